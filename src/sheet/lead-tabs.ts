/** Which tabs are read: those that Settings lists; at the first Set up those that look like lead tabs. */
import type { DataProblem } from '../lead/problem';
import { CELL } from '../tabs/settings-cells';
import type { ListedLeadTab } from '../tabs/settings-values';
import { bestOf, lookThrough, rowsOf } from './first-tabs';
import { headOf, type LeadTab, type LeadTabHead, type LeadTabSearch } from './lead-tab';
import { type Proposal, proposals } from './new-lead-tabs';
import { OtherTabs } from './other-tabs';
import type { LeadTabMark, TabRegistry } from './tab-registry';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface LeadTabs {
  /** The tabs to read, in the order of Settings. */
  tabs: LeadTab[];
  /** What Settings should list: what it lists, and what was found beside it. */
  listed: ListedLeadTab[];
  /** Tabs that nobody has been asked about yet. */
  proposals: Proposal[];
  problems: DataProblem[];
  /** Whether the tabs were chosen now, not by what Settings says. */
  isFirst: boolean;
  /** Whether Settings lists other tabs than it did. */
  isNews: boolean;
  /** Names of all tabs that are not Pullpush's. */
  namesOfTabs(): string[];
}

/**
 * The lead tabs. A tab is found by the name that Settings has for it, or, renamed, by its id.
 *
 * @param isThorough look through all tabs, as Set up does
 */
export function findLeadTabs(
  spreadsheet: Spreadsheet,
  registry: TabRegistry,
  search: LeadTabSearch,
  isThorough: boolean,
): LeadTabs {
  const others = new OtherTabs(spreadsheet, registry);
  if (!search.settings) return firstChoice(others, registry, search);
  const given = search.settings.leadTabs;
  const listed = given.length > 0 ? given : adopted(others, registry, search);
  const problems: DataProblem[] = [];
  const tabs: LeadTab[] = [];
  const missing: ListedLeadTab[] = [];
  const seen = new Set<number>();
  for (const tab of listed) {
    if (tab.read === null) problems.push(unanswered(tab, registry));
    if (!tab.read) continue;
    const sheet = sheetOf(tab.name, spreadsheet, registry);
    const mark = registry.leads[tab.name] as LeadTabMark;
    if (!sheet) missing.push(tab);
    if (!sheet || (mark.id !== undefined && seen.has(mark.id))) continue;
    if (mark.id !== undefined) seen.add(mark.id);
    const lastRow = sheet.getLastRow();
    const name = mark.note?.kind === 'renamed' ? (mark.note.other ?? tab.name) : tab.name;
    const head = headOf(sheet, search, name, lastRow);
    if (head) tabs.push(head);
    else if (lastRow > 1) problems.push(about('leadTabUnfit', tab));
    if (head && !['read', 'copy', 'renamed'].includes(mark.note?.kind ?? ''))
      mark.note = { kind: 'read', rows: rowsOf(head) };
  }
  let instead = '';
  if (tabs.length === 0 && listed.some(({ read }) => read)) {
    const refused = new Set(listed.filter(({ read }) => read === false).map(({ name }) => name));
    const best = bestOf(headsOf(others.all(), search).filter(({ name }) => !refused.has(name)));
    if (best) {
      tabs.push(best);
      instead = best.name;
    }
  }
  for (const tab of missing) problems.push({ ...about('leadTabMissing', tab), other: instead });
  const isSearched = isThorough || missing.length > 0 || registry.isRenewing;
  const proposed = proposals(others, registry, search, listed, isSearched);
  problems.push(...proposed.map(({ tab }) => unanswered(tab, registry)));
  return {
    tabs,
    listed: [...listed, ...proposed.map(({ tab }) => tab)],
    proposals: proposed,
    problems,
    isFirst: false,
    isNews: proposed.length > 0 || given.length === 0,
    namesOfTabs: () => others.all().map(({ name }) => name),
  };
}

/** At the first Set up: the best tab, others that fit nearly as well, and the rest to be seen in Settings. */
function firstChoice(others: OtherTabs, registry: TabRegistry, search: LeadTabSearch): LeadTabs {
  const result: LeadTabs = {
    tabs: [],
    listed: [],
    proposals: [],
    problems: [],
    isFirst: true,
    isNews: true,
    namesOfTabs: () => others.all().map(({ name }) => name),
  };
  const { all, likely } = lookThrough(others, search);
  for (const { id, lastRow } of all)
    if (!likely.some((tab) => tab.id === id)) registry.others[id] = lastRow;
  if (likely.length === 0) return result;
  for (const { id, lead, note } of likely) {
    registry.leads[lead.name] = { id, note };
    const read = note.kind === 'read';
    result.listed.push({ row: result.listed.length + 1, name: lead.name, read });
    if (read) result.tabs.push(lead);
  }
  others.settle();
  return result;
}

/** Where Settings names no tab: the one that is known from before, or the best. */
function adopted(others: OtherTabs, registry: TabRegistry, search: LeadTabSearch): ListedLeadTab[] {
  const known = registry.find('leads');
  const best = (known && headOf(known, search)) ?? bestOf(headsOf(others.all(), search));
  if (!best) return [];
  registry.leads[best.name] = { id: best.sheet.getSheetId() };
  return [{ row: 1, name: best.name, read: true }];
}

/** The sheet of a listed name; its id is remembered, so that it is found when it has been renamed. */
function sheetOf(name: string, spreadsheet: Spreadsheet, registry: TabRegistry): Sheet | null {
  const mark = registry.leads[name];
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet) {
    if (mark?.id === undefined) registry.leads[name] = { id: sheet.getSheetId() };
    else if (mark.note?.kind === 'missing' || mark.note?.kind === 'renamed') delete mark.note;
    return sheet;
  }
  const renamed = mark?.id === undefined ? null : spreadsheet.getSheetById(mark.id);
  const note = renamed
    ? ({ kind: 'renamed', other: renamed.getName() } as const)
    : ({ kind: 'missing' } as const);
  registry.leads[name] = { ...mark, note };
  return renamed;
}

function headsOf(
  tabs: readonly { sheet: Sheet; name: string }[],
  search: LeadTabSearch,
): LeadTabHead[] {
  return tabs.flatMap(({ sheet, name }) => headOf(sheet, search, name) ?? []);
}

function about(kind: DataProblem['kind'], { row, name }: ListedLeadTab): DataProblem {
  const cell = { key: `leadTab.${row}`, column: CELL.text };
  return { kind, count: 1, rows: [], cell, texts: [[name, 1]] };
}

function unanswered(tab: ListedLeadTab, registry: TabRegistry): DataProblem {
  const cell = { key: `leadTab.${tab.row}`, column: CELL.value };
  const count = registry.leads[tab.name]?.note?.rows ?? 0;
  return { ...about('newLeadTab', tab), cell, count };
}
