import type { OutcomeChoice } from '../../actions/sidebar/contract';
import { fill } from '../../text/fill';
import { type Speech, useSpeech } from '../speech';
import { Select } from './select';

type Outcome = OutcomeChoice['outcome'];

/** A drop-down of all outcomes by class, with their points. */
export function OutcomeSelect(props: {
  outcomes: OutcomeChoice[];
  value: Outcome | '';
  onChange: (outcome: Outcome) => void;
  label: string;
  /** Shown while none of the outcomes is chosen. */
  none?: string;
}) {
  const speech = useSpeech();
  const choices = byClass(props.outcomes).map((choice) => ({
    value: choice.outcome,
    label: choice.label + worth(choice, speech),
    group: choice.group,
  }));
  return (
    <Select
      value={props.value}
      label={props.label}
      choices={props.none === undefined ? choices : [{ value: '', label: props.none }, ...choices]}
      onChange={(value) => value !== '' && props.onChange(value as Outcome)}
    />
  );
}

/** What follows an outcome's name: its points once judged, or the class that has none. */
export function worth(choice: OutcomeChoice, speech: Speech): string {
  const { class: kind, group, points, label } = choice;
  const isJudged = kind === 'junk' || kind === 'weak' || kind === 'good';
  if (isJudged && points !== null)
    return ` · ${fill(speech.words.common.points, { n: speech.number(points) })}`;
  return group === '' || group === label.toLowerCase() ? '' : ` · ${group}`;
}

/** Those of one class next to each other, in the order in which the classes come. */
function byClass(outcomes: OutcomeChoice[]): OutcomeChoice[] {
  const groups = [...new Set(outcomes.map(({ group }) => group))];
  return groups.flatMap((name) => outcomes.filter(({ group }) => group === name));
}
