import { scoreOf } from '../quality/score';
import { settledRows } from './settled-rows';
import { tallyOf } from './tally-of';

/**
 * The quality score of a range of leads, 0 to 100: the mean points of those with a verdict.
 * Example: =LEAD_QUALITY(E2:E, F2:F)
 *
 * @param {E2:E100} status The statuses as Sales typed them.
 * @param {F2:F100} attempts [optional] How many calls were made, same rows.
 * @param {K2:M20} settings [optional] Your own list: status, outcome and, if wished, points.
 * @return One number from 0 to 100, blank if no lead has a verdict.
 * @customfunction
 */
export function LEAD_QUALITY(status: unknown, attempts?: unknown, settings?: unknown): number | '' {
  return scoreOf(tallyOf(settledRows(status, attempts, settings))).score ?? '';
}
