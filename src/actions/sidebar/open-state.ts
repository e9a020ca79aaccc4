import type { Services } from '../../sheet/services';
import { open } from '../open';
import type { SidebarState } from './contract';
import { isOldHeadline, keptHeadline } from './headline';
import { keptDraft } from './keep-draft';

/** What the sidebar begins with. Reads no lead. */
export function openState(services: Services): SidebarState {
  const { settingsTab, settings, words } = open(services);
  const headline = settings && keptHeadline(words, settings.target);
  return {
    language: words.language,
    phase: settingsTab ? 'later' : 'first',
    draft: settingsTab ? null : keptDraft(services),
    headline,
    notice: null,
    isOld: isOldHeadline(headline, services),
  };
}
