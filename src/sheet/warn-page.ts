/** A page's own cells ask before they are edited by hand. Nothing is locked: it is a warning, and people may take it off. */
import type { PageGrid } from '../page/lay-out';
import { letterOf } from '../page/page';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const DESCRIPTION = 'Pullpush';

/**
 * Makes a new tab warn, unless somebody protects it already; the cells for typing, and those right of the page and
 * below it, do not.
 *
 * @param maxRows rows of the tab
 * @param isHalfMade whether a run may have been cut off while it did just that
 */
export function warnOfEdits(
  sheet: Sheet,
  grid: PageGrid,
  maxRows: number,
  isHalfMade: boolean,
): void {
  const [standing] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (standing && !(isHalfMade && isBegun(standing))) return;
  (standing ?? sheet.protect())
    .setDescription(DESCRIPTION)
    .setWarningOnly(true)
    .setUnprotectedRanges(openRanges(sheet, grid, maxRows));
}

/** Where a tab still warns as we made it, the open cells are those of now. */
export function renewWarning(sheet: Sheet, grid: PageGrid, maxRows: number): void {
  const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (!protection || protection.getDescription() !== DESCRIPTION || !protection.isWarningOnly())
    return;
  protection.setUnprotectedRanges(openRanges(sheet, grid, maxRows));
}

/** Whether it is our warning, or the lock that a warning is before it is told to be one. */
function isBegun(protection: GoogleAppsScript.Spreadsheet.Protection): boolean {
  return ['', DESCRIPTION].includes(protection.getDescription());
}

function openRanges(sheet: Sheet, grid: PageGrid, maxRows: number): Range[] {
  const { height, width, inputs } = grid;
  const ranges = inputs.map(({ row, column, rows, columns }) =>
    sheet.getRange(row + 1, column + 1, rows, columns),
  );
  const beside = sheet.getMaxColumns() - width;
  if (beside > 0) ranges.push(sheet.getRange(`${letterOf(width)}:${letterOf(width + beside - 1)}`));
  if (maxRows > height) ranges.push(sheet.getRange(`A${height + 1}:${letterOf(width - 1)}`));
  return ranges;
}
