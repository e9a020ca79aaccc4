/**
 * The value that a standard normal variable stays below with probability p (R: `qnorm(p)`), to 9 digits and more: Newton's
 * method on the distribution function, which is summed by its series Φ(x) = ½ + φ(x)(x + x³/3 + x⁵/(3·5) + …). Each step
 * squares the error, so that one of 1e-7 is the last that is needed.
 *
 * @param p from 1e-7 to 1 − 1e-7
 * @see G. Marsaglia, "Evaluating the normal distribution", Journal of Statistical Software 11 (2004), issue 4
 */
export function normalQuantile(p: number): number {
  let x = 0;
  for (let step = 1; Math.abs(step) > 1e-7; x += step) {
    const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
    let sum = 0;
    let before = -1;
    for (let term = x, i = 3; sum !== before && i < 999; i += 2) {
      before = sum;
      sum += term;
      term *= (x * x) / i;
    }
    step = (p - 0.5) / density - sum;
  }
  return x;
}
