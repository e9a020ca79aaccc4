import type { Run } from './run';
import { Service, type ServiceDescription } from './service';
import {
  DEFAULT_COLUMN_WIDTH,
  DEFAULT_ROW_HEIGHT,
  PROTECTED,
  type WorkbenchSheet,
} from './workbench-sheet';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;

export const LAYOUT_METHODS = [
  'getMaxRows',
  'getMaxColumns',
  'getLastRow',
  'getLastColumn',
  'insertRowsAfter',
  'insertRowsBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'deleteRow',
  'deleteRows',
  'deleteColumn',
  'deleteColumns',
  'moveColumns',
  'getFrozenRows',
  'setFrozenRows',
  'getFrozenColumns',
  'setFrozenColumns',
  'getColumnWidth',
  'setColumnWidth',
  'setColumnWidths',
  'autoResizeColumns',
  'getRowHeight',
  'setRowHeight',
  'setRowHeights',
  'setRowHeightsForced',
  'hideColumns',
  'showColumns',
  'isColumnHiddenByUser',
  'getTabColor',
  'setTabColor',
  'hasHiddenGridlines',
  'setHiddenGridlines',
] as const satisfies readonly (keyof GSheet)[];

/** The rows and columns of a sheet: how many, how wide, which are hidden or frozen. */
export abstract class SheetLayoutService
  extends Service<GSheet>
  implements Pick<GSheet, (typeof LAYOUT_METHODS)[number]>
{
  abstract override readonly description: ServiceDescription;

  constructor(
    protected readonly run: Run,
    readonly sheet: WorkbenchSheet,
  ) {
    super();
  }

  getMaxRows = (): number => this.sheet.grid.maxRows;
  getMaxColumns = (): number => this.sheet.grid.maxColumns;
  getLastRow = (): number => this.sheet.grid.lastRow();
  getLastColumn = (): number => this.sheet.grid.lastColumn();

  insertRowsAfter = (after: number, count: number) => this.#insertRows(after, count, 'above');
  insertRowsBefore = (before: number, count: number) =>
    this.#insertRows(before - 1, count, 'below');
  insertColumnsAfter = (after: number, count: number) => this.#insertColumns(after, count, 'above');
  insertColumnsBefore = (before: number, count: number) =>
    this.#insertColumns(before - 1, count, 'below');

  deleteRow(row: number): GSheet {
    this.deleteRows(row, 1);
    return this.whole;
  }

  deleteRows(row: number, count: number): void {
    const { grid, layout } = this.sheet;
    checkSpan(row, count, grid.maxRows, 'rows');
    if (count === grid.maxRows) throw new Error("You can't delete all the rows on the sheet.");
    if (layout.frozenRows > 0 && row <= layout.frozenRows + 1 && row + count > grid.maxRows) {
      throw new Error('Sorry, it is not possible to delete all non-frozen rows.');
    }
    this.#checkMove('row', row - 1, -count);
    grid.deleteRows(row - 1, count);
    this.sheet.shiftRows(row, -count);
  }

  deleteColumn(column: number): GSheet {
    this.deleteColumns(column, 1);
    return this.whole;
  }

  deleteColumns(column: number, count: number): void {
    const { grid } = this.sheet;
    checkSpan(column, count, grid.maxColumns, 'columns');
    if (count === grid.maxColumns) {
      throw new Error("You can't delete all the columns on the sheet.");
    }
    this.#checkMove('column', column - 1, -count);
    grid.deleteColumns(column - 1, count);
    this.sheet.shiftColumns(column, -count);
  }

  /** The destination counts before the columns are moved, as with Google. */
  moveColumns(columns: GoogleAppsScript.Spreadsheet.Range, destination: number): void {
    const first = columns.getColumn();
    const count = columns.getNumColumns();
    checkPlace(destination - 1, count, this.sheet.grid.maxColumns, 'columns');
    const cut = this.sheet.layout.merges.some((merge) => {
      const isPart = (at: number) => at > merge.column && at < merge.column + merge.columns;
      return isPart(first) || isPart(first + count) || isPart(destination);
    });
    if (cut) throw new Error('You must select all cells in a merged range to move them.');
    this.sheet.moveColumns(first, count, destination);
  }

  getFrozenRows = (): number => this.sheet.layout.frozenRows;
  getFrozenColumns = (): number => this.sheet.layout.frozenColumns;

  setFrozenRows(rows: number): void {
    const { layout, grid } = this.sheet;
    if (rows >= grid.maxRows) throw new Error("You can't freeze all visible rows on the sheet.");
    if (layout.merges.some(({ row, rows: size }) => row <= rows && row + size - 1 > rows)) {
      throw new Error("You can't freeze rows which contain only part of a merged cell.");
    }
    layout.frozenRows = rows;
  }

  setFrozenColumns(columns: number): void {
    const { layout, grid } = this.sheet;
    if (columns >= grid.maxColumns) {
      throw new Error("You can't freeze all visible columns on the sheet.");
    }
    const cut = layout.merges.some(
      ({ column, columns: size }) => column <= columns && column + size - 1 > columns,
    );
    if (cut) throw new Error("You can't freeze columns which contain only part of a merged cell.");
    layout.frozenColumns = columns;
  }

  getColumnWidth(column: number): number {
    return this.sheet.layout.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH;
  }

  setColumnWidth = (column: number, width: number) => this.setColumnWidths(column, 1, width);

  setColumnWidths(start: number, count: number, width: number): GSheet {
    checkSpan(start, count, this.sheet.grid.maxColumns, 'columns');
    for (let c = start; c < start + count; c++) this.sheet.layout.columnWidths.set(c, width);
    return this.whole;
  }

  /** Takes seven pixels for each character of the longest value; Google measures the text. */
  autoResizeColumns(start: number, count: number): GSheet {
    const { grid } = this.sheet;
    checkSpan(start, count, grid.maxColumns, 'columns');
    const rows = grid.lastRow();
    for (let c = start; c < start + count; c++) {
      let longest = 2;
      for (let r = 0; r < rows; r++) {
        longest = Math.max(longest, String(grid.value(r, c - 1) ?? '').length);
      }
      this.sheet.layout.columnWidths.set(c, longest * 7 + 6);
    }
    return this.whole;
  }

  getRowHeight(row: number): number {
    return this.sheet.layout.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT;
  }

  setRowHeight = (row: number, height: number) => this.setRowHeights(row, 1, height);
  setRowHeightsForced = (start: number, count: number, height: number) =>
    this.setRowHeights(start, count, height);

  setRowHeights(start: number, count: number, height: number): GSheet {
    checkSpan(start, count, this.sheet.grid.maxRows, 'rows');
    for (let r = start; r < start + count; r++) this.sheet.layout.rowHeights.set(r, height);
    return this.whole;
  }

  hideColumns(start: number, count = 1): void {
    checkSpan(start, count, this.sheet.grid.maxColumns, 'columns');
    const hidden = new Set(this.sheet.layout.hiddenColumns);
    for (let c = start; c < start + count; c++) hidden.add(c);
    if (hidden.size >= this.sheet.grid.maxColumns) {
      throw new Error("You can't hide all the columns on the sheet.");
    }
    this.sheet.layout.hiddenColumns = hidden;
  }

  showColumns(start: number, count = 1): void {
    for (let c = start; c < start + count; c++) this.sheet.layout.hiddenColumns.delete(c);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.sheet.layout.hiddenColumns.has(column);
  }

  getTabColor(): string | null {
    return this.sheet.layout.tabColor;
  }

  setTabColor(color: string | null): GSheet {
    this.sheet.layout.tabColor = color;
    return this.whole;
  }

  hasHiddenGridlines(): boolean {
    return this.sheet.layout.hiddenGridlines;
  }

  setHiddenGridlines(hide: boolean): GSheet {
    this.sheet.layout.hiddenGridlines = hide;
    return this.whole;
  }

  #checkMove(start: 'row' | 'column', after: number, count: number): void {
    if (!this.sheet.mayMove(start, after, count)) throw new Error(PROTECTED);
  }

  #insertRows(at: number, count: number, like: 'above' | 'below'): GSheet {
    const { grid } = this.sheet;
    checkPlace(at, count, grid.maxRows, 'rows');
    this.#checkMove('row', at, count);
    this.run.spreadsheet.makeRoom(count * grid.maxColumns);
    grid.insertRows(at, count, like);
    this.sheet.shiftRows(at + 1, count);
    return this.whole;
  }

  #insertColumns(at: number, count: number, like: 'above' | 'below'): GSheet {
    const { grid } = this.sheet;
    checkPlace(at, count, grid.maxColumns, 'columns');
    this.#checkMove('column', at, count);
    this.run.spreadsheet.makeRoom(count * grid.maxRows);
    grid.insertColumns(at, count, like);
    this.sheet.shiftColumns(at + 1, count);
    return this.whole;
  }
}

function checkSpan(start: number, count: number, max: number, what: string): void {
  if (start < 1 || count < 1 || start + count - 1 > max) {
    throw new Error(`Those ${what} are out of bounds.`);
  }
}

function checkPlace(at: number, count: number, max: number, what: string): void {
  if (at < 0 || at > max || count < 1) throw new Error(`Those ${what} are out of bounds.`);
}
