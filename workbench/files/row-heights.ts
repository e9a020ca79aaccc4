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
  const heights = new Map<number, { height: number }>();
  for (const [row, pixels] of grownHeights(sheet))
    heights.set(row, { height: pixels * POINTS_PER_PIXEL });
  for (const [row, pixels] of sheet.layout.rowHeights)
    heights.set(row - 1, { height: pixels * POINTS_PER_PIXEL });
  return heights;
}

/** Takes the heights that a file carries only because of {@link rowHeightsOf} for what they are: nobody has set them. */
export function forgetGrownHeights(sheet: WorkbenchSheet): void {
  const { rowHeights } = sheet.layout;
  for (const [row, pixels] of grownHeights(sheet))
    if (Math.abs((rowHeights.get(row + 1) ?? 0) - pixels) <= 1) rowHeights.delete(row + 1);
}

/** Pixels by 0-based row to which Sheets grows the rows of a tab of the add-on, without those of merged cells. */
function grownHeights(sheet: WorkbenchSheet): Map<number, number> {
  const { grid, layout } = sheet;
  const heights = new Map<number, number>();
  if (!sheet.madeByAddOn) return heights;
  const merged = new Set(layout.merges.flatMap(({ row, rows }) => range(row - 1, rows)));
  for (let row = 0; row < grid.lastRow(); row++) {
    const pixels = merged.has(row) ? 0 : wrappedHeight(sheet, row);
    if (pixels > 0) heights.set(row, pixels);
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
