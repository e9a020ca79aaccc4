import type { StoredValue } from './cell';
import { type CellFormat, PLAIN } from './format';
import { Runs } from './runs';

/** A drop-down, a date rule, …: what a cell lets in. Immutable, so that one rule serves many cells. */
export interface ValidationRule {
  /** A name of SpreadsheetApp.DataValidationCriteria. */
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

class Column {
  formats = new Runs<CellFormat>(PLAIN);
  rules = new Runs<ValidationRule | null>(null);
  notes = new Runs<string>('');
  /** Which rows the add-on has written to since the file was read. */
  touched = new Runs<boolean>(false);

  layers(): [Runs<CellFormat>, Runs<ValidationRule | null>, Runs<string>, Runs<boolean>] {
    return [this.formats, this.rules, this.notes, this.touched];
  }

  copy(): Column {
    const twin = new Column();
    twin.formats = this.formats.copy();
    twin.rules = this.rules.copy();
    twin.notes = this.notes.copy();
    return twin;
  }
}

/** The cells of a sheet: values row by row, everything else column by column. Indices are 0-based. */
export class Grid {
  #rows: (StoredValue[] | undefined)[] = [];
  #columns: Column[] = [];
  /** True once rows or columns moved, so that cell by cell comparison with a file means nothing. */
  moved = false;

  constructor(
    public maxRows: number,
    public maxColumns: number,
  ) {}

  /** Takes a table as it is: no text is re-typed, nothing counts as touched. */
  load(rows: readonly (readonly StoredValue[])[]): void {
    this.#rows = rows.map((row) => row.slice());
  }

  value(row: number, column: number): StoredValue {
    const value = this.#rows[row]?.[column];
    return value === undefined || value === '' ? null : value;
  }

  setValue(row: number, column: number, value: StoredValue): void {
    let cells = this.#rows[row];
    if (!cells) {
      if (value === null) return;
      cells = [];
      while (this.#rows.length <= row) this.#rows.push(undefined);
      this.#rows[row] = cells;
    }
    if (value === null && column >= cells.length) return;
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }

  column(index: number): Column {
    while (this.#columns.length <= index) this.#columns.push(new Column());
    return this.#columns[index]!;
  }

  format(row: number, column: number): CellFormat {
    return this.#columns[column]?.formats.at(row) ?? PLAIN;
  }

  rule(row: number, column: number): ValidationRule | null {
    return this.#columns[column]?.rules.at(row) ?? null;
  }

  note(row: number, column: number): string {
    return this.#columns[column]?.notes.at(row) ?? '';
  }

  /** Remembers that the add-on wrote here. */
  touch(row: number, column: number, rows: number, columns: number): void {
    for (let c = column; c < column + columns; c++) {
      this.column(c).touched.update(row, row + rows, () => true);
    }
  }

  /** Whether the add-on has written to any cell. */
  get touched(): boolean {
    return this.#columns.some((column) => column.touched.length > 1 || column.touched.at(0));
  }

  /** The number of columns that have a format, a rule, a note or a mark of their own. */
  get dressedColumns(): number {
    return this.#columns.length;
  }

  /** The last row with something in it, 1-based; 0 for an empty sheet. */
  lastRow(): number {
    for (let r = this.#rows.length; r > 0; r--) {
      if (this.#rows[r - 1]?.some(filled)) return r;
    }
    return 0;
  }

  /** The last column with something in it, 1-based; 0 for an empty sheet. */
  lastColumn(): number {
    let last = 0;
    for (const row of this.#rows) {
      if (!row) continue;
      let end = row.length;
      while (end > last && !filled(row[end - 1])) end--;
      last = Math.max(last, end);
    }
    return last;
  }

  insertRows(at: number, count: number, like: 'above' | 'below'): void {
    if (at < this.#rows.length) {
      const blank: undefined[] = new Array(count).fill(undefined);
      this.#rows = this.#rows.slice(0, at).concat(blank, this.#rows.slice(at));
      this.moved = true;
    }
    for (const column of this.#columns) {
      for (const layer of column.layers()) layer.insert(at, count, like);
    }
    this.maxRows += count;
  }

  deleteRows(at: number, count: number): void {
    if (at < this.#rows.length) this.moved = true;
    this.#rows.splice(at, count);
    for (const column of this.#columns)
      for (const layer of column.layers()) layer.remove(at, count);
    this.maxRows -= count;
  }

  insertColumns(at: number, count: number, like: 'above' | 'below'): void {
    if (at < this.lastColumn()) this.moved = true;
    for (const row of this.#rows) {
      if (row && row.length > at) row.splice(at, 0, ...new Array<null>(count).fill(null));
    }
    if (this.#columns.length > 0) {
      const model = this.column(like === 'above' && at > 0 ? at - 1 : at);
      const fresh = Array.from({ length: count }, () => model.copy());
      for (const column of fresh) column.notes = new Runs<string>('');
      this.#columns.splice(at, 0, ...fresh);
    }
    this.maxColumns += count;
  }

  /** Moves columns in front of the one that is at `to` now. */
  moveColumns(from: number, count: number, to: number): void {
    const place = to > from ? to - count : to;
    const width = Math.max(from + count, to);
    if (from < this.lastColumn() || to < this.lastColumn()) this.moved = true;
    for (const row of this.#rows) {
      if (!row) continue;
      while (row.length < width) row.push(null);
      row.splice(place, 0, ...row.splice(from, count));
    }
    this.column(width - 1);
    this.#columns.splice(place, 0, ...this.#columns.splice(from, count));
  }

  deleteColumns(at: number, count: number): void {
    if (at < this.lastColumn()) this.moved = true;
    for (const row of this.#rows) row?.splice(at, count);
    this.#columns.splice(at, count);
    this.maxColumns -= count;
  }

  /** An exact twin, which also remembers what the add-on wrote. */
  clone(): Grid {
    const twin = this.copy();
    twin.moved = this.moved;
    this.#columns.forEach((column, c) => {
      twin.#columns[c]!.touched = column.touched.copy();
    });
    return twin;
  }

  /** A twin that the add-on has not written to. */
  copy(): Grid {
    const twin = new Grid(this.maxRows, this.maxColumns);
    twin.#rows = this.#rows.map((row) => row?.slice());
    twin.#columns = this.#columns.map((column) => column.copy());
    return twin;
  }
}

function filled(value: StoredValue | undefined): boolean {
  return value !== undefined && value !== null && value !== '';
}
