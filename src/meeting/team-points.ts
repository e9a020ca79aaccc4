/** Talking points about what the team promised, asked for, planned and wrote down. */
import type { Words } from '../text';
import { inOneLine } from './campaign-name';
import type { WeekFacts } from './facts';
import type { Point } from './point-rules';
import { POINT_LIMITS } from './point-thresholds';

const inAll = (sentence: string): Point[] => [{ about: '', sentence }];

export function late({ promises }: WeekFacts, { points }: Words): Point[] {
  const days = promises.carried
    .filter(({ state }) => state === 'late')
    .map((item) => item.daysLate);
  return days.length === 0
    ? []
    : inAll(points.late({ count: days.length, days: Math.max(...days) }));
}

export function requests({ team }: WeekFacts, { points }: Words): Point[] {
  const limit = POINT_LIMITS.requestDays;
  const old = team.voices.requests.flatMap(({ days }) =>
    days !== null && days > limit ? [days] : [],
  );
  return old.length === 0
    ? []
    : inAll(points.requests({ count: old.length, limit, days: Math.max(...old) }));
}

export function objection({ team }: WeekFacts, { points }: Words): Point[] {
  const { objectionGrowing, objectionOften, objectionLetters } = POINT_LIMITS;
  const top = team.voices.objections.find(
    ({ count, before }) => count >= objectionOften || (count >= objectionGrowing && count > before),
  );
  if (!top) return [];
  const letters = Array.from(inOneLine(top.text));
  const text =
    letters.length > objectionLetters
      ? `${letters.slice(0, objectionLetters).join('').trim()}…`
      : letters.join('');
  return inAll(points.objection({ ...top, text }));
}

export function unclear({ thisWeek }: WeekFacts, { points }: Words): Point[] {
  const { unclear: count, received: of, outcomes } = thisWeek.total.tally;
  if (count < POINT_LIMITS.unclearLeads || count < POINT_LIMITS.unclearShare * of) return [];
  const ask = 2 * (outcomes.STOPPED ?? 0) > count ? 'reason' : 'meaning';
  return inAll(points.unclear({ count, of, ask }));
}

export function noCampaign({ thisWeek }: WeekFacts, { points }: Words): Point[] {
  const count = thisWeek.campaigns.find(({ key }) => key === '')?.tally.received ?? 0;
  const of = thisWeek.total.tally.received;
  if (count < POINT_LIMITS.noCampaignLeads || count < POINT_LIMITS.noCampaignShare * of) return [];
  return inAll(points.noCampaign({ count, of }));
}

export function onAge({ fourWeeks }: WeekFacts, { points }: Words): Point[] {
  const { onAgeAlone: count, judged: of } = fourWeeks.total.tally;
  return count === 0 || count < POINT_LIMITS.onAgeShare * of
    ? []
    : inAll(points.onAge({ count, of }));
}

export function unlisted({ team, thisWeek }: WeekFacts, { points }: Words): Point[] {
  const missing = (team.campaigns?.unlisted ?? []).filter(({ received }) => received > 0);
  const count = missing.reduce((sum, { received }) => sum + received, 0);
  const of = thisWeek.total.tally.received;
  const isMany =
    missing.length >= POINT_LIMITS.unlistedCampaigns || count >= POINT_LIMITS.unlistedShare * of;
  return count > 0 && count <= of && isMany
    ? inAll(points.unlisted({ count, of, campaigns: missing.length }))
    : [];
}

export function plan({ isOver, team, thisWeek }: WeekFacts, { points }: Words): Point[] {
  const planned = team.plan.leads ?? 0;
  const { received } = thisWeek.total.tally;
  // A plan that reads as no lead at all is none to be held against.
  if (!isOver || Math.round(planned) < 1) return [];
  const isPlanned =
    received >= POINT_LIMITS.planLow * planned && received <= POINT_LIMITS.planHigh * planned;
  return isPlanned ? [] : inAll(points.plan({ received, planned }));
}
