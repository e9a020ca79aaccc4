/** What each row of a lead tab is given: its outcome and points, just as the scoreboards count it. */
import type { Outcome } from '../lead/outcome';
import { type LeadTable, type ReadingContext, readLeads } from '../lead/read-leads';
import { type Rules, settledAt } from './week-tallies';

export interface LeadMark {
  outcome: Outcome;
  /** 0..100 if the lead is judged, else null. */
  points: number | null;
}

/**
 * One entry for each row of the table; null for a row that is no lead. A lead that is not counted because of its date
 * has an outcome and no points, so that the mean of all points is the score over all counted leads.
 */
export function leadMarks(
  table: LeadTable,
  context: ReadingContext,
  rules: Rules,
): (LeadMark | null)[] {
  const marks: (LeadMark | null)[] = new Array(table.rowCount).fill(null);
  const mark = (row: number, outcome: Outcome, points: number | null) => {
    marks[row - table.firstRow] = { outcome, points };
  };
  readLeads(
    table,
    context,
    (lead) => mark(lead.row, lead.outcome, settledAt(lead, context.asOf, rules).points),
    (row, outcome) => mark(row, outcome, null),
  );
  return marks;
}

/** How many rows are leads, how many of them are judged, and the mean of their points (null if none is). */
export function sumOfMarks(marks: readonly (LeadMark | null)[]): {
  leads: number;
  judged: number;
  average: number | null;
} {
  let leads = 0;
  let judged = 0;
  let points = 0;
  for (const mark of marks) {
    if (!mark) continue;
    leads++;
    if (mark.points === null) continue;
    judged++;
    points += mark.points;
  }
  return { leads, judged, average: judged === 0 ? null : points / judged };
}
