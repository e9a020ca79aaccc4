/** Tabs that came after Set up and look like lead tabs: proposed in Settings, and read only when somebody says so. */
import type { ListedLeadTab } from '../tabs/settings-values';
import { headOf, type LeadTabHead, type LeadTabSearch } from './lead-tab';
import type { OtherTab, OtherTabs } from './other-tabs';
import type { TabRegistry } from './tab-registry';

/** So many unknown tabs are looked at in one run. */
const LOOKED_AT = 5;
/** A tab that had fewer rows may have been empty by chance. */
const FEW_ROWS = 20;

export interface Proposal {
  tab: ListedLeadTab;
  head: LeadTabHead;
}

/**
 * Looks at tabs that nobody knows yet, and at small or grown ones again.
 *
 * @param isSearched look through all tabs, even if their number is what it was
 */
export function proposals(
  others: OtherTabs,
  registry: TabRegistry,
  search: LeadTabSearch,
  listed: readonly ListedLeadTab[],
  isSearched: boolean,
): Proposal[] {
  const names = new Set(listed.map(({ name }) => name));
  const candidates =
    isSearched || others.hasChanged()
      ? unknownTabs(others, registry, names)
      : grownTabs(others, registry);
  const found: Proposal[] = [];
  let row = Math.max(0, ...listed.map((tab) => tab.row));
  for (const { sheet, id, name } of candidates.slice(0, LOOKED_AT)) {
    const lastRow = sheet.getLastRow();
    const head = sheet.isSheetHidden() ? null : headOf(sheet, search, name, lastRow);
    if (!head) {
      registry.others[id] = lastRow;
      continue;
    }
    delete registry.others[id];
    const note = { kind: 'new', rows: lastRow - head.found.headerRow - 1 } as const;
    registry.leads[name] = { id, note };
    row++;
    found.push({ tab: { row, name, read: null }, head });
  }
  return found;
}

/** The tabs that neither Settings nor an earlier look knows. Brings the ids of listed tabs up to date on the way. */
function unknownTabs(
  others: OtherTabs,
  registry: TabRegistry,
  listed: ReadonlySet<string>,
): OtherTab[] {
  const all = others.all();
  const isThere = new Set(all.map(({ id }) => String(id)));
  for (const id of Object.keys(registry.others)) if (!isThere.has(id)) delete registry.others[id];
  for (const name of Object.keys(registry.leads))
    if (!listed.has(name)) delete registry.leads[name];
  for (const { id, name } of all) {
    if (!listed.has(name)) continue;
    registry.leads[name] = { ...registry.leads[name], id };
  }
  const ids = new Set(Object.values(registry.leads).map(({ id }) => id));
  const unknown = all.filter(
    ({ sheet, id, name }) =>
      !listed.has(name) && !ids.has(id) && hasGrown(registry.others[id], () => sheet.getLastRow()),
  );
  if (unknown.length <= LOOKED_AT) others.settle();
  else registry.tabCount = undefined;
  return unknown;
}

/** Known tabs that were no lead tabs when they had few rows, or half as many as now. */
function grownTabs(others: OtherTabs, registry: TabRegistry): OtherTab[] {
  const ids = Object.keys(registry.others);
  return ids.slice(0, LOOKED_AT).flatMap((key): OtherTab[] => {
    const id = Number(key);
    const sheet = others.byId(id);
    if (sheet && hasGrown(registry.others[id], () => sheet.getLastRow()))
      return [{ sheet, id, name: sheet.getName() }];
    return [];
  });
}

function hasGrown(before: number | undefined, rowsNow: () => number): boolean {
  return (
    before === undefined || (before < FEW_ROWS ? rowsNow() !== before : rowsNow() >= before * 2)
  );
}
