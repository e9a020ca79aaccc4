/** The one set of keys that every language fills: a word missing in one of them does not compile. */
import type { AboutWords, ExplainWords } from './explain-words';
import type { Language } from './numbers';
import type { PointsWords } from './points-words';
import type { PullWords } from './pull-words';
import type { SectionsWords } from './sections-words';
import type { SidebarServerWords } from './sidebar-server-words';
import type { TeamTabsWords } from './team-tabs-words';
import type { TrendWords } from './trend-words';
import type { NoticeKind, WeeklyWords } from './weekly-words';

export interface VerdictFacts {
  code: string;
  cause?: string;
  waiting?: number;
  needed?: number | null;
}

export interface ProblemFacts {
  kind: string;
  count: number;
  /** Rows or cell, in words; '' if it is about no row. */
  where: string;
  place: string;
  texts?: string;
  other?: string;
}

/** Problems about who a lead is. */
export type PeopleProblem = 'takenAsDuplicate' | 'goodTwice' | 'sharedContact' | 'impossiblePhone';

/** A row and an earlier one of the same person. */
export interface NamedPair {
  row: number;
  earlier: number;
  tabs?: { row: string; earlier: string };
}

/** What Settings says beside a lead tab. */
export interface TabNote {
  kind: 'read' | 'new' | 'copy' | 'hidden' | 'weak' | 'missing' | 'renamed' | 'unfit';
  /** Rows below the header. */
  rows?: number;
  /** The tab that it copies or is weaker than, or its present name. */
  other?: string;
}

export interface SummaryFacts {
  received: number;
  judged: number;
  coverage: number | null;
  score: number | null;
  junkRate: number | null;
  target: number;
  duplicates: number;
  excluded: number;
  unclear: number;
  pending: number;
  /** Of the pending ones those that nobody has called. */
  neverWorked: number;
  /** The verdict on the week, in words. */
  verdict: string;
}

export interface ActionStateFacts {
  state: 'done' | 'dropped' | 'late' | 'open' | 'undated';
  daysLate: number;
  /** Meetings since it was agreed; null where that is not known. */
  weeks: number | null;
}

type Labelled<Key extends string> = Record<Key, [label: string, meaning: string]>;

export interface Words extends TrendWords {
  language: Language;
  menu: Record<
    | 'open'
    | 'setUp'
    | 'score'
    | 'build'
    | 'buildAnother'
    | 'close'
    | 'explain'
    | 'about'
    | 'help'
    | 'remove'
    | 'statuses'
    | 'settings'
    | 'addTab'
    | 'weekly',
    string
  >;
  /** The menu's first line where something went wrong while nobody looked. */
  trouble: Record<NoticeKind, string>;
  weekly: WeeklyWords;
  tabs: { settings: string; scoreboard: string; meeting(week: string): string };
  all: string;
  noCampaign: string;
  columns: Record<
    'campaign' | 'received' | 'judged' | 'coverage' | 'score' | 'interval' | 'junkRate' | 'verdict',
    string
  >;
  meeting: {
    title(week: string): string;
    subtitle(from: string, to: string, asOf: string, tabs: readonly string[]): string;
    thisWeek: string;
    verdict: string;
    target(target: number): string;
    range(low: number, high: number, decimals: number): string;
    rangeNote(low: number, high: number, decimals: number): string;
    nothingJudged: string;
    summary(facts: SummaryFacts): string;
    onAge(count: number): string;
    /** What the four weeks would score without the leads that count on age alone. */
    fourOnAge(count: number, without: number): string;
    weekTable: string;
    fourWeeksTable(from: string, to: string): string;
    noLeads: string;
    reading: string;
    gaps: string;
    noGaps: string;
    conclusions: string;
    who: string;
    what: string;
    byWhen: string;
    status: string;
    statuses: string[];
    lastActions: string;
    noLastActions: string;
    state: string;
    actionCounts(facts: { open: number; late: number; done: number }): string;
    actionState(facts: ActionStateFacts): string;
  };
  /** The block of notes kept, and the words for where they stood. */
  kept: {
    heading: string;
    column(letter: string): string;
    row(number: number): string;
    pinned: string;
  };
  actions: {
    name: string;
    note: string;
    columns: Record<'id' | 'week' | 'who' | 'what' | 'byWhen' | 'status' | 'note', string>;
    /** Said in the note of an action whose two cells were changed differently. */
    other(place: string, column: string, text: string): string;
  };
  scoreboard: {
    title: string;
    subtitle(from: string, to: string, asOf: string): string;
    allTime: string;
    allTimeNote(column: string): string;
  };
  /** Headers of the two columns in the lead tab; `src/lead/our-columns.ts` knows them again. */
  ourColumns: Record<'outcome' | 'points', string>;
  settings: Record<
    | 'title'
    | 'subtitle'
    | 'general'
    | 'outcomes'
    | 'phrases'
    | 'columnsFound'
    | 'value'
    | 'meaning'
    | 'outcome'
    | 'class'
    | 'code'
    | 'points'
    | 'phrase'
    | 'field'
    | 'header'
    | 'phrasesHint'
    | 'columnsHint'
    | 'leadTabs'
    | 'tab'
    | 'isRead'
    | 'leadTabsHint',
    string
  > & {
    /** The working hours that a team has before it says other ones. */
    usualHours: string;
    languages: Record<Language, string>;
    answers: Record<'yes' | 'no', string>;
    dateOrders: Record<'auto' | 'dmy' | 'mdy', string>;
    tabNote(note: TabNote): string;
    labels: Labelled<
      | 'language'
      | 'target'
      | 'minAttempts'
      | 'minDays'
      | 'giveUpDays'
      | 'duplicateDays'
      | 'minCoverage'
      | 'minJudged'
      | 'slaMinutes'
      | 'hours'
      | 'dateOrder'
      | 'swapSample'
      | 'bridgeWeeks'
      | 'country'
      | 'currency'
    >;
    classes: Record<
      'pending' | 'junk' | 'weak' | 'good' | 'duplicate' | 'excluded' | 'unclear',
      string
    >;
  };
  pull: PullWords;
  teamTabs: TeamTabsWords;
  points: PointsWords;
  sections: SectionsWords;
  outcomes: Record<string, string>;
  fields: Record<string, string>;
  verdict(facts: VerdictFacts): string;
  problem(facts: ProblemFacts): string;
  moreTexts(count: number): string;
  /** `tab` is given where several lead tabs are read. */
  rowsNamed(list: string, more: number, tab?: string): string;
  /** Tabs by name; the first three of many. */
  tabsNamed(tabs: readonly string[]): string;
  moreTabs(count: number): string;
  /** Rows, each with the earlier row of the same person; tabs are named where several are read. */
  pairsNamed(pairs: readonly NamedPair[], more: number): string;
  dialog: {
    setUpDone(tabs: readonly string[], target: number): string;
    built(tab: string): string;
    tabLeftOut(tab: string, why: string): string;
    closed(tab: string, added: number, changed: number): string;
    askWeek: string;
    helpText: string;
    working: string;
    scored(tab: string, leads: number, judged: number, average: number | null): string;
    /** Where the run's time was not enough for all. */
    scoredPart(tab: string, done: number, leads: number): string;
    askRemove(tabs: string[], leadTabs: string[]): string;
    removed: string;
    unregistered: string;
    nothingToRemove: string;
  };
  explain: ExplainWords;
  about: AboutWords;
  sidebar: SidebarServerWords;
  errors: {
    noLeads: string;
    noLeadTabChosen: string;
    notSetUp: string;
    badWeek(typed: string): string;
    futureWeek(week: string): string;
    nameTaken(tab: string): string;
    noMeeting: string;
    noSpreadsheet: string;
    newerVersion: string;
    /** Where Google's services failed, and asking again may help. */
    noAnswer(step: string, message: string): string;
    unexpected(step: string, message: string): string;
    noHeader(tab: string): string;
    protectedTab(tab: string): string;
    beingEdited(tab: string): string;
    columnsMoved(tab: string): string;
    tooMuchToRead(tab: string, done: number, rows: number): string;
    tooMuchToScore(tab: string): string;
    removeFailed(message: string): string;
    steps: Record<
      | 'setUp'
      | 'score'
      | 'build'
      | 'close'
      | 'explain'
      | 'sidebar'
      | 'statuses'
      | 'tab'
      | 'settings'
      | 'remove'
      | 'weekly',
      string
    >;
    /** Who holds up others: nobody knows, a person without a name, the clock. */
    busy: { somebody: string; nobody: string; clock: string };
    busyWith(who: string, step: string, since: string): string;
  };
}

/** Words that are there without unpacking any text. */
export type AtHand = Pick<Words, 'menu' | 'outcomes' | 'trouble'>;
