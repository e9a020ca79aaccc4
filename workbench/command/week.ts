import { fromWall, toWall } from '../services/time-zone';
import { CommandProblem } from './place';

const DAY_MS = 86_400_000;
/** Leads older than this are from another time than today's meeting. */
const LONG_AGO_DAYS = 28;

/** Which week a meeting is about, and the moment it looks from. */
export interface Moment {
  /** Such as 2018-W40. */
  readonly week: string;
  /** Epoch milliseconds. */
  readonly asOf: number;
  /** True when the week was taken from the newest lead, because all leads are long past. */
  readonly fromNewestLead: boolean;
}

/** The Monday of an ISO week like 2018-W40, as milliseconds of a wall clock; null if there is none. */
export function mondayOf(week: string): number | null {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  if (year === undefined || number === undefined) return null;
  const monday = mondayBefore(Date.UTC(Number(year), 0, 4)) + (Number(number) - 1) * 7 * DAY_MS;
  return weekOf(monday) === week ? monday : null;
}

/** The ISO week that a wall clock time falls in. */
export function weekOf(wall: number): string {
  const monday = mondayBefore(wall);
  // A week belongs to the year that has its Thursday.
  const year = new Date(monday + 3 * DAY_MS).getUTCFullYear();
  const first = mondayBefore(Date.UTC(year, 0, 4));
  return `${year}-W${String(1 + (monday - first) / (7 * DAY_MS)).padStart(2, '0')}`;
}

/** Whether a text is a day that exists, with or without a time. */
export function isDayAndTime(text: string): boolean {
  return wallOf(text) !== null;
}

/**
 * Settles the week and the moment. Without a week: the latest one completed before the moment, or
 * that of the newest lead if all leads are long past and no moment was asked for.
 */
export function settleMoment(given: {
  readonly week: string | null;
  readonly asOf: string | null;
  /** The moment to look from when none was asked for and the week is the latest one. */
  readonly clock: number | null;
  readonly now: number;
  readonly timeZone: string;
  /** yyyy-mm-dd of the newest lead. */
  readonly lastDay: string | null;
}): Moment {
  const { timeZone } = given;
  const asked = given.asOf === null ? null : fromWall(wallOf(given.asOf)!, timeZone);
  const completed = mondayBefore(toWall(asked ?? given.clock ?? given.now, timeZone)) - 7 * DAY_MS;
  const newest = given.lastDay === null ? null : wallOf(given.lastDay);
  const fromNewestLead =
    given.week === null &&
    asked === null &&
    newest !== null &&
    completed - mondayBefore(newest) > LONG_AGO_DAYS * DAY_MS;
  const monday =
    given.week === null
      ? fromNewestLead
        ? mondayBefore(newest)
        : completed
      : mondayOf(given.week)!;
  if (asked === null && fromWall(monday, timeZone) > given.now && given.clock === null) {
    throw new CommandProblem(
      `The week ${weekOf(monday)} has not begun yet: choose an earlier --week.`,
    );
  }
  const end = fromWall(monday + 7 * DAY_MS, timeZone);
  const standard = given.week === null && !fromNewestLead ? (given.clock ?? end) : end;
  const asOf = asked ?? standard;
  const week = weekOf(monday);
  if (asOf <= fromWall(monday, timeZone)) {
    throw new CommandProblem(
      `On ${given.asOf ?? 'that day'} the week ${week} had not begun: choose a later --as-of or an earlier --week.`,
    );
  }
  return { week, asOf, fromNewestLead };
}

function mondayBefore(wall: number): number {
  const day = Math.floor(wall / DAY_MS);
  // Day 0 of the epoch was a Thursday.
  return (day - ((((day + 3) % 7) + 7) % 7)) * DAY_MS;
}

/** The wall clock time that a text tells; null where the calendar or the clock has no such time. */
function wallOf(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  const wall = Date.UTC(year!, month! - 1, day!, hour, minute, second);
  const same = new Date(wall).toISOString().slice(0, 19);
  const typed = text.slice(0, 10);
  const clock = [match[4], match[5], match[6]].map((part) => part ?? '00').join(':');
  return same === `${typed}T${clock}` ? wall : null;
}
