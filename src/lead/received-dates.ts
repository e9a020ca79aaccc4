/** The received date of every row of a column, with the blanks under a day's first row filled in. */
import { type DateColumn, dateColumn } from '../calendar/date-order';
import type { ZoneClock } from '../calendar/zone-clock';
import { cellText, isBlank } from './fold';

export interface ReceivedDates {
  column: DateColumn;
  /** Whether blank dates take the date above, as where only a day's first row carries it. */
  inherits: boolean;
}

/** A blank run this long under a date, with a new day after it, is a day's first row with its rows below. */
const RUNS_LEAST = 2;

/**
 * Settles the order of the dates and whether blanks inherit. A blank inherits inside a stretch where a date is
 * written once a day: at least two dates in the column are followed by blank rows and then by another day.
 */
export function receivedDates(values: readonly unknown[], clock: ZoneClock): ReceivedDates {
  const column = dateColumn(values, clock);
  let runs = 0;
  let blanks = 0;
  let lastDay: number | null = null;
  for (const value of values) {
    if (isBlank(value)) {
      if (lastDay !== null) blanks++;
      continue;
    }
    const at = column.read(value);
    if (at === null) continue;
    const day = clock.dayOf(at);
    if (blanks >= 2 && day !== lastDay) runs++;
    blanks = 0;
    lastDay = day;
  }
  return { column, inherits: runs >= RUNS_LEAST };
}

/** "sau 22h", "tối": words about the hour in a date cell; the day is the one above. */
export function isTimeOfDay(value: unknown): boolean {
  return /^(sau|trước|truoc|lúc|luc|khoảng|khoang|tầm|tam|after|before)?\s*(\d{1,2}\s*(h|g|:)\s*\d{0,2}|sáng|trưa|chiều|tối|đêm)\b/iu.test(
    cellText(value),
  );
}
