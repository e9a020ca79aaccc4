import { hashOf, hiddenCell, isDate } from './base';
import { EMPTY_LOOK, LOOKS, type Look } from './look';
import { isInput, type Page, type PageCell, type PageRow, type PageValue, tabMark } from './page';

/** A page laid out on a grid. Column 0 is hidden: it carries each row's key and the base to compare with. */
export interface PageGrid {
  width: number;
  height: number;
  values: PageValue[][];
  /** Formulas that people typed; '' elsewhere. */
  formulas: string[][];
  /** Key of each row. */
  keys: string[];
  looks: Look[][];
  choices: (readonly string[] | null)[][];
  dates: boolean[][];
  /** Runs of rows (0-based, with the last) in which the same columns (grid columns) are one cell. */
  merges: { row: number; rows: number; column: number; columns: number }[];
  /** Runs of rows whose cells take typing, as one bordered area each. */
  inputs: { row: number; rows: number; column: number; columns: number }[];
}

/** Text that Sheets would take for a formula, or for an apostrophe that means text. */
const UNSAFE = /^[=+'@-]/;

/** The rows of a page from top to bottom, one empty row between its blocks. */
export function rowsOf(page: Page): PageRow[] {
  return page.blocks.flatMap((block, index) =>
    index > 0 ? [{ key: `gap.${block.key}`, cells: [] }, ...block.rows] : block.rows,
  );
}

/**
 * Lays the rows of a page on a grid.
 *
 * @param order which row (0-based) stands in each row of the grid, null for a blank one; without it the page's own
 */
export function layOut(page: Page, order?: readonly (number | null)[]): PageGrid {
  const rows = rowsOf(page);
  const grid: PageGrid = {
    width: page.widths.length + 1,
    height: 0,
    values: [],
    formulas: [],
    keys: [],
    looks: [],
    choices: [],
    dates: [],
    merges: [],
    inputs: [],
  };
  for (const index of order ?? rows.keys())
    addRow(grid, index === null ? BLANK : (rows[index] as PageRow));
  return grid;
}

const BLANK: PageRow = { key: '', cells: [] };

function addRow(grid: PageGrid, row: PageRow): void {
  const cells: (PageCell | null)[] = [];
  for (let i = 0; i < grid.width - 1; i++) cells.push(row.cells[i] ?? null);
  const looks = cells.map(lookOf);
  const at = grid.height;
  // An input cell has no base, unless Pullpush filled it: whatever stands in it was typed, also when it was put
  // back by an earlier build.
  const base = cells.map((cell) => {
    if (!cell) return '';
    return cell.base ?? (cell.based || !isInput(cell.role) ? hashOf(cell.value) : '');
  });
  // A tab's first row tells how many columns it was written with.
  if (row.key.startsWith(tabMark(''))) base[base.length - 1] ||= '-';
  grid.keys.push(row.key);
  const hidden = row.key === '' ? null : hiddenCell(row.key, base);
  grid.values.push([hidden, ...cells.map((cell) => cell?.value ?? null)]);
  grid.formulas.push(['', ...cells.map((cell) => cell?.formula ?? '')]);
  grid.looks.push([EMPTY_LOOK, ...looks]);
  grid.choices.push([null, ...cells.map((cell) => cell?.choices ?? null)]);
  grid.dates.push([false, ...cells.map((cell) => cell?.role === 'inputDate')]);
  if (row.merge) extend(grid.merges, at, row.merge[0] + 1, row.merge[1] - row.merge[0] + 1);
  const typed = cells.flatMap((cell, i) => (cell && isInput(cell.role) ? [i] : []));
  if (typed.length > 0) {
    const first = typed[0] as number;
    extend(grid.inputs, at, first + 1, (typed[typed.length - 1] as number) - first + 1);
  }
  grid.height++;
}

function extend(areas: PageGrid['merges'], row: number, column: number, columns: number): void {
  const last = areas[areas.length - 1];
  if (last && last.row + last.rows === row && last.column === column && last.columns === columns)
    last.rows++;
  else areas.push({ row, rows: 1, column, columns });
}

function lookOf(cell: PageCell | null): Look {
  if (!cell) return EMPTY_LOOK;
  const look = LOOKS[cell.role];
  const weight = cell.strong ? 'bold' : look.weight;
  return { ...look, weight, format: formatFor(cell.value, look.format, cell.formula) };
}

/** The number format under which a value stays what it is, in a cell that would have `format`. */
export function formatFor(value: PageValue, format: string, formula = ''): string {
  if (format !== '@') return format;
  if (formula !== '' || typeof value === 'number' || typeof value === 'boolean') return 'General';
  if (isDate(value)) return LOOKS.inputDate.format;
  // `@` keeps text as it is; where the first letter is dangerous even so, an apostrophe in a cell of no format does.
  return typeof value === 'string' && UNSAFE.test(value) ? 'General' : '@';
}

/** What is written into a cell of the grid. */
export function writtenValue(grid: PageGrid, row: number, column: number) {
  const look = grid.looks[row]?.[column] ?? EMPTY_LOOK;
  return cellValue(grid.values[row]?.[column] ?? null, look.format, grid.formulas[row]?.[column]);
}

/**
 * The value to hand to Sheets: a text in a cell of any other format than `@` gets the apostrophe that Sheets swallows,
 * or 11/11 would become a date; a person's own formula stays one.
 */
export function cellValue(
  value: PageValue,
  format: string,
  formula = '',
): string | number | boolean | Date {
  if (formula !== '') return formula;
  if (value === null) return '';
  return typeof value === 'string' && value !== '' && format !== '@' ? `'${value}` : value;
}
