/** What the document remembers of its weekly clock: a property of its own, which a copy of the file does not take along. */
import type { WeeklyTime } from '../calendar/weekly-time';
import { keepProperty, keepSurely, keptProperties } from './properties';
import type { Services } from './services';

const RECORD = 'weekly';
const BUILT = 'built';

export interface WeeklyRecord extends WeeklyTime {
  /** Id of the spreadsheet; with any other this is a copy's. */
  file: string;
  /** Name of the zone in which the hour is meant. */
  zone: string;
  /** By what name the owner wants to be known. */
  owner: string;
  /** Id of the trigger; null while it is being made. */
  trigger: string | null;
  /** The due time (ms) that was served last, or that was over when the clock was set. */
  done: number;
  /** The next due time (ms), and the week that is to be built then. */
  due: number;
  dueWeek: string;
  last: WeeklyRun | null;
  /** When (ms) Google wanted the owner's consent again; null where all is well. */
  refused: number | null;
  /** Id of the trigger that the one that is being made replaces. */
  former?: string | null;
  /** When (ms) it was turned off: what was overdue then is remembered for a while, should it be turned on again. */
  isOff?: number;
}

/** How a run of the clock ended. */
export interface WeeklyRun {
  /** ms */
  at: number;
  week: string;
  leads: number;
  /** Milliseconds that it took. */
  took: number;
  /** '' where all went well; a sentence. */
  error: string;
}

/** All that the document's properties tell of runs, read in one call. */
export interface KeptRuns {
  weekly: WeeklyRecord | null;
  /** The latest week that was built after it was over, by the clock or by a person, and when (ms). */
  built: { week: string; at: number };
  all: Readonly<Record<string, string>>;
}

export function keptRuns(): KeptRuns {
  return runsIn(keptProperties());
}

function runsIn(all: Readonly<Record<string, string>>): KeptRuns {
  const [week = '', at] = (all[BUILT] ?? '').split(' ');
  return { weekly: readRecord(all[RECORD]), built: { week, at: Number(at) || 0 }, all };
}

/** The record of the clock of a spreadsheet by its id; null where it has none. */
export function ownRecord({ weekly }: KeptRuns, file: string): WeeklyRecord | null {
  return weekly?.file === file && weekly.isOff === undefined ? weekly : null;
}

/** The properties in which a record is kept; null takes it away. */
export function recordProperty(record: WeeklyRecord | null): Record<string, string> {
  return { [RECORD]: record ? JSON.stringify(record) : '' };
}

/** The property that remembers a built week, within a turn; of an earlier week than the last one nothing is said. */
export function builtProperty(
  week: string,
  { now, turn }: Pick<Services, 'now' | 'turn'>,
): Record<string, string> {
  return week < runsIn(turn.kept).built.week ? {} : { [BUILT]: `${week} ${now}` };
}

export function keepRecord(record: WeeklyRecord | null): void {
  keepProperty(recordProperty(record));
}

/** The same where nothing may be done if it cannot be remembered: false then. */
export function keepRecordSurely(record: WeeklyRecord): boolean {
  return keepSurely(recordProperty(record));
}

function readRecord(text: string | undefined): WeeklyRecord | null {
  try {
    const read = text ? (JSON.parse(text) as WeeklyRecord) : null;
    const isWhole = typeof read?.due === 'number' && typeof read.file === 'string';
    return read && isWhole ? { ...read, refused: read.refused ?? null } : null;
  } catch {
    return null;
  }
}
