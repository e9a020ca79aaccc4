import { readBase } from '../page/base';
import { tabMark } from '../page/page';
import { ACTIONS_TABLE } from '../tabs/actions-table';
import { CAMPAIGNS_TABLE } from '../tabs/campaigns-table';
import { FEEDBACK_TABLE } from '../tabs/feedback-table';
import { HISTORY_TABLE } from '../tabs/history-table';
import { PLAN_TABLE } from '../tabs/plan-table';
import { findTable, type TableSchema } from '../tabs/table';
import { type Words, wordsIn } from '../text';
import { Problem } from './problem';
import type { TabRegistry } from './tab-registry';
import type { PageTab } from './write-page';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where a tab is looked for and made, and the language of a refusal. */
export interface TabPlace {
  services: { spreadsheet: Spreadsheet };
  registry: TabRegistry;
  words: Words;
}

const TABLES: readonly TableSchema<string>[] = [
  ACTIONS_TABLE,
  HISTORY_TABLE,
  CAMPAIGNS_TABLE,
  FEEDBACK_TABLE,
  PLAN_TABLE,
];

/** A page's mark, or a table's header, stands within these rows and columns, whatever a person put around it. */
const MARK = { rows: 12, columns: 40 };

/**
 * The tab of a key; made at the end if there is none. Until the caller says that it is `finished`, the registry has it
 * as one that is being made. A tab that the registry has lost is known by its mark. A tab of
 * that name that is not ours is never touched.
 */
export function tabFor(place: TabPlace, key: string, name: string): PageTab {
  const { registry } = place;
  const { spreadsheet } = place.services;
  const known = registry.find(key);
  if (known && !registry.isUnfinished(key)) return { sheet: known, isNew: false };
  if (known && known.getLastRow() === 0) return { sheet: known, isNew: true };
  if (known && markOf(known) === key) return { sheet: known, isNew: false, isHalfMade: true };
  // Somebody typed into it before anything of ours stood there.
  if (known) registry.giveUp(key);
  const named = spreadsheet.getSheetByName(name);
  // Deleted while a copy of it is there: the copy takes its place.
  const others = registry.has(key) ? strangers(spreadsheet, registry) : named ? [named] : [];
  const found = others.find((sheet) => markOf(sheet) === key);
  if (found) {
    registry.set(key, found);
    return { sheet: found, isNew: false };
  }
  // Left empty by a run that ended right after making it, or by a person: nothing in it can be lost.
  if (named && named.getLastRow() === 0) {
    registry.begin(key, named);
    return { sheet: named, isNew: true };
  }
  if (named) throw new Problem(place.words.errors.nameTaken(name));
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  registry.begin(key, sheet);
  return { sheet, isNew: true };
}

/** Finds the tabs that a run was making when it was cut off: those that the registry does not have. */
export function findCutTabs(spreadsheet: Spreadsheet, registry: TabRegistry): void {
  let isNews = false;
  for (const sheet of strangers(spreadsheet, registry)) {
    const key = markOf(sheet) ?? (sheet.getLastRow() === 0 ? keyNamed(sheet.getName()) : null);
    if (key === null || registry.find(key)) continue;
    registry.begin(key, sheet);
    isNews = true;
  }
  // Whatever comes next, they are known until somebody finishes them.
  if (isNews && registry.exists) registry.save(registry.language ?? 'vi');
}

/** Finds the tabs of a spreadsheet whose registry is gone, as in a copy that did not take it along. */
export function findLostTabs(spreadsheet: Spreadsheet, registry: TabRegistry): void {
  for (const sheet of strangers(spreadsheet, registry)) {
    const key = markOf(sheet);
    if (key !== null && !registry.has(key)) registry.set(key, sheet);
  }
}

function strangers(spreadsheet: Spreadsheet, registry: TabRegistry): Sheet[] {
  return spreadsheet.getSheets().filter((sheet) => !registry.isOurs(sheet.getSheetId()));
}

/** The key of a tab that carries a name that Pullpush gives. */
function keyNamed(name: string): string | null {
  const week = /\d{4}-W\d{2}/.exec(name)?.[0] ?? '';
  for (const words of [wordsIn('vi'), wordsIn('en')]) {
    const { tabs } = words;
    if (week !== '' && name === tabs.meeting(week)) return `meeting:${week}`;
    if (name === tabs.settings) return 'settings';
    if (name === tabs.scoreboard) return 'scoreboard';
    const table = TABLES.find((schema) => schema.name(words) === name);
    if (table) return table.key;
  }
  return null;
}

/** Which of Pullpush's tabs this is, by its hidden column, or a table by its whole header; null for any other tab. */
function markOf(sheet: Sheet): string | null {
  const rows = Math.min(MARK.rows, sheet.getMaxRows());
  const columns = Math.min(MARK.columns, sheet.getMaxColumns());
  const values = sheet.getRange(1, 1, rows, columns).getValues();
  for (const row of values) {
    for (const cell of row) {
      const key = readBase(cell)?.key ?? '';
      if (key.startsWith(tabMark(''))) return key.slice(tabMark('').length);
      if (key.startsWith('setting.')) return 'settings';
    }
  }
  const languages = [wordsIn('vi'), wordsIn('en')];
  const isWhole = (schema: TableSchema<string>) =>
    Object.keys(findTable(values, schema, languages)?.columns ?? {}).length ===
    schema.columns.length;
  return TABLES.find(isWhole)?.key ?? null;
}
