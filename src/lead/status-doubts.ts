/** Which statuses a person should look at before they count, and what they are likely to mean. */
import { isBlank } from './fold';
import type { Outcome } from './outcome';
import { phrasesIn, type StatusReader } from './status';
import { vocabularyDiffers } from './vocabulary-differs';
import { tokensOf } from './words';

/** What a status that says nothing means most often, and what one does that only says that all is over. */
const USUAL: readonly Outcome[] = ['JUST_ASKING', 'INTERESTED', 'NO_NEED'];
const USUAL_END: readonly Outcome[] = ['NO_NEED', 'REFUSED', 'LOST'];
const LIKELY = 3;
/** So many words at the beginning of an unknown status are tried, so many at a time. */
const WORDS_TRIED = 6;
const WORDS_AT_A_TIME = 3;

let differing: Map<string, Outcome[]> | null = null;

/** What teams mean by a status that differs from team to team; null for any other text. */
export function differingOutcomes(text: string): Outcome[] | null {
  if (!differing) {
    differing = new Map();
    for (const [phrase, outcomes] of phrasesIn(vocabularyDiffers()))
      differing.set(bareKey(phrase), outcomes.split(' ') as Outcome[]);
  }
  return differing.get(bareKey(text)) ?? null;
}

/** One key for texts that are the same phrase, short spellings and missing diacritics aside: what is said of one holds for all. */
export function bareKey(text: string): string {
  return tokensOf(text)
    .map(({ bare }) => bare)
    .join(' ');
}

/**
 * What a status is likely to mean, three outcomes at most, the best guess first. That is what it is read as, then what
 * teams mean by it. Where nobody can tell, its options and its first words are looked up one by one ("Trùng số / Sai
 * số", "đi học rồi, không cần"): a word that is known is a hint. What is still missing are the outcomes that say most
 * about a campaign: a talk without a need, a real interest, no need at all.
 */
export function likelyOutcomes(text: string, statuses: StatusReader): Outcome[] {
  const { outcome } = statuses.read(text);
  const listed = differingOutcomes(text);
  const likely = new Set<Outcome>();
  const isKnown = (one: Outcome) => one !== 'UNKNOWN' && one !== 'STOPPED' && one !== 'NEW';
  if (isKnown(outcome) || outcome === 'NEW') likely.add(outcome);
  for (const one of listed ?? []) likely.add(one);
  if (likely.size === 0)
    for (const part of partsOf(text)) {
      const hint = statuses.read(part).outcome;
      if (isKnown(hint)) likely.add(hint);
    }
  if (!listed)
    for (const one of outcome === 'STOPPED' ? USUAL_END : USUAL)
      if (likely.size < LIKELY) likely.add(one);
  return [...likely].slice(0, LIKELY);
}

/** Options and pieces of a text, then runs of its words, the longest first. */
function partsOf(text: string): string[] {
  const pieces = text.split(/[/,;|+\n]|\s[-–—]\s|\s(?:hoặc|or)\s/i).map((piece) => piece.trim());
  const words = text.split(/[\s/,;|+()]+/).slice(0, WORDS_TRIED);
  const runs: string[] = [];
  for (let length = WORDS_AT_A_TIME; length > 0; length--)
    for (let from = 0; from + length <= words.length; from++)
      runs.push(words.slice(from, from + length).join(' '));
  return [...pieces.slice(0, WORDS_TRIED), ...runs].filter(
    (part) => part !== text && !isBlank(part),
  );
}
