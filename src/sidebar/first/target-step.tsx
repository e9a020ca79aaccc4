import { useEffect, useRef } from 'preact/hooks';
import type { Draft, MainNumber, StatusesView } from '../../actions/sidebar/contract';
import { fill } from '../../text/fill';
import { effectSentence } from '../effect';
import { Button } from '../parts/button';
import { NumberField } from '../parts/number-field';
import { ScoreNumber } from '../parts/score';
import { useSpeech } from '../speech';
import { numbersOf, withNumber } from './draft';
import { Step, type StepProps } from './step';

/** After so many milliseconds without another change the leads are counted anew. */
const PAUSE = 700;
/** Smallest and largest value, as Settings takes them. */
const LIMITS = { minAttempts: [1, 20], minDays: [1, 20], giveUpDays: [0, 365] } as const;

/** The target, the few numbers that matter, and what they would do to the campaigns. */
export function TargetStep({
  view,
  isFresh,
  onCreate,
  ...props
}: StepProps & {
  view: StatusesView;
  /** Whether `view` was counted with the numbers as they are. */
  isFresh: boolean;
  onCreate: (draft: Draft) => void;
}) {
  const speech = useSpeech();
  const { first } = speech.words;
  const { draft, server, change, goTo } = props;
  const numbers = numbersOf(draft, view);
  const { target } = numbers;
  const set = (name: MainNumber, value: number) => change(withNumber(draft, name, value));
  const recount = useRef<() => void>(() => {});
  recount.current = () => goTo('target');
  const counted = [numbers.minAttempts, numbers.minDays, numbers.giveUpDays].join();
  useEffect(() => {
    if (isFresh) return undefined;
    const timer = setTimeout(() => recount.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [isFresh, counted]);
  const effect = effectSentence(view.effects, target, speech);
  const rule = (name: keyof typeof LIMITS) => (
    <NumberField
      sentence={first.unanswered[name]}
      value={numbers[name]}
      least={LIMITS[name][0]}
      most={LIMITS[name][1]}
      isFixed={server.isBusy}
      onChange={(value) => set(name, value)}
    />
  );
  return (
    <Step
      {...props}
      name="target"
      heading={first.targetHeading}
      staysOn
      isBusy={!isFresh && !server.problem}
      onBack={() => goTo('statuses')}
      next={first.create}
      onNext={() => onCreate({ ...draft, numbers: { ...draft.numbers, target } })}
    >
      <h2>{fill(first.scoreNow, { period: view.effects.period })}</h2>
      <ScoreNumber score={view.total} target={target} />
      <input
        type="range"
        min={0}
        max={100}
        value={target}
        aria-label={first.targetField}
        onInput={(event) => set('target', Number(event.currentTarget.value))}
      />
      <div class="row target">
        <NumberField
          sentence={`${first.targetField} {input}`}
          value={target}
          least={0}
          most={100}
          isLive
          onChange={(value) => set('target', value)}
        />
        {target === view.proposal ? (
          <span class="chip good">{fill(first.proposed, { n: view.proposal })}</span>
        ) : (
          <Button look="link" onPress={() => set('target', view.proposal)}>
            {fill(first.useProposed, { n: view.proposal })}
          </Button>
        )}
      </div>
      <p class="effect" data-effect aria-live="polite">
        {isFresh ? effect : first.notCounted}
      </p>
      <h2>{first.unanswered.heading}</h2>
      {rule('minAttempts')}
      {rule('minDays')}
      <p class="quiet small">{first.unanswered.attemptsMean}</p>
      {rule('giveUpDays')}
      <p class="quiet small">{first.unanswered.daysMean}</p>
    </Step>
  );
}
