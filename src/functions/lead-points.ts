import { resultLike } from './arguments';
import { settledRows } from './settled-rows';

/**
 * The points of each lead, 0 to 100; blank while it has no verdict.
 * Example: =LEAD_POINTS(E2:E, F2:F)
 *
 * @param {E2:E100} status The statuses as Sales typed them: a cell or a column.
 * @param {F2:F100} attempts [optional] How many calls were made, same rows: no answer counts as 0 points from the third call on. Without it unanswered leads wait.
 * @param {K2:M20} settings [optional] Your own list: status, outcome and, if wished, points.
 * @return Points per row, blank unless judged.
 * @customfunction
 */
export function LEAD_POINTS(status: unknown, attempts?: unknown, settings?: unknown): unknown {
  return resultLike(
    status,
    settledRows(status, attempts, settings).map((row) => row?.points ?? ''),
  );
}
