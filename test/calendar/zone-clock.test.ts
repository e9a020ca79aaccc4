import fc from 'fast-check';
import { fixedClock, zoneClock } from '../../src/calendar/zone-clock';

/** Minutes east of UTC, by Intl: the source of every expected offset here. */
function probeOf(timeZone: string) {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant: number) => {
    const part = Object.fromEntries(
      format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
    ) as Record<string, number>;
    const { year, month, day, hour, minute, second } = part as Required<typeof part>;
    const local = Date.UTC(year!, month! - 1, day!, hour!, minute!, second!);
    return Math.round((local - Math.floor(instant / 1000) * 1000) / 60_000);
  };
}

const at = (text: string) => Date.parse(`${text}Z`);
const shown = (ms: number) => new Date(ms).toISOString().slice(0, 19);
const ZONES = ['America/New_York', 'Europe/Berlin', 'Australia/Sydney', 'Asia/Ho_Chi_Minh'];
const instants = fc.integer({ min: at('1995-01-01T00:00:00'), max: at('2037-12-31T23:59:59') });

describe.each(ZONES)('%s', (zone) => {
  const probe = probeOf(zone);
  const clock = zoneClock(probe);

  test('shows what Intl shows, at any instant', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        expect(clock.toLocal(instant)).toBe(instant + probe(instant) * 60_000);
      }),
    );
  });

  test('finds the instant again, or the earlier one that shows the same', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const local = clock.toLocal(instant);
        const found = clock.toInstant(local);
        expect(clock.toLocal(found)).toBe(local);
        expect(found).toBeLessThanOrEqual(instant);
      }),
    );
  });
});

// Source: tz database; clocks went forward at 07:00 UTC and back at 06:00 UTC.
describe('New York in 2026', () => {
  const clock = zoneClock(probeOf('America/New_York'));

  test.each([
    ['2026-03-08T06:59:59', '2026-03-08T01:59:59'],
    ['2026-03-08T07:00:00', '2026-03-08T03:00:00'],
    ['2026-11-01T05:59:59', '2026-11-01T01:59:59'],
    ['2026-11-01T06:00:00', '2026-11-01T01:00:00'],
  ])('%s UTC is %s', (instant, local) => {
    expect(shown(clock.toLocal(at(instant)))).toBe(local);
  });

  test.each([
    ['just before clocks go forward', '2026-03-08T01:59:59', '2026-03-08T06:59:59'],
    ['an hour that is skipped', '2026-03-08T02:30:00', '2026-03-08T07:30:00'],
    ['just after', '2026-03-08T03:00:00', '2026-03-08T07:00:00'],
    ['an hour that comes twice', '2026-11-01T01:30:00', '2026-11-01T05:30:00'],
    ['just after clocks went back', '2026-11-01T02:00:00', '2026-11-01T07:00:00'],
  ])('%s: %s is %s UTC', (_, local, instant) => {
    expect(shown(clock.toInstant(at(local)))).toBe(instant);
  });

  test('a lead just before midnight belongs to the day its sheet shows', () => {
    expect(clock.dayOf(at('2026-07-02T03:59:00'))).toBe(at('2026-07-01T00:00:00') / 86_400_000);
    expect(clock.dayOf(at('2026-07-02T04:00:00'))).toBe(at('2026-07-02T00:00:00') / 86_400_000);
  });
});

test('an hour that is skipped takes the offset before, east of Greenwich too', () => {
  const clock = zoneClock(probeOf('Europe/Berlin'));
  expect(shown(clock.toInstant(at('2026-03-29T02:30:00')))).toBe('2026-03-29T01:30:00');
});

test('Viet Nam is seven hours ahead, always', () => {
  const fixed = fixedClock(420);
  const zoned = zoneClock(probeOf('Asia/Ho_Chi_Minh'));
  fc.assert(
    fc.property(instants, (instant) => {
      expect(fixed.toLocal(instant) - instant).toBe(420 * 60_000);
      expect(zoned.toLocal(instant)).toBe(fixed.toLocal(instant));
      expect(fixed.toInstant(fixed.toLocal(instant))).toBe(instant);
    }),
  );
});

test('a year of leads costs a constant number of look-ups', () => {
  let asked = 0;
  const probe = probeOf('America/New_York');
  const clock = zoneClock((instant) => {
    asked++;
    return probe(instant);
  });
  const start = at('2026-01-01T05:00:00');
  for (let i = 0; i < 20_000; i++) clock.toLocal(start + ((i * 7_919_000) % (360 * 86_400)) * 1000);
  expect(asked).toBeLessThan(60);
});
