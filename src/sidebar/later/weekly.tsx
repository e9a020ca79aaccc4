import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WeeklyChoice, WeeklyView } from '../../actions/sidebar/contract';
import { fill } from '../../text/fill';
import { Button } from '../parts/button';
import { Field, Select } from '../parts/select';
import { Quiet } from '../parts/texts';
import { useSpeech } from '../speech';
import { useServer } from '../work';
import type { Desk } from './desk';
import { Waiting } from './waiting';

/** Letters of a name that the server keeps. */
const NAME_LETTERS = 60;

/** The clock that builds every week, folded away: nothing is asked before it is opened. */
export interface Weekly {
  body: ComponentChildren;
  /** Unfolds it with its form, wherever the person came from. */
  openForm(): void;
}

export function useWeekly(desk: Desk): Weekly {
  const { words } = useSpeech();
  const t = words.later;
  const reading = useServer();
  const [view, setView] = useState<WeeklyView | null>(null);
  const [isUnfolded, setUnfolded] = useState(false);
  /** What the form says on its button; null where a clock that is on is only told of. */
  const [form, setForm] = useState<'turnOn' | 'save' | null>(null);
  const [typed, setTyped] = useState<Partial<WeeklyChoice>>({});
  // Where the focus goes once it is drawn, as the button that was pressed may be gone; all of the clock comes into sight.
  const next = useRef('');
  useLayoutEffect(() => {
    const place =
      next.current && document.querySelector<HTMLElement>(`[data-weekly] ${next.current}`);
    if (!place) return;
    next.current = '';
    place.focus();
    place.closest('details')?.scrollIntoView({ block: 'nearest' });
  });

  const show = (shown: WeeklyView, said: string) => {
    next.current = shown.isOn ? 'button' : 'select';
    setView(shown);
    setForm(null);
    setTyped({});
    desk.say({ text: said, problems: [] });
  };
  const off = desk.isBusy || reading.isBusy;
  const body = (
    <details
      data-weekly
      open={isUnfolded}
      onToggle={({ currentTarget }) => {
        // Not where it was unfolded already when its section came back.
        if (currentTarget.open && !isUnfolded) next.current = '.row';
        setUnfolded(currentTarget.open);
        // Somebody else may have changed it since.
        if (currentTarget.open) reading.ask('weekly', null, t.working, setView);
      }}
    >
      <summary>{t.weekly}</summary>
      {!view || reading.problem ? (
        <Waiting server={reading} />
      ) : (
        <>
          <p>{view.text}</p>
          {view.last && <Quiet>{view.last}</Quiet>}
          {view.isOn && !form ? (
            <div class="row after">
              <Button
                off={off}
                onPress={() => {
                  next.current = 'select';
                  setForm('save');
                }}
              >
                {t.weeklyChange}
              </Button>
              <Button
                off={off}
                onPress={() =>
                  desk.ask('turnOffWeekly', null, t.turningOff, (now) => show(now, t.turnedOff))
                }
              >
                {t.turnOff}
              </Button>
            </div>
          ) : (
            <ClockForm
              view={view}
              choice={{ ...proposed(view), ...typed }}
              off={off}
              yes={form === 'save' && view.isOn ? t.nothingChanged : t.turnOn}
              onType={(more) => setTyped({ ...typed, ...more })}
              onSend={(choice) =>
                desk.ask('turnOnWeekly', choice, t.turningOn, (now) => show(now, t.turnedOn))
              }
              onCancel={
                form && view.isOn
                  ? () => {
                      next.current = 'button';
                      setForm(null);
                      setTyped({});
                    }
                  : undefined
              }
            />
          )}
        </>
      )}
    </details>
  );
  const openForm = () => {
    next.current = 'select';
    setForm('turnOn');
    setUnfolded(true);
  };
  return { body, openForm };
}

/** Under one's own name, unless the clock is one's own already and bears another. */
function proposed({ day, hour, isMine, owner, me }: WeeklyView): WeeklyChoice {
  return { day, hour, owner: isMine ? owner : me };
}

function ClockForm(props: {
  view: WeeklyView;
  choice: WeeklyChoice;
  off: boolean;
  yes: string;
  onType: (more: Partial<WeeklyChoice>) => void;
  onSend: (choice: WeeklyChoice) => void;
  onCancel: (() => void) | undefined;
}) {
  const { words } = useSpeech();
  const t = words.later;
  const { view, choice, off, onType } = props;
  const { isOn, isMine, owner, me } = view;
  // Google may not tell whose it is; then the name does.
  const isOthers = isOn && !isMine && (owner === '' || owner !== me);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!off) props.onSend({ ...choice, owner: choice.owner.trim() });
      }}
    >
      {isOthers && (
        <p id="weekly-others" class="open after">
          {fill(t.weeklyOthers, { owner: owner || t.weeklySomebody })}
        </p>
      )}
      <div class="row">
        <div class="grow">
          <Field label={t.weeklyDay}>
            <Select
              value={String(choice.day)}
              choices={view.days.map((name, place) => ({
                value: String(place + 1),
                label: name.charAt(0).toUpperCase() + name.slice(1),
              }))}
              onChange={(day) => onType({ day: Number(day) })}
            />
          </Field>
        </div>
        <div class="grow">
          <Field label={t.weeklyHour}>
            <Select
              value={String(choice.hour)}
              choices={view.hours.map((label, hour) => ({ value: String(hour), label }))}
              onChange={(hour) => onType({ hour: Number(hour) })}
            />
          </Field>
        </div>
      </div>
      <Quiet>{view.zone}</Quiet>
      <Field label={t.weeklyName}>
        <input
          type="text"
          name="owner"
          autocomplete="off"
          maxLength={NAME_LETTERS}
          value={choice.owner}
          onInput={({ currentTarget }) => onType({ owner: currentTarget.value })}
        />
      </Field>
      <div class="row after">
        <button
          type="submit"
          disabled={off}
          aria-describedby={isOthers ? 'weekly-others' : undefined}
        >
          {props.yes}
        </button>
        {props.onCancel && (
          <Button off={off} onPress={props.onCancel}>
            {words.start.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
