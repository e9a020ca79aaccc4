/** One minute, one hour and one day in milliseconds. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Vietnam has kept UTC+7 all year since 1975, so a fixed offset is exact for every sample date. */
const OFFSET = 7 * HOUR;

/** How many ISO weeks the sheet covers: 2026-W36 to 2026-W47. */
export const WEEKS = 12;

const FIRST_ISO_WEEK = 36;

/** The centre closes for National Day. */
const HOLIDAYS: readonly string[] = ['2026-9-1', '2026-9-2'];

/** When the reps really sit at the phone, in minutes after midnight: they go out for lunch. */
const SHIFTS: readonly (readonly [number, number])[] = [
  [8 * 60, 12 * 60],
  [13 * 60, 17 * 60 + 30],
];

/** A moment as a clock on the wall in Ho Chi Minh City shows it. Month 1–12, weekday 0 = Sunday. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  weekday: number;
}

/** Epoch milliseconds of a wall-clock time in Ho Chi Minh City; `month` is 1–12. */
export function wall(year: number, month: number, day: number, hour = 0, minute = 0): number {
  return Date.UTC(year, month - 1, day, hour, minute) - OFFSET;
}

/** What the clock on the wall shows at `instant` (epoch milliseconds). */
export function wallClock(instant: number): WallClock {
  const shifted = new Date(instant + OFFSET);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    weekday: shifted.getUTCDay(),
  };
}

/** Midnight at which the day of `instant` began. */
export function startOfDay(instant: number): number {
  return instant - ((instant + OFFSET) % DAY);
}

/** Monday 2026-08-31 00:00, when the first week begins. */
export const FIRST_MONDAY = wall(2026, 8, 31);

/** Monday 2026-11-23 08:00: the morning of the meeting. */
export const AS_OF = wall(2026, 11, 23, 8);

/** 0 for 2026-W36 … 11 for 2026-W47; other numbers outside the twelve weeks. */
export function weekIndex(instant: number): number {
  return Math.floor((instant - FIRST_MONDAY) / (7 * DAY));
}

/** The name of the ISO week with this index, as in `2026-W47`. */
export function weekName(index: number): string {
  return `2026-W${FIRST_ISO_WEEK + index}`;
}

/** True on the days when the whole team works: Monday to Saturday, no holiday. */
export function isWorkday(instant: number): boolean {
  const { year, month, day, weekday } = wallClock(instant);
  return weekday !== 0 && !HOLIDAYS.includes(`${year}-${month}-${day}`);
}

/** The moment when `minutes` of working time have passed since `instant`. */
export function afterWorkMinutes(instant: number, minutes: number): number {
  let left = minutes;
  for (let day = startOfDay(instant); ; day += DAY) {
    if (!isWorkday(day)) continue;
    for (const [opens, closes] of SHIFTS) {
      const from = Math.max(instant, day + opens * MINUTE);
      const room = (day + closes * MINUTE - from) / MINUTE;
      if (room <= 0) continue;
      if (left < room) return from + left * MINUTE;
      left -= room;
    }
  }
}
