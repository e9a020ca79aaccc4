/** The tabs that a team adds and fills in: Campaigns, Feedback, Plan. */
export interface TeamTabsWords {
  campaigns: string;
  feedback: string;
  plan: string;
}
