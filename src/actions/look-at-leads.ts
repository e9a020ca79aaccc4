import { isoDate } from '../calendar/civil';
import { PROPOSAL } from '../quality/week-tallies';
import { headersOf } from '../sheet/lead-tab';
import type { Services } from '../sheet/services';
import { defaultSettings } from '../tabs/settings-values';
import { countLeads } from './count-leads';
import { openOrRemember } from './open';

/** What Pullpush sees in the lead tabs before anything is made; columns are the first tab's. Reads only. */
export function lookAtLeads(services: Services) {
  const opened = openOrRemember(services);
  const counted = countLeads(
    opened,
    opened.settings ?? defaultSettings('vi', PROPOSAL.withoutHistory),
  );
  const day = (value: number | null) => (value === null ? null : isoDate(value));
  return {
    tab: counted.tab.name,
    tabs: counted.tabs.map(({ name }) => name),
    columns: headersOf(counted.tab.found),
    leads: counted.leads,
    firstDay: day(counted.firstDay),
    lastDay: day(counted.lastDay),
  };
}
