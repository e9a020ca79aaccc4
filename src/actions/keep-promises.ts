/** The step in which meeting tabs and the Actions tab meet: what people typed in either is in both afterwards. */
import { isoDate } from '../calendar/civil';
import { readDeadline } from '../calendar/deadline';
import { parseWeek, weekLabel } from '../calendar/iso-week';
import type { DataProblem } from '../lead/problem';
import { ACTION_FIELDS, type Action, isBlankAction, numberIn, weekOfId } from '../meeting/action';
import {
  type ActionConflict,
  type ActionList,
  mergePromises,
  numberActions,
} from '../meeting/action-merge';
import { carriedInto } from '../meeting/carry-over';
import { conclusionLines } from '../meeting/conclusions';
import type { MeetingPromises } from '../meeting/facts';
import { adoptLines, type Promised, promisedIn, takenBase } from '../meeting/promises';
import { WIDTHS } from '../meeting/widths';
import { hiddenCell, isDate, plainText } from '../page/base';
import type { KeptNote } from '../page/kept';
import { type StandingPage, standingPage } from '../page/standing';
import { tabFor } from '../sheet/make-tab';
import { readValues } from '../sheet/read-page';
import { followLanguage } from '../sheet/tab-names';
import { makeTable, readTable, type TableTab, writeLines } from '../sheet/table-tab';
import { ACTIONS_TABLE, type ActionColumn } from '../tabs/actions-table';
import type { Opened } from './open';

/** So many other meeting tabs, the latest ones, are looked through for what was typed in them. */
const OTHER_TABS = 4;
const MEETING = 'meeting:';
/** Without these the lines of the Actions tab cannot be told apart or compared. */
const NEEDED: ActionColumn[] = ['id', 'who', 'what', 'byWhen', 'status', 'note'];

export interface KeptPromises {
  promises: MeetingPromises;
  /** Texts that stood against others, for the notes of the page. */
  notes: KeptNote[];
  problems: DataProblem[];
  actions: Action[];
  added: number;
  changed: number;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A meeting tab as it stands. */
export interface MeetingTab {
  standing: StandingPage;
  /** The tab, where it is not going to be built anew: what is taken over is remembered in its hidden column. */
  sheet?: Sheet;
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
  const week = weekLabel(monday);
  const today = services.clock.dayOf(services.now);
  const sheet = registry.find(ACTIONS_TABLE.key);
  const table = sheet ? readTable(sheet, ACTIONS_TABLE) : null;
  const missing = table ? NEEDED.filter((key) => table.places.columns[key] === undefined) : NEEDED;
  if (sheet && (table === null || missing.length > 0))
    return withoutActions(
      week,
      own?.standing ?? null,
      sheet.getName(),
      missing.map((key) => words.actions.columns[key]),
    );
  const list: ActionList = {
    actions: table ? actionsIn(table, today) : [],
    conflicts: [],
    added: 0,
    changed: 0,
  };
  const textOf = (value: unknown) =>
    isDate(value) ? isoDate(services.clock.dayOf(value.getTime())) : plainText(value);
  const others = otherTabs(opened, week);
  followLanguage(opened, sheet, (spoken) => ACTIONS_TABLE.name(spoken));
  const promised = new Map<string, Promised[]>();
  const notes: KeptNote[] = [];
  const tabs = [...others, ...(own ? [{ ...own, week }] : [])].map((tab) => ({
    ...tab,
    before: tab.standing.rows.map(({ key, base }) => hiddenOf(key, base)),
  }));
  for (const tab of tabs) {
    const used = list.actions.map(({ id }) => numberIn(tab.week, id) ?? 0);
    adoptLines(tab.standing, new Set(used));
    const lines = promisedIn(tab.standing, tab.week);
    promised.set(tab.week, lines);
    const name = words.tabs.meeting(tab.week);
    mergePromises(list, lines, {
      week: tab.week,
      hadTab: table !== null,
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
  );
  writeActions(opened, table, list.actions, people);
  for (const tab of tabs)
    if (tab.sheet) writeBases(tab.sheet, tab.standing, tab.before, promised.get(tab.week) ?? []);
  const shown = promised.get(week) ?? [];
  return {
    promises: {
      conclusions: conclusionLines(week, shown, list.actions),
      carried: carriedInto(list.actions, {
        week,
        shown: new Set(shown.map(({ id }) => id)),
        today,
        mondayOf: (label) => parseWeek(label, today),
        deadlineOf: (value, day) => readDeadline(value, day, services.clock),
      }),
    },
    notes,
    problems: [],
    actions: list.actions,
    added: list.added,
    changed: list.changed,
  };
}

/** The tab shows what it shows; a sentence says why the Actions tab was left alone. */
function withoutActions(
  week: string,
  own: StandingPage | null,
  tab: string,
  missing: string[],
): KeptPromises {
  if (own) adoptLines(own, new Set());
  const standing = own ? promisedIn(own, week).map((line) => ({ ...line, isLinked: false })) : [];
  return {
    promises: { conclusions: conclusionLines(week, standing, []), carried: [] },
    notes: [],
    problems: [{ kind: 'tableColumns', count: 1, rows: [], place: tab, other: missing.join(', ') }],
    actions: [],
    added: 0,
    changed: 0,
  };
}

function actionsIn({ lines }: TableTab<ActionColumn>, today: number): Action[] {
  return lines.map(({ row, cells }): Action => {
    const { who, what, byWhen, status, week, note } = cells;
    const id = plainText(cells.id).trim();
    const monday = parseWeek(plainText(week), today);
    const meeting = monday === null ? weekOfId(id) : weekLabel(monday);
    return { id, who, what, byWhen, status, week, meeting, note, row, isChanged: false };
  });
}

/** The latest meeting tabs but the one of this week, oldest first. */
function otherTabs({ registry }: Opened, week: string): (MeetingTab & { week: string })[] {
  return registry
    .keys()
    .filter((key) => key.startsWith(MEETING) && key !== MEETING + week)
    .sort()
    .slice(-OTHER_TABS)
    .flatMap((key) => {
      const sheet = registry.find(key);
      if (!sheet) return [];
      const standing = standingPage({ values: readValues(sheet) }, WIDTHS.length);
      return [{ week: key.slice(MEETING.length), sheet, standing }];
    });
}

function hiddenOf(key: string | null, base: readonly string[]): string {
  return key === null ? '' : hiddenCell(key, base.join(',').replace(/,+$/, ''));
}

/** Remembers in the hidden column of another meeting tab what was taken over from it. Its other cells stay. */
function writeBases(
  sheet: Sheet,
  standing: StandingPage,
  before: readonly string[],
  lines: readonly Promised[],
): void {
  const keyColumn = standing.columns[0] as number;
  const after = new Map(lines.map((line) => [line.line.row, takenBase(line)]));
  const changed = [...after].filter(([row, hidden]) => hidden !== before[row]).map(([row]) => row);
  if (changed.length === 0 || keyColumn < 0) return;
  const first = Math.min(...changed);
  const rows = standing.rows.slice(first, Math.max(...changed) + 1);
  const area = sheet.getRange(first + 1, keyColumn + 1, rows.length, 1);
  area.setNumberFormats(rows.map(() => ['@']));
  area.setValues(rows.map(({ row }) => [after.get(row) ?? before[row] ?? '']));
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
  if (changed.length === 0) return;
  const { words, registry } = opened;
  let target = table;
  if (!target) {
    const { sheet } = tabFor(opened, ACTIONS_TABLE.key, ACTIONS_TABLE.name(words));
    target = makeTable(sheet, ACTIONS_TABLE, words, people);
    registry.save(registry.language ?? words.language);
  }
  writeLines(
    target,
    changed.map(({ row, id, week, who, what, byWhen, status, note }) => ({
      row,
      cells: { id, week, who, what, byWhen, status, note },
    })),
  );
}

/** For the report: the actions that a meeting looks at, with dates as `yyyy-mm-dd`. */
export function actionsReport(kept: KeptPromises, opened: Opened) {
  const { clock } = opened.services;
  const shown = (value: unknown) =>
    isDate(value) ? isoDate(clock.dayOf(value.getTime())) : plainText(value);
  return kept.promises.carried.map(({ action, state, daysLate, weeks }) => ({
    id: action.id,
    ...(Object.fromEntries(ACTION_FIELDS.map((field) => [field, shown(action[field])])) as Record<
      (typeof ACTION_FIELDS)[number],
      string
    >),
    state: state as string,
    daysLate,
    weeks,
  }));
}

/** The Monday of a meeting tab's week. */
export function mondayOfTab(key: string, today: number): number | null {
  return key.startsWith(MEETING) ? parseWeek(key.slice(MEETING.length), today) : null;
}
