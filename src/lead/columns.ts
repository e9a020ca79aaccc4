/** Finds which column of a lead tab means what: by the header first, by the cells below it where the header is silent. */

import { type ColumnContent, columnContent, suits } from './column-content';
import { alternatives, columnOfLetter, columnsLettered, columnsNamed } from './column-names';
import { findByContent } from './content-search';
import { headerKey, type NameMatch } from './field-names';
import { FIELDS, type Field, NEEDED_FIELDS, WIDE_FIELD } from './fields';
import { isBlank } from './fold';
import { callOf, findHeader, type HeaderCell, meaningsOf } from './header-row';
import { type OurColumns, withoutOurs } from './our-columns';

/** The columns of a lead tab, as found. */
export interface FoundColumns {
  /** 0-based index of the last header row within the rows given; -1 if the sheet has no header. */
  headerRow: number;
  /** How many rows the header takes: 1, or 2 for merged two-row headers; 0 if none. */
  headerRows: number;
  /** 0-based column indices per field; only `calls` may have several. */
  columns: Partial<Record<Field, number[]>>;
  /** Header text as typed per column ('' if none); for two-row headers both parts joined by a space. */
  headers: string[];
  /** Fields for which two columns fit: chosen and rejected column index. */
  contested: { field: Field; chosen: number; rejected: number }[];
  /** Fields found by their content although the name says nothing. */
  byContent: Field[];
  /** The columns that Pullpush added: never a field, and without a header in `headers`. */
  ours: OurColumns;
  /** How well this tab looks like a lead tab, from 0, to choose among tabs; 0 if a needed field is missing. */
  fit: number;
}

/** Header names fixed by the team in Settings; `-` means that no column is to be used for the field. */
export type WantedColumns = Partial<Record<Field, string>>;

/** In Settings: no column for this field. */
const NO_COLUMN = '-';
/** A status column whose values are all unknown comes after any other status column with known ones. */
const KNOWN_STATUSES_LEAST = 0.1;
const PENALTIES = { blank: 2, unknownStatuses: 1 };

interface Candidate {
  column: number;
  /** How surely the name means the field; smaller is better, and equal ones are contested. */
  name: number;
  /** What has to be said against the cells. */
  penalty: number;
  value: number;
}

/**
 * Finds the lead columns of a tab; null if there are none at all.
 *
 * @param allRows the first rows of a tab as getValues gives them, up to a few hundred
 * @param isStatus tells whether a text is a status that the vocabulary knows
 * @param wanted header names fixed by the team; they win over everything that can be detected
 */
export function findColumns(
  allRows: readonly (readonly unknown[])[],
  isStatus: (text: string) => boolean,
  wanted: WantedColumns = {},
): FoundColumns | null {
  const found = lookForColumns(allRows, isStatus, wanted);
  return Object.keys(found.columns).length === 0 ? null : found;
}

/** The same of any tab, be it without a single column that leads have: a person may name them all. */
export function lookForColumns(
  allRows: readonly (readonly unknown[])[],
  isStatus: (text: string) => boolean,
  wanted: WantedColumns = {},
): FoundColumns {
  const width = allRows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const wantedKeys = new Set<string>();
  for (const text of Object.values(wanted)) {
    if (isBlank(text)) continue;
    for (const one of [text, ...alternatives(text)])
      if (columnOfLetter(one, width) === null) wantedKeys.add(headerKey(one));
  }
  const { header, ours, rows } = withoutOurs(allRows, (some) =>
    findHeader(some, width, (key) => wantedKeys.has(key)),
  );
  const body = rows.slice(header.row + 1).filter((row) => row.some((cell) => !isBlank(cell)));
  const known = remembered(isStatus);
  const contents = header.cells.map((_, column) =>
    columnContent(
      body.map((row) => row[column]),
      body.length,
      known,
    ),
  );
  const found: FoundColumns = {
    headerRow: header.row,
    headerRows: header.rows,
    columns: {},
    headers: header.cells.map(({ text }) => text),
    contested: [],
    byContent: [],
    ours,
    fit: 0,
  };
  const off = new Set<Field>();
  const taken = new Set<number>();
  takeWanted(found, contents, wanted, off, taken);
  const nameless = takeNamed(found, header.cells, contents, off, taken);
  findByContent(found, contents, nameless, off, taken);
  found.fit = fitOf(found, contents, body.length);
  return found;
}

/** The same few texts come again and again, and the vocabulary is slow. */
function remembered(isStatus: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) {
      answer = isStatus(text);
      answers.set(text, answer);
    }
    return answer;
  };
}

function takeWanted(
  found: FoundColumns,
  contents: readonly ColumnContent[],
  wanted: WantedColumns,
  off: Set<Field>,
  taken: Set<number>,
): void {
  for (const field of FIELDS) {
    const text = wanted[field]?.trim() ?? '';
    if (text === NO_COLUMN) off.add(field);
    if (isBlank(text)) continue;
    let columns = columnsNamed(text, found.headers, contents);
    const others = alternatives(text);
    if (columns.length === 0 && field !== WIDE_FIELD) {
      columns =
        others
          .map((one) => columnsNamed(one, found.headers, contents))
          .find((named) => named.length > 0) ?? [];
    }
    if (columns.length === 0 && field === WIDE_FIELD) {
      // Several call columns are listed in one cell of Settings.
      for (const part of text.split(/[,;|\n]/)) {
        columns = columns.concat(columnsNamed(part, found.headers, contents));
      }
    }
    if (columns.length === 0) columns = columnsLettered([text, ...others], found.headers.length);
    // One of several tabs has no column for the field.
    if (columns.length === 0 && others.includes(NO_COLUMN)) off.add(field);
    if (columns.length === 0) continue;
    found.columns[field] = columns;
    off.add(field);
    for (const column of columns) taken.add(column);
  }
}

/** Gives out the columns that their headers name; returns those whose header names nothing. */
function takeNamed(
  found: FoundColumns,
  cells: readonly HeaderCell[],
  contents: readonly ColumnContent[],
  off: ReadonlySet<Field>,
  taken: Set<number>,
): Set<number> {
  const nameless = new Set<number>();
  const names = new Map<number, NameMatch[]>();
  const calls = takeCalls(found, cells, contents, off, taken);
  cells.forEach((cell, column) => {
    if (taken.has(column) || calls.has(column)) return;
    const matches = meaningsOf(cell);
    if (matches === null) return;
    if (matches.length === 0) nameless.add(column);
    else names.set(column, matches);
  });
  for (const field of FIELDS) {
    if (off.has(field) || field === WIDE_FIELD) continue;
    const candidates: Candidate[] = [];
    for (const [column, matches] of names) {
      const match = matches.find((one) => one.field === field);
      const content = contents[column] as ColumnContent;
      if (!match || taken.has(column)) continue;
      const suited = content.filled === 0 ? 0 : suits(field, content);
      if (content.filled > 0 && suited === 0) continue;
      const name = match.rank * 2 + (match.exact ? 0 : 1);
      const penalty = penaltyOf(field, content);
      candidates.push({ column, name, penalty, value: content.fill * suited });
    }
    candidates.sort(
      (a, b) =>
        a.penalty - b.penalty || a.name - b.name || b.value - a.value || a.column - b.column,
    );
    const chosen = candidates[0];
    if (!chosen) continue;
    found.columns[field] = [chosen.column];
    taken.add(chosen.column);
    for (const { column, name, penalty } of candidates.slice(1)) {
      const isBlankOne = penalty >= PENALTIES.blank && chosen.penalty < PENALTIES.blank;
      // For what the score stands on, a longer name of the same kind is worth a word too.
      const isRival = NEEDED_FIELDS.includes(field)
        ? name >> 1 === chosen.name >> 1
        : name === chosen.name;
      if (isRival && !isBlankOne) {
        found.contested.push({ field, chosen: chosen.column, rejected: column });
      }
    }
  }
  // "Ngày gọi lần 1" is when the lead was first called, unless another column says so.
  const firstCall = [...calls].find(([column, number]) => {
    const content = contents[column] as ColumnContent;
    return number === 1 && !taken.has(column) && content.filled > 0 && content.dates >= 0.5;
  });
  if (firstCall && !found.columns.firstContact && !off.has('firstContact')) {
    found.columns.firstContact = [firstCall[0]];
    taken.add(firstCall[0]);
  }
  return nameless;
}

function penaltyOf(field: Field, content: ColumnContent): number {
  if (content.filled === 0) return PENALTIES.blank;
  const isUnknown = field === 'status' && content.statuses < KNOWN_STATUSES_LEAST;
  return isUnknown ? PENALTIES.unknownStatuses : 0;
}

/** Takes the wide call columns, one per call; returns every column that names a call, with its number. */
function takeCalls(
  found: FoundColumns,
  cells: readonly HeaderCell[],
  contents: readonly ColumnContent[],
  off: ReadonlySet<Field>,
  taken: Set<number>,
): Map<number, number> {
  const named = new Map<number, number>();
  const perCall = new Map<number, { column: number; order: number }>();
  cells.forEach((cell, column) => {
    const call = taken.has(column) ? null : callOf(cell);
    if (!call) return;
    named.set(column, call.number);
    // What came of a call tells more than its day; a note about it comes between.
    const isNote = /ghi chu|noi dung|note/.test(headerKey(cell.text));
    let order = call.isTime ? 2 : isNote ? 1 : 0;
    if ((contents[column] as ColumnContent).filled === 0) order += 10;
    const other = perCall.get(call.number);
    if (!other || order < other.order) perCall.set(call.number, { column, order });
  });
  if (off.has(WIDE_FIELD) || perCall.size === 0) return named;
  const columns = [...perCall].sort(([a], [b]) => a - b).map(([, { column }]) => column);
  found.columns[WIDE_FIELD] = columns;
  for (const column of columns) taken.add(column);
  return named;
}

function fitOf(found: FoundColumns, contents: readonly ColumnContent[], rowCount: number): number {
  if (NEEDED_FIELDS.some((field) => !found.columns[field])) return 0;
  let points = 0;
  for (const field of FIELDS) {
    const column = found.columns[field]?.[0];
    if (column === undefined) continue;
    const isSure = !found.byContent.includes(field);
    const isFilled = (contents[column] as ColumnContent).filled > 0;
    points += (isSure ? 1 : 0.5) * (isFilled ? 1 : 0.5);
  }
  return Math.round(points * (1 + Math.log10(1 + rowCount)) * 100) / 100;
}
