import type { Services } from '../../sheet/services';
import { open } from '../open';
import { noticeOf } from '../weekly/weekly-view';
import type { SidebarState } from './contract';
import { isOldHeadline, keptHeadline } from './headline';
import { keptDraft } from './keep-draft';

/** What the sidebar begins with. Reads no lead. */
export function openState(services: Services): SidebarState {
  const opened = open(services);
  const { settingsTab, settings, words } = opened;
  const headline = settings && keptHeadline(words, settings.target);
  return {
    language: words.language,
    phase: settingsTab ? 'later' : 'first',
    draft: settingsTab ? null : keptDraft(services),
    headline,
    notice: settingsTab ? noticeOf(opened) : null,
    isOld: isOldHeadline(headline, services),
  };
}
