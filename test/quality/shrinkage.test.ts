import fc from 'fast-check';
import { scoreOf } from '../../src/quality/score';
import { priorOf, shrunkScore } from '../../src/quality/shrinkage';
import { type Tally, tally } from '../../src/quality/tally';

/** A campaign with so many leads of each number of points. */
function campaign(counts: Readonly<Record<number, number>>): Tally {
  const sum = tally.empty();
  for (const [points, count] of Object.entries(counts)) {
    sum.received += count;
    sum.judged += count;
    sum.points += Number(points) * count;
    sum.pointsSquared += Number(points) ** 2 * count;
  }
  return sum;
}

const anyCampaign = fc
  .record({ 0: fc.nat(40), 20: fc.nat(40), 40: fc.nat(40), 70: fc.nat(40), 100: fc.nat(40) })
  .map(campaign);
const campaigns = fc.array(anyCampaign, { minLength: 1, maxLength: 12 });

describe('the weight of the mean', () => {
  test('is 20 leads with fewer than five campaigns', () => {
    const four = [90, 70, 50, 30].map((good) => campaign({ 100: good, 0: 100 - good }));
    expect(priorOf(four)).toEqual({ mean: 0.6, weight: 20 });
  });

  // Source: analysis of variance by hand. Five campaigns of 10, good 9, 7, 5, 3, 1: m = 0.5,
  // σ²w = (0.9 + 2.1 + 2.5 + 2.1 + 0.9)/45, S = 10 × 0.4 = 4, σ²b = (4 − 4σ²w)/40, M = σ²w/σ²b,
  // which is 2.33 and so held at the least, 5.
  test('is at least 5', () => {
    const five = [9, 7, 5, 3, 1].map((good) => campaign({ 100: good, 0: 10 - good }));
    expect(priorOf(five)).toEqual({ mean: 0.5, weight: 5 });
  });

  // Source: the same by hand with good 7, 6, 5, 4, 3: Σ = 2.1 + 2.4 + 2.5 + 2.4 + 2.1 = 11.5,
  // σ²w = 11.5/45, S = 10 × 0.1 = 1, below 4σ²w: no difference between campaigns is shown.
  test('is 200 where campaigns differ no more than chance would', () => {
    const five = [7, 6, 5, 4, 3].map((good) => campaign({ 100: good, 0: 10 - good }));
    expect(priorOf(five)).toEqual({ mean: 0.5, weight: 200 });
  });

  // Source: by hand with 100 leads each, good 70, 60, 50, 40, 30: σ²w = 115/495, S = 10,
  // σ²b = (10 − 4σ²w)/400, M = σ²w/σ²b.
  test('is between, as the variances say', () => {
    const five = [70, 60, 50, 40, 30].map((good) => campaign({ 100: good, 0: 100 - good }));
    const within = 115 / 495;
    const weight = within / ((10 - 4 * within) / 400);
    expect(weight).toBeGreaterThan(5);
    expect(priorOf(five)!.mean).toBeCloseTo(0.5, 12);
    expect(priorOf(five)!.weight).toBeCloseTo(weight, 9);
  });

  test.each([0, 100])('is 200 where every lead has %d points', (points) => {
    const five = [1, 2, 3, 4, 5].map((leads) => campaign({ [points]: leads }));
    expect(priorOf(five)).toEqual({ mean: points / 100, weight: 200 });
  });

  test('ignores campaigns without a judged lead', () => {
    fc.assert(
      fc.property(campaigns, (all) => {
        expect(priorOf([...all, tally.empty()])).toEqual(priorOf(all));
      }),
    );
  });

  test('is always 5 to 200, or there is none because nothing is judged', () => {
    fc.assert(
      fc.property(campaigns, (all) => {
        const prior = priorOf(all);
        expect(prior === null).toBe(all.every((sum) => sum.judged === 0));
        if (prior === null) return;
        expect(prior.weight).toBeGreaterThanOrEqual(5);
        expect(prior.weight).toBeLessThanOrEqual(200);
      }),
    );
  });
});

describe('the shrunk score', () => {
  test('lies between the plain score and the mean of all', () => {
    fc.assert(
      fc.property(campaigns, (all) => {
        const prior = priorOf(all);
        for (const sum of all.filter((one) => one.judged > 0)) {
          const plain = scoreOf(sum).score!;
          const mean = prior!.mean * 100;
          const shrunk = shrunkScore(sum, prior)!;
          expect(shrunk).toBeGreaterThanOrEqual(Math.min(plain, mean) - 1e-9);
          expect(shrunk).toBeLessThanOrEqual(Math.max(plain, mean) + 1e-9);
        }
      }),
    );
  });

  test('of one lucky lead ranks below that of many good ones', () => {
    const lucky = campaign({ 100: 1 });
    const proven = campaign({ 100: 90, 0: 10 });
    const prior = priorOf([lucky, proven, campaign({ 0: 80, 100: 20 })]);
    expect(shrunkScore(lucky, prior)!).toBeLessThan(shrunkScore(proven, prior)!);
  });

  test('is the mean where nothing is judged yet, and none where there is no mean', () => {
    expect(shrunkScore(tally.empty(), { mean: 0.6, weight: 20 })).toBeCloseTo(60, 9);
    expect(shrunkScore(tally.empty(), null)).toBeNull();
  });
});
