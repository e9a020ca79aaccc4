import { resultLike, settledRows } from './arguments';

/**
 * What each status means: one outcome per row, such as NO_ANSWER, NO_NEED or WON; UNKNOWN where the text is not understood.
 * Example: =LEAD_OUTCOME(H2:H500)
 *
 * @param {A2:A100} status The statuses as Sales typed them: a cell or a column.
 * @param {B2:B100} attempts [optional] How many calls were made, same rows.
 * @param {F2:H20} settings [optional] Your own list: status, outcome and, if wished, points.
 * @return One outcome per row; blank for a blank status.
 * @customfunction
 */
export function LEAD_OUTCOME(status: unknown, attempts?: unknown, settings?: unknown): unknown {
  return resultLike(
    status,
    settledRows(status, attempts, settings).map((row) => row?.outcome ?? ''),
  );
}
