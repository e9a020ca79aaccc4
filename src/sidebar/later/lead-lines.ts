/** The leads behind a score, as they are listed. */
import type { LeadLine, LeadPlace } from '../../actions/sidebar/contract';

/** Leads of an outcome, those beyond the listed ones too. */
export function leadsOf(line: LeadLine): number {
  return line.leads.length + line.more;
}

/** Listed leads by tab, tabs in the order of their first lead: a row means nothing without its tab. */
export function byTab(leads: readonly LeadPlace[]): { tab: string; leads: LeadPlace[] }[] {
  const groups: { tab: string; leads: LeadPlace[] }[] = [];
  for (const lead of leads) {
    const group = groups.find(({ tab }) => tab === lead.tab);
    if (group) group.leads.push(lead);
    else groups.push({ tab: lead.tab, leads: [lead] });
  }
  return groups;
}

/** Whether the leads stand in more than one tab, so that the tabs must be named. */
export function hasSeveralTabs(lines: readonly LeadLine[]): boolean {
  const [first, ...others] = lines.flatMap(({ leads }) => leads);
  return others.some(({ tab }) => tab !== first?.tab);
}
