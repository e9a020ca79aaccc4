import { baseOf } from './kept';
import { EMPTY_LOOK, LOOKS, type Look } from './look';
import { isInput, type Page, type PageCell, type PageRow, type PageValue, type Role } from './page';

/** A page laid out on a grid. Column 0 is hidden: it carries each row's key and the base to compare with. */
export interface PageGrid {
  width: number;
  height: number;
  values: PageValue[][];
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
/** Cells for a date or a number keep their format under a text, so that the next value typed there is one again. */
const KEEP_FORMAT: readonly Role[] = ['inputDate', 'inputNumber', 'inputPercent'];
/** How a day is shown in a cell that is meant for words. */
const DAY_FORMAT = 'dd/mm/yyyy';
/** The formats of each row of values laid out: by them `cellValue` knows what keeps a text a text. */
const FORMATS = new WeakMap<readonly unknown[], readonly string[]>();

/** Puts the blocks of a page under each other, one empty row between them. */
export function layOut(page: Page): PageGrid {
  const width = page.widths.length + 1;
  const grid: PageGrid = {
    width,
    height: 0,
    values: [],
    looks: [],
    choices: [],
    dates: [],
    merges: [],
    inputs: [],
  };
  page.blocks.forEach((block, index) => {
    if (index > 0) addRow(grid, { key: `gap.${block.key}`, cells: [] });
    for (const row of block.rows) addRow(grid, row);
  });
  return grid;
}

function addRow(grid: PageGrid, row: PageRow): void {
  const cells: (PageCell | null)[] = [];
  for (let i = 0; i < grid.width - 1; i++) cells.push(row.cells[i] ?? null);
  const looks = cells.map(lookOf);
  const at = grid.height;
  // An input cell has no base, unless Pullpush filled it: whatever stands in it was typed, also when it was put
  // back by an earlier build.
  const base = baseOf(
    cells.map((cell) => (cell && (cell.based || !isInput(cell.role)) ? cell.value : null)),
  );
  const values = [`${row.key} #${base}`, ...cells.map((cell) => cell?.value ?? null)];
  grid.values.push(values);
  grid.looks.push([EMPTY_LOOK, ...looks]);
  FORMATS.set(
    values,
    [EMPTY_LOOK, ...looks].map(({ format }) => format),
  );
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
  return { ...look, weight, format: formatOf(cell, look.format) };
}

/**
 * Text must never be taken for a formula or re-typed: `@` keeps it, and where the first letter is dangerous even so,
 * or the cell is for a date or a number, an apostrophe in another format does (see `cellValue`).
 */
function formatOf({ value, role }: PageCell, usual: string): string {
  if (typeof value === 'string') {
    if (KEEP_FORMAT.includes(role)) return usual;
    return UNSAFE.test(value) ? 'General' : '@';
  }
  // In a format of text a number would become its digits, and a day its serial number.
  if (value === null || usual !== '@') return usual;
  return typeof value === 'object' ? DAY_FORMAT : 'General';
}

/**
 * The value to hand to Sheets, for `map` over a row of a grid's values: text that no text format keeps gets the
 * apostrophe that Sheets swallows. Outside such a row only the text itself can tell.
 */
export function cellValue(
  value: PageValue,
  column?: number,
  row?: readonly PageValue[],
): string | number | boolean | Date {
  if (value === null || value === '') return '';
  if (typeof value !== 'string') return value;
  const format = row && FORMATS.get(row)?.[column ?? 0];
  return (format === undefined ? UNSAFE.test(value) : format !== '@') ? `'${value}` : value;
}
