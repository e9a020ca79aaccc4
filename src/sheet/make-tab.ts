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

/** A page's mark, or a table's header, stands within these rows and columns, whatever a person put around it. */
const MARK = { rows: 12, columns: 40 };

/**
 * The tab of a key; made at the end if there is none. A tab that the registry has lost is known by its mark. A tab of
 * that name that is not ours is never touched.
 */
export function tabFor(place: TabPlace, key: string, name: string): PageTab {
  const { registry } = place;
  const { spreadsheet } = place.services;
  const known = registry.find(key);
  if (known) return { sheet: known, isNew: false };
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
    registry.set(key, named);
    return { sheet: named, isNew: true };
  }
  if (named) throw new Problem(place.words.errors.nameTaken(name));
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  registry.set(key, sheet);
  return { sheet, isNew: true };
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
  const isWhole = <Key extends string>(schema: TableSchema<Key>) =>
    Object.keys(findTable(values, schema, languages)?.columns ?? {}).length ===
    schema.columns.length;
  if (isWhole(ACTIONS_TABLE)) return ACTIONS_TABLE.key;
  if (isWhole(HISTORY_TABLE)) return HISTORY_TABLE.key;
  if (isWhole(CAMPAIGNS_TABLE)) return CAMPAIGNS_TABLE.key;
  if (isWhole(FEEDBACK_TABLE)) return FEEDBACK_TABLE.key;
  return isWhole(PLAN_TABLE) ? PLAN_TABLE.key : null;
}
