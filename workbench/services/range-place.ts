import { type Area, toA1 } from './a1';
import type { Grid } from './grid';
import type { Run } from './run';
import { Service, type ServiceDescription } from './service';
import { PROTECTED, type WorkbenchSheet } from './workbench-sheet';

type GRange = GoogleAppsScript.Spreadsheet.Range;

export const PLACE_METHODS = [
  'getRow',
  'getColumn',
  'getNumRows',
  'getNumColumns',
  'getLastRow',
  'getLastColumn',
  'getSheet',
  'getA1Notation',
  'offset',
  'activate',
  'canEdit',
] as const satisfies readonly (keyof GRange)[];

/** Throws Google's words for a rectangle that is not inside the sheet. */
export function checkArea(area: Area, grid: Grid): void {
  const { row, column, rows, columns } = area;
  if (![row, column, rows, columns].every(Number.isInteger)) {
    throw new Error('The parameters of getRange must be whole numbers.');
  }
  if (row < 1) throw new Error('The starting row of the range is too small.');
  if (column < 1) throw new Error('The starting column of the range is too small.');
  if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
  if (row + rows - 1 > grid.maxRows || column + columns - 1 > grid.maxColumns) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** Where a range is. */
export abstract class RangePlace
  extends Service<GRange>
  implements Pick<GRange, (typeof PLACE_METHODS)[number]>
{
  abstract override readonly description: ServiceDescription;

  constructor(
    protected readonly run: Run,
    readonly sheet: WorkbenchSheet,
    readonly area: Area,
  ) {
    super();
    checkArea(area, sheet.grid);
  }

  getRow(): number {
    return this.area.row;
  }

  getColumn(): number {
    return this.area.column;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  getLastRow(): number {
    return this.area.row + this.area.rows - 1;
  }

  getLastColumn(): number {
    return this.area.column + this.area.columns - 1;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.run.makers.sheet(this.sheet);
  }

  getA1Notation(): string {
    return toA1(this.area);
  }

  offset(
    rowOffset: number,
    columnOffset: number,
    rows = this.area.rows,
    columns = this.area.columns,
  ): GRange {
    const row = this.area.row + rowOffset;
    return this.run.makers.range(this.sheet, {
      row,
      column: this.area.column + columnOffset,
      rows,
      columns,
    });
  }

  activate(): GRange {
    this.run.spreadsheet.active = this.sheet;
    this.sheet.currentCell = { row: this.area.row, column: this.area.column };
    return this.whole;
  }

  canEdit(): boolean {
    return this.sheet.mayEdit(this.area);
  }

  protected get grid(): Grid {
    return this.sheet.grid;
  }

  /** The 0-based edges of the range; `bottom` and `right` are exclusive. */
  protected get box(): { top: number; left: number; bottom: number; right: number } {
    const { row, column, rows, columns } = this.area;
    return { top: row - 1, left: column - 1, bottom: row - 1 + rows, right: column - 1 + columns };
  }

  /** Adds the cells of this range to the meter. */
  protected charge(): void {
    // Rows or columns may have gone since the range was made.
    checkArea(this.area, this.grid);
    this.run.meter.countCells(this.area.rows * this.area.columns);
  }

  /** Charges a write and marks its cells, so that saving knows what to look at. */
  protected chargeWrite(): void {
    this.charge();
    if (!this.sheet.mayEdit(this.area)) throw new Error(PROTECTED);
    const { top, left } = this.box;
    this.grid.touch(top, left, this.area.rows, this.area.columns);
  }

  /** One item for each cell, in rows. */
  protected table<T>(cell: (row: number, column: number) => T): T[][] {
    this.charge();
    const { top, left, bottom, right } = this.box;
    const rows: T[][] = [];
    for (let r = top; r < bottom; r++) {
      const row: T[] = [];
      for (let c = left; c < right; c++) row.push(cell(r, c));
      rows.push(row);
    }
    return rows;
  }

  /** Throws Google's words when a table does not have the size of the range. */
  protected checkSize(table: readonly (readonly unknown[])[], what = 'data'): void {
    const { rows, columns } = this.area;
    if (!Array.isArray(table) || !table.every((row) => Array.isArray(row))) {
      throw new Error(`The parameters don't match the method signature: ${what} must be a table.`);
    }
    if (table.length !== rows) {
      throw new Error(
        `The number of rows in the data does not match the number of rows in the range. The data has ${table.length} but the range has ${rows}.`,
      );
    }
    for (const row of table) {
      if (row.length === columns) continue;
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${columns}.`,
      );
    }
  }
}
