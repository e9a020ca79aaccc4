import type { Words } from '../text';
import { Problem } from './problem';
import type { TabRegistry } from './tab-registry';

/** Where a tab is looked for and made, and the language of a refusal. */
export interface TabPlace {
  services: { spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet };
  registry: TabRegistry;
  words: Words;
}

/** The tab of a key, made at the end if there is none. A tab of that name that is not ours is never touched. */
export function tabFor(
  { services: { spreadsheet }, registry, words }: TabPlace,
  key: string,
  name: string,
): GoogleAppsScript.Spreadsheet.Sheet {
  const known = registry.find(key);
  if (known) return known;
  if (spreadsheet.getSheetByName(name)) throw new Problem(words.errors.nameTaken(name));
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  registry.set(key, sheet);
  return sheet;
}
