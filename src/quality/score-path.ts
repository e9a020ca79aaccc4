/** The weeks of a control chart one by one: what its line is drawn from. */
import { controlLimits } from './control-chart';
import { NO_TREND, scoreOfTrend, type Trend } from './trend';

export interface PathWeek {
  /** Judged leads, without those that are judged on age alone. */
  judged: number;
  /** 0..100; null where nothing else is judged. */
  score: number | null;
  /** How far chance takes a week of so many leads from the usual score, 0..100; null where that cannot be told. */
  low: number | null;
  high: number | null;
  /** Leads left out because they are judged on age alone. */
  leftOut: number;
}

/**
 * @param now this week
 * @param before the weeks before it, last week first; undefined for one of which nothing is known
 * @param charted those of them, or of weeks further back, that the chart's centre and variance come from
 * @returns as many weeks as `before` and this one, oldest first
 */
export function scorePath(
  now: Trend,
  before: readonly (Trend | undefined)[],
  charted: readonly Trend[],
): PathWeek[] {
  return [now, ...before].reverse().map((week = NO_TREND): PathWeek => {
    const limits = controlLimits(charted, week.judged);
    return {
      judged: week.judged,
      score: scoreOfTrend(week),
      low: limits && limits.low * 100,
      high: limits && limits.high * 100,
      leftOut: week.leftOut,
    };
  });
}
