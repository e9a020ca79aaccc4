import { scoreOf } from '../quality/score';
import { settledRows } from './arguments';
import { tallyOf } from './tally-of';

/**
 * The share of junk among the leads that have a verdict, 0 to 1; format the cell as a percentage.
 * Example: =JUNK_RATE(H2:H500)
 *
 * @param {A2:A100} status The statuses as Sales typed them.
 * @param {B2:B100} attempts [optional] How many calls were made, same rows.
 * @param {F2:H20} settings [optional] Your own list: status, outcome and, if wished, points.
 * @return A share from 0 to 1, blank if no lead has a verdict.
 * @customfunction
 */
export function JUNK_RATE(status: unknown, attempts?: unknown, settings?: unknown): number | '' {
  return scoreOf(tallyOf(settledRows(status, attempts, settings))).junkRate ?? '';
}
