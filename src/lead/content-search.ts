/** Finds columns by their cells alone, for fields that no header names. */
import type { ColumnContent } from './column-content';
import type { FoundColumns } from './columns';
import type { Field } from './fields';

/** Shares of the filled cells from which a nameless column is taken for a field. */
const LEAST = { dates: 0.6, serials: 0.9, statuses: 0.5, phones: 0.6, emails: 0.5, fill: 0.2 };
/** A campaign comes again and again, but a tab with a single one needs no column for it. */
const CAMPAIGNS = { from: 2, to: 200, share: 0.3 };
/** Notes and reasons that are really statuses are read as such when no status column exists. */
const LENDING: readonly Field[] = ['note', 'objection'];

type Score = (content: ColumnContent) => number;

/**
 * Fills in received, status, phone, email and campaign where no header named them.
 * `nameless`: the columns whose header says nothing known; only these are looked at.
 */
export function findByContent(
  found: FoundColumns,
  contents: readonly ColumnContent[],
  nameless: ReadonlySet<number>,
  off: ReadonlySet<Field>,
  taken: Set<number>,
): void {
  const search = (field: Field, score: Score): void => {
    if (off.has(field) || found.columns[field]) return;
    let best = -1;
    let bestScore = 0;
    contents.forEach((content, column) => {
      if (!nameless.has(column) || taken.has(column)) return;
      if (content.filled === 0 || content.fill < LEAST.fill) return;
      const value = score(content);
      if (value > bestScore) {
        best = column;
        bestScore = value;
      }
    });
    if (best < 0) return;
    found.columns[field] = [best];
    found.byContent.push(field);
    taken.add(best);
  };
  search('received', ({ dates, fill }) => (dates >= LEAST.dates ? dates * fill : 0));
  search('received', ({ serials, fill }) => (serials >= LEAST.serials ? serials * fill : 0));
  search('status', statusScore);
  if (!found.columns.status && !off.has('status')) lendStatus(found, contents, off);
  search('phone', ({ phones, masked, fill }) =>
    phones >= LEAST.phones && masked < 0.9 ? phones * fill : 0,
  );
  search('email', ({ emails, fill }) => (emails >= LEAST.emails ? emails * fill : 0));
  // Any list of repeated words would pass for campaigns: something else must speak for leads first.
  const { received, status, phone, email } = found.columns;
  if (received || status || phone || email) search('campaign', campaignScore);
}

function statusScore({ statuses, fill }: ColumnContent): number {
  return statuses >= LEAST.statuses ? statuses * fill : 0;
}

function lendStatus(
  found: FoundColumns,
  contents: readonly ColumnContent[],
  off: ReadonlySet<Field>,
): void {
  for (const field of LENDING) {
    const column = found.columns[field]?.[0];
    // What the team fixed in Settings is not lent.
    if (column === undefined || off.has(field)) continue;
    if (statusScore(contents[column] as ColumnContent) === 0) continue;
    delete found.columns[field];
    found.columns.status = [column];
    found.byContent.push('status');
    return;
  }
}

function campaignScore(content: ColumnContent): number {
  const { distinct, filled, words, statuses, answers, adWords, fill } = content;
  if (words < 0.6 || statuses >= LEAST.statuses || answers >= 0.5) return 0;
  if (distinct < CAMPAIGNS.from || distinct > CAMPAIGNS.to) return 0;
  // In a short tab even two campaigns are many; words of advertising make up for it.
  const few = distinct <= filled * CAMPAIGNS.share || (adWords >= 0.5 && distinct * 2 <= filled);
  return few ? (0.1 + adWords) * fill : 0;
}
