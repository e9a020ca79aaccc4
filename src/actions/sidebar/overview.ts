/** The leads counted anew: the headline, the statuses that a person should look at, and what is missing. */
import { cellKey } from '../../lead/status';
import { problemText } from '../../meeting/facts';
import { readLeadTable } from '../../sheet/lead-tab';
import type { LeadTabs } from '../../sheet/lead-tabs';
import type { Services } from '../../sheet/services';
import { type CountedLeads, countTables, leadTabsOf } from '../count-leads';
import { openReady, type Ready } from '../open';
import type { Overview, StatusLine } from './contract';
import { effectsOf } from './effects';
import { keepHeadline } from './headline';
import { listedLines, outcomeChoicesOf, StatusCount } from './status-lines';

/** Counts the leads anew. Writes nothing but the headline that opening shows next time. */
export function overview(services: Services): Overview {
  const opened = openReady(services);
  return overviewOf(opened, countedAnew(opened, leadTabsOf(opened), readLeadTable));
}

export interface CountedAnew {
  counted: CountedLeads;
  lines: StatusLine[];
}

/** Counts the leads and their statuses in one pass. */
export function countedAnew(
  opened: Ready,
  leadTabs: LeadTabs,
  tableOf: Parameters<typeof countTables>[3],
): CountedAnew {
  const { services, settings, statuses } = opened;
  const count = new StatusCount(statuses, services.now, settings);
  const counted = countTables(opened, settings, leadTabs, tableOf, {
    see: (lead) => count.see(lead),
  });
  return { counted, lines: count.lines() };
}

/** What was counted, for the sidebar; its headline is kept. */
export function overviewOf(opened: Ready, { counted, lines }: CountedAnew): Overview {
  const { services, settings, statuses, words } = opened;
  const shown = lines.filter(({ ask, isOwn }) => ask === 'unknown' || isOwn);
  return {
    headline: keepHeadline(counted, settings, services, words),
    ...listedLines([...shown, ...unusedPhrases(opened, lines)], statuses),
    outcomes: outcomeChoicesOf(settings.outcomes, words),
    effects: effectsOf(counted.weeks, settings, services, words).effects,
    // Statuses to map have a section of their own.
    problems: counted.problems
      .filter(({ kind }) => kind !== 'unmapped')
      .map((problem) => problemText(problem, words).text),
  };
}

/** What the team has mapped and no lead says: it can be taken back all the same. */
function unusedPhrases({ settings }: Ready, lines: readonly StatusLine[]): StatusLine[] {
  const used = new Set(lines.map(({ text }) => cellKey(text)));
  return settings.phrases.flatMap(([text, outcome]): StatusLine[] => {
    const key = cellKey(text);
    if (used.has(key)) return [];
    used.add(key);
    return [{ text, leads: 0, outcome, judged: 0, ask: null, likely: [], isOwn: true }];
  });
}
