import { Z_95 } from './interval';

/** How far two people who judged the same leads agree. Null where it is undefined. */
export interface Agreement {
  /** Leads that both judged. */
  pairs: number;
  /** Share on which both said the same, 0..1. */
  agreement: number | null;
  /** Cohen's κ: 1 is full agreement, 0 what chance alone gives. Null where chance agreement is 1. */
  kappa: number | null;
  /** 95 % interval of κ. */
  low: number | null;
  high: number | null;
}

const NONE = { kappa: null, low: null, high: null };

/**
 * Cohen's κ with its 95 % interval. With pᵢⱼ the share of leads that the first called i and the second j, pₒ = Σ pᵢᵢ
 * and pₑ = Σ pᵢ. p.ᵢ, κ = (pₒ − pₑ)/(1 − pₑ), and its large-sample standard error is √(A + B − C)/((1 − pₑ)√n) with
 * A = Σ pᵢᵢ[1 − (pᵢ. + p.ᵢ)(1 − κ)]², B = (1 − κ)² Σᵢ≠ⱼ pᵢⱼ(p.ᵢ + pⱼ.)², C = [κ − pₑ(1 − κ)]².
 * It is 0 where both agree on every lead: then look at the number of pairs.
 *
 * @param counts counts[i][j] leads that the first judge put into class i and the second into class j
 * @see J. Cohen, Educational and Psychological Measurement 20 (1960), 37–46
 * @see J. L. Fleiss, J. Cohen & B. S. Everitt, Psychological Bulletin 72 (1969), 323–327
 */
export function agreementOf(counts: readonly (readonly number[])[]): Agreement {
  const size = counts.map((_, i) => i);
  const at = (i: number, j: number) => counts[i]?.[j] ?? 0;
  const over = (part: (i: number) => number) => size.reduce((total, i) => total + part(i), 0);
  const first = size.map((i) => over((j) => at(i, j)));
  const second = size.map((j) => over((i) => at(i, j)));
  const pairs = over((i) => first[i]!);
  if (pairs === 0) return { pairs, agreement: null, ...NONE };
  const agreement = over((i) => at(i, i)) / pairs;
  const chance = over((i) => (first[i]! / pairs) * (second[i]! / pairs));
  // Both put every lead into one and the same class: no rounding hides that.
  if (size.some((i) => first[i] === pairs && second[i] === pairs)) {
    return { pairs, agreement, ...NONE };
  }
  const kappa = (agreement - chance) / (1 - chance);
  const miss = 1 - kappa;
  const a = over((i) => (at(i, i) / pairs) * (1 - ((first[i]! + second[i]!) / pairs) * miss) ** 2);
  const b = over((i) =>
    over((j) => (i === j ? 0 : (at(i, j) / pairs) * ((second[i]! + first[j]!) / pairs) ** 2)),
  );
  const c = (kappa - chance * miss) ** 2;
  const error = Math.sqrt(Math.max(0, a + miss * miss * b - c) / pairs) / (1 - chance);
  return {
    pairs,
    agreement,
    kappa,
    low: Math.max(-1, kappa - Z_95 * error),
    high: Math.min(1, kappa + Z_95 * error),
  };
}
