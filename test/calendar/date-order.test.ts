import fc from 'fast-check';
import { civilDate, dayNumber } from '../../src/calendar/civil';
import { dateColumn, isDate } from '../../src/calendar/date-order';
import { fixedClock } from '../../src/calendar/zone-clock';

const utc = fixedClock(0);
const hanoi = fixedClock(420);
const shown = (instant: number | null) =>
  instant === null ? null : new Date(instant).toISOString().slice(0, 16);

describe('3/4 in a column', () => {
  test.each<[string, string[], string, boolean, string]>([
    ['with a 25/12 is the third of April', ['25/12/2025'], 'dmy', false, '2026-04-03T00:00'],
    ['with a 12/25 is the fourth of March', ['12/25/2025'], 'mdy', false, '2026-03-04T00:00'],
    ['alone is d/m/y, and said to be unsure', [], 'dmy', true, '2026-04-03T00:00'],
    [
      'goes with most rows, not with one slip',
      ['12/25/2025', '12/26/2025', '27/12/2025'],
      'mdy',
      false,
      '2026-03-04T00:00',
    ],
    ['learns nothing from years first', ['2025-12-25'], 'dmy', true, '2026-04-03T00:00'],
  ])('%s', (_, others, order, ambiguous, expected) => {
    const column = dateColumn(['3/4/2026', ...others], utc);
    expect([column.order, column.ambiguous]).toEqual([order, ambiguous]);
    expect(shown(column.read('3/4/2026'))).toBe(expected);
  });

  test('makes no column unsure where both readings agree', () => {
    expect(dateColumn(['4/4/2026', '5/5/2026'], utc).ambiguous).toBe(false);
  });

  test('is what was meant, if one day is past the 12th', () => {
    const day = fc.integer({ min: dayNumber(2000, 1, 1), max: dayNumber(2060, 12, 31) });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1 }), fc.boolean(), (days, dayFirst) => {
        const write = (one: number) => {
          const { year, month, day } = civilDate(one);
          return dayFirst ? `${day}/${month}/${year}` : `${month}/${day}/${year}`;
        };
        const all = [...days, dayNumber(2026, 11, 18)];
        const column = dateColumn(all.map(write), utc);
        expect(column.order).toBe(dayFirst ? 'dmy' : 'mdy');
        for (const one of all) expect(column.read(write(one))).toBe(one * 86_400_000);
      }),
    );
  });
});

describe('a cell', () => {
  const { read } = dateColumn(['18/11/2026'], hanoi);

  test.each<[string, unknown, string | null]>([
    ['text, by the sheet’s clock', '18/11/2026 08:30', '2026-11-18T01:30'],
    ['text with its own offset', '2026-11-18T08:30:00+0900', '2026-11-17T23:30'],
    ['text that the column did not hold', '19/11/2026', '2026-11-18T17:00'],
    ['a date', new Date('2026-11-18T01:30:00Z'), '2026-11-18T01:30'],
    // Source: spreadsheet serials, 45658 is 2025-01-01.
    ['a serial', 45_658.5, '2025-01-01T05:00'],
    ['a serial as text', '45658', '2024-12-31T17:00'],
    // Source: date -u -d @1760000000.
    ['seconds since 1970', 1_760_000_000, '2025-10-09T08:53'],
    ['milliseconds since 1970', 1_760_000_000_000, '2025-10-09T08:53'],
    ['a day that does not exist', '31/04/2026', null],
    ['a month that does not exist', '10/13/2026', null],
    ['a small number', 7, null],
    ['a broken date', new Date(Number.NaN), null],
    ['nothing', '', null],
    ['true', true, null],
    ['null', null, null],
  ])('%s', (_, value, expected) => {
    expect(shown(read(value))).toBe(expected);
  });
});

test.each<[unknown, boolean]>([
  [new Date(0), true],
  [new Date(Number.NaN), false],
  ['2026-11-18', false],
  [null, false],
])('%p: whether it is a date', (value, expected) => {
  expect(isDate(value)).toBe(expected);
});
