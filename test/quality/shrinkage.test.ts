import fc from 'fast-check';
import { scoreOf } from '../../src/quality/score';
import { campaignCorrelation, priorOf, shrunkScore } from '../../src/quality/shrinkage';
import { type Tally, tally } from '../../src/quality/tally';
import { campaignOf } from './judged-campaign';

/** A campaign with so many leads of each number of points. */
function campaign(counts: Readonly<Record<number, number>>): Tally {
  return campaignOf(
    Object.entries(counts).flatMap(([points, count]) => new Array(count).fill(Number(points))),
  );
}

const anyCampaign = fc
  .record({ 0: fc.nat(40), 20: fc.nat(40), 40: fc.nat(40), 70: fc.nat(40), 100: fc.nat(40) })
  .map(campaign);
const campaigns = fc.array(anyCampaign, { minLength: 1, maxLength: 12 });

// Source: G. W. Snedecor & W. G. Cochran, Statistical Methods, 6th ed. 1967, section 10.18: percentages of conceptions from
// semen samples of six bulls (sizes and means of the samples are in R's package bayesmeta, data SnedecorCochran, too).
const BULLS = [
  [46, 31, 37, 62, 30],
  [70, 59],
  [52, 44, 57, 40, 67, 64, 70],
  [47, 21, 70, 46, 14],
  [42, 64, 50, 69, 77, 81, 87],
  [35, 68, 59, 38, 57, 76, 57, 29, 60],
];

describe('the correlation within campaigns', () => {
  // The book: mean squares 664 between and 248 within bulls, n0 = 5.67, variance between = 73. Digits beyond those:
  // the same sums in exact fractions (Python's fractions.Fraction), written apart from this code.
  test('is that of the book for six bulls', () => {
    const bulls = BULLS.map(campaignOf);
    expect(campaignCorrelation(bulls)).toBeCloseTo(0.228193232908526, 12);
    expect(campaignCorrelation(bulls)).toBeCloseTo(73 / (73 + 248), 2);
    expect(priorOf(bulls)).toEqual({ mean: 0.536, weight: 5 });
  });

  // Source: Python's fractions.Fraction, as above.
  test.each<[string, Tally[], number, number, number]>([
    [
      'six that differ',
      [
        campaign({ 100: 14, 70: 4, 40: 6, 0: 6 }),
        campaign({ 100: 5, 70: 5, 20: 8, 0: 22 }),
        campaign({ 100: 4, 40: 4, 10: 4 }),
        campaign({ 100: 30, 70: 10, 40: 10, 20: 20 }),
        campaign({ 100: 9, 40: 4, 0: 9 }),
        campaign({ 100: 2, 70: 4, 10: 3 }),
      ],
      0.1554227762739042,
      52.459016393442624,
      5.434063423482303,
    ],
    [
      'five that differ less than by chance',
      [
        campaign({ 100: 2, 0: 1 }),
        campaign({ 100: 2, 0: 2 }),
        campaign({ 100: 1, 0: 1 }),
        campaign({ 100: 1, 70: 1, 40: 1, 0: 1 }),
        campaign({ 100: 1, 70: 1, 40: 1, 20: 1, 0: 1 }),
      ],
      -0.3514935032581767,
      52.22222222222222,
      200,
    ],
    [
      'five that each have leads of one kind',
      [
        campaign({ 100: 2 }),
        campaign({ 70: 3 }),
        campaign({ 0: 1 }),
        campaign({ 40: 2 }),
        campaign({ 20: 4 }),
      ],
      1,
      47.5,
      5,
    ],
  ])('of %s', (_, all, rho, mean, weight) => {
    expect(campaignCorrelation(all)).toBeCloseTo(rho, 12);
    expect(priorOf(all)!.mean * 100).toBeCloseTo(mean, 10);
    expect(priorOf(all)!.weight).toBeCloseTo(weight, 9);
  });

  test.each<[string, number[][]]>([
    ['of one campaign', [[0, 100, 40]]],
    ['where each campaign has one lead', [[0], [100], [40], [70], [20], [10]]],
    ['where nothing is judged', [[], [], [], [], []]],
    [
      'where all leads have 70 points',
      [[70], [70, 70, 70], [70, 70], new Array(77).fill(70), [70]],
    ],
  ])('is undefined %s, and then no campaign stands out', (_, groups) => {
    const campaigns = groups.map(campaignOf);
    expect(campaignCorrelation(campaigns)).toBeNull();
    if (groups.length >= 5 && groups[0]!.length > 0) expect(priorOf(campaigns)!.weight).toBe(200);
  });

  test('is 1 at most, and does not depend on the order of campaigns', () => {
    fc.assert(
      fc.property(campaigns, (all) => {
        const rho = campaignCorrelation(all);
        const turned = campaignCorrelation([...all].reverse());
        expect(turned === null).toBe(rho === null);
        if (rho === null) return;
        expect(rho).toBeLessThanOrEqual(1);
        expect(turned).toBeCloseTo(rho, 9);
      }),
    );
  });
});

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
