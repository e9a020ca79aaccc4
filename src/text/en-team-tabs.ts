/** The tabs that a team adds and fills in: Campaigns, Feedback, Plan. */

export const enTeamTabs = () => ({
  campaigns: 'Pullpush Campaigns',
  feedback: 'Pullpush Feedback',
  plan: 'Pullpush Plan',
  shows: {
    campaigns:
      'Which campaigns run, with message, offer and material for Sales to know before calling',
    feedback: 'What Sales hears: why customers say no, what they ask, what material is needed',
    plan: 'Planned orders, revenue, leads and spend, for the meeting to compare with',
  },
  notes: {
    campaigns:
      'One line for each campaign: its name as the lead tab writes it, then message, offer, dates and a link to the material; grey example lines are not counted, type over them.',
    feedback:
      'One line for each thing that a customer said or Sales needs: choose the kind, write it down, and fill the last column once it is answered; grey example lines are not counted, type over them.',
    plan: 'One line for each week (such as 2026-W47) or month (such as 11/2026), blank where nothing is planned; grey example lines are not counted, type over them.',
  },
  campaignColumns: {
    campaign: 'Campaign',
    marketer: 'Marketer',
    platform: 'Platform',
    message: 'Message',
    offer: 'Offer',
    audience: 'Audience',
    start: 'Start',
    end: 'End',
    material: 'Material (link)',
  },
  feedbackColumns: {
    date: 'Date',
    who: 'Who',
    kind: 'Kind',
    text: 'Text',
    campaign: 'Campaign',
    answered: 'Answered (link or date)',
  },
  planColumns: {
    period: 'Week or month',
    orders: 'Orders',
    revenue: 'Revenue',
    leads: 'Leads',
    spend: 'Ad spend',
  },
  platforms: [
    'Facebook',
    'Google',
    'TikTok',
    'Zalo',
    'YouTube',
    'Website',
    'Marketplace',
    'Event',
    'Referral',
    'Other',
  ],
  kinds: { objection: 'Objection', faq: 'FAQ', request: 'Request', praise: 'Praise' },
  takes: {
    amount: 'Type the amount as a number only, such as 25000000.',
    wholeNumber: 'Type a whole number, such as 120.',
  },
  examples: {
    campaign: 'Example: Opening in November',
    message: 'New home, new kitchen: a free cooker hood',
    offer: '20% off until the end of the month',
    audience: 'Families about to move into a new home',
    objection: 'Example: Dearer than elsewhere',
    request: 'Example: A price list in larger type',
    week: 'Example: 2026-W47',
    month: 'Example: 11/2026',
  },
});
