/** Talking points about scores: below and above the target, and weeks that chance does not explain. */
import type { Outcome } from '../lead/outcome';
import type { Change } from '../quality/change';
import type { Group, Period } from '../quality/group';
import { badOutcomes } from '../quality/pull-profile';
import type { Words } from '../text';
import { campaignName } from './campaign-name';
import type { WeekFacts } from './facts';
import type { Point } from './point-rules';
import { POINT_LIMITS } from './point-thresholds';
import { rangeDecimals } from './ranges';

export function belowInAll(facts: WeekFacts, words: Words): Point[] {
  const { fourWeeks } = facts;
  if (fourWeeks.total.verdict.code !== 'BELOW') return [];
  const sentence = belowText(fourWeeks.total, words.all, facts, words);
  return sentence === null ? [] : [{ about: '', sentence, ...tellsOfOnly(fourWeeks, 'bad') }];
}

/** Leads without a campaign are no campaign that anybody could change: another rule asks for their names. */
export function below(facts: WeekFacts, words: Words): Point[] {
  const lost = ({ tally, score }: Group) => tally.judged * (facts.target - (score ?? 0));
  return namedOnes(facts.fourWeeks)
    .filter(({ verdict }) => verdict.code === 'BELOW')
    .sort((a, b) => lost(b) - lost(a))
    .flatMap((group): Point[] => {
      const sentence = belowText(group, campaignName(group.key, facts, words), facts, words);
      return sentence === null ? [] : [aboutCampaign(group.key, sentence, 'bad')];
    });
}

export function above(facts: WeekFacts, words: Words): Point[] {
  const best = namedOnes(facts.fourWeeks).find(({ verdict }) => verdict.code === 'ABOVE');
  const standing = best && standingOf(best, campaignName(best.key, facts, words), facts);
  return best && standing ? [aboutCampaign(best.key, words.points.above(standing), 'good')] : [];
}

export function down(facts: WeekFacts, words: Words): Point[] {
  return steps(facts, words, -1);
}

export function up(facts: WeekFacts, words: Words): Point[] {
  return steps(facts, words, 1);
}

/** @param direction -1 for weeks below what is usual, 1 for those above */
function steps(facts: WeekFacts, words: Words, direction: -1 | 1): Point[] {
  const meaning = direction < 0 ? 'bad' : 'good';
  const say = direction < 0 ? words.points.down : words.points.up;
  const textOf = (change: Change, group: Group, name: string): string | null => {
    const { kind, thisWeek, usual, within, leftOut } = change;
    if (kind !== 'real' || thisWeek === null || usual === null || within === null) return null;
    if ((thisWeek - usual) * direction <= 0) return null;
    // Neither blame nor praise for what the table still calls too early to tell.
    if (group.verdict.code === 'EARLY') return null;
    return say({ name, score: thisWeek, usual, within, isWithoutOld: leftOut > 0 });
  };
  const { total, campaigns } = facts.changes;
  const inAll = textOf(total, facts.thisWeek.total, words.all);
  const found: Point[] =
    inAll === null ? [] : [{ about: '', sentence: inAll, ...tellsOfOnly(facts.thisWeek, meaning) }];
  /** Points of all its leads together that the week is away from the usual. */
  const weight = ({ key, tally }: Group) => {
    const { thisWeek, usual } = campaigns.get(key) ?? { thisWeek: null, usual: null };
    return tally.judged * Math.abs((thisWeek ?? 0) - (usual ?? 0));
  };
  const named = namedOnes(facts.thisWeek)
    .map((group) => {
      const change = campaigns.get(group.key);
      const text = change ? textOf(change, group, campaignName(group.key, facts, words)) : null;
      return { group, text };
    })
    .filter(({ text }) => text !== null)
    .sort((a, b) => weight(b.group) - weight(a.group))
    .map(({ group, text }) => aboutCampaign(group.key, text as string, meaning));
  return [...found, ...named];
}

function namedOnes({ campaigns }: Period): Group[] {
  return campaigns.filter(({ key }) => key !== '');
}

function aboutCampaign(key: string, sentence: string, meaning: 'bad' | 'good'): Point {
  return { about: key, sentence, tells: { meaning, campaigns: [key] } };
}

/** What is said of all leads is said of the campaign too where there is only one. */
function tellsOfOnly({ campaigns }: Period, meaning: 'bad' | 'good'): Pick<Point, 'tells'> {
  return campaigns.length === 1
    ? { tells: { meaning, campaigns: campaigns.map(({ key }) => key) } }
    : {};
}

function standingOf({ tally, score, low, high }: Group, name: string, { target }: WeekFacts) {
  if (score === null || low === null || high === null) return null;
  const decimals = rangeDecimals(low, high, target);
  return { name, judged: tally.judged, score, low, high, decimals, target };
}

/** What the main reason asks for; what none of them explains, both sides listen to. */
const ASKS: Partial<Record<Outcome, 'form' | 'audience' | 'message' | 'offer' | 'calls'>> = {
  WRONG_NUMBER: 'form',
  UNREACHABLE: 'form',
  SPAM: 'form',
  WRONG_AUDIENCE: 'audience',
  NO_NEED: 'message',
  JUST_ASKING: 'message',
  NO_BUDGET: 'offer',
  NO_ANSWER: 'calls',
};

function belowText(group: Group, name: string, facts: WeekFacts, words: Words): string | null {
  const standing = standingOf(group, name, facts);
  if (!standing) return null;
  const [worst] = badOutcomes(group.tally, facts.outcomes);
  // One of many small reasons is not what to change.
  const main = worst && worst.share >= POINT_LIMITS.reasonShare ? worst : undefined;
  return words.points.below({
    ...standing,
    reason: main ? { name: reasonName(main.outcome, words), share: main.share } : null,
    ask: (main && ASKS[main.outcome]) ?? 'listen',
  });
}

/** The name of a reason inside a sentence. */
function reasonName(outcome: Outcome, { pull, outcomes }: Words): string {
  const name = pull.short[outcome] ?? outcomes[outcome] ?? outcome;
  return name.charAt(0).toLowerCase() + name.slice(1);
}
