import { hypergeometricTail } from '../quality/odds';
import { overRows } from './arguments';
import { aCount } from './number-cells';
import { tooMany } from './possible';

/**
 * The same once the day is over: the chance that at least so many of the first calls are junk, with the day's calls in random order. A large one means an unlucky start, not a bad day.
 * Example: =JUNK_START_ODDS_IN_DAY(3, 5, 8, 25)
 *
 * @param {3} junk How many of the first calls were junk.
 * @param {5} calls How many first calls that were.
 * @param {8} dayJunk How many calls of the whole day were junk.
 * @param {25} dayCalls How many calls the whole day had.
 * @return A chance from 0 to 1; format the cell as a percentage.
 * @customfunction
 */
export function JUNK_START_ODDS_IN_DAY(
  junk: unknown,
  calls: unknown,
  dayJunk: unknown,
  dayCalls: unknown,
): unknown {
  return overRows(
    [
      { name: 'junk', value: junk, read: aCount },
      { name: 'calls', value: calls, read: aCount },
      { name: 'dayJunk', value: dayJunk, read: aCount },
      { name: 'dayCalls', value: dayCalls, read: aCount },
    ],
    1,
    (k, m, all, n) =>
      tooMany('junk', k, 'calls', m) ??
      tooMany('calls', m, 'dayCalls', n) ??
      tooMany('dayJunk', all, 'dayCalls', n) ??
      tooMany('junk', k, 'dayJunk', all) ?? [hypergeometricTail(k, m, all, n)],
  );
}
