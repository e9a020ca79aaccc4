/** Reading a Pullpush page as it stands in its tab, whatever people did to its columns. */
import { isInOrder, type SheetCells, type StandingPage, standingPage } from '../page/standing';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** All cells of a tab, from A1 to the last filled one. */
export function readCells(sheet: Sheet): SheetCells {
  const range = sheet.getDataRange();
  return { values: range.getValues(), formulas: range.getFormulas(), notes: range.getNotes() };
}

/** Only the values: enough to see what was typed where no cell is going to be written. */
export function readValues(sheet: Sheet): unknown[][] {
  return sheet.getDataRange().getValues();
}

/**
 * A page with what people typed in it. Columns that were moved, put in between or deleted are put in order first: what
 * a person put in between goes right of the page, with everything in it.
 *
 * @param values the cells' values in that order, where an earlier reading has more to say of them
 */
export function readPage(
  sheet: Sheet,
  width: number,
  values?: readonly (readonly unknown[])[],
): { standing: StandingPage; wasInOrder: boolean } {
  const read = readCells(sheet);
  const standing = standingPage(read, width);
  const toldOf = (cells: SheetCells) => standingPage(values ? { ...cells, values } : cells, width);
  if (isInOrder(standing)) return { standing: values ? toldOf(read) : standing, wasInOrder: true };
  putInOrder(sheet, standing.columns);
  return { standing: toldOf(readCells(sheet)), wasInOrder: false };
}

function putInOrder(sheet: Sheet, columns: readonly number[]): void {
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
  const count = Math.max(sheet.getMaxColumns(), ...columns.map((column) => column + 1));
  const now = Array.from({ length: count }, (_, i) => i);
  columns.forEach((wanted, place) => {
    const at = now.indexOf(wanted);
    if (at === place) return;
    if (at < 0) {
      if (place >= sheet.getMaxColumns()) sheet.insertColumnsAfter(place, 1);
      else sheet.insertColumnsBefore(place + 1, 1);
      now.splice(place, 0, -1);
      return;
    }
    sheet.moveColumns(sheet.getRange(1, at + 1), place + 1);
    now.splice(place, 0, ...now.splice(at, 1));
  });
}
