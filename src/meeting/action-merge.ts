/**
 * The Actions tab and the meeting tabs meet: a three-way merge against what was last written to the meeting tab.
 * Changed in one place only: that stands. Changed in both: the Actions tab stands, the other text is kept and listed.
 */
import { foldName } from '../lead/fold';
import { hashOf } from '../page/base';
import {
  type Action,
  type ActionField,
  isBlankAction,
  isBlankCell,
  MEETING_COLUMNS,
  weekOfId,
} from './action';
import type { Promised } from './promises';

/** A cell that two people changed differently. */
export interface ActionConflict {
  action: Action;
  field: ActionField;
  /** What the meeting tab said. */
  text: string;
}

export interface ActionList {
  actions: Action[];
  conflicts: ActionConflict[];
  added: number;
  changed: number;
}

export interface MergeContext {
  week: string;
  /** Whether the Actions tab was there before this run: a line missing from it was then deleted by a person. */
  hadTab: boolean;
  /** Puts the losing text into words for the action's note. */
  inWords(field: ActionField, text: string): string;
  textOf(value: unknown): string;
}

/** Merges the lines of one meeting tab into the list; the list's actions are changed in place. */
export function mergePromises(
  list: ActionList,
  promised: readonly Promised[],
  context: MergeContext,
): void {
  for (const line of promised) {
    const action = list.actions.find(({ id }) => id === line.id) ?? relinked(list, line);
    if (!action) addAction(list, line, context);
    else mergeLine(list, action, line, context);
  }
}

/** An action whose id somebody deleted is known by its meeting and its words. */
function relinked({ actions }: ActionList, line: Promised): Action | undefined {
  const what = foldName(String(line.cells.what ?? ''));
  if (what === '') return undefined;
  const lost = actions.find(
    (action) =>
      action.id === '' &&
      action.meeting === weekOfId(line.id) &&
      foldName(String(action.what ?? '')) === what,
  );
  if (lost) {
    lost.id = line.id;
    lost.isChanged = true;
  }
  return lost;
}

function addAction(list: ActionList, line: Promised, context: MergeContext): void {
  if (isBlankAction(line.cells)) return;
  // Taken out of the Actions tab by a person, and not touched here since: it stays out.
  if (line.isLinked && context.hadTab && line.changed.size === 0) return;
  const week = weekOfId(line.id) || context.week;
  list.actions.push({
    ...line.cells,
    id: line.id,
    week,
    meeting: week,
    note: null,
    row: null,
    isChanged: true,
  });
  list.added++;
}

function mergeLine(list: ActionList, action: Action, line: Promised, context: MergeContext): void {
  let isTaken = false;
  for (const field of line.changed) {
    const here = line.cells[field];
    const there = action[field];
    if (hashOf(here) === hashOf(there)) continue;
    const base = line.line.base[MEETING_COLUMNS[field]] ?? '';
    if (hashOf(there) === base || isBlankCell(there)) {
      action[field] = here;
      action.isChanged = true;
      isTaken = true;
      continue;
    }
    // Nothing is lost by a text that somebody cleared.
    if (isBlankCell(here)) continue;
    const text = context.textOf(here);
    list.conflicts.push({ action, field, text });
    const said = context.inWords(field, text);
    const note = context.textOf(action.note);
    if (!note.includes(said)) {
      action.note = note === '' ? said : `${note} | ${said}`;
      action.isChanged = true;
    }
  }
  if (isTaken && action.row !== null) list.changed++;
}

/** Gives an id to each action that a person wrote straight into the Actions tab, or copied within it. */
export function numberActions({ actions }: ActionList, usedInTabs: Iterable<string>): void {
  const used = new Set(usedInTabs);
  const seen = new Set<string>();
  for (const action of actions) {
    if (action.id !== '' && seen.has(action.id)) action.id = '';
    if (action.id !== '') seen.add(action.id);
  }
  for (const id of seen) used.add(id);
  for (const action of actions) {
    if (action.id !== '') continue;
    const week = action.meeting || 'A';
    let number = 1;
    while (used.has(`${week}-${number}`)) number++;
    action.id = `${week}-${number}`;
    action.isChanged = true;
    used.add(action.id);
  }
}
