/** The whole state of a spreadsheet as plain data, and putting a spreadsheet into the state of another one. */

import type {
  StoredValue,
  WorkbenchSheet,
  WorkbenchSpreadsheet,
} from '../../../workbench/services';
import { Formula, isDate } from '../../../workbench/services/cell';
import { PLAIN } from '../../../workbench/services/format';
import type { Runs } from '../../../workbench/services/runs';

import {
  DEFAULT_COLUMN_WIDTH,
  DEFAULT_ROW_HEIGHT,
} from '../../../workbench/services/workbench-sheet';

/** What a run leaves behind only while it goes on. */
const PASSING = ['running'];

export type TabState = Record<string, unknown>;

export interface WorkbookState {
  tabs: TabState[];
  metadata: unknown[];
  properties: [string, string][];
}

/** Everything that a person or a later run can see. Ids of sheets are told by their tabs: Google gives them by chance. */
export function stateOf(spreadsheet: WorkbenchSpreadsheet): WorkbookState {
  const { sheets, metadata, documentProperties } = spreadsheet;
  return {
    tabs: sheets.map(stateOfTab),
    metadata: metadata.map(({ key, value, visibility }) => [
      key,
      withNames(value, sheets),
      visibility,
    ]),
    // When a week was built is no part of what was built.
    properties: [...documentProperties]
      .filter(([key]) => !PASSING.includes(key))
      .map(([key, value]): [string, string] => [
        key,
        key === 'built' ? (value.split(' ')[0] ?? '') : value,
      ])
      .sort(),
  };
}

export function stateOfTab(sheet: WorkbenchSheet): TabState {
  const { name, hidden, grid, layout, metadata, protections, charts } = sheet;
  return {
    name,
    hidden,
    rows: grid.maxRows,
    columns: grid.maxColumns,
    values: valuesOf(sheet),
    dress: dressesOf(sheet, grid.dressedColumns),
    widths: sorted(layout.columnWidths, DEFAULT_COLUMN_WIDTH),
    heights: sorted(layout.rowHeights, DEFAULT_ROW_HEIGHT),
    hiddenColumns: [...layout.hiddenColumns].sort((a, b) => a - b),
    frozen: [layout.frozenRows, layout.frozenColumns],
    tabColor: layout.tabColor,
    hiddenGridlines: layout.hiddenGridlines,
    merges: layout.merges.map((area) => JSON.stringify(area)).sort(),
    conditionalFormats: layout.conditionalFormats,
    metadata: metadata.map(({ key, value, visibility }) => [key, value, visibility]),
    protections,
    charts,
  };
}

/** The cells of the columns before `columns` (0-based) as a person left them. */
export function cellsBefore(sheet: WorkbenchSheet, columns: number): unknown {
  return {
    name: sheet.name,
    values: valuesOf(sheet).map((row) => withoutEnd(row.slice(0, columns))),
    dress: dressesOf(sheet, columns),
    heights: sorted(sheet.layout.rowHeights, DEFAULT_ROW_HEIGHT),
  };
}

/** Makes a spreadsheet what another one is. */
export function restore(spreadsheet: WorkbenchSpreadsheet, from: WorkbenchSpreadsheet): void {
  spreadsheet.sheets = from.sheets.map((sheet) => sheet.clone());
  spreadsheet.active =
    spreadsheet.sheets.find(({ id }) => id === from.active?.id) ?? spreadsheet.sheets[0] ?? null;
  spreadsheet.metadata = from.metadata.map((entry) => ({ ...entry }));
  spreadsheet.documentProperties.clear();
  for (const [key, value] of from.documentProperties)
    spreadsheet.documentProperties.set(key, value);
}

function valuesOf(sheet: WorkbenchSheet): unknown[][] {
  return sheet.cells().map((row) => withoutEnd(row.map(plain)));
}

function withoutEnd(row: unknown[]): unknown[] {
  const cells = [...row];
  while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
  return cells;
}

function plain(value: StoredValue): unknown {
  if (value instanceof Formula) return { formula: value.text };
  return isDate(value) ? { date: value.getTime() } : value;
}

/** Format, rule and note of each column, as runs of rows; without the last columns if nobody has dressed them. */
function dressesOf({ grid }: WorkbenchSheet, columns: number): string[] {
  const dresses = Array.from({ length: Math.min(columns, grid.dressedColumns) }, (_, c) => {
    const { formats, rules, notes } = grid.column(c);
    const all = [formats, rules, notes] as Runs<unknown>[];
    return all.map((runs) => runsOf(runs, grid.maxRows)).join('\n');
  });
  while (dresses[dresses.length - 1] === UNDRESSED) dresses.pop();
  return dresses;
}

const UNDRESSED = [PLAIN, null, ''].map((value) => `0 ${JSON.stringify(value)}`).join('\n');

const texts = new WeakMap<object, string>();

function runsOf(runs: Runs<unknown>, rows: number): string {
  const found: string[] = [];
  let before = '';
  runs.each(0, rows, (value, start) => {
    const text = textOf(value);
    if (start === 0 || text !== before) found.push(`${start} ${text}`);
    before = text;
  });
  return found.join('; ');
}

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const text = texts.get(value) ?? JSON.stringify(value);
  texts.set(value, text);
  return text;
}

/** By column or row; one that was given the usual size is like one that never got any. */
function sorted(map: ReadonlyMap<number, number>, usual: number): [number, number][] {
  return [...map].filter(([, size]) => size !== usual).sort(([a], [b]) => a - b);
}

/** A text with the ids of sheets that stand in it told by the names of the tabs. */
function withNames(value: string | null, sheets: readonly WorkbenchSheet[]): unknown {
  if (value === null) return null;
  const nameOf = (id: unknown) => sheets.find((sheet) => sheet.id === id)?.name ?? `no tab ${id}`;
  const held = JSON.parse(value);
  const told = { ...held };
  told.tabs = mapped(held.tabs, nameOf);
  if (held.leads)
    told.leads = mapped(held.leads, (mark: { id?: number }) => ({ ...mark, id: nameOf(mark.id) }));
  if (held.others)
    told.others = Object.fromEntries(
      Object.entries(held.others).map(([id, rows]) => [nameOf(Number(id)), rows]),
    );
  return told;
}

function mapped<Item>(record: Record<string, Item>, change: (item: Item) => unknown) {
  return Object.fromEntries(
    Object.entries(record)
      .map(([key, item]): [string, unknown] => [key, change(item)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
