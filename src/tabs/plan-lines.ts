/** The lines of the Plan tab, read from cells as people type them. */
import { isDate } from '../calendar/date-order';
import { type PlanPeriod, readPlanPeriod } from '../calendar/plan-period';
import type { ZoneClock } from '../calendar/zone-clock';
import { cellText, isBlank } from '../lead/fold';
import { type DataProblem, RowsWith } from '../lead/problem';
import { readAmount } from '../money/typed-amount';
import { PLAN_TABLE, type PlanColumn } from './plan-table';
import { isExample, type TableLine } from './table';

export const PLANNED = ['leads', 'orders', 'revenue'] as const;

/** What is planned for one week or month; null for what is not planned. */
export type Planned = Record<(typeof PLANNED)[number], number | null>;

export interface PlanLine extends Planned {
  period: PlanPeriod;
}

/**
 * Reads the lines; example lines are none. Of two lines for one period the first is used, and the others are named, as
 * are periods and numbers that cannot be read.
 *
 * @param near the day (number) near which a week or month without its year lies
 * @returns problems with the key of the column as their place
 */
export function planLines(
  typed: readonly TableLine<PlanColumn>[],
  clock: ZoneClock,
  near: number,
): { lines: PlanLine[]; problems: DataProblem[] } {
  const unreadable = new RowsWith('planPeriod');
  const twice = new RowsWith('planTwice');
  const numbers = PLANNED.map((column) => ({ column, unreadable: new RowsWith('planNumber') }));
  const lines: PlanLine[] = [];
  for (const { row, cells } of typed) {
    if (isExample(PLAN_TABLE, cells)) continue;
    const { period: cell } = cells;
    const isFilled = PLANNED.some((column) => !isBlank(cells[column]));
    if (isBlank(cell) && !isFilled) continue;
    const period = isDate(cell)
      ? readPlanPeriod(clock.dayOf(cell.getTime()), near)
      : readPlanPeriod(cellText(cell), near);
    if (!period) {
      unreadable.add(row + 1);
      continue;
    }
    const isSame = (line: PlanLine) =>
      line.period.kind === period.kind && line.period.from === period.from;
    if (lines.some(isSame)) {
      twice.add(row + 1);
      continue;
    }
    const planned: Planned = { leads: null, orders: null, revenue: null };
    for (const number of numbers) {
      const value = cells[number.column];
      if (isBlank(value)) continue;
      const amount = typeof value === 'number' ? value : readAmount(cellText(value));
      if (amount === null || !Number.isFinite(amount) || amount < 0) number.unreadable.add(row + 1);
      else planned[number.column] = amount;
    }
    lines.push({ period, ...planned });
  }
  return {
    lines,
    problems: [
      ...unreadable.problem('period'),
      ...twice.problem('period'),
      ...numbers.flatMap(({ column, unreadable: found }) => found.problem(column)),
    ],
  };
}

/**
 * What is planned for the week of a Monday. Each figure is the week's own, where it has one; else the parts that its
 * working days have of the plans of its months, rounded; null where one of those months has none.
 *
 * @param isWorked whether people work on a day (number)
 */
export function planOfWeek(
  lines: readonly PlanLine[],
  monday: number,
  isWorked: (day: number) => boolean,
): Planned {
  const week = Array.from({ length: 7 }, (_, i) => monday + i);
  const own = lines.find(({ period }) => period.kind === 'week' && period.from === monday);
  const figure = (column: keyof Planned): number | null => {
    const typed = own?.[column] ?? null;
    if (typed !== null) return typed;
    // A week without a working day has its part of the month all the same: somebody planned it.
    const worked = week.some(isWorked) ? isWorked : () => true;
    let sum = 0;
    for (const day of week.filter(worked)) {
      const month = lines.find(
        ({ period }) => period.kind === 'month' && period.from <= day && day <= period.to,
      );
      const planned = month?.[column] ?? null;
      if (!month || planned === null) return null;
      let days = 0;
      for (let at = month.period.from; at <= month.period.to; at++) if (worked(at)) days++;
      sum += planned / days;
    }
    return Math.round(sum);
  };
  return { leads: figure('leads'), orders: figure('orders'), revenue: figure('revenue') };
}
