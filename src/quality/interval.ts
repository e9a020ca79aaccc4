/** Two-sided 95 % normal quantile, as the contract fixes it (R: `qnorm(0.975)` = 1.959964). */
export const Z_95 = 1.959964;

export interface Interval {
  low: number;
  high: number;
}

/**
 * Wilson score interval of a proportion.
 *
 * Used for the quality score too, with p = score/100: points lie within 0..1, and for such values the variance is
 * at most p(1 − p), so the interval is then conservative: it covers the truth at least as often as it says.
 *
 * @param p share, 0..1
 * @param n how many leads it was counted on, more than 0
 * @param z normal quantile of the confidence wanted
 * @returns low and high, 0..1
 * @see E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209–212
 */
export function wilson(p: number, n: number, z = Z_95): Interval {
  const zz = z * z;
  const scale = 1 + zz / n;
  const centre = (p + zz / (2 * n)) / scale;
  const half = (z * Math.sqrt((p * (1 - p)) / n + zz / (4 * n * n))) / scale;
  // At p = 0 and p = 1 one end is p itself: rounding must not leave a perfect score outside its own interval.
  return {
    low: Math.max(0, Math.min(p, centre - half)),
    high: Math.min(1, Math.max(p, centre + half)),
  };
}
