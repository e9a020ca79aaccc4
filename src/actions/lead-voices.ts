/** What the leads of some weeks object to, from the lead tabs' own column. */
import { DAYS_PER_WEEK } from '../calendar/iso-week';
import type { Lead, LeadTable } from '../lead/read-leads';
import { type Voices, voices, voicesIn } from '../quality/voices';

/** Counts the weeks it was asked about and keeps no cell of any other: a sheet may have half a million leads. */
export class LeadVoices {
  /** By the Monday (day number) of the week. */
  readonly weeks: ReadonlyMap<number, Voices>;
  private readonly cells = new Map<object, Map<number, unknown>>();

  /** @param mondays day numbers */
  constructor(mondays: readonly number[]) {
    this.weeks = new Map(mondays.map((monday) => [monday, voices.empty()]));
  }

  /** Remembers the cells of a tab that may count, until its duplicates are known. */
  keep(tab: object, { columns, firstRow }: LeadTable, leads: readonly Lead[]): void {
    const column = columns.objection?.[0];
    if (!column || this.weeks.size === 0) return;
    const kept = new Map<number, unknown>();
    for (const lead of leads) {
      const cell = column[lead.row - firstRow];
      if (cell !== '' && this.weekOf(lead)) kept.set(lead.row, cell);
    }
    this.cells.set(tab, kept);
  }

  /** A lead that counts twice, or is none, says nothing. */
  count(tab: object, lead: Lead): void {
    if (lead.outcome === 'DUPLICATE' || lead.outcome === 'SPAM') return;
    const cell = this.cells.get(tab)?.get(lead.row);
    const week = cell === undefined ? undefined : this.weekOf(lead);
    if (week) voices.add(week, voicesIn(cell));
  }

  private weekOf({ day }: Lead): Voices | undefined {
    if (day === null) return undefined;
    for (const [monday, sum] of this.weeks)
      if (day >= monday && day < monday + DAYS_PER_WEEK) return sum;
    return undefined;
  }
}
