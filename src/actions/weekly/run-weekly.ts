/** The run that the clock starts: nobody is there to ask, and nothing is shown but what it writes down. */
import { lastDue, nextDue } from '../../calendar/weekly-time';
import { countedCalls } from '../../sheet/counted-calls';
import { Problem } from '../../sheet/problem';
import { hasStore } from '../../sheet/properties';
import { activeSpreadsheet, type Services, servicesOf, userLocale } from '../../sheet/services';
import { removeFired } from '../../sheet/triggers';
import { Busy, STAMP } from '../../sheet/turn';
import {
  keepRecord,
  keptRuns,
  recordProperty,
  type WeeklyRecord,
  type WeeklyRun,
} from '../../sheet/weekly-record';
import { languageOf, wordsIn } from '../../text';
import { buildMeeting } from '../build-meeting';
import { failureText } from '../failure';
import { weekAt } from '../week-facts';
import { spokenWords, working } from '../working';
import { logRun } from './log-run';
import { ownRecord } from './weekly-view';

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
  const record = ownRecord(keptRuns(), services);
  if (!record || !isMine(record, triggerId)) {
    removeFired(triggerId);
    return;
  }
  if (!isDue(record, services)) return;
  try {
    working(services, 'build', () => buildDue(services, triggerId, calls));
  } catch (error) {
    rememberFailure(services, record, error, calls);
    throw error;
  }
}

/** A trigger whose id could not be written down any more is taken for the one that is meant. */
function isMine({ trigger }: WeeklyRecord, id: string): boolean {
  return trigger === null || trigger === id;
}

function isDue({ done, ...time }: WeeklyRecord, { now, clock }: Services): boolean {
  return lastDue(now, time, clock) > done;
}

function buildDue(services: Services, trigger: string, calls: () => number): void {
  const { now, clock, turn } = services;
  // While it waited for its turn, another one may have done it.
  const record = ownRecord(keptRuns(), services);
  if (!record || !isMine(record, trigger) || !isDue(record, services)) return;
  const { week, leads } = buildMeeting(services, '');
  const last: WeeklyRun = { at: now, week, leads, took: Date.now() - now, error: '' };
  logRun(services, last, calls());
  const due = nextDue(now, record, clock);
  const done = lastDue(now, record, clock);
  const dueWeek = weekAt(due, clock);
  Object.assign(turn.atEnd, recordProperty({ ...record, trigger, done, due, dueWeek, last }));
}

function rememberFailure(
  services: Services,
  record: WeeklyRecord,
  error: unknown,
  calls: () => number,
): void {
  const { now, clock } = services;
  const last: WeeklyRun = {
    at: now,
    week: weekAt(now, clock),
    leads: 0,
    took: Date.now() - now,
    error: failureText('build', error, spokenWords(services)),
  };
  keepRecord({ ...record, last });
  // To write into Settings as well, it would have to wait for its turn once more.
  if (error instanceof Busy) return;
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
