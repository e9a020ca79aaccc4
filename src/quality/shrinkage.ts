import type { Tally } from './tally';

/** How far a small campaign's score is drawn to the mean of all: as if it had `weight` more leads at `mean`. */
export interface Prior {
  /** Mean of all judged leads, 0..1. */
  mean: number;
  /** Pseudo-leads M, 5..200. */
  weight: number;
}

const WEIGHT = { least: 5, most: 200, fewCampaigns: 20 };
const FEW_CAMPAIGNS = 5;

/**
 * Estimates the prior from the campaigns themselves: one-way random-effects analysis of variance with unequal
 * group sizes (product contract, section 2, "Shrunk score"; Searle, Casella & McCulloch, Variance Components, 1992).
 * Null if nothing is judged.
 */
export function priorOf(campaigns: Iterable<Tally>): Prior | null {
  const judged = [...campaigns].filter((sum) => sum.judged > 0);
  const n = judged.reduce((total, sum) => total + sum.judged, 0);
  if (n === 0) return null;
  const mean = judged.reduce((total, sum) => total + sum.points, 0) / n / 100;
  const k = judged.length;
  if (k < FEW_CAMPAIGNS) return { mean, weight: WEIGHT.fewCampaigns };
  const alike = { mean, weight: WEIGHT.most };
  if (mean <= 0 || mean >= 1 || n <= k) return alike;
  let within = 0;
  let between = 0;
  let squares = 0;
  for (const sum of judged) {
    const x = sum.points / 100;
    within += sum.pointsSquared / 1e4 - (x * x) / sum.judged;
    between += sum.judged * (x / sum.judged - mean) ** 2;
    squares += sum.judged ** 2;
  }
  const varianceWithin = within / (n - k);
  const varianceBetween = (between - (k - 1) * varianceWithin) / (n - squares / n);
  const rho = varianceBetween / (varianceBetween + varianceWithin);
  if (!(rho > 0)) return alike;
  return { mean, weight: Math.min(WEIGHT.most, Math.max(WEIGHT.least, 1 / rho - 1)) };
}

/** The score for ranking, 0..100: (Σx + mM) / (n + M). Null without a prior. */
export function shrunkScore(sum: Tally, prior: Prior | null): number | null {
  if (!prior) return null;
  return (100 * (sum.points / 100 + prior.mean * prior.weight)) / (sum.judged + prior.weight);
}
