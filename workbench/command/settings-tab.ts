import type { PlainValue, WorkbenchSheet, WorkbenchSpreadsheet } from '../services';
import { isLanguage, type Language } from './options';
import { CommandProblem } from './place';
import type { SettingsFile } from './settings-file';

// The columns of the Settings tab; the first is hidden and holds the key of its row.
const KEY = 0;
const TEXT = 1;
const VALUE = 2;
const POINTS = 3;

/** The Settings tab that the add-on made: where it stands now, and the row of each key. */
export interface SettingsTab {
  readonly sheet: WorkbenchSheet;
  /** 0-based rows by key, without what follows " #". */
  readonly rows: ReadonlyMap<string, number>;
}

/** Finds the Settings tab by its row keys, whatever its name is; null if Set up has not run. */
export function findSettings(spreadsheet: WorkbenchSpreadsheet): SettingsTab | null {
  for (const sheet of spreadsheet.sheets) {
    const rows = new Map<string, number>();
    const last = sheet.grid.lastRow();
    for (let row = 0; row < last; row++) {
      const key = sheet.grid.value(row, KEY);
      if (typeof key === 'string' && /^[a-zA-Z]+\.\w/.test(key)) rows.set(key.split(' #')[0]!, row);
    }
    if (rows.has('setting.language') && rows.has('setting.target')) return { sheet, rows };
  }
  return null;
}

/** The language that the Settings tab says, or null. */
export function languageOf({ sheet, rows }: SettingsTab): Language | null {
  const value = folded(String(sheet.grid.value(rows.get('setting.language')!, VALUE)));
  if (isLanguage(value)) return value;
  return value === 'english' ? 'en' : value === 'tiếng việt' ? 'vi' : null;
}

/**
 * Writes settings into the cells of the Settings tab, as a person would before building. Throws a
 * {@link CommandProblem} for one that the tab does not have.
 */
export function applySettings(tab: SettingsTab, file: SettingsFile): void {
  for (const [key, value] of file.settings) {
    write(tab, rowOf(tab, 'setting', key, 'setting'), VALUE, value);
  }
  if (file.leadTabs.length > 0) chooseLeadTabs(tab, file.leadTabs);
  for (const [code, points] of file.points) {
    write(tab, rowOf(tab, 'outcome', code, 'outcome'), POINTS, points);
  }
  for (const [code, name] of file.classes) {
    write(tab, rowOf(tab, 'outcome', code, 'outcome'), VALUE, name);
  }
  for (const [field, header] of file.columns) {
    write(tab, rowOf(tab, 'column', field, 'column'), VALUE, header);
  }
  for (const [text, code] of file.phrases) {
    rowOf(tab, 'outcome', code, 'outcome');
    const row = phraseRow(tab, text);
    write(tab, row, TEXT, text);
    write(tab, row, VALUE, code);
  }
}

/** Has these tabs read, and no other that Settings lists. */
function chooseLeadTabs(tab: SettingsTab, names: readonly string[]): void {
  const rows = [...tab.rows].filter(([key]) => /^leadTab\.\d+$/.test(key)).map(([, row]) => row);
  const nameIn = (row: number) => String(tab.sheet.grid.value(row, TEXT) ?? '');
  for (const row of rows) {
    if (nameIn(row) !== '' && !names.includes(nameIn(row))) write(tab, row, VALUE, 'no');
  }
  for (const name of names) {
    const row = rows.find((one) => nameIn(one) === name) ?? rows.find((one) => nameIn(one) === '');
    if (row === undefined) {
      throw new CommandProblem(
        `Settings has no empty row for the lead tab "${name}": it lists ${rows.length} tabs.`,
      );
    }
    write(tab, row, TEXT, name);
    write(tab, row, VALUE, 'yes');
  }
}

function rowOf({ rows }: SettingsTab, kind: string, name: string, what: string): number {
  const row = rows.get(`${kind}.${name}`);
  if (row !== undefined) return row;
  const known = [...rows.keys()]
    .filter((key) => key.startsWith(`${kind}.`))
    .map((key) => key.slice(kind.length + 1));
  throw new CommandProblem(`There is no ${what} "${name}": Pullpush knows ${known.join(', ')}.`);
}

/** The row that has this phrase already, or the first empty one. */
function phraseRow({ sheet, rows }: SettingsTab, text: string): number {
  const places = [...rows].filter(([key]) => key.startsWith('phrase.')).map(([, row]) => row);
  const inRow = (row: number) => String(sheet.grid.value(row, TEXT) ?? '').trim();
  const same = places.find((row) => folded(inRow(row)) === folded(text));
  const row = same ?? places.find((place) => inRow(place) === '');
  if (row === undefined) {
    throw new CommandProblem(
      `Settings has no empty row for the phrase "${text}": it holds ${places.length} phrases.`,
    );
  }
  return row;
}

function folded(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

function write({ sheet }: SettingsTab, row: number, column: number, value: PlainValue): void {
  sheet.grid.setValue(row, column, value);
  sheet.grid.touch(row, column, 1, 1);
}
