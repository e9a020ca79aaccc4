import type { OutcomeChoice, StatusesView, StatusLine } from '../../actions/sidebar/contract';
import { fill } from '../../text/fill';
import { useSpeech } from '../speech';
import { cut } from './cut';
import { OutcomeSelect, worth } from './outcomes';

type Outcome = OutcomeChoice['outcome'];

/** So many letters of a text are shown. */
const TEXT_SHOWN = 90;

/** One plain question on one text of the reps, with its likely answers and all others. */
export function Question(props: {
  line: StatusLine;
  view: Pick<StatusesView, 'leads' | 'outcomes'>;
  outcome: Outcome;
  onChange: (outcome: Outcome) => void;
}) {
  const speech = useSpeech();
  const { words, number, percent } = speech;
  const { first } = words;
  const { line, view, outcome } = props;
  const question = fill(first.whatIs, { text: cut(line.text, TEXT_SHOWN) });
  const share = view.leads === 0 ? 0 : line.leads / view.leads;
  const facts = { n: number(line.leads), share: percent(share) };
  const isUnknown = line.ask === 'unknown';
  // Left for later is what it is read as now.
  const isGiven = !isUnknown && line.likely.length === 0;
  const answers = [...line.likely, ...(isUnknown || isGiven ? [line.outcome] : [])];
  return (
    <li class="card" data-status={line.text}>
      <fieldset>
        <legend title={line.text}>
          <strong>{question}</strong>
          <span class="quiet small line">
            {fill(share < 0.005 ? words.common.leads : first.howMany, facts)}
            {' · '}
            {
              first.why[
                line.ask === 'unknown' && line.outcome === 'STOPPED'
                  ? 'stopped'
                  : (line.ask ?? 'own')
              ]
            }
          </span>
        </legend>
        {answers.map((answer) => {
          const choice = view.outcomes.find((one) => one.outcome === answer);
          const isLater = isUnknown && answer === line.outcome;
          return (
            <label key={answer} class="pick">
              <input
                type="radio"
                name={`status ${line.text}`}
                checked={outcome === answer}
                onChange={() => props.onChange(answer)}
              />
              <span>
                {isLater ? first.later : choice?.label}
                {!isLater && choice && <span class="quiet small">{worth(choice, speech)}</span>}
              </span>
            </label>
          );
        })}
        <OutcomeSelect
          outcomes={view.outcomes.filter((one) => !answers.includes(one.outcome))}
          value={answers.includes(outcome) ? '' : outcome}
          none={first.other}
          label={`${question} ${first.other}`}
          onChange={props.onChange}
        />
      </fieldset>
    </li>
  );
}
