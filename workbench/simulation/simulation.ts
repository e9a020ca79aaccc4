/** The metric against the truth: many campaigns whose true quality is known, judged by the built add-on. */
import { randomFor } from '../sample/random';
import { type Draw, drawCampaign } from './draw';
import { askAddOn, type Judgement, judge, worthsOf } from './judge';
import { ALL_OR_NOTHING, sampleMixes } from './mix';

export interface SimulationPlan {
  /** Campaigns drawn for each line of the tables. */
  readonly campaigns: number;
  readonly seed: number;
  /** 0 to 100. */
  readonly target: number;
  readonly worlds: readonly WorldPlan[];
}

/** One kind of campaigns: like the sample's or all-or-nothing, worked to the end or not. */
export interface WorldPlan {
  readonly mix: 'sample' | 'allOrNothing';
  /** Share of the leads without a verdict yet, whatever they will turn out to be. */
  readonly pending: number;
  /** Points under the target at which campaigns are drawn; 0 is exactly at it. */
  readonly gaps: readonly number[];
}

export interface World extends WorldPlan {
  /** Campaigns of all qualities. */
  readonly varied: readonly Judgement[];
  /** By gap. */
  readonly under: ReadonlyMap<number, readonly Judgement[]>;
}

const SEED = 20261123;

/** What `npm run simulate` draws; the first world is the one that the habits are compared in. */
export const PLAN: SimulationPlan = {
  campaigns: 2000,
  seed: SEED,
  target: 60,
  worlds: [
    { mix: 'sample', pending: 0, gaps: [0, 10, 20, 30] },
    { mix: 'sample', pending: 0.2, gaps: [0] },
    { mix: 'allOrNothing', pending: 0, gaps: [0] },
    { mix: 'allOrNothing', pending: 0.2, gaps: [0] },
  ],
};

/** True qualities of the campaigns of all qualities: from clearly poor to clearly good, as the sample's are. */
export const QUALITIES = { least: 25, most: 85 };

/** Judges the campaigns of each world. The same seed and the same `dist` give the same result. */
export function simulate(
  dist: string,
  plan: SimulationPlan,
  tell: (progress: string) => void = () => {},
): World[] {
  const addOn = askAddOn(dist);
  const worths = worthsOf(addOn);
  const mixes = { sample: sampleMixes(worths), allOrNothing: [ALL_OR_NOTHING] };
  return plan.worlds.map((world) => {
    const judgements = (line: string, quality: Draw['quality']) => {
      const name = `${world.mix}, ${world.pending * 100} % pending, ${line}`;
      tell(`${name}…`);
      const random = randomFor(plan.seed, name);
      const draw: Draw = { mixes: mixes[world.mix], worths, quality, pending: world.pending };
      const drawn = Array.from({ length: plan.campaigns }, (_, i) =>
        drawCampaign(`Campaign ${i + 1}`, draw, random),
      );
      return judge(addOn, drawn, worths, plan.target);
    };
    const { least, most } = QUALITIES;
    const varied = judgements('all qualities', ({ next }) => least + (most - least) * next());
    const under = world.gaps.map((gap): [number, Judgement[]] => [
      gap,
      judgements(`${gap} under target`, () => plan.target - gap),
    ]);
    return { ...world, varied, under: new Map(under) };
  });
}

/** Share of judgements, 0 to 1. */
export function share(
  judgements: readonly Judgement[],
  isSo: (judgement: Judgement) => boolean,
): number {
  return judgements.filter(isSo).length / judgements.length;
}

/** What must hold on campaigns like the sample's. */
export const BARS = { coverage: 0.94, falseAlarms: 0.03 };

/** Share of campaigns of all qualities whose interval holds the truth. */
export const coverageOf = ({ varied }: World): number => share(varied, ({ holds }) => holds);

/** Share of campaigns exactly at target of which BELOW is said. */
export const falseAlarmsOf = ({ under }: World): number =>
  share(under.get(0)!, ({ verdict }) => verdict === 'BELOW');

/** A sentence for each bar that is missed; none if all is well. */
export function missedBars(worlds: readonly World[]): string[] {
  const percent = (part: number) => `${(part * 100).toFixed(2)} %`;
  return worlds
    .filter(({ mix }) => mix === 'sample')
    .flatMap((world) => {
      const where = `with ${world.pending * 100} % pending`;
      const coverage = coverageOf(world);
      const alarms = falseAlarmsOf(world);
      return [
        ...(coverage >= BARS.coverage
          ? []
          : [
              `The interval holds the truth in ${percent(coverage)} ${where}: it must in ${percent(BARS.coverage)}.`,
            ]),
        ...(alarms <= BARS.falseAlarms
          ? []
          : [
              `BELOW is said of ${percent(alarms)} of the campaigns at target ${where}: at most ${percent(BARS.falseAlarms)} is allowed.`,
            ]),
      ];
    });
}
