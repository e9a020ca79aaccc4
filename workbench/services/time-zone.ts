/** The date and time that a clock on the wall shows; month 1–12. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const QUARTER_HOUR = 900_000;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();

function zoneOf(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (!zone) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    zone = { format, offsets: new Map() };
    zones.set(timeZone, zone);
  }
  return zone;
}

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const zone = zoneOf(timeZone);
  // Clocks change on quarter hours, so one answer serves all instants between two of them.
  const start = Math.floor(instant / QUARTER_HOUR) * QUARTER_HOUR;
  const known = zone.offsets.get(start);
  if (known !== undefined) return known;
  const part: Record<string, string> = {};
  for (const { type, value } of zone.format.formatToParts(start)) part[type] = value;
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
  const wall = Date.UTC(
    year,
    Number(part.month) - 1,
    Number(part.day),
    Number(part.hour),
    Number(part.minute),
    Number(part.second),
  );
  zone.offsets.set(start, wall - start);
  return wall - start;
}

/** Whether this name is a time zone at all. */
export function isTimeZone(timeZone: string): boolean {
  try {
    zoneOf(timeZone);
    return true;
  } catch {
    return false;
  }
}

/**
 * What the wall clock of a zone shows at an instant, as the milliseconds of a UTC date that reads
 * the same. This is how a workbook file keeps dates: without a zone.
 */
export function toWall(instant: number, timeZone: string): number {
  return instant + offsetAt(instant, timeZone);
}

/** The instant at which the wall clock of a zone shows this; the later one where it shows it twice. */
export function fromWall(wall: number, timeZone: string): number {
  const guess = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(guess, timeZone);
}

/** The parts of what {@link toWall} gives. */
export function wallClock(instant: number, timeZone: string): WallClock {
  const date = new Date(toWall(instant, timeZone));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}
