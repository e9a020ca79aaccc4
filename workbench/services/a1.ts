/** A rectangle of cells; row and column are 1-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** A → 1, AA → 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** `B2` for one cell, `B2:C5` for more. */
export function toA1(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

/**
 * Reads `A1`, `A1:B2`, `A:A`, `A2:A` and `1:1`, with `$` or without; the open sides reach to the
 * edge of a sheet of `maxRows` × `maxColumns`. Null for anything else.
 */
export function fromA1(text: string, maxRows: number, maxColumns: number): Area | null {
  const bare = text.replace(/^.*!/, '').replace(/\$/g, '').trim();
  const match = /^([A-Za-z]*)(\d*)(?::([A-Za-z]*)(\d*))?$/.exec(bare);
  if (!match || bare === '' || bare === ':') return null;
  const [, firstColumn = '', firstRow = '', lastColumn, lastRow] = match;
  const single = lastColumn === undefined;
  if (single && (firstColumn === '' || firstRow === '')) return null;
  const left = firstColumn === '' ? 1 : columnNumber(firstColumn);
  const top = firstRow === '' ? 1 : Number(firstRow);
  const right = single ? left : lastColumn === '' ? maxColumns : columnNumber(lastColumn);
  const bottom = single ? top : lastRow === '' ? maxRows : Number(lastRow);
  const row = Math.min(top, bottom);
  const column = Math.min(left, right);
  return {
    row,
    column,
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** Whether two rectangles have a cell in common. */
export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether every cell of `inner` is in `outer`. */
export function inside(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
