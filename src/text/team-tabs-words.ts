/** The tabs that a team adds and fills in: Campaigns, Feedback, Plan. */
export interface TeamTabsWords {
  campaigns: string;
  feedback: string;
  plan: string;
  /** What each tab is for, in the lists of tabs that can be added. */
  shows: Record<'campaigns' | 'feedback' | 'plan', string>;
  /** What to type there: the note of the header. */
  notes: Record<'campaigns' | 'feedback' | 'plan', string>;
  campaignColumns: Record<
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
  feedbackColumns: Record<'date' | 'who' | 'kind' | 'text' | 'campaign' | 'answered', string>;
  planColumns: Record<'period' | 'orders' | 'revenue' | 'leads' | 'spend', string>;
  platforms: string[];
  kinds: Record<'objection' | 'faq' | 'request' | 'praise', string>;
  /** What a cell of a kind of column takes, said where somebody is about to type into it. */
  takes: Record<'amount' | 'wholeNumber', string>;
  /** Texts by which a row of a new tab is known as an example. */
  examples: {
    campaign: string;
    message: string;
    offer: string;
    audience: string;
    objection: string;
    request: string;
    week: string;
    month: string;
  };
}
