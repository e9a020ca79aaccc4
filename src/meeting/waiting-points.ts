/** Talking points about leads that wait for Sales. */
import type { Group, Period } from '../quality/group';
import type { Words } from '../text';
import type { MostFacts } from '../text/points-words';
import { campaignName } from './campaign-name';
import type { WeekFacts } from './facts';
import type { Point } from './point-rules';
import { POINT_LIMITS } from './point-thresholds';

export function waiting(facts: WeekFacts, words: Words): Point[] {
  const { neverWorked: count, received: of } = facts.thisWeek.total.tally;
  if (!facts.isOver) return [];
  if (count < POINT_LIMITS.waitingLeads || count < POINT_LIMITS.waitingShare * of) return [];
  const most = mostOf(facts.thisWeek, ({ tally }) => tally.neverWorked, facts, words);
  return [{ about: '', sentence: words.points.waiting({ count, of, most }) }];
}

export function parked(facts: WeekFacts, words: Words): Point[] {
  const { parked: count } = facts.fourWeeks.total.tally;
  if (count < POINT_LIMITS.parkedLeads) return [];
  const most = mostOf(facts.fourWeeks, ({ tally }) => tally.parked, facts, words);
  const sentence = words.points.parked({ count, days: POINT_LIMITS.parkedDays, most });
  return [{ about: '', sentence }];
}

/** The campaign with the most of what is counted; null where there is one campaign only, or several have as many. */
function mostOf(
  { campaigns }: Period,
  countOf: (group: Group) => number,
  facts: WeekFacts,
  words: Words,
): MostFacts {
  if (campaigns.length < 2) return null;
  const [first, second] = [...campaigns].sort((a, b) => countOf(b) - countOf(a));
  if (!first || first.key === '' || countOf(first) === (second ? countOf(second) : 0)) return null;
  return { name: campaignName(first.key, facts, words), count: countOf(first) };
}
