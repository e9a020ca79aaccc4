/** Which leads of all lead tabs are the same person again: what it takes to mark them, and what is to be said. */
import { type Contact, contactsOf } from '../lead/contact';
import { type Arrival, findDuplicates } from '../lead/duplicates';
import type { Outcome } from '../lead/outcome';
import { type PhoneReader, phoneReader } from '../lead/phone';
import { type DataProblem, type RowPair, RowsWith } from '../lead/problem';
import { type Lead, type LeadTable, type ReadingContext, readLeads } from '../lead/read-leads';
import { type Rules, settledAt } from './week-tallies';

/** What a team may set about duplicates. */
export interface DuplicateRules {
  /** A lead is a duplicate where the same person came within so many days before; 0 finds none. */
  duplicateDays: number;
  /** Two-letter code of the country of phones without a prefix. */
  country: string;
}

/** The counted leads of one tab, in row order, with who they are. */
export interface TabLeads {
  tab: string;
  leads: Lead[];
  contacts: Contact[];
  /** Rows that are not counted because of their date, with what their status says. */
  uncounted: [row: number, outcome: Outcome][];
  problems: DataProblem[];
  /** Whether the tab is a copy of another one that is read, too. */
  isCopy: boolean;
}

/** What is known of the leads of one tab once those of all tabs are. */
export interface TabDuplicates {
  /** Sheet rows that count as DUPLICATE although no rep said so. */
  rows: ReadonlySet<number>;
  problems: DataProblem[];
}

/** The counted leads of a table, and the problems met on the way. */
export function leadsOfTab(
  tab: string,
  table: LeadTable,
  context: ReadingContext,
  phones: PhoneReader,
): TabLeads {
  const contactOf = contactsOf(table, phones);
  const leads: Lead[] = [];
  const contacts: Contact[] = [];
  const uncounted: TabLeads['uncounted'] = [];
  const problems = readLeads(
    table,
    context,
    (lead) => {
      leads.push(lead);
      contacts.push(contactOf(lead.row));
    },
    (row, outcome) => uncounted.push([row, outcome]),
  );
  return { tab, leads, contacts, uncounted, problems, isCopy: false };
}

/** Reads phones as a team's country writes them. */
export function phonesOf({ country }: DuplicateRules): PhoneReader {
  return phoneReader(country);
}

/** What a lead counts as, once duplicates are known. */
export function asMarked(lead: Lead, rows: ReadonlySet<number>): Lead {
  return rows.has(lead.row) ? { ...lead, outcome: 'DUPLICATE' } : lead;
}

/**
 * The duplicates among the leads of all tabs as they stand at `asOf` (ms): one entry for each tab. A tab that is a copy
 * of another one is looked at by itself: each of its leads counts twice, as is said elsewhere, and if only the good
 * ones did, the score would rise.
 *
 * @param tabs in the order of the tabs
 */
export function duplicatesIn(
  tabs: readonly TabLeads[],
  asOf: number,
  rules: Rules & DuplicateRules,
): TabDuplicates[] {
  const found = new Map<TabLeads, TabDuplicates>();
  const copies = tabs.filter(({ isCopy }) => isCopy);
  const originals = tabs.filter(({ isCopy }) => !isCopy);
  for (const group of [originals, ...copies.map((copy) => [copy])])
    duplicatesAmong(group, asOf, rules, tabs.length > 1).forEach((one, i) => {
      found.set(group[i] as TabLeads, one);
    });
  return tabs.map((tab) => found.get(tab) as TabDuplicates);
}

function duplicatesAmong(
  tabs: readonly TabLeads[],
  asOf: number,
  rules: Rules & DuplicateRules,
  withNames: boolean,
): TabDuplicates[] {
  const arrivals: Arrival[] = [];
  const starts: number[] = [];
  for (const { leads, contacts } of tabs) {
    starts.push(arrivals.length);
    leads.forEach((lead, i) => {
      const standing = standingOf(lead, asOf, rules);
      arrivals.push({ lead, contact: contacts[i] as Contact, standing });
    });
  }
  const { taken, listed, shared } = findDuplicates(arrivals, rules.duplicateDays);
  const tabOf = (arrival: number) => {
    let tab = starts.length - 1;
    while (tab > 0 && (starts[tab] as number) > arrival) tab--;
    return tab;
  };
  const rowOf = (arrival: number) => (arrivals[arrival] as Arrival).lead.row;
  const found = tabs.map(() => ({
    rows: new Set<number>(),
    taken: new RowsWith('takenAsDuplicate'),
    takenPairs: [] as RowPair[],
    listed: new RowsWith('goodTwice'),
    listedPairs: [] as RowPair[],
    shared: new RowsWith('sharedContact'),
  }));
  const note = (from: ReadonlyMap<number, number>, kind: 'taken' | 'listed') => {
    for (const i of [...from.keys()].sort((a, b) => a - b)) {
      const here = found[tabOf(i)] as (typeof found)[number];
      const earlier = from.get(i) as number;
      here[kind].add(rowOf(i));
      if (kind === 'taken') here.rows.add(rowOf(i));
      if (here[`${kind}Pairs`].length < here[kind].rows.length)
        here[`${kind}Pairs`].push(pairOf(i, earlier));
    }
  };
  const pairOf = (i: number, earlier: number): RowPair => {
    const pair = { row: rowOf(i), earlier: rowOf(earlier) };
    const name = (arrival: number) => tabs[tabOf(arrival)]?.tab ?? '';
    return !withNames ? pair : { ...pair, tabs: { row: name(i), earlier: name(earlier) } };
  };
  note(taken, 'taken');
  note(listed, 'listed');
  for (const i of shared) found[tabOf(i)]?.shared.add(rowOf(i));
  return found.map((here, t) => ({
    rows: here.rows,
    problems: [
      ...here.taken.problem().map((problem) => ({ ...problem, pairs: here.takenPairs })),
      ...here.listed.problem().map((problem) => ({ ...problem, pairs: here.listedPairs })),
      ...here.shared.problem(),
      ...impossiblePhones(tabs[t] as TabLeads),
    ],
  }));
}

/** What is a duplicate or a wish already stays so, and a good lead is never taken. */
function standingOf(lead: Lead, asOf: number, rules: Rules): Arrival['standing'] {
  const { class: kind } = settledAt(lead, asOf, rules);
  if (kind === 'duplicate') return 'said';
  if (lead.outcome === 'DUPLICATE' || lead.outcome === 'DO_NOT_CALL') return 'kept';
  if (kind === 'good') return 'good';
  return kind === 'excluded' ? 'kept' : 'free';
}

/** Phones that nobody can call; rows that still wait for a call are named first. */
function impossiblePhones({ leads, contacts }: TabLeads): DataProblem[] {
  const found = new RowsWith('impossiblePhone');
  const rows = (isNew: boolean) =>
    leads.forEach((lead, i) => {
      if (contacts[i]?.impossible && (lead.outcome === 'NEW') === isNew) found.add(lead.row);
    });
  rows(true);
  rows(false);
  return found.problem();
}
