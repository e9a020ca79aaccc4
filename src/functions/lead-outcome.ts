import { resultLike } from './arguments';
import { settledRows } from './settled-rows';

/**
 * What each status means: one outcome per row, such as NO_ANSWER, NO_NEED or WON; UNKNOWN where the text is not understood.
 * Example: =LEAD_OUTCOME(E2:E)
 *
 * @param {E2:E100} status The statuses as Sales typed them, or outcome codes: a cell or a column.
 * @param {F2:F100} attempts [optional] How many calls were made, same rows.
 * @param {K2:M20} settings [optional] Your own list: status, outcome and, if wished, points.
 * @return One outcome per row; blank for a blank status.
 * @customfunction
 */
export function LEAD_OUTCOME(status: unknown, attempts?: unknown, settings?: unknown): unknown {
  return resultLike(
    status,
    settledRows(status, attempts, settings).map((row) => row?.outcome ?? ''),
  );
}
