/** The tables that a team adds when it wants them, and fills in by hand. */
import { CAMPAIGNS_TABLE } from './campaigns-table';
import { FEEDBACK_TABLE } from './feedback-table';
import { PLAN_TABLE } from './plan-table';
import type { TeamTableSchema } from './table';

export const TEAM_TABLES: readonly TeamTableSchema<string>[] = [
  CAMPAIGNS_TABLE,
  FEEDBACK_TABLE,
  PLAN_TABLE,
];
