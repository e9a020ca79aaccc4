import { join } from 'node:path';
import fc from 'fast-check';
import { randomFor } from '../../workbench/sample/random';
import { drawCampaign, SIZES } from '../../workbench/simulation/draw';
import { askAddOn, type Judgement, worthsOf } from '../../workbench/simulation/judge';
import { ALL_OR_NOTHING, mixAt, qualityOf, sampleMixes } from '../../workbench/simulation/mix';
import {
  coverageOf,
  falseAlarmsOf,
  missedBars,
  PLAN,
  type SimulationPlan,
  share,
  simulate,
  type World,
} from '../../workbench/simulation/simulation';
import { simulationReport } from '../../workbench/simulation/tables';

const DIST = join(__dirname, '..', '..', 'dist');
const worths = worthsOf(askAddOn(DIST));
const mixes = [...sampleMixes(worths), ALL_OR_NOTHING];

describe('what npm run simulate promises holds, with its numbers and its seed', () => {
  const worlds = simulate(DIST, {
    ...PLAN,
    worlds: PLAN.worlds
      .filter(({ mix }) => mix === 'sample')
      .map((world) => ({ ...world, gaps: [0] })),
  });

  test.each([0, 0.2])('of campaigns like the sample’s, %d of their leads pending', (pending) => {
    const world = worlds.find((one) => one.pending === pending)!;
    expect(world.varied).toHaveLength(2000);
    expect(world.under.get(0)).toHaveLength(2000);
    expect(coverageOf(world)).toBeGreaterThanOrEqual(0.94);
    expect(falseAlarmsOf(world)).toBeLessThanOrEqual(0.03);
  });

  test('the raw score blames about every second campaign at target, five calls one in ten', () => {
    const atTarget = worlds[0]!.under.get(0)!;
    expect(share(atTarget, ({ rawBelow }) => rawBelow)).toBeGreaterThan(0.4);
    expect(share(atTarget, ({ fiveBelow }) => fiveBelow)).toBeGreaterThan(0.4);
    expect(share(atTarget, ({ fiveJunk }) => fiveJunk)).toBeGreaterThan(0.1);
  });

  test('so no bar is missed', () => {
    expect(missedBars(worlds)).toEqual([]);
  });
});

describe('the campaigns it draws', () => {
  // Source: the outcome table of the product: class and points of each outcome.
  test('are worth what the built add-on says of each outcome', () => {
    expect(worths).toMatchObject({
      WON: { points: 100, isJunk: false },
      CONSIDERING: { points: 70, isJunk: false },
      NO_BUDGET: { points: 40, isJunk: false },
      NO_NEED: { points: 20, isJunk: true },
      WRONG_AUDIENCE: { points: 10, isJunk: true },
      NO_ANSWER: { points: 0, isJunk: true },
    });
    for (const open of ['NEW', 'CALLBACK', 'CONNECTED', 'UNKNOWN', 'DO_NOT_CALL'] as const) {
      expect(worths[open]).toBeUndefined();
    }
  });

  test('have exactly the quality wanted', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...mixes),
        fc.double({ min: 25, max: 85, noNaN: true }),
        (mix, quality) => {
          const wanted = mixAt(quality, mix, worths);
          expect(qualityOf(wanted, worths)).toBeCloseTo(quality, 9);
          const chances = Object.values(wanted);
          expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
          expect(Math.min(...chances)).toBeGreaterThanOrEqual(0);
          expect(Object.keys(wanted).sort()).toEqual(Object.keys(mix).sort());
        },
      ),
    );
  });

  test('are refused where no share of good leads gives it', () => {
    expect(() => mixAt(99, mixes[0]!, worths)).toThrow('quality of 99');
  });

  test('have that quality on average, and as many pending leads as said', () => {
    const random = randomFor(1, 'test');
    const draw = { mixes, worths, quality: () => 60, pending: 0.2 };
    const drawn = Array.from({ length: 1000 }, () => drawCampaign('x', draw, random));
    const judged = drawn.flatMap((one) => one.judged);
    const leads = drawn.reduce((sum, { statuses }) => sum + statuses.length, 0);
    const points = judged.reduce((sum, outcome) => sum + worths[outcome]!.points, 0);
    // About 80,000 leads of standard deviation 40: five standard errors are 0.7.
    expect(Math.abs(points / judged.length - 60)).toBeLessThan(0.7);
    expect(judged.length / leads).toBeCloseTo(0.8, 2);
    const sizes = drawn.map(({ statuses }) => statuses.length);
    expect(Math.min(...sizes)).toBe(SIZES.least);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(SIZES.most);
    expect(Math.max(...sizes)).toBeGreaterThan(300);
  });
});

describe('the report', () => {
  const small = { ...PLAN, campaigns: 30 };
  const reportOf = (plan: SimulationPlan) => simulationReport(simulate(DIST, plan), plan);

  test('has a line for each world, ruler and band of sizes', () => {
    const lines = reportOf(small);
    const count = (line: RegExp) => lines.filter((one) => line.test(one)).length;
    expect(count(/^(like the sample|all 0 or 100)/)).toBe(4);
    expect(count(/^(Pullpush|raw score|first five: )/)).toBe(4);
    expect(count(/^ *\d+ +\d+–\d+ /)).toBe(20);
  });

  test('is the same each time, and another with another seed', () => {
    const one = { ...small, worlds: PLAN.worlds.slice(0, 1) };
    const lines = reportOf(one);
    expect(reportOf(one)).toEqual(lines);
    expect(reportOf({ ...one, seed: 2 }).slice(1)).not.toEqual(lines.slice(1));
  });
});

describe('a missed bar', () => {
  const world = (held: number, blamed: number, mix: World['mix'] = 'sample'): World => {
    const one: Judgement = {
      received: 50,
      holds: true,
      verdict: 'UNSURE',
      rawBelow: false,
      fiveBelow: false,
      fiveJunk: false,
    };
    const hundred = (count: number, here: Judgement, there: Judgement) =>
      Array.from({ length: 100 }, (_, i) => (i < count ? here : there));
    return {
      mix,
      pending: 0,
      gaps: [0],
      varied: hundred(held, one, { ...one, holds: false }),
      under: new Map([[0, hundred(blamed, { ...one, verdict: 'BELOW' }, one)]]),
    };
  };

  test('is told in a sentence with its figures', () => {
    expect(missedBars([world(94, 3)])).toEqual([]);
    expect(missedBars([world(93, 4)])).toEqual([
      'The interval holds the truth in 93.00 % with 0 % pending: it must in 94.00 %.',
      'BELOW is said of 4.00 % of the campaigns at target with 0 % pending: at most 3.00 % is allowed.',
    ]);
  });

  test('is one of campaigns like the sample’s: all-or-nothing is printed beside', () => {
    expect(missedBars([world(90, 9, 'allOrNothing')])).toEqual([]);
  });
});
