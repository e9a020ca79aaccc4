/** Protections that other people have set, found before anything is written. One that only warns stops no script. */
import type { Words } from '../text';
import { Problem } from './problem';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Throws a Problem if the user may not edit every cell of a range. */
export function checkEditable(range: Range, tab: string, words: Words): void {
  if (!range.canEdit()) throw new Problem(words.errors.protectedTab(tab));
}

/** Throws a Problem if the user may not put columns in after column `after` (1-based). */
export function checkInsertable(sheet: Sheet, after: number, tab: string, words: Words): void {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const stops = (protection: GoogleAppsScript.Spreadsheet.Protection) =>
    !protection.canEdit() && !protection.isWarningOnly();
  const isStopped =
    sheet.getProtections(SHEET).some(stops) ||
    sheet.getProtections(RANGE).some((protection) => {
      if (!stops(protection)) return false;
      // Putting a column in between two cells of a protected range would make it larger.
      const range = protection.getRange();
      return range.getColumn() <= after && range.getLastColumn() > after;
    });
  if (isStopped) throw new Problem(words.errors.protectedTab(tab));
}

/** What Google says where a protection came in meanwhile, in the languages of our users; other errors pass through. */
export function refusal(error: unknown, tab: string, words: Words): unknown {
  const text = error instanceof Error ? error.message : '';
  return /protected (?:cell|range|sheet)|được bảo vệ/i.test(text)
    ? new Problem(words.errors.protectedTab(tab))
    : error;
}
