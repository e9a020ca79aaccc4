/** A week's counts per outcome as they stood at one build: what the History tab keeps of it. */
import { isUnanswered, OUTCOMES, type Outcome, type OutcomeRules } from '../lead/outcome';
import { isJudged } from '../lead/settle';
import type { Tally } from './tally';
import type { Trend } from './trend';

/** NO_ANSWER and UNREACHABLE are counted in three parts: not worked out, worked out, and judged on age alone. */
export const UNANSWERED_PARTS = ['pending', 'workedOut', 'onAge'] as const;
export type UnansweredPart = (typeof UNANSWERED_PARTS)[number];
export type Unanswered = 'NO_ANSWER' | 'UNREACHABLE';
export type CountKey = Exclude<Outcome, Unanswered> | `${Unanswered}.${UnansweredPart}`;
export type Counts = Record<CountKey, number>;

/** All counts of a stored week, in the order of the outcome table. */
export const COUNT_KEYS: readonly CountKey[] = OUTCOMES.flatMap((outcome): CountKey[] =>
  outcome === 'NO_ANSWER' || outcome === 'UNREACHABLE'
    ? UNANSWERED_PARTS.map((part): CountKey => `${outcome}.${part}`)
    : [outcome],
);

/** The outcome and, of an unanswered one, the part that a count is of. */
export function partsOf(key: CountKey): [outcome: Outcome, part: UnansweredPart | undefined] {
  return key.split('.') as [Outcome, UnansweredPart | undefined];
}

/** What is stored of a tally. Where a team has made an unanswered outcome junk at once, all of it is worked out. */
export function countsOf(sum: Tally): Counts {
  const parts = {
    NO_ANSWER: { pending: sum.noAnswerPending, onAge: sum.noAnswerOnAge },
    UNREACHABLE: { pending: sum.unreachablePending, onAge: sum.unreachableOnAge },
  };
  const counts = {} as Counts;
  for (const key of COUNT_KEYS) {
    const [outcome, part] = partsOf(key);
    const all = sum.outcomes[outcome] ?? 0;
    if (part === undefined) counts[key] = all;
    else {
      const { pending, onAge } = parts[outcome as Unanswered];
      counts[key] = { pending, onAge, workedOut: all - pending - onAge }[part];
    }
  }
  return counts;
}

/** Leads received, of stored counts: all but duplicates. */
export function receivedOf(counts: Counts): number {
  return COUNT_KEYS.reduce((sum, key) => sum + (key === 'DUPLICATE' ? 0 : counts[key]), 0);
}

/** A stored week in a trend, with the points and classes of today: leads judged on age alone are left out. */
export function storedTrend(counts: Counts, outcomes: OutcomeRules): Trend {
  const trend: Trend = { judged: 0, x: 0, xx: 0, leftOut: 0 };
  for (const key of COUNT_KEYS) {
    const [outcome, part] = partsOf(key);
    const rule = outcomes[outcome];
    const isOpen = isUnanswered(outcome) && rule.class === 'pending';
    if (isOpen ? part === 'pending' : !isJudged(rule.class)) continue;
    const count = counts[key];
    if (isOpen && part === 'onAge') {
      trend.leftOut += count;
      continue;
    }
    const x = (rule.points ?? 0) / 100;
    trend.judged += count;
    trend.x += count * x;
    trend.xx += count * x * x;
  }
  return trend;
}
