/** The sections of the meeting tab that tell what the team typed. */
import type { enSections } from './en-sections';
import type { Language } from './numbers';
import type { SectionsWords } from './sections-words';

export type SectionsTexts = ReturnType<typeof enSections>;

export function sectionsIn(_language: Language, texts: SectionsTexts): SectionsWords {
  return texts;
}
