import type { AddOn } from './add-on';
import { errorText } from './error-text';
import type { TriggerEntry, WorkbenchSpreadsheet } from './services';
import { nextFiring } from './services/trigger-schedule';

/** An execution that the clock started. */
export interface ClockRun {
  /** When the trigger fired, epoch ms. */
  readonly at: number;
  readonly user: string;
  readonly handler: string;
  readonly triggerId: string;
  /** The simulated time that its calls took, ms. */
  readonly tookMs: number;
  /** What it threw, or null. Google tells nobody. */
  readonly error: string | null;
}

/** An instant as epoch ms, or as text that names its zone, such as 2026-11-23T07:00+07:00. */
type Instant = number | string;

/**
 * The time of a simulated world, in which clock triggers fire. `now` is handed to the add-ons as they are loaded;
 * those that `join` are run by the triggers of their users.
 */
export class SimulatedClock {
  /** What the triggers have done, in order. */
  readonly runs: ClockRun[] = [];
  readonly #addOns: AddOn[] = [];
  readonly #gone = new Set<string>();
  #time: number;

  constructor(start: Instant) {
    this.#time = instantOf(start);
  }

  /** Epoch ms. */
  readonly now = (): number => this.#time;

  /** The instance on which the triggers of its user run in its spreadsheet; one that joins later takes over. */
  join(addOn: AddOn): AddOn {
    this.#addOns.unshift(addOn);
    return addOn;
  }

  /** The user has left: nothing runs as them any more. */
  removeUser(email: string): void {
    this.#gone.add(email);
  }

  /** Moves on to an instant, and fires on the way what is due, each at its time. */
  goTo(instant: Instant): void {
    const target = this.#ahead(instant);
    const fired = new Map<TriggerEntry, number>();
    const start = this.#time;
    for (;;) {
      let next: Due | null = null;
      for (const due of this.#upcoming(start, fired)) {
        if (due.at <= target && isSooner(due, next)) next = due;
      }
      if (!next) break;
      this.#time = next.at;
      fired.set(next.trigger, next.at);
      this.#fire(next);
    }
    this.#time = target;
  }

  /** Moves on to an instant without firing anything, as when Google has let triggers down. */
  skipTo(instant: Instant): void {
    this.#time = this.#ahead(instant);
  }

  #ahead(instant: Instant): number {
    const target = instantOf(instant);
    if (target < this.#time) throw new Error(`The clock is past ${instant} already.`);
    return target;
  }

  #upcoming(start: number, fired: ReadonlyMap<TriggerEntry, number>): Due[] {
    const due: Due[] = [];
    for (const spreadsheet of new Set(this.#addOns.map((addOn) => addOn.spreadsheet))) {
      for (const trigger of spreadsheet.triggers) {
        if (trigger.disabled || this.#gone.has(trigger.user)) continue;
        const after = fired.get(trigger) ?? Math.max(start, trigger.created);
        due.push({ at: nextFiring(trigger, after), trigger, spreadsheet });
      }
    }
    return due;
  }

  #fire({ at, trigger, spreadsheet }: Due): void {
    const { user, handler, id } = trigger;
    const addOn = this.#addOns.find(
      (one) => one.spreadsheet === spreadsheet && one.userEmail === user,
    );
    if (!addOn) throw new Error(`No add-on of the user “${user}” has joined the clock.`);
    let error: string | null = null;
    try {
      addOn.fire(handler, eventAt(at, id));
    } catch (thrown) {
      error = errorText(thrown);
    }
    const tookMs = addOn.meter.elapsedMs;
    this.runs.push({ at, user, handler, triggerId: id, tookMs, error });
  }
}

interface Due {
  readonly at: number;
  readonly trigger: TriggerEntry;
  readonly spreadsheet: WorkbenchSpreadsheet;
}

function isSooner(due: Due, than: Due | null): boolean {
  if (than === null || due.at !== than.at) return than === null || due.at < than.at;
  return due.trigger.id < than.trigger.id;
}

/** What a clock trigger's function is told. As with Google, the time of it is that of UTC. */
function eventAt(instant: number, triggerUid: string): Readonly<Record<string, unknown>> {
  const date = new Date(instant);
  // Monday is 1 and Sunday 7.
  const weekday = date.getUTCDay() || 7;
  const thursday = new Date(instant);
  thursday.setUTCDate(date.getUTCDate() + 4 - weekday);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return {
    triggerUid,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': weekday,
    'week-of-year': Math.floor((thursday.getTime() - newYear) / (7 * 86_400_000)) + 1,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    timezone: 'UTC',
  };
}

function instantOf(instant: Instant): number {
  const ms = typeof instant === 'number' ? instant : Date.parse(instant);
  const isPlain = typeof instant === 'string' && !/(Z|[+-]\d\d:\d\d)$/.test(instant);
  if (!Number.isFinite(ms) || isPlain) throw new Error(`${instant} names no instant.`);
  return ms;
}
