/** The tabs of Pullpush that a person may open and add: those of the catalogue, and the latest meetings. */
import { meetingKey, meetingWeek } from '../meeting/facts';
import { goToSheet } from '../sheet/go-to';
import { tabFor } from '../sheet/make-tab';
import { Problem } from '../sheet/problem';
import type { Services } from '../sheet/services';
import { ACTIONS_TABLE } from '../tabs/actions-table';
import { OUR_TABS, type OurTab } from '../tabs/our-tabs';
import type { TableSchema } from '../tabs/table';
import { TEAM_TABLES } from '../tabs/team-tables';
import { countLeads } from './count-leads';
import { layOutTable } from './keep-team-tab';
import { type Opened, open, openOrRemember, ready } from './open';
import { meetingWeeks } from './other-meetings';
import { setUp } from './set-up';
import { working } from './working';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TABLES: readonly TableSchema<string>[] = [ACTIONS_TABLE, ...TEAM_TABLES];

/** So many meetings are listed. */
const MEETINGS_LISTED = 6;

export interface ListedTab extends OurTab {
  /** Null where it is not there. */
  sheet: Sheet | null;
}

/** The tabs of the catalogue in their order, then the latest meetings that are there, newest first. */
export function ourTabs({ registry }: Opened): ListedTab[] {
  const tabs = OUR_TABS.map((tab) => ({ ...tab, sheet: registry.find(tab.key) }));
  const meetings: ListedTab[] = [];
  for (const week of meetingWeeks(registry).reverse()) {
    if (meetings.length === MEETINGS_LISTED) break;
    const sheet = registry.find(meetingKey(week));
    if (sheet) meetings.push({ ...meetingTab(week), sheet });
  }
  return [...tabs, ...meetings];
}

function meetingTab(week: string): OurTab {
  return {
    key: meetingKey(week),
    name: ({ tabs }) => tabs.meeting(week),
    shows: ({ sidebar }) => sidebar.later.shows.meeting,
    canAdd: false,
  };
}

/** The tabs that may be added and are not there; none before Set up. */
export function tabsToAdd(opened: Opened): ListedTab[] {
  return ourTabs(opened).filter(({ sheet, canAdd }) => canAdd && sheet === null);
}

/** The tab of a key; throws a Problem for one that is not there, and for one that nobody needs to look at. */
export function foundTab({ registry, words }: Opened, key: string): Sheet {
  const { later } = words.sidebar;
  const week = meetingWeek(key);
  const known =
    OUR_TABS.find((tab) => tab.key === key) ?? (week === null ? null : meetingTab(week));
  if (!known) throw new Problem(later.noSuchTab);
  const sheet = registry.find(key);
  if (!sheet) throw new Problem(later.tabGone(known.name(words)));
  return sheet;
}

/** Where Settings was deleted, the tabs are still known, and it can be made again. */
export function openKnown(services: Services): Opened {
  const opened = openOrRemember(services);
  return opened.registry.exists ? opened : ready(opened);
}

/** Makes a tab by its key, opens it, and gives its name. One that is there is only opened. */
export function addTab(services: Services, key: string): { tab: string; isNew: boolean } {
  return working(services, 'tab', () => add(services, key));
}

function add(services: Services, key: string): { tab: string; isNew: boolean } {
  const opened = openKnown(services);
  const { words, registry } = opened;
  const { later } = words.sidebar;
  const known = ourTabs(opened).find((tab) => tab.key === key);
  if (!known) throw new Problem(later.noSuchTab);
  if (!known.sheet && !known.canAdd) throw new Problem(later.cannotAdd(known.name(words)));
  const isThere = known.sheet !== null && !opened.registry.isUnfinished(key);
  const sheet = (isThere ? known.sheet : madeTab(services, key)) ?? registry.find(key);
  if (!sheet) throw new Problem(later.cannotAdd(known.name(words)));
  goToSheet(services.spreadsheet, sheet);
  return { tab: sheet.getName(), isNew: !known.sheet };
}

function madeTab(services: Services, key: string): Sheet | null {
  const schema = TABLES.find((table) => table.key === key);
  // Set up makes what is missing, and changes nothing that a person set.
  if (!schema) {
    setUp(services);
    return open(services).registry.find(key);
  }
  const opened = ready(open(services));
  const { registry, settings, words } = opened;
  const counted = countLeads(opened, settings);
  const tab = tabFor(opened, key, schema.name(words));
  if (tab.isNew || tab.isHalfMade) layOutTable(opened, tab, schema, counted);
  registry.save(registry.language ?? settings.language);
  return tab.sheet;
}
