import type { Block, PageCell, PageRow } from '../page/page';
import type { Words } from '../text';
import {
  type Action,
  type ActionCells,
  freeNumbers,
  isBlankAction,
  MEETING_COLUMNS,
  numberIn,
} from './action';
import type { WeekFacts } from './facts';
import type { Promised } from './promises';
import { WIDTHS } from './widths';

/** Lines to write in at least, and empty ones at the end of them. */
const ROWS = 10;
const EMPTY_ROWS = 3;
/** The columns over which what is to be done is written. */
const WHAT: [number, number] = [1, 6];

/** One line under the conclusions. */
export interface ConclusionLine {
  /** Within the meeting: the action's id is made of the week and this. */
  number: number;
  cells: ActionCells | null;
  /** Whether the line is in step with the Actions tab. */
  isLinked: boolean;
  /** Hashes by column to write instead of those of the cells: what was last in step. */
  bases?: readonly string[];
}

/**
 * The lines of a meeting: as they stand in its tab, then those that only the Actions tab has, then empty ones.
 *
 * @param standing lines of the tab as it stands
 * @param actions all actions, merged with those lines already
 */
export function conclusionLines(
  week: string,
  standing: readonly Promised[],
  actions: readonly Action[],
): ConclusionLine[] {
  const merged = new Map<number, ActionCells>();
  for (const action of actions) {
    const number = numberIn(week, action.id);
    if (number !== null && !isBlankAction(action) && action.meeting === week)
      merged.set(number, action);
  }
  const lines: ConclusionLine[] = [];
  for (const { number, cells, isLinked } of standing) {
    if (number === null) continue;
    const isEmpty = Object.values(cells).every((value) => value === null || value === '');
    const kept = merged.get(number) ?? (isEmpty ? null : cells);
    lines.push({ number, cells: kept, isLinked: merged.has(number) || isLinked });
    merged.delete(number);
  }
  if (lines.length === 0) {
    const numbers = new Set(merged.keys());
    for (let number = 1; number <= ROWS; number++) numbers.add(number);
    for (const number of [...numbers].sort((a, b) => a - b))
      lines.push({ number, cells: merged.get(number) ?? null, isLinked: merged.has(number) });
  } else {
    for (const [number, cells] of [...merged].sort((a, b) => a[0] - b[0]))
      lines.push({ number, cells, isLinked: true });
  }
  const used = new Set(lines.map(({ number }) => number));
  for (const action of actions) used.add(numberIn(week, action.id) ?? 0);
  const next = freeNumbers(used);
  let empty = 0;
  while (empty < lines.length && lines[lines.length - 1 - empty]?.cells === null) empty++;
  for (; lines.length < ROWS || empty < EMPTY_ROWS; empty++)
    lines.push({ number: next(), cells: null, isLinked: false });
  return lines;
}

/** Lines in which both sides write who does what by when. */
export function conclusions(facts: WeekFacts, words: Words): Block {
  const { meeting } = words;
  const header = (value: string | null) => ({ value, role: 'headerText' as const });
  const rows: PageRow[] = [
    { key: 'conclusions.title', cells: [{ value: meeting.conclusions, role: 'heading' }] },
    {
      key: 'conclusions.header',
      merge: WHAT,
      cells: [
        header(meeting.who),
        header(meeting.what),
        ...[null, null, null, null, null].map(header),
        header(meeting.byWhen),
        header(meeting.status),
      ],
    },
  ];
  for (const { number, cells, isLinked, bases } of facts.promises.conclusions)
    rows.push({
      key: `conclusions.${number}`,
      merge: WHAT,
      cells: withBases(actionCells(cells, isLinked, facts.people, words), bases),
    });
  return { key: 'conclusions', rows };
}

/** The cells with the hashes of what was last in step, where what they show is not. */
export function withBases(cells: PageCell[], bases: readonly string[] | undefined): PageCell[] {
  return bases
    ? cells.map((cell, c) => (cell.settled ? { ...cell, base: bases[c] ?? '' } : cell))
    : cells;
}

/** The cells of an action in a meeting tab: what is typed in them is compared with what is written now. */
export function actionCells(
  cells: ActionCells | null,
  isLinked: boolean,
  people: readonly string[],
  words: Words,
): PageCell[] {
  const input = (value: PageCell['value'], role: PageCell['role'] = 'input'): PageCell => ({
    value,
    role,
    settled: true,
    based: isLinked,
  });
  const row: PageCell[] = WIDTHS.map(() => ({
    value: null,
    role: 'input' as const,
  }));
  const who = input(cells?.who ?? null);
  row[MEETING_COLUMNS.who] = people.length > 0 ? { ...who, choices: people } : who;
  row[MEETING_COLUMNS.what] = input(cells?.what ?? null);
  row[MEETING_COLUMNS.byWhen] = input(cells?.byWhen ?? null, 'inputDate');
  row[MEETING_COLUMNS.status] = {
    ...input(cells?.status ?? null),
    choices: words.meeting.statuses,
  };
  return row;
}
