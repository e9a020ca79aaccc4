import type { Services } from '../../sheet/services';
import { open } from '../open';
import type { SidebarState } from './contract';

/** What the sidebar begins with. Reads no lead. */
export function openState(services: Services): SidebarState {
  const { settingsTab, words } = open(services);
  return {
    language: words.language,
    phase: settingsTab ? 'later' : 'first',
    draft: null,
    headline: null,
    isOld: true,
  };
}
