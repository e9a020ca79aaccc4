import { binomialTail } from '../quality/odds';
import { overRows } from './arguments';
import { aCount, aShare } from './number-cells';
import { tooMany } from './possible';

/**
 * How often luck alone gives such a start: the chance that at least so many of the first calls are junk at the usual junk rate. 0.16 means one day in six.
 * Example: =JUNK_START_ODDS(3, 5, 30%)
 *
 * @param {3} junk How many of the calls were junk.
 * @param {5} calls How many calls that were.
 * @param {30%} rate The usual junk rate, such as 30% or 0.3: what JUNK_RATE gives for the weeks before.
 * @return A chance from 0 to 1; format the cell as a percentage.
 * @customfunction
 */
export function JUNK_START_ODDS(junk: unknown, calls: unknown, rate: unknown): unknown {
  return overRows(
    [
      { name: 'junk', value: junk, read: aCount },
      { name: 'calls', value: calls, read: aCount },
      { name: 'rate', value: rate, read: aShare },
    ],
    1,
    (k, n, p) => tooMany('junk', k, 'calls', n) ?? [binomialTail(k, n, p)],
  );
}
