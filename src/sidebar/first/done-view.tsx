import type { Built, Headline, SetUpDone } from '../../actions/sidebar/contract';
import { fill } from '../../text/fill';
import { Button } from '../parts/button';
import { Page } from '../parts/page';
import { ScoreNumber } from '../parts/score';
import { Listed } from '../parts/texts';
import { useSpeech } from '../speech';
import type { Server } from '../work';

/** The first score, the tabs made, and what to do with them. */
export function DoneView(props: {
  done: SetUpDone;
  built: Built | null;
  server: Server;
  onGoOn: (headline: Headline) => void;
}) {
  const { words } = useSpeech();
  const { first, common } = words;
  const { done, built, server } = props;
  const headline = built?.headline ?? done.headline;
  const problems = [...new Set([...done.problems, ...(built?.problems ?? [])])];
  const show = (key: string, name: string) => (
    <Button off={server.isBusy} onPress={() => server.ask('goToTab', key, name, () => {})}>
      {name}
    </Button>
  );
  return (
    <Page
      step="done"
      heading={headline.fourWeeks.score === null ? first.doneWithout : first.doneHeading}
      server={server}
      footer={
        <div class="row">
          <Button look="primary" off={server.isBusy} onPress={() => props.onGoOn(headline)}>
            {first.goOn}
          </Button>
        </div>
      }
    >
      <h2>{first.fourWeeks}</h2>
      <ScoreNumber score={headline.fourWeeks} target={headline.target} />
      <p>{headline.fourWeeks.says}</p>
      <h2>{first.whatNext}</h2>
      <p>{first.nextMeeting}</p>
      <p>{first.nextDaily}</p>
      <div class="stack">
        {built && show(built.key, fill(common.openTab, { tab: built.tab }))}
        {show('scoreboard', first.openScoreboard)}
      </div>
      <p class="quiet small">{fill(first.tabsRead, { tabs: done.tabs.join(', ') })}</p>
      {problems.length > 0 && (
        <details>
          <summary>
            {first.alsoKnow} ({problems.length})
          </summary>
          <Listed items={problems} />
        </details>
      )}
    </Page>
  );
}
