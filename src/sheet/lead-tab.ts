/** One lead tab: its columns as found in its first rows, and its mapped columns read, 50,000 rows in each call. */
import { alternatives, withoutLetter } from '../lead/column-names';
import { type FoundColumns, lookForColumns } from '../lead/columns';
import { FIELDS, type Field, NEEDED_FIELDS, WIDE_FIELD } from '../lead/fields';
import { cellText, foldName } from '../lead/fold';
import { joinedColumns } from '../lead/joined-columns';
import { ourColumn } from '../lead/our-columns';
import type { DataProblem } from '../lead/problem';
import type { LeadTable } from '../lead/read-leads';
import type { StatusReader } from '../lead/status';
import { letterOf } from '../page/page';
import type { Settings } from '../tabs/settings-values';
import type { Pace } from './pace';
import { readColumns } from './read-columns';
import { patiently } from './transient';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEAD_ROWS = 220;

export interface LeadTab {
  sheet: Sheet;
  name: string;
  lastRow: number;
  found: FoundColumns;
  /** The pace of the run that found it. */
  pace: Pace;
}

/** The first rows of a tab that looks like a lead tab. */
export interface LeadTabHead extends LeadTab {
  head: unknown[][];
  /** Whether its columns are named as those of leads are, and its statuses are known ones. */
  isSure: boolean;
}

/** What the look at a tab needs to know. */
export interface LeadTabSearch {
  statuses: StatusReader;
  settings: Pick<Settings, 'leadTabs' | 'columns'> | null;
  pace: Pace;
}

/** So many of the filled statuses must be known for a tab to be read without being asked for. */
const SURE_STATUSES = 0.3;

/** The first rows of any tab. */
export interface TabLook {
  sheet: Sheet;
  name: string;
  lastRow: number;
  /** None where the tab has no row below the first, or a single column. */
  head: unknown[][];
}

export function lookAtTab(
  sheet: Sheet,
  pace: Pace,
  name = sheet.getName(),
  lastRow = sheet.getLastRow(),
): TabLook {
  const lastColumn = lastRow < 2 ? 0 : sheet.getLastColumn();
  const rows = Math.min(lastRow, HEAD_ROWS);
  const look = () => patiently(() => sheet.getRange(1, 1, rows, lastColumn).getValues());
  const head = lastColumn < 2 ? [] : pace.looking(rows * lastColumn, look);
  return { sheet, name, lastRow, head };
}

/** Looks at the first rows of a tab; null if a needed column is missing, or there is no row below the header. */
export function headOf(
  sheet: Sheet,
  search: LeadTabSearch,
  name = sheet.getName(),
  lastRow = sheet.getLastRow(),
): LeadTabHead | null {
  return headIn(lookAtTab(sheet, search.pace, name, lastRow), search);
}

/** The same of a tab that was looked at already. */
export function headIn(look: TabLook, search: LeadTabSearch): LeadTabHead | null {
  if (look.head.length === 0) return null;
  const found = columnsIn(look, search);
  if (found.fit === 0) return null;
  const isSure = isSureOf(found, look.head, isStatusBy(search));
  return { ...look, found, isSure, pace: search.pace };
}

/** The columns of a tab, whether or not it looks like a lead tab. */
export function columnsIn({ head }: TabLook, search: LeadTabSearch): FoundColumns {
  return columnsOf(head, isStatusBy(search), search.settings?.columns ?? {});
}

function isStatusBy({ statuses }: LeadTabSearch): (text: string) => boolean {
  return (text) => statuses.read(text).outcome !== 'UNKNOWN';
}

function isSureOf(
  found: FoundColumns,
  head: readonly unknown[][],
  isStatus: (text: string) => boolean,
): boolean {
  if (NEEDED_FIELDS.some((field) => found.byContent.includes(field))) return false;
  const column = found.columns.status?.[0] ?? 0;
  const typed = head
    .slice(found.headerRow + 1)
    .map((row) => cellText(row[column]))
    .filter((text) => text !== '');
  return typed.filter(isStatus).length >= typed.length * SURE_STATUSES;
}

/** The columns of a tab (0-based) that Pullpush added, by their headers. */
export function ourColumnsOn(sheet: Sheet, search: LeadTabSearch): number[] {
  const rows = Math.min(sheet.getLastRow(), HEAD_ROWS);
  const width = sheet.getLastColumn();
  if (rows === 0 || width === 0) return [];
  const head = sheet.getRange(1, 1, rows, width).getValues();
  // A tab without our headers needs no closer look.
  if (!head.some((cells) => cells.some((cell) => ourColumn(cell) !== null))) return [];
  const { columns, ours } = columnsOf(head, isStatusBy(search), search.settings?.columns ?? {});
  if (Object.keys(columns).length === 0) return [];
  return [...ours.outcome, ...ours.points];
}

/**
 * The columns as Settings wants them. A wish that is what would be found anyway is no wish: so two columns that
 * fit stay two columns that fit, and the one with the better content is taken, not the first of that name.
 */
function columnsOf(
  head: unknown[][],
  isStatus: (text: string) => boolean,
  wanted: Settings['columns'],
): FoundColumns {
  const free = lookForColumns(head, isStatus);
  const headers = headersOf(free);
  const present = new Set(free.headers.map(foldName));
  const wishes = (Object.entries(wanted) as [Field, string][]).filter(([field, text]) => {
    const first = [text, ...alternatives(text)].find((one) => present.has(foldName(one)));
    return headers[field] !== (field === WIDE_FIELD ? text : (first ?? text));
  });
  return wishes.length === 0 ? free : lookForColumns(head, isStatus, Object.fromEntries(wishes));
}

/** Header text per mapped field, the way Settings and the report show it. */
export function headersOf(found: FoundColumns): Partial<Record<Field, string>> {
  const headers: Partial<Record<Field, string>> = {};
  for (const field of FIELDS) {
    const columns = found.columns[field];
    if (columns && columns.length > 0)
      headers[field] = columns.map((column) => headerOf(found, column)).join(', ');
  }
  return headers;
}

/** The headers of several tabs: the first tab's, and those of the others where they differ. */
export function headersOfAll(tabs: readonly FoundColumns[]): Partial<Record<Field, string>> {
  return joinedColumns(tabs.map(headersOf));
}

/** A column without a header is called by its letter. */
export function headerOf(found: FoundColumns, column: number): string {
  return found.headers[column] || letterOf(column);
}

/** `Status (E)`: two columns may carry the same name. */
export function withLetter(found: FoundColumns, column: number): string {
  const letter = letterOf(column);
  const header = headerOf(found, column);
  return header === letter ? letter : `${header} (${letter})`;
}

/** What is to be said of the choice of columns in one tab. */
export function columnProblems(found: FoundColumns): DataProblem[] {
  const problem = (
    kind: DataProblem['kind'],
    field: Field,
    used: number,
    other?: number,
  ): DataProblem => ({
    kind,
    count: 1,
    rows: [],
    place: field,
    texts: [[withLetter(found, used), 1]],
    other: other === undefined ? '' : withLetter(found, other),
  });
  return [
    ...found.contested.map(({ field, chosen, rejected }) =>
      problem('contestedColumn', field, chosen, rejected),
    ),
    ...found.byContent.flatMap((field) =>
      (found.columns[field] ?? [])
        .slice(0, 1)
        .map((column) => problem('columnByContent', field, column)),
    ),
  ];
}

/** Columns that Settings names and no tab has. */
export function missingColumns(
  tabs: readonly FoundColumns[],
  wanted: Settings['columns'],
): DataProblem[] {
  const headers = new Set(tabs.flatMap((found) => found.headers.map(foldName)));
  const isThere = (text: string) =>
    headers.has(foldName(text)) || headers.has(foldName(withoutLetter(text))) || isLetter(text);
  return (Object.entries(wanted) as [Field, string][])
    .filter(
      ([field, text]) =>
        text !== '-' && field !== WIDE_FIELD && ![text, ...alternatives(text)].some(isThere),
    )
    .map(([, text]) => ({ kind: 'columnMissing', count: 1, rows: [], place: text }));
}

/** Plans to read the mapped columns of these tabs. */
export function planReading(pace: Pace, tabs: readonly LeadTab[]): void {
  pace.plan(tabs.map((tab) => ({ rows: rowsOf(tab), columns: mappedColumns(tab).length })));
}

/** Rows below the header. */
function rowsOf({ lastRow, found }: LeadTab): number {
  return Math.max(0, lastRow - found.headerRow - 1);
}

function mappedColumns({ found }: LeadTab): number[] {
  return Object.values(found.columns).flatMap((columns) => columns ?? []);
}

/**
 * Reads the mapped columns; columns side by side are one call.
 *
 * @throws Problem where the time that the run has left is not enough for it
 */
export function readLeadTable(tab: LeadTab): LeadTable {
  const { found, sheet, pace } = tab;
  const firstRow = found.headerRow + 2;
  const rowCount = rowsOf(tab);
  const wanted = mappedColumns(tab);
  const reading = { tab: tab.name, rows: rowCount, columns: new Set(wanted).size };
  const cells = readColumns(sheet, firstRow, rowCount, wanted, pace, {
    before: (done, next) => pace.step(reading, done, next),
  });
  return tableOf(found, rowCount, (column) => cells.get(column) as unknown[]);
}

/** The part of a lead tab that its head shows. */
export function headTable({ found, head }: LeadTabHead): LeadTable {
  const body = head.slice(found.headerRow + 1);
  return tableOf(found, body.length, (column) => body.map((row) => row[column]));
}

function tableOf(
  found: FoundColumns,
  rowCount: number,
  cellsOf: (column: number) => unknown[],
): LeadTable {
  const columns: LeadTable['columns'] = {};
  for (const [field, indices] of Object.entries(found.columns) as [Field, number[]][])
    columns[field] = indices.map(cellsOf);
  return { firstRow: found.headerRow + 2, rowCount, columns, headers: headersOf(found) };
}

/** A column without a header is listed under its letter. */
function isLetter(text: string): boolean {
  return /^[A-Z]{1,3}$/.test(text);
}
