/** How often luck alone gives a start as bad as this one. */

/**
 * P(X ≥ k) where X counts the junk among n calls and each call is junk with probability p: the upper tail of the
 * binomial distribution, Σ C(n, x) pˣ (1 − p)ⁿ⁻ˣ over x = k..n (R: `pbinom(k - 1, n, p, lower.tail = FALSE)`).
 *
 * @param k,n whole numbers, n ≥ 0
 * @param p 0..1
 */
export function binomialTail(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  if (k > n || p === 0) return 0;
  if (p === 1) return 1;
  const odds = p / (1 - p);
  return tail(k, 0, n, Math.floor((n + 1) * p), (x) => ((n - x) / (x + 1)) * odds);
}

/**
 * P(X ≥ k) where X counts the junk among the first m calls of a day of N calls, J of them junk, in random order: the
 * upper tail of the hypergeometric distribution, Σ C(J, x) C(N − J, m − x) / C(N, m)
 * (R: `phyper(k - 1, J, N - J, m, lower.tail = FALSE)`).
 *
 * @param k,m,J,N whole numbers, 0 ≤ m ≤ N and 0 ≤ J ≤ N
 */
export function hypergeometricTail(k: number, m: number, J: number, N: number): number {
  const least = Math.max(0, m + J - N);
  const most = Math.min(m, J);
  if (k <= least) return 1;
  if (k > most) return 0;
  const mode = Math.floor(((m + 1) * (J + 1)) / (N + 2));
  return tail(k, least, most, mode, (x) => ((J - x) * (m - x)) / ((x + 1) * (N - J - m + x + 1)));
}

/**
 * The share of the weights of `least`..`most` that stands at `k` and above. The weights are built from the mode
 * outward by the ratio of neighbours, with the mode as 1: nothing overflows, no factorial is needed, and each side
 * stops where it is too small to be a number.
 *
 * @param ratio weight of x + 1 over that of x
 */
function tail(
  k: number,
  least: number,
  most: number,
  mode: number,
  ratio: (x: number) => number,
): number {
  const start = Math.min(most, Math.max(least, mode));
  let below = 0;
  let above = 0;
  const count = (x: number, weight: number) => {
    if (x >= k) above += weight;
    else below += weight;
  };
  count(start, 1);
  for (let x = start, weight = 1; x < most && weight > 0; x++) {
    weight *= ratio(x);
    count(x + 1, weight);
  }
  for (let x = start, weight = 1; x > least && weight > 0; x--) {
    weight /= ratio(x - 1);
    count(x - 1, weight);
  }
  return above / (above + below);
}
