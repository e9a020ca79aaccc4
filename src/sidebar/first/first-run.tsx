import type { Draft, PageStart, SidebarState } from '../../actions/sidebar/contract';
import { Page } from '../parts/page';
import { useSpeech } from '../speech';
import { useServer } from '../work';

/** From nothing to the first meeting. */
export function FirstRun(_: {
  draft: Draft | null;
  onSpeak: (start: PageStart) => void;
  onDone: (state: SidebarState) => void;
}) {
  const { words } = useSpeech();
  return <Page step="tabs" heading={words.start.title} server={useServer()} />;
}
