/**
 * From an outcome to what it counts as today. NO_ANSWER and UNREACHABLE stay pending until Sales has really tried:
 * Marketing is judged only on leads that Sales worked (product contract, section 1, "Worked out").
 */
import { MS_PER_DAY } from '../calendar/civil';
import { isUnanswered, type Outcome, type OutcomeClass, type OutcomeRules } from './outcome';

export interface WorkedOutRules {
  /** Attempts that make an unanswered lead worked out. */
  minAttempts: number;
  /** Different days on which they were made, where days are known. */
  minDays: number;
  /** Age in days (of 24 hours) after which an unanswered lead without recorded attempts counts all the same. */
  giveUpDays: number;
}

export interface LeadEffort {
  /** Recorded attempts, or null where the sheet does not record them. */
  attempts: number | null;
  /** On how many days the attempts were made, or null where the sheet does not tell. */
  callDays: number | null;
  /** Time since the lead was received, in ms, or null where no date is known. */
  age: number | null;
}

export interface Settled {
  outcome: Outcome;
  class: OutcomeClass;
  /** 0 to 100 if the lead is judged, else null. */
  points: number | null;
  /** Judged only because it is old: unanswered, and no attempt is recorded. */
  onAgeAlone: boolean;
}

/** What a lead counts as, from its outcome and what Sales did with it. */
export function settle(
  outcome: Outcome,
  effort: LeadEffort,
  outcomes: OutcomeRules,
  rules: WorkedOutRules,
): Settled {
  const rule = outcomes[outcome];
  if (!isUnanswered(outcome) || rule.class !== 'pending') {
    return {
      outcome,
      class: rule.class,
      points: isJudged(rule.class) ? (rule.points ?? 0) : null,
      onAgeAlone: false,
    };
  }
  const recorded = effort.attempts !== null;
  const isWorkedOut = recorded
    ? (effort.attempts as number) >= rules.minAttempts &&
      (effort.callDays === null || effort.callDays >= rules.minDays)
    : effort.age !== null && effort.age > rules.giveUpDays * MS_PER_DAY;
  return isWorkedOut
    ? { outcome, class: 'junk', points: rule.points ?? 0, onAgeAlone: !recorded }
    : { outcome, class: 'pending', points: null, onAgeAlone: false };
}

export function isJudged(outcomeClass: OutcomeClass): boolean {
  return outcomeClass === 'junk' || outcomeClass === 'weak' || outcomeClass === 'good';
}
