import type { Cell, DataValidation, Sheet } from 'hucre';
import type { SheetLayout, WorkbenchSheet } from '../services';
import { sameValue } from '../services/cell';
import { readKeptList } from './kept-beside';
import { readCell, writeCell } from './xlsx-cells';
import { writeConditionalFormats } from './xlsx-looks';
import { charactersOf, type Origin, type Source } from './xlsx-read';
import { isKnownRule, type ListWriter, writeRules } from './xlsx-rules';
import { changedStyle } from './xlsx-style';
import { formatForFile, mergesOf } from './xlsx-tab';

/**
 * Puts what the add-on changed on a tab of the user's onto the tab as the file had it. Cells that
 * were not written to are not looked at.
 */
export function patchTab(
  sheet: WorkbenchSheet,
  source: Source,
  origin: Origin,
  keepList: ListWriter,
  timeZone: string,
): void {
  const { tab } = source;
  patchCells(sheet, tab, origin, timeZone);
  patchLayout(sheet, tab, source.layout);
  if (rulesChanged(sheet, source)) {
    const readList = (reference: string) => readKeptList(origin.workbook.sheets, reference);
    const foreign = (tab.dataValidations ?? []).filter(
      (validation: DataValidation) => !isKnownRule(validation, readList),
    );
    tab.dataValidations = [...foreign, ...writeRules(sheet.grid, keepList)];
  }
  const { conditionalFormats } = sheet.layout;
  if (JSON.stringify(conditionalFormats) !== JSON.stringify(source.layout.conditionalFormats))
    tab.conditionalRules = writeConditionalFormats(conditionalFormats, tab.conditionalRules ?? []);
  if (sheet.hidden !== (tab.hidden === true || tab.veryHidden === true)) tab.hidden = sheet.hidden;
}

function patchCells(sheet: WorkbenchSheet, tab: Sheet, origin: Origin, timeZone: string): void {
  const { grid } = sheet;
  tab.cells ??= new Map<string, Cell>();
  // Looks of blank rows far below the data would only make the file larger.
  const depth = Math.max(grid.lastRow(), tab.rows.length, Math.min(grid.maxRows, 1000));
  for (let c = 0; c < grid.dressedColumns; c++) {
    grid.column(c).touched.each(0, depth, (touched, start, end) => {
      for (let r = start; touched && r < end; r++) patchCell(sheet, tab, r, c, origin, timeZone);
    });
  }
}

function patchCell(
  sheet: WorkbenchSheet,
  tab: Sheet,
  row: number,
  column: number,
  origin: Origin,
  timeZone: string,
): void {
  const key = `${row},${column}`;
  const old = tab.cells?.get(key);
  const value = sheet.grid.value(row, column);
  const note = sheet.grid.note(row, column);
  const before = origin.styles.format(old?.style);
  const looks = sheet.grid.format(row, column);
  const oldValue = readCell(old, tab.rows[row]?.[column], timeZone);
  const sameContent = sameValue(value, oldValue) && note === (old?.comment?.text ?? '');
  if (sameContent && looks === before) return;
  const format = formatForFile(sheet, row, column, timeZone);
  const style = format === before ? old?.style : changedStyle(old?.style ?? {}, format, before);
  const next = sameValue(value, oldValue)
    ? { ...(old ?? writeCell(value, undefined, timeZone)), ...(style ? { style } : {}) }
    : writeCell(value, style, timeZone);
  if (note !== '') next.comment = { ...old?.comment, text: note };
  else delete next.comment;
  tab.cells?.set(key, next);
  while (tab.rows.length <= row) tab.rows.push([]);
  const cells = tab.rows[row]!;
  while (cells.length < column) cells.push(null);
  cells[column] = next.value;
}

function patchLayout(sheet: WorkbenchSheet, tab: Sheet, before: SheetLayout): void {
  const { layout } = sheet;
  const columns = tab.columns ?? [];
  const at = (column: number) => {
    while (columns.length < column) columns.push({});
    tab.columns = columns;
    return columns[column - 1]!;
  };
  for (const [column, pixels] of layout.columnWidths) {
    if (before.columnWidths.get(column) !== pixels) at(column).width = charactersOf(pixels);
  }
  for (const column of layout.hiddenColumns) {
    if (!before.hiddenColumns.has(column)) at(column).hidden = true;
  }
  for (const column of before.hiddenColumns) {
    if (!layout.hiddenColumns.has(column)) delete at(column).hidden;
  }
  for (const [row, pixels] of layout.rowHeights) {
    if (before.rowHeights.get(row) === pixels) continue;
    tab.rowDefs ??= new Map();
    tab.rowDefs.set(row - 1, { ...tab.rowDefs.get(row - 1), height: pixels * 0.75 });
  }
  const { frozenRows: rows, frozenColumns } = layout;
  if (rows !== before.frozenRows || frozenColumns !== before.frozenColumns) {
    if (rows + frozenColumns > 0) tab.freezePane = { rows, columns: frozenColumns };
    else delete tab.freezePane;
  }
  if (layout.tabColor !== before.tabColor) {
    const { tabColor: _, ...view } = tab.view ?? {};
    tab.view = layout.tabColor
      ? { ...view, tabColor: { rgb: layout.tabColor.slice(1).toUpperCase() } }
      : view;
  }
  if (layout.hiddenGridlines !== before.hiddenGridlines) {
    tab.view = { ...tab.view, showGridLines: !layout.hiddenGridlines };
  }
  if (JSON.stringify(layout.merges) !== JSON.stringify(before.merges)) tab.merges = mergesOf(sheet);
}

function rulesChanged(sheet: WorkbenchSheet, source: Source): boolean {
  const { grid } = sheet;
  for (let c = 0; c < grid.dressedColumns; c++) {
    const before = source.rules[c];
    const now = grid.column(c).rules;
    if (!before) {
      if (now.length > 1 || now.at(0) !== null) return true;
      continue;
    }
    let same = before.length === now.length;
    now.each(0, grid.maxRows, (rule, start) => {
      if (before.at(start) !== rule) same = false;
    });
    if (!same) return true;
  }
  return false;
}
