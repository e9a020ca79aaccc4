import { resultLike, settledRows } from './arguments';

/**
 * The points of each lead, 0 to 100; blank while it has no verdict.
 * Example: =LEAD_POINTS(H2:H500, G2:G500)
 *
 * @param {A2:A100} status The statuses as Sales typed them: a cell or a column.
 * @param {B2:B100} attempts [optional] How many calls were made: no answer counts as 0 points from the third call on.
 * @param {F2:H20} settings [optional] Your own list: status, outcome and, if wished, points.
 * @return Points per row, blank unless judged.
 * @customfunction
 */
export function LEAD_POINTS(status: unknown, attempts?: unknown, settings?: unknown): unknown {
  return resultLike(
    status,
    settledRows(status, attempts, settings).map((row) => row?.points ?? ''),
  );
}
