/** The tabs that a team adds and fills in: Campaigns, Feedback, Plan. */

export const enTeamTabs = () => ({
  campaigns: 'Pullpush Campaigns',
  feedback: 'Pullpush Feedback',
  plan: 'Pullpush Plan',
});
