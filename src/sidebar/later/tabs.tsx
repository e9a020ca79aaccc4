import { useEffect, useState } from 'preact/hooks';
import type { TabView } from '../../actions/sidebar/contract';
import { fill } from '../../text/fill';
import { Quiet } from '../parts/texts';
import { useSpeech } from '../speech';
import { useServer } from '../work';
import type { Desk, Part } from './desk';
import { Waiting } from './waiting';

/** The tabs of Pullpush that are there, and those that can be added with what each would show. */
export function useTabs(desk: Desk): Part {
  const { words } = useSpeech();
  const t = words.later;
  const reading = useServer();
  const [tabs, setTabs] = useState<TabView[] | null>(null);
  const read = () => reading.ask('tabs', null, t.readingTabs, setTabs);
  useEffect(() => {
    if (desk.section === 'tabs') read();
  }, [desk.section]);
  if (!tabs) return { body: <Waiting server={reading} /> };

  const there = tabs.filter(({ isThere }) => isThere);
  const toAdd = tabs.filter(({ isThere, canAdd }) => !isThere && canAdd);
  const add = ({ key, name }: TabView) =>
    desk.ask('addTab', key, fill(t.adding, { tab: name }), (done) => {
      desk.say({ ...done, tab: name, key });
      read();
    });
  const row = (tab: TabView, action: string, onPress: () => void) => (
    <li key={tab.key} class="row top" data-tab={tab.key}>
      <span class="grow">
        {tab.name} {tab.isHidden && <span class="quiet small">({t.hidden})</span>}
        <br />
        <span class="quiet small">{tab.shows}</span>
      </span>
      <button
        type="button"
        aria-label={fill(t.addNamed, { action, tab: tab.name })}
        disabled={desk.isBusy}
        onClick={onPress}
      >
        {action}
      </button>
    </li>
  );
  const body = (
    <>
      <h2>{t.tabsToAdd}</h2>
      <Quiet>{toAdd.length > 0 ? t.tabsToAddHint : t.allTabs}</Quiet>
      <ul class="plain lines">{toAdd.map((tab) => row(tab, t.add, () => add(tab)))}</ul>
      <h2>{t.tabsThere}</h2>
      <ul class="plain lines">
        {there.map((tab) => row(tab, t.goTo, () => desk.goToTab(tab.key, tab.name)))}
      </ul>
    </>
  );
  return { body };
}
