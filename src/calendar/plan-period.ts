/** The week or month of a line in a plan, as people type it, or as Sheets turned it into a date. */
import { civilDate, dayNumber, isCivilDate } from './civil';
import { DAYS_PER_WEEK, mondayOf, mondayOfWeek } from './iso-week';
import { daysOfPeriod, parsePeriod } from './typed-period';
import { plainText } from './weekday-words';

/** First and last day (day numbers) of an ISO week or a calendar month. */
export interface PlanPeriod {
  kind: 'week' | 'month';
  from: number;
  to: number;
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|');
/** Only whole: `Marketing` is not March, and `Decor` not December. */
const MONTH_NAME =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const YEAR = '(?:[ /.,-]+(?:nam )?(\\d{4}|\\d{2}))?';
/** `T11` is the eleventh month in Vietnamese, `T47` can only be a week. */
const MONTH = new RegExp(`^(?:thang|month|t|m) ?(\\d{1,2})${YEAR}$`);
const MONTH_YEAR = /^(\d{1,2}) ?[/.-] ?(\d{4})$/;
const YEAR_MONTH = /^(\d{4}) ?[/.-] ?(?:thang |t|m)?(\d{1,2})$/;
const NAMED_MONTH = new RegExp(`^(${MONTH_NAME})\\.?${YEAR}$`);
const WEEK = new RegExp(`^(?:tuan|week|wk|w|t) ?(\\d{1,2})${YEAR}$`);
const YEAR_WEEK = /^(\d{4})[ /.-]*(?:tuan|week|w|t) ?(\d{1,2})$/;
const DATE = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/;
/** What is longer is a remark, and would take long to be searched. */
const LONGEST = 60;
const RANGE = /\d.*\d ?(?:-+>?|den|toi|to|until|;) ?\d.*[/.-]/;

/**
 * Reads `2026-W47`, `tuần 47`, `W47/2026`, `11/2026`, `2026-11`, `tháng 11`, `T11`, `Nov 2026`, a day, or the two days
 * that a week or a month begins and ends with. Without its year it is the one nearest to `near`. A day that is the
 * first of a month is that month, since Sheets turns `11/2026` into a date; any other day is its week.
 *
 * @param value a text, or a day number
 * @param near day number
 * @returns null where the text is no week and no month; `tuần này` is none, as it would be another one next week
 */
export function readPlanPeriod(value: string | number, near: number): PlanPeriod | null {
  if (typeof value === 'number') return ofDay(value);
  if (value.length > LONGEST) return null;
  const text = plainText(value).replace(/\s+/g, ' ');
  const months = MONTH.exec(text) ?? MONTH_YEAR.exec(text);
  if (months && Number(months[1]) <= 12) return monthNear(Number(months[1]), months[2], near);
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth && Number(yearMonth[2]) <= 12)
    return monthOf(Number(yearMonth[1]), Number(yearMonth[2]));
  const named = NAMED_MONTH.exec(text);
  if (named) return monthNear(MONTHS.indexOf((named[1] ?? '').slice(0, 3)) + 1, named[2], near);
  const week = WEEK.exec(text);
  if (week) return weekNear(Number(week[1]), week[2], near);
  const yearWeek = YEAR_WEEK.exec(text);
  if (yearWeek) return weekOf(mondayOfWeek(Number(yearWeek[1]), Number(yearWeek[2])));
  if (DATE.test(text)) return ofDate(text);
  const period = RANGE.test(text) ? parsePeriod(text, near) : null;
  const days = period && daysOfPeriod(period);
  if (!days) return null;
  const whole = [weekOf(mondayOf(days.from)), ofDay(firstOfMonth(days.from))];
  return whole.find((one) => one?.from === days.from && one.to === days.to) ?? null;
}

function ofDate(text: string): PlanPeriod | null {
  const parts = text.split(/[/.-]/).map(Number);
  const [year = 0, month = 0, day = 0] = /^\d{4}/.test(text) ? parts : parts.reverse();
  return isCivilDate(year, month, day) ? ofDay(dayNumber(year, month, day)) : null;
}

function ofDay(day: number): PlanPeriod | null {
  const { year, month } = civilDate(day);
  return day === firstOfMonth(day) ? monthOf(year, month) : weekOf(mondayOf(day));
}

function firstOfMonth(day: number): number {
  const { year, month } = civilDate(day);
  return dayNumber(year, month, 1);
}

function monthOf(year: number, month: number): PlanPeriod | null {
  if (month < 1 || month > 12) return null;
  const from = dayNumber(year, month, 1);
  return { kind: 'month', from, to: dayNumber(year, month + 1, 1) - 1 };
}

function weekOf(monday: number | null): PlanPeriod | null {
  return monday === null ? null : { kind: 'week', from: monday, to: monday + DAYS_PER_WEEK - 1 };
}

function monthNear(month: number, year: string | undefined, near: number): PlanPeriod | null {
  if (year !== undefined) return monthOf(fullYear(year), month);
  return nearest(near, (at) => monthOf(at, month));
}

function weekNear(week: number, year: string | undefined, near: number): PlanPeriod | null {
  if (year !== undefined) return weekOf(mondayOfWeek(fullYear(year), week));
  return nearest(near, (at) => weekOf(mondayOfWeek(at, week)));
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function nearest(near: number, of: (year: number) => PlanPeriod | null): PlanPeriod | null {
  const { year } = civilDate(near);
  let best: PlanPeriod | null = null;
  for (const at of [year - 1, year, year + 1]) {
    const one = of(at);
    const apart = (period: PlanPeriod) => Math.max(period.from - near, near - period.to, 0);
    if (one && (!best || apart(one) < apart(best))) best = one;
  }
  return best;
}
