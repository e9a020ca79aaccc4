/** The one renderer: lays a page on a tab in a number of calls that does not grow with what the page shows. */

import { isoDate } from '../calendar/civil';
import type { ZoneClock } from '../calendar/zone-clock';
import { type KeptCells, typedCells, withKept } from '../page/kept';
import { cellValue, layOut, type PageGrid } from '../page/lay-out';
import type { Look } from '../page/look';
import type { Page } from '../page/page';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
const LINE = '#dadce0';
/** Height in pixels of rows to write sentences in: two lines. */
const TYPING_ROW = 34;

/** All cells of a page as it stands, the hidden column first. Empty if the tab is. */
export function readPage(sheet: Sheet, width: number): unknown[][] {
  const last = sheet.getLastRow();
  return last === 0 ? [] : sheet.getRange(1, 1, last, width + 1).getValues();
}

/**
 * Writes a page, keeping every cell that a person typed into its earlier state.
 *
 * @param before the earlier state, where it was read already
 */
export function writePage(
  sheet: Sheet,
  page: Page,
  keptHeading: string,
  clock: ZoneClock,
  before: unknown[][] = readPage(sheet, page.widths.length),
): void {
  const kept: KeptCells = typedCells(before, (date) => isoDate(clock.dayOf(date.getTime())));
  const isNew = before.length === 0;
  render(sheet, layOut(withKept(page, kept, keptHeading)), page, before.length, isNew);
}

function render(
  sheet: Sheet,
  grid: PageGrid,
  page: Page,
  rowsBefore: number,
  isNew: boolean,
): void {
  const { width, height } = grid;
  const rows = Math.max(height, rowsBefore);
  const max = sheet.getMaxRows();
  if (max < rows) sheet.insertRowsAfter(max, rows - max);
  if (!isNew) {
    // Cells are written over, never cleared first: a run that dies half-way has lost nothing.
    const old = sheet.getRange(1, 1, rows, width);
    old.breakApart();
    old.setBorder(false, false, false, false, false, false);
    if (rowsBefore > height) {
      const rest = sheet.getRange(height + 1, 1, rowsBefore - height, width);
      rest.clear();
      rest.clearDataValidations();
    }
  }
  const area = sheet.getRange(1, 1, height, width);
  const looks = <Key extends keyof Look>(key: Key): Look[Key][][] =>
    grid.looks.map((row) => row.map((look) => look[key]));
  area.setNumberFormats(looks('format'));
  area.setValues(grid.values.map((row) => row.map(cellValue)));
  area.setBackgrounds(looks('background'));
  area.setFontColors(looks('color'));
  area.setFontWeights(looks('weight'));
  area.setFontSizes(looks('size'));
  area.setHorizontalAlignments(looks('align'));
  area.setWraps(looks('wrap'));
  area.setVerticalAlignment('middle');
  const rules = validations(grid);
  if (rules || !isNew)
    area.setDataValidations(rules ?? grid.choices.map((row) => row.map(() => null)));
  for (const merge of grid.merges)
    sheet.getRange(merge.row + 1, merge.column + 1, merge.rows, merge.columns).mergeAcross();
  if (grid.inputs.length > 0) {
    const a1 = grid.inputs.map(
      (run) =>
        `${letter(run.column)}${run.row + 1}:${letter(run.column + run.columns - 1)}${run.row + run.rows}`,
    );
    sheet
      .getRangeList(a1)
      .setBorder(true, true, true, true, true, true, LINE, SpreadsheetApp.BorderStyle.SOLID);
  }
  for (const merge of grid.merges) {
    if (isNew) sheet.setRowHeights(merge.row + 1, merge.rows, TYPING_ROW);
  }
  if (!isNew) return;
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

function validations(
  grid: PageGrid,
): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] | null {
  const lists = new Map<readonly string[], GoogleAppsScript.Spreadsheet.DataValidation>();
  let dateRule: GoogleAppsScript.Spreadsheet.DataValidation | null = null;
  let any = false;
  const rules = grid.choices.map((row, r) =>
    row.map((choices, c) => {
      if (choices) {
        any = true;
        const key =
          [...lists.keys()].find((known) => known.join('\n') === choices.join('\n')) ?? choices;
        let rule = lists.get(key);
        if (!rule) {
          rule = SpreadsheetApp.newDataValidation()
            .requireValueInList([...choices], true)
            .setAllowInvalid(true)
            .build();
          lists.set(key, rule);
        }
        return rule;
      }
      if (!grid.dates[r]?.[c]) return null;
      any = true;
      dateRule ??= SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(true).build();
      return dateRule;
    }),
  );
  return any ? rules : null;
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}
