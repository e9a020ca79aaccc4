/** What people typed right of a page, and the notes they pinned to its cells, follow their rows. */
import { isDate } from '../page/base';
import type { KeptPage } from '../page/kept';
import { cellValue, formatFor, type PageGrid, writtenValue } from '../page/lay-out';
import type { RowPlan } from '../page/row-plan';
import type { StandingCell, StandingPage, StandingRow } from '../page/standing';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes the values and number formats of the page together with the cells beside it, all at once, where a row that
 * carries something beside it has come to stand elsewhere. False, with nothing written, where none has.
 */
export function writeBeside(
  sheet: Sheet,
  grid: PageGrid,
  kept: KeptPage,
  standing: StandingPage,
  plan: RowPlan,
): boolean {
  const places = new Map(grid.keys.map((key, row) => [key, row]));
  const hasMoved = (row: StandingRow) =>
    row.key === null || places.get(row.key) !== plan.placeOf[row.row];
  const beside = standing.rows.filter((row) =>
    row.beyond.some(({ value, formula, note }) => value !== '' || formula !== '' || note !== ''),
  );
  const pinned = standing.rows.filter((row) => row.cells.some(({ note }) => note !== ''));
  const columns = standing.rows[0]?.beyond.length ?? 0;
  const isMoved = beside.some(hasMoved);
  if (isMoved) {
    const wereAt = new Map(
      standing.rows.flatMap(({ key, row }): [string, number][] =>
        key === null ? [] : [[key, plan.placeOf[row] as number]],
      ),
    );
    writeAll(sheet, grid, kept, columns, wereAt);
  }
  if (isMoved || pinned.some(hasMoved)) {
    const area = sheet.getRange(1, 2, grid.height, grid.width - 1 + columns);
    area.setNotes(
      grid.keys.map((key) => {
        const own = kept.pinned.get(key) ?? new Array<string>(grid.width - 1).fill('');
        const right = kept.beyond.get(key)?.map(({ note }) => note);
        return own.concat(right ?? new Array<string>(columns).fill(''));
      }),
    );
  }
  return isMoved;
}

function writeAll(
  sheet: Sheet,
  grid: PageGrid,
  kept: KeptPage,
  columns: number,
  wereAt: ReadonlyMap<string, number>,
): void {
  const formats = sheet.getRange(1, grid.width + 1, grid.height, columns).getNumberFormats();
  const beside = grid.keys.map((key, row) => {
    const was = wereAt.get(key) ?? -1;
    const cells = kept.beyond.get(key) ?? [];
    return Array.from({ length: columns }, (_, c) => {
      const cell = cells[c];
      const formula = cell ? inRow(cell.formula, was + 1, row + 1) : '';
      return asItWas(cell && { ...cell, formula }, formats[was]?.[c] ?? 'General');
    });
  });
  const area = sheet.getRange(1, 1, grid.height, grid.width + columns);
  area.setNumberFormats(
    grid.looks.map((row, r) => [
      ...row.map(({ format }) => format),
      ...(beside[r] ?? []).map(({ format }) => format),
    ]),
  );
  area.setValues(
    grid.values.map((row, r) => [
      ...row.map((_, c) => writtenValue(grid, r, c)),
      ...(beside[r] ?? []).map(({ value }) => value),
    ]),
  );
}

/**
 * A formula that goes with its row: what it says of cells of that row, it says of the row's new place. References with
 * a fixed row ($5), to other tabs and inside texts stay.
 */
export function inRow(formula: string, from: number, to: number): string {
  if (from === to) return formula;
  return formula.replace(
    /"[^"]*"|'[^']*'!\$?[A-Z]+\$?\d+|[\w.]+!\$?[A-Z]+\$?\d+|(?<![\w$.])(\$?[A-Z]{1,3})(\d+)(?![\w(!])/g,
    (whole, column?: string, row?: string) =>
      column !== undefined && Number(row) === from ? `${column}${to}` : whole,
  );
}

/** A cell to write back as it was. */
function asItWas(
  cell: StandingCell | undefined,
  format: string,
): { value: string | number | boolean | Date; format: string } {
  if (!cell) return { value: '', format: 'General' };
  const { value, formula } = cell;
  const isBare = format === '' || format === 'General';
  const kept = isBare && isDate(value) ? 'dd/mm/yyyy' : formatFor(value, format, formula);
  return { value: cellValue(value, kept, formula), format: kept };
}
