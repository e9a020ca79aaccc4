/** The step that both Set up and Build share: settings and leads in, tallies and problems out. */

import { isoDate } from '../calendar/civil';
import { DAYS_PER_WEEK, mondayOf, weekLabel } from '../calendar/iso-week';
import { NameBook } from '../lead/name-book';
import type { DataProblem } from '../lead/problem';
import { readLeads } from '../lead/read-leads';
import { statusReader } from '../lead/status';
import { NO_PROMISES, type WeekFacts } from '../meeting/facts';
import type { KeptWords } from '../page/kept';
import { countLead, type Rules, type WeekTallies, weeksEnding } from '../quality/week-tallies';
import { columnProblems, findLeadTab, type LeadTab, readLeadTable } from '../sheet/lead-tab';
import { findLostTabs } from '../sheet/make-tab';
import { Problem } from '../sheet/problem';
import { readValues } from '../sheet/read-page';
import type { Services } from '../sheet/services';
import { TabRegistry } from '../sheet/tab-registry';
import { readSettings } from '../tabs/settings-reading';
import type { Settings } from '../tabs/settings-values';
import { languageOf, type Words, wordsIn } from '../text';

export const FOUR_WEEKS = 4;
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
  // A copy of a spreadsheet may have come without the registry: its tabs still say what they are.
  if (!registry.exists) findLostTabs(services.spreadsheet, registry);
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
  const { settings, problems } = readSettings(readValues(sheet));
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

/** Reads and counts every lead of the lead tab, as of now. */
export function countLeads(opened: Opened, rules: Rules): CountedLeads {
  const { services, registry, settings, words } = opened;
  const statuses = statusReader(settings?.phrases ?? []);
  const tab = findLeadTab(services.spreadsheet, registry, { statuses, settings });
  if (!tab) throw new Problem(words.errors.noLeads);
  const campaigns = new NameBook();
  const people = new NameBook();
  const seen = new Map<string, number>();
  const counted: CountedLeads = {
    tab,
    weeks: new Map(),
    problems: [],
    campaigns,
    people: [],
    leads: 0,
    firstDay: null,
    lastDay: null,
  };
  const context = { clock: services.clock, statuses, asOf: services.now, campaigns, people };
  const problems = readLeads(readLeadTable(tab), context, (lead) => {
    countLead(counted.weeks, lead, services.now, rules);
    counted.leads++;
    if (lead.day !== null) {
      counted.firstDay = Math.min(counted.firstDay ?? lead.day, lead.day);
      counted.lastDay = Math.max(counted.lastDay ?? lead.day, lead.day);
    }
    for (const person of [lead.rep, lead.marketer])
      if (person !== '') seen.set(person, (seen.get(person) ?? 0) + 1);
  });
  counted.problems = [
    ...opened.settingProblems,
    ...columnProblems(tab.found, settings?.columns ?? {}),
    ...problems,
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
    nameOf: (key) => counted.campaigns.shown(key),
    people: counted.people,
    problems: counted.problems,
    promises: NO_PROMISES,
  };
}

/** The words for what is kept of an earlier state of a page. */
export function keptWords(words: Words, { clock }: Services): KeptWords {
  return { ...words.kept, dateText: (date) => isoDate(clock.dayOf(date.getTime())) };
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
