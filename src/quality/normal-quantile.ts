/** Coefficients of AS 241, PPND16, lowest power first: numerator and denominator, near the middle and in the tails. */
const MIDDLE = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
    45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597,
    39307.89580009271, 28729.085735721943, 5226.495278852546,
  ],
] as const;
const TAIL = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
    1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
    0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9,
  ],
] as const;

/**
 * The value that a standard normal variable stays below with probability p (R: `qnorm(p)`), to about 16 digits.
 *
 * @param p from 1e-10 to 1 - 1e-10; beyond, AS 241 has a third range that no interval here needs
 * @see M. J. Wichura, "Algorithm AS 241: The percentage points of the normal distribution", Applied Statistics 37
 *   (1988), 477–484
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * fraction(MIDDLE, 0.180625 - q * q);
  const value = fraction(TAIL, Math.sqrt(-Math.log(q < 0 ? p : 1 - p)) - 1.6);
  return q < 0 ? -value : value;
}

function fraction([above, below]: readonly [readonly number[], readonly number[]], x: number) {
  const polynomial = (list: readonly number[]) =>
    list.reduceRight((sum, next) => sum * x + next, 0);
  return polynomial(above) / polynomial(below);
}
