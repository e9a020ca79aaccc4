/** The outcome tally: all that the metric needs to know of a set of leads (product contract, section 2). */
import { isOpenTalk, isUnanswered, type Outcome } from '../lead/outcome';
import { PULL_QUESTIONS, type PullAnswers, type PullQuestion } from '../lead/pull-answers';
import type { Settled } from '../lead/settle';
import type { Aggregate } from './aggregate';

/** A settled lead with what explains why it is still pending. */
export interface TallyItem extends Settled {
  /** Waiting in CALLBACK or CONNECTED for longer than `PARKED_DAYS`. */
  parked: boolean;
  /** What is known of it for the Pull profile. */
  answers?: PullAnswers;
}

export interface Tally {
  /** Leads per outcome, duplicates included. */
  outcomes: Partial<Record<Outcome, number>>;
  /** Those of them that are judged. */
  judgedOutcomes: Partial<Record<Outcome, number>>;
  /** Leads per answer to each question of the Pull profile. Part of `received`. */
  pullYes: Partial<Record<PullQuestion, number>>;
  pullNo: Partial<Record<PullQuestion, number>>;
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
  /** Pending leads in CALLBACK or CONNECTED that are not parked. Part of `pending`. */
  inProgress: number;
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
  'inProgress',
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
    const sum = { outcomes: {}, judgedOutcomes: {}, pullYes: {}, pullNo: {} } as Tally;
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
    if (item.answers) addAnswers(sum, item.answers);
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
      else if (isOpenTalk(item.outcome)) sum.inProgress++;
      return;
    }
    const points = item.points ?? 0;
    sum.judged++;
    sum.judgedOutcomes[item.outcome] = (sum.judgedOutcomes[item.outcome] ?? 0) + 1;
    sum.points += points;
    sum.pointsSquared += points * points;
    if (!item.onAgeAlone) return;
    sum.onAgeAlone++;
    sum.onAgePoints += points;
    sum.onAgePointsSquared += points * points;
    sum[item.outcome === 'NO_ANSWER' ? 'noAnswerOnAge' : 'unreachableOnAge']++;
  },
  merge(left, right) {
    const merged = {
      outcomes: mergeCounts(left.outcomes, right.outcomes),
      judgedOutcomes: mergeCounts(left.judgedOutcomes, right.judgedOutcomes),
      pullYes: mergeCounts(left.pullYes, right.pullYes),
      pullNo: mergeCounts(left.pullNo, right.pullNo),
    } as Tally;
    for (const key of SUMS) merged[key] = left[key] + right[key];
    return merged;
  },
};

function addAnswers(sum: Tally, answers: PullAnswers): void {
  for (const question of PULL_QUESTIONS) {
    const answer = answers[question];
    if (answer === undefined) continue;
    const counts = answer ? sum.pullYes : sum.pullNo;
    counts[question] = (counts[question] ?? 0) + 1;
  }
}

type Counts<Key extends string> = Partial<Record<Key, number>>;

function mergeCounts<Key extends string>(left: Counts<Key>, right: Counts<Key>): Counts<Key> {
  const merged: Counts<Key> = { ...left };
  for (const [key, count] of Object.entries(right) as [Key, number][])
    merged[key] = (merged[key] ?? 0) + count;
  return merged;
}

/** One tally of many. */
export function mergeTallies(tallies: Iterable<Tally>): Tally {
  let sum = tally.empty();
  for (const part of tallies) sum = tally.merge(sum, part);
  return sum;
}
