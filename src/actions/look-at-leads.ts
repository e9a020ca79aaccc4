import { isoDate } from '../calendar/civil';
import { PROPOSAL } from '../quality/week-tallies';
import { headersOf } from '../sheet/lead-tab';
import type { Services } from '../sheet/services';
import { defaultSettings } from '../tabs/settings-values';
import { countLeads, open } from './week-facts';

/** What Pullpush sees in the lead tab before anything is made. Reads only. */
export function lookAtLeads(services: Services) {
  const opened = open(services);
  const counted = countLeads(
    opened,
    opened.settings ?? defaultSettings('vi', PROPOSAL.withoutHistory),
  );
  const day = (value: number | null) => (value === null ? null : isoDate(value));
  return {
    tab: counted.tab.name,
    columns: headersOf(counted.tab.found),
    leads: counted.leads,
    firstDay: day(counted.firstDay),
    lastDay: day(counted.lastDay),
  };
}
