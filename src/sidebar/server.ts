/** The one way from the page to the server. */
import type { Answer, CallName, SidebarCalls } from '../actions/sidebar/contract';
import { NoAnswer } from './answers';
import './google';

/**
 * Calls the server; Google may take seconds. Rejects with `NoAnswer` only.
 *
 * @param sure yes to the question that the same call was answered with
 */
export function call<Name extends CallName>(
  name: Name,
  argument: SidebarCalls[Name]['takes'],
  sure = false,
): Promise<Answer<SidebarCalls[Name]['gives']>> {
  return new Promise((resolve, reject) => {
    const run = window.google?.script?.run;
    if (!run) {
      reject(new NoAnswer('offline', ''));
      return;
    }
    run
      .withSuccessHandler((answer) => resolve(answer as Answer<SidebarCalls[Name]['gives']>))
      .withFailureHandler((error) =>
        reject(new NoAnswer(kindOf(error.message, name), error.message)),
      )
      .sidebarCall(name, argument, sure);
  });
}

/**
 * With several accounts in one browser, Google runs the sidebar as one that may not, and says so in its language. Leave
 * for the clock is one that a person may not have given yet, and that Google asks for from the menu only.
 */
function kindOf(message: string, name: CallName): NoAnswer['kind'] {
  if (/authori[sz]|permission[ _](denied|to)|cấp quyền|ủy quyền|uỷ quyền|cho phép/i.test(message))
    return name === 'turnOnWeekly' ? 'consent' : 'accounts';
  return /network|offline|failed to fetch|connection|NetworkError/i.test(message)
    ? 'offline'
    : 'failed';
}
