/** What the leads of a simulated campaign turn out to be, so that its true quality is known exactly. */
import { CAMPAIGNS } from '../sample/campaigns';
import type { Outcome } from '../sample/truth';

/** Chance of each outcome; the chances add up to 1. */
export type Mix = Readonly<Partial<Record<Outcome, number>>>;

/** What an outcome is worth to the add-on once Sales has worked the lead. */
export interface Worth {
  /** 0 to 100. */
  readonly points: number;
  readonly isJunk: boolean;
}

export type Worths = Readonly<Partial<Record<Outcome, Worth>>>;

/** Every outcome that the sample's campaigns can end in. */
export const SAMPLE_OUTCOMES = [
  ...new Set(CAMPAIGNS.flatMap(({ fates }) => Object.keys(fates) as Outcome[])),
];

/** The mixes of the sample's campaigns, of their leads that get a verdict. */
export function sampleMixes(worths: Worths): Mix[] {
  return CAMPAIGNS.map(({ fates }) => {
    const judged = entriesOf(fates).filter(([outcome]) => worths[outcome] !== undefined);
    return scaled(judged, 1);
  });
}

/** Leads that are worth everything or nothing: no mix of this quality varies more. */
export const ALL_OR_NOTHING: Mix = { WON: 0.5, WRONG_NUMBER: 0.5 };

/** Mean points of a mix, 0 to 100. */
export function qualityOf(mix: Mix, worths: Worths): number {
  return entriesOf(mix).reduce(
    (sum, [outcome, chance]) => sum + chance * worths[outcome]!.points,
    0,
  );
}

/**
 * The mix with more or fewer good leads, so that its quality is exactly the one wanted. Among the good ones (points of 70
 * and more) and among the others the proportions stay: with g and p for their mean points the share of good ones is
 * (quality − p) / (g − p). Throws where that is no share.
 */
export function mixAt(quality: number, mix: Mix, worths: Worths): Mix {
  const isGood = ([outcome]: [Outcome, number]) => worths[outcome]!.points >= 70;
  const good = entriesOf(mix).filter(isGood);
  const others = entriesOf(mix).filter((entry) => !isGood(entry));
  const best = qualityOf(scaled(good, 1), worths);
  const poorest = qualityOf(scaled(others, 1), worths);
  const share = (quality - poorest) / (best - poorest);
  if (!(share >= 0 && share <= 1)) {
    throw new Error(`No share of good leads gives this mix a quality of ${quality}.`);
  }
  return { ...scaled(good, share), ...scaled(others, 1 - share) };
}

function entriesOf(mix: Mix): [Outcome, number][] {
  return Object.entries(mix) as [Outcome, number][];
}

function scaled(entries: readonly [Outcome, number][], to: number): Mix {
  const sum = entries.reduce((total, [, chance]) => total + chance, 0);
  return Object.fromEntries(entries.map(([outcome, chance]) => [outcome, (chance / sum) * to]));
}
