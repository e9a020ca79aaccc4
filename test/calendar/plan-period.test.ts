import { dayNumber, isoDate } from '../../src/calendar/civil';
import { readPlanPeriod } from '../../src/calendar/plan-period';

const NEAR = dayNumber(2026, 11, 16);

function read(value: string | number, near = NEAR) {
  const period = readPlanPeriod(value, near);
  return period && `${period.kind} ${isoDate(period.from)} ${isoDate(period.to)}`;
}

const W47 = 'week 2026-11-16 2026-11-22';
const NOVEMBER = 'month 2026-11-01 2026-11-30';

it.each([
  ['2026-W47', W47],
  ['2026W47', W47],
  ['W47', W47],
  ['w 47', W47],
  ['T47', W47],
  ['tuần 47', W47],
  ['Tuần 47/2026', W47],
  ['tuan 47 năm 2026', W47],
  ['Week 47, 2026', W47],
  ['W47/2026', W47],
  ['18/11/2026', W47],
  ['2026-11-18', W47],
  ['16/11/2026 - 22/11/2026', W47],
  ['16/11–22/11/2026', W47],
  ['từ 16/11 đến 22/11/2026', W47],
  ['11/2026', NOVEMBER],
  ['11-2026', NOVEMBER],
  ['11.2026', NOVEMBER],
  ['2026-11', NOVEMBER],
  ['2026/11', NOVEMBER],
  ['tháng 11', NOVEMBER],
  ['Thang 11', NOVEMBER],
  ['tháng 11/2026', NOVEMBER],
  ['tháng 11 năm 2026', NOVEMBER],
  ['T11', NOVEMBER],
  ['T11/2026', NOVEMBER],
  ['T11/26', NOVEMBER],
  ['month 11', NOVEMBER],
  ['Nov 2026', NOVEMBER],
  ['November', NOVEMBER],
  ['Nov. 2026', NOVEMBER],
  ['2026-T47', W47],
  ['2026/T47', W47],
  ['2026 T47', W47],
  ['2026-T11', NOVEMBER],
  ['1/11/2026', NOVEMBER],
  ['1/11/2026 - 30/11/2026', NOVEMBER],
])('%s is %s', (typed, period) => expect(read(typed)).toBe(period));

it.each([
  '',
  '11',
  '47',
  'tuần này',
  'tháng trước',
  '4 tuần',
  'tất cả',
  'tuần 54/2026',
  '13/2026',
  'quý 4',
  '16/11/2026 - 20/11/2026',
  '31/2/2026',
  'kế hoạch năm',
  'Marketing',
  'Marketing 2026',
  'Decor',
  'Decor 12/2026',
  'Mayor',
  'Novel 2026',
  'Septem',
  '2026-13',
  '2026-00',
  '2026-T54',
])('%j is no week and no month', (typed) => expect(read(typed)).toBeNull());

it.each([
  ...['jan', 'january', 'feb', 'february', 'mar', 'march', 'apr', 'april', 'may', 'jun', 'june'],
  ...['jul', 'july', 'aug', 'august', 'sep', 'sept', 'september', 'oct', 'october'],
  ...['nov', 'november', 'dec', 'december'],
])('%s is a month by its name', (name) => {
  const at = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').indexOf(name.slice(0, 3));
  const first = `2025-${String(at + 1).padStart(2, '0')}-01`;
  expect(read(`${name} 2025`)).toMatch(`month ${first} `);
});

it('a date is its week, and the first of a month is what Sheets makes of 11/2026', () => {
  expect(read(dayNumber(2026, 11, 18))).toBe(W47);
  expect(read(dayNumber(2026, 11, 1))).toBe(NOVEMBER);
});

it('without its year it is the nearest one, over the turn of a year too', () => {
  expect(read('tháng 1')).toBe('month 2027-01-01 2027-01-31');
  expect(read('tháng 12', dayNumber(2027, 1, 4))).toBe('month 2026-12-01 2026-12-31');
  expect(read('W1', dayNumber(2026, 12, 28))).toBe('week 2027-01-04 2027-01-10');
  expect(read('W53', dayNumber(2027, 1, 4))).toBe('week 2026-12-28 2027-01-03');
});
