import fc from 'fast-check';
import { binomialTail, hypergeometricTail } from '../../src/quality/odds';

// Source: the sums of the definition in 40-digit arithmetic (Python, mpmath).
describe('P(at least k of n calls are junk at rate p)', () => {
  test.each([
    [3, 5, 0.3, 0.16308],
    [5, 5, 0.3, 0.00243],
    [1, 1, 0.5, 0.5],
    [6, 10, 0.25, 0.0197277069091797],
    [300, 1000, 0.27, 0.0185907343020326],
    [2400, 5000, 0.45, 1.10298143415266e-5],
    [1, 20_000, 0.0001, 0.86467825051727],
    [40, 50, 0.2, 1.29083720289827e-19],
    [4990, 5000, 0.999, 0.986350047475817],
    [0, 5, 0.3, 1],
    [6, 5, 0.3, 0],
    [1, 5, 0, 0],
    [5, 5, 1, 1],
    [0, 0, 0.3, 1],
  ])('k %d, n %d, p %d', (k, n, p, expected) => {
    expect(Math.abs(binomialTail(k, n, p) - expected)).toBeLessThan(1e-10);
    if (expected > 0) expect(binomialTail(k, n, p) / expected).toBeCloseTo(1, 9);
  });

  test('is one with the chance of fewer, seen from the other side', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), share, share, (n, p, part) => {
        const k = Math.round(part * n);
        const fewer = binomialTail(n - k + 1, n, 1 - p);
        expect(binomialTail(k, n, p) + fewer).toBeCloseTo(1, 10);
      }),
    );
  });
});

// Source: as above.
describe('P(at least k of the first m calls are junk | J junk among the N of the day)', () => {
  test.each([
    [3, 5, 8, 25, 0.166798418972332],
    [3, 5, 10, 25, 0.301185770750988],
    [5, 5, 8, 25, 0.00105401844532279],
    [1, 5, 8, 25, 0.883530961791831],
    [0, 5, 8, 25, 1],
    [12, 40, 100, 400, 0.276263880602439],
    [600, 2000, 2500, 10_000, 7.47308457573182e-9],
    [30, 60, 900, 3000, 0.000813086256082427],
    [3, 5, 24, 25, 1],
    [5, 5, 24, 25, 0.8],
    [1, 5, 0, 25, 0],
    [25, 25, 25, 25, 1],
    [0, 0, 0, 0, 1],
  ])('k %d, m %d, J %d, N %d', (k, m, J, N, expected) => {
    expect(Math.abs(hypergeometricTail(k, m, J, N) - expected)).toBeLessThan(1e-10);
    if (expected > 0) expect(hypergeometricTail(k, m, J, N) / expected).toBeCloseTo(1, 9);
  });

  const day = fc
    .integer({ min: 1, max: 2000 })
    .chain((N) =>
      fc.tuple(fc.integer({ min: 0, max: N }), fc.integer({ min: 0, max: N }), fc.constant(N)),
    );

  test('falls with k, and does not mind which of the two groups is drawn from the other', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 2000 }), ([m, J, N], k) => {
        const one = hypergeometricTail(k, m, J, N);
        expect(one).toBeGreaterThanOrEqual(hypergeometricTail(k + 1, m, J, N));
        expect(one).toBeCloseTo(hypergeometricTail(k, J, m, N), 10);
        expect(one).toBeCloseTo(1 - hypergeometricTail(m - k + 1, m, N - J, N), 10);
      }),
    );
  });
});
