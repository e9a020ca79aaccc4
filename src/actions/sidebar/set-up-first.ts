import type { Services } from '../../sheet/services';
import { setUp } from '../set-up';
import { working } from '../working';
import type { SetUpDone } from './contract';
import { firstLeads } from './first-leads';
import { firstRun } from './first-run';
import { forgetDraft } from './keep-draft';

/** Makes Settings with the draft's answers, and Scoreboard, as Set up of the menu does. */
export function setUpFirst(services: Services, given: unknown): SetUpDone {
  const { tabs, target, problems, headline } = working(services, 'setUp', () => {
    const run = firstRun(services, given, true);
    return setUp(services, () => ({
      ...firstLeads(run, services),
      // Who chose the tabs knows which ones are not read.
      isAsked: run.draft.tabs !== undefined,
    }));
  });
  forgetDraft(services);
  return { tabs, target, problems, headline };
}
