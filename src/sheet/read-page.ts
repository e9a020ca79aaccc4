/** Reading a Pullpush page as it stands in its tab, whatever people did to its columns. */
import { hashOf } from '../page/base';
import { isInOrder, type SheetCells, type StandingPage, standingPage } from '../page/standing';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A page as it was read. */
export interface ReadPage {
  standing: StandingPage;
  /** False where columns had to be put in order first. */
  wasInOrder: boolean;
  /** All cells of the tab, as they were read. */
  values: readonly (readonly unknown[])[];
}

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
 * @param added the column that a tab of an earlier version does not have yet
 */
export function readPage(
  sheet: Sheet,
  width: number,
  values?: readonly (readonly unknown[])[],
  added?: number,
): ReadPage {
  let cells = readCells(sheet);
  const found = standingPage(cells, width, added);
  const wasInOrder = isInOrder(found);
  if (!wasInOrder) {
    putInOrder(sheet, found.columns);
    cells = readCells(sheet);
  }
  const standing = standingPage(values ? { ...cells, values } : cells, width, added);
  return { standing: { ...standing, missing: found.missing }, wasInOrder, values: cells.values };
}

/** Whether nobody has typed into the tab since it was read. */
export function isStill(sheet: Sheet, { values }: ReadPage): boolean {
  const now = readValues(sheet);
  return (
    now.length === values.length &&
    now.every((row, r) => {
      const before = values[r] ?? [];
      return (
        row.length === before.length && row.every((cell, c) => hashOf(cell) === hashOf(before[c]))
      );
    })
  );
}

function putInOrder(sheet: Sheet, columns: readonly number[]): void {
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
  const count = Math.max(sheet.getMaxColumns(), ...columns.map((column) => column + 1));
  const now = Array.from({ length: count }, (_, i) => i);
  columns.forEach((wanted, place) => {
    const at = wanted < 0 ? -1 : now.indexOf(wanted);
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
