/** Tabs of Pullpush are found again, whatever people did to them; each case has one outcome. */

import type { AddOn } from '../../workbench/add-on';
import { readWorkbook, writeWorkbook } from '../../workbench/files/workbook-file';
import {
  ACTIONS,
  at,
  build,
  built,
  cellsOf,
  gridOf,
  MEETING,
  open,
  SETTINGS,
  type,
  WEEK,
  wholeOf,
} from './meeting-workbook';

const SCOREBOARD = 'Pullpush Bảng điểm';

function withPromise(): AddOn {
  const addOn = built();
  type(addOn, MEETING, 'conclusions.1', 1, 'An');
  type(addOn, MEETING, 'conclusions.1', 2, 'Gọi lại 20 số');
  build(addOn);
  return addOn;
}

const names = (addOn: AddOn) => addOn.spreadsheet.sheets.map(({ name }) => name);
const sheet = (addOn: AddOn, name: string) => addOn.spreadsheet.sheetByName(name)!;

function copyTab(addOn: AddOn, name: string, as: string) {
  const { spreadsheet } = addOn;
  const twin = sheet(addOn, name).copy(spreadsheet.newSheetId(), as);
  spreadsheet.sheets.push(twin);
  return twin;
}

function deleteTab(addOn: AddOn, name: string) {
  addOn.spreadsheet.sheets = addOn.spreadsheet.sheets.filter((tab) => tab.name !== name);
}

it('renamed and moved tabs keep their new name and place', () => {
  const addOn = withPromise();
  const before = addOn.spreadsheet.sheets.length;
  for (const [name, as] of [
    [MEETING, 'Giao ban thứ Hai'],
    [SETTINGS, 'Luật chơi'],
    [SCOREBOARD, 'Điểm'],
    [ACTIONS, 'Việc'],
  ] as const)
    sheet(addOn, name).name = as;
  addOn.spreadsheet.sheets.reverse();
  type(addOn, 'Luật chơi', 'setting.target', 2, 77);
  expect(addOn.call('buildMeetingFor', WEEK)).toMatchObject({ tab: 'Giao ban thứ Hai' });
  expect(at(addOn, 'Giao ban thứ Hai', 'tile.more', 6)).toBe('mục tiêu 77');
  expect(at(addOn, 'Giao ban thứ Hai', 'conclusions.1', 2)).toBe('Gọi lại 20 số');
  expect(names(addOn)).toEqual([
    'Việc',
    'Pullpush Lịch sử',
    'Giao ban thứ Hai',
    'Điểm',
    'Luật chơi',
    'Data',
  ]);
  expect(addOn.spreadsheet.sheets).toHaveLength(before);
});

it('a hidden meeting tab is shown when it is built; hidden others stay hidden, and are brought up to date', () => {
  const addOn = withPromise();
  for (const name of [MEETING, SCOREBOARD, SETTINGS, ACTIONS]) sheet(addOn, name).hidden = true;
  type(addOn, MEETING, 'conclusions.2', 1, 'Bình');
  type(addOn, SETTINGS, 'setting.target', 2, 71);
  build(addOn);
  expect(sheet(addOn, MEETING).hidden).toBe(false);
  expect([SCOREBOARD, SETTINGS, ACTIONS].map((name) => sheet(addOn, name).hidden)).toEqual([
    true,
    true,
    true,
  ]);
  expect(cellsOf(addOn, ACTIONS)).toHaveLength(3);
  expect(at(addOn, SCOREBOARD, 'fourWeeks.title', 1)).toContain('71');
});

it('a copy of a tab is a person’s own: it is never written', () => {
  const addOn = withPromise();
  for (const name of [MEETING, SETTINGS, SCOREBOARD, ACTIONS])
    copyTab(addOn, name, `Bản sao của ${name}`);
  type(addOn, `Bản sao của ${SETTINGS}`, 'setting.target', 2, 5);
  type(addOn, `Bản sao của ${MEETING}`, 'conclusions.1', 2, 'trong bản sao');
  const copies = () => wholeOf(addOn).filter(({ name }) => name.startsWith('Bản sao'));
  const before = copies();
  build(addOn);
  expect(copies()).toEqual(before);
  expect(at(addOn, MEETING, 'tile.more', 6)).not.toBe('mục tiêu 5');
  expect(cellsOf(addOn, ACTIONS)).toHaveLength(2);
});

it('where the tab is deleted and a copy is left, the copy takes its place', () => {
  const addOn = withPromise();
  copyTab(addOn, MEETING, 'Họp của tôi');
  deleteTab(addOn, MEETING);
  type(addOn, 'Họp của tôi', 'conclusions.2', 2, 'gõ trong bản sao');
  expect(addOn.call('buildMeetingFor', WEEK)).toMatchObject({ tab: 'Họp của tôi' });
  expect(at(addOn, 'Họp của tôi', 'conclusions.2', 2)).toBe('gõ trong bản sao');
  expect(names(addOn)).not.toContain(MEETING);
});

it('a deleted meeting tab is made anew, with the promises that the Actions tab knows', () => {
  const addOn = withPromise();
  deleteTab(addOn, MEETING);
  build(addOn);
  expect(at(addOn, MEETING, 'conclusions.1', 2)).toBe('Gọi lại 20 số');
  expect(cellsOf(addOn, ACTIONS)).toHaveLength(2);
});

it('a deleted Actions tab is made anew, with the promises that the meeting tabs know', () => {
  const addOn = withPromise();
  build(addOn, '2026-W46');
  deleteTab(addOn, ACTIONS);
  build(addOn, '2026-W46');
  expect(cellsOf(addOn, ACTIONS)[1]).toEqual(expect.arrayContaining(['2026-W47-1', 'An']));
});

it('an action that a person deleted from the Actions tab stays out of it, and in its meeting tab', () => {
  const addOn = withPromise();
  const actions = sheet(addOn, ACTIONS);
  actions.grid.deleteRows(1, 1);
  build(addOn);
  build(addOn);
  expect(cellsOf(addOn, ACTIONS)).toHaveLength(1);
  expect(at(addOn, MEETING, 'conclusions.1', 2)).toBe('Gọi lại 20 số');
  type(addOn, MEETING, 'conclusions.1', 2, 'Gọi lại 30 số');
  build(addOn);
  expect(cellsOf(addOn, ACTIONS)[1]).toEqual(expect.arrayContaining(['An', 'Gọi lại 30 số']));
});

it('columns of the Actions tab may be moved, put in and named in the other language', () => {
  const addOn = withPromise();
  const actions = sheet(addOn, ACTIONS);
  actions.moveColumns(3, 1, 1);
  actions.grid.insertColumns(2, 1, 'above');
  actions.grid.setValue(0, 2, 'Phòng');
  actions.grid.setValue(1, 2, 'Sale');
  const what = cellsOf(addOn, ACTIONS)[0]?.indexOf('Việc gì') ?? -1;
  actions.grid.setValue(0, what, 'What');
  type(addOn, MEETING, 'conclusions.2', 2, 'Việc hai');
  type(addOn, MEETING, 'conclusions.1', 9, 'Xong');
  build(addOn);
  const rows = cellsOf(addOn, ACTIONS);
  expect(rows[0]?.slice(0, 3)).toEqual(['Ai', 'Mã', 'Phòng']);
  expect(rows[1]?.slice(0, 3)).toEqual(['An', '2026-W47-1', 'Sale']);
  expect(rows[2]?.[what]).toBe('Việc hai');
  expect(rows[1]).toContain('Xong');
});

it('without a column that it needs, the Actions tab is left alone, and a sentence says so', () => {
  const addOn = withPromise();
  const actions = sheet(addOn, ACTIONS);
  actions.grid.setValue(0, 3, 'Nội dung');
  type(addOn, MEETING, 'conclusions.2', 2, 'Việc hai');
  const before = cellsOf(addOn, ACTIONS);
  expect(build(addOn).problems.map(({ text }) => text)).toContain(
    `Tab “${ACTIONS}” thiếu cột Việc gì: hãy đặt lại tên cột ở dòng tiêu đề. Các việc vừa ghi chưa được đưa vào tab này.`,
  );
  expect(cellsOf(addOn, ACTIONS)).toEqual(before);
  expect(at(addOn, MEETING, 'conclusions.1', 2)).toBe('Gọi lại 20 số');
  actions.grid.setValue(0, 3, 'Việc gì');
  build(addOn);
  expect(cellsOf(addOn, ACTIONS).map((row) => row[3])).toEqual([
    'Việc gì',
    'Gọi lại 20 số',
    'Việc hai',
  ]);
});

it('columns of Settings may be moved: what they say is obeyed, and they are put in order', () => {
  const addOn = withPromise();
  type(addOn, SETTINGS, 'setting.target', 2, 77);
  sheet(addOn, SETTINGS).moveColumns(3, 1, 6);
  build(addOn);
  expect(at(addOn, MEETING, 'tile.more', 6)).toBe('mục tiêu 77');
  expect(at(addOn, SETTINGS, 'setting.target', 2)).toBe(77);
  expect(cellsOf(addOn, SETTINGS).some(([hidden]) => String(hidden).startsWith('kept'))).toBe(
    false,
  );
});

it('a spreadsheet copied with its tabs goes on, with its registry or without', async () => {
  for (const hasRegistry of [true, false]) {
    const first = withPromise();
    type(first, SETTINGS, 'setting.target', 2, 77);
    const copy = await readWorkbook(await writeWorkbook(first.spreadsheet));
    if (!hasRegistry) copy.metadata = [];
    const addOn = open(copy);
    type(addOn, MEETING, 'conclusions.2', 2, 'trong bản sao');
    build(addOn);
    expect(names(addOn).sort()).toEqual(names(first).sort());
    expect(at(addOn, MEETING, 'tile.more', 6)).toBe('mục tiêu 77');
    expect(at(addOn, MEETING, 'conclusions.1', 2)).toBe('Gọi lại 20 số');
    expect(cellsOf(addOn, ACTIONS)).toHaveLength(3);
    expect(gridOf(first, MEETING).value(0, 0)).toBe(gridOf(addOn, MEETING).value(0, 0));
  }
});

it('a tab of the same name that is not Pullpush’s is never touched', () => {
  const addOn = open();
  addOn.call('setUpPullpush');
  const own = addOn.spreadsheet.addSheet(MEETING);
  own.grid.setValue(0, 0, 'của tôi');
  expect(() => build(addOn)).toThrow(`Đã có tab tên “${MEETING}”`);
  expect(own.grid.value(0, 0)).toBe('của tôi');
});

it('a meeting tab that an earlier Pullpush built is brought up to date with what was typed in it', () => {
  const addOn = built();
  const fresh = wholeOf(addOn).find(({ name }) => name === MEETING);
  const tab = sheet(addOn, MEETING);
  // It had no mark in its first row, and no section on earlier actions.
  tab.grid.setValue(0, 0, String(tab.grid.value(0, 0)).replace(/^tab:\S+/, 'title'));
  const keys = cellsOf(addOn, MEETING).map(([hidden]) => String(hidden));
  const first = keys.findIndex((key) => key.startsWith('gap.lastActions'));
  const count = keys.filter((key) => /lastActions/.test(key)).length;
  tab.grid.deleteRows(first, count);
  tab.shiftRows(first + 1, -count);
  build(addOn);
  expect(wholeOf(addOn).find(({ name }) => name === MEETING)).toEqual(fresh);
  type(addOn, MEETING, 'conclusions.1', 2, 'việc');
  build(addOn);
  expect(cellsOf(addOn, ACTIONS)).toHaveLength(2);
});
