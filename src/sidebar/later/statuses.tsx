import { useEffect, useState } from 'preact/hooks';
import type { OutcomeChoice, ScoreView, StatusLine } from '../../actions/sidebar/contract';
import { fill } from '../../text/fill';
import { Button } from '../parts/button';
import { OutcomeSelect, worth } from '../parts/outcomes';
import { type Speech, useSpeech } from '../speech';
import type { Desk, Part } from './desk';
import { answered, mappingsOf, type StatusDraft, stillOpen } from './status-draft';

type Outcome = StatusLine['outcome'];

/** So many questions are asked at a time. */
const MOST = 20;

/** Texts that nobody has explained yet, each as a question, and what the team has explained itself. */
export function useStatuses(desk: Desk): Part {
  const speech = useSpeech();
  const { words, number } = speech;
  const t = words.later;
  const [draft, setDraft] = useState<StatusDraft>(new Map());
  const { overview, section, count } = desk;
  useEffect(() => {
    if (section === 'statuses' && !overview) desk.recount();
  }, [section]);
  // Progress and failure of counting stand under the headline.
  if (!overview) return { body: count.isBusy && <p class="quiet">{count.doing}</p> };

  const { statuses, outcomes, more } = overview;
  const asked = statuses.filter(({ isOwn }) => !isOwn);
  const own = statuses.filter(({ isOwn }) => isOwn);
  const mappings = mappingsOf(draft, statuses);
  const left = asked.slice(MOST);
  const answer = (text: string) => (outcome?: Outcome) =>
    setDraft((before) => answered(before, text, outcome));
  const save = () =>
    desk.ask('mapStatuses', mappings, t.savingStatuses, (mapped) => {
      setDraft((before) => stillOpen(before, mappings));
      desk.takeOverview(mapped.overview);
      const after = mapped.overview.headline.fourWeeks;
      desk.say({ text: changeSentence(mapped.before, after, speech), problems: [] });
    });
  const body = (
    <>
      {asked.length === 0 ? (
        <p class="note fine">{t.allMapped}</p>
      ) : (
        <>
          <h2>{t.toMap}</h2>
          <p class="quiet small">{t.toMapHint}</p>
        </>
      )}
      {asked.slice(0, MOST).map((line) => (
        <Question
          key={line.text}
          line={line}
          outcomes={outcomes}
          chosen={draft.get(line.text)}
          onAnswer={answer(line.text)}
        />
      ))}
      {left.length + more.texts > 0 && (
        <p class="quiet small after">
          {fill(t.moreStatuses, {
            texts: number(left.length + more.texts),
            leads: number(left.reduce((sum, { leads }) => sum + leads, more.leads)),
          })}
        </p>
      )}
      {own.length > 0 && (
        <details>
          <summary>{fill(t.own, { n: own.length })}</summary>
          <p class="quiet small">{t.ownHint}</p>
          {own.map((line) => (
            <OwnMeaning
              key={line.text}
              line={line}
              outcomes={outcomes}
              chosen={draft.get(line.text)}
              onAnswer={answer(line.text)}
            />
          ))}
        </details>
      )}
    </>
  );
  const n = mappings.length;
  const footer = (
    <Button look="primary" off={desk.isBusy || n === 0} onPress={save}>
      {n === 0 ? t.nothingChosen : fill(t.saveStatuses, { n })}
    </Button>
  );
  return { body, footer: asked.length + own.length > 0 ? footer : undefined };
}

interface Asked {
  line: StatusLine;
  outcomes: OutcomeChoice[];
  chosen: Outcome | undefined;
  /** Undefined takes the answer back. */
  onAnswer: (outcome?: Outcome) => void;
}

function Question({ line, outcomes, chosen, onAnswer }: Asked) {
  const speech = useSpeech();
  const { words, number } = speech;
  const t = words.later;
  const { text, leads, likely } = line;
  const question = fill(words.first.whatIs, { text });
  const choices = given(outcomes);
  const isLikely = chosen !== undefined && likely.includes(chosen);
  return (
    <div class="card" data-status={text}>
      <fieldset>
        <legend>
          {question}{' '}
          <span class="quiet small">{fill(words.common.leads, { n: number(leads) })}</span>
        </legend>
        {choices
          .filter(({ outcome }) => likely.includes(outcome))
          .sort((a, b) => likely.indexOf(a.outcome) - likely.indexOf(b.outcome))
          .map((choice) => (
            <label key={choice.outcome} class="pick">
              <input
                type="radio"
                name={`status ${text}`}
                checked={chosen === choice.outcome}
                onChange={() => onAnswer(choice.outcome)}
              />
              <span>
                {choice.label} <span class="quiet small">· {worth(choice, speech)}</span>
              </span>
            </label>
          ))}
        <OutcomeSelect
          outcomes={choices.filter(({ outcome }) => !likely.includes(outcome))}
          value={chosen === undefined || isLikely ? '' : chosen}
          none={likely.length > 0 ? words.first.other : t.choose}
          label={`${question} ${words.first.other}`}
          onChange={onAnswer}
        />
        {chosen !== undefined && (
          <Button look="link" onPress={() => onAnswer()}>
            {words.first.later}
          </Button>
        )}
      </fieldset>
    </div>
  );
}

function OwnMeaning({ line, outcomes, chosen, onAnswer }: Asked) {
  const { words, number } = useSpeech();
  const t = words.later;
  const { text, leads, outcome } = line;
  const goes = chosen === 'UNKNOWN';
  return (
    <div class="own" data-status={text}>
      <p>
        “{text}” <span class="quiet small">{fill(words.common.leads, { n: number(leads) })}</span>
      </p>
      {goes ? (
        <p class="row">
          <span class="grow">{t.goesBack}</span>
          <Button look="link" onPress={() => onAnswer()}>
            {t.keep}
          </Button>
        </p>
      ) : (
        <div class="row">
          <div class="grow">
            <OutcomeSelect
              outcomes={given(outcomes)}
              value={chosen ?? outcome}
              label={fill(words.first.whatIs, { text })}
              onChange={onAnswer}
            />
          </div>
          <button
            type="button"
            aria-label={fill(t.removeOwn, { text })}
            onClick={() => onAnswer('UNKNOWN')}
          >
            {t.remove}
          </button>
        </div>
      )}
    </div>
  );
}

/** Every outcome that a text can be given. */
function given(outcomes: OutcomeChoice[]): OutcomeChoice[] {
  return outcomes.filter(({ outcome }) => outcome !== 'UNKNOWN');
}

/** What the answers did to the score, in one sentence. */
function changeSentence(before: ScoreView, after: ScoreView, { words, number }: Speech): string {
  const t = words.later;
  const [was, is] = [before, after].map(({ score }) =>
    score === null ? words.common.noScore.toLowerCase() : number(score, 1),
  ) as [string, string];
  return fill(was === is ? t.unchanged : t.changed, { before: was, after: is });
}
