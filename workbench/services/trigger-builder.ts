import { EventType, TriggerSource, WeekDay } from './enums';
import type { Run } from './run';
import { Service } from './service';
import { isTimeZone } from './time-zone';
import type { Schedule, TriggerEntry } from './trigger-schedule';

type GTrigger = GoogleAppsScript.Script.Trigger;
type GBuilder = GoogleAppsScript.Script.TriggerBuilder;
type GClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;

/** So many triggers a user may have in one script; an add-on one clock trigger in one document. */
const MOST_TRIGGERS = 20;
const TOO_MANY =
  'This script has too many triggers. Triggers must be deleted from the script before more can be added.';
const TOO_MANY_OF_ADD_ON =
  'This add-on has created too many time-based triggers in this document for this Google user account.';

const TRIGGER_METHODS = [
  'getUniqueId',
  'getHandlerFunction',
  'getEventType',
  'getTriggerSource',
  'getTriggerSourceId',
] as const satisfies readonly (keyof GTrigger)[];

/** A trigger that was made. */
export class TriggerService
  extends Service<GTrigger>
  implements Pick<GTrigger, (typeof TRIGGER_METHODS)[number]>
{
  readonly description = { name: 'Trigger', methods: TRIGGER_METHODS };

  constructor(readonly entry: TriggerEntry) {
    super();
  }

  getUniqueId = (): string => this.entry.id;
  getHandlerFunction = (): string => this.entry.handler;
  getEventType = () => EventType.CLOCK;
  getTriggerSource = () => TriggerSource.CLOCK;
  /** A clock has no id. */
  getTriggerSourceId = (): string => null as unknown as string;
}

/** A trigger of which only the function is known. */
export class TriggerBuilderService
  extends Service<GBuilder>
  implements Pick<GBuilder, 'timeBased'>
{
  readonly description = { name: 'TriggerBuilder', methods: ['timeBased'] };

  constructor(
    private readonly run: Run,
    private readonly handler: string,
  ) {
    super();
  }

  timeBased(): GClockBuilder {
    return new ClockTriggerBuilderService(this.run, this.handler) as unknown as GClockBuilder;
  }
}

const CLOCK_METHODS = [
  'everyHours',
  'everyDays',
  'everyWeeks',
  'onWeekDay',
  'atHour',
  'nearMinute',
  'inTimezone',
  'create',
] as const satisfies readonly (keyof GClockBuilder)[];

type Settled = { -readonly [Key in keyof Schedule]?: Schedule[Key] };

/** A clock trigger while it is being put together. */
class ClockTriggerBuilderService
  extends Service<GClockBuilder>
  implements Pick<GClockBuilder, (typeof CLOCK_METHODS)[number]>
{
  readonly description = { name: 'ClockTriggerBuilder', methods: CLOCK_METHODS };
  readonly #schedule: Settled = {};

  constructor(
    private readonly run: Run,
    private readonly handler: string,
  ) {
    super();
  }

  everyHours = (n: number) => this.#set('everyHours', whole(n, 1, 10_000));
  everyDays = (n: number) => this.#set('everyDays', whole(n, 1, 10_000));
  everyWeeks = (n: number) => this.#set('everyWeeks', whole(n, 1, 10_000));
  atHour = (hour: number) => this.#set('hour', whole(hour, 0, 23));
  nearMinute = (minute: number) => this.#set('minute', whole(minute, 0, 59));

  onWeekDay(day: GoogleAppsScript.Base.Weekday): GClockBuilder {
    const position = Object.keys(WeekDay).indexOf(String(day));
    if (position < 0 || typeof day === 'string') throw new Error(MISMATCH);
    return this.#set('weekDay', position);
  }

  inTimezone(timeZone: string): GClockBuilder {
    if (!isTimeZone(timeZone)) throw new Error(`Invalid argument: ${timeZone}`);
    return this.#set('timeZone', timeZone);
  }

  create(): GTrigger {
    const { run } = this;
    const { triggers } = run.spreadsheet;
    const mine = triggers.filter(({ user }) => user === run.user);
    if (run.options.isAddOn && mine.length > 0) throw new Error(TOO_MANY_OF_ADD_ON);
    if (mine.length >= MOST_TRIGGERS) throw new Error(TOO_MANY);
    const entry: TriggerEntry = {
      id: freeId(triggers),
      user: run.user,
      handler: this.handler,
      schedule: this.#complete(),
      created: run.meter.clock(),
      disabled: false,
    };
    triggers.push(entry);
    return new TriggerService(entry) as unknown as GTrigger;
  }

  #set<Key extends keyof Settled>(key: Key, value: Settled[Key]): GClockBuilder {
    this.#schedule[key] = value;
    return this.whole;
  }

  /** A schedule that makes sense. Google does not document what it says of one that does not. */
  #complete(): Schedule {
    const timeZone = this.run.options.scriptTimeZone ?? 'Asia/Ho_Chi_Minh';
    const schedule: Schedule = { timeZone, ...this.#schedule };
    const { everyHours, everyDays, everyWeeks, weekDay } = schedule;
    const weekly = everyWeeks ?? (weekDay === undefined ? undefined : 1);
    const rhythms = [everyHours, everyDays, weekly].filter((rhythm) => rhythm !== undefined);
    if (rhythms.length !== 1) {
      throw new Error(
        'A clock trigger wants one of everyHours, everyDays, everyWeeks or onWeekDay.',
      );
    }
    if (weekly === undefined) return schedule;
    if (weekDay === undefined) throw new Error('everyWeeks must be called with onWeekDay.');
    return { ...schedule, everyWeeks: weekly };
  }
}

const MISMATCH = "The parameters don't match the method signature for ClockTriggerBuilder.";

function whole(n: number, least: number, most: number): number {
  if (typeof n !== 'number') throw new Error(MISMATCH);
  if (!Number.isInteger(n) || n < least || n > most) throw new Error(`Invalid argument: ${n}`);
  return n;
}

/** Google's ids are long numbers; here they are the same in every test. */
function freeId(triggers: readonly TriggerEntry[]): string {
  let last = 0;
  for (const { id } of triggers) last = Math.max(last, Number(id.slice(-6)));
  return `7305511624${String(last + 1).padStart(6, '0')}`;
}
