/** What a team may set, with the defaults of the product contract, section 8. */
import { FIELDS, type Field } from '../lead/fields';
import { OUTCOME_RULES, type Outcome, type OutcomeRules } from '../lead/outcome';
import type { Rules } from '../quality/week-tallies';
import type { Language } from '../text';

export interface Settings extends Omit<Rules, 'outcomes'> {
  language: Language;
  /** Name of the lead tab; '' to look for it. */
  leadTab: string;
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
] as const;

export type SettingKey = (typeof SETTING_KEYS)[number];

/** Smallest and largest value of each number. */
export const RANGES: Readonly<
  Record<Exclude<SettingKey, 'language' | 'leadTab'>, [number, number]>
> = {
  target: [0, 100],
  minAttempts: [1, 20],
  minDays: [1, 20],
  giveUpDays: [0, 365],
  minCoverage: [0, 1],
  minJudged: [1, 1000],
};

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
    outcomes: OUTCOME_RULES,
    phrases: [],
    columns: {},
  };
}
