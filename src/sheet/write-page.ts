/** The one renderer: lays a page on a tab in a number of calls that does not grow with what the page shows. */
import { type KeptNote, type KeptWords, withKept } from '../page/kept';
import { layOut, type PageGrid, writtenValue } from '../page/lay-out';
import type { Look } from '../page/look';
import { letterOf, type Page } from '../page/page';
import { isNewPlace, keepsInputs, planPage } from '../page/page-plan';
import { rowHeights } from '../page/row-heights';
import type { RowPlan } from '../page/row-plan';
import type { StandingPage } from '../page/standing';
import { validations } from './cell-rules';
import { type ReadPage, readPage } from './read-page';
import { withRowsLeft } from './rows-left';
import { renewWarning, warnOfEdits } from './warn-page';
import { writeBeside } from './write-beside';
import { insertCharts, renewCharts } from './write-charts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
const LINE = '#dadce0';
/** Width in pixels of a column of a new tab. */
const NEW_COLUMN = 100;

/** A tab to write a page to. */
export interface PageTab {
  sheet: Sheet;
  isNew: boolean;
  /** Whether a run was cut off while it made the tab: it is made as a new one, with what was typed in it since. */
  isHalfMade?: boolean;
  /** Whether a run may have been cut off while it wrote the page: nothing counts as done. */
  isThorough?: boolean;
  /** Whether the cells of the page as it stands have been taken apart already. */
  isApart?: boolean;
  /** The page as it stands, where it was read already. */
  read?: Pick<ReadPage, 'standing' | 'wasInOrder'> | undefined;
}

const NO_PAGE: StandingPage = { rows: [], below: 0, columns: [], missing: new Set(), lacks: null };

/**
 * Writes a page, keeping every cell that a person typed into its earlier state, and the rows in which they typed.
 *
 * @param more notes from elsewhere to keep with those of the page
 */
export function writePage(
  tab: PageTab,
  page: Page,
  words: KeptWords,
  more: readonly KeptNote[] = [],
): void {
  if (tab.isNew) writeNew(tab.sheet, withKept(page, NO_PAGE, words, more).page, page);
  else writeAgain(tab, page, words, more);
}

function writeNew(sheet: Sheet, whole: Page, page: Page): void {
  const grid = layOut(whole);
  const maxRows = makeRoom(sheet, grid.height);
  setBorders(sheet, grid);
  writeGrid(sheet, grid);
  sheet.getRange(1, 1, grid.height, grid.width).setVerticalAlignment('middle');
  setRowHeights(sheet, grid, page, () => true);
  setColumns(sheet, page, NEW_COLUMN);
  insertCharts(sheet, page, grid.keys);
  if (page.warns) warnOfEdits(sheet, grid, maxRows, false);
}

/**
 * Between the last look at what people type and the values there are as few calls as can be. All that comes after them
 * is done again by a run that follows one that was cut off.
 */
function writeAgain(tab: PageTab, page: Page, words: KeptWords, more: readonly KeptNote[]): void {
  const { sheet, isHalfMade = false, isThorough = false } = tab;
  const { standing: stood, wasInOrder } =
    tab.read ?? readPage(sheet, page.widths.length, undefined, page.added);
  const standing = isThorough ? withRowsLeft(sheet, stood) : stood;
  let kept = withKept(page, standing, words, more);
  const plan = planPage(kept.page, standing);
  insertRows(sheet, plan);
  if (plan.inserts.length > 0 && refreshFormulas(sheet, standing, plan))
    kept = withKept(page, standing, words, more);
  const grid = layOut(kept.page, plan.rows);
  const isSame = !isHalfMade && !isThorough && wasInOrder && keepsInputs(grid, standing, plan);
  const area = sheet.getRange(1, 1, grid.height, grid.width);
  if (!tab.isApart) breakApart(sheet, grid.height, grid.width);
  writeGrid(sheet, grid, () => writeBeside(sheet, grid, kept, standing, plan));
  if (!isSame) {
    if (grid.inputs.length > 0) area.setBorder(false, false, false, false, false, false);
    setBorders(sheet, grid);
  }
  // Rows that were put in look like their neighbours, those that a person put in need not.
  if (isHalfMade || standing.rows.some(({ key }) => key === null))
    area.setVerticalAlignment('middle');
  setRowHeights(sheet, grid, page, isHalfMade ? () => true : isNewPlace(grid, standing, plan));
  if (!wasInOrder) sheet.showColumns(2, page.widths.length);
  if (!wasInOrder || isHalfMade) setColumns(sheet, page);
  // Open cells go with their rows, as borders do.
  if (page.warns && isHalfMade) warnOfEdits(sheet, grid, sheet.getMaxRows(), true);
  else if (page.warns && !isSame) renewWarning(sheet, grid, sheet.getMaxRows());
  for (const { from, count } of plan.removals)
    if (!isThorough || isBlank(sheet, from + 1, count)) sheet.deleteRows(from + 1, count);
  // The rows stand as the page has them now.
  renewCharts(sheet, page, layOut(kept.page).keys, wasInOrder);
}

/** Rows that are taken to be left by a run that was cut off are looked at once more: somebody may have typed there. */
function isBlank(sheet: Sheet, first: number, count: number): boolean {
  const area = sheet.getRange(first, 1, count, sheet.getMaxColumns());
  const isEmpty = (row: readonly unknown[]) => row.every((value) => value === '');
  return area.getValues().every(isEmpty) && area.getNotes().every(isEmpty);
}

/** How many rows the tab has then. */
function makeRoom(sheet: Sheet, rows: number): number {
  const max = sheet.getMaxRows();
  if (max < rows) sheet.insertRowsAfter(max, rows - max);
  return Math.max(max, rows);
}

/** With them the tab has room for every row of the plan. */
function insertRows(sheet: Sheet, plan: RowPlan): void {
  for (const { before, count } of plan.inserts) {
    if (before === 0) sheet.insertRowsBefore(1, count);
    else sheet.insertRowsAfter(before, count);
  }
}

/** Sheets has moved the references in formulas along with the rows: the formulas to put back are those of now. */
function refreshFormulas(sheet: Sheet, standing: StandingPage, plan: RowPlan): boolean {
  const holders = standing.rows.filter((row) =>
    [...row.cells, ...row.beyond].some(({ formula }) => formula !== ''),
  );
  if (holders.length === 0) return false;
  const now = sheet.getDataRange().getFormulas();
  for (const row of holders) {
    const formulas = now[plan.placeOf[row.row] as number] ?? [];
    row.cells.concat(row.beyond).forEach((cell, i) => {
      if (cell.formula !== '') cell.formula = formulas[i + 1] || cell.formula;
    });
  }
  return true;
}

/** Takes merged cells of a page apart, so many rows and columns of it. */
export function breakApart(sheet: Sheet, rows: number, columns: number): void {
  try {
    sheet.getRange(1, 1, rows, columns).breakApart();
  } catch {
    // Somebody merged a cell of the page with one beside it.
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
  }
}

/**
 * Cells are written over, never cleared first: a run that dies half-way has lost nothing. They are merged once the
 * values stand, since merging drops what stood in a row before.
 *
 * @param writeValues writes values and number formats instead, and tells whether it did
 */
function writeGrid(sheet: Sheet, grid: PageGrid, writeValues: () => boolean = () => false): void {
  const area = sheet.getRange(1, 1, grid.height, grid.width);
  const looks = <Key extends keyof Look>(key: Key): Look[Key][][] =>
    grid.looks.map((row) => row.map((look) => look[key]));
  if (!writeValues()) {
    area.setNumberFormats(looks('format'));
    area.setValues(grid.values.map((row, r) => row.map((_, c) => writtenValue(grid, r, c))));
  }
  area.setBackgrounds(looks('background'));
  area.setTextStyles(textStyles(grid));
  area.setHorizontalAlignments(looks('align'));
  area.setWraps(looks('wrap'));
  // A page on which nothing is typed never had a rule.
  if (grid.inputs.length > 0) area.setDataValidations(validations(grid));
  for (const merge of grid.merges)
    sheet.getRange(merge.row + 1, merge.column + 1, merge.rows, merge.columns).mergeAcross();
}

/** Frames the cells to type in. */
function setBorders(sheet: Sheet, grid: PageGrid): void {
  if (grid.inputs.length === 0) return;
  const a1 = grid.inputs.map(
    (run) =>
      `${letterOf(run.column)}${run.row + 1}:${letterOf(run.column + run.columns - 1)}${run.row + run.rows}`,
  );
  sheet
    .getRangeList(a1)
    .setBorder(true, true, true, true, true, true, LINE, SpreadsheetApp.BorderStyle.SOLID);
}

/** Colour, weight and size of each cell; each style is made once. */
function textStyles(grid: PageGrid): GoogleAppsScript.Spreadsheet.TextStyle[][] {
  const made = new Map<string, GoogleAppsScript.Spreadsheet.TextStyle>();
  const styleOf = ({ color, weight, size }: Look) => {
    const key = `${color} ${weight} ${size}`;
    let style = made.get(key);
    if (!style) {
      style = SpreadsheetApp.newTextStyle()
        .setForegroundColor(color)
        .setBold(weight === 'bold')
        .setFontSize(size)
        .build();
      made.set(key, style);
    }
    return style;
  };
  return grid.looks.map((row) => row.map(styleOf));
}

function setRowHeights(
  sheet: Sheet,
  grid: PageGrid,
  page: Page,
  isNew: (row: number) => boolean,
): void {
  for (const { row, rows, height } of rowHeights(grid, page.widths, isNew))
    sheet.setRowHeights(row + 1, rows, height);
}

/** @param given the width that the columns have already; 0 where it is not known */
function setColumns(sheet: Sheet, page: Page, given = 0): void {
  sheet.setHiddenGridlines(true);
  sheet.hideColumns(1);
  page.widths.forEach((pixels, i) => {
    if (pixels === given || (i > 0 && page.widths[i - 1] === pixels)) return;
    let count = 1;
    while (page.widths[i + count] === pixels) count++;
    sheet.setColumnWidths(i + 2, count, pixels);
  });
  if (page.frozenRows > 0) sheet.setFrozenRows(page.frozenRows);
}
