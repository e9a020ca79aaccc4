/** The tabs that a team adds and fills in: Campaigns, Feedback, Plan. */
export interface TeamTabsWords {
  campaigns: string;
  feedback: string;
  plan: string;
  columns: {
    campaigns: Record<
      | 'campaign'
      | 'marketer'
      | 'platform'
      | 'message'
      | 'offer'
      | 'audience'
      | 'start'
      | 'end'
      | 'material',
      string
    >;
    feedback: Record<'date' | 'who' | 'kind' | 'text' | 'campaign' | 'answered', string>;
    plan: Record<'period' | 'orders' | 'revenue' | 'leads' | 'spend', string>;
  };
  /** Objection, FAQ, request, praise. */
  kinds: string[];
}
