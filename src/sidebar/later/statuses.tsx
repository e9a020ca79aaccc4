import { useEffect, useState } from 'preact/hooks';
import type { OutcomeChoice, ScoreView, StatusLine } from '../../actions/sidebar/contract';
import { fill } from '../../text/fill';
import { Button } from '../parts/button';
import { type Choice, Select } from '../parts/select';
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
  const { words, number } = useSpeech();
  const t = words.later;
  const { text, leads, likely } = line;
  const labelOf = (outcome: Outcome) =>
    outcomes.find((choice) => choice.outcome === outcome)?.label;
  const isLikely = chosen !== undefined && likely.includes(chosen);
  return (
    <fieldset class="card" data-status={text}>
      <legend>
        {fill(t.meaning, { text })}{' '}
        <span class="quiet small">{fill(words.common.leads, { n: number(leads) })}</span>
      </legend>
      {likely.map((outcome) => (
        <label key={outcome} class="pick">
          <input
            type="radio"
            name={text}
            value={outcome}
            checked={chosen === outcome}
            onChange={() => onAnswer(outcome)}
          />
          <span>{labelOf(outcome) ?? outcome}</span>
        </label>
      ))}
      <Select
        label={fill(t.meaning, { text })}
        value={chosen === undefined || isLikely ? '' : chosen}
        choices={[
          { value: '', label: likely.length > 0 ? t.other : t.choose },
          ...choicesOf(outcomes),
        ]}
        onChange={(value) => onAnswer((value || undefined) as Outcome | undefined)}
      />
      {chosen !== undefined && (
        <Button look="link" onPress={() => onAnswer()}>
          {t.undo}
        </Button>
      )}
    </fieldset>
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
            <Select
              label={fill(t.meaning, { text })}
              value={chosen ?? outcome}
              choices={choicesOf(outcomes)}
              onChange={(value) => onAnswer(value as Outcome)}
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

/** Every outcome that a text can be given, by class. */
function choicesOf(outcomes: OutcomeChoice[]): Choice[] {
  return outcomes
    .filter(({ outcome }) => outcome !== 'UNKNOWN')
    .map(({ outcome, label, group }) => ({ value: outcome, label, group }));
}

/** What the answers did to the score, in one sentence. */
function changeSentence(before: ScoreView, after: ScoreView, { words, number }: Speech): string {
  const t = words.later;
  const [was, is] = [before, after].map(({ score }) =>
    score === null ? words.common.noScore.toLowerCase() : number(score, 1),
  ) as [string, string];
  return fill(was === is ? t.unchanged : t.changed, { before: was, after: is });
}
