import { useEffect, useRef, useState } from 'preact/hooks';
import type {
  Built,
  Draft,
  FirstStep,
  PageStart,
  SetUpDone,
  SidebarState,
} from '../../actions/sidebar/contract';
import { fill } from '../../text/fill';
import { Button } from '../parts/button';
import { Page } from '../parts/page';
import { call } from '../server';
import { useSpeech } from '../speech';
import { useServer } from '../work';
import { ColumnsStep } from './columns-step';
import { DoneView } from './done-view';
import { DraftKeeper } from './draft-keeper';
import { Making } from './making';
import { StatusesStep } from './statuses-step';
import type { StepProps } from './step';
import { TabsStep } from './tabs-step';
import { TargetStep } from './target-step';
import { isSeen, SOURCES, type Views } from './views';

type Shown = FirstStep | 'making' | 'done' | null;

/** From nothing to the first meeting. Nothing is written to the spreadsheet before “making”. */
export function FirstRun(props: {
  draft: Draft | null;
  /** What has just happened, to be read above the first step; '' if nothing has. */
  news: string;
  onSpeak: (start: PageStart) => void;
  onDone: (state: SidebarState) => void;
}) {
  const speech = useSpeech();
  const { words } = speech;
  const server = useServer();
  const keeper = useRef<DraftKeeper | null>(null);
  keeper.current ??= new DraftKeeper((draft) => call('keepDraft', draft), {
    setTimeout: (run, pause) => window.setTimeout(run, pause),
    clearTimeout: (timer) => window.clearTimeout(timer),
  });
  const [draft, setDraft] = useState<Draft>(
    props.draft ?? { step: 'tabs', language: speech.language },
  );
  const [views, setViews] = useState<Views>({});
  const [shown, setShown] = useState<Shown>(null);
  const [isResumed, setResumed] = useState(props.draft !== null && props.draft.step !== 'tabs');
  const [made, setMade] = useState<{ done: SetUpDone; built: Built | null } | null>(null);

  // What came back is put beside the answers of now, not beside those of when it was asked for.
  const latest = useRef(draft);
  const change = (next: Draft) => {
    latest.current = next;
    setDraft(next);
    keeper.current?.keep(next);
  };
  /** Shows a step, once what it shows has been read. `seen` is what has been. */
  const goTo = (step: FirstStep, answers: Draft, seen: Views = views) => {
    const next = { ...answers, step };
    const isAsItWas = answers === draft;
    const arrive = () => {
      if (!isAsItWas) change(next);
      else if (latest.current.step !== step) change({ ...latest.current, step });
      setShown(step);
      server.forget();
    };
    if (isSeen(step, next, seen)) return arrive();
    const [name, place] = SOURCES[step];
    server.ask(name, next, doingOf(step), (view) => {
      setViews({ ...seen, [place]: { draft: next, view } });
      arrive();
    });
  };
  const doingOf = (step: FirstStep) =>
    ({
      tabs: words.first.findingTabs,
      columns: words.first.findingColumns,
      statuses: words.first.counting,
      target: words.first.counting,
    })[step];
  const startOver = () => {
    setResumed(false);
    setShown(null);
    server.forget();
    goTo('tabs', { step: 'tabs', language: speech.language }, {});
  };
  const speak = (language: PageStart['language']) =>
    server.ask('words', language, words.start.loading, (start) => {
      props.onSpeak(start);
      const spoken = { ...draft, language };
      change(spoken);
      goTo('tabs', spoken, {});
    });
  useEffect(() => goTo(draft.step, draft), []);

  const resumed = isResumed && (
    <p class="note">
      {fill(words.first.resumed, { step: words.first.steps[draft.step] })}{' '}
      <Button look="link" off={server.isBusy} onPress={startOver}>
        {words.first.startOver}
      </Button>
    </p>
  );
  // Somebody else may have set Pullpush up meanwhile: then there is no first run any more.
  const onAgain = () =>
    server.problem?.kind === 'said'
      ? server.againUnless('open', null, words.start.loading, (state) => {
          if (state.phase === 'later') props.onDone(state);
          return state.phase === 'later';
        })
      : server.again();
  const step: StepProps = {
    draft,
    onAgain,
    change,
    server,
    top:
      resumed ||
      (props.news !== '' && shown === 'tabs' && (
        <p class="note" role="status">
          {props.news}
        </p>
      )),
    goTo: (to, answers) => {
      setResumed(false);
      goTo(to, answers ?? draft);
    },
    reread: (to, answers) => goTo(to, answers ?? draft, {}),
  };
  if (shown === 'tabs' && views.tabs)
    return <TabsStep {...step} view={views.tabs.view} onLanguage={speak} />;
  if (shown === 'columns' && views.columns)
    return <ColumnsStep {...step} view={views.columns.view} />;
  if (shown === 'statuses' && views.statuses)
    return <StatusesStep {...step} view={views.statuses.view} />;
  if (shown === 'target' && views.statuses)
    return (
      <TargetStep
        {...step}
        view={views.statuses.view}
        isFresh={isSeen('target', draft, views)}
        onCreate={(chosen) => {
          change(chosen);
          setShown('making');
        }}
      />
    );
  if (shown === 'making')
    return (
      <Making
        draft={draft}
        server={server}
        onAgain={onAgain}
        begin={() => keeper.current?.rest() ?? Promise.resolve()}
        onBack={() => goTo('target', draft)}
        onMade={(done, built) => {
          setMade({ done, built });
          setShown('done');
        }}
      />
    );
  if (shown === 'done' && made)
    return (
      <DoneView
        {...made}
        server={server}
        onGoOn={(headline) =>
          props.onDone({
            language: speech.language,
            phase: 'later',
            draft: null,
            headline,
            notice: null,
            isOld: false,
          })
        }
      />
    );
  return (
    <Page step="opening" heading={words.start.title} server={server} onAgain={onAgain}>
      {resumed}
      {server.problem?.kind === 'said' && draft.step !== 'tabs' && (
        <Button onPress={() => goTo('tabs', draft)}>{words.first.fromTabs}</Button>
      )}
    </Page>
  );
}
