import { cellText, isBlank } from '../lead/fold';
import { NameBook } from '../lead/name-book';
import type { Settled } from '../lead/settle';
import { periodOf } from '../quality/group';
import { type Tally, tally } from '../quality/tally';
import { columnOf, sameLength, settledRows } from './arguments';

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
 * Example: =CAMPAIGN_QUALITY(C2:C500, H2:H500, G2:G500, 60)
 *
 * @param {C2:C100} campaign The campaign of each lead.
 * @param {A2:A100} status The statuses as Sales typed them, same rows.
 * @param {B2:B100} attempts [optional] How many calls were made, same rows.
 * @param {60} target [optional] The agreed score, 0 to 100; 60 if left out.
 * @param {F2:H20} settings [optional] Your own list: status, outcome and, if wished, points.
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
  const names = columnOf(campaign, 'campaign');
  const rows = settledRows(status, attempts, settings);
  sameLength(names, rows, 'status');
  const goal = isBlank(target) ? TARGET : Number(target);
  if (!(goal >= 0 && goal <= 100)) throw new Error('The target must be a number from 0 to 100.');
  const book = new NameBook();
  const tallies = new Map<string, Tally>();
  rows.forEach((row, i) => {
    const name = cellText(names[i]);
    // A lead without a status is a new one; a row without either is below the last lead.
    if (!row && name === '') return;
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
