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
 * How alike the leads of one campaign are: ρ, the share of the variance of points that lies between campaigns.
 *
 * One-way random-effects analysis of variance with unequal group sizes (Searle, Casella & McCulloch, Variance
 * Components, 1992; Snedecor & Cochran, Statistical Methods, 6th ed. 1967, section 10.18). Not clamped: campaigns that differ
 * less than chance alone would make them give a negative ρ, and only so is its mean over many samples the true one.
 *
 * @param campaigns tallies of campaigns; those without a judged lead do not count
 * @returns ρ, at most 1; null where it is undefined: fewer than two campaigns, no more leads than campaigns, or all leads alike
 */
export function campaignCorrelation(campaigns: Iterable<Tally>): number | null {
  const judged = [...campaigns].filter((sum) => sum.judged > 0);
  const k = judged.length;
  const { n, mean } = meanOf(judged);
  if (k < 2 || n <= k) return null;
  let within = 0;
  let between = 0;
  let squares = 0;
  // In points 0..100, not in shares: sums of whole numbers are exact, and leads that are all alike leave exactly nothing.
  for (const sum of judged) {
    within += sum.pointsSquared - (sum.points * sum.points) / sum.judged;
    between += sum.judged * (sum.points / sum.judged - mean) ** 2;
    squares += sum.judged ** 2;
  }
  const varianceWithin = Math.max(0, within) / (n - k);
  const varianceBetween = (between - (k - 1) * varianceWithin) / (n - squares / n);
  const variance = varianceBetween + varianceWithin;
  return variance > 0 ? varianceBetween / variance : null;
}

/** Leads and mean points of campaigns with judged leads. */
function meanOf(judged: readonly Tally[]): { n: number; mean: number } {
  let n = 0;
  let points = 0;
  for (const sum of judged) {
    n += sum.judged;
    points += sum.points;
  }
  return { n, mean: points / n };
}

/**
 * Estimates the prior from the campaigns themselves: M = 1/ρ − 1, held within 5..200 (product contract, section 2,
 * "Shrunk score"). Fewer than five campaigns tell too little of ρ: 20. Campaigns that differ no more than by chance: 200.
 * Null if nothing is judged.
 */
export function priorOf(campaigns: Iterable<Tally>): Prior | null {
  const judged = [...campaigns].filter((sum) => sum.judged > 0);
  if (judged.length === 0) return null;
  const mean = meanOf(judged).mean / 100;
  if (judged.length < FEW_CAMPAIGNS) return { mean, weight: WEIGHT.fewCampaigns };
  const rho = campaignCorrelation(judged);
  if (rho === null || rho <= 0) return { mean, weight: WEIGHT.most };
  return { mean, weight: Math.min(WEIGHT.most, Math.max(WEIGHT.least, 1 / rho - 1)) };
}

/** The score for ranking, 0..100: (Σx + mM) / (n + M). Null without a prior. */
export function shrunkScore(sum: Tally, prior: Prior | null): number | null {
  if (!prior) return null;
  return (100 * (sum.points / 100 + prior.mean * prior.weight)) / (sum.judged + prior.weight);
}
