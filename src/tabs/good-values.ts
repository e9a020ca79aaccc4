/**
 * The settings that were last obeyed, as a flat map of what differs from the defaults. It is kept outside the Settings
 * tab, so that a wrong value, a deleted row or a deleted tab falls back to what both sides had agreed on.
 */
import { FIELDS } from '../lead/fields';
import { foldName } from '../lead/fold';
import { OUTCOMES, type Outcome, type OutcomeRule } from '../lead/outcome';
import {
  acceptsNumber,
  acceptsText,
  defaultSettings,
  isChoiceKey,
  isTextKey,
  SETTING_KEYS,
  type Settings,
  TARGET_WITHOUT_HISTORY,
} from './settings-values';
import { classNamed, dateOrderNamed, languageNamed, outcomeNamed } from './typed-words';

/** `setting.target`, `outcome.WON.points`, `phrase:<folded text>`, `column.status`, `leadTab.1` → value. */
export type GoodValues = Readonly<Record<string, string | number>>;

const ANSWERS = { true: 'yes', false: 'no', null: 'ask' } as const;

/** What differs from the defaults. */
export function goodValues(settings: Settings): GoodValues {
  const usual = defaultSettings('vi', TARGET_WITHOUT_HISTORY);
  const good: Record<string, string | number> = {};
  for (const key of SETTING_KEYS)
    if (settings[key] !== usual[key]) good[`setting.${key}`] = settings[key];
  for (const outcome of OUTCOMES) {
    const rule = settings.outcomes[outcome];
    const before = usual.outcomes[outcome];
    if (rule.class !== before.class) good[`outcome.${outcome}.class`] = rule.class;
    if (rule.points !== before.points && rule.points !== null)
      good[`outcome.${outcome}.points`] = rule.points;
  }
  for (const { row, name, read } of settings.leadTabs)
    good[`leadTab.${row}`] = `${ANSWERS[`${read}`]} ${name}`;
  for (const field of FIELDS) {
    const header = settings.columns[field];
    if (header !== undefined) good[`column.${field}`] = header;
  }
  for (const [text, outcome] of settings.phrases) {
    const key = `phrase:${foldName(text)}`;
    if (good[key] === undefined) good[key] = `${outcome} ${text}`;
  }
  return good;
}

/** Settings from their differences. What cannot be understood, as after a damaged entry, is left at its default. */
export function settingsOf(good: GoodValues): Settings {
  const language = languageNamed(String(good['setting.language'] ?? '')) ?? 'vi';
  const settings = defaultSettings(language, TARGET_WITHOUT_HISTORY);
  for (const key of SETTING_KEYS) {
    const value = good[`setting.${key}`];
    if (value === undefined || key === 'language') continue;
    if (isChoiceKey(key)) settings[key] = dateOrderNamed(String(value)) ?? settings[key];
    else if (isTextKey(key)) {
      if (acceptsText(key, String(value))) settings[key] = String(value);
    } else if (typeof value === 'number' && acceptsNumber(key, value)) settings[key] = value;
  }
  const outcomes = { ...settings.outcomes } as Record<Outcome, OutcomeRule>;
  for (const outcome of OUTCOMES) {
    const rule = outcomes[outcome];
    const points = good[`outcome.${outcome}.points`];
    outcomes[outcome] = {
      class: classNamed(String(good[`outcome.${outcome}.class`] ?? '')) ?? rule.class,
      points: typeof points === 'number' && acceptsNumber('target', points) ? points : rule.points,
    };
  }
  settings.outcomes = outcomes;
  for (const field of FIELDS) {
    const header = good[`column.${field}`];
    if (header !== undefined) settings.columns[field] = String(header);
  }
  for (const [key, value] of Object.entries(good)) {
    const [, first = '', rest = ''] = /^(\S+) ([\s\S]*)$/.exec(String(value)) ?? [];
    const outcome = key.startsWith('phrase:') ? outcomeNamed(first) : null;
    if (outcome) settings.phrases.push([rest, outcome]);
    const row = Number(/^leadTab\.(\d+)$/.exec(key)?.[1] ?? 0);
    if (row > 0 && rest !== '')
      settings.leadTabs.push({ row, name: rest, read: first === 'ask' ? null : first === 'yes' });
  }
  settings.leadTabs.sort((a, b) => a.row - b.row);
  return settings;
}
