type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows that one call reads or writes at most. */
export const CHUNK_ROWS = 50_000;

/**
 * The cells of some columns (0-based) in a stretch of rows; columns side by side are one call for 50,000 rows.
 *
 * @param read what is read of them: their values unless told
 */
export function readColumns(
  sheet: Sheet,
  firstRow: number,
  rowCount: number,
  wanted: readonly number[],
  read: (area: GoogleAppsScript.Spreadsheet.Range) => unknown[][] = (area) => area.getValues(),
): Map<number, unknown[]> {
  const cells = new Map<number, unknown[]>(wanted.map((column) => [column, []]));
  for (const [from, count] of runsOf([...cells.keys()].sort((a, b) => a - b))) {
    for (let done = 0; done < rowCount; done += CHUNK_ROWS) {
      const rows = Math.min(CHUNK_ROWS, rowCount - done);
      const values = read(sheet.getRange(firstRow + done, from + 1, rows, count));
      for (let c = 0; c < count; c++) {
        const column = cells.get(from + c) as unknown[];
        for (let r = 0; r < rows; r++) column.push((values[r] as unknown[])[c]);
      }
    }
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
