import type { StatusesView, StatusLine } from '../../actions/sidebar/contract';
import { fill } from '../../text/fill';
import { Question } from '../parts/question';
import { StatusRow } from '../parts/status-row';
import { Listed } from '../parts/texts';
import { useSpeech } from '../speech';
import { isLeft, outcomeOf, sorted, understood, withOutcome } from './draft';
import { Step, type StepProps } from './step';

/** What the reps' own words mean in this company. */
export function StatusesStep({ view, ...props }: StepProps & { view: StatusesView }) {
  const { words, number, percent } = useSpeech();
  const { first } = words;
  const { draft, change } = props;
  const { share, left } = understood(draft, view);
  const { asked, further, known } = sorted(view, draft);
  const counts = (lines: StatusLine[]) => ({
    n: number(lines.length),
    leads: number(lines.reduce((sum, { leads }) => sum + leads, 0)),
  });
  const row = (line: StatusLine) => (
    <StatusRow
      key={line.text}
      line={line}
      view={view}
      outcome={outcomeOf(draft, line)}
      onChange={(outcome) => change(withOutcome(draft, line, outcome))}
    />
  );
  return (
    <Step
      {...props}
      name="statuses"
      heading={first.statusesHeading}
      onBack={() => props.goTo('columns')}
      next={words.common.next}
      onNext={() => props.goTo('target')}
    >
      <p class="quiet" aria-live="polite">
        {view.statuses.length === 0
          ? first.noStatuses
          : fill(first.understood, { share: percent(share), all: number(view.leads) })}
      </p>
      <Meter share={share} />
      <ul class="plain">
        {asked.map((line) => (
          <Question
            key={line.text}
            line={line}
            view={view}
            outcome={outcomeOf(draft, line)}
            onChange={(outcome) => change(withOutcome(draft, line, outcome))}
          />
        ))}
      </ul>
      {further.length > 0 && (
        <details>
          <summary>{fill(first.moreUnknown, counts(further))}</summary>
          <ul class="plain">{further.map(row)}</ul>
        </details>
      )}
      {known.length > 0 && (
        <details>
          <summary>{fill(first.known, counts(known))}</summary>
          <ul class="plain">{known.map(row)}</ul>
        </details>
      )}
      {view.more.texts > 0 && (
        <p class="quiet small">
          {fill(first.beyond, { n: number(view.more.texts), leads: number(view.more.leads) })}
        </p>
      )}
      {left.texts > 0 && (
        <p class="note" role="status">
          {fill(first.left, counts(view.statuses.filter((line) => isLeft(draft, line))))}
        </p>
      )}
      {view.problems.length > 0 && (
        <>
          <h2>{first.alsoKnow}</h2>
          <Listed items={view.problems} />
        </>
      )}
    </Step>
  );
}

/** A share as a bar; what it says stands above it. */
function Meter({ share }: { share: number }) {
  return (
    <div class="meter" aria-hidden="true">
      <i style={{ width: `${share * 100}%` }} />
    </div>
  );
}
