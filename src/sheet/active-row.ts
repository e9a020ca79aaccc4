type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The cells of the row that the active cell stands in; none where no cell is active. */
export function activeRow(spreadsheet: Spreadsheet): unknown[] {
  const sheet = spreadsheet.getActiveSheet();
  const row = sheet.getCurrentCell()?.getRow() ?? 0;
  const width = sheet.getLastColumn();
  return row > 0 && width > 0 ? (sheet.getRange(row, 1, 1, width).getValues()[0] ?? []) : [];
}
