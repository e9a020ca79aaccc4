/** What the revenue of a period came from. */
export interface RevenuePeriod {
  /** Leads without those who asked not to be called. */
  received: number;
  judged: number;
  good: number;
  won: number;
  /** Money, with refunds taken off. */
  revenue: number;
}

/** What moved revenue from one period to the next, in money; the parts add up to `total`. */
export interface RevenueBridge {
  /** Pull: more or fewer leads. */
  received: number;
  /** Push: a larger or smaller share of them judged. */
  coverage: number;
  /** Pull: a larger or smaller share of the judged ones good. */
  quality: number;
  /** Push: a larger or smaller share of the good ones won. */
  closing: number;
  /** Push: more or less revenue for each won lead. */
  orderValue: number;
  /** Revenue without a won lead, and net refunds. */
  other: number;
  total: number;
}

const FACTORS = 5;
/** s!(4 − s)!/5! for a set of s other factors: the share of the orderings in which exactly these come before one. */
const WEIGHTS = [1 / 5, 1 / 20, 1 / 30, 1 / 20, 1 / 5];

/**
 * Splits the change in revenue = received × judged/received × good/judged × won/good × revenue/won + other. The part
 * of a factor is its Shapley value: the change that it makes when the factors go from before to after one by one,
 * averaged over all 120 orders, so that none is favoured and the parts add up to the whole change.
 *
 * A factor that is undefined in one period takes the other period's value, so that its part is 0.
 *
 * @see L. S. Shapley, "A value for n-person games", 1953; as a decomposition: A. F. Shorrocks, Journal of Economic
 *   Inequality 11 (2013), 99–126
 */
export function revenueBridge(before: RevenuePeriod, after: RevenuePeriod): RevenueBridge {
  const a = factorsOf(before);
  const b = factorsOf(after);
  const from = a.map((value, i) => value ?? b[i] ?? 0);
  const to = b.map((value, i) => value ?? from[i]!);
  const [received, coverage, quality, closing, orderValue] = shapley(from, to) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    received,
    coverage,
    quality,
    closing,
    orderValue,
    other: otherIn(after) - otherIn(before),
    total: after.revenue - before.revenue,
  };
}

/** The five factors; null where the count below it is 0. */
function factorsOf(period: RevenuePeriod): (number | null)[] {
  const { received, judged, good, won, revenue } = period;
  const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : null);
  return [
    received,
    ratio(judged, received),
    ratio(good, judged),
    ratio(won, good),
    ratio(Math.max(0, revenue), won),
  ];
}

/** What the product of the factors does not explain. */
function otherIn({ won, revenue }: RevenuePeriod): number {
  return won > 0 ? Math.min(0, revenue) : revenue;
}

/** The part of each factor in the change of their product. A set of factors is a number, one bit for each. */
function shapley(from: readonly number[], to: readonly number[]): number[] {
  const product = (changed: number, skip: number) => {
    let value = 1;
    for (let i = 0; i < FACTORS; i++) {
      if (i !== skip) value *= changed & (1 << i) ? to[i]! : from[i]!;
    }
    return value;
  };
  return from.map((value, i) => {
    let part = 0;
    for (let set = 0; set < 1 << FACTORS; set++) {
      if (set & (1 << i)) continue;
      let others = 0;
      for (let j = 0; j < FACTORS; j++) others += (set >> j) & 1;
      part += WEIGHTS[others]! * product(set, i);
    }
    return part * (to[i]! - value);
  });
}
