/** A day of the week and an hour, at which something is done every week. */
import { MS_PER_DAY, MS_PER_HOUR } from './civil';
import { DAYS_PER_WEEK, mondayOf } from './iso-week';
import { plainText, WEEKDAY, weekdayOf } from './weekday-words';
import type { ZoneClock } from './zone-clock';

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

/** Words around a day and an hour that say nothing more. */
const ASIDE = /(?<![a-z])(?:at|on|every|luc|vao|moi|hang|hoi|o'?clock)(?![a-z])|[,.]/g;
/** An hour, its minutes, the end of the hour that is meant, and the part of the day. */
const HOUR =
  /^(\d{1,2})(?:\s?(?:h|g|gio|:)\s?(\d{2})?)?(?:\s?-\s?(\d{1,2})\s?(?:h|g|gio|:00)?)?\s?(am|pm|sang|trua|chieu|dem)?$/;

/**
 * What a person types: `T2 7`, `thứ hai 7h sáng`, `Monday 7:00`, `CN 19 giờ`, `T2 7-8h`, `8h T6`, `Mon 7 am`. `'notWhole'`
 * where minutes are asked for; null where it is no day and hour.
 */
export function typedWeeklyTime(text: string): WeeklyTime | 'notWhole' | null {
  const plain = plainText(text)
    .replace(/\b([ap])\.\s?m\b\.?/g, '$1m')
    .replace(/(?:hang|moi|every) (?:tuan|week)/g, ' ')
    .replace(ASIDE, ' ');
  const found = new RegExp(`(?<![a-z])(?:${WEEKDAY})`).exec(plain);
  if (!found) return null;
  const around = plain.slice(0, found.index) + plain.slice(found.index + found[0].length);
  const [, first, minutes = '00', last, part = ''] =
    HOUR.exec(around.replace(/\s+/g, ' ').trim()) ?? [];
  if (first === undefined) return null;
  const hour = hourOf(Number(first), part);
  const time = { day: weekdayOf(found[0]) + 1, hour };
  if (!isWeeklyTime(time) || (last !== undefined && Number(last) !== Number(first) + 1))
    return null;
  return minutes === '00' ? time : 'notWhole';
}

/** On a clock of 24 hours: 12 am and twelve at night are 0, 1 at night is 1, 7 in the evening is 19. */
function hourOf(hour: number, part: string): number {
  if (part === 'am' || part === 'sang') return part === 'am' && hour === 12 ? 0 : hour;
  if (part === 'dem' && hour === 12) return 0;
  const isLate =
    part === 'pm' ||
    part === 'chieu' ||
    (part === 'dem' && hour > 5) ||
    (part === 'trua' && hour < 5);
  return isLate && hour < 12 ? hour + 12 : hour;
}
