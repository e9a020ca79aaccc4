/** Campaigns drawn by chance from a mix, as rows of a lead sheet. */
import type { Random } from '../sample/random';
import type { Outcome } from '../sample/truth';
import { type Mix, mixAt, qualityOf, type Worths } from './mix';

/** A campaign, its true quality, and its leads in the order in which Sales called them. */
export interface DrawnCampaign {
  readonly name: string;
  /** Mean points of the mix that its leads are drawn from, 0 to 100. */
  readonly quality: number;
  /** A status for each lead: the code of its outcome. */
  readonly statuses: readonly string[];
  /** Calls made, for each lead; '' where the sheet does not say. */
  readonly attempts: readonly (number | '')[];
  /** Outcomes of the leads that have a verdict, in the same order. */
  readonly judged: readonly Outcome[];
}

/** How campaigns are drawn. */
export interface Draw {
  readonly mixes: readonly Mix[];
  readonly worths: Worths;
  /** True quality of the next campaign, 0 to 100. */
  readonly quality: (random: Random) => number;
  /** Share of the leads that have no verdict yet, whatever they will turn out to be. */
  readonly pending: number;
}

/** Received leads of a campaign: as many small ones as large ones, on a scale that doubles. */
export const SIZES = { least: 10, most: 400 };

/** After so many calls an unanswered lead counts. */
const WORKED_OUT = 3;

/** How leads without a verdict stand in the sheet, in proportions. */
const WAITING = { NEW: 8, CALLBACK: 5, CONNECTED: 3, NO_ANSWER: 4 };

export function drawCampaign(name: string, draw: Draw, random: Random): DrawnCampaign {
  const quality = draw.quality(random);
  const mix = mixAt(quality, random.pick(draw.mixes), draw.worths);
  const size = Math.floor(SIZES.least * ((SIZES.most + 1) / SIZES.least) ** random.next());
  const outcomeOf = drawnFrom(mix);
  const statuses: string[] = [];
  const attempts: (number | '')[] = [];
  const judged: Outcome[] = [];
  for (let i = 0; i < size; i++) {
    if (random.chance(draw.pending)) {
      const status = random.weighted(WAITING);
      statuses.push(status);
      attempts.push(status === 'NO_ANSWER' ? 1 : '');
    } else {
      const outcome = outcomeOf(random.next());
      statuses.push(outcome);
      attempts.push(WORKED_OUT);
      judged.push(outcome);
    }
  }
  return { name, quality: qualityOf(mix, draw.worths), statuses, attempts, judged };
}

/** The outcome for a chance in [0, 1). */
function drawnFrom(mix: Mix): (chance: number) => Outcome {
  const entries = Object.entries(mix) as [Outcome, number][];
  const last = entries[entries.length - 1]![0];
  return (chance) => {
    let left = chance;
    for (const [outcome, each] of entries) {
      left -= each;
      if (left < 0) return outcome;
    }
    return last;
  };
}
