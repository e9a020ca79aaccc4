/** The columns of the chosen tabs with the draft's wishes: each tab's own, and all as Settings will name them. */
import type { FoundColumns } from '../../lead/columns';
import { type Field, WIDE_FIELD } from '../../lead/fields';
import { foldName } from '../../lead/fold';
import { joinedColumns } from '../../lead/joined-columns';
import type { SeenTab } from '../../sheet/first-tabs';
import {
  columnsIn,
  headerOf,
  headersOf,
  headersOfAll,
  type LeadTabSearch,
  withLetter,
} from '../../sheet/lead-tab';
import type { Settings } from '../../tabs/settings-values';
import type { FirstRun } from './first-run';

type ColumnNames = Settings['columns'];

export interface TabColumns {
  tab: SeenTab;
  /** As they will be read: Settings names a column once for all tabs. */
  found: FoundColumns;
  /** As this tab alone would have them. */
  alone: FoundColumns;
  /** The wishes that this tab can fulfil. */
  wishes: ColumnNames;
  /** Tabs of the same header row have the same. */
  header: string;
}

export interface ColumnsFound {
  tabs: TabColumns[];
  /** What Settings will say. */
  columns: ColumnNames;
}

export function columnsOf(run: FirstRun, chosen: readonly SeenTab[]): ColumnsFound {
  const { draft, remembered, opened, seen } = run;
  const before = remembered?.columns ?? {};
  const search = (columns: ColumnNames): LeadTabSearch => ({
    statuses: opened.statuses,
    settings: { leadTabs: [], columns },
    pace: opened.services.pace,
  });
  const headers = new Map<SeenTab, string>();
  const headerIn = (tab: SeenTab) => {
    const known = headers.get(tab);
    if (known !== undefined) return known;
    const names = columnsIn(tab, search(before)).headers.map(foldName);
    const header = names.some((name) => name !== '') ? JSON.stringify(names) : `#${tab.id}`;
    headers.set(tab, header);
    return header;
  };
  // A wish belongs to the header row of its tab, so that it outlives that the tab is no longer chosen.
  const wanted = new Map<string, ColumnNames>();
  for (const [name, fields] of Object.entries(draft.columns ?? {})) {
    const tab = seen.all.find((one) => one.name === name);
    if (!tab) continue;
    const header = headerIn(tab);
    const isChosen = chosen.some((one) => one.id === tab.id);
    const others = wanted.get(header);
    wanted.set(header, isChosen ? { ...others, ...fields } : { ...fields, ...others });
  }
  const alone = chosen.map((tab): Omit<TabColumns, 'found'> => {
    const header = headerIn(tab);
    const wishes = wanted.get(header) ?? {};
    const found = columnsIn(tab, search({ ...before, ...wishes }));
    const fulfilled = (Object.entries(wishes) as [Field, string][]).filter(([field, name]) =>
      isFulfilled(field, name, found),
    );
    return { tab, alone: found, wishes: Object.fromEntries(fulfilled), header };
  });
  const isAsFound = alone.every(({ wishes }) => Object.keys(wishes).length === 0);
  const columns = isAsFound
    ? (remembered?.columns ?? headersOfAll(alone.map((one) => one.alone)))
    : {
        ...before,
        // In a tab that has two of the names the first one is read: what a person chose goes before a guess.
        ...joinedColumns([
          ...alone.map((one) => one.wishes),
          ...alone.map((one) => ({ ...headersOf(one.alone), ...one.wishes })),
        ]),
      };
  const tabs = alone.map((one) => ({
    ...one,
    found: isAsFound ? one.alone : columnsIn(one.tab, search(columns)),
  }));
  return { tabs, columns };
}

function isFulfilled(field: Field, wish: string, found: FoundColumns): boolean {
  if (wish === '-') return true;
  const names = new Set(namesOf(found).map(foldName));
  for (const header of found.headers) if (header !== '') names.add(foldName(header));
  const parts = field === WIDE_FIELD ? wish.split(/[,;|\n]/) : [];
  return [wish, ...parts].some((part) => names.has(foldName(part)));
}

/** How Settings names each column of a tab: by header, with the letter where several have the same, or by letter. */
export function namesOf(found: FoundColumns): string[] {
  const times = new Map<string, number>();
  for (const header of found.headers)
    times.set(foldName(header), (times.get(foldName(header)) ?? 0) + 1);
  return found.headers.map((header, column) =>
    (times.get(foldName(header)) ?? 0) > 1 ? withLetter(found, column) : headerOf(found, column),
  );
}
