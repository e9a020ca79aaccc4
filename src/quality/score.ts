import { wilson } from './interval';
import type { Tally } from './tally';

/** The metric over a set of leads. Null where it is undefined: nothing judged, or nothing to judge. */
export interface Score {
  /** judged / (received − excluded), 0..1. */
  coverage: number | null;
  /** Mean points of the judged leads, 0..100. */
  score: number | null;
  /** 95 % Wilson interval of the score, 0..100. */
  low: number | null;
  high: number | null;
  /** junk / judged, 0..1. */
  junkRate: number | null;
  /** good / judged, 0..1. */
  goodRate: number | null;
}

/** Quality score, interval, coverage and rates of a tally (product contract, section 2). */
export function scoreOf(sum: Tally): Score {
  const toJudge = sum.received - sum.excluded;
  const coverage = toJudge > 0 ? sum.judged / toJudge : null;
  if (sum.judged === 0) {
    return { coverage, score: null, low: null, high: null, junkRate: null, goodRate: null };
  }
  const score = sum.points / sum.judged;
  const interval = wilson(score / 100, sum.judged);
  return {
    coverage,
    score,
    low: interval.low * 100,
    high: interval.high * 100,
    junkRate: sum.junk / sum.judged,
    goodRate: sum.good / sum.judged,
  };
}
