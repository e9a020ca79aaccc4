import type { TableSchema } from './table';

export type PlanColumn = 'period' | 'orders' | 'revenue' | 'leads' | 'spend';

/** The Plan tab: what is aimed at, a week or a month a line. */
export const PLAN_TABLE: TableSchema<PlanColumn> = {
  key: 'plan',
  columns: [
    { key: 'period', kind: 'text', width: 120 },
    { key: 'orders', kind: 'text', width: 100 },
    { key: 'revenue', kind: 'text', width: 140 },
    { key: 'leads', kind: 'text', width: 100 },
    { key: 'spend', kind: 'text', width: 140 },
  ],
  name: (words) => words.teamTabs.plan,
  note: () => '',
  header: (words, column) => words.teamTabs.columns.plan[column],
  choices: () => [],
};
