import type { PageStart, TabChoice, TabsView } from '../../actions/sidebar/contract';
import { fill, isolated } from '../../text/fill';
import { Button } from '../parts/button';
import { useSpeech } from '../speech';
import { chosenTabs, withTab } from './draft';
import { Step, type StepProps } from './step';

const LANGUAGES = { vi: 'Tiếng Việt', en: 'English' } as const;

/** Which tabs hold the leads. */
export function TabsStep({
  view,
  onLanguage,
  ...props
}: StepProps & { view: TabsView; onLanguage: (language: PageStart['language']) => void }) {
  const { words, language, number } = useSpeech();
  const { first } = words;
  const { draft, server } = props;
  const chosen = chosenTabs(draft, view);
  const choice = (tab: TabChoice) => (
    <li key={tab.name}>
      <label class="pick">
        <input
          type="checkbox"
          checked={chosen.includes(tab.name)}
          onChange={(event) =>
            props.change(withTab(draft, view, tab.name, event.currentTarget.checked))
          }
        />
        <span>
          {isolated(tab.name)}
          <span class="quiet small"> · {fill(first.rows, { n: number(tab.rows) })}</span>
          {tab.note !== '' && <span class="quiet small line">{tab.note}</span>}
        </span>
      </label>
    </li>
  );
  return (
    <Step
      {...props}
      name="tabs"
      heading={first.tabsHeading}
      head={
        <fieldset class="languages">
          <legend class="unseen">{first.language}</legend>
          {(['vi', 'en'] as const).map((one) => (
            <button
              key={one}
              type="button"
              class="link small"
              lang={one}
              aria-pressed={one === language}
              disabled={server.isBusy}
              onClick={() => one !== language && onLanguage(one)}
            >
              {LANGUAGES[one]}
            </button>
          ))}
        </fieldset>
      }
      next={words.common.next}
      onNext={() => props.goTo('columns', { ...draft, tabs: chosen })}
      hindrance={chosen.length === 0 ? first.noneChosen : ''}
    >
      <p class="quiet">{view.likely.length > 0 ? first.tabsIntro : first.noLikely}</p>
      <ul class="plain choices">{view.likely.map(choice)}</ul>
      {view.others.length > 0 && (
        <details open={view.likely.length === 0}>
          <summary>{fill(first.otherTabs, { n: view.others.length })}</summary>
          <ul class="plain choices">{view.others.map(choice)}</ul>
        </details>
      )}
      <p class="again">
        <Button look="link" off={server.isBusy} onPress={() => props.reread('tabs')}>
          {first.reread}
        </Button>
      </p>
    </Step>
  );
}
