/** So many decimals tell any two scores apart. */
const MOST_DECIMALS = 9;

/**
 * How many decimals a range needs so that it does not seem to contradict what is said of it: an end that lies below the
 * target also reads so, and one that lies at or above it too. 53.2–59.98 against 60 is “53.20–59.98”, not “53–60”.
 *
 * @param low 0..100, as `high` and `target`
 */
export function rangeDecimals(low: number, high: number, target: number): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    const reads = (end: number) => Number(end.toFixed(decimals)) < target === end < target;
    if (reads(low) && reads(high)) return decimals;
  }
  return MOST_DECIMALS;
}
