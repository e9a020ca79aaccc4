/**
 * One run of Pullpush writes into a spreadsheet at a time. While it does, a stamp in the document's properties says who
 * does what since when. A stamp that is left behind is that of a run that was cut off: what it left half-done is
 * finished by the next one.
 */
import { Problem } from './problem';
import { keepProperty, keptForUser, keptProperty, MY_NAME } from './properties';
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
  /** Of a run that ended with an error, what Google said: it was told to a person, or is told elsewhere. */
  error?: string;
  /** Earlier runs that were cut off, and that nothing has made good since. */
  left?: Stamp[];
}

/** What a step makes good when it ends well: what was left half-done by these. */
const MAKES_GOOD: Readonly<Record<Step, readonly Step[]>> = {
  setUp: ['setUp', 'settings', 'tab', 'weekly', 'remove'],
  build: ['build', 'close', 'settings', 'tab', 'weekly', 'remove'],
  score: ['score'],
  close: ['close'],
  settings: ['settings'],
  tab: ['tab'],
  weekly: ['weekly'],
  remove: ['setUp', 'build', 'score', 'close', 'settings', 'tab', 'weekly', 'remove'],
};

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
}

/**
 * Runs what reads and then writes by what it read, while no other run of Pullpush does so in this spreadsheet. People
 * who type are not held up. Where no document holds the script, there is nothing to lock.
 *
 * @param busy the sentence for a person whose turn does not come; null where nobody knows who is at it
 */
export function inTurn<Result>(
  services: Services,
  step: Step,
  busy: (other: Stamp | null) => string,
  run: () => Result,
): Result {
  const { turn } = services;
  if (turn.isOpen) return run();
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  const patience = PATIENCE[services.isAttended ? 'attended' : 'clock'];
  if (lock && !patiently(() => lock.tryLock(patience))) throw new Busy(busy(keptStamp()));
  turn.isOpen = true;
  turn.step = step;
  const before = keptProperty(STAMP) ?? '';
  turn.before = before;
  turn.wasCut = before !== '';
  const mine: Stamp = {
    step,
    by: services.isAttended ? (keptForUser(MY_NAME) ?? '') : '',
    isScheduled: !services.isAttended,
    at: services.now,
    left: leftAfter(step, before),
  };
  keepProperty({ [STAMP]: JSON.stringify(mine) });
  try {
    const result = repeated(services, run);
    if (!turn.isLast) keepProperty({ [STAMP]: stampOf(mine.left ?? []), ...turn.atEnd });
    return result;
  } catch (error) {
    // A question to a person is no error: nothing has been written yet.
    const after =
      error instanceof Error
        ? JSON.stringify({ ...mine, error: shortened(error.message) })
        : before;
    keepProperty({ [STAMP]: after });
    // A person will read it first: nobody is to wait for that. A run that ends well is over, and Google takes it back.
    release(lock);
    throw error;
  } finally {
    turn.isOpen = turn.isLast = false;
    turn.step = null;
    turn.atEnd = {};
  }
}

/** Which of the runs that were cut off before still wait to be made good once this step is done. */
function leftAfter(step: Step, before: string): Stamp[] {
  const last = readStamp(before);
  if (!last) return [];
  const { left = [], ...latest } = last;
  return [latest, ...left].filter((one) => !MAKES_GOOD[step].includes(one.step));
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
