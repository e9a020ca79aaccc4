/** The step that Set up, Score and Build share: lead tabs in, tallies and problems out. */
import { NameBook } from '../lead/name-book';
import { type DataProblem, mergedProblems } from '../lead/problem';
import { type Lead, type LeadTable, type ReadingContext, unmappedTexts } from '../lead/read-leads';
import {
  asMarked,
  type DuplicateRules,
  duplicatesIn,
  leadsOfTab,
  phonesOf,
  type TabLeads,
} from '../quality/same-people';
import type { Voices } from '../quality/voices';
import { countLead, type Rules, type WeekTallies } from '../quality/week-tallies';
import {
  columnProblems,
  headersOf,
  type LeadTab,
  type LeadTabSearch,
  missingColumns,
  planReading,
  readLeadTable,
} from '../sheet/lead-tab';
import { findLeadTabs, type LeadTabs } from '../sheet/lead-tabs';
import { Problem } from '../sheet/problem';
import { placedInSettings } from './keep-settings';
import { LeadVoices } from './lead-voices';
import type { Opened } from './open';
import { SameLeads } from './same-leads';

const PEOPLE_LISTED = 60;

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
  /** Statuses as typed that nobody has mapped, with their leads. */
  unmapped: ReadonlyMap<string, number>;
  leads: number;
  firstDay: number | null;
  lastDay: number | null;
  /** Objections by the Monday of their week, for the weeks that were asked for; null where no lead tab has such a column. */
  objections: ReadonlyMap<number, Voices> | null;
}

/**
 * Reads and counts every lead of the lead tabs, as of now.
 *
 * @param isThorough look for new lead tabs everywhere, as Set up does
 * @param voicesOf Mondays (day numbers) of the weeks whose objections are counted
 */
export function countLeads(
  opened: Opened,
  rules: Rules & DuplicateRules,
  isThorough = false,
  voicesOf: readonly number[] = [],
): CountedLeads {
  const leadTabs = leadTabsOf(opened, isThorough);
  return countTables(opened, rules, leadTabs, readLeadTable, { voicesOf });
}

/** What the search for lead tabs needs to know. */
export function searchOf({ settings, statuses, services }: Opened): LeadTabSearch {
  return { statuses, settings, pace: services.pace };
}

/** The lead tabs, found but not read. */
export function leadTabsOf(opened: Opened, isThorough = false): LeadTabs {
  const { services, registry } = opened;
  const found = findLeadTabs(services.spreadsheet, registry, searchOf(opened), isThorough);
  planReading(services.pace, found.tabs);
  return found;
}

/** How the cells of the leads are to be read, as of now. */
export function contextOf(opened: Opened): ReadingContext {
  const { services, settings, statuses } = opened;
  const dateOrder = settings && settings.dateOrder !== 'auto' ? settings.dateOrder : null;
  const books = { campaigns: new NameBook(), people: new NameBook() };
  return { clock: services.clock, statuses, asOf: services.now, dateOrder, ...books };
}

interface CountingMore {
  /** Is shown every lead that is counted. */
  see?: (lead: Lead, tab: LeadTab) => void;
  /** The rows of a tab that were marked as duplicates already; without it they are looked for. */
  rowsAgain?: (tab: LeadTab) => ReadonlySet<number>;
  /** Mondays (day numbers) of the weeks whose objections are counted. */
  voicesOf?: readonly number[];
}

/**
 * Counts the leads of tabs, as of now. Duplicates are marked first, and for that the leads of all tabs must be known.
 *
 * @param tableOf gives the cells of a tab
 * @param more what the caller knows or wants beside the count
 */
export function countTables(
  opened: Opened,
  rules: Rules & DuplicateRules,
  leadTabs: LeadTabs,
  tableOf: (tab: LeadTab) => LeadTable,
  more: CountingMore = {},
): CountedLeads {
  const { services, registry, settings, words } = opened;
  const context = contextOf(opened);
  const { campaigns, people } = context;
  const seen = new Map<string, number>();
  const unmapped = new Map<string, number>();
  const same = new SameLeads(registry, leadTabs);
  const tabs: LeadTab[] = [];
  const problems: { tab: string; problems: DataProblem[] }[] = [];
  const counted = {
    weeks: new Map() as WeekTallies,
    leads: 0,
    firstDay: null as number | null,
    lastDay: null as number | null,
  };
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
  const phones = phonesOf(rules);
  const said = new LeadVoices(more.voicesOf ?? []);
  const read: TabLeads[] = [];
  for (const tab of leadTabs.tabs) {
    const table = tableOf(tab);
    if (same.isLeftOut(tab, table)) continue;
    tabs.push(tab);
    const found = leadsOfTab(tab.name, table, { ...context, unmapped }, phones);
    read.push({ ...found, isCopy: same.isCopy(tab) });
    said.keep(tab, table, found.leads);
    problems.push({ tab: tab.name, problems: [...columnProblems(tab.found), ...found.problems] });
  }
  duplicatesIn(read, services.now, rules).forEach(({ rows, problems: found }, t) => {
    const tab = tabs[t] as LeadTab;
    const marked = more.rowsAgain?.(tab) ?? rows;
    for (const one of read[t]?.leads ?? []) {
      const lead = asMarked(one, marked);
      count(lead);
      said.count(tab, lead);
      more.see?.(lead, tab);
    }
    problems[t]?.problems.push(...found);
  });
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
    unmapped,
    objections: tabs.some(({ found }) => found.columns.objection) ? said.weeks : null,
    problems: placedInSettings(all, opened, leadTabs),
    people: [...seen]
      .sort((a, b) => b[1] - a[1])
      .slice(0, PEOPLE_LISTED)
      .map(([key]) => people.shown(key)),
  };
}

const COLUMN_KINDS: DataProblem['kind'][] = ['contestedColumn', 'columnByContent'];
