import type { DataProblem } from '../lead/problem';
import type { LeadTable } from '../lead/read-leads';
import { TabCopies } from '../lead/same-rows';
import { headTable, type LeadTab } from '../sheet/lead-tab';
import type { LeadTabs } from '../sheet/lead-tabs';
import type { TabRegistry } from '../sheet/tab-registry';
import { CELL } from '../tabs/settings-cells';

/**
 * Keeps leads from being counted twice: at the first Set up a tab whose rows are in another one already is left out;
 * later, where a person has said that it is to be read, it is read, and said.
 */
export class SameLeads {
  readonly problems: DataProblem[] = [];
  private readonly copies = new TabCopies();
  private readonly copied = new Set<LeadTab>();
  /** With one tab and no other in sight there is nothing to compare. */
  private readonly isNeeded: boolean;

  constructor(
    private readonly registry: TabRegistry,
    private readonly leadTabs: LeadTabs,
  ) {
    this.isNeeded = leadTabs.tabs.length > 1 || leadTabs.proposals.length > 0;
  }

  /** Whether a tab is not to be counted, being a copy of those before it. */
  isLeftOut(tab: LeadTab, table: LeadTable): boolean {
    if (!this.isNeeded) return false;
    const other = this.copies.ofTab(tab.name, table.columns, table.rowCount);
    if (other === null) return false;
    this.copied.add(tab);
    const listed = this.leadTabs.listed.find(({ name }) => name === tab.name);
    if (this.leadTabs.isFirst) {
      if (listed) listed.read = false;
      this.note(tab.name, table.rowCount, other);
      return true;
    }
    const key = `leadTab.${listed?.row ?? 1}`;
    const cell = { key, column: CELL.value };
    const texts: [string, number][] = [[tab.name, 1]];
    this.problems.push({ kind: 'sameLeads', count: 1, rows: [], cell, texts, other });
    return false;
  }

  /** Whether a tab that is read all the same is a copy of one before it. */
  isCopy(tab: LeadTab): boolean {
    return this.copied.has(tab);
  }

  /** Says beside a proposed tab that its leads are known. */
  lookAtProposals(): void {
    for (const { head } of this.leadTabs.proposals) {
      const table = headTable(head);
      const other = this.copies.ofHead(table.columns, table.rowCount);
      if (other !== null) this.note(head.name, head.lastRow - head.found.headerRow - 1, other);
    }
  }

  private note(name: string, rows: number, other: string): void {
    const mark = this.registry.leads[name];
    if (mark) mark.note = { kind: 'copy', rows, other };
  }
}
