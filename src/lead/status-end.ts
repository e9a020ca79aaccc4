/** In which outcome the things told in one status end. */
import { isUnanswered, type Outcome } from './outcome';
import { CALLS, NO_TALK, type Step } from './status-attempts';
import { classOf } from './status-negation';

/** "đã hẹn xem nhà, rất quan tâm": the interest is part of more. */
const FIRMER = new Set<Outcome>(['QUALIFIED', 'APPOINTMENT', 'WON']);

/** What was known of the lead before a step. */
interface Past {
  good: boolean;
  visited: boolean;
  advised: boolean;
}

/** What a step means after all that was told before it. */
function inTheLightOf(past: Past, meaning: Outcome, { unsigned }: Step): Outcome {
  if (unsigned && past.visited) return 'LOST';
  if (unsigned && past.advised && !past.good) return 'REFUSED';
  // A customer who was good and then junk, or good and out of reach: nobody can tell which one counts.
  if (meaning === 'SPAM' && (past.good || past.advised)) return 'UNKNOWN';
  if (isUnanswered(meaning) && past.good) return 'UNKNOWN';
  return meaning;
}

/** The outcome in which the steps end. A lead once worked is not new again, one with a verdict not merely talked to. */
export function lastOutcome(steps: readonly Step[]): Outcome | null {
  let last: Outcome | null = null;
  const past: Past = { good: false, visited: false, advised: false };
  for (const step of steps) {
    const { meaning, hangUp } = step;
    if (meaning === null || meaning === 'NONE' || meaning === 'UNKNOWN') continue;
    const talked = last !== null && !CALLS.has(last) && (last === 'SPAM' || !NO_TALK.has(last));
    const now = inTheLightOf(past, meaning, step);
    past.good ||= classOf(meaning) === 'good';
    past.visited ||= meaning === 'APPOINTMENT';
    past.advised ||= step.advised === true;
    if (talked && (hangUp || meaning === 'CONNECTED')) continue;
    if (meaning === 'INTERESTED' && last !== null && FIRMER.has(last)) continue;
    if (meaning !== 'NEW' || last === null) last = now;
  }
  return last;
}
