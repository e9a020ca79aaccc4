import { cellText } from '../lead/fold';
import { NameBook } from '../lead/name-book';
import type { Settled } from '../lead/settle';
import { periodOf } from '../quality/group';
import { type Tally, tally } from '../quality/tally';
import { cellsOf, isLeftOut, sameLength } from './arguments';
import { aTarget } from './number-cells';
import { settledRows } from './settled-rows';

const TARGET = 60;
const RULES = { minCoverage: 0.6, minJudged: 10 };
const NEW_LEAD: Settled = { outcome: 'NEW', class: 'pending', points: null, onAgeAlone: false };
const HEADER = [
  'campaign',
  'received',
  'judged',
  'coverage',
  'score',
  'low',
  'high',
  'junk rate',
  'verdict',
];

/**
 * The quality of every campaign as a table: received, judged, coverage, score with its 95% range, junk rate and verdict; best first.
 * Example: =CAMPAIGN_QUALITY(B2:B, E2:E, F2:F, 60)
 *
 * @param {B2:B100} campaign The campaign of each lead.
 * @param {E2:E100} status The statuses as Sales typed them, same rows.
 * @param {F2:F100} attempts [optional] How many calls were made, same rows.
 * @param {60} target [optional] The agreed score, 0 to 100; 60 if left out.
 * @param {K2:M20} settings [optional] Your own list: status, outcome and, if wished, points.
 * @return A table with a header row.
 * @customfunction
 */
export function CAMPAIGN_QUALITY(
  campaign: unknown,
  status: unknown,
  attempts?: unknown,
  target?: unknown,
  settings?: unknown,
): unknown[][] {
  if (campaign === undefined) throw new Error('Give the campaign too: a range such as B2:B.');
  const names = cellsOf(campaign, 'campaign');
  const statuses = cellsOf(status, 'status');
  sameLength(names, statuses, 'status');
  const rows = settledRows(status, attempts, settings, names);
  const [goalCell = '', ...more] = isLeftOut(target) ? [TARGET] : cellsOf(target, 'target');
  if (more.length > 0) throw new Error('The target must be one number: give one cell, or 60.');
  const goal = aTarget(goalCell, () => 'The target') ?? TARGET;
  const book = new NameBook();
  const tallies = new Map<string, Tally>();
  rows.forEach((row, i) => {
    const name = cellText(names[i]);
    // A lead without a status is a new one. A row without either is below the last lead, and one that is not settled
    // although it has a status is the header.
    if (!row && (name === '' || cellText(statuses[i]) !== '')) return;
    const key = book.keyOf(name);
    let sum = tallies.get(key);
    if (!sum) {
      sum = tally.empty();
      tallies.set(key, sum);
    }
    tally.add(sum, { ...(row ?? NEW_LEAD), parked: false });
  });
  const { campaigns } = periodOf(tallies, { ...RULES, target: goal });
  return [
    HEADER,
    ...campaigns.map((group) => [
      book.shown(group.key) || '(no campaign)',
      group.tally.received,
      group.tally.judged,
      group.coverage ?? '',
      group.score ?? '',
      group.low ?? '',
      group.high ?? '',
      group.junkRate ?? '',
      group.verdict.code,
    ]),
  ];
}
