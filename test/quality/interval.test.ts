import fc from 'fast-check';
import { wilson } from '../../src/quality/interval';

const counted = fc
  .integer({ min: 1, max: 100_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

// Sources: the last four are R. G. Newcombe, "Two-sided confidence intervals for the single proportion: comparison of seven
// methods", Statistics in Medicine 17 (1998), Table I, method 3. All six also from Python's scipy 1.x,
// scipy.stats.binomtest(x, n).proportion_ci(method='wilson').
test.each([
  [3, 5, 23.07, 88.24],
  [6, 25, 11.5, 43.43],
  [81, 263, 25.53, 36.62],
  [15, 148, 6.24, 16.05],
  [0, 20, 0, 16.11],
  [1, 29, 0.61, 17.18],
])('%d of %d lies between %d %% and %d %%', (x, n, low, high) => {
  const interval = wilson(x / n, n);
  expect(interval.low * 100).toBeCloseTo(low, 2);
  expect(interval.high * 100).toBeCloseTo(high, 2);
});

// That is how Wilson defines it: the shares u that the score test does not reject at p.
test('its ends are the two shares u with (p − u)² = z² u(1 − u)/n', () => {
  fc.assert(
    fc.property(counted, ([x, n]) => {
      const p = x / n;
      const { low, high } = wilson(p, n);
      for (const u of [low, high]) {
        expect((p - u) ** 2).toBeCloseTo((1.959964 ** 2 * u * (1 - u)) / n, 9);
      }
      if (x > 0 && x < n) expect([low < p, high > p]).toEqual([true, true]);
    }),
  );
});

// Source: solving (p − u)² = z² u(1 − u)/n by hand for p = 0 gives u = z²/(n + z²).
test('none of n still allows z²/(n + z²)', () => {
  const zz = 1.959964 ** 2;
  expect(wilson(0, 10).low).toBe(0);
  expect(wilson(0, 10).high).toBeCloseTo(zz / (10 + zz), 12);
});

test('contains the estimate, within 0 and 1', () => {
  fc.assert(
    fc.property(counted, ([x, n]) => {
      const { low, high } = wilson(x / n, n);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(x / n);
      expect(high).toBeGreaterThanOrEqual(x / n);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});

test('reaches a perfect and a hopeless share exactly, at any number of leads', () => {
  for (let n = 1; n <= 3000; n++) {
    expect([n, wilson(1, n).high, wilson(0, n).low]).toEqual([n, 1, 0]);
  }
});

test('narrows with more leads and widens with more confidence', () => {
  fc.assert(
    fc.property(counted, fc.integer({ min: 1, max: 1000 }), ([x, n], more) => {
      const width = (leads: number, z?: number) => {
        const { low, high } = wilson(x / n, leads, z);
        return high - low;
      };
      expect(width(n + more)).toBeLessThan(width(n));
      expect(width(n, 2.575829)).toBeGreaterThan(width(n));
    }),
  );
});

test('is the same from the other side', () => {
  fc.assert(
    fc.property(counted, ([x, n]) => {
      const one = wilson(x / n, n);
      const other = wilson(1 - x / n, n);
      expect(one.low).toBeCloseTo(1 - other.high, 9);
      expect(one.high).toBeCloseTo(1 - other.low, 9);
    }),
  );
});
