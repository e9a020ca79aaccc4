/** The received date of every row of a column, with the blanks under a day's first row filled in. */
import { type DateColumn, type DateOrder, dateColumn } from '../calendar/date-order';
import type { ZoneClock } from '../calendar/zone-clock';
import { cellText, isBlank } from './fold';

export interface ReceivedDates {
  column: DateColumn;
  /** Whether a blank at this index takes the date above, as where only a day's first row carries it. */
  inherits(index: number): boolean;
}

/** So many days written once make a habit; fewer are slips. */
const DAYS_LEAST = 2;
/** So many rows under a date, before the next day, belong to it. */
const ROWS_LEAST = 2;

/**
 * Settles the order of the dates and which blanks inherit: those in a stretch where the date is written once a day.
 * A date with at least two filled rows under it and then another day is such a day; a blank inherits if its own day,
 * or the one before or after it, is, and the column has at least two of them.
 *
 * @param isFilled whether the row of an index holds anything beside the date: empty spacer rows prove nothing
 * @param tie how dates are read that fit both orders, where a person has said so
 */
export function receivedDates(
  values: readonly unknown[],
  clock: ZoneClock,
  isFilled: (index: number) => boolean,
  tie: DateOrder | null = null,
): ReceivedDates {
  const column = dateColumn(values, clock, tie);
  const onceADay: boolean[] = [];
  const dateAbove: number[] = [];
  let lastDay: number | null = null;
  let blanks = 0;
  values.forEach((value, i) => {
    const at = isBlank(value) ? null : column.read(value);
    if (at !== null) {
      const day = clock.dayOf(at);
      if (lastDay !== null) onceADay.push(blanks >= ROWS_LEAST && day !== lastDay);
      lastDay = day;
      blanks = 0;
    } else if (isBlank(value) && lastDay !== null && isFilled(i)) blanks++;
    dateAbove.push(lastDay === null ? -1 : onceADay.length);
  });
  const isHabit = onceADay.filter(Boolean).length >= DAYS_LEAST;
  return {
    column,
    inherits(index) {
      const date = dateAbove[index] ?? -1;
      if (!isHabit || date < 0) return false;
      return [date - 1, date, date + 1].some((near) => onceADay[near] === true);
    },
  };
}

/** "sau 22h", "tối": words about the hour in a date cell; the day is the one above. */
export function isTimeOfDay(value: unknown): boolean {
  return /^(sau|trước|truoc|lúc|luc|khoảng|khoang|tầm|tam|after|before)?\s*(\d{1,2}\s*(h|g|:)\s*\d{0,2}|sáng|trưa|chiều|tối|đêm)\b/iu.test(
    cellText(value),
  );
}
