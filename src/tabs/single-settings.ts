/** The single-value settings as a person sees and types them outside the Settings tab. */
import type { Words } from '../text';
import { CELL } from './settings-cells';
import { numberOf, type SettingsReading } from './settings-reading';
import {
  acceptsText,
  isChoiceKey,
  isTextKey,
  NUMBERS,
  type NumberKey,
  type SettingKey,
  shownText,
} from './settings-values';
import { dateOrderNamed, languageNamed } from './typed-words';

export interface SingleSetting {
  key: SettingKey;
  label: string;
  meaning: string;
  kind: 'number' | 'percent' | 'text' | 'choice';
  /** As typed; of a choice its code. A value that cannot be used is shown as it stands in Settings. */
  value: string;
  /** For numbers, as typed: 60 is 60 %. */
  least: number | null;
  most: number | null;
  choices: { value: string; label: string }[];
}

/** A setting as Settings has it now. */
export function singleSetting(
  key: SettingKey,
  { settings, problems }: SettingsReading,
  words: Words,
): SingleSetting {
  const { labels, usualHours } = words.settings;
  const [label, meaning] = labels[key];
  const row = `setting.${key}`;
  const wrong = problems.find(({ cell }) => cell?.key === row && cell.column === CELL.value);
  const setting = { key, label, meaning, least: null, most: null, choices: [] };
  const unusable = wrong?.texts?.[0]?.[0];
  if (isChoiceKey(key)) {
    const choices = Object.entries(choicesOf(key, words)).map(([value, name]) => {
      return { value, label: name };
    });
    return { ...setting, kind: 'choice', value: unusable ?? settings[key], choices };
  }
  if (isTextKey(key)) {
    return { ...setting, kind: 'text', value: unusable ?? shownText(key, settings, usualHours) };
  }
  const isPercent = key === 'minCoverage';
  const times = isPercent ? 100 : 1;
  const { least, most } = NUMBERS[key];
  return {
    ...setting,
    kind: isPercent ? 'percent' : 'number',
    value: unusable ?? typedNumber(settings[key] * times, words),
    least: least * times,
    most: most * times,
  };
}

/** What to write into Settings for a value as a person types it; null where it cannot be used. */
export function settingCell(key: SettingKey, typed: string, words: Words): string | number | null {
  const text = typed.trim();
  if (text === '') return null;
  if (key === 'language') {
    const language = languageNamed(text);
    return language && words.settings.languages[language];
  }
  if (key === 'dateOrder') {
    const order = dateOrderNamed(text);
    return order && words.settings.dateOrders[order];
  }
  if (isTextKey(key)) return acceptsText(key, text) ? text : null;
  return numberOf(key === 'minCoverage' ? asPercent(text) : text, key);
}

/** What a setting may be, as a sentence. */
export function settingLimits(key: SettingKey, words: Words): string {
  const { limits } = words.sidebar.later;
  if (isChoiceKey(key)) return limits.choice(Object.values(choicesOf(key, words)));
  if (isTextKey(key)) return `${words.settings.labels[key][1]}.`;
  const { least, most, whole } = NUMBERS[key as NumberKey];
  if (key === 'minCoverage') return limits.number('0 %', '100 %', false);
  return limits.number(String(least), String(most), whole === true);
}

function choicesOf(key: 'language' | 'dateOrder', { settings }: Words): Record<string, string> {
  return key === 'language' ? settings.languages : settings.dateOrders;
}

/** 60, 60 % and 0.6 are one; 1 is one percent here, since whoever types it sees a percentage. */
function asPercent(text: string): string {
  const value = Number(text.replace(',', '.'));
  return value >= 1 ? `${text}%` : text;
}

/** A number with the decimals it has, as a person types it: no marks between thousands. */
function typedNumber(value: number, { language }: Words): string {
  const rounded = String(Number(value.toFixed(4)));
  return language === 'vi' ? rounded.replace('.', ',') : rounded;
}
