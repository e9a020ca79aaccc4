import { useEffect, useState } from 'preact/hooks';
import type { Built, Draft, SetUpDone } from '../../actions/sidebar/contract';
import { Button } from '../parts/button';
import { Page } from '../parts/page';
import { useSpeech } from '../speech';
import type { Server } from '../work';

/** The only step that writes: Settings and Scoreboard, then the first meeting. What is done stays done. */
export function Making(props: {
  draft: Draft;
  server: Server;
  /** Comes back when nothing is on its way to the server any more. */
  begin: () => Promise<void>;
  onAgain: () => void;
  onBack: () => void;
  onMade: (done: SetUpDone, built: Built | null) => void;
}) {
  const { words } = useSpeech();
  const { first } = words;
  const { server } = props;
  const [done, setDone] = useState<SetUpDone | null>(null);
  const [hasBegun, setBegun] = useState(false);
  const meet = (made: SetUpDone) =>
    server.ask('buildMeeting', '', first.buildingMeeting, (built) => props.onMade(made, built));
  const setUp = () =>
    server.ask('setUp', props.draft, first.settingUp, (made) => {
      setDone(made);
      meet(made);
    });
  useEffect(() => {
    void props.begin().then(() => {
      setBegun(true);
      setUp();
    });
  }, []);
  const line = (text: string, isDone: boolean) => (
    <li class={isDone ? 'good' : 'quiet'}>
      <span aria-hidden="true">{isDone ? '✓' : '○'}</span> {text}
      <span class="unseen">: {isDone ? first.made : first.waiting}</span>
    </li>
  );
  const isBusy = server.isBusy || !hasBegun;
  return (
    <Page
      step="making"
      heading={first.makingHeading}
      server={server}
      isBusy={isBusy}
      onAgain={done ? undefined : props.onAgain}
      footer={
        !isBusy &&
        (done ? (
          <div class="row">
            <Button onPress={() => props.onMade(done, null)}>{first.skipMeeting}</Button>
            {!server.problem && (
              <Button look="primary" onPress={() => meet(done)}>
                {first.buildMeeting}
              </Button>
            )}
          </div>
        ) : (
          <div class="row">
            <Button onPress={props.onBack}>{words.common.back}</Button>
            {!server.problem && (
              <Button look="primary" onPress={setUp}>
                {first.create}
              </Button>
            )}
          </div>
        ))
      }
    >
      <ul class="plain making" aria-live="polite">
        {line(first.setUpDone, done !== null)}
        {line(first.meeting, false)}
      </ul>
    </Page>
  );
}
