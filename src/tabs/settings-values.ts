/** What a team may set, with the defaults of the product contract, section 8. */
import { FIELDS, type Field } from '../lead/fields';
import { OUTCOME_RULES, type Outcome, type OutcomeRules } from '../lead/outcome';
import type { Rules } from '../quality/week-tallies';
import type { Language } from '../text';

export interface Settings extends Omit<Rules, 'outcomes'> {
  language: Language;
  /** Name of the lead tab; '' to look for it. */
  leadTab: string;
  /** Minutes within which a new lead should be called, in working hours. */
  slaMinutes: number;
  /** Working hours, as `Mon-Sat 8:00-17:30`. */
  hours: string;
  /** Leads in a call sample. */
  swapSample: number;
  /** Weeks in each period of the revenue bridge. */
  bridgeWeeks: number;
  /** Two-letter code of the country whose phone numbers have no prefix. */
  country: string;
  /** Three-letter code. */
  currency: string;
  outcomes: OutcomeRules;
  /** The team's own mapping: text as typed → outcome. */
  phrases: [text: string, outcome: Outcome][];
  /** Header text per field; `-` for none; missing means found by name. */
  columns: Partial<Record<Field, string>>;
}

/** The single-value settings, in the order of the Settings tab. */
export const SETTING_KEYS = [
  'language',
  'leadTab',
  'target',
  'minAttempts',
  'minDays',
  'giveUpDays',
  'minCoverage',
  'minJudged',
  'slaMinutes',
  'hours',
  'swapSample',
  'bridgeWeeks',
  'country',
  'currency',
] as const;

export type SettingKey = (typeof SETTING_KEYS)[number];
export type TextKey = 'leadTab' | 'hours' | 'country' | 'currency';
export type NumberKey = Exclude<SettingKey, 'language' | TextKey>;

/** What a text setting must look like; a name of a tab may be anything. */
export const PATTERNS: Readonly<Record<TextKey, RegExp>> = {
  leadTab: /^/,
  hours: /\d{1,2}:\d{2}\s*-\s*\d{1,2}:\d{2}/,
  country: /^[A-Za-z]{2}$/,
  currency: /^[A-Za-z]{3}$/,
};

/** Smallest and largest value of each number. */
export const RANGES: Readonly<Record<NumberKey, [number, number]>> = {
  target: [0, 100],
  minAttempts: [1, 20],
  minDays: [1, 20],
  giveUpDays: [0, 365],
  minCoverage: [0, 1],
  minJudged: [1, 1000],
  slaMinutes: [1, 1440],
  swapSample: [20, 30],
  bridgeWeeks: [1, 26],
};

/** Whether a setting is a text, not a number. */
export function isTextKey(key: SettingKey): key is TextKey {
  return Object.keys(PATTERNS).includes(key);
}

/** Fields that Settings lists: all of them. */
export const SETTING_FIELDS: readonly Field[] = FIELDS;

/** Rows for the team's own phrases. */
export const PHRASE_ROWS = 40;

/** Settings before a person changed any. */
export function defaultSettings(language: Language, target: number): Settings {
  return {
    language,
    leadTab: '',
    target,
    minAttempts: 3,
    minDays: 2,
    giveUpDays: 7,
    minCoverage: 0.6,
    minJudged: 10,
    slaMinutes: 30,
    hours: 'Mon-Sat 8:00-17:30',
    swapSample: 25,
    bridgeWeeks: 4,
    country: 'VN',
    currency: 'VND',
    outcomes: OUTCOME_RULES,
    phrases: [],
    columns: {},
  };
}
