/**
 * ISO 8601 weeks. A week is held as the day number of its Monday, so that four weeks earlier is 28 less
 * and year ends need no special case; `2026-W47` is how a person reads and types it.
 */
import { civilDate, dayNumber, isCivilDate } from './civil';

export const DAYS_PER_WEEK = 7;

/** The Monday (day number) of the ISO week that holds a day. Day 0, 1970-01-01, was a Thursday. */
export function mondayOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7);
}

/** `2026-W47`: the year is the one that holds the week's Thursday, as ISO 8601 defines it. */
export function weekLabel(monday: number): string {
  const { year } = civilDate(monday + 3);
  const week = 1 + (monday - mondayOf(dayNumber(year, 1, 4))) / DAYS_PER_WEEK;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The Monday of an ISO week, or null where that year has no such week. */
export function mondayOfWeek(year: number, week: number): number | null {
  if (week < 1 || week > 53) return null;
  const monday = mondayOf(dayNumber(year, 1, 4)) + (week - 1) * DAYS_PER_WEEK;
  return civilDate(monday + 3).year === year ? monday : null;
}

/**
 * Reads the week that a person typed: `2026-W47`, `2026W47`, `W47` or `47` (of this year),
 * or any day in it as `2026-11-18` or `18/11/2026`. Gives its Monday, or null if it is none of these.
 *
 * @param today day number that decides the year of `W47`
 */
export function parseWeek(text: string, today: number): number | null {
  const typed = text.trim();
  const full = /^(\d{4})[\s-]*[wWtT](\d{1,2})$/.exec(typed);
  if (full) return mondayOfWeek(Number(full[1]), Number(full[2]));
  const short = /^[wWtT]?(\d{1,2})$/.exec(typed);
  if (short) return mondayOfWeek(civilDate(mondayOf(today) + 3).year, Number(short[1]));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return mondayOfDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dmy = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed);
  if (dmy) return mondayOfDate(Number(dmy[3]), Number(dmy[2]), Number(dmy[1]));
  return null;
}

function mondayOfDate(year: number, month: number, day: number): number | null {
  return isCivilDate(year, month, day) ? mondayOf(dayNumber(year, month, day)) : null;
}
