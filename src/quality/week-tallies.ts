/** The one pass over the leads: a tally for each week and campaign, from which every period is put together. */

import { MS_PER_DAY } from '../calendar/civil';
import { DAYS_PER_WEEK, mondayOf } from '../calendar/iso-week';
import { isOpenTalk, type OutcomeRules } from '../lead/outcome';
import { pullAnswers } from '../lead/pull-answers';
import type { Lead } from '../lead/read-leads';
import { type Settled, settle, type WorkedOutRules } from '../lead/settle';
import { type Group, type Period, periodOf } from './group';
import { PARKED_DAYS, type Tally, type TallyItem, tally } from './tally';
import type { VerdictRules } from './verdict';

/** All numbers of the metric that a team may change in Settings. */
export interface Rules extends WorkedOutRules, VerdictRules {
  outcomes: OutcomeRules;
}

/** Tallies by Monday (day number), then by folded campaign. */
export type WeekTallies = Map<number, Map<string, Tally>>;

/** What a lead counts as at `asOf` (ms). */
export function settledAt(lead: Lead, asOf: number, rules: Rules): Settled {
  const age = lead.received === null ? null : asOf - lead.received;
  const effort = { attempts: lead.attempts, callDays: lead.callDays, age };
  return settle(lead.outcome, effort, rules.outcomes, rules);
}

/** Counts one lead into its week and campaign, as it stands at `asOf` (ms). */
export function countLead(weeks: WeekTallies, lead: Lead, asOf: number, rules: Rules): void {
  if (lead.day === null || lead.received === null) return;
  const age = asOf - lead.received;
  const settled = settledAt(lead, asOf, rules);
  const item: TallyItem = {
    ...settled,
    parked: isOpenTalk(lead.outcome) && age > PARKED_DAYS * MS_PER_DAY,
    answers: pullAnswers(lead.pull, lead.outcome, settled.class),
  };
  const monday = mondayOf(lead.day);
  let campaigns = weeks.get(monday);
  if (!campaigns) {
    campaigns = new Map();
    weeks.set(monday, campaigns);
  }
  let sum = campaigns.get(lead.campaign);
  if (!sum) {
    sum = tally.empty();
    campaigns.set(lead.campaign, sum);
  }
  tally.add(sum, item);
}

/** The metric over `count` weeks that end with the week of `monday`. */
export function weeksEnding(
  weeks: WeekTallies,
  monday: number,
  count: number,
  rules: VerdictRules,
): Period {
  const campaigns = new Map<string, Tally>();
  for (let i = 0; i < count; i++) mergeInto(campaigns, weeks.get(monday - i * DAYS_PER_WEEK) ?? []);
  return periodOf(campaigns, rules);
}

/** The metric over every week there is. */
export function allWeeks(weeks: WeekTallies, rules: VerdictRules): Period {
  const campaigns = new Map<string, Tally>();
  for (const tallies of weeks.values()) mergeInto(campaigns, tallies);
  return periodOf(campaigns, rules);
}

function mergeInto(campaigns: Map<string, Tally>, tallies: Iterable<[string, Tally]>): void {
  for (const [key, sum] of tallies) {
    const before = campaigns.get(key);
    campaigns.set(key, before ? tally.merge(before, sum) : sum);
  }
}

/** Set up proposes the team's own score of the last 8 weeks plus 5; 60 without history. */
export const PROPOSAL = { weeks: 8, more: 5, withoutHistory: 60 };

/** The proposed target, 0..100, whole. */
export function proposedTarget(total: Group): number {
  if (total.score === null) return PROPOSAL.withoutHistory;
  return Math.min(100, Math.round(total.score + PROPOSAL.more));
}
