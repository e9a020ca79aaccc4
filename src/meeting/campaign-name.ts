import type { Words } from '../text';
import type { WeekFacts } from './facts';

/** A campaign as a sentence names it: as most rows write it, in one line. */
export function campaignName(key: string, facts: WeekFacts, words: Words): string {
  return inOneLine(facts.nameOf(key)) || words.noCampaign;
}

/** A text from a sheet without its line breaks: a sentence is broken into rows at its spaces only. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
