import type { WeekSum } from './control-chart';
import type { Tally } from './tally';

/** A week in a trend: its judged leads without those that are judged on age alone. */
export interface Trend extends WeekSum {
  /** How many were left out. */
  leftOut: number;
}

export const NO_TREND: Trend = { judged: 0, x: 0, xx: 0, leftOut: 0 };

/**
 * A tally in a trend. Without recorded attempts the unanswered leads of a fresh week are not counted yet, and those of
 * older weeks are: left out of all of them, weeks compare alike.
 */
export function trendOf(sum: Tally): Trend {
  return {
    judged: sum.judged - sum.onAgeAlone,
    x: (sum.points - sum.onAgePoints) / 100,
    xx: (sum.pointsSquared - sum.onAgePointsSquared) / 1e4,
    leftOut: sum.onAgeAlone,
  };
}

export function addTrends(a: Trend, b: Trend): Trend {
  return {
    judged: a.judged + b.judged,
    x: a.x + b.x,
    xx: a.xx + b.xx,
    leftOut: a.leftOut + b.leftOut,
  };
}

/** Its score, 0..100; null where nothing is judged. */
export function scoreOfTrend({ judged, x }: Trend): number | null {
  return judged > 0 ? (100 * x) / judged : null;
}
