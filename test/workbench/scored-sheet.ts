import { join } from 'node:path';
import { type AddOn, type AddOnOptions, loadAddOn } from '../../workbench/add-on';
import {
  type StoredValue,
  type WorkbenchSheet,
  WorkbenchSpreadsheet,
} from '../../workbench/services';

const DIST = join(__dirname, '..', '..', 'dist');
const NOW = Date.parse('2026-11-23T03:00:00Z');
const DAY = 86_400_000;

/** What each status means and is worth, told by hand and not by the add-on's own code. */
const MEANINGS: [status: string, outcome: string, points: number | null][] = [
  ['đã chốt', 'Đã chốt', 100],
  ['không có nhu cầu', 'Không có nhu cầu', 20],
  ['quan tâm', 'Quan tâm', 100],
  ['sai số', 'Sai số', 0],
  ['hẹn gọi lại', 'Hẹn gọi lại', null],
  ['zzkk', 'Chưa hiểu', null],
  ['', 'Mới, chưa gọi', null],
  ['trùng', 'Trùng', null],
];

export const HEADER = ['Ngày', 'Họ tên', 'SĐT', 'Chiến dịch', 'Trạng thái', 'Màu'];

/** Leads of five weeks, one per row, each with a phone of its own, and hostile texts in the last column. */
export function leadRows(count = 40): StoredValue[][] {
  return Array.from({ length: count }, (_, i): StoredValue[] => [
    new Date(NOW - (1 + (i % 35)) * DAY),
    `Khách ${i}`,
    `09${10_000_000 + i * 7919}`,
    ['Tết', '-50% hè', '=KHOÁ HỌC'][i % 3] as string,
    MEANINGS[(i * 3) % MEANINGS.length]?.[0] as string,
    ['=1+1', '+84', '-', "'x", '01234', '11/11'][i % 6] as string,
  ]);
}

export interface Opened {
  addOn: AddOn;
  sheet: WorkbenchSheet;
}

/** The add-on, set up over one lead tab. */
export function opened(rows: StoredValue[][], options: Partial<AddOnOptions> = {}): Opened {
  const spreadsheet = WorkbenchSpreadsheet.fromTables([{ name: 'Data', rows }]);
  const work = openedOver(spreadsheet, options);
  work.addOn.call('setUpPullpush');
  return work;
}

/** The add-on over a spreadsheet in which it may have been set up before. */
export function openedOver(
  spreadsheet: WorkbenchSpreadsheet,
  options: Partial<AddOnOptions> = {},
): Opened {
  const addOn = loadAddOn(DIST, { spreadsheet, now: () => NOW, userLocale: 'vi', ...options });
  return { addOn, sheet: spreadsheet.sheetByName('Data') as WorkbenchSheet };
}

export interface Scored {
  tabs: { tab: string; leads: number; judged: number; average: number | null }[];
}

export const score = ({ addOn }: Opened) => addOn.call('scoreLeads') as Scored;

/** The column (0-based) under a header. */
export function columnOf(sheet: WorkbenchSheet, header: string): number {
  for (const row of sheet.cells()) {
    const column = row.indexOf(header);
    if (column >= 0) return column;
  }
  return -1;
}

/** What stands beside each lead, found by its phone; wrong if it is not what its status says. */
export function marksOf(sheet: WorkbenchSheet) {
  const [phone, status, outcome, points] = [
    'SĐT',
    'Trạng thái',
    'Pullpush · Kết quả',
    'Pullpush · Điểm',
  ].map((header) => columnOf(sheet, header)) as [number, number, number, number];
  return sheet
    .cells()
    .filter((row) => /^09\d{8}$/.test(String(row[phone])))
    .map((row) => {
      const meaning = MEANINGS.find(([typed]) => typed === (row[status] ?? ''));
      return {
        phone: row[phone],
        found: [row[outcome], row[points]],
        expected: meaning ? [meaning[1], meaning[2]] : [],
      };
    });
}

/** Every cell, format, rule and note, the layout and the size of a tab. */
export function wholeOf({ grid, layout }: WorkbenchSheet) {
  return {
    layout: { ...layout },
    size: [grid.maxRows, grid.maxColumns],
    cells: Array.from({ length: 80 }, (_, r) =>
      Array.from({ length: grid.maxColumns }, (_, c) => [
        grid.value(r, c),
        grid.format(r, c),
        grid.rule(r, c),
        grid.note(r, c),
      ]),
    ),
  };
}
