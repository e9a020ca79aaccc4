/** The step that keeps, in the History tab, how the week of a build stands today, and reads how earlier weeks stood. */
import { isoDate, MS_PER_DAY } from '../calendar/civil';
import { parseWeek, weekLabel } from '../calendar/iso-week';
import { foldName } from '../lead/fold';
import type { DataProblem } from '../lead/problem';
import { isDate, plainText } from '../page/base';
import type { PageValue } from '../page/page';
import type { StoredWeek } from '../quality/change';
import {
  COUNT_KEYS,
  type CountKey,
  type Counts,
  countsOf,
  receivedOf,
} from '../quality/stored-week';
import { type Tally, tally } from '../quality/tally';
import { tabFor } from '../sheet/make-tab';
import { makeTable, renewTable } from '../sheet/make-table';
import { followLanguage } from '../sheet/tab-names';
import { type LineToWrite, readTable, type TableTab, writeLines } from '../sheet/table-tab';
import { HISTORY_COLUMNS, HISTORY_TABLE, type HistoryColumn } from '../tabs/history-table';
import type { TableLine } from '../tabs/table';
import { wordsIn } from '../text';
import type { CountedLeads } from './count-leads';
import type { Opened } from './open';

export interface KeptHistory {
  stored: StoredWeek[];
  problems: DataProblem[];
}

/** A line of the tab that tells how a campaign stood. Days are day numbers. */
interface HistoryLine {
  line: TableLine<HistoryColumn>;
  monday: number;
  asOf: number;
  /** Folded. */
  campaign: string;
  counts: Counts;
}

/** Lines of one day stand together unless a person sorted them. */
const MOST_RUNS = 2;

/**
 * Reads the History tab and writes into it the week of `monday` as it stands now: one line for each campaign and day,
 * never two. A campaign that was there earlier today and is no more gets zeros. The tab is made when there is
 * something to keep, and nothing is written where nothing has changed.
 */
export function keepHistory(opened: Opened, counted: CountedLeads, monday: number): KeptHistory {
  const { services, registry, words } = opened;
  const today = services.clock.dayOf(services.now);
  const sheet = registry.find(HISTORY_TABLE.key);
  const table = sheet ? readTable(sheet, HISTORY_TABLE, false) : null;
  const isBegun = registry.isUnfinished(HISTORY_TABLE.key);
  const missing = HISTORY_COLUMNS.filter((key) => table?.places.columns[key] === undefined);
  if (sheet && missing.length > 0 && !isBegun) {
    const other = missing.map((key) => HISTORY_TABLE.header(words, key)).join(', ');
    const place = sheet.getName();
    return {
      stored: [],
      problems: [{ kind: 'historyColumns', count: 1, rows: [], place, other }],
    };
  }
  followLanguage(opened, sheet, (spoken) => HISTORY_TABLE.name(spoken));
  if (table && registry.language !== null && registry.language !== words.language)
    renewTable(table, words, []);
  const lines = table ? historyLines(table, opened, today) : [];
  const fresh = linesOfToday(opened, counted, monday, today, lines);
  // Only lines that stand there can hold a formula of a person.
  if (table && fresh.some(({ row }) => row !== null))
    table.formulas = table.sheet.getDataRange().getFormulas();
  if (isBegun || (fresh.length > 0 && !table)) {
    const made = tabFor(opened, HISTORY_TABLE.key, HISTORY_TABLE.name(words));
    // A copy of a tab that was deleted: what it holds is read first.
    if (!made.isNew && !made.isHalfMade) return keepHistory(opened, counted, monday);
    const standing = made.isHalfMade ? table : null;
    writeLines(makeTable(made.sheet, HISTORY_TABLE, words, [], {}, standing), fresh);
    registry.finished(HISTORY_TABLE.key);
  } else if (table && fresh.length > 0) writeLines(table, fresh, MOST_RUNS);
  return { stored: storedWeeks(lines), problems: [] };
}

/** How weeks stood at earlier builds, where nothing is to be written. */
export function readHistory(opened: Opened): StoredWeek[] {
  const sheet = opened.registry.find(HISTORY_TABLE.key);
  const table = sheet && readTable(sheet, HISTORY_TABLE, false);
  if (!table || HISTORY_COLUMNS.some((key) => table.places.columns[key] === undefined)) return [];
  const { services } = opened;
  return storedWeeks(historyLines(table, opened, services.clock.dayOf(services.now)));
}

/** The lines to write: those of this week and day that differ from what stands there, and those that lack. */
function linesOfToday(
  { words }: Opened,
  { weeks, campaigns }: CountedLeads,
  monday: number,
  today: number,
  lines: readonly HistoryLine[],
): LineToWrite<HistoryColumn>[] {
  const standing = new Map(
    lines
      .filter((one) => one.monday === monday && one.asOf === today)
      .map((one) => [one.campaign, one]),
  );
  const now = asStored(weeks.get(monday));
  const fresh: LineToWrite<HistoryColumn>[] = [];
  for (const [key, sum] of [...now].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const counts = countsOf(sum);
    const campaign = key === '' ? words.noCampaign : campaigns.shown(key);
    const had = standing.get(key)?.line;
    const cells: Record<HistoryColumn, PageValue> = {
      week: had?.cells.week ?? weekLabel(monday),
      campaign,
      asOf: had?.cells.asOf ?? isoDate(today),
      ...countCells(counts, had),
    };
    if (!had || HISTORY_COLUMNS.some((column) => had.cells[column] !== cells[column]))
      fresh.push({ row: had?.row ?? null, cells });
  }
  for (const [key, { line, counts }] of standing) {
    if (now.has(key) || receivedOf(counts) + counts.DUPLICATE === 0) continue;
    const zeros = Object.fromEntries(COUNT_KEYS.map((count) => [count, 0])) as Counts;
    fresh.push({ row: line.row, cells: { ...line.cells, ...countCells(zeros, line) } });
  }
  return fresh;
}

/** Tallies by the campaign that reading a line gives: one that is called “(no campaign)” is none. */
function asStored(week: ReadonlyMap<string, Tally> | undefined): Map<string, Tally> {
  const stored = new Map<string, Tally>();
  for (const [name, sum] of week ?? []) {
    const key = storedCampaign(name);
    const before = stored.get(key);
    stored.set(key, before ? tally.merge(before, sum) : sum);
  }
  return stored;
}

/** What to write of counts. Where a person has typed something else than a number over one, that stays. */
function countCells(counts: Counts, had: TableLine<HistoryColumn> | undefined) {
  const cells: Record<'received' | CountKey, PageValue> = {
    received: receivedOf(counts),
    ...counts,
  };
  for (const key of ['received', ...COUNT_KEYS] as const) {
    const typed = had?.cells[key] ?? '';
    if (typeof typed !== 'number' && Number.isNaN(Number(plainText(typed)))) cells[key] = typed;
  }
  return cells;
}

/** A folded name as one of a stored campaign; '' for leads without one, in either language. */
function storedCampaign(name: string): string {
  const isUnnamed = [wordsIn('vi'), wordsIn('en')].some(
    ({ noCampaign }) => foldName(noCampaign) === name,
  );
  return isUnnamed ? '' : name;
}

/** Lines that tell a week and a day; of lines that say the same twice, the first. */
function historyLines(
  table: TableTab<HistoryColumn>,
  { services }: Opened,
  today: number,
): HistoryLine[] {
  const seen = new Set<string>();
  return table.lines.flatMap((line): HistoryLine[] => {
    const monday = weekOf(line, today);
    const asOf = asOfOf(line, services.clock);
    if (monday === null || asOf === null) return [];
    const campaign = storedCampaign(foldName(plainText(line.cells.campaign)));
    const identity = `${monday} ${asOf} ${campaign}`;
    if (seen.has(identity)) return [];
    seen.add(identity);
    const counts = {} as Counts;
    for (const key of COUNT_KEYS) {
      // What a person typed over a count is none.
      counts[key] = Math.max(0, Number(line.cells[key]) || 0);
    }
    return [{ line, monday, asOf, campaign, counts }];
  });
}

function weekOf({ cells }: TableLine<HistoryColumn>, today: number): number | null {
  return parseWeek(plainText(cells.week), today);
}

/** A day written as `2026-11-23`, or as a date by whoever changed the cell's format. */
function asOfOf(
  { cells: { asOf } }: TableLine<HistoryColumn>,
  clock: Opened['services']['clock'],
): number | null {
  if (isDate(asOf)) return clock.dayOf(asOf.getTime());
  const text = plainText(asOf).trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.floor(at / MS_PER_DAY);
}

function storedWeeks(lines: readonly HistoryLine[]): StoredWeek[] {
  const builds = new Map<string, StoredWeek & { campaigns: Map<string, Counts> }>();
  for (const { monday, asOf, campaign, counts } of lines) {
    const key = `${monday} ${asOf}`;
    const build = builds.get(key) ?? { monday, asOf, campaigns: new Map<string, Counts>() };
    build.campaigns.set(campaign, counts);
    builds.set(key, build);
  }
  return [...builds.values()];
}
