/** Turning the weekly clock on and off. */
import { isWeeklyTime, lastDue, nextDue } from '../../calendar/weekly-time';
import { Problem } from '../../sheet/problem';
import { keepForUser, MY_NAME } from '../../sheet/properties';
import type { Services } from '../../sheet/services';
import { askForTriggers, makeDailyTrigger, myTriggers, removeTriggers } from '../../sheet/triggers';
import {
  keepRecord,
  keepRecordSurely,
  keptRuns,
  type WeeklyRecord,
} from '../../sheet/weekly-record';
import { openReady, type Ready } from '../open';
import type { WeeklyChoice, WeeklyView } from '../sidebar/contract';
import { weekAt } from '../week-facts';
import { working } from '../working';
import { HANDLER } from './handler';
import { ownRecord, weeklyView } from './weekly-view';

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
    if (!isWeeklyTime({ day, hour })) throw new Problem(opened.words.weekly.badTime);
    const name = owner.trim().slice(0, NAME_LETTERS);
    if (name !== '') keepForUser(MY_NAME, name);
    const before = ownRecord(keptRuns(), services);
    const record = newRecord(opened, { day, hour, owner: name }, before);
    // Should this run end half-way, the next due time goes by and is noticed.
    if (!keepRecordSurely(record)) throw new Problem(opened.words.weekly.noMemory);
    keepRecordSurely({ ...record, trigger: triggerFor(record, before, services) });
    markClock(opened, record.file);
    return weeklyView(opened);
  });
}

/** Whoever turns it off: the trigger of somebody else removes itself when it fires next. */
export function turnOff(services: Services): WeeklyView {
  return working(services, 'weekly', () => {
    const opened = openReady(services);
    forgetClock(services);
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

function newRecord(
  { services }: Ready,
  choice: WeeklyChoice,
  before: WeeklyRecord | null,
): WeeklyRecord {
  const { spreadsheet, now, clock } = services;
  const due = nextDue(now, choice, clock);
  return {
    ...choice,
    file: spreadsheet.getId(),
    zone: spreadsheet.getSpreadsheetTimeZone(),
    trigger: null,
    // What was due before the clock was set is nobody's loss.
    done: lastDue(now, choice, clock),
    due,
    dueWeek: weekAt(due, clock),
    last: before?.last && !before.last.isUnauthorised ? { ...before.last, error: '' } : null,
  };
}

/** The trigger that does it already, else a new one: Google gives an add-on no second one. */
function triggerFor(record: WeeklyRecord, before: WeeklyRecord | null, services: Services): string {
  const { spreadsheet } = services;
  const { hour, zone } = record;
  const trigger = before?.trigger ?? null;
  const mine = myTriggers(spreadsheet, HANDLER, trigger);
  const isGood = before?.hour === hour && before.zone === zone;
  if (isGood && trigger !== null && mine.includes(trigger)) {
    removeTriggers(spreadsheet, HANDLER, trigger, trigger);
    return trigger;
  }
  removeTriggers(spreadsheet, HANDLER, trigger);
  return makeDailyTrigger(HANDLER, hour, zone);
}

/** The spreadsheet itself remembers whose clock it is: a copy of it has the mark, and no clock. */
function markClock({ registry, settings }: Ready, file: string | undefined): void {
  registry.clockOf = file;
  registry.save(registry.language ?? settings.language);
}
