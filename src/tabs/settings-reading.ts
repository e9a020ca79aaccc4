/** Settings as a person left them. A value that cannot be used is named with its cell, and the default stands. */
import { foldName, isBlank, tidy, withoutMarks } from '../lead/fold';
import {
  OUTCOMES,
  type Outcome,
  type OutcomeClass,
  type OutcomeRule,
  outcomeOfCode,
} from '../lead/outcome';
import type { DataProblem } from '../lead/problem';
import { readBase } from '../page/base';
import { type Language, type Words, wordsIn } from '../text';
import {
  defaultSettings,
  isTextKey,
  type NumberKey,
  PATTERNS,
  RANGES,
  SETTING_FIELDS,
  SETTING_KEYS,
  type Settings,
} from './settings-values';

/** Columns of the Settings tab, the hidden one first. */
const CELL = { text: 1, value: 2, points: 3 };
const FALLBACK_TARGET = 60;
const LANGUAGES: Language[] = ['vi', 'en'];

/**
 * @param values all cells of the Settings tab, the hidden column first
 * @param firstRow sheet row of the first of them
 */
export function readSettings(
  values: readonly (readonly unknown[])[],
  firstRow = 1,
): { settings: Settings; problems: DataProblem[] } {
  const rows = new Map<string, { cells: readonly unknown[]; row: number }>();
  values.forEach((cells, i) => {
    const base = readBase(cells[0]);
    if (base && !rows.has(base.key)) rows.set(base.key, { cells, row: firstRow + i });
  });
  const cellOf = (key: string, column: number) => rows.get(key)?.cells[column] ?? '';
  const language: Language =
    foldName(String(cellOf('setting.language', CELL.value))) === 'en' ? 'en' : 'vi';
  const words = wordsIn(language);
  const settings = defaultSettings(language, FALLBACK_TARGET);
  const problems: DataProblem[] = [];
  const wrong = (key: string, column: number, name: string, used: unknown) => {
    const place = `${String.fromCharCode(65 + column)}${rows.get(key)?.row ?? '?'}`;
    problems.push({
      kind: 'settingValue',
      count: 1,
      rows: [],
      place,
      texts: [
        [String(cellOf(key, column)), 1],
        [name, 1],
      ],
      other: String(used),
    });
  };
  for (const key of SETTING_KEYS) {
    const typed = cellOf(`setting.${key}`, CELL.value);
    const label = words.settings.labels[key][0];
    if (isTextKey(key)) {
      const text = tidy(String(typed));
      if (text !== '' && PATTERNS[key].test(text)) settings[key] = text;
      else if (text !== '') wrong(`setting.${key}`, CELL.value, label, settings[key]);
    } else if (key === 'language') {
      if (!isBlank(typed) && !LANGUAGES.includes(foldName(String(typed)) as Language))
        wrong(`setting.${key}`, CELL.value, label, language);
    } else if (!isBlank(typed)) {
      const number = numberOf(typed, key);
      if (number === null) wrong(`setting.${key}`, CELL.value, label, settings[key]);
      else settings[key] = number;
    }
  }
  const outcomes = { ...settings.outcomes } as Record<Outcome, OutcomeRule>;
  for (const outcome of OUTCOMES) {
    const rule = { ...outcomes[outcome] };
    const key = `outcome.${outcome}`;
    const typedClass = cellOf(key, CELL.value);
    if (!isBlank(typedClass)) {
      const known = classOf(String(typedClass));
      if (known) rule.class = known;
      else
        wrong(
          key,
          CELL.value,
          words.outcomes[outcome] ?? outcome,
          words.settings.classes[rule.class],
        );
    }
    const typedPoints = cellOf(key, CELL.points);
    if (!isBlank(typedPoints)) {
      const points = numberOf(typedPoints, 'target');
      if (points === null)
        wrong(key, CELL.points, words.outcomes[outcome] ?? outcome, rule.points ?? '–');
      else rule.points = points;
    }
    outcomes[outcome] = rule;
  }
  settings.outcomes = outcomes;
  for (const [key] of rows) {
    if (!key.startsWith('phrase.')) continue;
    const text = tidy(String(cellOf(key, CELL.text)));
    const typed = cellOf(key, CELL.value);
    if (text === '') continue;
    const outcome = outcomeNamed(String(typed));
    if (outcome) settings.phrases.push([text, outcome]);
    else wrong(key, CELL.value, text, '–');
  }
  for (const field of SETTING_FIELDS) {
    const header = tidy(String(cellOf(`column.${field}`, CELL.value)));
    if (header !== '') settings.columns[field] = header;
  }
  return { settings, problems };
}

/** A number in its range; a share may be typed as 60, 60 % or 0.6. */
function numberOf(typed: unknown, key: NumberKey): number | null {
  const text = String(typed).trim();
  let value =
    typeof typed === 'number' ? typed : Number(text.replace(/\s*%$/, '').replace(',', '.'));
  if (text === '' || !Number.isFinite(value)) return null;
  if (key === 'minCoverage' && (value > 1 || /%$/.test(text))) value /= 100;
  const [least, most] = RANGES[key];
  return value >= least && value <= most ? value : null;
}

function classOf(typed: string): OutcomeClass | null {
  return named(typed, (words) => words.settings.classes) as OutcomeClass | null;
}

/** An outcome by its code or by its name in either language. */
export function outcomeNamed(typed: string): Outcome | null {
  return outcomeOfCode(typed) ?? (named(typed, (words) => words.outcomes) as Outcome | null);
}

function named(typed: string, table: (words: Words) => Record<string, string>): string | null {
  const wanted = foldName(typed);
  for (const language of LANGUAGES) {
    for (const [code, name] of Object.entries(table(wordsIn(language)))) {
      if (wanted === code || wanted === foldName(name) || wanted === withoutMarks(foldName(name)))
        return code;
    }
  }
  return null;
}
