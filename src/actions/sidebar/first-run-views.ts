/** What the first run shows and takes. Only what JSON can carry. */
import type { Field } from '../../lead/fields';
import type { Outcome } from '../../lead/outcome';
import type { Language } from '../../text';
import type { Effects, Headline, OutcomeChoice, ScoreView, StatusLine } from './later-views';

/** The first run as a person has answered so far; what is missing is as Pullpush guesses. Written nowhere but by `setUp`. */
export interface Draft {
  step: FirstStep;
  language?: Language;
  /** Names of the lead tabs chosen. */
  tabs?: string[];
  /** By tab (the first name of its `ColumnsOfTabs`): header of the column for a field, `-` for none. */
  columns?: Record<string, Partial<Record<Field, string>>>;
  phrases?: Mapping[];
  numbers?: Partial<Record<MainNumber, number>>;
}

export type FirstStep = 'tabs' | 'columns' | 'statuses' | 'target';

/** The few numbers that matter. Target 0..100. */
export type MainNumber = 'target' | 'minAttempts' | 'minDays' | 'giveUpDays';

/** A status as typed, and what it means in this team. */
export interface Mapping {
  text: string;
  outcome: Outcome;
}

export interface TabsView {
  /** Tabs that look like lead tabs, best first. */
  likely: TabChoice[];
  /** All others of the team, in their order. */
  others: TabChoice[];
}

export interface TabChoice {
  name: string;
  /** Rows below the header; of a tab that does not look like a lead tab all rows. */
  rows: number;
  /** Whether it is chosen: by the draft, else by Pullpush. */
  read: boolean;
  /** Why it was not chosen, or what to look at; '' if there is nothing to say. */
  note: string;
}

export interface ColumnsView {
  /** Tabs with the same header row are one entry. */
  tabs: ColumnsOfTabs[];
}

export interface ColumnsOfTabs {
  names: string[];
  /** Every column that has a header or is used, from left to right. */
  columns: SheetColumn[];
  /** Every field, in the order of `FIELDS`. */
  fields: FieldColumn[];
}

export interface SheetColumn {
  /** How Settings names it. */
  header: string;
  /** `E`. */
  letter: string;
  /** Up to three different cells as a person sees them, shortened. */
  examples: string[];
}

export interface FieldColumn {
  field: Field;
  label: string;
  isNeeded: boolean;
  /** Places in `columns`; several only for wide call columns, none where nothing was found. */
  columns: number[];
  /** `check`: found by its content only, or another column fits as well. */
  state: 'sure' | 'check' | 'missing';
  /** What is to be checked, a sentence; '' if nothing is. */
  why: string;
}

export interface StatusesView {
  /** Leads counted, over all time. */
  leads: number;
  /** Different texts, unmapped first, then those to ask about, each by leads; at most `STATUSES_LISTED`. */
  statuses: StatusLine[];
  /** Texts beyond those, and their leads. */
  more: { texts: number; leads: number };
  outcomes: OutcomeChoice[];
  effects: Effects;
  /** The target that Pullpush proposes, 0..100. */
  proposal: number;
  numbers: Record<MainNumber, number>;
  /** The score of the time that `effects` looks at. */
  total: ScoreView;
  /** What else should be known before going on, a sentence each. */
  problems: string[];
}

export interface SetUpDone {
  tabs: string[];
  target: number;
  problems: string[];
  headline: Headline;
}
