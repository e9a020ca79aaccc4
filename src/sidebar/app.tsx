import { useEffect, useState } from 'preact/hooks';
import type { PageStart, SidebarState } from '../actions/sidebar/contract';
import { call } from './server';

/** The whole sidebar. */
export function App({ start }: { start: PageStart }) {
  const [state, setState] = useState<SidebarState | null>(null);
  useEffect(() => {
    void call('open', null).then((answer) => {
      if (answer.kind === 'done') setState(answer.result);
    });
  }, []);
  return (
    <main aria-busy={state === null} data-step={state?.phase ?? 'opening'}>
      <h1>{start.words.start.title}</h1>
      <p>{state === null ? start.words.start.loading : state.phase}</p>
    </main>
  );
}
