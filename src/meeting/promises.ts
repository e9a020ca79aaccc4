/** What people typed under the conclusions of a meeting tab, and beside the actions carried into it. */
import { hashOf, hiddenCell } from '../page/base';
import type { PageValue } from '../page/page';
import { isFilledCell, isTyped, type StandingPage, type StandingRow } from '../page/standing';
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
    const isGap = row.key === null || row.key.startsWith('gap.');
    const isFilled = row.cells.some((_, column) => isTyped(row, column));
    if (!isGap) isInside = /^conclusions\.(header|\d+)$/.test(row.key ?? '');
    else if (isInside && isFilled) {
      row.key = `conclusions.${next()}`;
      row.base = [];
    } else if (row.key !== null) isInside = false;
  }
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
      if (hashOf(cells[field]) !== base) changed.add(field);
      if (base !== '') isLinked = true;
    }
    return [{ id, number: number ? Number(number) : null, cells, changed, isLinked, line }];
  });
}

/** The hidden cell of a line once what it says has been taken over. */
export function takenBase({ line, changed, cells }: Promised): string {
  const base = line.cells.map((_, column) => line.base[column] ?? '');
  for (const field of changed) base[MEETING_COLUMNS[field]] = hashOf(cells[field]);
  return hiddenCell(line.key as string, base.join(',').replace(/,+$/, ''));
}
