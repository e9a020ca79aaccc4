import type { Words } from '../text';
import type { TeamTableSchema } from './table';

export type PlanColumn = keyof Words['teamTabs']['planColumns'];

/** The Plan tab: what was planned for a week or a month, one period a line. */
export const PLAN_TABLE: TeamTableSchema<PlanColumn> = {
  key: 'plan',
  columns: [
    { key: 'period', kind: 'text', width: 150 },
    { key: 'orders', kind: 'wholeNumber', width: 150 },
    { key: 'revenue', kind: 'amount', width: 150 },
    { key: 'leads', kind: 'wholeNumber', width: 150 },
    { key: 'spend', kind: 'amount', width: 150 },
  ],
  name: ({ teamTabs }) => teamTabs.plan,
  shows: ({ teamTabs }) => teamTabs.shows.plan,
  note: ({ teamTabs }) => teamTabs.notes.plan,
  header: ({ teamTabs }, column) => teamTabs.planColumns[column],
  choices: () => [],
  examples: {
    column: 'period',
    rows: ({ teamTabs: { examples } }) => [
      { period: examples.week, orders: 30, revenue: 150_000_000, leads: 200, spend: 20_000_000 },
      { period: examples.month, orders: 120, revenue: 600_000_000, leads: 800, spend: 80_000_000 },
    ],
  },
};
