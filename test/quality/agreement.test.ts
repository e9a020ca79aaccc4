import fc from 'fast-check';
import { agreementOf } from '../../src/quality/agreement';

// Tables and κ: Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions, 3rd ed., table 18.1 (100 subjects,
// κ = .68); J. Cohen 1960, 200 subjects, κ = .492. Intervals: κ ± 1.959964 times the standard error that the delta method
// gives with derivatives taken numerically (Python), which does not use the formula of Fleiss, Cohen & Everitt.
test.each([
  [
    [
      [75, 1, 4],
      [5, 4, 1],
      [0, 0, 10],
    ],
    [0.89, 0.676470588, 0.504575957, 0.84836522],
  ],
  [
    [
      [88, 10, 2],
      [14, 40, 6],
      [18, 10, 12],
    ],
    [0.7, 0.491525424, 0.391563701, 0.591487146],
  ],
  [
    [
      [20, 5, 1],
      [3, 9, 4],
      [2, 1, 15],
    ],
    [0.733333333, 0.591489362, 0.422509777, 0.760468946],
  ],
])('%j', (counts, [agreement, kappa, low, high]) => {
  const found = agreementOf(counts);
  expect(found.agreement).toBeCloseTo(agreement!, 8);
  expect(found.kappa).toBeCloseTo(kappa!, 8);
  expect(found.low).toBeCloseTo(low!, 7);
  expect(found.high).toBeCloseTo(high!, 7);
});

const NONE = { kappa: null, low: null, high: null };

test('nothing is said of no pair, and no κ where chance agreement is 1', () => {
  const empty = [0, 0, 0];
  expect(agreementOf([empty, empty, empty])).toEqual({ pairs: 0, agreement: null, ...NONE });
  // A third of three is not exact in binary: all in one class is recognised by its counts.
  for (const n of [1, 3, 7, 49]) {
    expect(agreementOf([empty, [0, n, 0], empty])).toEqual({ pairs: n, agreement: 1, ...NONE });
  }
});

test('full agreement is 1, and what chance gives is 0', () => {
  const full = agreementOf([
    [4, 0, 0],
    [0, 3, 0],
    [0, 0, 9],
  ]);
  expect(full).toMatchObject({ agreement: 1, kappa: 1, low: 1, high: 1 });
  const chance = agreementOf([
    [10, 20],
    [20, 40],
  ]);
  expect(chance.kappa).toBeCloseTo(0, 12);
});

test('the interval holds κ, within −1 and 1, and stays when the two change places', () => {
  const row = fc.array(fc.nat({ max: 50 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 3, maxLength: 3 }), (counts) => {
      const one = agreementOf(counts);
      const other = agreementOf(counts.map((_, i) => counts.map((line) => line[i]!)));
      fc.pre(one.kappa !== null);
      expect(one.low).toBeLessThanOrEqual(one.kappa!);
      expect(one.high).toBeGreaterThanOrEqual(one.kappa!);
      expect(one.low).toBeGreaterThanOrEqual(-1);
      expect(one.high).toBeLessThanOrEqual(1);
      expect(other.kappa).toBeCloseTo(one.kappa!, 9);
      expect(other.low).toBeCloseTo(one.low!, 9);
    }),
  );
});
