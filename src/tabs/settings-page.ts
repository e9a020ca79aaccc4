import { OUTCOMES, type OutcomeClass } from '../lead/outcome';
import { type Block, type Page, type PageCell, type PageRow, tabMark } from '../page/page';
import type { Words } from '../text';
import { RUN_ROWS, type RunLine, runKey } from './run-log';
import {
  isTextKey,
  LEAD_TAB_ROWS,
  PHRASE_ROWS,
  SETTING_FIELDS,
  SETTING_KEYS,
  SETTINGS_SCHEMA,
  type SettingKey,
  type Settings,
  shownText,
} from './settings-values';
import { LANGUAGES } from './typed-words';

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

/** What the page shows beside the settings. */
export interface SettingsSurroundings {
  /** Names of the tabs that are not Pullpush's, to pick lead tabs from. */
  tabNames?: readonly string[];
  /** What is to be said of a lead tab, by its row. */
  notes?: ReadonlyMap<number, string>;
  /** Rows for phrases, where more than usual are needed. */
  phraseRows?: number;
  /** Lines of the log of runs, the latest first. */
  runs?: readonly RunLine[];
}

/**
 * The Settings tab: rules, outcome table, lead tabs, their columns, the team's own words. Cells that Pullpush fills in
 * carry a base, so that only what differs counts as typed; phrases are always a person's.
 */
export function settingsPage(
  settings: Settings,
  words: Words,
  around: SettingsSurroundings = {},
): Page {
  const { settings: s } = words;
  const title: Block = {
    key: 'settings',
    rows: [
      { key: tabMark('settings'), cells: [{ value: s.title, role: 'title' }] },
      { key: `schema.${SETTINGS_SCHEMA}`, cells: [{ value: s.subtitle, role: 'subtitle' }] },
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
    [s.outcome, s.class, s.points, s.code],
    OUTCOMES.map((outcome) => ({
      key: `outcome.${outcome}`,
      cells: [
        { value: words.outcomes[outcome] ?? outcome, role: 'text' },
        {
          value: s.classes[settings.outcomes[outcome].class],
          role: 'input',
          choices: CLASSES.map((name) => s.classes[name]),
          based: true,
        },
        { value: settings.outcomes[outcome].points, role: 'inputNumber', based: true },
        { value: outcome, role: 'quiet' },
      ],
    })),
  );
  const columns = table(
    'columns',
    s.columnsFound,
    [s.field, s.header, '', s.columnsHint],
    SETTING_FIELDS.map((field) => ({
      key: `column.${field}`,
      cells: [
        { value: words.fields[field] ?? field, role: 'text' },
        { value: settings.columns[field] ?? null, role: 'input', based: true },
      ],
    })),
  );
  const blocks = [title, general, outcomes, leadTabs(settings, words, around), columns];
  const last = [phrases(settings, words, around), runs(words, around)];
  return { widths: WIDTHS, frozenRows: 0, blocks: [...blocks, ...last] };
}

function settingRow(key: SettingKey, settings: Settings, words: Words): PageRow {
  const { languages, dateOrders, labels } = words.settings;
  const [label, meaning] = labels[key];
  const input = (cell: PageCell): PageCell => ({ ...cell, based: true });
  const value =
    key === 'language'
      ? input({
          value: languages[settings.language],
          role: 'input',
          choices: LANGUAGES.map((language) => languages[language]),
        })
      : key === 'dateOrder'
        ? input({
            value: dateOrders[settings.dateOrder],
            role: 'input',
            choices: [dateOrders.auto, dateOrders.dmy, dateOrders.mdy],
          })
        : isTextKey(key)
          ? input({ value: shownText(key, settings, words.settings.usualHours), role: 'input' })
          : input({
              value: settings[key],
              role: key === 'minCoverage' ? 'inputPercent' : 'inputNumber',
            });
  return {
    key: `setting.${key}`,
    cells: [{ value: label, role: 'text' }, value, null, { value: meaning, role: 'quiet' }],
  };
}

function leadTabs(settings: Settings, words: Words, around: SettingsSurroundings): Block {
  const { settings: s } = words;
  const choices = [s.answers.yes, s.answers.no];
  const names = around.tabNames && around.tabNames.length > 0 ? around.tabNames : undefined;
  const listed = new Map(settings.leadTabs.map((tab) => [tab.row, tab]));
  const rows = Math.max(LEAD_TAB_ROWS, ...listed.keys());
  return table(
    'leadTabs',
    s.leadTabs,
    [s.tab, s.isRead, '', s.leadTabsHint],
    Array.from({ length: rows }, (_, i): PageRow => {
      const row = i + 1;
      const tab = listed.get(row);
      const answer =
        tab === undefined || tab.read === null ? null : s.answers[tab.read ? 'yes' : 'no'];
      const name: PageCell = { value: tab?.name ?? null, role: 'input', based: true };
      const note = around.notes?.get(row) ?? '';
      return {
        key: `leadTab.${row}`,
        cells: [
          names ? { ...name, choices: names } : name,
          { value: answer, role: 'input', choices, based: true },
          null,
          note === '' ? null : { value: note, role: 'quiet' },
        ],
      };
    }),
  );
}

function phrases(settings: Settings, words: Words, around: SettingsSurroundings): Block {
  const { settings: s } = words;
  const choices = OUTCOMES.map((outcome) => words.outcomes[outcome] ?? outcome);
  const rows = Math.max(PHRASE_ROWS, settings.phrases.length, around.phraseRows ?? 0);
  return table(
    'phrases',
    s.phrases,
    [s.phrase, s.outcome, '', s.phrasesHint],
    Array.from({ length: rows }, (_, i): PageRow => {
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
}

/** What the clock did: generated, so nothing is typed here. */
function runs({ weekly: { log } }: Words, around: SettingsSurroundings): Block {
  return table(
    'runs',
    log.title,
    [...log.headers],
    Array.from({ length: RUN_ROWS }, (_, i): PageRow => {
      // A sentence that is written here later is to be broken into lines.
      const line: readonly (string | null)[] = around.runs?.[i] ?? log.headers.map(() => null);
      return { key: runKey(i), cells: line.map((value) => ({ value, role: 'place' })) };
    }),
  );
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
