/** What the sidebar shows once Pullpush is set up. Only what JSON can carry. */
import type { Outcome, OutcomeClass } from '../../lead/outcome';
import type { DialogBlock } from '../../page/dialog';
import type { VerdictCode } from '../../quality/verdict';
import type { SettingKey } from '../../tabs/settings-values';
import type { SingleSetting } from '../../tabs/single-settings';
import type { NoticeKind } from '../../text';
import type { Mapping } from './first-run-views';

/** A score of a set of leads, with a sentence on it. */
export interface ScoreView {
  /** The campaign as most rows write it; for all of them and for none their name in words. */
  name: string;
  /** What `why` takes for it; '' for all campaigns. */
  ask: string;
  received: number;
  judged: number;
  coverage: number | null;
  score: number | null;
  low: number | null;
  high: number | null;
  verdict: VerdictCode;
  /** The verdict in words. */
  says: string;
}

export interface Headline {
  /** `2026-W46`. */
  week: string;
  /** Its first and last day, in words: `09/11–15/11`. */
  days: string;
  /** When it was counted, in words. */
  asOf: string;
  target: number;
  thisWeek: ScoreView;
  /** The four weeks that end with it. */
  fourWeeks: ScoreView;
  /** Campaigns over the four weeks, best shrunk score first; at most `CAMPAIGNS_KEPT`. */
  campaigns: ScoreView[];
  /** Campaigns beyond those. */
  more: number;
  /** Texts that nobody has mapped, and their leads. */
  unmapped: { texts: number; leads: number };
}

export interface Overview {
  headline: Headline;
  /** Texts that nobody has mapped, most leads first, and those that the team has mapped itself. */
  statuses: StatusLine[];
  more: { texts: number; leads: number };
  outcomes: OutcomeChoice[];
  effects: Effects;
  /** Data gaps, a sentence each. */
  problems: string[];
}

/** A meaning that the team gives to a text. */
export interface StatusChange extends Mapping {
  /** What the person saw the text taken for, to notice what somebody else has written since; without it nobody is asked. */
  from?: Outcome;
}

export interface Mapped {
  overview: Overview;
  /** The four weeks' score before. */
  before: ScoreView;
}

export interface WhyQuestion {
  /** A campaign or a part of its name; '' for all campaigns. */
  campaign: string;
  /** As a person types it; '' for the four weeks that end with the latest that is over. */
  period: string;
}

export interface WhyView {
  title: string;
  /** Everything but the leads themselves. */
  blocks: DialogBlock[];
  lines: LeadLine[];
}

/** The leads of one outcome that count alike. */
export interface LeadLine {
  label: string;
  points: number | null;
  leads: LeadPlace[];
  /** Leads beyond those listed. */
  more: number;
}

export interface LeadPlace {
  tab: string;
  /** Sheet row, 1-based. */
  row: number;
  /** `02/11`. */
  day: string;
  /** As typed, shortened, without phone numbers and addresses. */
  status: string;
}

export interface SettingsView {
  settings: SettingView[];
}

export type SettingView = SingleSetting;

export interface SettingChange {
  key: SettingKey;
  /** What the person saw, to notice what somebody else has changed since. */
  from: string;
  to: string;
}

/** What was done, in sentences. */
export interface Done {
  text: string;
  problems: string[];
  /** Where the leads were counted on the way. */
  headline?: Headline;
}

export interface Built extends Done {
  tab: string;
  /** Key for `goToTab`. */
  key: string;
  headline: Headline;
}

export interface TabView {
  key: string;
  name: string;
  isThere: boolean;
  isHidden: boolean;
  /** What it shows, or would show. */
  shows: string;
  /** Whether `addTab` makes it. */
  canAdd: boolean;
}

export interface TextView {
  title: string;
  blocks: DialogBlock[];
}

export interface Removal {
  isThere: boolean;
  tabs: string[];
  leadTabs: string[];
}

export interface StatusLine {
  /** As most rows write it. */
  text: string;
  leads: number;
  /** What it is taken for; UNKNOWN where nobody knows. */
  outcome: Outcome;
  /** How many of the leads have a verdict by it. */
  judged: number;
  /** Why a person should look: nobody knows it, it differs from team to team, or it was read from parts of a longer text. */
  ask: 'unknown' | 'differs' | 'parts' | null;
  /** With `ask`: the likely answers, the guess first. */
  likely: Outcome[];
  /** Whether the team has said so itself. */
  isOwn: boolean;
}

export interface OutcomeChoice {
  outcome: Outcome;
  label: string;
  class: OutcomeClass;
  /** Label of the class, to group by. */
  group: string;
  points: number | null;
}

/** How campaigns would stand against any target. */
export interface Effects {
  /** What was looked at, in words: `4 tuần 02/11–29/11`. */
  period: string;
  /** Campaigns with leads in it. */
  campaigns: number;
  /** By whole target 0..100: how many campaigns are BELOW, how many ABOVE; the rest is open. */
  byTarget: [below: number, above: number][];
}

/** What went wrong while nobody looked. */
export interface Notice {
  kind: NoticeKind;
  /** What happened and what to do, in words. */
  text: string;
  /** What mends it at a click: a build of the latest completed week, or turning the clock on again; null: only the text says. */
  does: 'build' | 'turnOn' | null;
}

/** The clock of the weekly build as a person chooses it. */
export interface WeeklyChoice {
  /** Monday 1 … Sunday 7. */
  day: number;
  /** 0–23, in the spreadsheet's time zone. */
  hour: number;
  /** By what name others see whose it is. */
  owner: string;
}

export interface WeeklyView extends WeeklyChoice {
  isOn: boolean;
  /** By what name whoever looks wants to be known; '' where they have not said. */
  me: string;
  /** Whether it belongs to whoever looks. */
  isMine: boolean;
  /** Names of the seven days, Monday first, and of the 24 hours. */
  days: string[];
  hours: string[];
  /** When it builds, whose it is, and when it builds next; that it is off. In words. */
  text: string;
  /** How its last run went, in words; '' before the first. */
  last: string;
  /** In whose time the hour is: `giờ Asia/Ho_Chi_Minh`. */
  zone: string;
}
