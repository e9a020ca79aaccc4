import { wilson } from './interval';
import { scoreOf } from './score';
import type { Tally } from './tally';

export type VerdictCode = 'EARLY' | 'THIN' | 'BELOW' | 'ABOVE' | 'UNSURE';

/**
 * Why it is too early: leads nobody worked, leads parked in a callback, texts nobody mapped, unanswered leads, talks
 * that go on, and leads that only the team's Settings keep pending.
 */
export type EarlyCause =
  | 'neverWorked'
  | 'parked'
  | 'unmapped'
  | 'unanswered'
  | 'inProgress'
  | 'bySettings';

export interface Verdict {
  code: VerdictCode;
  /** With EARLY: what holds it up most. */
  cause?: EarlyCause;
  /** With EARLY: how many leads that is. */
  waiting?: number;
  /** With UNSURE: judged leads that would settle it at today's score; null beyond `TOO_CLOSE`. */
  needed?: number | null;
}

export interface VerdictRules {
  /** Agreed target, 0..100. */
  target: number;
  /** Least share of the leads that must be judged, 0..1. */
  minCoverage: number;
  /** Least number of judged leads. */
  minJudged: number;
}

/** Beyond this many more judged leads a score is "too close to call". */
export const TOO_CLOSE = 500;

/** As much of a set of leads as its verdict depends on. */
export interface Standing {
  judged: number;
  /** Sum of the points of the judged leads, and their mean, 0..100; null where none is judged. */
  points: number;
  score: number | null;
  /** 0..1; null where there is nothing to judge. */
  coverage: number | null;
  /** Pending and unclear leads: each may still end at 100. */
  open: number;
  /** Those of them that nobody answered: each may still end at 0. */
  unanswered: number;
}

/**
 * What may be said of a set of leads against the target (product contract, section 2, in that order):
 * EARLY while Sales has not judged enough, THIN on few leads, BELOW or ABOVE when the whole interval is,
 * UNSURE otherwise. BELOW is said early only if no outcome of the open leads could still lift it.
 */
export function verdictCode(standing: Standing, rules: VerdictRules): VerdictCode {
  const { judged, points, score, coverage, open, unanswered } = standing;
  const target = rules.target;
  if (coverage !== null && coverage < rules.minCoverage) {
    const atBest = (points + 100 * open) / (judged + open) / 100;
    const isHopeless = judged > 0 && wilson(atBest, judged + open).high * 100 < target;
    return isHopeless ? 'BELOW' : 'EARLY';
  }
  if (judged < rules.minJudged || score === null) return 'THIN';
  const { low, high } = wilson(score / 100, judged);
  if (high * 100 < target) return 'BELOW';
  if (low * 100 < target) return 'UNSURE';
  const counted = judged + unanswered;
  return wilson(points / counted / 100, counted).low * 100 >= target ? 'ABOVE' : 'EARLY';
}

/** What the verdict on a tally depends on. */
export function standingOf(sum: Tally): Standing {
  const { coverage, score } = scoreOf(sum);
  const { judged, points, pendingUnanswered: unanswered } = sum;
  return { judged, points, score, coverage, open: sum.pending + sum.unclear, unanswered };
}

/** The verdict on a tally, with what explains it. */
export function verdictOf(sum: Tally, rules: VerdictRules): Verdict {
  const standing = standingOf(sum);
  const { judged, score, coverage, unanswered } = standing;
  const code = verdictCode(standing, rules);
  if (code === 'UNSURE') return { code, needed: neededToSettle(score!, judged, rules.target) };
  if (code !== 'EARLY') return { code };
  const isCovered = coverage === null || coverage >= rules.minCoverage;
  return isCovered ? { code, cause: 'unanswered', waiting: unanswered } : early(sum);
}

function early(sum: Tally): Verdict {
  const causes: [EarlyCause, number][] = [
    ['neverWorked', sum.neverWorked],
    ['unanswered', sum.pendingUnanswered],
    ['parked', sum.parked],
    ['unmapped', sum.unclear],
    ['inProgress', sum.inProgress],
    [
      'bySettings',
      sum.pending - sum.neverWorked - sum.pendingUnanswered - sum.parked - sum.inProgress,
    ],
  ];
  const [cause, waiting] = causes.reduce((most, next) => (next[1] > most[1] ? next : most));
  return { code: 'EARLY', cause, waiting };
}

/**
 * How many more judged leads at today's score would move the whole interval to one side of the target;
 * null if that takes more than `TOO_CLOSE`.
 */
export function neededToSettle(score: number, judged: number, target: number): number | null {
  const isSettled = (n: number) => {
    const { low, high } = wilson(score / 100, n);
    return high * 100 < target || low * 100 >= target;
  };
  if (!isSettled(judged + TOO_CLOSE)) return null;
  let low = 0;
  let high = TOO_CLOSE;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isSettled(judged + middle)) high = middle;
    else low = middle;
  }
  return high;
}
