/** Arguments of custom functions: a range comes as rows, a single cell as a value. */
import { cellText, isBlank } from '../lead/fold';

/** Cells of a column, of a row, or a single one; a range of several columns and rows is refused with a sentence. */
export function cellsOf(value: unknown, name: string): unknown[] {
  if (!Array.isArray(value)) return [value];
  if (isAcross(value)) return value[0];
  return value.map((row) => {
    if (!Array.isArray(row)) return row;
    if (row.length > 1) {
      throw new Error(
        `The ${name} range must be one column wide, not ${row.length}: give a range such as E2:E.`,
      );
    }
    return row[0];
  });
}

/** A range of one row and several columns. */
export function isAcross(value: unknown): value is [unknown[]] {
  return (
    Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length > 1
  );
}

/** The same number of rows in every range of one call. */
export function sameLength(first: unknown[], second: unknown[], name: string): void {
  if (first.length !== second.length) {
    throw new Error(
      `The ${name} range has ${second.length} rows but the first range has ${first.length}: give ranges with the same rows.`,
    );
  }
}

/** An argument that was left out, or whose cell is blank. */
export function isLeftOut(value: unknown): boolean {
  return value === undefined || (!Array.isArray(value) && isBlank(value));
}

/** A result for each cell in the shape of the argument: a column, a row, or one value for a single cell. */
export function resultLike<Result>(
  input: unknown,
  results: Result[],
): Result[][] | Result | undefined {
  if (!Array.isArray(input)) return results[0];
  return isAcross(input) ? [results] : results.map((result) => [result]);
}

/** A text without any digit in the first of several cells is the header of a column of numbers or dates. */
export function isLabel(cell: unknown): boolean {
  return typeof cell === 'string' && !/\d/.test(cell);
}

/** Such a header may also hold a digit, where it cannot be read as what the column holds: `Gọi lần 1`. */
function isHeading(cell: unknown, { read }: RowArgument): boolean {
  if (isLabel(cell)) return true;
  if (typeof cell !== 'string' || !/\p{L}{2}/u.test(cell)) return false;
  try {
    read(cell, () => '');
    return false;
  } catch {
    return true;
  }
}

/** What a person reads as the content of a cell. */
export function shown(cell: unknown): string {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'string' ? `"${cellText(cell)}"` : 'a date';
}

/** Names an argument, and its row within a range; only asked for where something is wrong. */
export type Place = () => string;

/** One argument of a function that gives a result for each row. */
export interface RowArgument {
  name: string;
  value: unknown;
  /** The number in a cell, null for a blank one; throws a sentence that begins with the place. */
  read: (cell: unknown, place: Place) => number | null;
  /** What stands for an argument that may be left out. */
  otherwise?: number;
}

/**
 * Computes one row of results for each row of the ranges; a single cell goes with every row. Rows in which a needed
 * cell is blank, and a header in the first row, give blanks. A row of cells gives its results below each other.
 *
 * @param width how many results there are for each row
 * @param compute gets the numbers in the order of `given`. It gives null where the result is undefined, and where the
 *   numbers contradict each other a sentence on it, without its "The"
 */
export function overRows(
  given: readonly RowArgument[],
  width: number,
  compute: (...numbers: number[]) => (number | string)[] | string | null,
): unknown {
  const columns = given.map(({ name, value, otherwise }) => {
    if (value === undefined && otherwise === undefined) {
      throw new Error(`Give the ${name} too: this argument is missing.`);
    }
    return cellsOf(value, name);
  });
  const ranges = given.flatMap((argument, i) => {
    const { value, name } = argument;
    return Array.isArray(value) ? [{ argument, name, value, cells: columns[i]! }] : [];
  });
  const first = ranges[0];
  for (const range of ranges) sameLength(first!.cells, range.cells, range.name);
  const rows = first ? first.cells.length : 1;
  const blank: (number | string)[] = new Array(width).fill('');
  const placeOf =
    ({ name, value }: RowArgument, row: number) =>
    () =>
      Array.isArray(value) ? `Row ${row + 1} of the ${name}` : `The ${name}`;
  const filled = rows > 1 ? ranges.filter(({ cells }) => !isBlank(cells[0])) : [];
  const others = filled.filter(({ cells, argument }) => !isHeading(cells[0], argument));
  const isHeader = filled.length > 0 && others.length === 0;
  // Among headers the cell that is none is the one to name, not the first.
  if (!isHeader && others.length < filled.length)
    for (const { cells, argument } of others) argument.read(cells[0], placeOf(argument, 0));

  const results: (number | string)[][] = [];
  for (let row = 0; row < rows; row++) {
    const numbers: number[] = [];
    for (let i = 0; i < given.length && !(isHeader && row === 0); i++) {
      const argument = given[i]!;
      const { value, read, otherwise } = argument;
      const cell = columns[i]![Array.isArray(value) ? row : 0];
      const number = (cell === undefined ? null : read(cell, placeOf(argument, row))) ?? otherwise;
      if (number === undefined) break;
      numbers.push(number);
    }
    const result = numbers.length === given.length ? compute(...numbers) : null;
    if (typeof result === 'string') {
      throw new Error(`${first ? `In row ${row + 1} the` : 'The'} ${result}`);
    }
    results.push(result ?? blank);
  }
  if (width === 1)
    return resultLike(
      first?.value,
      results.map(([result]) => result),
    );
  return first && isAcross(first.value) ? turned(results) : results;
}

/** Rows as columns. */
export function turned<Cell>(rows: readonly (readonly Cell[])[]): Cell[][] {
  return (rows[0] ?? []).map((_, i) => rows.map((row) => row[i]!));
}
