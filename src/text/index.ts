import { en } from './en';
import type { Language } from './numbers';
import { vi } from './vi';
import type { Words } from './words';

export { FORMER_OUTCOMES, languageOf } from './at-hand';
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
