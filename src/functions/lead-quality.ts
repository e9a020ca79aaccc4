import { scoreOf } from '../quality/score';
import { settledRows } from './arguments';
import { tallyOf } from './tally-of';

/**
 * The quality score of a range of leads, 0 to 100: the mean points of those with a verdict.
 * Example: =LEAD_QUALITY(H2:H500)
 *
 * @param {A2:A100} status The statuses as Sales typed them.
 * @param {B2:B100} attempts [optional] How many calls were made, same rows.
 * @param {F2:H20} settings [optional] Your own list: status, outcome and, if wished, points.
 * @return One number from 0 to 100, blank if no lead has a verdict.
 * @customfunction
 */
export function LEAD_QUALITY(status: unknown, attempts?: unknown, settings?: unknown): number | '' {
  return scoreOf(tallyOf(settledRows(status, attempts, settings))).score ?? '';
}
