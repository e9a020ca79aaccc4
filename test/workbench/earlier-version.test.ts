/**
 * A workbook of the first version, whose pages have one column fewer: test/data/version-1.xlsx, made by that version's
 * own build (two weeks, one promise carried over), saved as a file.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddOn } from '../../workbench/add-on';
import { readWorkbook } from '../../workbench/files/workbook-file';
import { formula } from '../../workbench/services/cell';
import {
  ACTIONS,
  at,
  build,
  cellsOf,
  gridOf,
  MEETING,
  open,
  rowOf,
  type,
  wholeOf,
} from './meeting-workbook';
import { HANOI } from './team-file';

const OTHER = 'Họp 2026-W46';
const SCOREBOARD = 'Pullpush Bảng điểm';
const FILE = readFileSync(join(__dirname, '../data/version-1.xlsx'));
const opened = async () => open(await readWorkbook(FILE, HANOI));

const textsIn = (addOn: AddOn, tab: string) =>
  cellsOf(addOn, tab).flatMap((row) => row.slice(1).map((value) => String(value ?? '')));
const headersOf = (addOn: AddOn, tab: string, key: string) =>
  cellsOf(addOn, tab)
    [rowOf(addOn, tab, key)]?.slice(1, 10)
    .map((value) => value ?? '');

/** Types into one cell of every third row, in every column there is and in three beside them. */
function typeEverywhere(addOn: AddOn, tab: string): Map<string, string> {
  const typed = new Map<string, string>();
  const { layout } = addOn.spreadsheet.sheetByName(tab)!;
  const grid = gridOf(addOn, tab);
  cellsOf(addOn, tab).forEach(([hidden], row) => {
    const key = String(hidden ?? '').replace(/ #.*$/, '');
    const column = (row % 11) + 1;
    const isCovered = layout.merges.some(
      (m) => row + 1 === m.row && column + 1 > m.column && column + 1 < m.column + m.columns,
    );
    if (row % 3 !== 0 || isCovered) return;
    const text = `gõ ${tab} ${row} ${column}`;
    grid.setValue(row, column, text);
    typed.set(text, `${key} ${column}`);
  });
  return typed;
}

test('its page gets the new column, and what stood beside it still stands beside it', async () => {
  const addOn = await opened();
  const beside = [
    ['tab:meeting:2026-W47', 'ghi chú cạnh tiêu đề'],
    ['week.header', 'cột của tôi'],
    ['week:tết', 'xem lại biểu mẫu'],
    ['conclusions.2', '007'],
  ] as const;
  for (const [key, text] of beside) type(addOn, MEETING, key, 9, text);
  const total = rowOf(addOn, MEETING, 'week.total') + 1;
  type(addOn, MEETING, 'week.total', 9, formula(`=F${total}*2`, 1));
  build(addOn);
  for (const [key, text] of beside) expect(at(addOn, MEETING, key, 10)).toBe(text);
  const now = rowOf(addOn, MEETING, 'week.total') + 1;
  expect(at(addOn, MEETING, 'week.total', 10)).toMatchObject({ text: `=F${now}*2` });
  expect(headersOf(addOn, MEETING, 'week.header')).toEqual([
    ...['Chiến dịch', 'Số nhận', 'Đã kết luận', 'Độ phủ', 'Điểm', 'Khoảng 95 %'],
    ...['Nhận định', 'Tỷ lệ rác', 'Thay đổi'],
  ]);
  const widths = addOn.spreadsheet.sheetByName(MEETING)!.layout.columnWidths;
  const page = [2, 3, 4, 5, 6, 7, 8, 9, 10].map((column) => widths.get(column) ?? 0);
  expect(Math.min(...page)).toBeGreaterThanOrEqual(60);
  expect(page.reduce((sum, width) => sum + width, 0)).toBeLessThan(1000);
});

test('its conclusions, with those that nobody took over yet, stay in their lines and columns', async () => {
  const addOn = await opened();
  const date = new Date('2026-11-26T17:00:00Z');
  for (const [column, value] of [
    [1, 'Bình'],
    [2, 'Sửa biểu mẫu'],
    [7, date],
    [8, 'Chưa làm'],
  ] as const)
    type(addOn, MEETING, 'conclusions.3', column, value);
  build(addOn);
  const line = [1, 2, 8, 9].map((column) => at(addOn, MEETING, 'conclusions.3', column));
  expect(line).toEqual(['Bình', 'Sửa biểu mẫu', date, 'Chưa làm']);
  const carried = [1, 2, 8, 9].map((column) => at(addOn, MEETING, 'action:2026-W46-1', column));
  expect(carried).toEqual(['An', 'Gọi lại 20 số', '27/11', 'Đang làm']);
  expect(cellsOf(addOn, MEETING).filter(([key]) => /^kept/.test(String(key)))).toEqual([]);
  expect(textsIn(addOn, ACTIONS)).toEqual(
    expect.arrayContaining(['Sửa biểu mẫu', 'Gọi lại 20 số']),
  );
});

test('nothing that is typed anywhere is lost, and building twice is building once', async () => {
  const addOn = await opened();
  const tabs = [MEETING, OTHER, SCOREBOARD];
  const typed = tabs.map((tab) => typeEverywhere(addOn, tab));
  gridOf(addOn, MEETING).setValue(gridOf(addOn, MEETING).lastRow() + 2, 3, 'dưới bảng');
  build(addOn, '2026-W46');
  build(addOn);
  tabs.forEach((tab, i) => {
    const texts = textsIn(addOn, tab);
    for (const text of typed[i]!.keys()) expect(texts).toContain(text);
  });
  expect(textsIn(addOn, MEETING)).toContain('dưới bảng');
  const once = wholeOf(addOn);
  build(addOn);
  expect(wholeOf(addOn)).toEqual(once);
});

test('a tab that is not built anew keeps its columns, and what is typed there is still taken over', async () => {
  const addOn = await opened();
  const before = headersOf(addOn, OTHER, 'conclusions.header');
  type(addOn, OTHER, 'conclusions.1', 8, 'Xong');
  type(addOn, OTHER, 'conclusions.2', 2, 'việc mới ở tab cũ');
  for (let times = 1; times <= 2; times++) {
    build(addOn);
    expect(headersOf(addOn, OTHER, 'conclusions.header')).toEqual(before);
    expect(cellsOf(addOn, ACTIONS).map((row) => [row[3], row[5] ?? ''])).toEqual([
      ['Việc gì', 'Tình trạng'],
      ['Gọi lại 20 số', 'Xong'],
      ['việc mới ở tab cũ', ''],
    ]);
  }
  // What was taken over is remembered there: a change in the Actions tab now wins.
  gridOf(addOn, ACTIONS).setValue(1, 5, 'Bỏ');
  build(addOn, '2026-W46');
  expect(at(addOn, OTHER, 'conclusions.1', 9)).toBe('Bỏ');
  expect(at(addOn, OTHER, 'conclusions.2', 2)).toBe('việc mới ở tab cũ');
  expect(textsIn(addOn, OTHER).filter((text) => text.includes('Xong'))).toEqual([]);
});

test.each([
  ['a column put in among those of the page', 6],
  ['a column put in right where the new one goes', 7],
  ['a column deleted', -4],
])('%s does not move what belongs elsewhere', async (_, column) => {
  const addOn = await opened();
  const sheet = addOn.spreadsheet.sheetByName(MEETING)!;
  type(addOn, MEETING, 'week:tết', 9, 'cạnh bảng');
  sheet.layout.merges = [];
  if (column > 0) {
    sheet.grid.insertColumns(column, 1, 'above');
    sheet.shiftColumns(column + 1, 1);
    sheet.grid.setValue(rowOf(addOn, MEETING, 'week.total'), column, 'cột chèn');
  } else {
    sheet.grid.deleteColumns(-column, 1);
    sheet.shiftColumns(-column + 1, -1);
  }
  build(addOn);
  expect(textsIn(addOn, MEETING)).toContain('cạnh bảng');
  if (column > 0) expect(textsIn(addOn, MEETING)).toContain('cột chèn');
  expect(headersOf(addOn, MEETING, 'week.header')?.slice(4)).toEqual([
    ...['Điểm', 'Khoảng 95 %', 'Nhận định', 'Tỷ lệ rác', 'Thay đổi'],
  ]);
  expect(cellsOf(addOn, MEETING).filter(([key]) => /^kept/.test(String(key)))).toEqual([]);
  const once = wholeOf(addOn);
  build(addOn);
  expect(wholeOf(addOn)).toEqual(once);
});
