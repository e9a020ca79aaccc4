/** A week against the weeks before it, at equal age (product contract, section 2, "Change" and "Equal age"). */
import { DAYS_PER_WEEK } from '../calendar/iso-week';
import type { OutcomeRules } from '../lead/outcome';
import { controlLimits } from './control-chart';
import { type PathWeek, scorePath } from './score-path';
import { type Counts, storedTrend } from './stored-week';
import { addTrends, NO_TREND, scoreOfTrend, type Trend, trendOf } from './trend';
import type { WeekTallies } from './week-tallies';

export interface Change {
  /** Trend scores 0..100: without leads that are judged on age alone. Null where nothing else is judged. */
  thisWeek: number | null;
  lastWeek: number | null;
  /** This week less last week, in points; null where one of them has no score. */
  difference: number | null;
  /** Whether this week lies outside what chance does to the usual score; `unknown` where that cannot be told. */
  kind: 'real' | 'chance' | 'unknown';
  /** The usual score, 0..100, and how far from it chance takes a week of so many leads; null where unknown. */
  usual: number | null;
  within: number | null;
  /** Whether the weeks were counted anew, or the earlier ones are those stored when they were as old as this one. */
  basis: 'recounted' | 'stored';
  /** Earlier weeks with a score, up to eight, that are compared with. */
  weeks: number;
  /** Leads left out of this week and of last week, because they are judged on age alone. */
  leftOut: number;
  leftOutLastWeek: number;
  /** The weeks that are compared, eight before this one and this one, oldest first. */
  path: readonly PathWeek[];
}

/** The change of each campaign that has a lead in these weeks, by folded name, and of all together. */
export interface WeekChanges {
  total: Change;
  campaigns: ReadonlyMap<string, Change>;
}

/** One build of a week, as History keeps it. Days are day numbers. */
export interface StoredWeek {
  monday: number;
  asOf: number;
  /** By folded name; a campaign that is not there had no leads then. */
  campaigns: ReadonlyMap<string, Counts>;
}

/** The chart looks at so many earlier weeks with judged leads, not further back than `FURTHEST`. */
const WEEKS = 8;
const FURTHEST = 26;
/** With so many stored weeks of the same age a trend uses those. */
const LEAST_STORED = 4;
/** Two ages are the same if they are at most so many days apart: a meeting held on Tuesday instead of Monday. */
const SAME_AGE_DAYS = 1;

/** A week of a trend by campaign; undefined where a stored week is not there. */
type TrendWeek = ReadonlyMap<string, Trend> | undefined;

/** Weeks of equal age: the one that is asked about, and those before it, last week first. */
interface Row<Week> {
  now: Week;
  before: readonly (Week | undefined)[];
}

/**
 * How a week changed: against the weeks that were stored when they were as old as it is today; where there are too few,
 * as it stood at its own latest build against those stored at that age; else against the weeks as they stand today.
 *
 * @param monday day number of the week's Monday
 * @param today day number of as-of
 */
export function changesOf(
  weeks: WeekTallies,
  stored: readonly StoredWeek[],
  monday: number,
  today: number,
  outcomes: OutcomeRules,
): WeekChanges {
  const trendsOf = ({ campaigns }: StoredWeek): ReadonlyMap<string, Trend> =>
    new Map([...campaigns].map(([key, counts]) => [key, storedTrend(counts, outcomes)]));
  const recount = (at: number): ReadonlyMap<string, Trend> =>
    new Map([...(weeks.get(at) ?? [])].map(([key, sum]) => [key, trendOf(sum)]));
  const earlier = Array.from({ length: FURTHEST }, (_, i) => monday - (i + 1) * DAYS_PER_WEEK);
  const kept = (now: ReadonlyMap<string, Trend>, asOf: number) => {
    const sameAge = storedAtAge(stored, asOf - monday);
    const before = earlier.map((at): TrendWeek => {
      const week = sameAge.get(at);
      return week && trendsOf(week);
    });
    return { now, before };
  };
  const recounted = { now: recount(monday), before: earlier.map(recount) };
  const rows: Row<ReadonlyMap<string, Trend>>[] = [kept(recounted.now, today)];
  const latest = latestBuild(stored, monday, today);
  if (latest) rows.push(kept(trendsOf(latest), latest.asOf));
  const keys = new Set<string>();
  for (const { now, before } of [...rows, recounted])
    for (const week of [now, ...before]) for (const key of week?.keys() ?? []) keys.add(key);
  const of = (pick: (week: ReadonlyMap<string, Trend>) => Trend) => {
    const picked = ({ now, before }: Row<ReadonlyMap<string, Trend>>): Row<Trend> => ({
      now: pick(now),
      before: before.map((week) => week && pick(week)),
    });
    return changeOf(picked(recounted), rows.map(picked));
  };
  return {
    total: of((week) => [...week.values()].reduce(addTrends, NO_TREND)),
    campaigns: new Map([...keys].map((key) => [key, of((week) => week.get(key) ?? NO_TREND)])),
  };
}

/** The latest build of a week so far. */
function latestBuild(
  stored: readonly StoredWeek[],
  monday: number,
  today: number,
): StoredWeek | null {
  return stored.reduce<StoredWeek | null>((latest, week) => {
    const isOfWeek = week.monday === monday && week.asOf <= today;
    return isOfWeek && (!latest || week.asOf > latest.asOf) ? week : latest;
  }, null);
}

/** By Monday the build of each earlier week that looked from the same age; of equally near ones the latest. */
function storedAtAge(stored: readonly StoredWeek[], age: number): Map<number, StoredWeek> {
  const best = new Map<number, StoredWeek>();
  const distance = ({ monday, asOf }: StoredWeek) => Math.abs(asOf - monday - age);
  for (const week of stored) {
    if (distance(week) > SAME_AGE_DAYS) continue;
    const other = best.get(week.monday);
    const isBetter =
      !other ||
      distance(week) < distance(other) ||
      (distance(week) === distance(other) && week.asOf > other.asOf);
    if (isBetter) best.set(week.monday, week);
  }
  return best;
}

/** @param kept rows with stored weeks, the best first: the first that will do is taken, else `recounted` */
function changeOf(recounted: Row<Trend>, kept: readonly Row<Trend>[]): Change {
  const charted = (weeks: readonly (Trend | undefined)[]) =>
    weeks.flatMap((week) => (week && week.judged > 0 ? [week] : [])).slice(0, WEEKS);
  // A last week that was not stored, but has a score, is one to compare with all the same.
  const needsLast = (recounted.before[0]?.judged ?? 0) > 0;
  const stored = kept.find(
    ({ before }) =>
      charted(before).length >= LEAST_STORED && (before[0] !== undefined || !needsLast),
  );
  const { now, before } = stored ?? recounted;
  const earlier = charted(before);
  const last = before[0] ?? NO_TREND;
  const thisWeek = scoreOfTrend(now);
  const lastWeek = scoreOfTrend(last);
  const limits = controlLimits(earlier, now.judged);
  const share = now.x / now.judged;
  const isOutside = limits !== null && (share < limits.low || share > limits.high);
  return {
    thisWeek,
    lastWeek,
    difference: thisWeek === null || lastWeek === null ? null : thisWeek - lastWeek,
    kind: limits === null ? 'unknown' : isOutside ? 'real' : 'chance',
    usual: limits && limits.centre * 100,
    within: limits && limits.half * 100,
    basis: stored ? 'stored' : 'recounted',
    weeks: earlier.length,
    leftOut: now.leftOut,
    leftOutLastWeek: last.leftOut,
    path: scorePath(now, before.slice(0, WEEKS), earlier),
  };
}
