/**
 * One run of Pullpush writes into a spreadsheet at a time. While it does, a stamp in the document's properties says who
 * does what since when. A stamp that is left behind is that of a run that was cut off: what it left half-done is
 * finished by the next one.
 */
import { MS_PER_DAY } from '../calendar/civil';
import { Problem } from './problem';
import { keepProperty, keptForUser, keptProperties, keptProperty, MY_NAME } from './properties';
import type { Services } from './services';
import { isTransient, patiently, pause } from './transient';

/** So long a run waits for another one, ms: a person wants to know soon, the clock has time. */
const PATIENCE = { attended: 10_000, clock: 120_000 };
/** So many times a run that Google let down begins anew: building twice equals building once. */
const MOST_REPEATS = 2;
export const STAMP = 'running';
/** Letters of an error that are kept. */
const MOST_SAID = 500;

/** Thrown where another run is at work and does not end. */
export class Busy extends Problem {}

/** What holds up others: a step of `Words.errors.steps`. */
export type Step = 'setUp' | 'score' | 'build' | 'close' | 'settings' | 'tab' | 'remove' | 'weekly';

export interface Stamp {
  step: Step;
  /** The name that the person has given; '' where it is not known. */
  by: string;
  /** Whether nobody started it but the clock. */
  isScheduled: boolean;
  /** ms. */
  at: number;
  /** Of a build its week, as `2026-W47`. */
  of?: string;
  /** Of a run that ended with an error, what Google said: it was told to a person, or is told elsewhere. */
  error?: string;
  /** Earlier runs that were cut off, and that nothing has made good since. */
  left?: Stamp[];
}

/** What else a step makes good when it ends well than what was left half-done by its like. */
const MAKES_GOOD: Readonly<Partial<Record<Step, readonly Step[]>>> = {
  setUp: ['settings', 'tab', 'weekly', 'remove'],
  build: ['setUp', 'score', 'close', 'settings', 'tab', 'weekly', 'remove'],
};
/** So long a run that was cut off is remembered, ms. */
const MEMORY = 14 * MS_PER_DAY;

/** What a run knows of its turn. */
export interface Turn {
  isOpen: boolean;
  /** What has its turn; null where nothing does. */
  step?: Step | null;
  /** Whether the run before this one was cut off: then nothing of what is there is taken to be whole. */
  wasCut: boolean;
  /** Properties of the document that are written when all is done, in one call. */
  atEnd: Record<string, string>;
  /** Whether this run takes Pullpush out of the spreadsheet: nothing is to be left behind. */
  isLast: boolean;
  /** The stamp of the run before, to be put back by one that only writes something down. */
  before: string;
  /** The document's properties as the turn began. */
  kept: Readonly<Record<string, string>>;
}

/**
 * Runs what reads and then writes by what it read, while no other run of Pullpush does so in this spreadsheet. People
 * who type are not held up. Where no document holds the script, there is nothing to lock.
 *
 * @param busy the sentence for a person whose turn does not come; null where nobody knows who is at it
 * @param of of a build its week
 */
export function inTurn<Result>(
  services: Services,
  step: Step,
  busy: (other: Stamp | null) => string,
  run: () => Result,
  of = '',
): Result {
  const { turn } = services;
  if (turn.isOpen) return run();
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  const patience = PATIENCE[services.isAttended ? 'attended' : 'clock'];
  if (lock && !patiently(() => lock.tryLock(patience))) throw new Busy(busy(keptStamp()));
  try {
    return stamped(services, { step, of }, run);
  } catch (error) {
    // A person will read it first: nobody is to wait for that. A run that ends well is over, and Google takes it back.
    release(lock);
    throw error;
  } finally {
    turn.isOpen = turn.isLast = false;
    turn.step = null;
    turn.atEnd = {};
  }
}

function stamped<Result>(
  services: Services,
  what: { step: Step; of: string },
  run: () => Result,
): Result {
  const { turn, now } = services;
  turn.kept = patiently(keptProperties);
  const before = turn.kept[STAMP] ?? '';
  const earlier = earlierRuns(before, now);
  turn.isOpen = true;
  turn.step = what.step;
  turn.before = before;
  turn.wasCut = earlier.length > 0;
  const mine: Stamp = {
    ...what,
    by: services.isAttended ? (keptForUser(MY_NAME) ?? '') : '',
    isScheduled: !services.isAttended,
    at: now,
    left: earlier.filter((one) => !isMadeGood(one, what)),
  };
  keepProperty({ [STAMP]: JSON.stringify(mine) });
  try {
    const result = repeated(services, run);
    if (!turn.isLast) keepProperty({ [STAMP]: stampOf(mine.left ?? []), ...turn.atEnd });
    return result;
  } catch (error) {
    // After a question or a sentence of our own all that was begun is whole.
    const isWhole = !(error instanceof Error) || error instanceof Problem;
    const failed = error instanceof Error ? shortened(error.message) : '';
    const after = isWhole ? before : JSON.stringify({ ...mine, error: failed });
    keepProperty({ [STAMP]: after });
    throw error;
  }
}

/** Runs that were cut off not too long ago, and that nothing has made good, the latest first. */
function earlierRuns(before: string, now: number): Stamp[] {
  const last = readStamp(before);
  if (!last) return [];
  const { left = [], ...latest } = last;
  return [latest, ...left].filter(({ at }) => now - at < MEMORY);
}

function isMadeGood(one: Stamp, { step, of }: { step: Step; of: string }): boolean {
  if (one.step === step) return (one.of ?? '') === of;
  return MAKES_GOOD[step]?.includes(one.step) ?? step === 'remove';
}

function stampOf([latest, ...left]: readonly Stamp[]): string {
  return latest ? JSON.stringify({ ...latest, left }) : '';
}

/** What is going on, or was cut off; null where nothing is. */
export function keptStamp(): Stamp | null {
  return readStamp(keptProperty(STAMP));
}

/** The stamp among the document's properties as they were read; null where there is none. */
export function stampIn(properties: Readonly<Record<string, string>>): Stamp | null {
  return readStamp(properties[STAMP] ?? null);
}

function readStamp(text: string | null): Stamp | null {
  try {
    return text ? (JSON.parse(text) as Stamp) : null;
  } catch {
    return null;
  }
}

/** Begins anew, a few times, where Google failed and there is time left for it. */
function repeated<Result>({ turn, timeLeft }: Services, run: () => Result): Result {
  for (let again = 0; ; again++) {
    const before = timeLeft();
    try {
      turn.atEnd = {};
      const result = run();
      // What is still on its way must stand before the next run reads.
      SpreadsheetApp.flush();
      return result;
    } catch (error) {
      const took = before - timeLeft();
      if (again === MOST_REPEATS || !isTransient(error) || timeLeft() < 2 * took) throw error;
      turn.wasCut = true;
      pause(again);
    }
  }
}

function shortened(message: string): string {
  return message.slice(0, MOST_SAID);
}

function release(lock: GoogleAppsScript.Lock.Lock | null): void {
  try {
    lock?.releaseLock();
  } catch {
    // Google gives it back when the run ends.
  }
}
