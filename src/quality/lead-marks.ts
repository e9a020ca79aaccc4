/** What each row of a lead tab is given: its outcome and points, just as the scoreboards count it. */
import type { Outcome } from '../lead/outcome';
import type { LeadTable } from '../lead/read-leads';
import { asMarked, type TabLeads } from './same-people';
import { type Rules, settledAt } from './week-tallies';

export interface LeadMark {
  outcome: Outcome;
  /** 0..100 if the lead is judged, else null. */
  points: number | null;
}

/**
 * One entry for each row of the table; null for a row that is no lead. A lead that is not counted because of its date
 * has an outcome and no points, so that the mean of all points is the score over all counted leads.
 *
 * @param read the leads of the table
 * @param asOf the moment they are looked at from, in ms
 * @param rowsAgain sheet rows that are duplicates although no rep said so
 */
export function leadMarks(
  { firstRow, rowCount }: LeadTable,
  read: TabLeads,
  asOf: number,
  rules: Rules,
  rowsAgain: ReadonlySet<number>,
): (LeadMark | null)[] {
  const marks: (LeadMark | null)[] = new Array(rowCount).fill(null);
  for (const [row, outcome] of read.uncounted) marks[row - firstRow] = { outcome, points: null };
  for (const each of read.leads) {
    const lead = asMarked(each, rowsAgain);
    const { points } = settledAt(lead, asOf, rules);
    marks[lead.row - firstRow] = { outcome: lead.outcome, points };
  }
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
