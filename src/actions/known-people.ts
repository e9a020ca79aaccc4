import type { LeadTable } from '../lead/read-leads';
import { TabCopies } from '../lead/same-rows';
import { type LeadMark, leadMarks } from '../quality/lead-marks';
import {
  duplicatesIn,
  leadsOfTab,
  phonesOf,
  type TabDuplicates,
  type TabLeads,
} from '../quality/same-people';
import type { LeadTab } from '../sheet/lead-tab';
import type { Settings } from '../tabs/settings-values';
import { contextOf } from './count-leads';
import type { Opened } from './open';

/** The leads of several tabs while they are scored one after the other: a duplicate may be in another tab. */
export class KnownPeople {
  private readonly tabs: { table: LeadTable; leads: TabLeads }[] = [];
  /** Whether each tab is a copy; null until all tabs are known. */
  private copies: boolean[] | null = null;
  /** What was found in all tabs; null once one of them has changed. */
  private duplicates: TabDuplicates[] | null = null;

  constructor(
    private readonly opened: Opened,
    private readonly settings: Settings,
  ) {}

  /** The leads of a tab as it stands now; what was known of it before is forgotten. */
  leadsOf(index: number, { name }: LeadTab, table: LeadTable): TabLeads {
    const known = this.tabs[index];
    if (known?.table === table) return known.leads;
    const leads = leadsOfTab(name, table, contextOf(this.opened), phonesOf(this.settings));
    this.tabs[index] = { table, leads };
    this.duplicates = null;
    return leads;
  }

  /** What each row of a tab is given, by what is known of all tabs. */
  marksOf(index: number, tab: LeadTab, table: LeadTable): (LeadMark | null)[] {
    const { opened, settings } = this;
    const leads = this.leadsOf(index, tab, table);
    this.duplicates ??= this.findDuplicates();
    const rows = this.duplicates[index]?.rows ?? new Set<number>();
    return leadMarks(table, leads, opened.services.now, settings, rows);
  }

  private findDuplicates(): TabDuplicates[] {
    this.copies ??= this.findCopies();
    const tabs = this.tabs.map((known, i) => ({
      ...known.leads,
      isCopy: this.copies?.[i] ?? false,
    }));
    return duplicatesIn(tabs, this.opened.services.now, this.settings);
  }

  private findCopies(): boolean[] {
    const copies = new TabCopies();
    if (this.tabs.length < 2) return [];
    return this.tabs.map(
      ({ table, leads }) => copies.ofTab(leads.tab, table.columns, table.rowCount) !== null,
    );
  }
}
