/**
 * A time zone as a table of offsets. A sheet of 100,000 leads needs 100,000 conversions, and asking a service
 * (or Intl) each time would take minutes: here a year's offset changes are looked up once, then it is arithmetic.
 */
import { MS_PER_DAY, MS_PER_MINUTE } from './civil';

/** Minutes east of UTC at an instant (ms since 1970): +420 in Viet Nam. */
export type OffsetProbe = (instant: number) => number;

export interface ZoneClock {
  /** Wall-clock time of an instant, as the ms that a UTC clock showing the same digits would have. */
  toLocal(instant: number): number;
  /** Instant of a wall-clock time. A time that a clock change skips or repeats takes the offset before the change. */
  toInstant(local: number): number;
  /** Day number on which an instant falls in this zone. */
  dayOf(instant: number): number;
}

interface Span {
  from: number;
  to: number;
  offset: number;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

/**
 * @param probe asked about `probesPerYear` times for each year that occurs, and some ten times more
 *   for each change of offset found
 */
export function zoneClock(probe: OffsetProbe, probesPerYear = 4): ZoneClock {
  const years = new Map<number, Span[]>();
  let last: Span = { from: 1, to: 0, offset: 0 };

  function spansOf(year: number): Span[] {
    const known = years.get(year);
    if (known) return known;
    const end = Date.UTC(year + 1, 0, 1);
    const step = (end - Date.UTC(year, 0, 1)) / probesPerYear;
    const spans: Span[] = [];
    let from = Date.UTC(year, 0, 1);
    let offset = probe(from);
    for (let i = 1; i <= probesPerYear; i++) {
      const at = i === probesPerYear ? end : Date.UTC(year, 0, 1) + Math.round(i * step);
      const next = probe(at);
      if (next === offset) continue;
      const change = changeBetween(probe, at - step, at, offset);
      spans.push({ from, to: change, offset });
      from = change;
      offset = next;
    }
    spans.push({ from, to: end, offset });
    years.set(year, spans);
    return spans;
  }

  function offsetAt(instant: number): number {
    if (instant >= last.from && instant < last.to) return last.offset;
    const year = Math.min(LAST_YEAR, Math.max(FIRST_YEAR, new Date(instant).getUTCFullYear()));
    const spans = spansOf(year);
    const first = spans[0] as Span;
    if (instant < first.from) return first.offset;
    last = spans.find((span) => instant < span.to) ?? (spans[spans.length - 1] as Span);
    return last.offset;
  }

  const toLocal = (instant: number) => instant + offsetAt(instant) * MS_PER_MINUTE;
  return {
    toLocal,
    toInstant(local) {
      const guess = local - offsetAt(local) * MS_PER_MINUTE;
      const before = local - offsetAt(guess - MS_PER_DAY / 2) * MS_PER_MINUTE;
      if (toLocal(before) === local) return before;
      const after = local - offsetAt(guess + MS_PER_DAY / 2) * MS_PER_MINUTE;
      return toLocal(after) === local ? after : before;
    },
    dayOf: (instant) => Math.floor(toLocal(instant) / MS_PER_DAY),
  };
}

/** The instant, to the minute, at which the offset stops being `before`. */
function changeBetween(probe: OffsetProbe, low: number, high: number, before: number): number {
  let from = Math.floor(low / MS_PER_MINUTE);
  let to = Math.ceil(high / MS_PER_MINUTE);
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (probe(middle * MS_PER_MINUTE) === before) from = middle;
    else to = middle;
  }
  return to * MS_PER_MINUTE;
}

/** A clock whose offset never changes; for tests and for zones without daylight saving. */
export function fixedClock(offsetMinutes: number): ZoneClock {
  return zoneClock(() => offsetMinutes, 1);
}
