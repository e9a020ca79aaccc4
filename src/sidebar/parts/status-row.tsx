import type { OutcomeChoice, StatusesView, StatusLine } from '../../actions/sidebar/contract';
import { fill } from '../../text/fill';
import { useSpeech } from '../speech';
import { OutcomeSelect } from './outcomes';

/** A text of the reps in one line, and what it counts as. */
export function StatusRow({
  line,
  view,
  outcome,
  onChange,
}: {
  line: StatusLine;
  view: Pick<StatusesView, 'outcomes'>;
  outcome: OutcomeChoice['outcome'];
  onChange: (outcome: OutcomeChoice['outcome']) => void;
}) {
  const { words, number } = useSpeech();
  const { first } = words;
  const isOwn = line.isOwn || outcome !== line.outcome;
  return (
    <li class="statusrow" data-status={line.text}>
      <p class="row">
        <span class="grow cut" title={line.text}>
          {line.text}
        </span>
        {isOwn && <span class="chip">{first.own}</span>}
      </p>
      <p class="quiet small">
        {fill(first.decides, { n: number(line.leads), judged: number(line.judged) })}
      </p>
      <OutcomeSelect
        outcomes={view.outcomes}
        value={outcome}
        label={line.text}
        onChange={onChange}
      />
    </li>
  );
}
