import type { Settled } from '../lead/settle';
import { type Tally, tally } from '../quality/tally';

/** The tally of settled rows; blank rows do not count. */
export function tallyOf(rows: Iterable<Settled | null>): Tally {
  const sum = tally.empty();
  for (const row of rows) if (row) tally.add(sum, { ...row, parked: false });
  return sum;
}
