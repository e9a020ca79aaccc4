import { useEffect, useState } from 'preact/hooks';
import type { Removal, TextView } from '../../actions/sidebar/contract';
import { Blocks } from '../parts/blocks';
import { Button } from '../parts/button';
import { Confirm } from '../parts/confirm';
import { Folded } from '../parts/folded';
import { Listed } from '../parts/texts';
import { useSpeech } from '../speech';
import { useServer } from '../work';
import type { Desk, Part } from './desk';
import { Waiting } from './waiting';

/** How to read the score, what is where, and the way out. */
export function useHelp(desk: Desk, onGone: (said: string) => void): Part {
  const { words } = useSpeech();
  const t = words.later;
  const reading = useServer();
  const [about, setAbout] = useState<TextView | null>(null);
  const [removal, setRemoval] = useState<Removal | null>(null);
  const [withTabs, setWithTabs] = useState<boolean | null>(null);
  useEffect(() => {
    // Both may have changed by the time the section is opened again.
    setAbout(null);
    setRemoval(null);
  }, [desk.section]);
  const answer = (yes: boolean) => {
    setWithTabs(null);
    if (yes && withTabs !== null)
      desk.ask('remove', { withTabs }, t.removing, ({ text }) => onGone(text));
  };
  const body = (
    <>
      <h2>{t.readScore}</h2>
      <Listed items={[t.readScore1, t.readScore2, t.readScore3, t.readScore4, t.readScore5]} />
      <Folded
        title={t.about}
        onOpen={() => about || reading.ask('about', null, t.working, setAbout)}
      >
        {about ? <Blocks blocks={about.blocks} /> : <Waiting server={reading} />}
      </Folded>
      <Folded title={t.menu}>
        <p>{t.menuHint}</p>
        <dl>
          {(
            [
              [t.score, t.menuScore],
              [t.statuses, t.menuStatuses],
              [t.settings, t.menuSettings],
              [t.tabs, t.menuTabs],
              [t.help, t.menuHelp],
            ] as const
          ).map(([section, does]) => (
            <div key={section}>
              <dt>{section}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Folded>
      <Folded title={t.accounts}>
        <p>{words.start.accounts}</p>
      </Folded>
      <Folded title={t.removal}>
        {removal ? (
          <Goes removal={removal} desk={desk} onChoose={setWithTabs} />
        ) : (
          <>
            <p>{t.removalHint}</p>
            <Button
              off={desk.isBusy}
              onPress={() => desk.ask('whatGoes', null, t.working, setRemoval)}
            >
              {t.lookUp}
            </Button>
          </>
        )}
      </Folded>
      {withTabs !== null && (
        <Confirm
          text={withTabs ? t.removeAllSure : t.unregisterSure}
          yes={withTabs ? t.removeAll : t.unregister}
          onAnswer={answer}
        />
      )}
    </>
  );
  return { body };
}

/** What Remove would take away, by name, and the two ways of it. */
function Goes(props: { removal: Removal; desk: Desk; onChoose: (withTabs: boolean) => void }) {
  const t = useSpeech().words.later;
  const { isThere, tabs, leadTabs } = props.removal;
  if (!isThere) return <p>{t.nothingToRemove}</p>;
  return (
    <>
      <p>{tabs.length > 0 ? t.goesTabs : t.goesNoTabs}</p>
      <Names names={tabs} />
      {leadTabs.length > 0 && <p>{t.goesColumns}</p>}
      <Names names={leadTabs} />
      <p>{t.leadsStay}</p>
      <div class="stack">
        <Button look="danger" off={props.desk.isBusy} onPress={() => props.onChoose(true)}>
          {t.removeAll}
        </Button>
        <Button off={props.desk.isBusy} onPress={() => props.onChoose(false)}>
          {t.unregister}
        </Button>
      </div>
    </>
  );
}

function Names({ names }: { names: string[] }) {
  return names.length === 0 ? null : <Listed items={names} />;
}
