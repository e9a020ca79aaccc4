/** The sections of the meeting tab that tell what was promised and planned, what the team typed, and what is alarming. */

/** A score as a sentence tells it: all in words already, the number of judged leads apart. */
export interface ScoreSaid {
  score: string;
  range: string;
  judged: number;
}

/** What Marketing tells of a campaign, in the order in which it is said. */
export const TOLD = ['message', 'offer', 'audience', 'material'] as const;
export type Told = (typeof TOLD)[number];

export interface SectionsWords {
  /** Where a tab is added: the menu item and the tab's name. */
  path(menu: string, tab: string): string;
  /** A list of campaigns, and how many it leaves out. */
  more(list: string, count: number): string;
  /** Of a tab that is there but lacks columns that it needs; the data gaps say which. */
  unread(tab: string): string;
  promises: Record<'title' | 'inTime' | 'none' | 'nobody' | 'nothing', string> & {
    open(count: number): string;
    /** `days` of the one that is longest late. */
    late(count: number, days: number): string;
    undated(count: number): string;
    done(count: number): string;
    list(list: string): string;
    more(list: string, count: number): string;
    /** `daysLate` 0: in time. */
    item(who: string, what: string, daysLate: number): string;
  };
  plan: {
    /** Leads received against those planned for the week. */
    against(planned: number, received: number): string;
    noLeads(tab: string): string;
    noWeek(tab: string): string;
    noTab(path: string): string;
  };
  alarm: {
    total(target: number, said: ScoreSaid): string;
    campaigns(target: number, count: number): string;
    campaign(name: string, said: ScoreSaid): string;
    more(count: number): string;
    /** Leads without a campaign. */
    unnamed(target: number, said: ScoreSaid): string;
  };
  /** Header of the column in which the last weeks stand as bars, and how to read it. */
  bars: string;
  readingBars: string;
  marketing: Record<'title' | 'missing', string> & {
    noTab(path: string): string;
    none(tab: string): string;
    leads(count: number): string;
    marketer(name: string): string;
    /** `yyyy-mm-dd`, or null where it is not known; '' if neither is. */
    dates(from: string | null, to: string | null): string;
    over(to: string | null, count: number): string;
    told(what: Told, text: string): string;
    rest(list: string): string;
    counted(name: string, count: number): string;
    unlisted(tab: string, list: string): string;
  };
  sales: Record<
    | 'title'
    | 'said'
    | 'says'
    | 'thisWeek'
    | 'lastWeek'
    | 'text'
    | 'objection'
    | 'question'
    | 'waiting'
    | 'waited'
    | 'request'
    | 'praised'
    | 'none',
    string
  > & {
    /** How long a request has been open; null where nobody knows. */
    age(days: number | null): string;
    moreRequests(count: number, tab: string): string;
    nothing(path: string, column: string): string;
    noTab(path: string): string;
    noColumn(column: string): string;
  };
  thanks: Record<'title' | 'text', string>;
}
