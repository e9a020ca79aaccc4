/** What people typed under the conclusions of a meeting tab, and beside the actions carried into it. */
import { hashOf } from '../page/base';
import type { PageValue } from '../page/page';
import {
  hiddenIn,
  isFilledCell,
  isTyped,
  type StandingPage,
  type StandingRow,
} from '../page/standing';
import {
  ACTION_FIELDS,
  type ActionCells,
  type ActionField,
  freeNumbers,
  MEETING_COLUMNS,
} from './action';

/** A line of a meeting tab that is an action, or may become one. */
export interface Promised {
  /** The action's id, which the line's key gives. */
  id: string;
  /** Number of a line under the conclusions; null for an action carried over. */
  number: number | null;
  cells: ActionCells;
  /** Fields that differ from what Pullpush wrote there last. */
  changed: ReadonlySet<ActionField>;
  /** Whether the line was in step with the Actions tab before. */
  isLinked: boolean;
  line: StandingRow;
}

const CONCLUSION = /^conclusions\.(\d+)$/;
const CARRIED = /^action:(.+)$/;

/**
 * Lines that a person put in among the conclusions, or typed right below them, become conclusions of their own.
 *
 * @param used numbers that are taken elsewhere
 */
export function adoptLines(standing: StandingPage, used: ReadonlySet<number>): void {
  const taken = new Set(used);
  for (const { key } of standing.rows) {
    const number = CONCLUSION.exec(key ?? '')?.[1];
    if (number) taken.add(Number(number));
  }
  const next = freeNumbers(taken);
  let isInside = false;
  for (const row of standing.rows) {
    if (/^conclusions\.(header|\d+)$/.test(row.key ?? '')) {
      isInside = true;
      continue;
    }
    if (!isInside) continue;
    if (isLine(row)) adopt(row, `conclusions.${next()}`);
    else if (row.key !== null) isInside = false;
  }
}

/** A row put in or copied among the lines, or lines pasted over the rows that follow them. */
function isLine(row: StandingRow): boolean {
  if (row.key === null) return row.cells.some(isFilledCell);
  if (row.key.startsWith('gap.')) return row.cells.some((_, column) => isTyped(row, column));
  return isTyped(row, MEETING_COLUMNS.what);
}

function adopt(row: StandingRow, key: string): void {
  // What Pullpush wrote there is written anew elsewhere; the line is what a person typed.
  if (row.key !== null)
    row.cells = row.cells.map((cell, column) =>
      isTyped(row, column) ? cell : { value: '', formula: '', note: cell.note },
    );
  row.key = key;
  row.base = [];
}

/**
 * Lines that a person sorted, without the hidden column, are given back their keys: each line goes with the words that
 * Pullpush last wrote for it.
 */
export function followSorting(standing: StandingPage): void {
  for (const kind of [CONCLUSION, CARRIED])
    follow(standing.rows.filter(({ key }) => kind.test(key ?? '')));
}

const EMPTY = ACTION_FIELDS.map(() => '').join();

function follow(lines: StandingRow[]): void {
  const written = ({ base }: StandingRow) =>
    ACTION_FIELDS.map((field) => base[MEETING_COLUMNS[field]] ?? '').join();
  const shown = ({ cells }: StandingRow) =>
    ACTION_FIELDS.map((field) => hashOf(cells[MEETING_COLUMNS[field]]?.value)).join();
  const moved = lines.filter((line) => shown(line) !== written(line));
  const filled = moved.filter((line) => shown(line) !== EMPTY);
  const from = filled.map((line) => moved.filter((other) => written(other) === shown(line)));
  // Only where every text is one that Pullpush wrote in another of these lines, each once: else people typed.
  const owners = new Set(from.map(([owner]) => owner));
  const left = moved.filter((line) => !owners.has(line));
  const isSorted =
    filled.length > 1 &&
    from.every((found) => found.length === 1) &&
    owners.size === filled.length &&
    left.every((line) => written(line) === EMPTY);
  if (!isSorted) return;
  const empty = moved.filter((line) => shown(line) === EMPTY);
  const taking = [...filled, ...empty];
  const identities = [...from.map(([owner]) => owner), ...left].map((owner) => ({
    key: owner?.key ?? null,
    base: owner?.base ?? [],
  }));
  taking.forEach((line, i) => {
    Object.assign(line, identities[i]);
  });
}

/** All lines of a meeting tab that are, or may become, actions; in the order of the tab. */
export function promisedIn(standing: StandingPage, week: string): Promised[] {
  return standing.rows.flatMap((line): Promised[] => {
    const number = CONCLUSION.exec(line.key ?? '')?.[1];
    const id = number ? `${week}-${number}` : CARRIED.exec(line.key ?? '')?.[1];
    if (!id) return [];
    const cells = {} as Record<ActionField, PageValue>;
    const changed = new Set<ActionField>();
    let isLinked = false;
    for (const field of ACTION_FIELDS) {
      const column = MEETING_COLUMNS[field];
      const cell = line.cells[column];
      const base = line.base[column] ?? '';
      cells[field] = cell && isFilledCell(cell) ? cell.value : null;
      // A column that was deleted is not a cell that was cleared.
      if (!standing.missing.has(column) && hashOf(cells[field]) !== base) changed.add(field);
      if (base !== '') isLinked = true;
    }
    return [{ id, number: number ? Number(number) : null, cells, changed, isLinked, line }];
  });
}

/** The hidden cell of a line once what it says has been taken over. */
export function takenBase(standing: StandingPage, { line, changed, cells }: Promised): string {
  const base = line.cells.map((_, column) => line.base[column] ?? '');
  for (const field of changed) base[MEETING_COLUMNS[field]] = hashOf(cells[field]);
  return hiddenIn(standing, line.key as string, base);
}
