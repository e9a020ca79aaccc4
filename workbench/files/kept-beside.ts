import type { CellValue, NamedRange, Sheet } from 'hucre';
import type { ChartEntry, MetadataEntry, ProtectionEntry, WorkbenchSpreadsheet } from '../services';
import { columnLetters, columnNumber } from '../services/a1';

/** The tab in which the workbench keeps what a workbook has no place for. */
export const KEPT_TAB = '_pullpush_workbench';
/** A slot whose tab the add-on deleted: taking it out would shift the charts of later tabs. */
export const FREE_TAB = /^_pullpush_free_\d+$/;
const NAME = /^PULLPUSH_SHEET_(\d+)$/;
/** Excel holds 32,767 characters in a cell. */
const CHUNK = 30_000;
const FIRST_LIST_COLUMN = 3;

interface KeptSheet {
  readonly id: number;
  readonly name: string;
  /** Name of its tab in the file; files of earlier versions do not say it. */
  readonly tab?: string | undefined;
  readonly madeByAddOn: boolean;
  readonly metadata: MetadataEntry[];
  readonly protections: ProtectionEntry[];
  /** Files of earlier versions have none. */
  readonly charts?: ChartEntry[] | undefined;
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** What is kept in JSON. */
export interface Kept {
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly metadata: MetadataEntry[];
  readonly properties: Record<string, string>;
  readonly sheets: KeptSheet[];
}

/** Reads the kept tab; null when there is none or somebody has changed it beyond reading. */
export function readKept(sheets: readonly Sheet[]): Kept | null {
  const tab = sheets.find(({ name }) => name === KEPT_TAB);
  if (!tab) return null;
  const text = tab.rows.map((row) => row[0] ?? '').join('');
  try {
    const kept = JSON.parse(text) as Kept;
    return kept.version === 1 ? kept : null;
  } catch {
    return null;
  }
}

/** Reads a list that the kept tab holds, such as `'_pullpush_workbench'!$C$1:$C$20`. */
export function readKeptList(sheets: readonly Sheet[], reference: string): string[] | null {
  const match = /^'?(.+?)'?!\$([A-Z]+)\$1:\$\2\$(\d+)$/.exec(reference);
  if (match?.[1] !== KEPT_TAB) return null;
  const tab = sheets.find(({ name }) => name === KEPT_TAB);
  const column = columnNumber(match[2]!) - 1;
  return tab?.rows.slice(0, Number(match[3])).map((row) => String(row[column] ?? '')) ?? null;
}

/**
 * Collects lists for the kept tab. Equal lists share a column, and those that the file has already
 * stay where they are: tabs that go out unchanged refer to them.
 */
export class KeptLists {
  readonly #lists: (readonly string[])[] = [];
  readonly #known = new Map<string, string>();

  constructor(sheets: readonly Sheet[]) {
    const rows = sheets.find(({ name }) => name === KEPT_TAB)?.rows ?? [];
    for (let c = FIRST_LIST_COLUMN - 1; typeof rows[0]?.[c] === 'string'; c++) {
      const cells = rows.map((row) => row[c] ?? null);
      const end = cells.indexOf(null);
      this.keep((end < 0 ? cells : cells.slice(0, end)).map(String));
    }
  }

  keep = (values: readonly string[]): string => {
    const key = JSON.stringify(values);
    const known = this.#known.get(key);
    if (known) return known;
    const column = columnLetters(FIRST_LIST_COLUMN + this.#lists.length);
    const reference = `'${KEPT_TAB}'!$${column}$1:$${column}$${values.length}`;
    this.#lists.push(values);
    this.#known.set(key, reference);
    return reference;
  };

  /** The rows of the kept tab: the JSON in column A, a list in each column from C on. */
  rows(json: string): CellValue[][] {
    const chunks: string[] = [];
    for (let at = 0; at < json.length; at += CHUNK) chunks.push(json.slice(at, at + CHUNK));
    const height = Math.max(chunks.length, ...this.#lists.map((list) => list.length));
    return Array.from({ length: height }, (_, r) => [
      chunks[r] ?? null,
      null,
      ...this.#lists.map((list) => list[r] ?? null),
    ]);
  }
}

/** What is to be kept of a spreadsheet. */
export function keptOf(
  spreadsheet: WorkbenchSpreadsheet,
  fileNames: ReadonlyMap<number, string>,
): Kept {
  return {
    version: 1,
    id: spreadsheet.id,
    name: spreadsheet.name,
    timeZone: spreadsheet.timeZone,
    locale: spreadsheet.locale,
    metadata: spreadsheet.metadata,
    properties: Object.fromEntries(spreadsheet.documentProperties),
    sheets: spreadsheet.sheets.map((sheet) => ({
      id: sheet.id,
      // Only a name that the file cannot hold is kept; any other is read from the tab itself.
      name: fileNames.get(sheet.id) === sheet.name ? '' : sheet.name,
      tab: fileNames.get(sheet.id),
      madeByAddOn: sheet.madeByAddOn,
      metadata: sheet.metadata,
      protections: sheet.protections,
      charts: sheet.charts.length > 0 ? sheet.charts : undefined,
      maxRows: sheet.grid.maxRows,
      maxColumns: sheet.grid.maxColumns,
    })),
  };
}

/**
 * Sheet ids by the name that their tabs have now: a rename in Excel carries the defined name along. Where column A was
 * deleted in another program, the defined name points nowhere, and the tab is told by its own name.
 */
export function idsByTab(
  names: readonly NamedRange[],
  tabs: readonly string[],
  kept: Kept | null,
): Map<string, number> {
  const ids = new Map<string, number>();
  for (const { name, range } of names) {
    const id = NAME.exec(name)?.[1];
    const tab = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(range);
    const title = tab?.[1]?.replace(/''/g, "'") ?? tab?.[2];
    if (id !== undefined && title !== undefined && tabs.includes(title)) ids.set(title, Number(id));
  }
  const found = new Set(ids.values());
  for (const { id, tab } of kept?.sheets ?? []) {
    if (tab !== undefined && !found.has(id) && tabs.includes(tab) && !ids.has(tab))
      ids.set(tab, id);
  }
  return ids;
}

/** One defined name for each tab, and the user's own. */
export function withTabNames(
  names: readonly NamedRange[],
  fileNames: ReadonlyMap<number, string>,
): NamedRange[] {
  const own = names.filter(({ name }) => !NAME.test(name));
  const ours = [...fileNames].map(([id, tab]) => ({
    name: `PULLPUSH_SHEET_${id}`,
    range: `'${tab.replace(/'/g, "''")}'!$A$1`,
  }));
  return [...own, ...ours];
}
