import { openXlsx, type RoundtripWorkbook, type Sheet, type Workbook } from 'hucre';
import {
  type CellFormat,
  type ChartEntry,
  PLAIN,
  SheetLayout,
  type SpreadsheetSettings,
  type StoredValue,
  type ValidationRule,
  type WorkbenchSheet,
  WorkbenchSpreadsheet,
} from '../services';
import type { Runs } from '../services/runs';
import { gridFor } from '../services/workbench-sheet';
import { FREE_TAB, idsByTab, KEPT_TAB, type Kept, readKept, readKeptList } from './kept-beside';
import { forgetGrownHeights } from './row-heights';
import { readCell, readValue } from './xlsx-cells';
import { readCharts } from './xlsx-charts';
import { readConditionalFormats } from './xlsx-looks';
import { readRules } from './xlsx-rules';
import { StyleReader } from './xlsx-style';

/** The tab of the file that a sheet was read from, and what was read of its layout and rules. */
export interface Source {
  readonly tab: Sheet;
  readonly layout: SheetLayout;
  readonly charts: readonly ChartEntry[];
  readonly rules: readonly Runs<ValidationRule | null>[];
}

/** The workbook that a spreadsheet was read from; needed to write it back as it was. */
export interface Origin {
  readonly workbook: RoundtripWorkbook;
  readonly styles: StyleReader;
  readonly sources: Map<WorkbenchSheet, Source>;
}

const origins = new WeakMap<WorkbenchSpreadsheet, Origin>();

export function originOf(spreadsheet: WorkbenchSpreadsheet): Origin | undefined {
  return origins.get(spreadsheet);
}

/** Reads an .xlsx so that it can be written back. */
export async function readSpreadsheet(
  bytes: Uint8Array,
  settings: SpreadsheetSettings = {},
): Promise<WorkbenchSpreadsheet> {
  const workbook = await openXlsx(bytes, { readStyles: true });
  const { spreadsheet, styles, sources } = spreadsheetFrom(workbook, settings);
  origins.set(spreadsheet, { workbook, styles, sources });
  return spreadsheet;
}

/** Takes over a workbook of any format that the library reads; it will be written as a new one. */
export function spreadsheetFrom(
  workbook: Workbook,
  settings: SpreadsheetSettings,
): Omit<Origin, 'workbook'> & { spreadsheet: WorkbenchSpreadsheet } {
  const kept = readKept(workbook.sheets);
  const spreadsheet = new WorkbenchSpreadsheet({ ...settings, ...settingsOf(kept) });
  const styles = new StyleReader(workbook.themeColors);
  const sources = new Map<WorkbenchSheet, Source>();
  const ids = idsByTab(
    workbook.namedRanges ?? [],
    workbook.sheets.map(({ name }) => name),
    kept,
  );
  for (const tab of workbook.sheets) {
    if (tab.name === KEPT_TAB || FREE_TAB.test(tab.name)) continue;
    const id = ids.get(tab.name);
    const known = kept?.sheets.find((sheet) => sheet.id === id);
    const sheet = addTab(spreadsheet, tab, known ? id : freeId(spreadsheet, ids));
    sheet.name = known?.name || tab.name;
    if (known) {
      sheet.madeByAddOn = known.madeByAddOn;
      sheet.metadata = known.metadata;
      sheet.protections = known.protections;
      sheet.grid.maxRows = Math.max(sheet.grid.lastRow(), known.maxRows);
      sheet.grid.maxColumns = Math.max(sheet.grid.lastColumn(), known.maxColumns);
      const { maxRows, maxColumns } = sheet.grid;
      if (known.madeByAddOn)
        sheet.charts = readCharts(tab.charts ?? [], known.charts ?? [], maxRows, maxColumns);
    }
    readCells(sheet, tab, styles, spreadsheet.timeZone);
    readRules(tab.dataValidations ?? [], sheet.grid, (reference) =>
      readKeptList(workbook.sheets, reference),
    );
    sheet.layout = readLayout(tab, styles);
    forgetGrownHeights(sheet);
    sheet.layout.conditionalFormats = readConditionalFormats(
      tab.conditionalRules ?? [],
      sheet.grid.maxRows,
      sheet.grid.maxColumns,
    );
    sheet.hidden = tab.hidden === true || tab.veryHidden === true;
    sources.set(sheet, {
      tab,
      layout: sheet.layout.copy(),
      charts: sheet.charts.map((chart) => ({ ...chart })),
      rules: Array.from({ length: sheet.grid.dressedColumns }, (_, c) =>
        sheet.grid.column(c).rules.copy(),
      ),
    });
  }
  if (kept) {
    spreadsheet.metadata = kept.metadata;
    spreadsheet.documentProperties = new Map(Object.entries(kept.properties));
  }
  const opensOn = workbook.sheets[workbook.activeSheet ?? 0];
  for (const [sheet, { tab }] of sources) if (tab === opensOn) spreadsheet.active = sheet;
  return { spreadsheet, styles, sources };
}

function settingsOf(kept: Kept | null): SpreadsheetSettings {
  if (!kept) return {};
  return { id: kept.id, name: kept.name, timeZone: kept.timeZone, locale: kept.locale };
}

/** An id that neither a tab has nor one that is still to come will have. */
function freeId(spreadsheet: WorkbenchSpreadsheet, ids: ReadonlyMap<string, number>): number {
  let id = spreadsheet.newSheetId();
  const taken = new Set(ids.values());
  while (taken.has(id) || spreadsheet.sheets.some((sheet) => sheet.id === id)) {
    id = Math.max(id + 1, 100_000_001);
  }
  return id;
}

function addTab(spreadsheet: WorkbenchSpreadsheet, tab: Sheet, id: number | undefined) {
  let columns = 0;
  for (const row of tab.rows) columns = Math.max(columns, row.length);
  const grid = gridFor(tab.rows.length, columns);
  return spreadsheet.addSheet(tab.name, grid, spreadsheet.sheets.length, id);
}

function readCells(sheet: WorkbenchSheet, tab: Sheet, styles: StyleReader, timeZone: string): void {
  const { grid } = sheet;
  grid.load(tab.rows.map((row) => row.map((value): StoredValue => readValue(value, timeZone))));
  const formats: CellFormat[][] = [];
  for (const [key, cell] of tab.cells ?? []) {
    const comma = key.indexOf(',');
    const row = Number(key.slice(0, comma));
    const column = Number(key.slice(comma + 1));
    if (row >= grid.maxRows || column >= grid.maxColumns) continue;
    if (cell.formula) {
      grid.setValue(row, column, readCell(cell, cell.value, timeZone));
    }
    if (cell.comment) {
      grid.column(column).notes.update(row, row + 1, () => cell.comment?.text ?? '');
    }
    if (!cell.style) continue;
    while (formats.length <= column) formats.push([]);
    formats[column]![row] = styles.format(cell.style);
  }
  formats.forEach((column, c) => {
    if (column.length === 0) return;
    grid.column(c).formats.write(
      0,
      Array.from(column, (format) => format ?? PLAIN),
    );
  });
}

function readLayout(tab: Sheet, styles: StyleReader): SheetLayout {
  const layout = new SheetLayout();
  tab.columns?.forEach((column, i) => {
    if (column.width !== undefined) layout.columnWidths.set(i + 1, pixelsOf(column.width));
    if (column.hidden) layout.hiddenColumns.add(i + 1);
  });
  for (const [row, def] of tab.rowDefs ?? []) {
    if (def.height !== undefined) layout.rowHeights.set(row + 1, Math.round(def.height / 0.75));
  }
  layout.frozenRows = tab.freezePane?.rows ?? 0;
  layout.frozenColumns = tab.freezePane?.columns ?? 0;
  const tabColor = tab.view?.tabColor;
  if (tabColor) {
    const format = styles.format({ font: { color: tabColor } });
    layout.tabColor = format.fontColor;
  }
  layout.hiddenGridlines = tab.view?.showGridLines === false;
  layout.merges = (tab.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow + 1,
    column: startCol + 1,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  return layout;
}

/** A workbook measures columns in characters of 7 pixels, with 5 around them. */
export function pixelsOf(characters: number): number {
  return Math.round(characters * 7 + 5);
}

export function charactersOf(pixels: number): number {
  return Math.max(0, (pixels - 5) / 7);
}
