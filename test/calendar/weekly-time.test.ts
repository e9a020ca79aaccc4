import fc from 'fast-check';
import {
  isWeeklyTime,
  lastDue,
  nextDue,
  nextStrike,
  typedWeeklyTime,
  type WeeklyTime,
} from '../../src/calendar/weekly-time';
import { zoneClock } from '../../src/calendar/zone-clock';

const HANOI = zoneClock(() => 420);
/** New York in 2026: clocks go forward on 8 March and back on 1 November (IANA time zone database). */
const NEW_YORK = zoneClock((instant) =>
  instant >= Date.parse('2026-03-08T07:00Z') && instant < Date.parse('2026-11-01T06:00Z')
    ? -240
    : -300,
);

describe('what a person types', () => {
  it.each([
    ['T2 7', 1, 7],
    ['t2 7h', 1, 7],
    ['thứ hai 7 giờ', 1, 7],
    ['Thứ 2, 8h00', 1, 8],
    ['thứ bảy 18:00', 6, 18],
    ['CN 19h', 7, 19],
    ['chủ nhật 9', 7, 9],
    ['Monday 7', 1, 7],
    ['Mon 7 am', 1, 7],
    ['Fri 5 pm', 5, 17],
    ['8h T6', 5, 8],
    ['7 Monday', 1, 7],
    ['T4 7 sáng', 3, 7],
    ['T4 8 tối', 3, 20],
    ['T5 2 chiều', 4, 14],
    ['Sun 0', 7, 0],
    ['T3 23', 2, 23],
    ['T2 7-8h', 1, 7],
    ['mỗi thứ 2 8h', 1, 8],
    ['Thứ 2 hàng tuần 7h', 1, 7],
    ['every Monday 7', 1, 7],
    ["Monday 7 o'clock", 1, 7],
    ['Monday 7 a.m.', 1, 7],
    ['Monday at 7:00 PM', 1, 19],
    ['thứ 2 lúc 7 giờ sáng', 1, 7],
    ['Mon 12 am', 1, 0],
    ['Mon 12 pm', 1, 12],
    ['T2 12h đêm', 1, 0],
    ['T2 12h trưa', 1, 12],
    ['T2 1h đêm', 1, 1],
    ['T2 1h trưa', 1, 13],
    ['T2 9h tối', 1, 21],
    ['Chủ nhật 7 giờ tối', 7, 19],
  ])('%s', (text, day, hour) => {
    expect(typedWeeklyTime(text)).toEqual({ day, hour });
  });

  it.each([
    '',
    'T2',
    '7',
    'T8 7',
    'T2 24',
    'T2 7 8',
    'Monday Tuesday 7',
    '=T2 7+1',
    'ngày mai 7h',
    'T2 -7',
    'T2 7.5',
  ])('“%s” is no day and hour', (text) => {
    expect(typedWeeklyTime(text)).toBeNull();
  });
});

it.each(['T2 7:30', 'thứ 2 7h30', 'Monday 7:15 am', 'T6 16h45'])(
  '“%s” asks for minutes',
  (text) => {
    expect(typedWeeklyTime(text)).toBe('notWhole');
  },
);

it.each([
  [{ day: 0, hour: 7 }, false],
  [{ day: 8, hour: 7 }, false],
  [{ day: 1, hour: 24 }, false],
  [{ day: 1, hour: -1 }, false],
  [{ day: 1.5, hour: 7 }, false],
  [{ day: Number.NaN, hour: 7 }, false],
  [{ day: 1, hour: 0 }, true],
  [{ day: 7, hour: 23 }, true],
])('%p is a time of the week: %s', (time, is) => {
  expect(isWeeklyTime(time)).toBe(is);
});

const MONDAY_7: WeeklyTime = { day: 1, hour: 7 };

it.each([
  ['on the stroke', '2026-11-23T07:00+07:00', '2026-11-23T07:00+07:00', '2026-11-30T07:00+07:00'],
  ['a minute before', '2026-11-23T06:59+07:00', '2026-11-16T07:00+07:00', '2026-11-23T07:00+07:00'],
  ['on Sunday night', '2026-11-29T23:59+07:00', '2026-11-23T07:00+07:00', '2026-11-30T07:00+07:00'],
  ['over New Year', '2027-01-01T00:00+07:00', '2026-12-28T07:00+07:00', '2027-01-04T07:00+07:00'],
])('%s', (_, now, last, next) => {
  expect(lastDue(Date.parse(now), MONDAY_7, HANOI)).toBe(Date.parse(last));
  expect(nextDue(Date.parse(now), MONDAY_7, HANOI)).toBe(Date.parse(next));
});

it.each([
  ['before its hour', '2026-11-24T06:59+07:00', '2026-11-24T07:00+07:00'],
  ['on the stroke', '2026-11-24T07:00+07:00', '2026-11-25T07:00+07:00'],
  ['on the last day of the year', '2026-12-31T10:00+07:00', '2027-01-01T07:00+07:00'],
])('%s, the next strike of any day', (_, now, next) => {
  expect(nextStrike(Date.parse(now), 7, HANOI)).toBe(Date.parse(next));
});

it('keeps its hour over a change of the clocks', () => {
  const now = Date.parse('2026-10-30T12:00Z');
  expect(lastDue(now, MONDAY_7, NEW_YORK)).toBe(Date.parse('2026-10-26T07:00-04:00'));
  expect(nextDue(now, MONDAY_7, NEW_YORK)).toBe(Date.parse('2026-11-02T07:00-05:00'));
});

it('now lies between the last time and the next, a week apart but for a change of the clocks', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.parse('2026-01-05T00:00Z'), max: Date.parse('2026-12-20T00:00Z') }),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 0, max: 23 }),
      fc.constantFrom(HANOI, NEW_YORK),
      (now, day, hour, clock) => {
        const time = { day, hour };
        const [last, next] = [lastDue(now, time, clock), nextDue(now, time, clock)];
        expect(last).toBeLessThanOrEqual(now);
        expect(next).toBeGreaterThan(now);
        expect(Math.abs(next - last - 7 * 86_400_000)).toBeLessThanOrEqual(3_600_000);
        expect(nextDue(last, time, clock)).toBe(next);
      },
    ),
  );
});
