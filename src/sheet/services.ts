/** What an action needs from Google Sheets, fetched in one place, so that actions and tests never touch a global. */
import { MS_PER_MINUTE } from '../calendar/civil';
import { type OffsetProbe, type ZoneClock, zoneClock } from '../calendar/zone-clock';
import { Pace } from './pace';
import { patiently } from './transient';
import type { Turn } from './turn';

export interface Services {
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** The moment of the run, ms. */
  now: number;
  /** The spreadsheet's own time zone. */
  clock: ZoneClock;
  userLocale: string;
  /** False where the clock started the run: there is nobody to ask or to show anything to. */
  isAttended: boolean;
  /** Milliseconds until the run should be over: some time before Google ends it. */
  timeLeft(): number;
  turn: Turn;
  /** How fast cells can be moved, and whether the next step still fits. */
  pace: Pace;
}

/** Google ends a run after so many milliseconds. */
const LONGEST_RUN = 6 * MS_PER_MINUTE;
/** To write down how far it came, and to give everything back. */
const FAREWELL = 20_000;

/** Null where no spreadsheet is open, and where Google gives the clock of an add-on none. */
export function activeSpreadsheet(): Services['spreadsheet'] | null {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/** Null where no spreadsheet is open. */
export function fetchServices(): Services | null {
  const spreadsheet = activeSpreadsheet();
  return spreadsheet && servicesOf(spreadsheet);
}

/** @param isAttended false where the clock started the run */
export function servicesOf(spreadsheet: Services['spreadsheet'], isAttended = true): Services {
  const now = Date.now();
  const timeLeft = () => now + LONGEST_RUN - FAREWELL - Date.now();
  return {
    spreadsheet,
    now,
    clock: clockOf(spreadsheet),
    // Asked for only where Settings does not say which language is spoken.
    get userLocale() {
      return userLocale();
    },
    isAttended,
    timeLeft,
    pace: new Pace(timeLeft),
    turn: { isOpen: false, wasCut: false, isLast: false, atEnd: {}, before: '', kept: {} },
  };
}

/** The clock of the open spreadsheet, for code that gets no services; throws where none may be asked. */
export function spreadsheetClock(): ZoneClock {
  return clockOf(SpreadsheetApp.getActiveSpreadsheet());
}

function clockOf(spreadsheet: Services['spreadsheet']): ZoneClock {
  return clockIn(patiently(() => spreadsheet.getSpreadsheetTimeZone()));
}

/** The clock of a time zone by its name. */
export function clockIn(zone: string): ZoneClock {
  const probe = intlProbe(zone);
  // Without Intl each probe is a service call: four a year find the daylight-saving zones all the same.
  return probe ? zoneClock(probe, 12) : zoneClock(utilitiesProbe(zone), 4);
}

/** The user's language; Vietnamese where even that cannot be asked. */
export function userLocale(): string {
  try {
    return Session.getActiveUserLocale() || 'vi';
  } catch {
    return 'vi';
  }
}

/** Offsets from Intl, or null where it does not know the zone. */
function intlProbe(zone: string): OffsetProbe | null {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hour12: false,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    const probe = (instant: number) => {
      const part: Record<string, number> = {};
      for (const { type, value } of format.formatToParts(new Date(instant)))
        part[type] = Number(value);
      const local = Date.UTC(
        part.year ?? 0,
        (part.month ?? 1) - 1,
        part.day,
        (part.hour ?? 0) % 24,
        part.minute,
        part.second,
      );
      return Math.round((local - instant) / MS_PER_MINUTE);
    };
    return Number.isFinite(probe(0)) ? probe : null;
  } catch {
    return null;
  }
}

function utilitiesProbe(zone: string): OffsetProbe {
  return (instant) => {
    const text = Utilities.formatDate(new Date(instant), zone, 'Z');
    const sign = text.charAt(0) === '-' ? -1 : 1;
    return sign * (Number(text.slice(1, 3)) * 60 + Number(text.slice(3, 5)));
  };
}
