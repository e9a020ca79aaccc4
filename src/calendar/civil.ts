/**
 * Days of the civil (Gregorian) calendar as whole numbers: day 0 is 1970-01-01, and one day later is one more.
 * A lead belongs to the day its sheet shows, so weeks and ages in days are counted on these numbers,
 * where no time zone can shift them.
 */

export const MS_PER_MINUTE = 60_000;
export const MS_PER_HOUR = 3_600_000;
export const MS_PER_DAY = 86_400_000;

export interface CivilDate {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

/** The day number of a date. Months and days beyond their range roll over, as in `Date.UTC`. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}

/** The date of a day number. */
export function civilDate(day: number): CivilDate {
  const at = new Date(day * MS_PER_DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** Whether the calendar has this date: 31 April and 29 February 2023 do not exist. */
export function isCivilDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return civilDate(dayNumber(year, month, day)).day === day;
}

/** `yyyy-mm-dd`. */
export function isoDate(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
