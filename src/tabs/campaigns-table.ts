import type { Words } from '../text';
import type { TeamTableSchema } from './table';

export type CampaignColumn = keyof Words['teamTabs']['campaignColumns'];

/** The Campaigns tab: what Marketing runs, one campaign a line, for Sales to know before calling. */
export const CAMPAIGNS_TABLE: TeamTableSchema<CampaignColumn> = {
  key: 'campaigns',
  columns: [
    { key: 'campaign', kind: 'campaign', width: 150 },
    { key: 'marketer', kind: 'person', width: 150 },
    { key: 'platform', kind: 'choice', width: 150 },
    { key: 'message', kind: 'text', width: 150 },
    { key: 'offer', kind: 'text', width: 150 },
    { key: 'audience', kind: 'text', width: 150 },
    { key: 'start', kind: 'date', width: 100 },
    { key: 'end', kind: 'date', width: 100 },
    { key: 'material', kind: 'text', width: 150 },
  ],
  name: ({ teamTabs }) => teamTabs.campaigns,
  shows: ({ teamTabs }) => teamTabs.shows.campaigns,
  note: ({ teamTabs }) => teamTabs.notes.campaigns,
  header: ({ teamTabs }, column) => teamTabs.campaignColumns[column],
  choices: ({ teamTabs }) => teamTabs.platforms,
  examples: {
    column: 'campaign',
    rows({ teamTabs: { examples, platforms } }) {
      const { campaign, message, offer, audience } = examples;
      const platform = platforms[0] ?? '';
      return [
        { campaign, platform, message, offer, audience, start: { day: 0 }, end: { day: 27 } },
      ];
    },
  },
};
