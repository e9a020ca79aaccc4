import { dayNumber } from '../../src/calendar/civil';
import { fixedClock } from '../../src/calendar/zone-clock';
import type { PageValue } from '../../src/page/page';
import { planLines, planOfWeek } from '../../src/tabs/plan-lines';
import type { PlanColumn } from '../../src/tabs/plan-table';

const clock = fixedClock(420);
const MONDAY = dayNumber(2026, 11, 16);
/** Monday 30 November to Sunday 6 December. */
const OVER_TWO = dayNumber(2026, 11, 30);
const isMondayToSaturday = (day: number) => (day + 3) % 7 !== 6;
const on = (day: number) => new Date(clock.toInstant(day * 86_400_000));

function read(lines: Partial<Record<PlanColumn, PageValue>>[], near = MONDAY) {
  const blank = { period: '', orders: '', revenue: '', leads: '', spend: '' };
  const typed = lines.map((cells, i) => ({ row: i + 1, cells: { ...blank, ...cells } }));
  return planLines(typed, clock, near);
}
const planOf = (
  lines: Partial<Record<PlanColumn, PageValue>>[],
  monday = MONDAY,
  isWorked = isMondayToSaturday,
) => planOfWeek(read(lines, monday).lines, monday, isWorked);
const nothing = { leads: null, orders: null, revenue: null };

it('numbers are read as typed', () => {
  expect(planOf([{ period: 'W47', leads: 120, orders: '1.250', revenue: '120tr' }])).toEqual({
    leads: 120,
    orders: 1250,
    revenue: 120_000_000,
  });
});

it('the week has its own plan, and takes from the month what it does not say', () => {
  const month = { period: '11/2026', leads: 250, orders: 50 };
  expect(planOf([month, { period: '2026-W47', leads: 99 }])).toEqual({
    leads: 99,
    // 6 of the 25 days from Monday to Saturday of November.
    orders: 12,
    revenue: null,
  });
});

it('the plan of a month is spread over its working days', () => {
  const month = { period: 'tháng 11', leads: 2100 };
  expect(planOf([month]).leads).toBe(504);
  const isWeekday = (day: number) => (day + 3) % 7 < 5;
  expect(planOf([month], MONDAY, isWeekday).leads).toBe(500);
  expect(planOf([month], MONDAY, () => false).leads).toBe(490);
});

it('a date in the cell is the month that Sheets took for its first day, or the week of that day', () => {
  const first = on(dayNumber(2026, 11, 1));
  expect(planOf([{ period: first, leads: 250 }]).leads).toBe(60);
  expect(planOf([{ period: on(MONDAY), leads: 70 }]).leads).toBe(70);
});

it('a week over two months has a part of both, and no plan where one of them has none', () => {
  const november = { period: '11/2026', leads: 250, orders: 25 };
  const december = { period: '12/2026', leads: 540 };
  // One of 25 working days, and five of 27.
  expect(planOf([november, december], OVER_TWO)).toEqual({ ...nothing, leads: 110 });
  expect(planOf([november], OVER_TWO)).toEqual(nothing);
});

it('a month that has only free days in the week needs no plan', () => {
  // Monday 26 October to Sunday 1 November.
  const monday = dayNumber(2026, 10, 26);
  expect(planOf([{ period: '10/2026', leads: 270 }], monday).leads).toBe(60);
});

it('of two lines for one period the first is used and the other named', () => {
  const { lines, problems } = read([
    { period: '11/2026', leads: 10 },
    { period: 'tháng 11', leads: 20 },
  ]);
  expect(lines.map(({ leads }) => leads)).toEqual([10]);
  expect(problems).toEqual([{ kind: 'planTwice', count: 1, rows: [3], place: 'period' }]);
});

it('periods and numbers that cannot be read are named, examples and blank lines are not', () => {
  const { lines, problems } = read([
    { period: 'cuối năm', leads: 10 },
    { period: '', leads: 10 },
    { period: 'W47', leads: 'nhiều', revenue: -5, orders: 3 },
    { period: 'Ví dụ: 2026-W47', leads: 10 },
    { period: '', spend: 10 },
  ]);
  expect(lines).toMatchObject([{ ...nothing, orders: 3 }]);
  expect(problems).toEqual([
    { kind: 'planPeriod', count: 2, rows: [2, 3], place: 'period' },
    { kind: 'planNumber', count: 1, rows: [4], place: 'leads' },
    { kind: 'planNumber', count: 1, rows: [4], place: 'revenue' },
  ]);
});
