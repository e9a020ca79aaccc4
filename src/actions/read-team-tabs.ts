/** The tabs that a team adds and fills in, read where they are there: two calls each, none for a tab that is not. */
import type { DataProblem } from '../lead/problem';
import type { UnreadTabs } from '../meeting/team-facts';
import { readTable } from '../sheet/table-tab';
import { type CampaignLine, campaignLines } from '../tabs/campaign-lines';
import { CAMPAIGNS_TABLE } from '../tabs/campaigns-table';
import { type FeedbackLine, feedbackLines } from '../tabs/feedback-lines';
import { FEEDBACK_TABLE } from '../tabs/feedback-table';
import { type PlanLine, planLines } from '../tabs/plan-lines';
import { PLAN_TABLE } from '../tabs/plan-table';
import type { TableLine, TableSchema } from '../tabs/table';
import type { CountedLeads } from './count-leads';
import { keepTeamTab } from './keep-team-tab';
import type { Opened } from './open';

export interface TeamTabs {
  /** Null where there is no such tab; empty where it could not be read. */
  campaigns: CampaignLine[] | null;
  feedback: FeedbackLine[] | null;
  plan: PlanLine[] | null;
  unread: UnreadTabs;
  problems: DataProblem[];
  /** Brings their names, words and drop-downs up to date; the caller saves the registry. */
  keepUp(counted: CountedLeads): void;
}

/** @param monday the week (day number) that is looked at: a month without its year is the one nearest to it */
export function readTeamTabs(opened: Opened, monday: number): TeamTabs {
  const { clock } = opened.services;
  const typed = opened.settings?.dateOrder ?? 'auto';
  const order = typed === 'auto' ? null : typed;
  const campaigns = readTab(
    opened,
    CAMPAIGNS_TABLE,
    { needed: ['campaign'], missed: ['start', 'end'] },
    (lines) => campaignLines(lines, clock, order),
  );
  const feedback = readTab(
    opened,
    FEEDBACK_TABLE,
    { needed: ['date', 'kind', 'text'], missed: ['answered'] },
    (lines) => feedbackLines(lines, clock, order),
  );
  // Leads are all that a meeting holds against the plan: without them it would say that none are planned.
  const plan = readTab(opened, PLAN_TABLE, { needed: ['period', 'leads'], missed: [] }, (lines) =>
    planLines(lines, clock, monday),
  );
  return {
    campaigns: campaigns?.lines ?? null,
    feedback: feedback?.lines ?? null,
    plan: plan?.lines ?? null,
    unread: {
      campaigns: campaigns?.isUnread ?? false,
      feedback: feedback?.isUnread ?? false,
      plan: plan?.isUnread ?? false,
    },
    problems: [campaigns, feedback, plan].flatMap((tab) => tab?.problems ?? []),
    keepUp(counted) {
      for (const tab of [campaigns, feedback, plan]) tab?.keepUp(counted);
    },
  };
}

interface ReadLines<Line> {
  lines: Line[];
  problems: DataProblem[];
}

interface ReadTab<Line> extends ReadLines<Line>, Pick<TeamTabs, 'keepUp'> {
  isUnread: boolean;
}

interface Columns<Key> {
  /** Without one of these its lines would be taken for something that they are not: none is read. */
  needed: readonly Key[];
  /** Without one of these it counts as blank, and somebody is told. */
  missed: readonly Key[];
}

function readTab<Key extends string, Line>(
  opened: Opened,
  schema: TableSchema<Key>,
  columns: Columns<Key>,
  linesOf: (typed: readonly TableLine<Key>[]) => ReadLines<Line>,
): ReadTab<Line> | null {
  const { registry, words } = opened;
  const sheet = registry.find(schema.key);
  if (!sheet) return null;
  const table = readTable(sheet, schema, false);
  const keepUp: TeamTabs['keepUp'] = (counted) => {
    if (table) keepTeamTab(opened, table, counted);
  };
  const header = (key: string) => schema.header(words, key as Key);
  const isGone = (key: Key) => table?.places.columns[key] === undefined;
  const missing = [...columns.needed, ...columns.missed].filter(isGone);
  const isUnread = !table || columns.needed.some(isGone);
  const read = isUnread ? { lines: [], problems: [] } : linesOf(table.lines);
  const { lines } = read;
  if (missing.length + read.problems.length === 0) return { ...read, isUnread, keepUp };
  const tab = sheet.getName();
  const placed = read.problems.map((one) => ({ ...one, tab, place: header(one.place ?? '') }));
  const kind = isUnread ? 'teamColumns' : 'teamColumnsBlank';
  const other = missing.map((key) => `“${header(key)}”`).join(', ');
  const gone: DataProblem = { kind, count: missing.length, rows: [], place: tab, other };
  return { lines, problems: missing.length > 0 ? [gone, ...placed] : placed, isUnread, keepUp };
}
