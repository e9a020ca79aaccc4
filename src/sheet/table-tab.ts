/** Making, reading and writing a tab that people fill in line by line. Only cells that change are written. */
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
import { type Words, wordsIn } from '../text';
import { dateRule, listRule } from './cell-rules';

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

/** A new tab of Sheets ends with column Z, and its columns are so many pixels wide. */
const NEW_TAB_COLUMNS = 26;
const NEW_TAB_WIDTH = 100;

/** Lays out an empty table: header, widths, drop-downs and date pickers for all its rows. */
export function makeTable<Key extends string>(
  sheet: Sheet,
  schema: TableSchema<Key>,
  words: Words,
  people: readonly string[],
): TableTab<Key> {
  const { columns } = schema;
  const headers = columns.map(({ key }) => schema.header(words, key));
  const rows = sheet.getMaxRows() - 1;
  const room = columns.length > NEW_TAB_COLUMNS ? sheet.getMaxColumns() : NEW_TAB_COLUMNS;
  if (room < columns.length) sheet.insertColumnsAfter(room, columns.length - room);
  const body = sheet.getRange(2, 1, rows, columns.length);
  // Where nobody types, each line gets its formats when it is written.
  if (!schema.isHidden) {
    body.setNumberFormats(
      repeat(
        rows,
        columns.map(({ kind }) => (kind === 'date' ? LOOKS.inputDate.format : '@')),
      ),
    );
    body.setWrap(true).setVerticalAlignment('top').setHorizontalAlignment('left');
  }
  const head = sheet.getRange(1, 1, 1, columns.length);
  head.setValues([headers]);
  head.setFontWeight('bold');
  if (!schema.isHidden)
    head.setBackground(LOOKS.header.background).setFontColor(LOOKS.header.color);
  head.setNote(schema.note(words));
  const rules = columns.map(({ key, kind }) => {
    if (kind === 'date') return dateRule();
    if (kind === 'choice') return listRule(schema.choices(words, key));
    return kind === 'person' && people.length > 0 ? listRule(people) : null;
  });
  if (rules.some((rule) => rule !== null)) body.setDataValidations(repeat(rows, rules));
  setWidths(sheet, columns);
  sheet.setFrozenRows(1);
  if (schema.isHidden) sheet.hideSheet();
  const places = {
    headerRow: 0,
    columns: Object.fromEntries(columns.map(({ key }, i) => [key, i])) as Record<Key, number>,
  };
  return { sheet, schema, places, lines: [], values: [headers], formulas: [], rows: rows + 1 };
}

function setWidths(sheet: Sheet, columns: readonly { width: number }[]): void {
  for (let from = 0, to = 0; from < columns.length; from = to) {
    const { width } = columns[from] as { width: number };
    while (columns[to]?.width === width) to++;
    if (width !== NEW_TAB_WIDTH) sheet.setColumnWidths(from + 1, to - from, width);
  }
}

function repeat<Item>(rows: number, row: Item[]): Item[][] {
  return Array.from({ length: rows }, () => row);
}

/**
 * Puts the words that Pullpush wrote into the language that is spoken now, and brings the people to choose from up to
 * date. Headers that a person named stay.
 */
export function renewTable<Key extends string>(
  { sheet, schema, places, values }: TableTab<Key>,
  words: Words,
  people: readonly string[],
): void {
  const before = wordsIn(words.language === 'vi' ? 'en' : 'vi');
  const rows = sheet.getMaxRows() - places.headerRow - 1;
  if (rows < 1) return;
  const headers = new Map<number, string>();
  for (const { key, kind } of schema.columns) {
    const column = places.columns[key];
    if (column === undefined) continue;
    const header = schema.header(words, key);
    const isOld = values[places.headerRow]?.[column] === schema.header(before, key);
    if (isOld && header !== schema.header(before, key)) headers.set(column, header);
    const entries =
      kind === 'person' ? people : isOld && kind === 'choice' ? schema.choices(words, key) : [];
    if (entries.length > 0)
      sheet
        .getRange(places.headerRow + 2, column + 1, rows, 1)
        .setDataValidation(listRule(entries));
  }
  for (const { first, last } of runsOf([...headers.keys()])) {
    const texts = Array.from({ length: last - first + 1 }, (_, i) => headers.get(first + i) ?? '');
    sheet
      .getRange(places.headerRow + 1, first + 1, 1, texts.length)
      .setValues([texts])
      .setNote(schema.note(words));
  }
}

/** Whole numbers as runs of neighbours, in order. */
function runsOf(numbers: readonly number[]): { first: number; last: number }[] {
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
