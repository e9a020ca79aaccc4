/** The tabs that a team adds and fills in: Campaigns, Feedback, Plan. */

export const enTeamTabs = () => ({
  campaigns: 'Pullpush Campaigns',
  feedback: 'Pullpush Feedback',
  plan: 'Pullpush Plan',
  columns: {
    campaigns: {
      campaign: 'Campaign',
      marketer: 'Marketer',
      platform: 'Platform',
      message: 'Message',
      offer: 'Offer',
      audience: 'Audience',
      start: 'Start',
      end: 'End',
      material: 'Material',
    },
    feedback: {
      date: 'Date',
      who: 'Who',
      kind: 'Kind',
      text: 'Text',
      campaign: 'Campaign',
      answered: 'Answered',
    },
    plan: {
      period: 'Period',
      orders: 'Orders',
      revenue: 'Revenue',
      leads: 'Leads',
      spend: 'Spend',
    },
  },
  kinds: ['Objection', 'FAQ', 'Request', 'Praise'],
});
