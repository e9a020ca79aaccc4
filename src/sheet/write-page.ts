/** The one renderer: lays a page on a tab in a number of calls that does not grow with what the page shows. */
import { type KeptNote, type KeptPage, type KeptWords, withKept } from '../page/kept';
import { layOut, type PageGrid, rowsOf, writtenValue } from '../page/lay-out';
import type { Look } from '../page/look';
import { isInput, letterOf, type Page } from '../page/page';
import { rowHeights } from '../page/row-heights';
import { planRows, type RowPlan } from '../page/row-plan';
import type { StandingPage } from '../page/standing';
import { validations } from './cell-rules';
import { type ReadPage, readPage } from './read-page';
import { writeBeside } from './write-beside';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
const LINE = '#dadce0';

/** A tab to write a page to. */
export interface PageTab {
  sheet: Sheet;
  isNew: boolean;
  /** The page as it stands, where it was read already. */
  read?: Pick<ReadPage, 'standing' | 'wasInOrder'> | undefined;
}

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
  const { sheet } = tab;
  if (tab.isNew) {
    const { page: whole } = withKept(
      page,
      { rows: [], below: 0, columns: [], missing: new Set(), lacks: null },
      words,
      more,
    );
    const grid = layOut(whole);
    makeRoom(sheet, grid.height);
    writeGrid(sheet, grid);
    setRowHeights(sheet, grid, page, () => true);
    setColumns(sheet, page);
    return;
  }
  const { standing, wasInOrder } =
    tab.read ?? readPage(sheet, page.widths.length, undefined, page.added);
  let kept = withKept(page, standing, words, more);
  const plan = planOf(kept.page, standing);
  makeRoom(sheet, plan.rows.length);
  insertRows(sheet, plan);
  if (plan.inserts.length > 0 && refreshFormulas(sheet, standing, plan))
    kept = withKept(page, standing, words, more);
  const grid = layOut(kept.page, plan.rows);
  writeOver(sheet, grid, kept, standing, plan);
  setRowHeights(sheet, grid, page, isInserted(plan));
  for (const { from, count } of plan.removals) sheet.deleteRows(from + 1, count);
  if (wasInOrder) return;
  sheet.showColumns(2, page.widths.length);
  setColumns(sheet, page);
}

function planOf(page: Page, standing: StandingPage): RowPlan {
  const rows = rowsOf(page);
  const typing = new Set(
    rows
      .filter((row) => row.cells.some((cell) => cell && isInput(cell.role)))
      .map((row) => row.key),
  );
  return planRows(
    standing.rows.map(({ key }) => key),
    rows.map(({ key }) => key),
    (key) => /^title$|\.title$|^tab:/.test(key) || (typing.has(key) && !key.startsWith('action:')),
  );
}

function makeRoom(sheet: Sheet, rows: number): void {
  const max = sheet.getMaxRows();
  if (max < rows) sheet.insertRowsAfter(max, rows - max);
}

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

/** Cells are written over, never cleared first: a run that dies half-way has lost nothing. */
function writeOver(
  sheet: Sheet,
  grid: PageGrid,
  kept: KeptPage,
  standing: StandingPage,
  plan: RowPlan,
): void {
  const old = sheet.getRange(1, 1, grid.height, grid.width);
  try {
    old.breakApart();
  } catch {
    // Somebody merged a cell of the page with one beside it.
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
  }
  old.setBorder(false, false, false, false, false, false);
  writeGrid(sheet, grid, () => writeBeside(sheet, grid, kept, standing, plan));
}

/** @param writeValues writes values and number formats instead, and tells whether it did */
function writeGrid(sheet: Sheet, grid: PageGrid, writeValues: () => boolean = () => false): void {
  const area = sheet.getRange(1, 1, grid.height, grid.width);
  const looks = <Key extends keyof Look>(key: Key): Look[Key][][] =>
    grid.looks.map((row) => row.map((look) => look[key]));
  if (!writeValues()) {
    area.setNumberFormats(looks('format'));
    area.setValues(grid.values.map((row, r) => row.map((_, c) => writtenValue(grid, r, c))));
  }
  area.setBackgrounds(looks('background'));
  area.setFontColors(looks('color'));
  area.setFontWeights(looks('weight'));
  area.setFontSizes(looks('size'));
  area.setHorizontalAlignments(looks('align'));
  area.setWraps(looks('wrap'));
  area.setVerticalAlignment('middle');
  area.setDataValidations(validations(grid));
  for (const merge of grid.merges)
    sheet.getRange(merge.row + 1, merge.column + 1, merge.rows, merge.columns).mergeAcross();
  if (grid.inputs.length === 0) return;
  const a1 = grid.inputs.map(
    (run) =>
      `${letterOf(run.column)}${run.row + 1}:${letterOf(run.column + run.columns - 1)}${run.row + run.rows}`,
  );
  sheet
    .getRangeList(a1)
    .setBorder(true, true, true, true, true, true, LINE, SpreadsheetApp.BorderStyle.SOLID);
}

/** Whether a row (0-based) was not there before. */
function isInserted(plan: RowPlan): (row: number) => boolean {
  const before = new Set(plan.placeOf);
  return (row) => !before.has(row);
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

function setColumns(sheet: Sheet, page: Page): void {
  sheet.setHiddenGridlines(true);
  sheet.hideColumns(1);
  page.widths.forEach((pixels, i) => {
    if (i > 0 && page.widths[i - 1] === pixels) return;
    let count = 1;
    while (page.widths[i + count] === pixels) count++;
    sheet.setColumnWidths(i + 2, count, pixels);
  });
  if (page.frozenRows > 0) sheet.setFrozenRows(page.frozenRows);
}
