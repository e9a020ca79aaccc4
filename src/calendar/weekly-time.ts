/** A day of the week and an hour, at which something is done every week. */
import { MS_PER_DAY, MS_PER_MINUTE } from './civil';
import { DAYS_PER_WEEK, mondayOf } from './iso-week';
import { plainText, WEEKDAY, weekdayOf } from './weekday-words';
import type { ZoneClock } from './zone-clock';

const MS_PER_HOUR = 60 * MS_PER_MINUTE;

export interface WeeklyTime {
  /** Monday 1 … Sunday 7. */
  day: number;
  /** 0–23 on the clock of the zone. */
  hour: number;
}

export function isWeeklyTime({ day, hour }: WeeklyTime): boolean {
  const isIn = (value: number, least: number, most: number) =>
    Number.isInteger(value) && value >= least && value <= most;
  return isIn(day, 1, DAYS_PER_WEEK) && isIn(hour, 0, 23);
}

/** The latest time (ms) at which it was due, `now` included. */
export function lastDue(now: number, time: WeeklyTime, clock: ZoneClock): number {
  const monday = mondayOf(clock.dayOf(now));
  const due = dueIn(monday, time, clock);
  return due <= now ? due : dueIn(monday - DAYS_PER_WEEK, time, clock);
}

/** The first time (ms) after `now`. */
export function nextDue(now: number, time: WeeklyTime, clock: ZoneClock): number {
  const monday = mondayOf(clock.dayOf(now));
  const due = dueIn(monday, time, clock);
  return due > now ? due : dueIn(monday + DAYS_PER_WEEK, time, clock);
}

/** The first time (ms) after `now` at which a clock of this hour strikes, whatever the day. */
export function nextStrike(now: number, hour: number, clock: ZoneClock): number {
  const today = clock.dayOf(now);
  const at = (day: number) => clock.toInstant(day * MS_PER_DAY + hour * MS_PER_HOUR);
  return at(today) > now ? at(today) : at(today + 1);
}

function dueIn(monday: number, { day, hour }: WeeklyTime, clock: ZoneClock): number {
  return clock.toInstant((monday + day - 1) * MS_PER_DAY + hour * MS_PER_HOUR);
}

/** What a person types: `T2 7`, `thứ hai 7h`, `Monday 7:00`, `CN 19 giờ`, `8h T6`, `Mon 7 am`; null where it is none. */
export function typedWeeklyTime(text: string): WeeklyTime | null {
  const plain = plainText(text);
  const found = new RegExp(`(?<![a-z])(?:${WEEKDAY})`).exec(plain);
  if (!found) return null;
  const rest = plain.slice(0, found.index) + plain.slice(found.index + found[0].length);
  const hours =
    /^(?:[\s,.]|at|luc|vao)*(\d{1,2})(?:\s*(?:h|g|gio|:)\s*(?:00?)?)?\s*(am|pm|sang|chieu|dem)?\s*[,.]?\s*$/.exec(
      rest,
    );
  if (!hours || /\d/.test(rest.replace(hours[1] as string, '').replace(/:?00/, ''))) return null;
  const typed = Number(hours[1]);
  const isLate = /pm|chieu|dem/.test(hours[2] ?? '') && typed < 12;
  const time = { day: weekdayOf(found[0]) + 1, hour: isLate ? typed + 12 : typed };
  return isWeeklyTime(time) ? time : null;
}
