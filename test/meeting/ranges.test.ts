import fc from 'fast-check';
import { rangeDecimals } from '../../src/meeting/ranges';

test.each([
  [42.2, 77.3, 60, 0],
  [53.2, 59.98, 60, 2],
  [53.2, 59.6, 60, 1],
  [59.7, 81.2, 60, 1],
  [60, 81.2, 60, 0],
  [52.1, 60, 60, 0],
  [58.24, 63.5, 64, 1],
])('%d to %d against %d takes %d decimals', (low, high, target, decimals) => {
  expect(rangeDecimals(low, high, target)).toBe(decimals);
});

test('as read, an end lies on the same side of the target as it does', () => {
  const score = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(score, score, fc.integer({ min: 0, max: 1000 }), (a, b, tenths) => {
      const target = tenths / 10;
      fc.pre(Math.abs(a - target) > 1e-8 && Math.abs(b - target) > 1e-8);
      const decimals = rangeDecimals(a, b, target);
      for (const end of [a, b]) expect(Number(end.toFixed(decimals)) < target).toBe(end < target);
    }),
  );
});
