/** The one door between the sidebar and the server: a whitelist of calls, and what becomes of their errors. */
import { Problem } from '../../sheet/problem';
import { fetchServices, type Services } from '../../sheet/services';
import { sidebarWordsIn } from '../../text';
import { failureText } from '../failure';
import { spokenWords } from '../spoken-words';
import type { Answer, CallName, SidebarCalls } from './contract';
import { countStatuses } from './count-statuses';
import { findColumns } from './find-columns';
import { findTabs } from './find-tabs';
import { keepDraft } from './keep-draft';
import { LATER_CALLS } from './later-calls';
import { Misfit } from './misfit';
import { openState } from './open-state';
import { Question } from './question';
import { setUpFirst } from './set-up-first';

/** What is done under a name; `sure` is what the person answered to the question of an earlier call. */
type Calls = {
  [Name in CallName]: (
    services: Services,
    argument: SidebarCalls[Name]['takes'],
    sure: boolean,
  ) => SidebarCalls[Name]['gives'];
};

const CALLS: Calls = {
  open: openState,
  keepDraft,
  findTabs,
  findColumns,
  countStatuses,
  setUp: setUpFirst,
  words: (_, language) => ({ language, words: sidebarWordsIn(language) }),
  ...LATER_CALLS,
};

/** Does what the page asks for. Whatever goes wrong comes back as a sentence: only then is it asked in which language. */
export function answerCall(name: string, argument: unknown, sure: boolean): Answer<unknown> {
  try {
    const call = Object.keys(CALLS).includes(name) ? CALLS[name as CallName] : undefined;
    if (!call) throw new Misfit();
    const services = fetchServices();
    if (!services) throw new Problem(spokenWords().errors.noSpreadsheet);
    return { kind: 'done', result: call(services, argument as never, sure) };
  } catch (error) {
    if (error instanceof Question) return { kind: 'question', text: error.text, yes: error.yes };
    if (error instanceof Misfit)
      return { kind: 'problem', text: spokenWords().sidebar.later.badRequest };
    return { kind: 'problem', text: failureText('sidebar', error, spokenWords()) };
  }
}
