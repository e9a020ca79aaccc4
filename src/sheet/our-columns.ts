/** The two columns that Pullpush adds to a lead tab: finding, adding and deleting them. */

import { cellText } from '../lead/fold';
import { type OurColumn, ourColumn } from '../lead/our-columns';
import { LOOKS } from '../page/look';
import type { Words } from '../text';
import type { LeadTab } from './lead-tab';
import { Problem } from './problem';
import { keepProperty, keptProperty } from './properties';
import { checkEditable, checkInsertable } from './protected';
import { runsOf } from './read-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where our columns stand (0-based), and what the header row says: both must still be so when they are written. */
export interface OurPlace extends Record<OurColumn, number> {
  /** 1-based. */
  headerRow: number;
  header: readonly unknown[];
}

/** The columns from left to right. */
export const OUR_COLUMNS: readonly OurColumn[] = ['outcome', 'points'];
/** The property that tells of columns being put in: the column they follow, the columns of the tab then, its name. */
export const BEGUN = 'columns';
const WIDTHS: Readonly<Record<OurColumn, number>> = { outcome: 150, points: 80 };

/**
 * Our columns where they stand, null where one is missing; null if the tab's columns are no longer those that
 * were found.
 */
export function findPlace(tab: LeadTab): { place: Partial<OurPlace>; header: unknown[] } | null {
  const headerRow = tab.found.headerRow + 1;
  const header = headerCells(tab.sheet, headerRow, tab.sheet.getLastColumn());
  const place: Partial<OurPlace> = {};
  for (let c = header.length - 1; c >= 0; c--) {
    const kind = ourColumn(header[c]);
    if (kind) place[kind] = c;
    else if (!isLower(tab, c, cellText(header[c]))) return null;
  }
  const isSame = header.length === tab.found.headers.length && header.some((cell) => cell !== '');
  return isSame ? { place, header } : null;
}

/** Whether a text is the header of a column, or its lower half: a header of two rows was joined from both. */
function isLower({ found }: LeadTab, column: number, text: string): boolean {
  const header = found.headers[column] ?? '';
  return found.headerRows === 2 ? header.endsWith(text) : header === text;
}

/** Throws a Problem where our columns could not be written. */
export function checkPlace(tab: LeadTab, place: Partial<OurPlace>, words: Words): void {
  const { sheet } = tab;
  const there = OUR_COLUMNS.flatMap((kind) => place[kind] ?? []);
  if (there.length < OUR_COLUMNS.length) checkInsertable(sheet, rightEnd(tab), tab.name, words);
  const headerRow = tab.found.headerRow + 1;
  const rows = Math.max(1, tab.lastRow - headerRow + 1);
  for (const { from, count } of spans(there))
    checkEditable(sheet.getRange(headerRow, from + 1, rows, count), tab.name, words);
}

/** Adds what is missing of our columns at the right end, and brings their headers into the language of `words`. */
export function addColumns(
  tab: LeadTab,
  { place, header }: { place: Partial<OurPlace>; header: readonly unknown[] },
  words: Words,
): OurPlace {
  const { sheet } = tab;
  const headerRow = tab.found.headerRow + 1;
  const cells = [...header];
  const whole = { ...place, headerRow };
  for (const kind of OUR_COLUMNS) {
    const column = place[kind];
    if (column === undefined || cells[column] === words.ourColumns[kind]) continue;
    sheet.getRange(headerRow, column + 1).setValue(words.ourColumns[kind]);
    cells[column] = words.ourColumns[kind];
  }
  const missing = OUR_COLUMNS.filter((kind) => place[kind] === undefined);
  if (missing.length > 0) {
    const at = rightEnd(tab);
    insertColumns(tab, headerRow, at, missing, words);
    missing.forEach((kind, i) => {
      whole[kind] = at + i;
      while (cells.length < at + i) cells.push('');
      cells[at + i] = words.ourColumns[kind];
    });
  }
  return { ...(whole as Record<OurColumn, number>), headerRow, header: cells };
}

/** The last column in use (1-based), to which a header cell merged with its neighbours belongs in full. */
function rightEnd({ sheet, found }: LeadTab): number {
  const last = sheet.getLastColumn();
  const merges = sheet.getRange(found.headerRow + 1, last).getMergedRanges();
  return Math.max(last, ...merges.map((merge) => merge.getLastColumn()));
}

/**
 * The headers are written last: columns of ours that have theirs are whole. Until then a note says which tab was about
 * to get how many columns, so that those that a run put in before it was cut off are taken, and not put in again.
 */
function insertColumns(
  { sheet, name }: LeadTab,
  headerRow: number,
  after: number,
  kinds: readonly OurColumn[],
  words: Words,
): void {
  const max = sheet.getMaxColumns();
  const begun = keptProperty(BEGUN);
  if (begun !== noteOf(name, after, max)) {
    keepProperty({ [BEGUN]: noteOf(name, after, max + kinds.length) });
    sheet.insertColumnsAfter(after, kinds.length);
  }
  // New columns take after their neighbour, whose drop-downs and formats are not ours.
  const height = sheet.getMaxRows() - headerRow + 1;
  const area = sheet.getRange(headerRow, after + 1, height, kinds.length);
  area.clearDataValidations();
  const head = sheet.getRange(headerRow, after + 1, 1, kinds.length);
  area.clearFormat();
  dressHeader(head);
  kinds.forEach((kind, i) => {
    sheet.setColumnWidth(after + 1 + i, WIDTHS[kind]);
  });
  head.setValues([kinds.map((kind) => words.ourColumns[kind])]);
}

/** @param columns how many the tab has with ours */
function noteOf(tab: string, after: number, columns: number): string {
  return [after, columns, tab].join(' ');
}

/** Makes header cells of ours look like headers. */
export function dressHeader(head: GoogleAppsScript.Spreadsheet.Range): void {
  head.setBackground(LOOKS.tileLabel.background);
  head.setFontColor(LOOKS.header.color);
  head.setFontWeight('bold');
  head.setWrap(true);
}

/** Throws a Problem where the user may not delete columns (0-based). */
export function checkDeletable(
  sheet: Sheet,
  columns: readonly number[],
  name: string,
  words: Words,
): void {
  const height = sheet.getMaxRows();
  for (const { from, count } of spans(columns))
    checkEditable(sheet.getRange(1, from + 1, height, count), name, words);
}

/** Deletes columns of ours (0-based), the rightmost first. */
export function deleteColumns(sheet: Sheet, columns: readonly number[]): void {
  for (const { from, count } of spans(columns).reverse()) sheet.deleteColumns(from + 1, count);
}

export function headerCells(sheet: Sheet, row: number, width: number): unknown[] {
  return sheet.getRange(row, 1, 1, width).getValues()[0] as unknown[];
}

/** Columns (0-based) as runs of neighbours, from left to right. */
export function spans(columns: readonly number[]): { from: number; count: number }[] {
  return runsOf([...columns].sort((a, b) => a - b)).map(([from, count]) => ({ from, count }));
}

/** Throws a Problem for a tab without a header row: our columns would have no name to be found by. */
export function checkHeader(tab: LeadTab, words: Words): void {
  if (tab.found.headerRow < 0) throw new Problem(words.errors.noHeader(tab.name));
}
