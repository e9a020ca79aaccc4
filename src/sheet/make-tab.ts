import { Problem } from './problem';
import type { TabRegistry } from './tab-registry';

/** The tab of a key, made at the end if there is none. A tab of that name that is not ours is never touched. */
export function tabFor(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  registry: TabRegistry,
  key: string,
  name: string,
  nameTaken: string,
): GoogleAppsScript.Spreadsheet.Sheet {
  const known = registry.find(key);
  if (known) return known;
  if (spreadsheet.getSheetByName(name)) throw new Problem(nameTaken);
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  registry.set(key, sheet);
  return sheet;
}
