import fc from 'fast-check';
import { controlLimits, type WeekSum } from '../../src/quality/control-chart';

const sumOf = (values: readonly number[]): WeekSum => ({
  judged: values.length,
  x: values.reduce((sum, x) => sum + x, 0),
  xx: values.reduce((sum, x) => sum + x * x, 0),
});

/**
 * D. C. Montgomery, Introduction to Statistical Quality Control, 6th ed., Table 6.4: inside diameters (mm) of piston
 * rings, samples of 3 to 5; here less 73.5 mm, so that all lie within 0..1.
 */
const PISTON_RINGS = `74.030 74.002 74.019 73.992 74.008
73.995 73.992 74.001
73.988 74.024 74.021 74.005 74.002
74.002 73.996 73.993 74.015 74.009
73.992 74.007 74.015 73.989 74.014
74.009 73.994 73.997 73.985
73.995 74.006 73.994 74.000
73.985 74.003 73.993 74.015 73.988
74.008 73.995 74.009 74.005
73.998 74.000 73.990 74.007 73.995
73.994 73.998 73.994 73.995 73.990
74.004 74.000 74.007 74.000 73.996
73.983 74.002 73.998
74.006 73.967 73.994 74.000 73.984
74.012 74.014 73.998
74.000 73.984 74.005 73.998 73.996
73.994 74.012 73.986 74.005
74.006 74.010 74.018 74.003 74.000
73.984 74.002 74.003 74.005 73.997
74.000 74.010 74.013
73.982 74.001 74.015 74.005 73.996
74.004 73.999 73.990 74.006 74.009
74.010 73.989 73.990 74.009 74.014
74.015 74.008 73.993 74.000 74.010
73.982 73.984 73.995 74.017 74.013`
  .split('\n')
  .map((line) => sumOf(line.split(' ').map((mm) => Number(mm) - 73.5)));

describe('the textbook example of samples of unequal size', () => {
  const limits = controlLimits(PISTON_RINGS, 5)!;

  // Source: Montgomery, Example 6.4: centre 74.001, pooled s 0.0103 (113 rings, 25 samples).
  test('has the centre and the pooled deviation of the book', () => {
    expect(limits.centre + 73.5).toBeCloseTo(74.001, 3);
    expect((limits.half * Math.sqrt(5)) / 3).toBeCloseTo(0.0103, 4);
  });

  // Source: the same example, samples of 5: 74.001 ± 1.427 × 0.0103, so 73.986 and 74.016; A3 = 1.427 = 3/(c4·√5) with
  // c4(5) = 0.9400. Pullpush pools the variance, which needs no c4.
  test('has the limits of the book once its small-sample factor is put in', () => {
    const half = limits.half / 0.94;
    expect(limits.centre + 73.5 - half).toBeCloseTo(73.986, 3);
    expect(limits.centre + 73.5 + half).toBeCloseTo(74.016, 2);
  });

  // Source: the same table in Python, with statistics.variance of each sample.
  test.each([
    [3, 73.98292737017408, 74.01857705460466],
    [4, 73.98531544621248, 74.01618897856626],
    [5, 73.98694514897966, 74.01455927579909],
  ])('has the limits of an independent program for a sample of %d', (n, low, high) => {
    const found = controlLimits(PISTON_RINGS, n)!;
    expect(found.low + 73.5).toBeCloseTo(low, 9);
    expect(found.high + 73.5).toBeCloseTo(high, 9);
  });
});

const points = fc.constantFrom(0, 0.1, 0.2, 0.4, 0.7, 1);
const week = fc.array(points, { maxLength: 25 }).map(sumOf);
const weeks = fc.array(week, { minLength: 1, maxLength: 8 });

test('there are none before the fourth week with a judged lead', () => {
  const one = sumOf([0, 1, 1]);
  const none = sumOf([]);
  expect(controlLimits([one, one, one, none, none], 10)).toBeNull();
  expect(controlLimits([one, one, none, one, one], 10)).not.toBeNull();
});

test.each([
  ['one lead in each week', [[0], [1], [1], [0], [1]]],
  ['all leads alike', [[1, 1], [1, 1, 1], [1], [1, 1]]],
  [
    'no difference within any week',
    [
      [0.1, 0.1],
      [0.7, 0.7, 0.7],
      [0.4, 0.4],
      [1, 1],
    ],
  ],
])('there are none with %s: chance cannot be seen', (_, values) => {
  expect(controlLimits(values.map(sumOf), 10)).toBeNull();
});

test('they do not depend on the order of the weeks, and hold the mean of their leads', () => {
  fc.assert(
    fc.property(weeks, fc.integer({ min: 1, max: 300 }), (all, n) => {
      const limits = controlLimits(all, n);
      const turned = controlLimits([...all].reverse(), n);
      expect(turned === null).toBe(limits === null);
      if (!limits || !turned) return;
      for (const key of ['centre', 'low', 'high', 'half'] as const)
        expect(turned[key]).toBeCloseTo(limits[key], 9);
      const total = all.reduce((sum, { x, judged }) => ({ x: sum.x + x, n: sum.n + judged }), {
        x: 0,
        n: 0,
      });
      expect(limits.centre).toBeCloseTo(total.x / total.n, 9);
      expect(limits.low).toBeGreaterThanOrEqual(0);
      expect(limits.high).toBeLessThanOrEqual(1);
      expect(limits.low).toBeLessThanOrEqual(limits.centre + 1e-12);
      expect(limits.high).toBeGreaterThanOrEqual(limits.centre - 1e-12);
    }),
  );
});

test('they narrow with the leads of the week, as one over the square root', () => {
  fc.assert(
    fc.property(weeks, fc.integer({ min: 1, max: 300 }), (all, n) => {
      const [one, four] = [controlLimits(all, n), controlLimits(all, 4 * n)];
      if (one && four) expect(four.half).toBeCloseTo(one.half / 2, 9);
    }),
  );
});
