/** Time as Sales can work it: the clock stands still outside working hours and on holidays. */
import { DAYS_PER_WEEK } from './iso-week';
import type { Interval, WorkingHours } from './working-hours';

/** A moment on the clock of the office. */
export interface LocalMoment {
  /** Local day number, see civil.ts. */
  day: number;
  /** Minutes after midnight, 0 to 1440; may be a fraction. */
  minute: number;
}

export interface WorkTime {
  /**
   * Working minutes from one moment to another. A moment outside working hours counts as the next opening, so that
   * a lead of the night waits from the morning on. Negative where `to` comes first.
   */
  between(from: LocalMoment, to: LocalMoment): number;
}

/**
 * An odometer of working minutes, so that a span of a year costs no more than one of an hour.
 *
 * @param holidays local day numbers on which nobody works, in any order
 */
export function workTime(hours: WorkingHours, holidays: Iterable<number> = []): WorkTime {
  const lengths = hours.map((day) => worked(day, Number.POSITIVE_INFINITY));
  /** Working minutes of a week before each of its days, and of the whole week at the end. */
  const before = [0];
  for (const length of lengths) before.push(before[before.length - 1]! + length);
  const free = [...new Set(holidays)].sort((a, b) => a - b);
  /** Working minutes that the holidays before each holiday took, and all of them at the end. */
  const lost = [0];
  for (const day of free) lost.push(lost[lost.length - 1]! + lengths[weekday(day)]!);

  const until = ({ day, minute }: LocalMoment): number => {
    const weekdayHere = weekday(day);
    const weeks = (day + 3 - weekdayHere) / DAYS_PER_WEEK;
    const earlier = countBelow(free, day);
    const today = free[earlier] === day ? 0 : worked(hours[weekdayHere]!, minute);
    return weeks * before[DAYS_PER_WEEK]! + before[weekdayHere]! - lost[earlier]! + today;
  };
  return { between: (from, to) => until(to) - until(from) };
}

/** Monday is 0. Day 0, 1970-01-01, was a Thursday. */
function weekday(day: number): number {
  return (((day + 3) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
}

/** Working minutes of a day until a minute of it. */
function worked(intervals: readonly Interval[], minute: number): number {
  let sum = 0;
  for (const [from, to] of intervals) sum += Math.max(0, Math.min(to, minute) - from);
  return sum;
}

/** How many of the sorted numbers are less than `value`. */
function countBelow(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
