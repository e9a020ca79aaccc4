import type { Pace } from './pace';
import { patiently } from './transient';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is read of an area, and who wants to know before each step. */
export interface Asking {
  /** Their values unless told. */
  read?: (area: GoogleAppsScript.Spreadsheet.Range) => unknown[][];
  /** Is told how many rows have been read, and how many come next; it may throw. */
  before?: (done: number, next: number) => void;
}

/**
 * The cells of some columns (0-based) in a stretch of rows; columns side by side are one call for 50,000 rows, and for
 * fewer where the sheet is slow. A call that Google fails in passing is made again.
 */
export function readColumns(
  sheet: Sheet,
  firstRow: number,
  rowCount: number,
  wanted: readonly number[],
  pace: Pace,
  { read = (area) => area.getValues(), before }: Asking = {},
): Map<number, unknown[]> {
  const cells = new Map<number, unknown[]>(wanted.map((column) => [column, []]));
  const runs = runsOf([...cells.keys()].sort((a, b) => a - b));
  for (let done = 0; done < rowCount; ) {
    const rows = Math.min(pace.rowsToRead(cells.size), rowCount - done);
    before?.(done, rows);
    const firstOfStep = firstRow + done;
    pace.read(rows, cells.size, () => {
      for (const [from, count] of runs) {
        const values = patiently(() => read(sheet.getRange(firstOfStep, from + 1, rows, count)));
        for (let c = 0; c < count; c++) {
          const column = cells.get(from + c) as unknown[];
          for (const row of values) column.push(row[c]);
        }
      }
    });
    done += rows;
  }
  return cells;
}

/** Columns side by side, as runs. */
export function runsOf(sorted: readonly number[]): [from: number, count: number][] {
  const runs: [number, number][] = [];
  for (const column of sorted) {
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === column) last[1]++;
    else runs.push([column, 1]);
  }
  return runs;
}
