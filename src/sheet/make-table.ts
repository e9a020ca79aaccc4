/** Making a tab that people fill in line by line, and bringing its words and drop-downs up to date. */
import { LOOKS } from '../page/look';
import { letterOf } from '../page/page';
import {
  type ColumnKind,
  type ExampleCell,
  exampleTexts,
  type TableColumn,
  type TableSchema,
} from '../tabs/table';
import { type Words, wordsIn } from '../text';
import { dateRule, listRule, namesToOffer, numberRule } from './cell-rules';
import { runsOf, type TableTab } from './table-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** A new tab of Sheets ends with column Z, and its columns are so many pixels wide. */
const NEW_TAB_COLUMNS = 26;
const NEW_TAB_WIDTH = 100;

/** What the lead tabs and the calendar give to a table. */
export interface TableSource {
  /** Names of campaigns to choose from. */
  campaigns?: readonly string[];
  /** The start of a day number, for the dates of examples. */
  dayStart?: (day: number) => Date;
  today?: number;
}

/**
 * Lays out a table: header, widths, drop-downs and date pickers for all its rows, and its examples.
 *
 * @param standing the table as it was read, where an earlier run was cut off while it laid it out: no cell is written
 */
export function makeTable<Key extends string>(
  sheet: Sheet,
  schema: TableSchema<Key>,
  words: Words,
  people: readonly string[],
  source: TableSource = {},
  standing: TableTab<Key> | null = null,
): TableTab<Key> {
  const { columns } = schema;
  const headers = columns.map(({ key }) => schema.header(words, key));
  const rows = sheet.getMaxRows() - 1;
  const room = columns.length > NEW_TAB_COLUMNS ? sheet.getMaxColumns() : NEW_TAB_COLUMNS;
  if (room < columns.length) sheet.insertColumnsAfter(room, columns.length - room);
  const body = sheet.getRange(2, 1, rows, columns.length);
  // Where nobody types, each line gets its formats when it is written.
  if (!schema.isHidden) {
    body.setNumberFormats(repeat(rows, columns.map(formatOf)));
    body.setWrap(true).setVerticalAlignment('top');
    const sides = columns.map(({ kind }) => (isNumber(kind) ? 'right' : 'left'));
    sheet.getRange(1, 1, rows + 1, columns.length).setHorizontalAlignments(repeat(rows + 1, sides));
  }
  const examples = (schema.examples?.rows(words) ?? []).map((row) =>
    columns.map(({ key }) => exampleValue(row[key], source)),
  );
  if (!standing)
    sheet.getRange(1, 1, 1 + examples.length, columns.length).setValues([headers, ...examples]);
  const head = sheet.getRange(1, 1, 1, columns.length);
  head.setFontWeight('bold');
  if (!schema.isHidden) head.setBackground(LOOKS.header.background);
  head.setNote(schema.note(words));
  const rules = columns.map((column) =>
    ruleOf(schema, column, words, people, source.campaigns ?? []),
  );
  if (rules.some((rule) => rule !== null)) body.setDataValidations(repeat(rows, rules));
  if (examples.length > 0) sheet.setConditionalFormatRules(exampleRules(schema, words, body));
  setWidths(sheet, columns);
  sheet.setFrozenRows(1);
  if (schema.isHidden) sheet.hideSheet();
  if (standing) return { ...standing, rows: rows + 1 };
  const places = {
    headerRow: 0,
    columns: Object.fromEntries(columns.map(({ key }, i) => [key, i])) as Record<Key, number>,
  };
  return { sheet, schema, places, lines: [], values: [headers], formulas: [], rows: rows + 1 };
}

function isNumber(kind: ColumnKind): kind is 'amount' | 'wholeNumber' {
  return kind === 'amount' || kind === 'wholeNumber';
}

function formatOf({ kind }: { kind: ColumnKind }): string {
  if (kind === 'date') return LOOKS.inputDate.format;
  return isNumber(kind) ? LOOKS.count.format : '@';
}

function ruleOf<Key extends string>(
  schema: TableSchema<Key>,
  { key, kind }: TableColumn<Key>,
  words: Words,
  people: readonly string[],
  campaigns: readonly string[],
): Rule | null {
  if (kind === 'date') return dateRule();
  if (kind === 'choice') return listRule(schema.choices(words, key));
  if (isNumber(kind)) return numberRule(words.teamTabs.takes[kind]);
  return namesRule(kind, people, campaigns);
}

/** The drop-down of a column that offers names; null for any other column, and where there are no names. */
function namesRule(
  kind: ColumnKind,
  people: readonly string[],
  campaigns: readonly string[],
): Rule | null {
  const names = kind === 'person' ? people : kind === 'campaign' ? campaigns : [];
  const offered = namesToOffer(names);
  return offered.length > 0 ? listRule(offered) : null;
}

function exampleValue(
  cell: ExampleCell | undefined,
  { dayStart, today }: TableSource,
): string | number | Date {
  if (typeof cell !== 'object') return cell ?? '';
  return dayStart && today !== undefined ? dayStart(today + cell.day) : '';
}

/**
 * Examples are grey as long as they are what they are: a row that somebody types over looks like any other. The
 * formulas have no argument separator, so that they mean the same in every locale.
 */
function exampleRules<Key extends string>(
  schema: TableSchema<Key>,
  words: Words,
  body: GoogleAppsScript.Spreadsheet.Range,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const letter = letterOf(schema.columns.findIndex(({ key }) => key === schema.examples?.column));
  return exampleTexts(schema, words).map((text) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=$${letter}2="${text.replace(/"/g, '""')}"`)
      .setFontColor(LOOKS.quiet.color)
      .setItalic(true)
      .setRanges([body])
      .build(),
  );
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
 * date. Headers that a person named stay, and so do the examples: they are known in both languages.
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
  for (const column of schema.columns) {
    const { key, kind } = column;
    const at = places.columns[key];
    if (at === undefined) continue;
    const header = schema.header(words, key);
    const isOld = values[places.headerRow]?.[at] === schema.header(before, key);
    if (isOld && header !== schema.header(before, key)) headers.set(at, header);
    const isSaid = isOld && (kind === 'choice' || isNumber(kind));
    const rule = isSaid || kind === 'person' ? ruleOf(schema, column, words, people, []) : null;
    if (rule) sheet.getRange(places.headerRow + 2, at + 1, rows, 1).setDataValidation(rule);
  }
  for (const { first, last } of runsOf([...headers.keys()])) {
    const texts = Array.from({ length: last - first + 1 }, (_, i) => headers.get(first + i) ?? '');
    sheet
      .getRange(places.headerRow + 1, first + 1, 1, texts.length)
      .setValues([texts])
      .setNote(schema.note(words));
  }
}

/** Brings the names to choose from up to date: a call for each column that offers some. */
export function renewLists<Key extends string>(
  { sheet, schema, places }: TableTab<Key>,
  people: readonly string[],
  campaigns: readonly string[],
): void {
  for (const { key, kind } of schema.columns) {
    const at = places.columns[key];
    const rule = namesRule(kind, people, campaigns);
    if (at === undefined || !rule) continue;
    // Down to the last row, without asking which that is.
    const letter = letterOf(at);
    sheet.getRange(`${letter}${places.headerRow + 2}:${letter}`).setDataValidation(rule);
  }
}
