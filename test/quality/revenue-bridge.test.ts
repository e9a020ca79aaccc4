import fc from 'fast-check';
import { type RevenuePeriod, revenueBridge } from '../../src/quality/revenue-bridge';

type Figures = [received: number, judged: number, good: number, won: number, revenue: number];

function period([received, judged, good, won, revenue]: Figures): RevenuePeriod {
  return { received, judged, good, won, revenue };
}

function parts(before: Figures, after: Figures): number[] {
  const bridge = revenueBridge(period(before), period(after));
  return [
    ...[bridge.received, bridge.coverage, bridge.quality, bridge.closing, bridge.orderValue],
    ...[bridge.other, bridge.total],
  ];
}

function orders(items: number[]): number[][] {
  if (items.length < 2) return [items];
  return items.flatMap((item, i) =>
    orders([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
  );
}

/** The definition, taken literally: each factor's change in each of the 120 orders, averaged. */
function naively([r, j, g, w, m]: Figures, [R, J, G, W, M]: Figures): number[] {
  const from = [r, j / r, g / j, w / g, m / w];
  const to = [R, J / R, G / J, W / G, M / W];
  const sums = [0, 0, 0, 0, 0];
  const all = orders([0, 1, 2, 3, 4]);
  for (const order of all) {
    const now = [...from];
    for (const factor of order) {
      const before = now.reduce((product, value) => product * value, 1);
      now[factor] = to[factor]!;
      sums[factor]! += now.reduce((product, value) => product * value, 1) - before;
    }
  }
  return sums.map((sum) => sum / all.length);
}

const close = (found: number, expected: number, scale: number) =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, scale));

const BEFORE: Figures = [200, 160, 90, 18, 90e6];
const AFTER: Figures = [260, 200, 91, 20, 110e6];

test('the example that the project agreed on', () => {
  const expected = [26_325_073.88, -3_955_170.7, -21_449_440.77, 9_489_563.74, 9_589_973.85];
  const found = parts(BEFORE, AFTER);
  expect(found.map((part) => Math.round(part * 100) / 100)).toEqual([...expected, 0, 20e6]);
  naively(BEFORE, AFTER).forEach((part, i) => {
    close(found[i]!, part, 20e6);
  });
});

const count = (most: number) => fc.integer({ min: 1, max: most });
/** A period in which every factor is defined. */
const whole = fc
  .tuple(count(40), count(40), count(40), count(40), fc.integer({ min: 0, max: 1e9 }))
  .map(([a, b, c, d, revenue]): Figures => [a + b + c + d, b + c + d, c + d, d, revenue]);
/** Any period, down to an empty one, with refunds. */
const any = fc
  .tuple(fc.nat(9), fc.nat(3), fc.nat(3), fc.nat(2), fc.integer({ min: -1e7, max: 1e9 }))
  .map(([a, b, c, d, revenue]): Figures => [a + b + c + d, b + c + d, c + d, d, revenue]);

test('each part is the mean over all 120 orders', () => {
  fc.assert(
    fc.property(whole, whole, (before, after) => {
      const found = parts(before, after);
      const scale = Math.max(...naively(before, after).map(Math.abs), after[4], before[4]);
      naively(before, after).forEach((part, i) => {
        close(found[i]!, part, scale);
      });
    }),
  );
});

test('the parts add up to the change, and turn round with the periods', () => {
  fc.assert(
    fc.property(any, any, (before, after) => {
      const found = parts(before, after);
      const sum = found.slice(0, 6).reduce((total, part) => total + part, 0);
      const scale = Math.max(Math.abs(before[4]), Math.abs(after[4]), ...found.map(Math.abs));
      close(sum, after[4] - before[4], scale);
      parts(after, before).forEach((part, i) => {
        close(part, -found[i]!, scale);
      });
    }),
  );
});

describe('a factor that is undefined in one period', () => {
  test.each<[string, Figures, Figures, number[]]>([
    [
      'no order before: the order value moved nothing',
      [100, 80, 40, 0, 0],
      [100, 80, 40, 10, 50e6],
      [0, 0, 0, 50e6, 0, 0],
    ],
    [
      'nothing judged before: all is coverage',
      [100, 0, 0, 0, 0],
      [100, 80, 40, 10, 50e6],
      [0, 50e6, 0, 0, 0, 0],
    ],
    [
      'nothing received after: all is received',
      [100, 80, 40, 10, 50e6],
      [0, 0, 0, 0, 0],
      [-50e6, 0, 0, 0, 0, 0],
    ],
    ['nothing at all', [0, 0, 0, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0]],
    [
      'revenue without a won lead is other',
      [100, 80, 40, 10, 50e6],
      [100, 80, 40, 10, 50e6],
      [0, 0, 0, 0, 0, 0],
    ],
    [
      'revenue of leads from before',
      [100, 80, 40, 0, 7e6],
      [100, 80, 40, 10, 50e6],
      [0, 0, 0, 50e6, 0, -7e6],
    ],
    [
      'more was paid back than taken in',
      [100, 80, 40, 10, 50e6],
      [100, 80, 40, 10, -3e6],
      [0, 0, 0, 0, -50e6, -3e6],
    ],
  ])('%s', (_, before, after, expected) => {
    parts(before, after)
      .slice(0, 6)
      .forEach((part, i) => {
        close(part, expected[i]!, 50e6);
      });
  });
});
