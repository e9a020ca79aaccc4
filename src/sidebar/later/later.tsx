import type { PageStart, SidebarState } from '../../actions/sidebar/contract';
import { Page } from '../parts/page';
import { ScoreNumber } from '../parts/score';
import { useSpeech } from '../speech';
import { useServer } from '../work';

/** What the sidebar is once Pullpush is set up. */
export function Later({
  state,
}: {
  state: SidebarState;
  /** Shows the page in another language from now on. */
  onSpeak: (start: PageStart) => void;
}) {
  const { words } = useSpeech();
  const server = useServer();
  const { headline } = state;
  return (
    <Page step="later" heading={words.start.title} server={server}>
      {headline && <ScoreNumber score={headline.fourWeeks} target={headline.target} />}
    </Page>
  );
}
