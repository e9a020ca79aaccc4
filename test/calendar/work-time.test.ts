import fc from 'fast-check';
import { dayNumber } from '../../src/calendar/civil';
import { type LocalMoment, workTime } from '../../src/calendar/work-time';
import { parseWorkingHours, USUAL_HOURS } from '../../src/calendar/working-hours';

/** "23 8:30" is 23 November 2026, a Monday, at 8:30; "-2" two days before the month. */
function at(text: string): LocalMoment {
  const [day, clock = '0:00'] = text.split(' ');
  const [hour, minute] = clock.split(':').map(Number);
  return { day: dayNumber(2026, 11, Number(day)), minute: hour! * 60 + minute! };
}

const usual = workTime(parseWorkingHours(USUAL_HOURS)!);

// Source: counted by hand. The usual day is 8:00 to 17:30, 570 minutes; 22 November 2026 is a Sunday.
test.each([
  ['within a day', '23 8:30', '23 9:15', 45],
  ['the same moment', '23 8:30', '23 8:30', 0],
  ['over a night', '23 17:20', '24 8:05', 15],
  ['arrived at night: from the next opening', '23 22:10', '24 8:05', 5],
  ['arrived before the opening', '23 6:00', '23 8:05', 5],
  ['called at night', '23 17:00', '23 23:00', 30],
  ['both at night', '23 20:00', '23 23:00', 0],
  ['over a Sunday', '21 17:00', '23 8:10', 40],
  ['within a Sunday', '22 9:00', '22 11:00', 0],
  ['a whole week', '16 0:00', '23 0:00', 6 * 570],
  ['into December', '30 17:00', '31 8:30', 60],
  ['the end before the start', '24 8:05', '23 22:10', -5],
])('%s: %s to %s is %d minutes', (_, from, to, minutes) => {
  expect(usual.between(at(from), at(to))).toBe(minutes);
});

// Source: counted by hand.
test.each([
  ['a lunch break', 'Mon-Fri 8:00-12:00, 13:30-17:30', [], '23 11:50', '23 13:40', 20],
  ['an afternoon off', 'Mon-Fri 8:00-17:30; Sat 8:00-12:00', [], '21 11:00', '23 8:15', 75],
  ['a night shift', '22:00-6:00', [], '23 21:00', '24 7:00', 480],
  ['a holiday', USUAL_HOURS, ['24'], '23 17:20', '25 8:05', 15],
  [
    'holidays named twice, and on a Sunday',
    USUAL_HOURS,
    ['24', '22', '24'],
    '20 0:00',
    '28 0:00',
    6 * 570,
  ],
  ['from within a holiday', USUAL_HOURS, ['24'], '24 10:00', '25 8:05', 5],
  ['around the clock', '24/7', ['24'], '23 23:00', '25 1:00', 120],
])('%s', (_, hours, days, from, to, minutes) => {
  const holidays = days.map((day) => at(day).day);
  expect(workTime(parseWorkingHours(hours)!, holidays).between(at(from), at(to))).toBe(minutes);
});

test('seconds count as parts of a minute', () => {
  const to = { ...at('23 8:31'), minute: 511.5 };
  expect(usual.between(at('23 8:30'), to)).toBe(1.5);
});

describe('laws', () => {
  const moment = fc.record({
    day: fc.integer({ min: -800, max: 40_000 }),
    minute: fc.integer({ min: 0, max: 1440 }),
  });
  const near = fc.record({
    day: fc.integer({ min: 20_000, max: 20_020 }),
    minute: fc.integer({ min: 0, max: 1440 }),
  });
  const hours = fc
    .constantFrom(USUAL_HOURS, '24/7', 'Mon-Fri 8:00-12:00, 13:30-17:30', '22:00-6:00', 'Sun 9-12h')
    .map((text) => parseWorkingHours(text)!);
  const holidays = fc.array(fc.integer({ min: 19_995, max: 20_025 }), { maxLength: 6 });

  test('two spans in a row are one span, and backwards is the negative', () => {
    fc.assert(
      fc.property(hours, holidays, moment, moment, moment, (week, free, a, b, c) => {
        const time = workTime(week, free);
        expect(time.between(a, b) + time.between(b, c)).toBe(time.between(a, c));
        expect(time.between(b, a)).toBe(0 - time.between(a, b));
      }),
    );
  });

  test('it counts each minute that is worked', () => {
    fc.assert(
      fc.property(hours, holidays, near, near, (week, free, a, b) => {
        let minutes = 0;
        const [from, to] = [a.day * 1440 + a.minute, b.day * 1440 + b.minute];
        for (let at = Math.min(from, to); at < Math.max(from, to); at++) {
          const day = Math.floor(at / 1440);
          const isFree = free.includes(day);
          const isOpen = week[(day + 3) % 7]!.some(
            ([open, close]) => at - day * 1440 >= open && at - day * 1440 < close,
          );
          if (isOpen && !isFree) minutes++;
        }
        expect(Math.abs(workTime(week, free).between(a, b))).toBe(minutes);
      }),
      { numRuns: 50 },
    );
  });
});
