/** What a team may set, with the defaults of the product contract, section 8. */
import { parseWorkingHours, USUAL_HOURS } from '../calendar/working-hours';
import { FIELDS, type Field } from '../lead/fields';
import { OUTCOME_RULES, type Outcome, type OutcomeRules } from '../lead/outcome';
import { isKnownCountry } from '../lead/phone-plan';
import type { Rules } from '../quality/week-tallies';
import type { Language } from '../text';

/** Version of the Settings tab. 1 had one lead tab, and did not remember what Pullpush had filled in. */
export const SETTINGS_SCHEMA = 2;

/** How a column is read that both orders fit; `auto` takes day/month. */
export type DateOrderChoice = 'auto' | 'dmy' | 'mdy';

/** One lead tab that Settings lists. */
export interface ListedLeadTab {
  /** Number of its row: `leadTab.3` is 3. */
  row: number;
  /** Name as it stands in Settings; the tab may have been renamed since. */
  name: string;
  /** Null while nobody has answered whether a tab that Pullpush proposes is to be read. */
  read: boolean | null;
}

export interface Settings extends Omit<Rules, 'outcomes'> {
  language: Language;
  /** In the order of their rows; empty to look for one. */
  leadTabs: ListedLeadTab[];
  dateOrder: DateOrderChoice;
  /** A lead is a duplicate where the same person came within so many days before; 0 finds none. */
  duplicateDays: number;
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
  /** Header text per field, several for tabs that differ separated by `|`; `-` for none; missing means found by name. */
  columns: Partial<Record<Field, string>>;
}

/** The single-value settings, in the order of the Settings tab. */
export const SETTING_KEYS = [
  'language',
  'target',
  'minAttempts',
  'minDays',
  'giveUpDays',
  'duplicateDays',
  'minCoverage',
  'minJudged',
  'slaMinutes',
  'hours',
  'dateOrder',
  'swapSample',
  'bridgeWeeks',
  'country',
  'currency',
] as const;

export type SettingKey = (typeof SETTING_KEYS)[number];
export type TextKey = 'hours' | 'country' | 'currency';
export type ChoiceKey = 'language' | 'dateOrder';
export type NumberKey = Exclude<SettingKey, ChoiceKey | TextKey>;

/** What a text setting must look like. */
const ACCEPTED: Readonly<Record<TextKey, (text: string) => boolean>> = {
  hours: isHours,
  country: isKnownCountry,
  currency: (text) => /^[A-Za-z]{3}$/.test(text),
};

/** Smallest and largest value of each number, and whether it must be whole. */
export const NUMBERS: Readonly<
  Record<NumberKey, { least: number; most: number; whole?: boolean }>
> = {
  target: { least: 0, most: 100 },
  minAttempts: { least: 1, most: 20, whole: true },
  minDays: { least: 1, most: 20, whole: true },
  giveUpDays: { least: 0, most: 365 },
  duplicateDays: { least: 0, most: 3650, whole: true },
  minCoverage: { least: 0, most: 1 },
  minJudged: { least: 1, most: 1000, whole: true },
  slaMinutes: { least: 1, most: 1440, whole: true },
  swapSample: { least: 20, most: 30, whole: true },
  bridgeWeeks: { least: 1, most: 26, whole: true },
};

/** Whether a text names working hours. */
export function isHours(text: string): boolean {
  return parseWorkingHours(text) !== null;
}

/**
 * A text setting as a person sees it.
 *
 * @param usualHours the usual working hours with the days of the person's language
 */
export function shownText(key: TextKey, settings: Settings, usualHours: string): string {
  return key === 'hours' && isUsual(settings.hours) ? usualHours : settings[key];
}

/** A text setting as it is kept: the usual working hours in one way, whatever the language of their days. */
export function keptText(key: TextKey, text: string): string {
  return key === 'hours' && isUsual(text) ? USUAL_HOURS : text;
}

function isUsual(hours: string): boolean {
  const meaning = (text: string) => JSON.stringify(parseWorkingHours(text));
  return meaning(hours) === meaning(USUAL_HOURS);
}

/** Whether a setting is a text, not a number. */
export function isTextKey(key: SettingKey): key is TextKey {
  return Object.keys(ACCEPTED).includes(key);
}

/** Whether a setting is one of a few words. */
export function isChoiceKey(key: SettingKey): key is ChoiceKey {
  return key === 'language' || key === 'dateOrder';
}

export function acceptsText(key: TextKey, text: string): boolean {
  return ACCEPTED[key](text);
}

export function acceptsNumber(key: NumberKey, value: number): boolean {
  const { least, most, whole } = NUMBERS[key];
  return value >= least && value <= most && (!whole || Number.isInteger(value));
}

/** Fields that Settings lists: all of them. */
export const SETTING_FIELDS: readonly Field[] = FIELDS;

/** Rows for the team's own phrases, and for lead tabs. */
export const PHRASE_ROWS = 40;
export const LEAD_TAB_ROWS = 12;

/** The target before there is any history to propose one from. */
export const TARGET_WITHOUT_HISTORY = 60;

/** Settings before a person changed any. */
export function defaultSettings(language: Language, target: number): Settings {
  return {
    language,
    leadTabs: [],
    dateOrder: 'auto',
    target,
    minAttempts: 3,
    minDays: 2,
    giveUpDays: 7,
    duplicateDays: 90,
    minCoverage: 0.6,
    minJudged: 10,
    slaMinutes: 30,
    hours: USUAL_HOURS,
    swapSample: 25,
    bridgeWeeks: 4,
    country: 'VN',
    currency: 'VND',
    outcomes: OUTCOME_RULES,
    phrases: [],
    columns: {},
  };
}
