/** A page as it stands in its tab, before it is built anew: rows by key, and what people typed in them. */
import { hashOf, hiddenCell, isAsWritten, readBase } from './base';
import type { PageValue } from './page';

/** All cells of a tab from A1 on, as the sheet gives them; the three tables have the same shape. */
export interface SheetCells {
  values: readonly (readonly unknown[])[];
  formulas?: readonly (readonly string[])[] | undefined;
  /** Notes pinned to cells. */
  notes?: readonly (readonly string[])[] | undefined;
}

export interface StandingCell {
  /** '' for a blank cell. */
  value: PageValue;
  /** '' where the cell holds no formula. */
  formula: string;
  note: string;
}

export interface StandingRow {
  /** 0-based row of the tab. */
  row: number;
  /** Null for a row that a person put in. */
  key: string | null;
  /** Hashes by page column, as far as there are any. */
  base: readonly string[];
  /** The page's own columns. */
  cells: StandingCell[];
  /** What stands right of them; as many in each row. */
  beyond: StandingCell[];
  /** What a person typed into the hidden column, in the place of the row's key. */
  overKey: StandingCell | null;
}

export interface StandingPage {
  /** Up to the last row that carries a key; empty where none does. */
  rows: StandingRow[];
  /** How many filled rows a person typed below the page. */
  below: number;
  /** 0-based tab column of the hidden column and of each page column; -1 for one that was deleted. */
  columns: number[];
  /** Page columns (0-based) that were deleted: nobody cleared their cells. */
  missing: ReadonlySet<number>;
  /** The page column that the tab lacks because an earlier version made it; null in a tab of today's columns. */
  lacks: number | null;
}

const NOTHING: StandingCell = { value: '', formula: '', note: '' };

/**
 * @param width number of the page's visible columns
 * @param added the one of them (0-based) that pages of an earlier version do not have
 */
export function standingPage(cells: SheetCells, width: number, added?: number): StandingPage {
  const { values } = cells;
  const lacks = added !== undefined && isNarrower(values, width) ? added : null;
  const columns =
    lacks === null
      ? columnsOf(values, width)
      : withAdded(columnsOf(values, width - 1), lacks, values);
  const read = (hidden: unknown) => {
    const found = readBase(hidden);
    if (found && lacks !== null && found.base.length > lacks) found.base.splice(lacks, 0, '');
    return found;
  };
  const key = columns[0] as number;
  const owners = ownersOf(values, columns, read);
  let last = -1;
  values.forEach((row, i) => {
    if (key >= 0 && readBase(row[key])) last = i;
  });
  // Lines pasted over the page's last row go on below it.
  const filled = (i: number) => (values[i] ?? []).some((value) => value !== '' && value !== null);
  if (last >= 0 && isTypedOver(values[last] ?? [], columns, read))
    while (last + 1 < values.length && filled(last + 1)) last++;
  const cellAt = (row: number, column: number): StandingCell => {
    const value = values[row]?.[column];
    if (column < 0) return NOTHING;
    const formula = cells.formulas?.[row]?.[column] ?? '';
    const note = cells.notes?.[row]?.[column] ?? '';
    return { value: (value ?? '') as PageValue, formula, note };
  };
  const sheetWidth = values[0]?.length ?? 0;
  const own = new Set(columns);
  const others = Array.from({ length: sheetWidth }, (_, c) => c).filter((c) => !own.has(c));
  const rows = values.slice(0, last + 1).map((row, i): StandingRow => {
    const hidden = read(row[key]);
    return {
      row: i,
      key: hidden !== null && owners.get(hidden.key) === i ? hidden.key : null,
      base: hidden?.base ?? [],
      cells: columns.slice(1).map((column) => cellAt(i, column)),
      beyond: others.map((column) => cellAt(i, column)),
      overKey: hidden === null ? cellAt(i, key) : null,
    };
  });
  const isFilled = (row: readonly unknown[]) => row.some((value) => value !== '' && value !== null);
  const missing = new Set(columns.slice(1).flatMap((column, c) => (column < 0 ? [c] : [])));
  return { rows, below: values.slice(last + 1).filter(isFilled).length, columns, missing, lacks };
}

/** Every page says in the base of some row how many columns it was written with. */
function isNarrower(values: readonly (readonly unknown[])[], width: number): boolean {
  let widest = 0;
  for (const row of values)
    for (const cell of row) widest = Math.max(widest, readBase(cell)?.base.length ?? 0);
  return widest > 0 && widest < width;
}

/** The columns of an earlier version's page with the one that came since: -1, unless an empty one waits for it. */
function withAdded(
  columns: readonly number[],
  added: number,
  values: readonly (readonly unknown[])[],
): number[] {
  const place = (columns[added] ?? -1) + 1;
  const isFree =
    place > 0 &&
    !columns.includes(place) &&
    columns.slice(added + 1).some((column) => column > place) &&
    values.every((row) => (row[place] ?? '') === '');
  return [...columns.slice(0, added + 1), isFree ? place : -1, ...columns.slice(added + 1)];
}

/** The hidden cell of a row, for the columns that its tab has. */
export function hiddenIn({ lacks }: StandingPage, key: string, base: readonly string[]): string {
  return hiddenCell(key, lacks === null ? base : base.filter((_, column) => column !== lacks));
}

type BaseReader = typeof readBase;

/** Whether a row of the tab shows anything in the page's columns that Pullpush did not write there. */
function isTypedOver(
  row: readonly unknown[],
  columns: readonly number[],
  read: BaseReader,
): boolean {
  const base = read(row[columns[0] as number])?.base ?? [];
  return columns.slice(1).some((at, c) => at >= 0 && !isAsWritten(base, c, row[at]));
}

/**
 * The row that each key belongs to. A row copied and pasted carries the key of the row it came from: the one that
 * still shows most of what Pullpush wrote is the true one, the others are rows of their own.
 */
function ownersOf(
  values: readonly (readonly unknown[])[],
  columns: readonly number[],
  read: BaseReader,
): Map<string, number> {
  const owners = new Map<string, number>();
  const likeness = new Map<string, number>();
  values.forEach((row, i) => {
    const hidden = read(row[columns[0] as number]);
    if (!hidden) return;
    const same = columns
      .slice(1)
      .filter((at, c) => hashOf(at < 0 ? '' : row[at]) === (hidden.base[c] ?? '')).length;
    if (same <= (likeness.get(hidden.key) ?? -1)) return;
    likeness.set(hidden.key, same);
    owners.set(hidden.key, i);
  });
  return owners;
}

/** The cells of a tab with the page's columns in their order, whatever people did to them; the others after them. */
export function inOrder(
  values: readonly (readonly unknown[])[],
  width: number,
): { values: unknown[][]; wasInOrder: boolean; columns: number[] } {
  const columns = columnsOf(values, width);
  const own = new Set(columns);
  const ordered = values.map((row) => [
    ...columns.map((column) => (column < 0 ? '' : (row[column] ?? ''))),
    ...row.filter((_, column) => !own.has(column)),
  ]);
  return { values: ordered, wasInOrder: columns.every((column, i) => column === i), columns };
}

/** Whether a person typed this cell of the page: it holds a formula, or something else than Pullpush wrote. */
export function isTyped(row: StandingRow, column: number): boolean {
  const cell = row.cells[column];
  if (!cell) return false;
  if (cell.formula !== '') return true;
  return isFilledCell(cell) && hashOf(cell.value) !== (row.base[column] ?? '');
}

export function isFilledCell({ value, formula }: StandingCell): boolean {
  return formula !== '' || (value !== '' && value !== null);
}

/** Whether every column stands where Pullpush put it. */
export function isInOrder({ columns }: StandingPage): boolean {
  return columns.every((column, i) => column === i);
}

/**
 * Finds the page's columns in a tab whose columns may have been moved, put in or deleted: a column is where most cells
 * still have the hash that Pullpush gave them. Without any sign they stand where they should.
 */
function columnsOf(values: readonly (readonly unknown[])[], width: number): number[] {
  const sheetWidth = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const keyed = Array.from(
    { length: sheetWidth },
    (_, c) => values.filter((row) => readBase(row[c]) !== null).length,
  );
  const most = Math.max(0, ...keyed);
  if (most === 0) return Array.from({ length: width + 1 }, (_, i) => i - 1);
  const key = keyed.indexOf(most);
  const votes = Array.from({ length: width }, () => new Array<number>(sheetWidth).fill(0));
  for (const row of values) {
    const hidden = readBase(row[key]);
    if (!hidden) continue;
    for (let s = 0; s < sheetWidth; s++) {
      // Only words tell columns apart: the same number may stand in several.
      const hash = s === key || typeof row[s] !== 'string' ? '' : hashOf(row[s]);
      if (hash === '') continue;
      for (let c = 0; c < width; c++) {
        if (hidden.base[c] === hash) (votes[c] as number[])[s] = (votes[c]?.[s] ?? 0) + 1;
      }
    }
  }
  return [key, ...placesByVotes(votes, key, sheetWidth)];
}

function placesByVotes(votes: readonly number[][], key: number, sheetWidth: number): number[] {
  const width = votes.length;
  const places = new Array<number>(width).fill(-2);
  const taken = new Set<number>([key]);
  // A column with any word of its own in its place is at home, whatever was typed over the others. Then the surest
  // places first; of equally good ones the one that keeps the columns in order.
  const claims = votes
    .flatMap((row, c) => row.map((count, s) => ({ c, s, count, shift: Math.abs(s - key - 1 - c) })))
    .filter(({ count }) => count > 0)
    .sort(
      (a, b) =>
        Number(b.shift === 0) - Number(a.shift === 0) || b.count - a.count || a.shift - b.shift,
    );
  for (const { c, s } of claims) {
    if (places[c] !== -2 || taken.has(s)) continue;
    places[c] = s;
    taken.add(s);
  }
  // A column that shows nothing stands beside its neighbour, if that place is free.
  for (let c = 0; c < width; c++) {
    if (places[c] !== -2) continue;
    const beside = c === 0 ? key + 1 : (places[c - 1] as number) + 1;
    const isFree = beside > 0 && !taken.has(beside) && !isClaimedLater(places, c, beside);
    places[c] = isFree && (beside < sheetWidth || isLastRun(places, c)) ? beside : -1;
    if (places[c] !== -1) taken.add(beside);
  }
  return places;
}

function isClaimedLater(places: readonly number[], from: number, place: number): boolean {
  return places.slice(from + 1).includes(place);
}

/** Nothing is known of this column and those after it: the tab ends before them because they are empty. */
function isLastRun(places: readonly number[], from: number): boolean {
  return places.slice(from).every((place) => place === -2);
}
