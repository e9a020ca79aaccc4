/** The Pull profile. */
import { fill } from './fill';
import { dateText, type Language, numberText, percentText } from './numbers';
import type { PullWords } from './pull-words';

export type PullTexts = Omit<PullWords, 'titleOf' | 'share' | 'reason'> &
  Record<'titleOf' | 'share' | 'reason', string>;

export function pullIn(language: Language, texts: PullTexts): PullWords {
  /** A share that no line break takes apart. */
  const percent = (share: number) => percentText(language, share).replace(' ', '\u00a0');
  return {
    ...texts,
    titleOf: (from, to) => fill(texts.titleOf, { from: dateText(from), to: dateText(to) }),
    share: (share, answered) =>
      fill(texts.share, { share: percent(share), answered: numberText(language, answered) }),
    reason: (name, share) => fill(texts.reason, { name, share: percent(share) }),
  };
}
