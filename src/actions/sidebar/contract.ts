/**
 * What the sidebar's page and the server say to each other. Types only, and only what JSON can carry: the page and
 * Apps Script share no code. Texts come ready to be shown, in the language of `PageStart`, but for those of `words`.
 */
import type { Language, SidebarWords } from '../../text';
import type { ColumnsView, Draft, SetUpDone, StatusesView, TabsView } from './first-run-views';
import type {
  Built,
  Done,
  Headline,
  LeadPlace,
  Mapped,
  Notice,
  Overview,
  Removal,
  SettingChange,
  SettingsView,
  StatusChange,
  TabView,
  TextView,
  WeeklyChoice,
  WeeklyView,
  WhyQuestion,
  WhyView,
} from './later-views';

export type * from './first-run-views';
export type * from './later-views';

/** Comes with the page itself, so that even the first failure can be explained. */
export interface PageStart {
  language: Language;
  words: SidebarWords;
}

/** Every call is `sidebarCall(name, argument, sure)`; this is what is taken and given under each name. */
export interface SidebarCalls {
  /** What the sidebar begins with. A few service calls, whatever the number of leads. */
  open: Call<null, SidebarState>;
  /** Words and language anew, after another language was chosen. */
  words: Call<Language, PageStart>;
  /** Remembers how far the first run has come, for this person and spreadsheet; null forgets it. */
  keepDraft: Call<Draft | null, null>;
  findTabs: Call<Draft, TabsView>;
  findColumns: Call<Draft, ColumnsView>;
  /** Reads every lead. */
  countStatuses: Call<Draft, StatusesView>;
  /** The last step: makes Settings, as chosen, and Scoreboard, and forgets the draft. */
  setUp: Call<Draft, SetUpDone>;

  /** Counts the leads anew; writes nothing but the headline that `open` gives next time. */
  overview: Call<null, Overview>;
  /** Why a score is what it is. Reads every lead. */
  why: Call<WhyQuestion, WhyView>;
  /** Selects the row of a lead in the sheet, as `why` listed it. */
  goToRow: Call<Pick<LeadPlace, 'tab' | 'row' | 'status'>, null>;
  /** Opens a tab of Pullpush by its key, `settings`, `scoreboard`, `actions`, `meeting:2026-W47`. */
  goToTab: Call<string, null>;
  /** Writes the team's own meaning of texts into Settings, and counts anew. Asks first where somebody else has meanwhile. */
  mapStatuses: Call<StatusChange[], Mapped>;
  /** Looks for lead tabs and columns that came since; changes nothing that a person has set. */
  setUpAgain: Call<null, Done>;
  readSettings: Call<null, SettingsView>;
  changeSettings: Call<SettingChange[], Overview>;
  /** Asks first where it adds columns to a tab of the team. */
  scoreLeads: Call<null, Done>;
  /** A week as a person types it, '' for the latest that is over. Asks first where that week's tab is there. */
  buildMeeting: Call<string, Built>;
  closeMeeting: Call<null, Done>;
  tabs: Call<null, TabView[]>;
  /** Makes a tab of Pullpush by its key. */
  addTab: Call<string, Done>;
  /** What the score is, with the team's own points. */
  about: Call<null, TextView>;
  /** The clock that builds every week: whether it is on, whose it is, how its last run went. */
  weekly: Call<null, WeeklyView>;
  turnOnWeekly: Call<WeeklyChoice, WeeklyView>;
  /** Whoever turns it off: the trigger of somebody else removes itself when it fires next. */
  turnOffWeekly: Call<null, WeeklyView>;
  whatGoes: Call<null, Removal>;
  remove: Call<{ withTabs: boolean }, Done>;
}

export interface Call<Argument, Result> {
  takes: Argument;
  gives: Result;
}

export type CallName = keyof SidebarCalls;

/**
 * What `sidebarCall` gives back: the result, a sentence on what went wrong and what to do, or a question that must be
 * answered with yes, by the same call with `sure`, before anything is overwritten.
 */
export type Answer<Result> =
  | { kind: 'done'; result: Result }
  | { kind: 'problem'; text: string }
  | { kind: 'question'; text: string; yes: string };

export interface SidebarState {
  language: Language;
  /** `first` until Settings has been made. */
  phase: 'first' | 'later';
  /** How far the first run had come when the sidebar was closed. */
  draft: Draft | null;
  /** As it was last counted; null where nothing has been yet. */
  headline: Headline | null;
  /** What is wrong with the weekly clock, or with a run that was cut off; null where nothing is. */
  notice: Notice | null;
  /** Whether the headline is of an earlier week than the latest that is over: time to count anew. */
  isOld: boolean;
}
