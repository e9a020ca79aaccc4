/** What a target would mean for the campaigns, said at once wherever a target is typed. */
import type { StatusesView } from '../actions/sidebar/contract';
import { fill } from '../text/fill';
import type { Speech } from './speech';

type Effects = StatusesView['effects'];

export interface Effect {
  below: number;
  above: number;
  open: number;
}

/** How the campaigns would stand against a target, 0..100. */
export function effectOf({ effects }: { effects: Effects }, target: number): Effect {
  const [below, above] = effects.byTarget[target] ?? [0, 0];
  return { below, above, open: effects.campaigns - below - above };
}

/** The same as a sentence, which names the whole target next to the one given; '' for one that is not in 0..100. */
export function effectSentence(
  effects: Effects,
  target: number,
  { words, number }: Pick<Speech, 'words' | 'number'>,
): string {
  if (effects.campaigns === 0) return words.first.noCampaigns;
  const whole = Math.round(target);
  if (!effects.byTarget[whole]) return '';
  const { below, above, open } = effectOf({ effects }, whole);
  return fill(words.first.effect, {
    target: whole,
    below: number(below),
    above: number(above),
    open: number(open),
    all: number(effects.campaigns),
  });
}
