/** From the lines of the team's own tabs, and the objections of the leads, to what a meeting says of them. */
import { isoDate } from '../calendar/civil';
import { DAYS_PER_WEEK, mondayOf } from '../calendar/iso-week';
import { parseWorkingHours } from '../calendar/working-hours';
import type {
  CampaignNotes,
  OpenRequest,
  RunningCampaign,
  SalesVoices,
  TeamFacts,
} from '../meeting/team-facts';
import type { Period } from '../quality/group';
import { countedVoices, type Voices, voices } from '../quality/voices';
import type { CampaignLine } from '../tabs/campaign-lines';
import type { FeedbackLine } from '../tabs/feedback-lines';
import { planOfWeek } from '../tabs/plan-lines';
import type { TeamTabs } from './read-team-tabs';

/** What is known of a week when the team's tabs are looked at. */
export interface TeamWeek {
  /** Day numbers. */
  monday: number;
  today: number;
  leads: Period;
  nameOf(key: string): string;
  /** Objections of the leads by the Monday of their week; null where no lead tab has a column for them. */
  objections: ReadonlyMap<number, Voices> | null;
  /** Working hours, as Settings has them. */
  hours: string;
}

export function teamFactsOf(tabs: TeamTabs, week: TeamWeek): TeamFacts {
  const { campaigns, feedback, plan, unread } = tabs;
  // Which campaigns a tab lacks is not known where it could not be read.
  const unknown: CampaignNotes = { running: [], unlisted: [] };
  return {
    campaigns: campaigns && (unread.campaigns ? unknown : campaignNotes(campaigns, week)),
    voices: salesVoices(feedback, week),
    hasPlan: plan !== null,
    plan: planOfWeek(plan ?? [], week.monday, workedDays(week.hours)),
    unread,
  };
}

/** On which days people work; on all of them where that cannot be told. */
function workedDays(typed: string): (day: number) => boolean {
  const hours = parseWorkingHours(typed);
  return (day) => !hours || (hours[day - mondayOf(day)] ?? []).length > 0;
}

export function campaignNotes(lines: readonly CampaignLine[], week: TeamWeek): CampaignNotes {
  const { monday, leads, nameOf } = week;
  const received = new Map(leads.campaigns.map(({ key, tally }) => [key, tally.received]));
  const listed = new Map<string, CampaignLine[]>();
  for (const line of lines) {
    const before = listed.get(line.key);
    if (before) before.push(line);
    else listed.set(line.key, [line]);
  }
  const running = [...listed]
    .map(([key, all]) => ({ count: received.get(key) ?? 0, all }))
    .sort((a, b) => b.count - a.count)
    .flatMap(({ count, all }) => shownOf(all, monday, count));
  const unlisted = leads.campaigns
    .filter(({ key, tally }) => key !== '' && tally.received > 0 && !listed.has(key))
    .map(({ key, tally }) => ({ name: nameOf(key), received: tally.received }))
    .sort((a, b) => b.received - a.received);
  return { running, unlisted };
}

/** The lines of one campaign that run in the week, the latest start first; where leads came all the same, the nearest. */
function shownOf(lines: readonly CampaignLine[], monday: number, count: number): RunningCampaign[] {
  const sunday = monday + DAYS_PER_WEEK - 1;
  const start = ({ from }: CampaignLine) => from ?? Number.NEGATIVE_INFINITY;
  const latestFirst = (a: number, b: number) => (a === b ? 0 : b > a ? 1 : -1);
  const runs = lines
    .filter((line) => start(line) <= sunday && (line.to === null || line.to >= monday))
    .sort((a, b) => latestFirst(start(a), start(b)));
  if (runs.length > 0) return runs.map((line, i) => shown(line, i === 0 ? count : null, false));
  if (count === 0) return [];
  const over = lines
    .filter(({ to }) => to !== null && to < monday)
    .sort((a, b) => latestFirst(a.to ?? 0, b.to ?? 0));
  if (over[0]) return [shown(over[0], count, true)];
  // It begins only later, as its line says; the leads say that it runs.
  const [next] = [...lines].sort((a, b) => latestFirst(start(b), start(a)));
  return next ? [shown(next, count, false)] : [];
}

function shown({ from, to, ...line }: CampaignLine, received: number | null, isOver: boolean) {
  const dateOf = (day: number | null) => (day === null ? null : isoDate(day));
  return { ...line, received, from: dateOf(from), to: dateOf(to), isOver };
}

/** @param feedback null where there is no such tab */
export function salesVoices(feedback: readonly FeedbackLine[] | null, week: TeamWeek): SalesVoices {
  const { monday, today, objections } = week;
  const lines = feedback ?? [];
  const isIn = (from: number) => (line: FeedbackLine) =>
    line.day !== null && line.day >= from && line.day < from + DAYS_PER_WEEK;
  const said = (kind: FeedbackLine['kind'], from: number) => {
    const sum = voices.empty();
    for (const line of lines.filter(isIn(from)))
      if (line.kind === kind) voices.add(sum, [line.text]);
    return sum;
  };
  const objected = (from: number) =>
    voices.merge(objections?.get(from) ?? voices.empty(), said('objection', from));
  const earlier = monday - DAYS_PER_WEEK;
  const requests = lines
    .filter(({ kind, isAnswered }) => kind === 'request' && !isAnswered)
    .filter(({ day }) => day === null || day < monday + DAYS_PER_WEEK)
    .map(({ text, who, campaign, day }): OpenRequest => {
      const days = day === null ? null : Math.max(0, today - day);
      return { text, who, campaign, days };
    })
    .sort((a, b) => (b.days ?? -1) - (a.days ?? -1));
  return {
    hasTab: feedback !== null,
    hasColumn: objections !== null,
    objections: countedVoices(objected(monday), objected(earlier)),
    questions: countedVoices(said('faq', monday), said('faq', earlier)),
    requests,
    praise: lines
      .filter(isIn(monday))
      .filter(({ kind }) => kind === 'praise')
      .map(({ text, who, campaign }) => ({ text, who, campaign })),
  };
}
