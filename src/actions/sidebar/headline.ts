/** The week and the four weeks in a few numbers: what the sidebar shows first, kept so that opening it reads no lead. */
import { weekLabel } from '../../calendar/iso-week';
import { cellKey } from '../../lead/status';
import { shortened } from '../../page/dialog';
import type { Group } from '../../quality/group';
import { type Rules, weeksEnding } from '../../quality/week-tallies';
import { bytesOf, keepProperty, keptProperty, MOST_BYTES } from '../../sheet/properties';
import type { Services } from '../../sheet/services';
import type { Words } from '../../text';
import type { CountedLeads } from '../count-leads';
import { FOUR_WEEKS, latestWeek, momentText, weekDays } from '../week-facts';
import type { Headline, ScoreView } from './contract';

export const CAMPAIGNS_KEPT = 30;
const NAME_LETTERS = 80;

/** The latest week that is over, and the four weeks that end with it, from the very tallies of Scoreboard. */
export function headlineOf(
  { weeks, campaigns, unmapped }: CountedLeads,
  rules: Rules,
  services: Services,
  words: Words,
): Headline {
  const monday = latestWeek(services);
  const four = weeksEnding(weeks, monday, FOUR_WEEKS, rules);
  const all = (group: Group) => scoreView(group, words.all, '', words);
  return {
    week: weekLabel(monday),
    days: weekDays(monday),
    asOf: momentText(services.now, services.clock),
    target: rules.target,
    thisWeek: all(weeksEnding(weeks, monday, 1, rules).total),
    fourWeeks: all(four.total),
    campaigns: four.campaigns.slice(0, CAMPAIGNS_KEPT).map((group) => {
      const name = campaigns.shown(group.key) || words.noCampaign;
      return scoreView(group, name, name, words);
    }),
    more: Math.max(0, four.campaigns.length - CAMPAIGNS_KEPT),
    unmapped: {
      texts: new Set([...unmapped.keys()].map(cellKey)).size,
      leads: [...unmapped.values()].reduce((sum, leads) => sum + leads, 0),
    },
  };
}

/**
 * A score of a set of leads as the sidebar shows it.
 *
 * @param ask what `why` takes for it
 */
export function scoreView(group: Group, name: string, ask: string, words: Words): ScoreView {
  const { tally, coverage, score, low, high, verdict } = group;
  return {
    name: shortened(name, NAME_LETTERS),
    ask,
    received: tally.received,
    judged: tally.judged,
    coverage,
    score,
    low,
    high,
    verdict: verdict.code,
    says: words.verdict(verdict),
  };
}

const PROPERTY = 'headline';
/** Changes whenever a headline of an earlier version could not be shown. */
const SCHEMA = 2;
/** More digits than any screen shows, and fewer than a file needs. */
const DIGITS = 9;

interface Kept {
  schema: number;
  language: string;
  target: number;
  headline: Headline;
}

/** Counts the headline from what an action has counted anyway, and keeps it with the document. */
export function keepHeadline(
  counted: CountedLeads,
  rules: Rules,
  services: Services,
  words: Words,
): Headline {
  const headline = headlineOf(counted, rules, services, words);
  const { language } = words;
  for (let most = headline.campaigns.length; most >= 0; most--) {
    const kept: Kept = { schema: SCHEMA, language, target: rules.target, headline };
    kept.headline = withCampaigns(headline, most);
    const text = JSON.stringify(kept, (_, value) =>
      typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value,
    );
    if (bytesOf(text) > MOST_BYTES) continue;
    // With what else is kept at the end of a turn, in one call.
    if (services.turn.isOpen) services.turn.atEnd[PROPERTY] = text;
    else keepProperty({ [PROPERTY]: text });
    break;
  }
  return headline;
}

/** The headline as it was last counted; null where nothing was, or not in this language or for this target. */
export function keptHeadline({ language }: Words, target: number): Headline | null {
  try {
    const kept = JSON.parse(keptProperty(PROPERTY) ?? 'null') as Kept | null;
    const isUsable =
      kept?.schema === SCHEMA && kept.language === language && kept.target === target;
    const { week, campaigns } = (isUsable && kept.headline) || {};
    return isUsable && typeof week === 'string' && Array.isArray(campaigns) ? kept.headline : null;
  } catch {
    return null;
  }
}

/** Whether a headline is of an earlier week than the latest that is over. */
export function isOldHeadline(headline: Headline | null, services: Services): boolean {
  return !headline || headline.week < weekLabel(latestWeek(services));
}

function withCampaigns(headline: Headline, most: number): Headline {
  const { campaigns, more } = headline;
  return {
    ...headline,
    campaigns: campaigns.slice(0, most),
    more: more + Math.max(0, campaigns.length - most),
  };
}
