/** Every lead of the chosen tabs, counted as if the draft were Settings already. */
import { NEEDED_FIELDS } from '../../lead/fields';
import type { Lead } from '../../lead/read-leads';
import { PROPOSAL, proposedTarget, weeksEnding } from '../../quality/week-tallies';
import { type ChosenTab, chosenLeadTabs } from '../../sheet/chosen-tabs';
import { headIn, readLeadTable } from '../../sheet/lead-tab';
import { Problem } from '../../sheet/problem';
import type { Services } from '../../sheet/services';
import type { Settings } from '../../tabs/settings-values';
import { type CountedLeads, countTables } from '../count-leads';
import type { Opened } from '../open';
import { latestWeek } from '../week-facts';
import { columnsOf } from './first-columns';
import { chosenIn, type FirstRun } from './first-run';

export interface FirstLeads {
  opened: Opened;
  /** All but the lead tabs, which `counted` has. */
  settings: Settings;
  counted: CountedLeads;
  /** The target that Pullpush proposes. */
  proposal: number;
}

/**
 * @param seer is told the settings, and is shown every lead that counts
 */
export function firstLeads(
  run: FirstRun,
  services: Services,
  seer: (settings: Settings) => ((lead: Lead) => void) | undefined = () => undefined,
): FirstLeads {
  const { draft, seen, others, remembered, tables } = run;
  const { registry, words, statuses } = run.opened;
  const { tabs, columns } = columnsOf(run, chosenIn(run));
  const chosen = tabs.map(({ tab, found }): ChosenTab => {
    const likely = seen.likely.find(({ id }) => id === tab.id);
    // The tables read for the guess are known by the tab as it was seen first.
    if (likely && isSame(likely.lead.found.columns, found.columns))
      return { tab, head: likely.lead };
    const head = headIn(tab, {
      statuses,
      settings: { leadTabs: [], columns },
      pace: services.pace,
    });
    if (head) return { tab, head };
    if (tab.head.length === 0) throw new Problem(words.sidebar.first.emptyTab(tab.name));
    const field = NEEDED_FIELDS.find((one) => !found.columns[one]) ?? 'received';
    throw new Problem(words.sidebar.first.needed(words.fields[field] ?? field, tab.name));
  });
  let settings: Settings = { ...run.settings, columns };
  const opened = { ...run.opened, settings };
  const before = remembered?.leadTabs ?? [];
  const leadTabs = chosenLeadTabs(chosen, seen, before, registry, others);
  const see = seer(settings);
  const tableOf = (tab: ChosenTab['head']) => tables.get(tab) ?? readLeadTable(tab);
  const counted = countTables(
    opened,
    settings,
    leadTabs,
    (tab) => tableOf(tab as ChosenTab['head']),
    {
      ...(see && { see }),
    },
  );
  const history = weeksEnding(counted.weeks, latestWeek(services), PROPOSAL.weeks, settings).total;
  const proposal = proposedTarget(history);
  settings = { ...settings, target: draft.numbers?.target ?? remembered?.target ?? proposal };
  return { opened: { ...opened, settings }, settings, counted, proposal };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
