/** The step that both Set up and Build share: settings and leads in, tallies and problems out. */

import { isoDate } from '../calendar/civil';
import { DAYS_PER_WEEK, mondayOf, weekLabel } from '../calendar/iso-week';
import { NameBook } from '../lead/name-book';
import type { DataProblem } from '../lead/problem';
import { type Lead, type LeadTable, readLeads } from '../lead/read-leads';
import { statusReader } from '../lead/status';
import type { WeekFacts } from '../meeting/facts';
import {
  allWeeks,
  countLead,
  type Rules,
  type WeekTallies,
  weeksEnding,
} from '../quality/week-tallies';
import {
  columnProblems,
  findLeadTab,
  type LeadTab,
  type LeadTabSearch,
  readLeadTable,
} from '../sheet/lead-tab';
import { Problem } from '../sheet/problem';
import type { Services } from '../sheet/services';
import { TabRegistry } from '../sheet/tab-registry';
import { readPage } from '../sheet/write-page';
import { readSettings } from '../tabs/settings-reading';
import type { Settings } from '../tabs/settings-values';
import { languageOf, type Words, wordsIn } from '../text';

export const FOUR_WEEKS = 4;
const SETTINGS_COLUMNS = 4;
const PEOPLE_LISTED = 60;

export interface Opened {
  services: Services;
  registry: TabRegistry;
  /** Null before Set up. */
  settings: Settings | null;
  settingProblems: DataProblem[];
  words: Words;
}

/** The registry, the settings if there are any, and the language of everything said from here on. */
export function open(services: Services): Opened {
  const registry = new TabRegistry(services.spreadsheet);
  if (registry.isNewer)
    throw new Problem(wordsIn(languageOf(services.userLocale)).errors.newerVersion);
  const sheet = registry.find('settings');
  if (!sheet) {
    return {
      services,
      registry,
      settings: null,
      settingProblems: [],
      words: wordsIn(languageOf(services.userLocale)),
    };
  }
  const { settings, problems } = readSettings(readPage(sheet, SETTINGS_COLUMNS));
  return {
    services,
    registry,
    settings,
    settingProblems: problems,
    words: wordsIn(settings.language),
  };
}

export interface CountedLeads {
  tab: LeadTab;
  weeks: WeekTallies;
  problems: DataProblem[];
  campaigns: NameBook;
  people: string[];
  leads: number;
  firstDay: number | null;
  lastDay: number | null;
}

/** What the search for lead tabs needs to know. */
export function searchOf({ settings }: Opened): LeadTabSearch {
  return { statuses: statusReader(settings?.phrases ?? []), settings };
}

/** The lead tabs; throws a Problem if there is none. */
export function leadTabsOf(opened: Opened): LeadTab[] {
  const { services, registry, words } = opened;
  const tab = findLeadTab(services.spreadsheet, registry, searchOf(opened));
  if (!tab) throw new Problem(words.errors.noLeads);
  return [tab];
}

/** Reads and counts every lead, as of now. */
export function countLeads(opened: Opened, rules: Rules): CountedLeads {
  const tabs = leadTabsOf(opened);
  return countTables(
    opened,
    rules,
    tabs.map((tab) => ({ tab, table: readLeadTable(tab) })),
  );
}

/** Counts the leads of tabs that were read, as of now. */
export function countTables(
  opened: Opened,
  rules: Rules,
  read: readonly { tab: LeadTab; table: LeadTable }[],
): CountedLeads {
  const { services, settings } = opened;
  const { statuses } = searchOf(opened);
  const campaigns = new NameBook();
  const people = new NameBook();
  const seen = new Map<string, number>();
  const counted: CountedLeads = {
    tab: (read[0] as { tab: LeadTab }).tab,
    weeks: new Map(),
    problems: [],
    campaigns,
    people: [],
    leads: 0,
    firstDay: null,
    lastDay: null,
  };
  const context = { clock: services.clock, statuses, asOf: services.now, campaigns, people };
  const count = (lead: Lead) => {
    countLead(counted.weeks, lead, services.now, rules);
    counted.leads++;
    if (lead.day !== null) {
      counted.firstDay = Math.min(counted.firstDay ?? lead.day, lead.day);
      counted.lastDay = Math.max(counted.lastDay ?? lead.day, lead.day);
    }
    for (const person of [lead.rep, lead.marketer])
      if (person !== '') seen.set(person, (seen.get(person) ?? 0) + 1);
  };
  counted.problems = [
    ...opened.settingProblems,
    ...read.flatMap(({ tab, table }) => [
      ...columnProblems(tab.found, settings?.columns ?? {}),
      ...readLeads(table, context, count),
    ]),
  ];
  counted.people = [...seen]
    .sort((a, b) => b[1] - a[1])
    .slice(0, PEOPLE_LISTED)
    .map(([key]) => people.shown(key));
  return counted;
}

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
    leadTab: counted.tab.name,
    thisWeek: weeksEnding(counted.weeks, monday, 1, rules),
    lastWeek: weeksEnding(counted.weeks, monday - DAYS_PER_WEEK, 1, rules),
    fourWeeks: weeksEnding(counted.weeks, monday, FOUR_WEEKS, rules),
    allTime: allWeeks(counted.weeks, rules),
    nameOf: (key) => counted.campaigns.shown(key),
    people: counted.people,
    problems: counted.problems,
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
