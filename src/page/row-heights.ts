/** Heights of the rows in which sentences are typed: Sheets does not grow a row for the text of merged cells. */
import type { PageGrid } from './lay-out';
import { lineCount } from './page';

/** Pixels of a line of Arial 10. */
const LINE = 17;
/** Room in a new row. */
const NEW_ROW_LINES = 2;

/** So many runs of rows are set at most, each in a call of its own. */
const MOST_RUNS = 6;

/** Rows (0-based) side by side that get one height, in pixels. */
export interface RowHeights {
  row: number;
  rows: number;
  height: number;
}

/**
 * The rows with merged cells that are to get a height: new ones, and those whose text needs more than two lines. The
 * others stay as they are, as a person may have made them.
 *
 * @param widths of the visible columns, in pixels
 */
export function rowHeights(
  grid: PageGrid,
  widths: readonly number[],
  isNew: (row: number) => boolean,
): RowHeights[] {
  const runs: RowHeights[] = [];
  for (const merge of grid.merges) {
    for (let row = merge.row; row < merge.row + merge.rows; row++) {
      const lines = linesIn(grid, row, merge, widths);
      if (lines <= NEW_ROW_LINES && !isNew(row)) continue;
      const height = Math.max(lines, NEW_ROW_LINES) * LINE;
      const last = runs[runs.length - 1];
      if (last && last.row + last.rows === row && last.height === height) last.rows++;
      else runs.push({ row, rows: 1, height });
    }
  }
  return fewer(runs);
}

/** At most so many runs: neighbours become one of the larger height, those first that grow least by it. */
function fewer(runs: readonly RowHeights[]): RowHeights[] {
  const left = [...runs];
  while (left.length > MOST_RUNS) {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    left.slice(1).forEach((next, i) => {
      const cost = growth(left[i] as RowHeights, next);
      if (cost < least) [best, least] = [i, cost];
    });
    // Runs that do not touch cannot become one.
    if (best < 0) break;
    const [first, second] = left.splice(best, 2) as [RowHeights, RowHeights];
    left.splice(best, 0, {
      row: first.row,
      rows: first.rows + second.rows,
      height: Math.max(first.height, second.height),
    });
  }
  return left;
}

/** Pixels that two runs gain when they become one; infinite where other rows lie between. */
function growth(first: RowHeights, second: RowHeights): number {
  if (first.row + first.rows !== second.row) return Number.POSITIVE_INFINITY;
  const height = Math.max(first.height, second.height);
  return (height - first.height) * first.rows + (height - second.height) * second.rows;
}

/** Lines that the longest text of a row takes; its other cells grow the row no more once it has a height. */
function linesIn(
  { values, looks, width }: PageGrid,
  row: number,
  merge: { column: number; columns: number },
  widths: readonly number[],
): number {
  let most = 1;
  for (let column = 1; column < width; column++) {
    const value = values[row]?.[column];
    if (typeof value !== 'string' || !looks[row]?.[column]?.wrap) continue;
    const columns = column === merge.column ? merge.columns : 1;
    const pixels = widths
      .slice(column - 1, column - 1 + columns)
      .reduce((sum, one) => sum + one, 0);
    most = Math.max(most, lineCount(value, pixels));
  }
  return most;
}
