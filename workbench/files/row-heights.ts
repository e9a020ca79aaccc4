import type { WorkbenchSheet } from '../services';

const POINTS_PER_PIXEL = 0.75;
/** Width of a letter and height of a line, as parts of the font size in pixels: Arial, with Vietnamese marks. */
const LETTER = 0.5;
const LINE = 1.45;

/**
 * Row heights for the file, in points by 0-based row. Sheets grows a row with its wrapped text by itself; programs
 * that open a file do not all, so the rows that need it carry the height that Sheets would show.
 */
export function rowHeightsOf(sheet: WorkbenchSheet): Map<number, { height: number }> {
  const { grid, layout } = sheet;
  const heights = new Map<number, { height: number }>();
  if (sheet.madeByAddOn) {
    const merged = new Set(layout.merges.flatMap(({ row, rows }) => range(row - 1, rows)));
    for (let row = 0; row < grid.lastRow(); row++) {
      const lines = merged.has(row) ? 0 : wrappedHeight(sheet, row);
      if (lines > 0) heights.set(row, { height: lines * POINTS_PER_PIXEL });
    }
  }
  for (const [row, pixels] of layout.rowHeights) {
    heights.set(row - 1, { height: pixels * POINTS_PER_PIXEL });
  }
  return heights;
}

/** Pixels that the wrapped texts of a row need, or 0 if one line is enough. */
function wrappedHeight({ grid, layout }: WorkbenchSheet, row: number): number {
  let most = 0;
  for (let column = 0; column < grid.lastColumn(); column++) {
    const value = grid.value(row, column);
    const format = grid.format(row, column);
    if (typeof value !== 'string' || format.wrapStrategy !== 'WRAP') continue;
    const size = format.fontSize / POINTS_PER_PIXEL;
    const width = (layout.columnWidths.get(column + 1) ?? 100) - 6;
    const lines = Math.ceil((value.length * size * LETTER) / width);
    if (lines > 1) most = Math.max(most, lines * size * LINE);
  }
  return most;
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from + i);
}
