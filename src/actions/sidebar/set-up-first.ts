import { locked } from '../../sheet/lock';
import type { Services } from '../../sheet/services';
import { languageOf, wordsIn } from '../../text';
import { setUp } from '../set-up';
import type { SetUpDone } from './contract';
import { firstLeads } from './first-leads';
import { firstRun } from './first-run';
import { forgetDraft } from './keep-draft';

/** Makes Settings with the draft's answers, and Scoreboard, as Set up of the menu does. */
export function setUpFirst(services: Services, given: unknown): SetUpDone {
  const { busy } = wordsIn(languageOf(services.userLocale)).sidebar.later;
  const { tabs, target, problems, headline } = locked(busy, () => {
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
