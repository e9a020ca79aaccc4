import { join } from 'node:path';
import { type AddOn, type AddOnOptions, loadAddOn } from '../../workbench/add-on';
import { type StoredValue, WorkbenchSpreadsheet } from '../../workbench/services';

export const DIST = join(__dirname, '..', '..', 'dist');
export const WEEK = '2026-W47';
export const MEETING = `Họp ${WEEK}`;
export const SETTINGS = 'Pullpush Cài đặt';
export const ACTIONS = 'Pullpush Việc cần làm';

/** What a build gives back, as far as these tests look. */
export interface Built {
  periods: { week: { total: { judged: number; unclear: number } } };
  problems: { kind: string; text: string }[];
  actions: {
    id: string;
    who: string;
    what: string;
    state: string;
    daysLate: number;
    weeks: number;
  }[];
}

/** 64 leads of four weeks, 16 of them from 16 to 22 November 2026. */
export function leads(): StoredValue[][] {
  const statuses = [
    'đã chốt',
    'không có nhu cầu',
    'KNM',
    'quan tâm',
    'sai số',
    'zzkk',
    '',
    'hẹn gọi lại',
  ];
  const rows: StoredValue[][] = [['Ngày', 'Họ tên', 'SĐT', 'Chiến dịch', 'Trạng thái', 'Sale']];
  for (let i = 0; i < 64; i++) {
    const at = Date.UTC(2026, 9, 26, 3) + (7 * Math.floor(i / 16) + (i % 7)) * 86_400_000;
    const campaign = ['Tết', '-50% hè', '=KHOÁ HỌC'][i % 3] as string;
    const phone = `09${String(10_000_000 + i * 7919)}`;
    const status = statuses[(i * 5) % 8] as string;
    rows.push([new Date(at), `Khách ${i}`, phone, campaign, status, i % 2 ? 'An' : 'Bình']);
  }
  return rows;
}

/** A spreadsheet of one lead tab, on Monday 23 November 2026 in Hà Nội. */
export function open(
  spreadsheet = WorkbenchSpreadsheet.fromTables([{ name: 'Data', rows: leads() }]),
  options: Partial<AddOnOptions> = {},
): AddOn {
  const now = () => Date.parse('2026-11-23T03:00:00Z');
  // What modules remember from call to call is tried where the built script is loaded.
  return loadAddOn(DIST, { now, userLocale: 'vi', oneContext: true, ...options, spreadsheet });
}

/** Set up, with the meeting of the week built. */
export function built(options: Partial<AddOnOptions> = {}): AddOn {
  const addOn = open(undefined, options);
  addOn.call('setUpPullpush');
  build(addOn);
  return addOn;
}

export const build = (addOn: AddOn, week = WEEK) => addOn.call('buildMeetingFor', week) as Built;
export const gridOf = (addOn: AddOn, tab: string) => addOn.spreadsheet.sheetByName(tab)!.grid;
export const cellsOf = (addOn: AddOn, tab: string) => addOn.spreadsheet.sheetByName(tab)!.cells();

/** The row (0-based) of a key in the hidden first column. */
export function rowOf(addOn: AddOn, tab: string, key: string): number {
  const row = cellsOf(addOn, tab).findIndex(([hidden]) => String(hidden).startsWith(`${key} #`));
  if (row < 0) throw new Error(`No row ${key} in ${tab}`);
  return row;
}

/** Types a value into the cell of a row key and a column (0 is the hidden one). */
export function type(
  addOn: AddOn,
  tab: string,
  key: string,
  column: number,
  value: StoredValue,
): void {
  gridOf(addOn, tab).setValue(rowOf(addOn, tab, key), column, value);
}

/** What stands in the cell of a row key and a column. */
export const at = (addOn: AddOn, tab: string, key: string, column: number) =>
  gridOf(addOn, tab).value(rowOf(addOn, tab, key), column);

/** Values, formats, rules and merges of every tab. */
export function wholeOf(addOn: AddOn) {
  return addOn.spreadsheet.sheets.map(({ name, grid, layout }) => ({
    name,
    layout,
    cells: Array.from({ length: grid.lastRow() }, (_, r) =>
      Array.from({ length: grid.lastColumn() }, (_, c) => [
        grid.value(r, c),
        grid.format(r, c),
        grid.rule(r, c),
        grid.note(r, c),
      ]),
    ),
  }));
}
