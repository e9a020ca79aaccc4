import { campaignCorrelation } from '../../src/quality/shrinkage';
import { randomFor } from '../../workbench/sample/random';
import { campaignOf } from './judged-campaign';

/** Chance of each number of points. */
type Mix = Readonly<Record<number, number>>;

const SIZES = [14, 22, 35, 48, 60, 75, 90, 120, 150, 210, 300, 400];
const RUNS = 500;
const TRUE_RHO = 0.032;

// The points of the outcome table, among good leads and among poor ones.
const OUTCOMES = {
  good: { 0: 0.02, 10: 0.02, 20: 0.04, 40: 0.12, 70: 0.2, 100: 0.6 },
  poor: { 0: 0.4, 10: 0.12, 20: 0.18, 40: 0.18, 70: 0.05, 100: 0.07 },
};
const ALL_OR_NOTHING = { good: { 100: 1 }, poor: { 0: 1 } };

/**
 * The model. Each campaign has a share s of good leads, uniform around one half; each of its leads is good with chance s
 * and then draws its points from the good mix, else from the poor one. So with g and p for the means of the two mixes:
 * - a campaign's true mean is p + s(g − p), and the variance between campaigns is Var(s) × (g − p)²;
 * - a lead of any campaign follows the mix half good, half poor: its variance is the total, between + within.
 * Var(s) of a uniform spread of half-width h is h²/3, hence ρ = h² (g − p)² / 3 / total, solved here for h.
 */
function modelOf({ good, poor }: { good: Mix; poor: Mix }) {
  const moment = (mix: Mix, power: number) =>
    Object.entries(mix).reduce(
      (sum, [points, chance]) => sum + Number(points) ** power * chance,
      0,
    );
  const apart = moment(good, 1) - moment(poor, 1);
  const mean = (moment(good, 1) + moment(poor, 1)) / 2;
  const total = (moment(good, 2) + moment(poor, 2)) / 2 - mean ** 2;
  const halfWidth = Math.sqrt(3 * TRUE_RHO * total) / apart;
  return { good, poor, halfWidth };
}

/** Points for a chance in [0, 1). */
function drawFrom(mix: Mix): (chance: number) => number {
  const entries = Object.entries(mix);
  return (chance) => {
    let left = chance;
    const drawn = entries.find(([, each]) => {
      left -= each;
      return left < 0;
    });
    return Number((drawn ?? entries[entries.length - 1]!)[0]);
  };
}

/** The mean of the unclamped ρ over the runs. */
function meanRho(model: ReturnType<typeof modelOf>, seed: number): number {
  const { next } = randomFor(seed, 'shrinkage');
  const good = drawFrom(model.good);
  const poor = drawFrom(model.poor);
  let sum = 0;
  for (let run = 0; run < RUNS; run++) {
    const campaigns = SIZES.map((size) => {
      const share = 0.5 + (2 * next() - 1) * model.halfWidth;
      const points = Array.from({ length: size }, () => (next() < share ? good : poor)(next()));
      return campaignOf(points);
    });
    sum += campaignCorrelation(campaigns) as number;
  }
  return sum / RUNS;
}

describe('ρ, estimated from twelve campaigns of unequal size, is right on average', () => {
  test.each([
    ['on the points of the outcome table', OUTCOMES],
    ['on leads that are worth 0 or 100', ALL_OR_NOTHING],
  ])('%s', (_, mixes) => {
    const model = modelOf(mixes);
    expect(model.halfWidth).toBeLessThan(0.5);
    for (const seed of [1, 2]) {
      const found = meanRho(model, seed);
      expect(found / TRUE_RHO).toBeGreaterThan(0.9);
      expect(found / TRUE_RHO).toBeLessThan(1.1);
    }
  });

  test('also where campaigns do not differ at all: about 0, and often below', () => {
    const alike = { ...modelOf(OUTCOMES), halfWidth: 0 };
    expect(Math.abs(meanRho(alike, 1))).toBeLessThan(0.1 * TRUE_RHO);
  });
});
