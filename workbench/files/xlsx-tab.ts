import type { Cell, CellStyle, CellValue, Sheet } from 'hucre';
import { type CellFormat, PLAIN, type WorkbenchSheet } from '../services';
import { withFormat } from '../services/format';
import { rowHeightsOf } from './row-heights';
import { shownAsDate, writeCell } from './xlsx-cells';
import { writeConditionalFormats } from './xlsx-looks';
import { charactersOf } from './xlsx-read';
import type { ListWriter } from './xlsx-rules';
import { writeRules } from './xlsx-rules';
import { styleOf } from './xlsx-style';

/** Blank rows keep their looks down to here; below, a file would only grow. */
const DRESSED_ROWS = 1000;

/** Makes the styles of a workbook, each once. */
export class StyleWriter {
  readonly #styles = new Map<CellFormat, CellStyle>();

  style(format: CellFormat): CellStyle {
    let style = this.#styles.get(format);
    if (!style) {
      style = styleOf(format);
      this.#styles.set(format, style);
    }
    return style;
  }
}

/**
 * A whole tab, made from nothing but the sheet.
 *
 * @param before conditional formats that its tab had, of which the kinds that a sheet knows nothing about stay
 */
export function newTab(
  sheet: WorkbenchSheet,
  name: string,
  styles: StyleWriter,
  keepList: ListWriter,
  timeZone: string,
  before: NonNullable<Sheet['conditionalRules']> = [],
): Sheet {
  const { layout } = sheet;
  const { rows, cells } = writeCells(sheet, styles, timeZone);
  const widths = Math.max(
    sheet.grid.lastColumn(),
    ...layout.columnWidths.keys(),
    ...layout.hiddenColumns,
  );
  const tab: Sheet = {
    name,
    rows,
    cells,
    columns: Array.from({ length: widths }, (_, i) => ({
      width: charactersOf(layout.columnWidths.get(i + 1) ?? 100),
      ...(layout.hiddenColumns.has(i + 1) ? { hidden: true } : {}),
    })),
    merges: mergesOf(sheet),
    dataValidations: writeRules(sheet.grid, keepList),
    conditionalRules: writeConditionalFormats(layout.conditionalFormats, before),
    rowDefs: rowHeightsOf(sheet),
    view: {
      showGridLines: !layout.hiddenGridlines,
      ...(layout.tabColor ? { tabColor: { rgb: layout.tabColor.slice(1).toUpperCase() } } : {}),
    },
    hidden: sheet.hidden,
  };
  if (layout.frozenRows + layout.frozenColumns > 0) {
    tab.freezePane = { rows: layout.frozenRows, columns: layout.frozenColumns };
  }
  if (sheet.madeByAddOn) {
    // Apps Script has no paper; a page that is handed round a table is wide and goes on A4.
    tab.pageSetup = {
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    };
  }
  return tab;
}

export function mergesOf(sheet: WorkbenchSheet): NonNullable<Sheet['merges']> {
  return sheet.layout.merges.map(({ row, column, rows, columns }) => ({
    startRow: row - 1,
    startCol: column - 1,
    endRow: row + rows - 2,
    endCol: column + columns - 2,
  }));
}

/** The looks of a cell for the file, a date's format included. */
export function formatForFile(
  sheet: WorkbenchSheet,
  row: number,
  column: number,
  timeZone: string,
): CellFormat {
  const format = sheet.grid.format(row, column);
  const numberFormat = shownAsDate(format, sheet.grid.value(row, column), timeZone);
  return numberFormat === format.numberFormat ? format : withFormat(format, { numberFormat });
}

function writeCells(
  sheet: WorkbenchSheet,
  styles: StyleWriter,
  timeZone: string,
): { rows: CellValue[][]; cells: Map<string, Cell> } {
  const { grid } = sheet;
  const lastRow = grid.lastRow();
  const lastColumn = grid.lastColumn();
  const rows: CellValue[][] = Array.from({ length: lastRow }, () => []);
  const cells = new Map<string, Cell>();
  const place = (r: number, c: number) => {
    const note = grid.note(r, c);
    const style = styles.style(formatForFile(sheet, r, c, timeZone));
    const cell = writeCell(grid.value(r, c), style, timeZone);
    if (note !== '') cell.comment = { text: note };
    cells.set(`${r},${c}`, cell);
    if (r < lastRow) rows[r]![c] = cell.value;
  };
  for (let r = 0; r < lastRow; r++) {
    for (let c = 0; c < lastColumn; c++) place(r, c);
  }
  const dressed = Math.max(lastRow, Math.min(grid.maxRows, DRESSED_ROWS));
  for (let c = 0; c < grid.dressedColumns; c++) {
    const from = c < lastColumn ? lastRow : 0;
    const column = grid.column(c);
    column.formats.each(from, dressed, (format, start, end) => {
      for (let r = start; format !== PLAIN && r < end; r++) place(r, c);
    });
    column.notes.each(from, grid.maxRows, (note, start, end) => {
      for (let r = start; note !== '' && r < end; r++) place(r, c);
    });
  }
  return { rows, cells };
}
