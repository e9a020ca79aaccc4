import type { ListedLeadTab } from '../tabs/settings-values';
import { rowsOf, type SeenTab, type SeenTabs } from './first-tabs';
import type { LeadTabHead } from './lead-tab';
import type { LeadTabs } from './lead-tabs';
import type { OtherTabs } from './other-tabs';
import type { TabRegistry } from './tab-registry';

/** A tab that a person chose, with its columns. */
export interface ChosenTab {
  tab: SeenTab;
  head: LeadTabHead;
}

/**
 * The lead tabs as a person chose them before Settings was made: Settings will list them, and those that only look
 * like lead tabs.
 *
 * @param chosen in the order in which they are read
 * @param before what an earlier Settings tab listed
 */
export function chosenLeadTabs(
  chosen: readonly ChosenTab[],
  { all, likely }: SeenTabs,
  before: readonly ListedLeadTab[],
  registry: TabRegistry,
  others: OtherTabs,
): LeadTabs {
  const isListed = new Set<string>();
  const listed: ListedLeadTab[] = [];
  const list = (name: string, read: boolean | null) => {
    if (isListed.has(name)) return;
    isListed.add(name);
    listed.push({ row: listed.length + 1, name, read });
  };
  const isChosen = (name: string) => chosen.some(({ tab }) => tab.name === name);
  for (const { name, read } of before)
    if (isChosen(name) || all.some((tab) => tab.name === name))
      list(name, isChosen(name) || (read ? false : read));
  for (const { name } of likely) list(name, isChosen(name));
  for (const { tab } of chosen) list(tab.name, true);
  for (const { id, name, lastRow } of all) if (!isListed.has(name)) registry.others[id] = lastRow;
  for (const { id, name, note } of likely)
    registry.leads[name] = { ...registry.leads[name], id, note };
  for (const { tab, head } of chosen)
    registry.leads[tab.name] = { id: tab.id, note: { kind: 'read', rows: rowsOf(head) } };
  others.settle();
  const byRow = listed.flatMap(({ name }) => chosen.filter(({ tab }) => tab.name === name));
  return {
    tabs: byRow.map(({ head }) => head),
    listed,
    // Whether they are copies of those that are read is worth knowing.
    proposals: likely
      .filter(({ name, note }) => note.kind === 'read' && !isChosen(name))
      .map(({ name, lead }) => ({ tab: { row: 0, name, read: false }, head: lead })),
    problems: [],
    isFirst: false,
    isNews: true,
    namesOfTabs: () => all.map(({ name }) => name),
  };
}
