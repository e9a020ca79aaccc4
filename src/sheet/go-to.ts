type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The cells of a row (1-based); null where the tab has no such row. */
export function cellsOfRow(sheet: Sheet, row: number): unknown[] | null {
  if (row < 1 || row > sheet.getLastRow()) return null;
  return sheet.getRange(row, 1, 1, Math.max(1, sheet.getLastColumn())).getValues()[0] ?? [];
}

/** Selects a row (1-based) of a tab over its whole used width. */
export function goToRowOf(sheet: Sheet, row: number): void {
  sheet.getRange(row, 1, 1, Math.max(1, sheet.getLastColumn())).activate();
}

/** Selects a cell (row 1-based, column 0-based) of a tab, also of one that somebody has hidden. */
export function goToCell(sheet: Sheet, row: number, column: number): void {
  sheet.showSheet();
  sheet.getRange(row, column + 1).activate();
}

/** Opens a tab, also one that somebody has hidden. */
export function goToSheet(spreadsheet: Spreadsheet, sheet: Sheet): void {
  sheet.showSheet();
  spreadsheet.setActiveSheet(sheet);
}
