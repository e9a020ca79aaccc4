/**
 * The Actions tab and the meeting tabs meet: a three-way merge against what was last written to the meeting tab.
 * Changed in one place only: that stands. Changed in both: the Actions tab stands, the other text is kept and listed.
 */
import { foldName } from '../lead/fold';
import { hashOf } from '../page/base';
import {
  ACTION_FIELDS,
  type Action,
  type ActionField,
  isBlankAction,
  isBlankCell,
  MEETING_COLUMNS,
  numberIn,
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
  /** By id the meeting in which a date was typed anew, where it is not the action's own. */
  dateFrom: Record<string, string>;
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
  const ids = new Set(promised.map(({ id }) => id));
  for (const line of promised) {
    const action =
      list.actions.find(({ id }) => id === line.id) ??
      relinked(list, line) ??
      takenBefore(list, line, ids);
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

/**
 * A run that ended between writing the Actions tab and the meeting tab has taken a line of which the meeting tab knows
 * nothing yet: it is the action of that meeting with the same words.
 */
function takenBefore(
  { actions }: ActionList,
  line: Promised,
  ids: ReadonlySet<string>,
): Action | undefined {
  const week = weekOfId(line.id);
  if (line.isLinked || line.number === null || isBlankAction(line.cells)) return undefined;
  const twin = actions.find(
    (action) =>
      !ids.has(action.id) &&
      numberIn(week, action.id) !== null &&
      ACTION_FIELDS.every((field) => hashOf(action[field]) === hashOf(line.cells[field])),
  );
  if (twin) {
    line.id = twin.id;
    line.number = numberIn(week, twin.id);
    line.line.key = `conclusions.${line.number}`;
  }
  return twin;
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
    isNoteFormula: false,
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
      if (field === 'byWhen') rememberDate(list, action, context.week);
      continue;
    }
    // Nothing is lost by a text that somebody cleared.
    if (isBlankCell(here)) continue;
    const text = context.textOf(here);
    list.conflicts.push({ action, field, text });
    const said = context.inWords(field, text);
    const note = context.textOf(action.note);
    if (!action.isNoteFormula && !note.includes(said)) {
      action.note = note === '' ? said : `${note} | ${said}`;
      action.isChanged = true;
    }
  }
  if (isTaken && action.row !== null) list.changed++;
}

/** “Friday” typed in a later meeting is the Friday after that one. */
function rememberDate({ dateFrom }: ActionList, action: Action, week: string): void {
  if (typeof action.byWhen === 'string' && week !== action.meeting) dateFrom[action.id] = week;
  else delete dateFrom[action.id];
}

/** No meeting has so many lines. */
const UNREAD_FROM = 101;

/** Gives an id to each action that a person wrote straight into the Actions tab, or copied within it. */
export function numberActions(
  { actions }: ActionList,
  usedInTabs: Iterable<string>,
  isUnread: (week: string) => boolean,
): void {
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
    // Lines of a tab that was not read may carry the first numbers.
    let number = isUnread(week) ? UNREAD_FROM : 1;
    while (used.has(`${week}-${number}`)) number++;
    action.id = `${week}-${number}`;
    action.isChanged = true;
    used.add(action.id);
  }
}
