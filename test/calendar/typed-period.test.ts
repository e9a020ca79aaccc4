import fc from 'fast-check';
import { dayNumber, isoDate } from '../../src/calendar/civil';
import { daysOfPeriod, parsePeriod } from '../../src/calendar/typed-period';

/** Wednesday, week 48. The week before it began on Monday 16 November. */
const TODAY = dayNumber(2026, 11, 25);

/** First and last day, null for all there is, undefined for no period. */
function read(text: string) {
  const period = parsePeriod(text, TODAY);
  if (period === null) return undefined;
  const days = daysOfPeriod(period);
  return days && `${isoDate(days.from)} ${isoDate(days.to)}`;
}

// Source of the weeks: the calendar of 2026 (1 January is a Thursday, so week 1 begins on 29 December 2025).
test.each<[string, string]>([
  ['2026-W46', '2026-11-09 2026-11-15'],
  ['w46', '2026-11-09 2026-11-15'],
  ['tuần 46', '2026-11-09 2026-11-15'],
  ['Week 46', '2026-11-09 2026-11-15'],
  ['2026-W01', '2025-12-29 2026-01-04'],
  ['11/11/2026', '2026-11-09 2026-11-15'],
  ['2026-11-11', '2026-11-09 2026-11-15'],
  ['tuần này', '2026-11-23 2026-11-29'],
  ['TUAN NAY', '2026-11-23 2026-11-29'],
  ['this week', '2026-11-23 2026-11-29'],
  ['tuần trước', '2026-11-16 2026-11-22'],
  ['last week', '2026-11-16 2026-11-22'],
  ['1 tuần', '2026-11-16 2026-11-22'],
  ['4 tuần', '2026-10-26 2026-11-22'],
  ['4 weeks', '2026-10-26 2026-11-22'],
  ['bốn tuần', '2026-10-26 2026-11-22'],
  ['four weeks', '2026-10-26 2026-11-22'],
  ['13 tuần', '2026-08-24 2026-11-22'],
  ['tháng này', '2026-11-01 2026-11-30'],
  ['this month', '2026-11-01 2026-11-30'],
  ['tháng trước', '2026-10-01 2026-10-31'],
  ['last month', '2026-10-01 2026-10-31'],
  ['tháng 10', '2026-10-01 2026-10-31'],
  ['tháng 12', '2025-12-01 2025-12-31'],
  ['2/2024', '2024-02-01 2024-02-29'],
  ['tháng 2/2024', '2024-02-01 2024-02-29'],
  ['1/10/2026–31/10/2026', '2026-10-01 2026-10-31'],
  ['1/10/2026 - 31/10/2026', '2026-10-01 2026-10-31'],
  ['1.10.2026-31.10.2026', '2026-10-01 2026-10-31'],
  ['từ 1/10/2026 đến 31/10/2026', '2026-10-01 2026-10-31'],
  ['from 1/10/2026 to 31/10/2026', '2026-10-01 2026-10-31'],
  ['1/10/2026 tới 31/10/2026', '2026-10-01 2026-10-31'],
  ['2026-10-01 - 2026-10-31', '2026-10-01 2026-10-31'],
  ['31/10/2026–1/10/2026', '2026-10-01 2026-10-31'],
  ['1/10–31/10', '2026-10-01 2026-10-31'],
  ['28/12–3/1/2027', '2026-12-28 2027-01-03'],
  ['5/11/2026–5/11/2026', '2026-11-05 2026-11-05'],
])('%s is %s', (text, days) => {
  expect(read(text)).toBe(days);
  expect(read(`  ${text.normalize('NFD')} `)).toBe(days);
});

test.each(['tất cả', 'tat ca', 'all', 'ALL', 'toàn bộ', 'từ trước đến nay', 'all time'])(
  '%s is all there is',
  (text) => {
    expect(read(text)).toBeNull();
  },
);

test.each([
  '',
  'Facebook',
  '0 tuần',
  '999 tuần',
  'tháng 13',
  '31/2/2026–5/3/2026',
  '1/10/2026–32/10/2026',
  '2026-W54',
  '1/10/2026–',
  'tuần',
  'all leads',
])('“%s” is no period', (text) => {
  expect(read(text)).toBeUndefined();
});

test('a period never ends before it begins, whatever is typed', () => {
  const day = fc.tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 }));
  const year = fc.option(fc.integer({ min: 1990, max: 2040 }), { nil: undefined });
  const date = fc.tuple(day, year).map(([[d, m], y]) => (y ? `${d}/${m}/${y}` : `${d}/${m}`));
  fc.assert(
    fc.property(date, date, (first, last) => {
      const period = parsePeriod(`${first}–${last}`, TODAY);
      const days = period && daysOfPeriod(period);
      if (days) expect(days.from).toBeLessThanOrEqual(days.to);
    }),
  );
});
