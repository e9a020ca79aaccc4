/** How many campaigns would be below and above any target. */
import type { Group, Period } from '../../quality/group';
import { targetEffects } from '../../quality/target-effects';
import { allWeeks, type Rules, type WeekTallies, weeksEnding } from '../../quality/week-tallies';
import type { Services } from '../../sheet/services';
import type { Words } from '../../text';
import { periodName, usualScore } from '../asked-score';
import { FOUR_WEEKS, latestWeek } from '../week-facts';
import type { Effects } from './contract';

export interface EffectsFound {
  effects: Effects;
  /** All leads of the time that was looked at. */
  total: Group;
}

/**
 * The effect of every target on the campaigns of the four weeks that end with the latest full one, as Scoreboard shows
 * them; on those of all time where these weeks have no judged lead.
 */
export function effectsOf(
  weeks: WeekTallies,
  rules: Rules,
  services: Services,
  words: Words,
): EffectsFound {
  const found = (period: Period, name: string): EffectsFound => ({
    effects: {
      period: name,
      campaigns: period.campaigns.length,
      byTarget: targetEffects(
        period.campaigns.map(({ tally }) => tally),
        rules,
      ),
    },
    total: period.total,
  });
  const { explain } = words;
  const four = weeksEnding(weeks, latestWeek(services), FOUR_WEEKS, rules);
  return four.total.tally.judged > 0
    ? found(four, explain.period(periodName(usualScore(services).period)))
    : found(allWeeks(weeks, rules), explain.period(periodName({ kind: 'all' })));
}
