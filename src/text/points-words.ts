/** The talking points. Scores, ranges and targets are 0..100, shares 0..1 of what they follow. */

/** What a low score asks for, by the main reason of the bad leads. */
export type PointAsk = 'form' | 'audience' | 'message' | 'offer' | 'listen' | 'calls';

/** A score against the target. */
export interface StandingFacts {
  name: string;
  judged: number;
  score: number;
  low: number;
  high: number;
  /** Decimals that the range needs, see src/meeting/ranges.ts. */
  decimals: number;
  target: number;
}

/** A week outside what chance does to the usual score. */
export interface StepFacts {
  name: string;
  score: number;
  usual: number;
  within: number;
  /** Whether leads that are judged on age alone were left out of it. */
  isWithoutOld: boolean;
}

/** The campaign with the most of them; null where naming one would tell nothing. */
export type MostFacts = { name: string; count: number } | null;

/** Some of a number of leads. */
export interface PartFacts {
  count: number;
  of: number;
}

export interface PointsWords {
  title: string;
  /** Where no rule finds anything. */
  none: string;
  /** No lead in four weeks. */
  empty: string;
  below(
    facts: StandingFacts & { ask: PointAsk; reason: { name: string; share: number } | null },
  ): string;
  above(facts: StandingFacts): string;
  down(facts: StepFacts): string;
  up(facts: StepFacts): string;
  waiting(facts: PartFacts & { most: MostFacts }): string;
  parked(facts: { count: number; days: number; most: MostFacts }): string;
  late(facts: { count: number; days: number }): string;
  requests(facts: { count: number; limit: number; days: number }): string;
  objection(facts: { text: string; count: number; before: number }): string;
  unclear(facts: PartFacts & { ask: 'meaning' | 'reason' }): string;
  noCampaign(facts: PartFacts): string;
  onAge(facts: PartFacts): string;
  unlisted(facts: PartFacts & { campaigns: number }): string;
  plan(facts: { received: number; planned: number }): string;
}
