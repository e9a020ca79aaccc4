import { OUTCOMES, type OutcomeClass } from '../lead/outcome';
import type { Block, Page, PageCell, PageRow } from '../page/page';
import type { Words } from '../text';
import {
  isTextKey,
  PHRASE_ROWS,
  SETTING_FIELDS,
  SETTING_KEYS,
  type SettingKey,
  type Settings,
} from './settings-values';

const WIDTHS = [250, 230, 80, 430] as const;
const CLASSES: OutcomeClass[] = [
  'pending',
  'junk',
  'weak',
  'good',
  'duplicate',
  'excluded',
  'unclear',
];

/** The Settings tab: rules, outcome table, the team's own words, the columns found. */
export function settingsPage(settings: Settings, words: Words): Page {
  const { settings: s } = words;
  const title: Block = {
    key: 'settings',
    rows: [
      { key: 'title', cells: [{ value: s.title, role: 'title' }] },
      { key: 'subtitle', cells: [{ value: s.subtitle, role: 'subtitle' }] },
    ],
  };
  const general = table(
    'general',
    s.general,
    ['', s.value, '', s.meaning],
    SETTING_KEYS.map((key) => settingRow(key, settings, words)),
  );
  const outcomes = table(
    'outcomes',
    s.outcomes,
    [s.outcome, s.class, s.points, ''],
    OUTCOMES.map((outcome) => ({
      key: `outcome.${outcome}`,
      cells: [
        { value: words.outcomes[outcome] ?? outcome, role: 'text' },
        {
          value: s.classes[settings.outcomes[outcome].class],
          role: 'input',
          choices: CLASSES.map((name) => s.classes[name]),
        },
        { value: settings.outcomes[outcome].points, role: 'inputNumber' },
        { value: outcome, role: 'quiet' },
      ],
    })),
  );
  const choices = OUTCOMES.map((outcome) => words.outcomes[outcome] ?? outcome);
  const phrases = table(
    'phrases',
    s.phrases,
    [s.phrase, s.outcome, '', s.phrasesHint],
    Array.from({ length: PHRASE_ROWS }, (_, i): PageRow => {
      const [text, outcome] = settings.phrases[i] ?? [];
      return {
        key: `phrase.${i + 1}`,
        cells: [
          { value: text ?? null, role: 'input' },
          { value: outcome ? (words.outcomes[outcome] ?? outcome) : null, role: 'input', choices },
        ],
      };
    }),
  );
  const columns = table(
    'columns',
    s.columnsFound,
    [s.field, s.header, '', s.columnsHint],
    SETTING_FIELDS.map((field) => ({
      key: `column.${field}`,
      cells: [
        { value: words.fields[field] ?? field, role: 'text' },
        { value: settings.columns[field] ?? null, role: 'input' },
      ],
    })),
  );
  return { widths: WIDTHS, frozenRows: 0, blocks: [title, general, outcomes, columns, phrases] };
}

function settingRow(key: SettingKey, settings: Settings, words: Words): PageRow {
  const [label, meaning] = words.settings.labels[key];
  const value: PageCell =
    key === 'language'
      ? { value: settings.language, role: 'input', choices: ['vi', 'en'] }
      : isTextKey(key)
        ? { value: settings[key], role: 'input' }
        : { value: settings[key], role: key === 'minCoverage' ? 'inputPercent' : 'inputNumber' };
  return {
    key: `setting.${key}`,
    cells: [{ value: label, role: 'text' }, value, null, { value: meaning, role: 'quiet' }],
  };
}

function table(key: string, title: string, header: string[], rows: PageRow[]): Block {
  return {
    key,
    rows: [
      { key: `${key}.title`, cells: [{ value: title, role: 'heading' }] },
      { key: `${key}.header`, cells: header.map((value) => ({ value, role: 'headerText' })) },
      ...rows,
    ],
  };
}
