/** What chance alone does to a weekly score: limits from the weeks before (product contract, section 2, "Change"). */

/** The judged leads of one week as sums; x = points / 100 of a lead. */
export interface WeekSum {
  judged: number;
  x: number;
  /** Σx². */
  xx: number;
}

export interface ControlLimits {
  /** Mean of all judged leads of those weeks, 0..1. */
  centre: number;
  /** 0..1. */
  low: number;
  high: number;
  /** Three standard errors, before the limits are clamped to 0..1. */
  half: number;
}

/** Three standard errors: in-control weeks fall outside about 3 times in 1,000. */
const SIGMAS = 3;
/** Without so many earlier weeks with judged leads there are no limits. */
export const LEAST_WEEKS = 4;
/** Sums of squares are exact to about this much; a smaller variance is none. */
const NO_VARIANCE = 1e-12;

/**
 * Limits of an x̄ chart for samples of unequal size: centre x̄ = Σx/N over all weeks, limits x̄ ± 3·sqrt(σ²w/n) with the
 * variance pooled within the weeks, σ²w = Σ(Σx² − (Σx)²/nᵢ)/(N − k). Montgomery, Introduction to Statistical Quality
 * Control, 6th ed., section 6.3.2, eq. 6.30 and 6.31, without the small-sample factor c₄: the variance itself is
 * unbiased.
 *
 * @param earlier the weeks to compare with, in any order; those without a judged lead are passed over
 * @param judged judged leads of the week to compare, more than 0
 * @returns null where nothing can be told: fewer than four such weeks, one lead in each, or no two leads that differ
 */
export function controlLimits(earlier: readonly WeekSum[], judged: number): ControlLimits | null {
  const weeks = earlier.filter((week) => week.judged > 0);
  const n = weeks.reduce((sum, week) => sum + week.judged, 0);
  if (weeks.length < LEAST_WEEKS || n <= weeks.length || judged <= 0) return null;
  const centre = weeks.reduce((sum, week) => sum + week.x, 0) / n;
  const within = weeks.reduce((sum, { judged: count, x, xx }) => sum + xx - (x * x) / count, 0);
  const variance = within / (n - weeks.length);
  if (variance < NO_VARIANCE) return null;
  const half = SIGMAS * Math.sqrt(variance / judged);
  return { centre, low: Math.max(0, centre - half), high: Math.min(1, centre + half), half };
}
