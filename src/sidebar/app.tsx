import { useEffect, useState } from 'preact/hooks';
import type { PageStart, SidebarState } from '../actions/sidebar/contract';
import { FirstRun } from './first/first-run';
import { Later } from './later/later';
import { Page } from './parts/page';
import { Speaking, speechOf, useSpeech } from './speech';
import { useServer } from './work';

/** The whole sidebar: what it opens with, in the language of the page until another is chosen. */
export function App({ start }: { start: PageStart }) {
  const [speech, setSpeech] = useState(() => speechOf(start));
  const [state, setState] = useState<SidebarState | null>(null);
  const [news, setNews] = useState('');
  const speak = (next: PageStart) => {
    document.documentElement.lang = next.language;
    setSpeech(speechOf(next));
  };
  return (
    <Speaking value={speech}>
      {state === null && <Opening onOpen={setState} onSpeak={speak} />}
      {state?.phase === 'first' && (
        <FirstRun draft={state.draft} news={news} onSpeak={speak} onDone={setState} />
      )}
      {state?.phase === 'later' && (
        <Later
          state={state}
          onSpeak={speak}
          onGone={(said) => {
            setNews(said);
            setState(null);
          }}
        />
      )}
    </Speaking>
  );
}

/** Until the server has said how things stand; if that is in another language than the page's, its words come too. */
function Opening(props: {
  onOpen: (state: SidebarState) => void;
  onSpeak: (start: PageStart) => void;
}) {
  const { words, language } = useSpeech();
  const server = useServer();
  useEffect(() => {
    server.ask('open', null, words.start.loading, (state) => {
      const wanted = state.draft?.language ?? state.language;
      if (wanted === language) return props.onOpen(state);
      server.ask('words', wanted, words.start.loading, (start) => {
        props.onSpeak(start);
        props.onOpen(state);
      });
    });
  }, []);
  return <Page step="opening" heading={words.start.title} server={server} />;
}
