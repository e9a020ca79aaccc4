/** Finding the team's lead tab and reading its mapped columns, each in one call for 50,000 rows. */
import { type FoundColumns, findColumns } from '../lead/columns';
import { FIELDS, type Field } from '../lead/fields';
import { foldName } from '../lead/fold';
import { ourColumn } from '../lead/our-columns';
import type { DataProblem } from '../lead/problem';
import type { LeadTable } from '../lead/read-leads';
import type { StatusReader } from '../lead/status';
import type { Settings } from '../tabs/settings-values';
import { readColumns } from './read-columns';
import type { TabRegistry } from './tab-registry';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const HEAD_ROWS = 220;

export interface LeadTab {
  sheet: Sheet;
  name: string;
  lastRow: number;
  found: FoundColumns;
}

/** What the search for the lead tab needs to know. */
export interface LeadTabSearch {
  statuses: StatusReader;
  settings: Pick<Settings, 'leadTab' | 'columns'> | null;
}

/** The lead tab: the one Settings names, else the one found at Set up, else the tab that looks most like one. */
export function findLeadTab(
  spreadsheet: Spreadsheet,
  registry: TabRegistry,
  search: LeadTabSearch,
): LeadTab | null {
  const named = search.settings?.leadTab
    ? spreadsheet.getSheetByName(search.settings.leadTab)
    : null;
  const known = named ?? registry.find('leads');
  if (known) {
    const tab = headOf(known, search);
    if (tab) return tab;
  }
  let best: LeadTab | null = null;
  for (const sheet of spreadsheet.getSheets()) {
    if (registry.isOurs(sheet.getSheetId())) continue;
    const tab = headOf(sheet, search);
    if (tab && (!best || tab.found.fit > best.found.fit)) best = tab;
  }
  return best;
}

/** What a tab holds as a lead tab; null if it is none. */
export function headOf(sheet: Sheet, { statuses, settings }: LeadTabSearch): LeadTab | null {
  const lastRow = sheet.getLastRow();
  const lastColumn = sheet.getLastColumn();
  if (lastRow < 2 || lastColumn < 2) return null;
  const head = sheet.getRange(1, 1, Math.min(lastRow, HEAD_ROWS), lastColumn).getValues();
  const isStatus = (text: string) => statuses.read(text).outcome !== 'UNKNOWN';
  const found = columnsOf(head, isStatus, settings?.columns ?? {});
  return found && found.fit > 0 ? { sheet, name: sheet.getName(), lastRow, found } : null;
}

/** The columns of a tab (0-based) that Pullpush added, by their headers. */
export function ourColumnsOn(sheet: Sheet, { statuses, settings }: LeadTabSearch): number[] {
  const rows = Math.min(sheet.getLastRow(), HEAD_ROWS);
  const width = sheet.getLastColumn();
  if (rows === 0 || width === 0) return [];
  const head = sheet.getRange(1, 1, rows, width).getValues();
  // A tab without our headers needs no closer look.
  if (!head.some((cells) => cells.some((cell) => ourColumn(cell) !== null))) return [];
  const isStatus = (text: string) => statuses.read(text).outcome !== 'UNKNOWN';
  const ours = columnsOf(head, isStatus, settings?.columns ?? {})?.ours;
  return ours ? [...ours.outcome, ...ours.points] : [];
}

/**
 * The columns as Settings wants them. A wish that is what would be found anyway is no wish: so two columns that
 * fit stay two columns that fit, and the one with the better content is taken, not the first of that name.
 */
function columnsOf(
  head: unknown[][],
  isStatus: (text: string) => boolean,
  wanted: Settings['columns'],
): FoundColumns | null {
  const free = findColumns(head, isStatus);
  const headers = free ? headersOf(free) : {};
  const wishes = Object.entries(wanted).filter(([field, text]) => headers[field as Field] !== text);
  return wishes.length === 0 ? free : findColumns(head, isStatus, Object.fromEntries(wishes));
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

function headerOf(found: FoundColumns, column: number): string {
  return found.headers[column] || columnLetter(column);
}

/** `Status (E)`: two columns may carry the same name. */
function withLetter(found: FoundColumns, column: number): string {
  const letter = columnLetter(column);
  const header = headerOf(found, column);
  return header === letter ? letter : `${header} (${letter})`;
}

/** What is to be said of the choice of columns. */
export function columnProblems(found: FoundColumns, wanted: Settings['columns']): DataProblem[] {
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
  const headers = new Set(found.headers.map(foldName));
  const missing = (Object.entries(wanted) as [Field, string][]).filter(
    ([field, text]) =>
      text !== '-' && field !== 'calls' && !headers.has(foldName(text)) && !isLetter(text),
  );
  return [
    ...found.contested.map(({ field, chosen, rejected }) =>
      problem('contestedColumn', field, chosen, rejected),
    ),
    ...found.byContent.flatMap((field) =>
      (found.columns[field] ?? [])
        .slice(0, 1)
        .map((column) => problem('columnByContent', field, column)),
    ),
    ...missing.map(
      ([, text]): DataProblem => ({ kind: 'columnMissing', count: 1, rows: [], place: text }),
    ),
  ];
}

/** Reads the mapped columns; columns side by side are one call. */
export function readLeadTable(tab: LeadTab): LeadTable {
  const { found, sheet } = tab;
  const firstRow = found.headerRow + 2;
  const rowCount = Math.max(0, tab.lastRow - firstRow + 1);
  const wanted = Object.values(found.columns).flatMap((columns) => columns ?? []);
  const cells = readColumns(sheet, firstRow, rowCount, wanted);
  const columns: LeadTable['columns'] = {};
  for (const [field, indices] of Object.entries(found.columns) as [Field, number[]][]) {
    columns[field] = indices.map((index) => cells.get(index) as unknown[]);
  }
  return { firstRow, rowCount, columns, headers: headersOf(found) };
}

/** A column without a header is listed under its letter. */
function isLetter(text: string): boolean {
  return /^[A-Z]{1,3}$/.test(text);
}

function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
