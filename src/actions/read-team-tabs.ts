/** The tabs that a team adds and fills in, read where they are there: two calls each, none for a tab that is not. */
import type { DataProblem } from '../lead/problem';
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
  /** Null where there is no such tab; empty where its columns are gone. */
  campaigns: CampaignLine[] | null;
  feedback: FeedbackLine[] | null;
  plan: PlanLine[] | null;
  problems: DataProblem[];
  /** Brings their names, words and drop-downs up to date; the caller saves the registry. */
  keepUp(counted: CountedLeads): void;
}

/** @param monday the week (day number) that is looked at: a month without its year is the one nearest to it */
export function readTeamTabs(opened: Opened, monday: number): TeamTabs {
  const { clock } = opened.services;
  const typed = opened.settings?.dateOrder ?? 'auto';
  const order = typed === 'auto' ? null : typed;
  const campaigns = readTab(opened, CAMPAIGNS_TABLE, ['campaign', 'start', 'end'], (lines) =>
    campaignLines(lines, clock, order),
  );
  const feedback = readTab(opened, FEEDBACK_TABLE, ['date', 'kind', 'text', 'answered'], (lines) =>
    feedbackLines(lines, clock, order),
  );
  const plan = readTab(opened, PLAN_TABLE, ['period'], (lines) => planLines(lines, clock, monday));
  return {
    campaigns: campaigns?.lines ?? null,
    feedback: feedback?.lines ?? null,
    plan: plan?.lines ?? null,
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

interface ReadTab<Line> extends ReadLines<Line>, Pick<TeamTabs, 'keepUp'> {}

/** @param needed without these columns its lines would be taken for something that they are not */
function readTab<Key extends string, Line>(
  opened: Opened,
  schema: TableSchema<Key>,
  needed: readonly Key[],
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
  const missing = needed.filter((key) => table?.places.columns[key] === undefined);
  if (!table || missing.length > 0) {
    const other = missing.map((key) => `“${header(key)}”`).join(', ');
    const place = sheet.getName();
    return {
      lines: [],
      problems: [{ kind: 'teamColumns', count: 1, rows: [], place, other }],
      keepUp,
    };
  }
  const { lines, problems } = linesOf(table.lines);
  if (problems.length === 0) return { lines, problems, keepUp };
  const tab = sheet.getName();
  const placed = problems.map((one) => ({ ...one, tab, place: header(one.place ?? '') }));
  return { lines, problems: placed, keepUp };
}
