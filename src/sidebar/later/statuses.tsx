import { useState } from 'preact/hooks';
import type { ScoreView, StatusLine } from '../../actions/sidebar/contract';
import { fill } from '../../text/fill';
import { Button } from '../parts/button';
import { Folded } from '../parts/folded';
import { Question } from '../parts/question';
import { StatusRow } from '../parts/status-row';
import { Quiet } from '../parts/texts';
import { type Speech, useSpeech } from '../speech';
import type { Desk, Part } from './desk';
import { answered, mappingsOf, type StatusDraft, stillOpen } from './status-draft';

/** So many questions are asked before a person wants more. */
const MOST = 10;

/** Texts that nobody has explained yet, each as a question, and what the team has explained itself. */
export function useStatuses(desk: Desk): Part {
  const speech = useSpeech();
  const { words, number } = speech;
  const t = words.later;
  const [draft, setDraft] = useState<StatusDraft>(new Map());
  const [most, setMost] = useState(MOST);
  const { overview, count } = desk;
  // Progress and failure of counting stand under the headline.
  if (!overview) return { body: count.isBusy && <p class="quiet">{count.doing}</p> };

  const { statuses, outcomes, more } = overview;
  const unknown = statuses.filter(({ isOwn, outcome }) => !isOwn && outcome === 'UNKNOWN');
  // Closed without a reason: that says something, but neither good nor bad.
  const vague = statuses.filter(({ isOwn, outcome }) => !isOwn && outcome !== 'UNKNOWN');
  const own = statuses.filter(({ isOwn }) => isOwn);
  const mappings = mappingsOf(draft, statuses);
  // The last of the choices for what the team has explained is to take it back.
  const changes = outcomes
    .filter(({ outcome }) => outcome !== 'UNKNOWN')
    .concat(
      outcomes
        .filter(({ outcome }) => outcome === 'UNKNOWN')
        .map((choice) => ({ ...choice, label: t.takeBack, group: '' })),
    );
  const asks = (line: StatusLine) => ({
    line,
    outcome: draft.get(line.text) ?? line.outcome,
    onChange: (outcome: StatusLine['outcome']) =>
      setDraft((before) => answered(before, line.text, outcome)),
  });
  const questions = (lines: StatusLine[]) => (
    <ul class="plain">
      {lines.map((line) => (
        <Question key={line.text} view={{ leads: 0, outcomes }} {...asks(line)} />
      ))}
    </ul>
  );
  const save = () =>
    desk.ask('mapStatuses', mappings, t.savingStatuses, (mapped) => {
      setDraft((before) => stillOpen(before, mappings));
      desk.takeOverview(mapped.overview);
      const after = mapped.overview.headline.fourWeeks;
      desk.say({ text: changeSentence(mapped.before, after, speech), problems: [] });
    });
  const body = (
    <>
      {unknown.length === 0 ? (
        <p class="note fine">{t.allMapped}</p>
      ) : (
        <>
          <h2>{t.toMap}</h2>
          <Quiet>{t.toMapHint}</Quiet>
        </>
      )}
      {questions(unknown.slice(0, most))}
      {unknown.length > most && (
        <Button look="link" onPress={() => setMost(unknown.length)}>
          {fill(t.moreStatuses, { n: number(unknown.length - most) })}
        </Button>
      )}
      {more.texts > 0 && (
        <Quiet>
          {fill(t.restStatuses, { texts: number(more.texts), leads: number(more.leads) })}
        </Quiet>
      )}
      {vague.length > 0 && (
        <Folded title={fill(t.vague, { n: vague.length })}>{questions(vague)}</Folded>
      )}
      {own.length > 0 && (
        <Folded title={fill(t.own, { n: own.length })}>
          <Quiet>{t.ownHint}</Quiet>
          <ul class="plain">
            {own.map((line) => (
              <StatusRow key={line.text} view={{ outcomes: changes }} {...asks(line)} />
            ))}
          </ul>
        </Folded>
      )}
    </>
  );
  const n = mappings.length;
  const footer = (
    <Button look="primary" off={desk.isBusy || n === 0} onPress={save}>
      {n === 0 ? t.nothingChosen : fill(t.saveStatuses, { n })}
    </Button>
  );
  return { body, footer: statuses.length > 0 && footer };
}

/** What the answers did to the score, in one sentence. */
function changeSentence(before: ScoreView, after: ScoreView, { words, number }: Speech): string {
  const t = words.later;
  const [was, is] = [before, after].map(({ score }) =>
    score === null ? words.common.noScore.toLowerCase() : number(score, 1),
  ) as [string, string];
  return fill(was === is ? t.unchanged : t.changed, { before: was, after: is });
}
