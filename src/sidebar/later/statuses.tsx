import { useEffect, useState } from 'preact/hooks';
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
  // The last of the choices for what the team has explained is to take it back.
  const changes = outcomes
    .filter(({ outcome }) => outcome !== 'UNKNOWN')
    .concat(
      outcomes
        .filter(({ outcome }) => outcome === 'UNKNOWN')
        .map((choice) => ({ ...choice, label: t.takeBack })),
    );
  const asks = (line: StatusLine) => ({
    line,
    outcome: draft.get(line.text) ?? line.outcome,
    onChange: (outcome: StatusLine['outcome']) =>
      setDraft((before) => answered(before, line.text, outcome)),
  });
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
          <Quiet>{t.toMapHint}</Quiet>
        </>
      )}
      <ul class="plain">
        {asked.slice(0, MOST).map((line) => (
          <Question key={line.text} view={{ leads: 0, outcomes }} {...asks(line)} />
        ))}
      </ul>
      {left.length + more.texts > 0 && (
        <Quiet>
          {fill(t.moreStatuses, {
            texts: number(left.length + more.texts),
            leads: number(left.reduce((sum, { leads }) => sum + leads, more.leads)),
          })}
        </Quiet>
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
  return { body, footer: asked.length + own.length > 0 ? footer : undefined };
}

/** What the answers did to the score, in one sentence. */
function changeSentence(before: ScoreView, after: ScoreView, { words, number }: Speech): string {
  const t = words.later;
  const [was, is] = [before, after].map(({ score }) =>
    score === null ? words.common.noScore.toLowerCase() : number(score, 1),
  ) as [string, string];
  return fill(was === is ? t.unchanged : t.changed, { before: was, after: is });
}
