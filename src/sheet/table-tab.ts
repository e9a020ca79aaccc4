/** Reading and writing a tab that people fill in line by line. Only cells that change are written. */
import { cellValue, formatFor } from '../page/lay-out';
import { LOOKS } from '../page/look';
import type { PageValue } from '../page/page';
import {
  findTable,
  type TableLine,
  type TablePlaces,
  type TableSchema,
  tableLines,
} from '../tabs/table';
import { wordsIn } from '../text';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table as it was read. */
export interface TableTab<Key extends string> {
  sheet: Sheet;
  schema: TableSchema<Key>;
  places: TablePlaces<Key>;
  lines: TableLine<Key>[];
  values: unknown[][];
  formulas: string[][];
  /** Rows of the tab, where they are known. */
  rows?: number;
}

/**
 * Null where the header cannot be found: people may have renamed all of it.
 *
 * @param withFormulas false where no line that stands there is going to be written
 */
export function readTable<Key extends string>(
  sheet: Sheet,
  schema: TableSchema<Key>,
  withFormulas = true,
): TableTab<Key> | null {
  const range = sheet.getDataRange();
  const values = range.getValues();
  const places = findTable(values, schema, [wordsIn('vi'), wordsIn('en')]);
  if (!places) return null;
  const lines = tableLines(values, places, schema);
  const formulas = withFormulas ? range.getFormulas() : [];
  return { sheet, schema, places, lines, values, formulas };
}

/** Whole numbers as runs of neighbours, in order. */
export function runsOf(numbers: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && number <= run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}

/** A line to write: into its row, or, without one, below all others. */
export interface LineToWrite<Key extends string> {
  row: number | null;
  cells: Record<Key, PageValue>;
}

/**
 * Writes lines, those side by side in one go. No other cell changes: not what stands between them, and no column that
 * is not the table's.
 *
 * @param mostRuns where they are scattered more than that, what stands between them is written as it stands, to stay
 *   within a few calls
 */
export function writeLines<Key extends string>(
  table: TableTab<Key>,
  lines: readonly LineToWrite<Key>[],
  mostRuns = Number.POSITIVE_INFINITY,
): void {
  const runs = runsOf(lines.flatMap(({ row }) => (row === null ? [] : [row])));
  const written =
    runs.length > mostRuns
      ? [{ first: runs[0]?.first ?? 0, last: runs[runs.length - 1]?.last ?? 0 }]
      : runs;
  for (const { first, last } of written) writeRows(table, first, last, lines);
  const fresh = lines.filter(({ row }) => row === null);
  if (fresh.length === 0) return;
  const last = table.lines.reduce((max, { row }) => Math.max(max, row), table.places.headerRow);
  const placed = fresh.map(({ cells }, i) => ({ cells, row: last + 1 + i }));
  const max = table.rows ?? table.sheet.getMaxRows();
  const needed = last + 1 + placed.length;
  if (needed > max) table.sheet.insertRowsAfter(max, needed - max);
  writeRows(table, last + 1, last + placed.length, placed);
}

function writeRows<Key extends string>(
  { sheet, schema, places, values, formulas }: TableTab<Key>,
  first: number,
  last: number,
  lines: readonly LineToWrite<Key>[],
): void {
  const byRow = new Map(lines.map((line) => [line.row, line.cells]));
  const ours = schema.columns
    .flatMap(({ key }) =>
      places.columns[key] === undefined ? [] : [{ key, at: places.columns[key] as number }],
    )
    .sort((a, b) => a.at - b.at);
  for (let from = 0; from < ours.length; ) {
    let to = from + 1;
    while (to < ours.length && (ours[to]?.at ?? 0) === (ours[to - 1]?.at ?? 0) + 1) to++;
    const run = ours.slice(from, to);
    const isDateAt = (c: number) =>
      schema.columns.some(({ key, kind }) => key === run[c]?.key && kind === 'date');
    const cells: { value: PageValue; formula: string }[][] = [];
    for (let row = first; row <= last; row++) {
      cells.push(
        run.map(({ key, at }) => {
          const before = (values[row]?.[at] ?? '') as PageValue;
          const formula = formulas[row]?.[at] ?? '';
          const next = byRow.get(row)?.[key];
          return next === undefined || next === before
            ? { value: before, formula }
            : { value: next, formula: '' };
        }),
      );
    }
    const area = sheet.getRange(first + 1, (run[0]?.at ?? 0) + 1, cells.length, run.length);
    const formats = cells.map((row) =>
      row.map(({ value, formula }, c) =>
        formatFor(value, isDateAt(c) ? LOOKS.inputDate.format : '@', formula),
      ),
    );
    area.setNumberFormats(formats);
    area.setValues(
      cells.map((row, r) =>
        row.map(({ value, formula }, c) => cellValue(value, formats[r]?.[c] ?? '@', formula)),
      ),
    );
    from = to;
  }
}
