import fc from 'fast-check';
import { type Interval, parseWorkingHours } from '../../src/calendar/working-hours';

const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** `Mon 480-1050 Sat 480-720`: minutes after midnight of each day that has any. */
function shown(text: string): string | null {
  const hours = parseWorkingHours(text);
  if (!hours) return null;
  return hours
    .flatMap((day, i) =>
      day.length === 0 ? [] : [`${NAMES[i]} ${day.map((at) => at.join('-')).join(',')}`],
    )
    .join(' ');
}

/** The same hours on these days. */
const on = (days: string, hours: string) =>
  days
    .split(' ')
    .map((day) => `${day} ${hours}`)
    .join(' ');

const WEEK = 'Mon Tue Wed Thu Fri Sat';
const OFFICE = on(WEEK, '480-1050');
const TWICE = on(WEEK, '480-720,810-1050');

// 8:00 is minute 480, 12:00 is 720, 13:30 is 810, 17:30 is 1050.
describe('working hours', () => {
  test.each<[string, string]>([
    ['Mon-Sat 8:00-17:30', OFFICE],
    ['mon - sat: 08:00 – 17:30', OFFICE],
    ['Monday to Saturday 8am-5:30pm', OFFICE],
    ['Mon-Sat 8.00-17.30', OFFICE],
    ['Mon—Sat 8:00—17:30', OFFICE],
    ['Mon-Sat 8-17h30', OFFICE],
    ['Mon-Sat from 8:00 a.m. to 5:30 p.m.', OFFICE],
    ['T2-T7 8h-17h30', OFFICE],
    ['t2 - t7 8h00 - 17h30', OFFICE],
    ['T2-7 8h-17h30', OFFICE],
    ['T2 đến 7: 8 giờ - 17 giờ 30', OFFICE],
    ['Thứ 2 - Thứ 7: 8:00 - 17:30', OFFICE],
    ['Thứ 2-Thứ 7 8g-17g30', OFFICE],
    ['Thứ Hai đến Thứ Bảy 8h đến 17h30', OFFICE],
    ['thu hai den thu bay 8h den 17h30', OFFICE],
    ['Từ thứ hai tới thứ bảy, từ 8h tới 17h30', OFFICE],
    ['thứ 2 - thứ 7 8:00 SA - 5:30 CH', OFFICE],
    ['8h sáng - 5h30 chiều thứ 2 - thứ 7', OFFICE],
    ['8:00-17:30 Mon-Sat', OFFICE],
    ['Thứ Hai đến Thứ Bảy 8h đến 17h30'.normalize('NFD'), OFFICE],
    ['Mon-Sat 8:00-12:00, 13:30-17:30', TWICE],
    ['Mon-Sat 8:00-12:00 13:30-17:30', TWICE],
    ['Mon-Sat 8:00-12:00; 13:30-17:30', TWICE],
    ['T2-T7: sáng 8h-12h, chiều 13h30-17h30', TWICE],
    ['T2-T7: sáng 8h-12h chiều 1h30-5h30', TWICE],
    ['T2-T7 Sáng: 8h-12h; Chiều: 1h30-5h30', TWICE],
    ['Mon-Sat 8:00-12:00 and 1:30-5:30 pm', TWICE],
    ['Mon-Fri 8:00-17:30; Sat 8:00-12:00', `${on('Mon Tue Wed Thu Fri', '480-1050')} Sat 480-720`],
    ['T2-T6 8h-17h30, T7 8h-12h', `${on('Mon Tue Wed Thu Fri', '480-1050')} Sat 480-720`],
    ['8:00-17:30 Mon-Fri, 8:00-12:00 Sat', `${on('Mon Tue Wed Thu Fri', '480-1050')} Sat 480-720`],
    [
      'Weekdays 8:00-17:30\nSaturday 8:00-12:00',
      `${on('Mon Tue Wed Thu Fri', '480-1050')} Sat 480-720`,
    ],
    ['Mon, Wed, Fri 8:00-12:00', on('Mon Wed Fri', '480-720')],
    ['Mon Wed & Fri 8:00-12:00', on('Mon Wed Fri', '480-720')],
    ['T2, 4, 6: 8h-12h', on('Mon Wed Fri', '480-720')],
    ['thứ hai, thứ tư và thứ sáu 8h-12h', on('Mon Wed Fri', '480-720')],
    ['Sat-Mon 8:00-12:00', on('Mon Sat Sun', '480-720')],
    ['T7-T2 8:00-12:00', on('Mon Sat Sun', '480-720')],
    ['T7-CN 8h-12h', on('Sat Sun', '480-720')],
    ['CN 8h-12h', 'Sun 480-720'],
    ['Chủ nhật 8h-12h', 'Sun 480-720'],
    ['chu nhat 8:00-12:00', 'Sun 480-720'],
    ['Sun 8:00-12:00', 'Sun 480-720'],
    ['Sunday: 8:00-12:00', 'Sun 480-720'],
    ['weekends 8:00-12:00', on('Sat Sun', '480-720')],
    ['hằng ngày 8h-12h', on(`${WEEK} Sun`, '480-720')],
    ['Hàng ngày: 8h-12h', on(`${WEEK} Sun`, '480-720')],
    ['daily 8:00-12:00', on(`${WEEK} Sun`, '480-720')],
    ['Every day 8am-12pm', on(`${WEEK} Sun`, '480-720')],
    ['24/7', on(`${WEEK} Sun`, '0-1440')],
    ['Mon-Sat 8:00-17:30, CN nghỉ', OFFICE],
    ['daily 8:00-17:30; Sun off', OFFICE],
    ['Mon 0:00-24:00', 'Mon 0-1440'],
    ['Mon 12am-12pm', 'Mon 0-720'],
    // The English Thursday, not the Vietnamese word for a weekday that is missing its accents.
    ['Thu 8:00-12:00', 'Thu 480-720'],
    ['Thu 7:00-12:00', 'Thu 420-720'],
    ['Thu 7-12h', 'Thu 420-720'],
    ['thu 7 8:00-12:00', 'Sat 480-720'],
    ['thu 2-6 8:00-12:00', on('Mon Tue Wed Thu Fri', '480-720')],
    ['thu 7: 8:00-12:00', 'Sat 480-720'],
  ])('%j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each<[string, string]>([
    ['8:00-17:30', OFFICE],
    ['8h - 17h30', OFFICE],
    ['8:00-12:00, 13:30-17:30', TWICE],
  ])('%j names no day: Monday to Saturday, as in the default', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each<[string, string]>([
    ['Mon 22:00-6:00', 'Mon 1320-1440 Tue 0-360'],
    ['Sun 22h-6h', 'Mon 0-360 Sun 1320-1440'],
    ['Sat-Sun 22:00-2:00', 'Mon 0-120 Sat 1320-1440 Sun 0-120,1320-1440'],
    ['Mon 10pm-6am', 'Mon 1320-1440 Tue 0-360'],
    ['Mon 18:00-0:00', 'Mon 1080-1440'],
    ['daily 20:00-20:01, 22:00-4:00', on(`${WEEK} Sun`, '0-240,1200-1201,1320-1440')],
  ])('%j is a night shift: the rest falls on the next day', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each<[string, string]>([
    ['Mon 8:00-12:00, 10:00-14:00', 'Mon 480-840'],
    ['Mon 13:00-17:00, 8:00-12:00', 'Mon 480-720,780-1020'],
    ['Mon 8:00-12:00, 12:00-14:00', 'Mon 480-840'],
    ['Mon-Tue 8:00-12:00; Tue 13:00-14:00', 'Mon 480-720 Tue 480-720,780-840'],
  ])('%j adds up and stands in order', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    '',
    ' ',
    'giờ hành chính',
    'Mon-Sat',
    'Mon-Sat 8:00',
    'Mon-Sat 8:75-17:30',
    'Mon-Sat 8:00-26:00',
    'Mon-Sat 8:00-24:30',
    'Mon-Sat 24:00-8:00',
    'Mon-Sat 13am-5pm',
    'Mon-Sat 0pm-5pm',
    'Mon-Sat 8:00-8:00',
    'Mon-Sat 8:00-17:30 or so',
    'Mon-Xyz 8:00-17:30',
    'T8 8h-17h',
    'T1-T7 8h-17h',
    'Mon-Sat 8:0-17:30',
    'Mon-Sat 8:000-17:30',
    'Mon-Fri 9-5',
    '1-2',
    '8-17',
    '8:00-12:00; Sat 8:00-10:00; 13:00-14:00',
    'Mon-Sat: 8:00:00-17:30',
    '0912345678',
    '27/11/2026',
    '-',
    'CN nghỉ',
    'off',
    'Mon - 8:00-12:00',
  ])('%j is not understood', (text) => {
    expect(parseWorkingHours(text)).toBeNull();
  });
});

const interval = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
  .filter(([from, to]) => from < to);
const clock = (minute: number) =>
  `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;

/** Whether each minute of a week is worked. */
function minutes(hours: readonly (readonly Interval[])[]): boolean[] {
  const worked = new Array<boolean>(7 * 1440).fill(false);
  hours.forEach((day, i) => {
    for (const [from, to] of day) worked.fill(true, i * 1440 + from, i * 1440 + to);
  });
  return worked;
}

test('whatever a week is made of, every minute of it is read back', () => {
  const week = fc.array(fc.array(interval, { maxLength: 3 }), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(
      week.filter((days) => days.some((day) => day.length > 0)),
      (days) => {
        const text = days
          .flatMap((day, i) =>
            day.length === 0
              ? []
              : [`${NAMES[i]} ${day.map((at) => at.map(clock).join('-')).join(', ')}`],
          )
          .join('; ');
        expect(minutes(parseWorkingHours(text)!)).toEqual(minutes(days as Interval[][]));
      },
    ),
    { numRuns: 60 },
  );
});

test('a night shift is as long as its clock says, wherever the week ends', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), interval, (day, [to, from]) => {
      fc.pre(from < 1440);
      const hours = parseWorkingHours(`${day} ${clock(from)}-${clock(to)}`)!;
      expect(minutes(hours).filter(Boolean)).toHaveLength(1440 - from + to);
    }),
  );
});

test('any text is read or refused: never an error, never intervals that overlap or lie outside a day', () => {
  const words =
    'Mon Sat thứ 2 7 T2 T7 CN - – , ; : 8:00 17h30 5pm 24:00 8 đến to chiều sáng nghỉ daily \n';
  const typed = fc
    .array(fc.constantFrom(...words.split(' ')), { maxLength: 9 })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(fc.oneof(typed, fc.string({ unit: 'binary' })), (text) => {
      const hours = parseWorkingHours(text);
      if (!hours) return;
      expect(hours).toHaveLength(7);
      expect(hours.flat().length).toBeGreaterThan(0);
      for (const day of hours) {
        let last = -1;
        for (const [from, to] of day) {
          expect(from).toBeGreaterThan(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(1440);
      }
    }),
    { numRuns: 500 },
  );
});
