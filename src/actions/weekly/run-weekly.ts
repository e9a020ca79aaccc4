/** The run that the clock starts: nobody is there to ask, and nothing is shown but what it writes down. */
import { MS_PER_MINUTE } from '../../calendar/civil';
import { lastDue, nextDue } from '../../calendar/weekly-time';
import { countedCalls } from '../../sheet/counted-calls';
import { Problem } from '../../sheet/problem';
import { hasStore } from '../../sheet/properties';
import {
  activeSpreadsheet,
  clockIn,
  type Services,
  servicesOf,
  userLocale,
} from '../../sheet/services';
import { removeFired } from '../../sheet/triggers';
import { Busy, STAMP } from '../../sheet/turn';
import {
  type KeptRuns,
  keepRecord,
  keptRuns,
  ownRecord,
  recordProperty,
  type WeeklyRecord,
  type WeeklyRun,
} from '../../sheet/weekly-record';
import { languageOf, wordsIn } from '../../text';
import { buildMeeting } from '../build-meeting';
import { failureText } from '../failure';
import { spokenWords } from '../spoken-words';
import { weekAt } from '../week-facts';
import { working } from '../working';
import { logRun } from './log-run';
import { isServed } from './served';

/** Google may strike a little before the hour, ms. */
const EARLY = 30 * MS_PER_MINUTE;

/** What the clock's trigger calls, with the event that Google gives it, once it is known that it may run. */
export function strike(event: { triggerUid?: unknown } | undefined): void {
  runWeekly(activeSpreadsheet(), String(event?.triggerUid ?? ''));
}

/**
 * Builds the latest completed week, once however often the clock strikes. How it went is remembered with the document
 * and written into the log of Settings; what goes wrong is thrown as well, for Google's own list of runs.
 *
 * @param spreadsheet null where Google gives the add-on's clock none
 * @param triggerId of the trigger that fired
 */
export function runWeekly(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet | null,
  triggerId: string,
): void {
  if (!spreadsheet || !hasStore())
    throw new Problem(wordsIn(languageOf(userLocale())).weekly.noSpreadsheet);
  const { spreadsheet: watched, calls } = countedCalls(spreadsheet);
  const services = servicesOf(watched, false);
  const runs = keptRuns();
  const record = ownRecord(runs, watched.getId());
  if (!record || !isMine(record, triggerId)) {
    removeFired(triggerId);
    return;
  }
  // It runs: whatever consent was missing is there again.
  if (record.refused !== null) keepRecord({ ...record, refused: null });
  if (dueNow(record, runs, services) === null) return;
  try {
    working(
      services,
      'build',
      () => buildDue(services, triggerId, calls),
      weekAt(services.now, services.clock),
    );
  } catch (error) {
    rememberFailure(services, triggerId, error, calls);
    throw error;
  }
}

/** A trigger whose id could not be written down any more is taken for the one that is meant. */
function isMine({ trigger }: WeeklyRecord, id: string): boolean {
  return trigger === null || id === '' || trigger === id;
}

/** The due time that it strikes for; null where that was served, by the clock or by a person since. */
function dueNow(record: WeeklyRecord, runs: KeptRuns, { now, clock }: Services): number | null {
  const due = lastDue(now + EARLY, record, clockIn(record.zone));
  return isServed(due, record, runs, clock) ? null : due;
}

function buildDue(services: Services, trigger: string, calls: () => number): void {
  const { now, clock, turn } = services;
  // While it waited for its turn, another one may have done it, or somebody may have turned it off.
  const runs = keptRuns();
  const record = ownRecord(runs, services.spreadsheet.getId());
  const due = record && isMine(record, trigger) ? dueNow(record, runs, services) : null;
  if (!record || due === null) return;
  const { week, leads } = buildMeeting(services, '');
  const last: WeeklyRun = { at: now, week, leads, took: Date.now() - now, error: '' };
  logRun(services, last, calls());
  const next = nextDue(due, record, clockIn(record.zone));
  const served = { trigger: trigger || record.trigger, done: due, due: next };
  const dueWeek = weekAt(next, clock);
  Object.assign(turn.atEnd, recordProperty({ ...record, ...served, dueWeek, last }));
}

function rememberFailure(
  services: Services,
  trigger: string,
  error: unknown,
  calls: () => number,
): void {
  const { now, clock } = services;
  // Others may have turned it off or taken it over while it waited.
  const record = ownRecord(keptRuns(), services.spreadsheet.getId());
  if (!record || !isMine(record, trigger)) return;
  const words = spokenWords();
  const isBusy = error instanceof Busy;
  const last: WeeklyRun = {
    at: now,
    week: weekAt(now, clock),
    leads: 0,
    took: Date.now() - now,
    error: isBusy ? words.weekly.wasBusy : failureText('build', error, words),
  };
  keepRecord({ ...record, last });
  // To write into Settings as well, it would have to wait for its turn once more.
  if (isBusy) return;
  try {
    working(services, 'build', () => {
      logRun(services, last, calls());
      // The run that failed is not made good by having been written down.
      services.turn.atEnd[STAMP] = services.turn.before;
    });
  } catch {
    // The document remembers it all the same.
  }
}
