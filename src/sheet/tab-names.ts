import { type Words, wordsIn } from '../text';
import type { TabPlace } from './make-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Gives a tab its name in the language that is spoken now, if the language has changed since the last run and the tab
 * still carries the name that Pullpush gave it. A name that a person gave stays, and so does one whose new name is
 * taken. Without a change of language this calls nothing.
 */
export function followLanguage(
  { services: { spreadsheet }, registry, words }: TabPlace,
  sheet: Sheet | null,
  nameIn: (words: Words) => string,
): void {
  const before = registry.language;
  if (!sheet || before === null || before === words.language) return;
  const name = nameIn(words);
  if (sheet.getName() !== nameIn(wordsIn(before)) || spreadsheet.getSheetByName(name)) return;
  sheet.setName(name);
}
