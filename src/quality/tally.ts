/** The outcome tally: all that the metric needs to know of a set of leads (product contract, section 2). */
import { isUnanswered, type Outcome } from '../lead/outcome';
import type { Settled } from '../lead/settle';
import type { Aggregate } from './aggregate';

/** A settled lead with what explains why it is still pending. */
export interface TallyItem extends Settled {
  /** Waiting in CALLBACK or CONNECTED for longer than `PARKED_DAYS`. */
  parked: boolean;
}

export interface Tally {
  /** Leads per outcome, duplicates included. */
  outcomes: Partial<Record<Outcome, number>>;
  /** All leads but duplicates. */
  received: number;
  judged: number;
  junk: number;
  weak: number;
  good: number;
  pending: number;
  /** Pending leads that nobody answered yet: they can only end as junk or be reached. Part of `pending`. */
  pendingUnanswered: number;
  /** Pending leads that nobody has worked (NEW). Part of `pending`. */
  neverWorked: number;
  /** Pending leads parked in CALLBACK or CONNECTED. Part of `pending`. */
  parked: number;
  /** Asked not to be called. */
  excluded: number;
  duplicates: number;
  unclear: number;
  /** Judged leads that count on their age alone. Part of `junk`. */
  onAgeAlone: number;
  /** The sums of their points and of the squares: a trend leaves them out. */
  onAgePoints: number;
  onAgePointsSquared: number;
  /** How NO_ANSWER and UNREACHABLE stand: pending, or judged on age alone; the rest is worked out. */
  noAnswerPending: number;
  noAnswerOnAge: number;
  unreachablePending: number;
  unreachableOnAge: number;
  /** Sum of the points of the judged leads. */
  points: number;
  /** Sum of their squares: the within variance of the shrunk score needs it. */
  pointsSquared: number;
}

/** A callback or a conversation without a verdict after this many days is parked. */
export const PARKED_DAYS = 14;

const SUMS = [
  'received',
  'judged',
  'junk',
  'weak',
  'good',
  'pending',
  'pendingUnanswered',
  'neverWorked',
  'parked',
  'excluded',
  'duplicates',
  'unclear',
  'onAgeAlone',
  'onAgePoints',
  'onAgePointsSquared',
  'noAnswerPending',
  'noAnswerOnAge',
  'unreachablePending',
  'unreachableOnAge',
  'points',
  'pointsSquared',
] as const;

export const tally: Aggregate<TallyItem, Tally> = {
  empty() {
    const sum = { outcomes: {} } as Tally;
    for (const key of SUMS) sum[key] = 0;
    return sum;
  },
  add(sum, item) {
    sum.outcomes[item.outcome] = (sum.outcomes[item.outcome] ?? 0) + 1;
    if (item.class === 'duplicate') {
      sum.duplicates++;
      return;
    }
    sum.received++;
    if (item.class === 'excluded' || item.class === 'unclear') {
      sum[item.class]++;
      return;
    }
    sum[item.class]++;
    if (item.class === 'pending') {
      if (isUnanswered(item.outcome)) {
        sum.pendingUnanswered++;
        sum[item.outcome === 'NO_ANSWER' ? 'noAnswerPending' : 'unreachablePending']++;
      }
      if (item.outcome === 'NEW') sum.neverWorked++;
      if (item.parked) sum.parked++;
      return;
    }
    const points = item.points ?? 0;
    sum.judged++;
    sum.points += points;
    sum.pointsSquared += points * points;
    if (!item.onAgeAlone) return;
    sum.onAgeAlone++;
    sum.onAgePoints += points;
    sum.onAgePointsSquared += points * points;
    sum[item.outcome === 'NO_ANSWER' ? 'noAnswerOnAge' : 'unreachableOnAge']++;
  },
  merge(left, right) {
    const merged = { outcomes: { ...left.outcomes } } as Tally;
    for (const key of SUMS) merged[key] = left[key] + right[key];
    for (const [outcome, count] of Object.entries(right.outcomes) as [Outcome, number][]) {
      merged.outcomes[outcome] = (merged.outcomes[outcome] ?? 0) + count;
    }
    return merged;
  },
};

/** One tally of many. */
export function mergeTallies(tallies: Iterable<Tally>): Tally {
  let sum = tally.empty();
  for (const part of tallies) sum = tally.merge(sum, part);
  return sum;
}
