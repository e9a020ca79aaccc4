/** The tabs that a team adds and fills in: Campaigns, Feedback, Plan. */
import type { TeamTabsTexts } from './team-tabs';

export const viTeamTabs = (): TeamTabsTexts => ({
  campaigns: 'Pullpush Chiến dịch',
  feedback: 'Pullpush Phản hồi',
  plan: 'Pullpush Kế hoạch',
});
