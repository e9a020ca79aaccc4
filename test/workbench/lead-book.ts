import { join } from 'node:path';
import { type AddOn, type AddOnOptions, loadAddOn } from '../../workbench/add-on';
import { type StoredValue, WorkbenchSpreadsheet } from '../../workbench/services';
import { cellsOf, gridOf, rowOf as rowIn } from './meeting-workbook';

const DIST = join(__dirname, '..', '..', 'dist');
export const WEEK = '2026-W47';
export const SETTINGS = { vi: 'Pullpush Cài đặt', en: 'Pullpush Settings' };
export const HEADER = ['Ngày', 'Họ tên', 'SĐT', 'Chiến dịch', 'Trạng thái', 'Sale'];

type Row = StoredValue[];

/** What a build gives back, as far as these tests look. */
export interface Built {
  columns: Record<string, string>;
  periods: {
    week: { total: Record<string, number> };
    fourWeeks: { total: Record<string, number>; campaigns: Record<string, unknown>[] };
  };
  problems: { kind: string; where: string; text: string; count: number }[];
}

const STATUSES = ['đã chốt', 'không có nhu cầu', 'quan tâm', 'sai số', 'hẹn gọi lại'];

/** Leads number `from` to before `to`, from 26 October 2026 on, each with a phone of its own. */
export function leads(from: number, to: number): Row[] {
  return Array.from({ length: to - from }, (_, n) => {
    const i = from + n;
    const at = Date.UTC(2026, 9, 26, 3) + (i % 28) * 86_400_000;
    const phone = `09${String(10_000_000 + i * 7919)}`;
    const campaign = ['Tết', 'Hè'][i % 2] as string;
    const status = STATUSES[(i * 3) % 5] as string;
    return [new Date(at), `Khách ${i}`, phone, campaign, status, i % 3 ? 'An' : 'Bình'];
  });
}

/** A spreadsheet of these tabs, each with the header above its rows, on Monday 23 November 2026. */
export function bookOf(
  tabs: Record<string, Row[]>,
  userLocale: 'vi' | 'en' = 'vi',
  options: Partial<AddOnOptions> = {},
): AddOn {
  const tables = Object.entries(tabs).map(([name, rows]) => ({ name, rows: [HEADER, ...rows] }));
  return bookOfTables(tables, userLocale, options);
}

export function bookOfTables(
  tables: { name: string; rows: Row[] }[],
  userLocale = 'vi',
  options: Partial<AddOnOptions> = {},
): AddOn {
  const spreadsheet = WorkbenchSpreadsheet.fromTables(tables);
  const now = () => Date.parse('2026-11-23T03:00:00Z');
  return loadAddOn(DIST, { now, userLocale, oneContext: true, ...options, spreadsheet });
}

/** Adds a tab at the end, as a person would. */
export function addTab(addOn: AddOn, name: string, rows: Row[]): void {
  const other = WorkbenchSpreadsheet.fromTables([{ name, rows }]);
  addOn.spreadsheet.addSheet(name).grid = other.sheets[0]!.grid;
}

export function removeTab({ spreadsheet }: AddOn, name: string): void {
  spreadsheet.sheets = spreadsheet.sheets.filter((sheet) => sheet.name !== name);
}

export const setUp = (addOn: AddOn) =>
  addOn.call('setUpPullpush') as {
    tab: string;
    tabs: string[];
    target: number;
    problems: string[];
  };
export const build = (addOn: AddOn) => addOn.call('buildMeetingFor', WEEK) as unknown as Built;

/** Set up over one lead tab of 60 leads. */
export function ready(): AddOn {
  const addOn = bookOf({ Data: leads(0, 60) });
  setUp(addOn);
  return addOn;
}

/** What a build counts over four weeks, without what is said of it. */
export const counts = (addOn: AddOn) => build(addOn).periods;

export { cellsOf, gridOf };

/** The row (0-based) of a key in the hidden first column, of Settings unless told. */
export const rowOf = (addOn: AddOn, key: string, tab = SETTINGS.vi) => rowIn(addOn, tab, key);

/** Types into Settings, and gives the cell's name. */
export function type(
  addOn: AddOn,
  key: string,
  column: number,
  value: StoredValue,
  tab = SETTINGS.vi,
): string {
  const row = rowOf(addOn, key, tab);
  gridOf(addOn, tab).setValue(row, column, value);
  return `${'ABCDE'[column]}${row + 1}`;
}

export const at = (addOn: AddOn, key: string, column: number, tab = SETTINGS.vi) =>
  gridOf(addOn, tab).value(rowOf(addOn, key, tab), column);

/** The lead tabs that Settings lists: name, answer and note of each filled row. */
export function listed(addOn: AddOn, tab = SETTINGS.vi): unknown[][] {
  return cellsOf(addOn, tab)
    .filter(([hidden, name]) => /^leadTab\.\d/.test(String(hidden)) && name)
    .map((row) => [row[1], row[2] ?? null, row[4] ?? null]);
}

/** Service calls of one build. */
export function callsOf(addOn: AddOn): number {
  addOn.meter.reset();
  build(addOn);
  return addOn.meter.snapshot().total;
}
