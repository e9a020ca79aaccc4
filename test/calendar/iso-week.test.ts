import fc from 'fast-check';
import { dayNumber, isoDate } from '../../src/calendar/civil';
import { mondayOf, mondayOfWeek, parseWeek, weekLabel } from '../../src/calendar/iso-week';

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const anyDay = fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2199, 12, 31) });

// Source: ISO 8601; Python, `date.fromisoformat('2021-01-03').isocalendar()`.
describe('the week of a day', () => {
  test.each([
    ['2020-12-28', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2021-12-31', '2021-W52'],
    ['2022-01-02', '2021-W52'],
    ['2023-12-31', '2023-W52'],
    ['2024-01-01', '2024-W01'],
    ['2024-12-30', '2025-W01'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2018-10-01', '2018-W40'],
    ['1970-01-01', '1970-W01'],
    ['1969-12-28', '1969-W52'],
  ])('%s lies in %s', (date, week) => {
    expect(weekLabel(mondayOf(dayOf(date)))).toBe(week);
  });

  test('begins on the Monday at or before it', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = mondayOf(day);
        expect(new Date(monday * 86_400_000).getUTCDay()).toBe(1);
        expect(day - monday).toBeGreaterThanOrEqual(0);
        expect(day - monday).toBeLessThan(7);
      }),
    );
  });

  test('is found again by its label', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = mondayOf(day);
        const [year, week] = weekLabel(monday).split('-W').map(Number);
        expect(mondayOfWeek(year!, week!)).toBe(monday);
        expect(parseWeek(weekLabel(monday), 0)).toBe(monday);
      }),
    );
  });
});

describe('a week of a year', () => {
  // Source: the years with 53 weeks of 2000 to 2050, as ISO 8601 makes them.
  test('is the 53rd only in long years', () => {
    const long = [2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048];
    for (let year = 2000; year <= 2050; year++) {
      expect([year, mondayOfWeek(year, 53) !== null]).toEqual([year, long.includes(year)]);
    }
  });

  test.each([0, -1, 54])('is never number %s', (week) => {
    expect(mondayOfWeek(2026, week)).toBeNull();
  });
});

describe('a typed week', () => {
  const today = dayOf('2026-11-23');

  test.each([
    ['2026-W47', '2026-11-16'],
    ['2026W47', '2026-11-16'],
    [' 2026-w47 ', '2026-11-16'],
    ['2026 T47', '2026-11-16'],
    ['W47', '2026-11-16'],
    ['t47', '2026-11-16'],
    ['47', '2026-11-16'],
    ['2026-11-18', '2026-11-16'],
    ['22/11/2026', '2026-11-16'],
    ['1.1.2027', '2026-12-28'],
    ['2026-W53', '2026-12-28'],
  ])('%j is the one that begins on %s', (typed, monday) => {
    expect(isoDate(parseWeek(typed, today)!)).toBe(monday);
  });

  test('without a year is of the year that today’s week belongs to', () => {
    expect(isoDate(parseWeek('W53', dayOf('2027-01-02'))!)).toBe('2026-12-28');
  });

  test.each(['', 'abc', '2021-W53', 'W54', '0', '2026-W00', '2026-02-30', '31/4/2026', '2026'])(
    '%j is none',
    (typed) => {
      expect(parseWeek(typed, today)).toBeNull();
    },
  );
});
