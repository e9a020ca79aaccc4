import { type Score, scoreOf } from './score';
import { priorOf, shrunkScore } from './shrinkage';
import { mergeTallies, type Tally } from './tally';
import { type Verdict, type VerdictRules, verdictOf } from './verdict';

/** A set of leads under one name, with its metric and what may be said of it. */
export interface Group extends Score {
  /** Folded key: '' where the sheet names none. */
  key: string;
  tally: Tally;
  verdict: Verdict;
  /** Score for ranking, 0..100; null where nothing at all is judged. */
  shrunk: number | null;
}

/** A period: all its leads, and its campaigns, best shrunk score first; campaigns without a judged lead last. */
export interface Period {
  total: Group;
  campaigns: Group[];
}

/** The metric of a period from the tallies of its campaigns. */
export function periodOf(tallies: ReadonlyMap<string, Tally>, rules: VerdictRules): Period {
  // In the order of their names: sums of fractions depend on the order in their last digits, and rows have none that counts.
  const named = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1));
  const prior = priorOf(named.map(([, sum]) => sum));
  const group = (key: string, sum: Tally): Group => ({
    key,
    tally: sum,
    ...scoreOf(sum),
    verdict: verdictOf(sum, rules),
    shrunk: shrunkScore(sum, prior),
  });
  const campaigns = named.map(([key, sum]) => group(key, sum)).sort(byRank);
  return { total: group('', mergeTallies(named.map(([, sum]) => sum))), campaigns };
}

function byRank(a: Group, b: Group): number {
  const aJudged = a.tally.judged > 0 ? 1 : 0;
  const bJudged = b.tally.judged > 0 ? 1 : 0;
  return (
    bJudged - aJudged ||
    rounded(b.shrunk) - rounded(a.shrunk) ||
    b.tally.received - a.tally.received ||
    (a.key < b.key ? -1 : 1)
  );
}

/** Equal scores must tie: what differs beyond nine digits is rounding, and would rank by chance. */
function rounded(shrunk: number | null): number {
  return Math.round((shrunk ?? 0) * 1e9);
}
