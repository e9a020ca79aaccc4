/** The periods that a person may ask about, as they type them in Vietnamese or English. */
import { civilDate, dayNumber, isCivilDate } from './civil';
import { DAYS_PER_WEEK, mondayOf, parseWeek } from './iso-week';
import { plainText } from './weekday-words';

export type TypedPeriod =
  /** So many ISO weeks that end with the week of this Monday (day number). */
  | { kind: 'weeks'; monday: number; count: number }
  /** Days from first to last, both included. */
  | { kind: 'days'; from: number; to: number }
  /** Whatever day. */
  | { kind: 'all' };

const DATE = '\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2}[/.]\\d{1,2}';
const RANGE = new RegExp(`^(?:tu |from )?(${DATE}) ?(?:-+>?|den|toi|to|until|;) ?(${DATE})$`);
const ALL = /^(?:tat ca|all|all time|toan bo|tu truoc (?:den|toi) nay|everything)$/;
const MONTH = /^(?:thang |month )?(\d{1,2})\/(\d{4})$|^(?:thang|month) ?(\d{1,2})$/;
const MOST_WEEKS = 520;

/**
 * Reads a period: `2026-W46`, `W46`, `tuần 46`, a day, `tuần này`, `last week`, `4 tuần`, `tháng 10`, `10/2026`, `all`,
 * or two days as `1/10/2026–31/10/2026` (d/m/y, or y-m-d; the first one may leave its year out). Weeks without a name
 * end with the latest one that is over. Null if it is none of these.
 *
 * @param today day number that decides what `this` and a missing year are
 */
export function parsePeriod(text: string, today: number): TypedPeriod | null {
  const typed = plainText(text);
  if (ALL.test(typed)) return { kind: 'all' };
  const thisWeek = mondayOf(today);
  const weeks = (monday: number, count: number): TypedPeriod => ({ kind: 'weeks', monday, count });
  if (/^(?:tuan nay|this week)$/.test(typed)) return weeks(thisWeek, 1);
  if (/^(?:tuan (?:truoc|roi|vua roi|qua)|last week)$/.test(typed))
    return weeks(thisWeek - DAYS_PER_WEEK, 1);
  const several = /^(\d{1,3}|mot|hai|ba|bon|one|two|three|four) (?:tuan|weeks?)$/.exec(typed);
  if (several) {
    const count = countOf(several[1] as string);
    return count >= 1 && count <= MOST_WEEKS ? weeks(thisWeek - DAYS_PER_WEEK, count) : null;
  }
  const { year, month } = civilDate(today);
  if (/^(?:thang nay|this month)$/.test(typed)) return monthOf(year, month);
  if (/^(?:thang truoc|last month)$/.test(typed)) return monthOf(year, month - 1);
  const named = MONTH.exec(typed);
  if (named) {
    const at = Number(named[1] ?? named[3]);
    // A month that has not come yet is last year's.
    return at >= 1 && at <= 12
      ? monthOf(Number(named[2] ?? (at > month ? year - 1 : year)), at)
      : null;
  }
  const range = RANGE.exec(typed);
  if (range) return daysOf(range[1] as string, range[2] as string, year);
  const monday = parseWeek(typed.replace(/^(?:tuan|week) ?/, ''), today);
  return monday === null ? null : weeks(monday, 1);
}

/** First and last day of a period; null where it has none. */
export function daysOfPeriod(period: TypedPeriod): { from: number; to: number } | null {
  if (period.kind === 'all') return null;
  if (period.kind === 'days') return { from: period.from, to: period.to };
  const { monday, count } = period;
  return { from: monday - (count - 1) * DAYS_PER_WEEK, to: monday + DAYS_PER_WEEK - 1 };
}

const NUMBERS = [
  ['mot', 'one'],
  ['hai', 'two'],
  ['ba', 'three'],
  ['bon', 'four'],
];

function countOf(text: string): number {
  const word = NUMBERS.findIndex((words) => words.includes(text));
  return word < 0 ? Number(text) : word + 1;
}

function monthOf(year: number, month: number): TypedPeriod {
  return { kind: 'days', from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 1) - 1 };
}

function daysOf(first: string, last: string, year: number): TypedPeriod | null {
  const to = dayOf(last, year);
  if (to === null) return null;
  const itsYear = civilDate(to).year;
  const from = dayOf(first, itsYear);
  if (from !== null && from <= to) return { kind: 'days', from, to };
  // 28/12–3/1/2027 began in the year before.
  const earlier = dayOf(first, itsYear - 1);
  if (earlier !== null && earlier !== from) return { kind: 'days', from: earlier, to };
  return from === null ? null : { kind: 'days', from: to, to: from };
}

function dayOf(text: string, year: number): number | null {
  const parts = text.split(/[/.-]/).map(Number);
  const [d = 0, m = 0, y = year] = /^\d{4}/.test(text) ? parts.reverse() : parts;
  return isCivilDate(y, m, d) ? dayNumber(y, m, d) : null;
}
