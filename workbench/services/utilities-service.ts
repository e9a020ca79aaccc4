import { randomUUID } from 'node:crypto';
import { isDate } from './cell';
import type { Run } from './run';
import { Service } from './service';
import { isTimeZone, toWall, wallClock } from './time-zone';

type GUtilities = GoogleAppsScript.Utilities.Utilities;

const METHODS = ['formatDate', 'getUuid', 'sleep'] as const satisfies readonly (keyof GUtilities)[];

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Dates as text, ids and waiting. */
export class UtilitiesService
  extends Service<GUtilities>
  implements Pick<GUtilities, (typeof METHODS)[number]>
{
  readonly description = { name: 'Utilities', methods: METHODS };
  readonly #run: Run;

  constructor(run: Run) {
    super();
    this.#run = run;
  }

  /** Writes a date by a pattern of Java's SimpleDateFormat. */
  formatDate(date: unknown, timeZone: string, format: string): string {
    if (!isDate(date)) {
      throw new Error(
        "The parameters don't match the method signature for Utilities.formatDate: a date is wanted.",
      );
    }
    // Java takes UTC for a zone it does not know.
    return formatDate(date.getTime(), isTimeZone(timeZone) ? timeZone : 'UTC', format);
  }

  getUuid(): string {
    return randomUUID();
  }

  /** Lets the simulated clock run on; nobody waits. */
  sleep(milliseconds: number): void {
    this.#run.sleeps.push(milliseconds);
    this.#run.meter.pass(milliseconds);
  }
}

function formatDate(instant: number, timeZone: string, format: string): string {
  const clock = wallClock(instant, timeZone);
  const weekday = new Date(toWall(instant, timeZone)).getUTCDay();
  return format.replace(/'([^']*)'|([A-Za-z])\2*/g, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted;
    const pad = (n: number) => String(n).padStart(token.length, '0');
    switch (token[0]) {
      case 'y':
        return token.length === 2 ? String(clock.year % 100).padStart(2, '0') : pad(clock.year);
      case 'M':
        return token.length > 2 ? MONTHS[clock.month - 1]! : pad(clock.month);
      case 'd':
        return pad(clock.day);
      case 'H':
        return pad(clock.hour);
      case 'h':
        return pad(clock.hour % 12 || 12);
      case 'm':
        return pad(clock.minute);
      case 's':
        return pad(clock.second);
      case 'S':
        return pad(((instant % 1000) + 1000) % 1000);
      case 'a':
        return clock.hour < 12 ? 'AM' : 'PM';
      case 'u':
        return pad(weekday === 0 ? 7 : weekday);
      case 'E':
        return DAYS[weekday]!;
      case 'Z':
        return offsetText(instant, timeZone, '');
      case 'X':
        return offsetText(instant, timeZone, token.length > 2 ? ':' : '');
      default:
        throw new Error(`the workbench lacks the pattern ${token} of Utilities.formatDate`);
    }
  });
}

function offsetText(instant: number, timeZone: string, separator: string): string {
  const minutes = Math.round((toWall(instant, timeZone) - instant) / 60_000);
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}${separator}${two(size % 60)}`;
}
