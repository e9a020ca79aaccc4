/** Turning the weekly clock on and off. */
import { MS_PER_DAY } from '../../calendar/civil';
import { DAYS_PER_WEEK } from '../../calendar/iso-week';
import { isWeeklyTime, lastDue, nextDue } from '../../calendar/weekly-time';
import { Problem } from '../../sheet/problem';
import { keepForUser, MY_NAME } from '../../sheet/properties';
import { clockIn, type Services } from '../../sheet/services';
import { askForTriggers, makeDailyTrigger, removeTriggers } from '../../sheet/triggers';
import {
  type KeptRuns,
  keepRecord,
  keepRecordSurely,
  keptRuns,
  ownRecord,
  type WeeklyRecord,
} from '../../sheet/weekly-record';
import { openReady, type Ready } from '../open';
import type { WeeklyChoice, WeeklyView } from '../sidebar/contract';
import { weekAt } from '../week-facts';
import { working } from '../working';
import { HANDLER } from './handler';
import { isServed } from './served';
import { weeklyView } from './weekly-view';

/** Letters of a name that are kept. */
const NAME_LETTERS = 60;

/**
 * Sets the clock, for whoever asks: theirs it is from now on. The trigger fires every day, so that a week that could not
 * be built is tried again the next day; a week that is built is not built again. Throws a Problem before Set up.
 */
export function turnOn(services: Services, { day, hour, owner }: WeeklyChoice): WeeklyView {
  askForTriggers();
  return working(services, 'weekly', () => {
    const opened = openReady(services);
    const { weekly } = opened.words;
    if (!isWeeklyTime({ day, hour })) throw new Problem(weekly.badTime);
    const name = owner.trim().slice(0, NAME_LETTERS);
    if (name === '') throw new Problem(weekly.needName);
    keepForUser(MY_NAME, name);
    const runs = keptRuns();
    const before = ownRecord(runs, services.spreadsheet.getId());
    const record = newRecord(opened, { day, hour, owner: name }, runs);
    // Should this run end half-way, the next due time goes by and is noticed.
    if (!keepRecordSurely(record)) throw new Problem(weekly.noMemory);
    try {
      keepRecordSurely({ ...record, trigger: triggerFor(record, before, services) });
    } catch (error) {
      keepRecord(before);
      throw error;
    }
    markClock(opened, record.file);
    return weeklyView(opened);
  });
}

/** Whoever turns it off: the trigger of somebody else removes itself when it fires next. */
export function turnOff(services: Services): WeeklyView {
  return working(services, 'weekly', () => {
    const opened = openReady(services);
    const { weekly } = keptRuns();
    if (weekly) keepRecord({ ...weekly, isOff: services.now });
    if (weekly) removeTriggers(services.spreadsheet, HANDLER, weekly.trigger);
    markClock(opened, undefined);
    return weeklyView(opened);
  });
}

/** Takes the clock away, and one's own trigger with it. */
export function forgetClock({ spreadsheet }: Pick<Services, 'spreadsheet'>): void {
  const { weekly } = keptRuns();
  if (!weekly) return;
  keepRecord(null);
  removeTriggers(spreadsheet, HANDLER, weekly.trigger);
}

/** A copy whose team wants no clock does not mention it again. */
export function forgetMark(services: Services): void {
  working(services, 'weekly', () => markClock(openReady(services), undefined));
}

function newRecord({ services }: Ready, choice: WeeklyChoice, runs: KeptRuns): WeeklyRecord {
  const { spreadsheet, now } = services;
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const clock = clockIn(zone);
  const due = nextDue(now, choice, clock);
  const file = spreadsheet.getId();
  const last = runs.weekly?.file === file ? runs.weekly : null;
  return {
    ...choice,
    file,
    zone,
    trigger: null,
    former: last?.trigger ?? last?.former ?? null,
    // What was due before the clock was set is nobody's loss, unless it was due by the clock that stood here.
    ...(last && isOverdue(last, runs, now)
      ? { done: last.done, due: last.due, dueWeek: last.dueWeek }
      : { done: lastDue(now, choice, clock), due, dueWeek: weekAt(due, services.clock) }),
    last: last?.last ? { ...last.last, error: '' } : null,
    refused: null,
  };
}

/** Whether a due time has gone by that nobody has served; what was turned off long ago is not missed any more. */
function isOverdue(record: WeeklyRecord, runs: KeptRuns, now: number): boolean {
  const clock = clockIn(record.zone);
  const isOpen = !isServed(lastDue(now, record, clock), record, runs, clock);
  return isOpen && now - (record.isOff ?? now) < DAYS_PER_WEEK * MS_PER_DAY;
}

/** The trigger that does it already, else a new one: Google gives an add-on no second one. */
function triggerFor(record: WeeklyRecord, before: WeeklyRecord | null, services: Services): string {
  const { spreadsheet } = services;
  const { hour, zone } = record;
  const trigger = before?.trigger ?? record.former ?? null;
  const isGood = before?.hour === hour && before.zone === zone;
  const kept = removeTriggers(spreadsheet, HANDLER, trigger, isGood ? trigger : null);
  return kept ?? makeDailyTrigger(HANDLER, hour, zone);
}

/** The spreadsheet itself remembers whose clock it is: a copy of it has the mark, and no clock. */
function markClock({ registry, settings }: Ready, file: string | undefined): void {
  registry.clockOf = file;
  registry.save(registry.language ?? settings.language);
}
