import { scoreOf } from '../quality/score';
import { settledRows } from './settled-rows';
import { tallyOf } from './tally-of';

/**
 * The share of junk among the leads that have a verdict, 0 to 1; format the cell as a percentage.
 * Example: =JUNK_RATE(E2:E, F2:F)
 *
 * @param {E2:E100} status The statuses as Sales typed them.
 * @param {F2:F100} attempts [optional] How many calls were made, same rows.
 * @param {K2:M20} settings [optional] Your own list: status, outcome and, if wished, points.
 * @return A share from 0 to 1, blank if no lead has a verdict.
 * @customfunction
 */
export function JUNK_RATE(status: unknown, attempts?: unknown, settings?: unknown): number | '' {
  return scoreOf(tallyOf(settledRows(status, attempts, settings))).junkRate ?? '';
}
