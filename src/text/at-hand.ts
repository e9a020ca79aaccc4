/**
 * The words that are needed at every opening of the file and by custom functions, in both languages. Whoever needs no
 * others takes them from here: all the rest is loaded with the actions.
 */
import { enAtHand } from './hand-en';
import { viAtHand } from './hand-vi';
import type { Language } from './numbers';
import type { AtHand } from './words';

const AT_HAND: Readonly<Record<Language, AtHand>> = { vi: viAtHand, en: enAtHand };

export function wordsAtHand(language: Language): AtHand {
  return AT_HAND[language];
}

/** The language for a locale such as `vi` or `en_GB`: Vietnamese for Vietnamese, else English. */
export function languageOf(locale: string): Language {
  return /^vi/i.test(locale) ? 'vi' : 'en';
}

/** Names that outcomes had in earlier versions: they still stand in lead tabs, and in phrases of Settings. */
export const FORMER_OUTCOMES: Readonly<Record<string, string>> = { 'Khách thật, đã mất': 'LOST' };
