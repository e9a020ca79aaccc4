/** The meeting tabs that are not built now: what was typed in them, and what is remembered there once it was taken. */
import { stateOf } from '../meeting/action';
import { meetingKey, meetingWeek } from '../meeting/facts';
import { type Promised, takenBase } from '../meeting/promises';
import { ADDED_COLUMN, WIDTHS } from '../meeting/widths';
import { type StandingPage, standingPage } from '../page/standing';
import { readValues } from '../sheet/read-page';
import type { TabRegistry } from '../sheet/tab-registry';
import type { Opened } from './open';

/** So many other meeting tabs are looked through for what was typed in them: the latest, and the ones before. */
const LATEST_TABS = 3;
const EARLIER_TABS = 2;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A meeting tab as it stands. */
export interface MeetingTab {
  standing: StandingPage;
  /** The tab, where it is not going to be built anew: what is taken over is remembered in its hidden column. */
  sheet?: Sheet;
}

/** The weeks whose meeting tabs were made, oldest first; tabs that were deleted since count too. */
export function meetingWeeks(registry: TabRegistry): string[] {
  return registry
    .keys()
    .flatMap((key) => meetingWeek(key) ?? [])
    .sort();
}

/** The latest meeting tabs but the one of this week, and those before it; oldest first. */
export function otherTabs({ registry }: Opened, week: string): (MeetingTab & { week: string })[] {
  const weeks = meetingWeeks(registry).filter((one) => one !== week);
  const chosen = new Map<string, Sheet>();
  const choose = (candidates: string[], most: number) => {
    let count = 0;
    for (const one of candidates.reverse()) {
      if (count === most) return;
      const sheet = registry.find(meetingKey(one));
      // A tab that was deleted takes no other's place.
      if (!sheet) continue;
      chosen.set(one, sheet);
      count++;
    }
  };
  choose(
    weeks.filter((one) => one < week),
    EARLIER_TABS,
  );
  choose(weeks, LATEST_TABS);
  return [...chosen]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([one, sheet]) => ({
      week: one,
      sheet,
      standing: standingPage({ values: readValues(sheet) }, WIDTHS.length, ADDED_COLUMN),
    }));
}

/** Remembers in the hidden column of another meeting tab what was taken over from it. Its other cells stay. */
export function writeBases(
  sheet: Sheet,
  standing: StandingPage,
  before: readonly string[],
  lines: readonly Promised[],
): void {
  const keyColumn = standing.columns[0] as number;
  const after = new Map(lines.map((line) => [line.line.row, takenBase(standing, line)]));
  const changed = [...after].filter(([row, hidden]) => hidden !== before[row]).map(([row]) => row);
  if (changed.length === 0 || keyColumn < 0) return;
  const first = Math.min(...changed);
  const rows = standing.rows.slice(first, Math.max(...changed) + 1);
  const area = sheet.getRange(first + 1, keyColumn + 1, rows.length, 1);
  area.setValues(rows.map(({ row }) => [after.get(row) ?? before[row] ?? '']));
}

/** Ids of the actions that the meeting before this one showed as open. */
export function openBefore(
  promised: ReadonlyMap<string, readonly Promised[]>,
  week: string,
): Set<string> {
  const before = [...promised.keys()].filter((one) => one < week).sort();
  const lines = promised.get(before[before.length - 1] ?? '') ?? [];
  return new Set(
    lines
      .filter(({ cells, changed }) => stateOf(cells.status) === 'open' || changed.has('status'))
      .map(({ id }) => id),
  );
}
