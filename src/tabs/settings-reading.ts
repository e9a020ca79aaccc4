/** Settings as a person left them. A value that cannot be used is named with its cell, and the last good one stands. */
import { foldName, isBlank } from '../lead/fold';
import { OUTCOMES, type Outcome, type OutcomeRule } from '../lead/outcome';
import type { DataProblem } from '../lead/problem';
import { type Language, type Words, wordsIn } from '../text';
import { unequalGoodPoints } from './good-points';
import { type GoodValues, goodValues, settingsOf } from './good-values';
import { CELL, SettingsCells, shownValue, withRowKeys } from './settings-cells';
import {
  acceptsNumber,
  acceptsText,
  defaultSettings,
  isChoiceKey,
  isTextKey,
  keptText,
  type ListedLeadTab,
  type NumberKey,
  SETTING_FIELDS,
  SETTING_KEYS,
  type SettingKey,
  type Settings,
  shownText,
} from './settings-values';
import { answerOf, classNamed, dateOrderNamed, languageNamed, outcomeNamed } from './typed-words';

export interface SettingsReading {
  settings: Settings;
  problems: DataProblem[];
  /** What to fall back to at the next reading. */
  good: GoodValues;
  cells: SettingsCells;
  /** The cells that were read, with a key for each row that a person added. */
  values: unknown[][];
}

/** Everything that the parts of a reading share. */
interface Reading {
  cells: SettingsCells;
  words: Words;
  /** The last good settings, and those that are being put together. */
  last: Settings;
  settings: Settings;
  /** `used` is null where there is nothing to fall back to. */
  wrong(key: string, column: number, name: string, used: unknown): void;
}

/**
 * @param values all cells of the Settings tab, the hidden column first; none if the tab is gone
 * @param good the `good` of the last reading
 * @param firstRow sheet row of the first of the values
 */
export function readSettings(
  values: readonly (readonly unknown[])[],
  good: GoodValues = {},
  firstRow = 1,
): SettingsReading {
  const keyed = withRowKeys(values);
  const cells = new SettingsCells(keyed, firstRow);
  const last = settingsOf(good);
  const language = languageNamed(cells.text('setting.language', CELL.value)) ?? last.language;
  const problems: DataProblem[] = [];
  const reading: Reading = {
    cells,
    last,
    words: wordsIn(language),
    settings: defaultSettings(language, last.target),
    wrong(key, column, name, used) {
      const texts: [string, number][] = [
        [said(cells.value(key, column), language), 1],
        [name, 1],
      ];
      const place = cells.place(key, column);
      const at = { cell: { key, column }, place };
      const kind = used === null ? 'phraseOutcome' : 'settingValue';
      problems.push({ kind, count: 1, rows: [], ...at, texts, other: said(used ?? '', language) });
    },
  };
  for (const key of SETTING_KEYS) readSetting(key, reading);
  readOutcomes(reading);
  readLeadTabs(reading);
  readColumns(reading);
  readPhrases(reading);
  const { settings } = reading;
  problems.push(...unequalGoodPoints(settings.outcomes, reading.words, cells));
  return { settings, problems, good: goodValues(settings), cells, values: keyed };
}

/** A value in a sentence, a number as the reader of the language writes it. */
export function said(value: unknown, language: Language): string {
  const text = shownValue(value);
  return typeof value === 'number' && language === 'vi' ? text.replace('.', ',') : text;
}

/** A share as a person would type it: 0.625 is 62,5 % in Vietnamese and 62.5% in English. */
function percent(share: number, language: Language): string {
  const number = said(Number((share * 100).toFixed(2)), language);
  return language === 'vi' ? `${number} %` : `${number}%`;
}

function readSetting(key: SettingKey, reading: Reading): void {
  const { cells, settings, last, words } = reading;
  const row = `setting.${key}`;
  const typed = cells.value(row, CELL.value);
  const wrong = (used: unknown) =>
    reading.wrong(row, CELL.value, words.settings.labels[key][0], used);
  if (key === 'language') {
    if (!isBlank(typed) && !languageNamed(String(typed)))
      wrong(words.settings.languages[settings.language]);
  } else if (!cells.has(row)) {
    copySetting(key, last, settings);
  } else if (isChoiceKey(key)) {
    const choice = isBlank(typed) ? 'auto' : dateOrderNamed(String(typed));
    settings[key] = choice ?? last[key];
    if (!choice) wrong(words.settings.dateOrders[last[key]]);
  } else if (isTextKey(key)) {
    const text = cells.text(row, CELL.value);
    if (text === '') return;
    if (acceptsText(key, text)) settings[key] = keptText(key, text);
    else {
      settings[key] = last[key];
      wrong(shownText(key, last, words.settings.usualHours));
    }
  } else if (!isBlank(typed)) {
    const number = numberOf(typed, key);
    settings[key] = number ?? last[key];
    if (number === null)
      wrong(key === 'minCoverage' ? percent(last[key], words.language) : last[key]);
  }
}

function copySetting<Key extends SettingKey>(key: Key, from: Settings, to: Settings): void {
  to[key] = from[key];
}

function readOutcomes({ cells, settings, last, words, wrong }: Reading): void {
  const outcomes = { ...settings.outcomes } as Record<Outcome, OutcomeRule>;
  for (const outcome of OUTCOMES) {
    const key = `outcome.${outcome}`;
    const before = last.outcomes[outcome];
    const rule = { ...(cells.has(key) ? outcomes[outcome] : before) };
    const name = words.outcomes[outcome] ?? outcome;
    const typedClass = cells.value(key, CELL.value);
    if (!isBlank(typedClass)) {
      const known = classNamed(String(typedClass));
      rule.class = known ?? before.class;
      if (!known) wrong(key, CELL.value, name, words.settings.classes[before.class]);
    }
    const typedPoints = cells.value(key, CELL.points);
    if (!isBlank(typedPoints)) {
      const points = numberOf(typedPoints, 'target');
      rule.points = points ?? before.points;
      if (points === null) wrong(key, CELL.points, name, before.points ?? '–');
    }
    outcomes[outcome] = rule;
  }
  settings.outcomes = outcomes;
}

function readLeadTabs({ cells, settings, last, words, wrong }: Reading): void {
  const rows = cells.numbered('leadTab');
  const before = new Map(last.leadTabs.map((tab) => [tab.name, tab.read]));
  if (rows.length === 0) {
    const only = shownValue(cells.value('setting.leadTab', CELL.value)).trim();
    if (only !== '') settings.leadTabs = [{ row: 1, name: only, read: true }];
    else if (!cells.has('setting.leadTab')) settings.leadTabs = last.leadTabs;
    return;
  }
  const seen = new Set<string>();
  for (const row of rows) {
    const key = `leadTab.${row}`;
    // Tabs may be called anything: their names are taken letter by letter.
    const name = shownValue(cells.value(key, CELL.text));
    if (name.trim() === '' || seen.has(name)) continue;
    seen.add(name);
    const typed = cells.value(key, CELL.value);
    const lastAnswer = before.get(name);
    let read: ListedLeadTab['read'];
    if (isBlank(typed)) {
      read = lastAnswer ?? (cells.isTyped(key, CELL.text) ? true : null);
    } else {
      read = answerOf(typed);
      if (read === null) {
        read = lastAnswer ?? false;
        wrong(key, CELL.value, name, words.settings.answers[read ? 'yes' : 'no']);
      }
    }
    settings.leadTabs.push({ row, name, read });
  }
}

function readColumns({ cells, settings, last }: Reading): void {
  for (const field of SETTING_FIELDS) {
    const key = `column.${field}`;
    const header = cells.has(key) ? cells.text(key, CELL.value) : last.columns[field];
    if (header) settings.columns[field] = header;
  }
}

function readPhrases({ cells, settings, last, words, wrong }: Reading): void {
  const rows = cells.numbered('phrase');
  if (rows.length === 0) settings.phrases = last.phrases;
  const before = new Map(last.phrases.map(([text, outcome]) => [foldName(text), outcome]));
  for (const row of rows) {
    const key = `phrase.${row}`;
    const text = cells.text(key, CELL.text);
    if (text === '') continue;
    const outcome = outcomeNamed(cells.text(key, CELL.value));
    const used = outcome ?? before.get(foldName(text));
    if (used) settings.phrases.push([text, used]);
    if (!outcome) wrong(key, CELL.value, text, used ? words.outcomes[used] : null);
  }
}

/** A number in its range; a share may be typed as 60, 60 % or 0.6. Null where it is none. */
export function numberOf(typed: unknown, key: NumberKey): number | null {
  const text = String(typed).trim();
  let value =
    typeof typed === 'number' ? typed : Number(text.replace(/\s*%$/, '').replace(',', '.'));
  if (text === '' || !Number.isFinite(value)) return null;
  if (key === 'minCoverage' && (value > 1 || /%$/.test(text))) value /= 100;
  return acceptsNumber(key, value) ? value : null;
}
