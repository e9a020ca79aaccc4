import { useEffect, useState } from 'preact/hooks';
import type { PageStart, SettingView } from '../../actions/sidebar/contract';
import { fill } from '../../text/fill';
import { effectSentence } from '../effect';
import { Button } from '../parts/button';
import { Select } from '../parts/select';
import { Quiet } from '../parts/texts';
import { useSpeech } from '../speech';
import { useServer } from '../work';
import type { Desk, Part } from './desk';
import {
  changesOf,
  faultOf,
  mainFirst,
  numberOf,
  type SettingFault,
  type SettingsDraft,
  stillTyped,
  typedOf,
} from './settings-draft';
import { Waiting } from './waiting';

/** The numbers that both sides agree on first, the other settings folded away. */
export function useSettings(desk: Desk, onSpeak: (start: PageStart) => void): Part {
  const speech = useSpeech();
  const t = speech.words.later;
  const reading = useServer();
  const [settings, setSettings] = useState<SettingView[] | null>(null);
  const [draft, setDraft] = useState<SettingsDraft>({});
  const [left, setLeft] = useState<readonly string[]>([]);
  const [isUnfolded, setUnfolded] = useState(false);
  const changes = settings ? changesOf(draft, settings) : [];
  const read = () =>
    reading.ask('readSettings', null, t.readingSettings, (view) => setSettings(view.settings));
  useEffect(() => {
    if (desk.section === 'settings' && changes.length === 0) read();
  }, [desk.section]);
  if (!settings) return { body: <Waiting server={reading} /> };

  const { main, others } = mainFirst(settings);
  const faulty = settings.filter((setting) => faultOf(draft, setting));
  const save = () => {
    if (faulty.length > 0) {
      setLeft(faulty.map(({ key }) => key));
      desk.say({ text: fill(t.wrongSettings, { n: faulty.length }), problems: [], isBad: true });
      setUnfolded(isUnfolded || others.some((setting) => faulty.includes(setting)));
      // Once it is drawn, and unfolded.
      setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    desk.ask('changeSettings', changes, t.savingSettings, (overview) => {
      desk.takeOverview(overview);
      setSettings(
        settings.map((setting) => ({
          ...setting,
          value: changes.find(({ key }) => key === setting.key)?.to ?? setting.value,
        })),
      );
      setDraft((before) => stillTyped(before, changes));
      const done = (saved: string) => {
        desk.say({ text: saved, problems: [] });
        read();
      };
      const language = changes.find(({ key }) => key === 'language')?.to;
      if (!language) return done(t.savedSettings);
      desk.ask('words', language as PageStart['language'], t.working, (start) => {
        onSpeak(start);
        done(start.words.later.savedSettings);
      });
    });
  };
  const row = (setting: SettingView) => (
    <SettingField
      key={setting.key}
      setting={setting}
      typed={typedOf(draft, setting)}
      fault={left.includes(setting.key) ? faultOf(draft, setting) : null}
      onType={(typed) => setDraft((before) => ({ ...before, [setting.key]: typed }))}
      onLeave={() => setLeft((before) => [...before, setting.key])}
    />
  );
  const effects = desk.overview?.effects ?? null;
  const target = main.find(({ key }) => key === 'target');
  const aimed = target ? numberOf(typedOf(draft, target)) : null;
  const effect = effects && aimed !== null ? effectSentence(effects, aimed, speech) : '';
  const body = (
    <>
      <Quiet>{t.settingsHint}</Quiet>
      {main.map((setting) => (
        <div key={setting.key}>
          {row(setting)}
          {setting.key === 'target' && (
            <p class="effect" data-effect aria-live="polite">
              {effect}
            </p>
          )}
        </div>
      ))}
      <details open={isUnfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
        <summary>{t.otherSettings}</summary>
        {others.map(row)}
      </details>
      <h2>{t.moreSettings}</h2>
      <Quiet>{t.settingsTabHint}</Quiet>
      <Button off={desk.isBusy} onPress={() => desk.goToTab('settings', t.settings)}>
        {t.settingsTab}
      </Button>
      <Quiet>{t.setUpAgainHint}</Quiet>
      <Button
        off={desk.isBusy}
        onPress={() =>
          desk.ask('setUpAgain', null, t.settingUpAgain, (done) => {
            desk.say(done);
            desk.recount();
          })
        }
      >
        {t.setUpAgain}
      </Button>
    </>
  );
  const n = changes.length;
  const footer = (
    <Button look="primary" off={desk.isBusy || n === 0} onPress={save}>
      {n === 0 ? t.nothingChanged : fill(t.saveSettings, { n })}
    </Button>
  );
  return { body, footer };
}

function SettingField(props: {
  setting: SettingView;
  typed: string;
  fault: SettingFault | null;
  onType: (typed: string) => void;
  onLeave: () => void;
}) {
  const { words } = useSpeech();
  const { setting, typed, fault } = props;
  const { key, label, meaning, kind, choices, least, most } = setting;
  const id = `set-${key}`;
  const isNumber = kind === 'number' || kind === 'percent';
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      <Quiet id={`${id}-means`}>{meaning}</Quiet>
      {kind === 'choice' ? (
        <Select
          id={id}
          marks={{ 'data-setting': key }}
          value={typed}
          choices={choices}
          onChange={props.onType}
        />
      ) : (
        <span class="row">
          <input
            id={id}
            type="text"
            class={isNumber ? 'short' : undefined}
            inputMode={isNumber ? 'decimal' : undefined}
            autocomplete="off"
            data-setting={key}
            aria-describedby={fault ? `${id}-wrong` : `${id}-means`}
            aria-invalid={fault !== null}
            value={typed}
            onInput={(event) => props.onType(event.currentTarget.value)}
            onBlur={props.onLeave}
          />
          {kind === 'percent' && '%'}
        </span>
      )}
      {fault && (
        <p class="bad small" id={`${id}-wrong`} role="alert">
          {fill(words.later[fault], { least: least ?? 0, most: most ?? 0 })}
        </p>
      )}
    </div>
  );
}
