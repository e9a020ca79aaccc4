/** The step in which meeting tabs and the Actions tab meet: what people typed in either is in both afterwards. */
import { readDeadline } from '../calendar/deadline';
import { parseWeek, weekLabel } from '../calendar/iso-week';
import type { DataProblem } from '../lead/problem';
import { type Action, isBlankAction, numberIn, weekOfId } from '../meeting/action';
import {
  type ActionConflict,
  type ActionList,
  mergePromises,
  numberActions,
} from '../meeting/action-merge';
import { type CarryContext, carriedInto } from '../meeting/carry-over';
import { conclusionLines } from '../meeting/conclusions';
import { type MeetingPromises, meetingKey } from '../meeting/facts';
import { adoptLines, followSorting, type Promised, promisedIn } from '../meeting/promises';
import { isDate, plainText } from '../page/base';
import type { KeptNote } from '../page/kept';
import { hiddenIn, type StandingPage } from '../page/standing';
import { tabFor } from '../sheet/make-tab';
import { makeTable, renewTable } from '../sheet/make-table';
import { followLanguage } from '../sheet/tab-names';
import { readTable, type TableTab, writeLines } from '../sheet/table-tab';
import { ACTIONS_TABLE, type ActionColumn } from '../tabs/actions-table';
import { namesMark } from '../tabs/names-mark';
import { momentText } from './kept-words';
import type { Opened } from './open';
import { type MeetingTab, openBefore, otherTabs, writeBases } from './other-meetings';

/** Without these the lines of the Actions tab cannot be told apart or compared. */
const NEEDED: ActionColumn[] = ['id', 'who', 'what', 'byWhen', 'status', 'note'];

export interface KeptPromises {
  promises: MeetingPromises;
  /** Texts that stood against others, for the notes of the page. */
  notes: KeptNote[];
  problems: DataProblem[];
  added: number;
  changed: number;
}

/**
 * Brings the Actions tab and the meeting tabs into step, writes the Actions tab, and gives what the tab of a week
 * shows. The Actions tab is made when there is a first action for it.
 *
 * @param own the meeting tab of that week; null where it is new
 * @param people names for the drop-down of a new Actions tab
 */
export function keepPromises(
  opened: Opened,
  monday: number,
  own: MeetingTab | null,
  people: readonly string[],
): KeptPromises {
  const { services, registry, words } = opened;
  const datesBefore = JSON.stringify(registry.dates);
  const week = weekLabel(monday);
  const today = services.clock.dayOf(services.now);
  const others = otherTabs(opened, week);
  // Read last of all: what is read here is written in the next calls.
  const sheet = registry.find(ACTIONS_TABLE.key);
  const isBegun = registry.isUnfinished(ACTIONS_TABLE.key);
  const table = sheet ? readTable(sheet, ACTIONS_TABLE) : null;
  const missing = table ? NEEDED.filter((key) => table.places.columns[key] === undefined) : NEEDED;
  if (sheet && !(isBegun && table === null) && missing.length > 0)
    return withoutActions(opened, week, own?.standing ?? null, sheet.getName(), missing);
  const list: ActionList = {
    actions: table ? actionsIn(table, today) : [],
    conflicts: [],
    added: 0,
    changed: 0,
    dateFrom: registry.dates,
  };
  const textOf = (value: unknown) =>
    isDate(value) ? momentText(value, services.clock) : plainText(value);
  followLanguage(opened, sheet, (spoken) => ACTIONS_TABLE.name(spoken));
  const promised = new Map<string, Promised[]>();
  const notes: KeptNote[] = [];
  const tabs = [...others, ...(own ? [{ ...own, week }] : [])].map((tab) => ({
    ...tab,
    before: tab.standing.rows.map(({ key, base }) =>
      key === null ? '' : hiddenIn(tab.standing, key, base),
    ),
  }));
  for (const tab of tabs) {
    followLanguage(opened, tab.sheet ?? null, ({ tabs: names }) => names.meeting(tab.week));
    const used = list.actions.map(({ id }) => numberIn(tab.week, id) ?? 0);
    followSorting(tab.standing);
    adoptLines(tab.standing, new Set(used));
    const lines = promisedIn(tab.standing, tab.week);
    promised.set(tab.week, lines);
    const name = words.tabs.meeting(tab.week);
    mergePromises(list, lines, {
      week: tab.week,
      hadTab: table !== null && !isBegun,
      inWords: (field, text) => words.actions.other(name, words.actions.columns[field], text),
      textOf,
    });
    for (const conflict of list.conflicts.splice(0))
      notes.push(noteOf(conflict, name, opened, textOf));
  }
  // An empty line of the tab that is built now may take an action; one of another tab may be typed into meanwhile.
  const isTaken = (of: string, { cells }: Promised) =>
    of !== week || own?.sheet || !isBlankAction(cells);
  numberActions(
    list,
    [...promised].flatMap(([of, lines]) =>
      lines.filter((line) => isTaken(of, line)).map(({ id }) => id),
    ),
    (of) => registry.has(meetingKey(of)) && !promised.has(of),
  );
  // Once a date stands in Actions, nothing else tells in which meeting it was typed.
  if (JSON.stringify(registry.dates) !== datesBefore)
    registry.save(registry.language ?? words.language);
  writeActions(opened, table, list.actions, people);
  for (const tab of tabs)
    if (tab.sheet) writeBases(tab.sheet, tab.standing, tab.before, promised.get(tab.week) ?? []);
  const shown = promised.get(week) ?? [];
  return {
    promises: {
      conclusions: conclusionLines(week, shown, list.actions),
      carried: carriedInto(list.actions, carrying(opened, week, shown, openBefore(promised, week))),
    },
    notes,
    problems: [],
    added: list.added,
    changed: list.changed,
  };
}

/** The tab shows what it shows, and goes on knowing what was in step; a sentence says why Actions was left alone. */
function withoutActions(
  opened: Opened,
  week: string,
  own: StandingPage | null,
  tab: string,
  missing: readonly ActionColumn[],
): KeptPromises {
  if (own) adoptLines(own, new Set());
  const lines = own ? promisedIn(own, week) : [];
  const known = lines.flatMap(({ id, number, cells, line }): Action[] => {
    const meeting = weekOfId(id);
    const rest = { week: meeting, note: null, row: null, isNoteFormula: false, isChanged: false };
    return number === null ? [{ ...cells, ...rest, id, meeting, bases: line.base }] : [];
  });
  const names = missing.map((key) => opened.words.actions.columns[key]);
  return {
    promises: {
      conclusions: conclusionLines(week, lines, []).map((line) => {
        const base = lines.find(({ number }) => number === line.number)?.line.base;
        return base ? { ...line, bases: base } : line;
      }),
      carried: carriedInto(known, carrying(opened, week, lines, new Set())),
    },
    notes: [],
    problems: [{ kind: 'tableColumns', count: 1, rows: [], place: tab, other: names.join(', ') }],
    added: 0,
    changed: 0,
  };
}

function carrying(
  { services, registry }: Opened,
  week: string,
  lines: readonly Promised[],
  open: ReadonlySet<string>,
): CarryContext {
  const today = services.clock.dayOf(services.now);
  return {
    week,
    shown: new Set(lines.map(({ id }) => id)),
    openBefore: open,
    dateFrom: registry.dates,
    today,
    mondayOf: (label) => parseWeek(label, today),
    deadlineOf: (value, day) => readDeadline(value, day, services.clock),
  };
}

function actionsIn(table: TableTab<ActionColumn>, today: number): Action[] {
  const { lines, formulas, places } = table;
  return lines.map(({ row, cells }): Action => {
    const { who, what, byWhen, status, week, note } = cells;
    const id = plainText(cells.id).trim();
    const monday = parseWeek(plainText(week), today);
    const meeting = monday === null ? weekOfId(id) : weekLabel(monday);
    const isNoteFormula = (formulas[row]?.[places.columns.note ?? -1] ?? '') !== '';
    const cellsOfTab = { who, what, byWhen, status, week, note };
    return { ...cellsOfTab, id, meeting, row, isNoteFormula, isChanged: false };
  });
}

function noteOf(
  { action, field, text }: ActionConflict,
  tab: string,
  { words }: Opened,
  textOf: (value: unknown) => string,
): KeptNote {
  return { where: [tab, textOf(action.what), words.actions.columns[field]].join(' · '), text };
}

function writeActions(
  opened: Opened,
  table: TableTab<ActionColumn> | null,
  actions: readonly Action[],
  people: readonly string[],
): void {
  const changed = actions.filter(({ isChanged }) => isChanged);
  const { words, registry } = opened;
  const isOtherLanguage = registry.language !== null && registry.language !== words.language;
  const isBegun = registry.isUnfinished(ACTIONS_TABLE.key);
  const mark = namesMark([people]);
  const isNews = people.length > 0 && registry.lists[ACTIONS_TABLE.key] !== mark;
  if (table && !isBegun && ((changed.length > 0 && isNews) || isOtherLanguage)) {
    renewTable(table, words, people);
    if (people.length > 0) registry.lists[ACTIONS_TABLE.key] = mark;
  }
  if (changed.length === 0 && !isBegun) return;
  let target = table;
  if (!target || isBegun) {
    const { sheet, isHalfMade } = tabFor(opened, ACTIONS_TABLE.key, ACTIONS_TABLE.name(words));
    target = makeTable(sheet, ACTIONS_TABLE, words, people, {}, isHalfMade ? table : null);
    registry.lists[ACTIONS_TABLE.key] = mark;
  }
  writeLines(
    target,
    changed.map(({ row, id, week, who, what, byWhen, status, note }) => ({
      row,
      cells: { id, week, who, what, byWhen, status, note },
    })),
  );
  registry.finished(ACTIONS_TABLE.key);
}
