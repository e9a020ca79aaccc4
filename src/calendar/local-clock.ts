/**
 * The clock by which a date in a cell is shown. A custom function gets instants and may be given no clock, so the
 * one of the spreadsheet is found when it is first needed, by whatever was named here; else the program's own is used.
 */
import { type ZoneClock, zoneClock } from './zone-clock';

let find: () => ZoneClock = ownClock;
let found: ZoneClock | null = null;

/** Names the way to find the clock. It is not followed before somebody asks for the clock. */
export function setLocalClock(way: () => ZoneClock): void {
  find = way;
  found = null;
}

/** The clock of the spreadsheet; found once in each run of the program. */
export function localClock(): ZoneClock {
  if (!found) {
    try {
      found = find();
    } catch {
      found = ownClock();
    }
  }
  return found;
}

/** The time zone that the program runs in, as Date itself knows it. */
function ownClock(): ZoneClock {
  return zoneClock((instant) => -new Date(instant).getTimezoneOffset(), 12);
}
