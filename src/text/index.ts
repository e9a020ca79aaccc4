import { en } from './en';
import type { Language } from './numbers';
import { vi } from './vi';
import type { Words } from './words';

export type { PeriodName } from './explain-words';
export type { Language } from './numbers';
export { sidebarWordsIn } from './sidebar';
export type { SidebarWords } from './sidebar-words';
export type { NoticeKind } from './weekly-words';
export type { TabNote, Words } from './words';

const WORDS: Readonly<Record<Language, Words>> = { vi, en };

/** Every word that a user sees, in one language. */
export function wordsIn(language: Language): Words {
  return WORDS[language];
}

/** The language for a locale such as `vi` or `en_GB`: Vietnamese for Vietnamese, else English. */
export function languageOf(locale: string): Language {
  return /^vi/i.test(locale) ? 'vi' : 'en';
}

/** Names that outcomes had in earlier versions: they still stand in lead tabs, and in phrases of Settings. */
export const FORMER_OUTCOMES: Readonly<Record<string, string>> = { 'Khách thật, đã mất': 'LOST' };
