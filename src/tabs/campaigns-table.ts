import type { TableSchema } from './table';

export type CampaignColumn =
  | 'campaign'
  | 'marketer'
  | 'platform'
  | 'message'
  | 'offer'
  | 'audience'
  | 'start'
  | 'end'
  | 'material';

/** The Campaigns tab: what Marketing runs, one campaign a line. */
export const CAMPAIGNS_TABLE: TableSchema<CampaignColumn> = {
  key: 'campaigns',
  columns: [
    { key: 'campaign', kind: 'text', width: 180 },
    { key: 'marketer', kind: 'person', width: 120 },
    { key: 'platform', kind: 'text', width: 100 },
    { key: 'message', kind: 'text', width: 220 },
    { key: 'offer', kind: 'text', width: 180 },
    { key: 'audience', kind: 'text', width: 160 },
    { key: 'start', kind: 'date', width: 95 },
    { key: 'end', kind: 'date', width: 95 },
    { key: 'material', kind: 'text', width: 180 },
  ],
  name: (words) => words.teamTabs.campaigns,
  note: () => '',
  header: (words, column) => words.teamTabs.columns.campaigns[column],
  choices: () => [],
};
