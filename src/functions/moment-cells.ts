/** Dates and times as cells hold them: a date of the spreadsheet, or a text such as 23/11/2026 8:30. */
import { MS_PER_DAY, MS_PER_MINUTE } from '../calendar/civil';
import { dateColumn } from '../calendar/date-order';
import { localClock } from '../calendar/local-clock';
import type { LocalMoment } from '../calendar/work-time';
import { isBlank } from '../lead/fold';
import { type Place, shown } from './arguments';

/** Before this a cell holds a time of day alone: spreadsheets write it into 1899. */
const EARLIEST = Date.UTC(1990, 0, 1);

/** Reads cells of one kind: whether 3/4 is April is decided for all of them together. Gives local ms, see ZoneClock. */
export function momentReader(cells: readonly unknown[], wanted: string) {
  const clock = localClock();
  const column = dateColumn(cells, clock);
  return (cell: unknown, place: Place): number | null => {
    if (isBlank(cell)) return null;
    const instant = column.read(cell);
    if (instant !== null && instant >= EARLIEST) return clock.toLocal(instant);
    const what = instant === null ? shown(cell) : 'a time without a date';
    throw new Error(`${place()} is ${what}: give ${wanted}.`);
  };
}

/** The day and minute of local ms. */
export function momentOf(local: number): LocalMoment {
  const day = Math.floor(local / MS_PER_DAY);
  return { day, minute: (local - day * MS_PER_DAY) / MS_PER_MINUTE };
}
