/** The step that both Set up and Build share: settings and leads in, tallies and problems out. */

import { isoDate } from '../calendar/civil';
import { DAYS_PER_WEEK, mondayOf, weekLabel } from '../calendar/iso-week';
import { NameBook } from '../lead/name-book';
import { type DataProblem, mergedProblems } from '../lead/problem';
import { readLeads, unmappedTexts } from '../lead/read-leads';
import { statusReader } from '../lead/status';
import { NO_PROMISES, type WeekFacts } from '../meeting/facts';
import { inOrder } from '../page/standing';
import { countLead, type Rules, type WeekTallies, weeksEnding } from '../quality/week-tallies';
import {
  columnProblems,
  headersOf,
  type LeadTab,
  missingColumns,
  readLeadTable,
} from '../sheet/lead-tab';
import { findLeadTabs, type LeadTabs } from '../sheet/lead-tabs';
import { findLostTabs } from '../sheet/make-tab';
import { Problem } from '../sheet/problem';
import { readValues } from '../sheet/read-page';
import type { Services } from '../sheet/services';
import { TabRegistry } from '../sheet/tab-registry';
import { settingsOf } from '../tabs/good-values';
import { SETTINGS_COLUMNS } from '../tabs/settings-cells';
import { readSettings, type SettingsReading } from '../tabs/settings-reading';
import { SETTINGS_SCHEMA, type Settings } from '../tabs/settings-values';
import { languageOf, type Words, wordsIn } from '../text';
import { placedInSettings } from './keep-settings';
import { SameLeads } from './same-leads';

export const FOUR_WEEKS = 4;
const PEOPLE_LISTED = 60;

export interface Opened {
  services: Services;
  registry: TabRegistry;
  /** Null before Set up, and where the Settings tab was deleted. */
  settings: Settings | null;
  /** What was read in the Settings tab. Null where there is none. */
  settingsTab: SettingsReading | null;
  /** Whether a person moved, put in or deleted columns of the Settings tab. */
  areColumnsMoved: boolean;
  words: Words;
}

/** The registry, the settings if there are any, and the language of everything said from here on. */
export function open(services: Services): Opened {
  const registry = new TabRegistry(services.spreadsheet);
  const userWords = wordsIn(languageOf(services.userLocale));
  if (registry.isNewer) throw new Problem(userWords.errors.newerVersion);
  // A copy of a spreadsheet may have come without the registry: its tabs still say what they are.
  if (!registry.exists) findLostTabs(services.spreadsheet, registry);
  const sheet = registry.find('settings');
  if (!sheet) {
    const nothing = { settings: null, settingsTab: null, areColumnsMoved: false };
    return { services, registry, ...nothing, words: userWords };
  }
  const { values, wasInOrder } = inOrder(readValues(sheet), SETTINGS_COLUMNS);
  const settingsTab = readSettings(values, registry.good ?? {});
  const { settings, cells, good } = settingsTab;
  const words = wordsIn(settings.language);
  if (cells.schema > SETTINGS_SCHEMA) throw new Problem(words.errors.newerVersion);
  registry.good = good;
  return { services, registry, settings, settingsTab, areColumnsMoved: !wasInOrder, words };
}

/** The same before anything is made: where the Settings tab was deleted, what it last held. */
export function openOrRemember(services: Services): Opened {
  const opened = open(services);
  const { good } = opened.registry;
  if (opened.settings || !good) return opened;
  const settings = settingsOf(good);
  return { ...opened, settings, words: wordsIn(settings.language) };
}

export interface CountedLeads {
  /** The first of the lead tabs. */
  tab: LeadTab;
  /** All that were read and counted. */
  tabs: LeadTab[];
  /** What Settings says of lead tabs, and should say. */
  leadTabs: LeadTabs;
  weeks: WeekTallies;
  problems: DataProblem[];
  campaigns: NameBook;
  people: string[];
  leads: number;
  firstDay: number | null;
  lastDay: number | null;
}

/**
 * Reads and counts every lead of the lead tabs, as of now.
 *
 * @param isThorough look for new lead tabs everywhere, as Set up does
 */
export function countLeads(opened: Opened, rules: Rules, isThorough = false): CountedLeads {
  const { services, registry, settings, words } = opened;
  const statuses = statusReader(settings?.phrases ?? []);
  const search = { statuses, settings };
  const leadTabs = findLeadTabs(services.spreadsheet, registry, search, isThorough);
  const campaigns = new NameBook();
  const people = new NameBook();
  const seen = new Map<string, number>();
  const unmapped = new Map<string, number>();
  const dateOrder = settings && settings.dateOrder !== 'auto' ? settings.dateOrder : null;
  const same = new SameLeads(registry, leadTabs);
  const tabs: LeadTab[] = [];
  const problems: { tab: string; problems: DataProblem[] }[] = [];
  const counted = {
    weeks: new Map() as WeekTallies,
    leads: 0,
    firstDay: null as number | null,
    lastDay: null as number | null,
  };
  const shared = { clock: services.clock, statuses, asOf: services.now, campaigns, people };
  for (const tab of leadTabs.tabs) {
    const table = readLeadTable(tab);
    if (same.isLeftOut(tab, table)) continue;
    tabs.push(tab);
    const found = readLeads(table, { ...shared, dateOrder, unmapped }, (lead) => {
      countLead(counted.weeks, lead, services.now, rules);
      counted.leads++;
      if (lead.day !== null) {
        counted.firstDay = Math.min(counted.firstDay ?? lead.day, lead.day);
        counted.lastDay = Math.max(counted.lastDay ?? lead.day, lead.day);
      }
      for (const person of [lead.rep, lead.marketer])
        if (person !== '') seen.set(person, (seen.get(person) ?? 0) + 1);
    });
    problems.push({ tab: tab.name, problems: [...columnProblems(tab.found), ...found] });
  }
  same.lookAtProposals();
  const [tab] = tabs;
  if (!tab) {
    const isRefused = leadTabs.listed.length > 0 && !leadTabs.listed.some(({ read }) => read);
    throw new Problem(isRefused ? words.errors.noLeadTabChosen : words.errors.noLeads);
  }
  const founds = tabs.map(({ found }) => found);
  const ofTabs = mergedProblems(problems);
  const aboutColumns = ofTabs.filter(({ kind }) => COLUMN_KINDS.includes(kind));
  const all: DataProblem[] = [
    ...(opened.settingsTab?.problems ?? []),
    ...leadTabs.problems,
    ...same.problems,
    ...aboutColumns,
    ...missingColumns(founds, settings?.columns ?? {}),
    ...unmappedTexts(unmapped, headersOf(tab.found).status ?? ''),
    ...ofTabs.filter((problem) => !aboutColumns.includes(problem)),
  ];
  return {
    ...counted,
    tab,
    tabs,
    leadTabs,
    campaigns,
    problems: placedInSettings(all, opened, leadTabs),
    people: [...seen]
      .sort((a, b) => b[1] - a[1])
      .slice(0, PEOPLE_LISTED)
      .map(([key]) => people.shown(key)),
  };
}

const COLUMN_KINDS: DataProblem['kind'][] = ['contestedColumn', 'columnByContent'];

/** The facts of one week, from the tallies. */
export function factsOf(
  counted: CountedLeads,
  monday: number,
  rules: Rules,
  services: Services,
): WeekFacts {
  return {
    week: weekLabel(monday),
    from: isoDate(monday),
    to: isoDate(monday + DAYS_PER_WEEK - 1),
    fourWeeksFrom: isoDate(monday - (FOUR_WEEKS - 1) * DAYS_PER_WEEK),
    asOf: momentText(services),
    target: rules.target,
    leadTabs: counted.tabs.map(({ name }) => name),
    thisWeek: weeksEnding(counted.weeks, monday, 1, rules),
    lastWeek: weeksEnding(counted.weeks, monday - DAYS_PER_WEEK, 1, rules),
    fourWeeks: weeksEnding(counted.weeks, monday, FOUR_WEEKS, rules),
    nameOf: (key) => counted.campaigns.shown(key),
    people: counted.people,
    problems: counted.problems,
    promises: NO_PROMISES,
  };
}

/** The Monday of the latest week that is over. */
export function latestWeek({ clock, now }: Services): number {
  return mondayOf(clock.dayOf(now)) - DAYS_PER_WEEK;
}

/** `08/10/2018 00:00` in the spreadsheet's time zone. */
function momentText({ clock, now }: Services): string {
  const iso = new Date(clock.toLocal(now)).toISOString();
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)} ${iso.slice(11, 16)}`;
}
