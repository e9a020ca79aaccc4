import { fromWall, toWall } from './time-zone';

/** When a clock trigger fires. Just one of `everyHours`, `everyDays` and `everyWeeks` is given. */
export interface Schedule {
  readonly everyHours?: number;
  readonly everyDays?: number;
  readonly everyWeeks?: number;
  /** 0 is Sunday; with `everyWeeks`. */
  readonly weekDay?: number;
  /** The hour in which it fires, 0–23; Google takes any where none was asked for. */
  readonly hour?: number;
  /** The minute near which it fires, up to 15 minutes before or after; any minute of the hour where none was asked for. */
  readonly minute?: number;
  readonly timeZone: string;
}

/** A trigger as Google keeps it, apart from the file. */
export interface TriggerEntry {
  readonly id: string;
  /** The address of the user who made it and as whom it runs. */
  readonly user: string;
  readonly handler: string;
  readonly schedule: Schedule;
  /** Epoch ms. */
  readonly created: number;
  /** Google has switched it off: it is listed, and does not fire. */
  disabled: boolean;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The first instant after `after` (epoch ms) at which the trigger fires. Where in its hour that is, its id decides. */
export function nextFiring(trigger: TriggerEntry, after: number): number {
  const { schedule, created } = trigger;
  if (schedule.everyHours !== undefined) {
    const step = schedule.everyHours * HOUR;
    const minute = minuteOf(trigger);
    const first = Math.floor(created / HOUR) * HOUR + step + minute * MINUTE;
    return first + Math.max(0, Math.floor((after - first) / step) + 1) * step;
  }
  const { timeZone } = schedule;
  const time = (schedule.hour ?? numberOf(trigger.id, 'hour') % 24) * HOUR;
  const timeOfDay = time + minuteOf(trigger) * MINUTE;
  const at = (day: number) => fromWall(day + timeOfDay, timeZone);
  let day = Math.floor(toWall(created, timeZone) / DAY) * DAY;
  while (!fits(day, schedule) || at(day) <= created) day += DAY;
  const days = schedule.everyDays ?? 7 * (schedule.everyWeeks ?? 1);
  const step = days * DAY;
  day += Math.max(0, Math.floor((after - at(day)) / step)) * step;
  while (at(day) <= after) day += step;
  return at(day);
}

function fits(day: number, { weekDay }: Schedule): boolean {
  return weekDay === undefined || new Date(day).getUTCDay() === weekDay;
}

function minuteOf({ id, schedule }: TriggerEntry): number {
  if (schedule.minute === undefined) return numberOf(id, 'minute') % 60;
  return schedule.minute - 15 + (numberOf(id, 'near') % 31);
}

/** A number that belongs to an id, always the same. */
function numberOf(id: string, what: string): number {
  let number = 7;
  for (const letter of `${what} ${id}`) {
    number = (Math.imul(number, 31) + letter.codePointAt(0)!) >>> 0;
  }
  return (number ^ (number >>> 13)) >>> 0;
}
