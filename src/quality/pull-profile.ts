/** What to fix in Pull: how leads answer the five questions, and what the bad ones fail on. */
import type { Outcome, OutcomeRules } from '../lead/outcome';
import { PULL_QUESTIONS, type PullQuestion } from '../lead/pull-answers';
import type { Tally } from './tally';

export interface PullShare {
  question: PullQuestion;
  yes: number;
  /** Leads of which the answer is known. */
  answered: number;
  /** yes / answered, 0..1; null where nobody answered. */
  share: number | null;
}

/** The Pull profile of a set of leads: the share of yes among the answered, question by question. */
export function pullProfile(sum: Tally): PullShare[] {
  return PULL_QUESTIONS.map((question) => {
    const yes = sum.pullYes[question] ?? 0;
    const answered = yes + (sum.pullNo[question] ?? 0);
    return { question, yes, answered, share: answered === 0 ? null : yes / answered };
  });
}

export interface BadOutcome {
  outcome: Outcome;
  count: number;
  /** count / judged, 0..1. */
  share: number;
}

/**
 * The outcomes of class junk or weak with their share of the judged leads, the most frequent first: the answer to
 * "how much is a lot". Unanswered leads are among them once they are worked out.
 */
export function badOutcomes(sum: Tally, rules: OutcomeRules): BadOutcome[] {
  return (Object.entries(sum.judgedOutcomes) as [Outcome, number][])
    .filter(([outcome]) => rules[outcome].class !== 'good')
    .map(([outcome, count]) => ({ outcome, count, share: count / sum.judged }))
    .sort((a, b) => b.count - a.count || (a.outcome < b.outcome ? -1 : 1));
}
