import type { Lead } from '../../lead/read-leads';
import { labelOf, whyDialog, withoutContacts } from '../../meeting/why-dialog';
import { harmless, shortened } from '../../page/dialog';
import type { OutcomeLine } from '../../quality/explanation';
import type { Services } from '../../sheet/services';
import { scoreFacts } from '../explain-score';
import { dayText } from '../week-facts';
import type { LeadPlace, WhyQuestion, WhyView } from './contract';

/** So many leads of an outcome are listed. */
const LEADS_LISTED = 50;
/** Sorted out when there are so many: memory does not grow with the leads. */
const LEADS_HELD = 4 * LEADS_LISTED;
const STATUS_LETTERS = 60;

interface HeldLead {
  lead: Lead;
  tab: string;
  /** Its place among all leads. */
  order: number;
}

/** Why a score is what it is: what the dialog says, and instead of row numbers the leads themselves. */
export function why(services: Services, { campaign, period }: WhyQuestion): WhyView {
  const latest = new Map<OutcomeLine, HeldLead[]>();
  let order = 0;
  const { facts, words } = scoreFacts(services, campaign, period, (lead, tab, line) => {
    const held = latest.get(line) ?? [];
    held.push({ lead, tab, order: order++ });
    latest.set(line, held.length > LEADS_HELD ? mostRecent(held) : held);
  });
  const { title, blocks } = whyDialog(facts, words, false);
  return {
    title,
    blocks,
    lines: facts.found.lines.map((line) => {
      const leads = mostRecent(latest.get(line) ?? []).map(placeOf);
      const { points } = line;
      return { label: labelOf(line, words), points, leads, more: line.leads - leads.length };
    }),
  };
}

function mostRecent(held: readonly HeldLead[]): HeldLead[] {
  return [...held]
    .sort((a, b) => (b.lead.received ?? 0) - (a.lead.received ?? 0) || b.order - a.order)
    .slice(0, LEADS_LISTED);
}

function placeOf({ lead, tab }: HeldLead): LeadPlace {
  return { tab, row: lead.row, day: dayText(lead.day ?? 0), status: shownStatus(lead.status) };
}

/** A status as it is listed: without the contacts that people put into it. */
export function shownStatus(text: string): string {
  return shortened(harmless(withoutContacts(text)), STATUS_LETTERS);
}
