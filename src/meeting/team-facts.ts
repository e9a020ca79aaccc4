/** What the team's own tabs and the objection column say of a week, counted and matched already. Dates are `yyyy-mm-dd`. */

/** A campaign that runs in the week, as the Campaigns tab tells of it; texts are as typed, '' where blank. */
export interface RunningCampaign {
  /** Folded name. */
  key: string;
  name: string;
  /** Leads received in the week; null in further lines of a campaign, whose first line says it. */
  received: number | null;
  marketer: string;
  platform: string;
  message: string;
  offer: string;
  audience: string;
  material: string;
  /** Null where nobody has written it. */
  from: string | null;
  to: string | null;
  /** It ended before this week, and leads came all the same. */
  isOver: boolean;
}

export interface CampaignNotes {
  /** Most leads first. */
  running: RunningCampaign[];
  /** Campaigns with leads in the week of which the tab has no line, most leads first. */
  unlisted: { name: string; received: number }[];
}

/** Something that customers say, with how often in the week and in the week before. */
export interface Voice {
  /** As most lines write it. */
  text: string;
  count: number;
  before: number;
}

/** What Sales asked for and has not been given yet. */
export interface OpenRequest {
  text: string;
  who: string;
  /** As typed; '' for none. */
  campaign: string;
  /** Whole days since it was asked for; null where the line has no date. */
  days: number | null;
}

export interface Praise {
  text: string;
  who: string;
  campaign: string;
}

export interface SalesVoices {
  /** Whether there is a Feedback tab, and a lead tab with a column for objections. */
  hasTab: boolean;
  hasColumn: boolean;
  /** From both, most frequent first. */
  objections: Voice[];
  questions: Voice[];
  /** Oldest first. */
  requests: OpenRequest[];
  praise: Praise[];
}

/** What was planned for the week, a month's plan by its working days; null for what is not planned. */
export interface WeekPlan {
  leads: number | null;
  orders: number | null;
  revenue: number | null;
}

/** Tabs that are there but could not be read, since columns that they need are gone: nothing can be said of them. */
export interface UnreadTabs {
  campaigns: boolean;
  feedback: boolean;
  plan: boolean;
}

/** What the tabs that a team adds and fills in tell of a week. */
export interface TeamFacts {
  /** Null where there is no Campaigns tab. */
  campaigns: CampaignNotes | null;
  voices: SalesVoices;
  /** Whether there is a Plan tab, and what it says of this week. */
  hasPlan: boolean;
  plan: WeekPlan;
  unread: UnreadTabs;
}

export const NO_TEAM_FACTS: TeamFacts = {
  campaigns: null,
  voices: {
    hasTab: false,
    hasColumn: false,
    objections: [],
    questions: [],
    requests: [],
    praise: [],
  },
  hasPlan: false,
  plan: { leads: null, orders: null, revenue: null },
  unread: { campaigns: false, feedback: false, plan: false },
};
