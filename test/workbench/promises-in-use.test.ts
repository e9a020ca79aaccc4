/** What people do to promises in a year: copy, sort, paste, move, and finish them between two meetings. */
import type { AddOn } from '../../workbench/add-on';
import { formula, type StoredValue } from '../../workbench/services';
import {
  ACTIONS,
  at,
  build,
  built,
  cellsOf,
  gridOf,
  MEETING,
  rowOf,
  SETTINGS,
  type,
} from './meeting-workbook';

let clock = '';
beforeEach(() => {
  clock = '2026-11-23T03:00:00Z';
});
const start = () => built({ now: () => Date.parse(clock) });
const say = (addOn: AddOn, line: number, who: StoredValue, what: StoredValue, tab = MEETING) => {
  type(addOn, tab, `conclusions.${line}`, 1, who);
  type(addOn, tab, `conclusions.${line}`, 2, what);
};
const listed = (addOn: AddOn) =>
  cellsOf(addOn, ACTIONS)
    .slice(1)
    .map((row) => row.slice(0, 4).map((value) => value ?? ''));
const tab = (addOn: AddOn, name: string) => addOn.spreadsheet.sheetByName(name)!;
const textOf = (addOn: AddOn, name: string) => cellsOf(addOn, name).flat().map(String).join('\n');

it.each<[string, StoredValue, StoredValue]>([
  ['a later hour', new Date('2026-11-26T10:00Z'), new Date('2026-11-26T17:00Z')],
  ['the same day as text', new Date('2026-11-25T17:00Z'), '2026-11-26'],
  [
    'the next day, at seven in Hà Nội',
    new Date('2026-11-25T17:00Z'),
    new Date('2026-11-26T00:00Z'),
  ],
])('a date changed to %s stays changed', (_, before, after) => {
  const addOn = start();
  type(addOn, MEETING, 'conclusions.1', 8, before);
  build(addOn);
  type(addOn, MEETING, 'conclusions.1', 8, after);
  build(addOn);
  expect(at(addOn, MEETING, 'conclusions.1', 8)).toEqual(after);
  expect(cellsOf(addOn, ACTIONS)[1]?.[4]).toEqual(after);
});

it('a line copied above its original and changed is a promise of its own', () => {
  const addOn = start();
  say(addOn, 3, 'An', 'Gọi 20 số');
  build(addOn);
  const { grid } = tab(addOn, MEETING);
  const from = rowOf(addOn, MEETING, 'conclusions.3');
  const to = rowOf(addOn, MEETING, 'conclusions.1');
  for (let c = 0; c < 9; c++) grid.setValue(to, c, grid.value(from, c));
  grid.setValue(to, 1, 'Bình');
  build(addOn);
  expect(
    listed(addOn)
      .map(([, , who, what]) => [who, what])
      .sort(),
  ).toEqual([
    ['An', 'Gọi 20 số'],
    ['Bình', 'Gọi 20 số'],
  ]);
  expect(at(addOn, MEETING, 'conclusions.3', 1)).toBe('An');
});

it('deleting a column of a meeting tab clears nobody’s promise', () => {
  for (const next of ['2026-W47', '2026-W48']) {
    const addOn = start();
    say(addOn, 1, 'An', 'Gọi 20 số');
    type(addOn, MEETING, 'conclusions.1', 8, '27/11');
    build(addOn);
    const sheet = tab(addOn, MEETING);
    sheet.layout.merges = [];
    sheet.grid.deleteColumns(7, 1);
    sheet.shiftColumns(8, -1);
    clock = '2026-11-30T03:00:00Z';
    build(addOn, next);
    expect(cellsOf(addOn, ACTIONS)[1]?.[4]).toBe('27/11');
  }
});

it('lines sorted without their hidden column go on as the promises they were', () => {
  const addOn = start();
  for (const [i, who] of ['Cúc', 'An', 'Bình'].entries()) say(addOn, i + 1, who, `Việc của ${who}`);
  build(addOn);
  gridOf(addOn, ACTIONS).setValue(1, 6, 'ghi chú của Cúc');
  const { grid } = tab(addOn, MEETING);
  const top = rowOf(addOn, MEETING, 'conclusions.1');
  const rows = [0, 1, 2].map((i) =>
    Array.from({ length: 8 }, (_, c) => grid.value(top + i, c + 1)),
  );
  rows
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))
    .forEach((row, i) => {
      row.forEach((value, c) => {
        grid.setValue(top + i, c + 1, value);
      });
    });
  build(addOn);
  expect(
    cellsOf(addOn, ACTIONS)
      .slice(1)
      .map((row) => [row[0], row[2], row[6]]),
  ).toEqual([
    ['2026-W47-1', 'Cúc', 'ghi chú của Cúc'],
    ['2026-W47-2', 'An', null],
    ['2026-W47-3', 'Bình', null],
  ]);
  expect(at(addOn, MEETING, 'conclusions.1', 1)).toBe('Cúc');
  expect([0, 1, 2].map((i) => grid.value(top + i, 1))).toEqual(['An', 'Bình', 'Cúc']);
});

it('thirty lines pasted at once are thirty promises', () => {
  const addOn = start();
  const { grid } = tab(addOn, MEETING);
  const top = rowOf(addOn, MEETING, 'conclusions.1');
  for (let i = 0; i < 30; i++) {
    grid.setValue(top + i, 1, 'An');
    grid.setValue(top + i, 2, `Việc dán ${i}`);
  }
  build(addOn);
  expect(listed(addOn).map((row) => row[3])).toEqual(
    Array.from({ length: 30 }, (_, i) => `Việc dán ${i}`),
  );
  expect(at(addOn, MEETING, 'gaps.title', 1)).toBe('Dữ liệu cần bổ sung');
});

it('an action finished between two meetings is shown as done once', () => {
  const addOn = start();
  say(addOn, 1, 'An', 'Việc cũ');
  build(addOn);
  clock = '2026-11-30T03:00:00Z';
  build(addOn, '2026-W48');
  say(addOn, 1, 'Bình', 'Việc mới', 'Họp 2026-W48');
  build(addOn, '2026-W48');
  gridOf(addOn, ACTIONS).setValue(1, 5, 'Xong');
  clock = '2026-12-07T03:00:00Z';
  const state = (week: string) => build(addOn, week).actions.map(({ id, state: is }) => [id, is]);
  expect(state('2026-W49')).toEqual([
    ['2026-W48-1', 'undated'],
    ['2026-W47-1', 'done'],
  ]);
  expect(state('2026-W49')).toEqual([
    ['2026-W48-1', 'undated'],
    ['2026-W47-1', 'done'],
  ]);
  clock = '2026-12-14T03:00:00Z';
  expect(state('2026-W50')).toEqual([['2026-W48-1', 'undated']]);
});

it('a weekday typed in a later meeting counts from that meeting', () => {
  const addOn = start();
  say(addOn, 1, 'An', 'Việc');
  type(addOn, MEETING, 'conclusions.1', 8, 'thứ sáu');
  build(addOn);
  clock = '2026-11-30T03:00:00Z';
  expect(build(addOn, '2026-W48').actions[0]).toMatchObject({ state: 'late', daysLate: 3 });
  type(addOn, 'Họp 2026-W48', 'action:2026-W47-1', 8, 'thứ bảy');
  expect(build(addOn, '2026-W48').actions[0]).toMatchObject({ state: 'open' });
});

it('an action moved to another week is looked at there', () => {
  const addOn = start();
  say(addOn, 1, 'An', 'Việc');
  build(addOn);
  gridOf(addOn, ACTIONS).setValue(1, 1, '2026-W48');
  clock = '2026-11-30T03:00:00Z';
  expect(build(addOn, '2026-W48').actions.map(({ id }) => id)).toEqual(['2026-W47-1']);
});

it('a run that ended between two tabs makes no promise twice', () => {
  for (let kill = 12; kill < 60; kill += 3) {
    const addOn = start();
    const { grid } = tab(addOn, MEETING);
    const row = rowOf(addOn, MEETING, 'conclusions.2');
    grid.insertRows(row, 1, 'above');
    tab(addOn, MEETING).shiftRows(row + 1, 1);
    grid.setValue(row, 1, 'An');
    grid.setValue(row, 2, 'Chen vào');
    addOn.meter.reset();
    addOn.meter.killAt = kill;
    expect(() => build(addOn)).toThrow('Exceeded maximum execution time');
    addOn.meter.killAt = undefined;
    build(addOn);
    expect([kill, listed(addOn).map((cells) => cells[3])]).toEqual([kill, ['Chen vào']]);
  }
});

it('text typed while a build reads is in the tab afterwards', () => {
  const addOn = start();
  const row = rowOf(addOn, MEETING, 'conclusions.2');
  let isTyped = false;
  addOn.meter.beforeCall = (_, method) => {
    // The page has been read when the Actions tab and the other meetings are looked at.
    if (isTyped || method !== 'Range.getNotes') return;
    isTyped = true;
    gridOf(addOn, MEETING).setValue(row, 2, 'gõ trong lúc tạo');
  };
  build(addOn);
  addOn.meter.beforeCall = undefined;
  expect(isTyped).toBe(true);
  expect(textOf(addOn, MEETING)).toContain('gõ trong lúc tạo');
  build(addOn);
  expect(textOf(addOn, ACTIONS)).toContain('gõ trong lúc tạo');
});

it('a formula beside a row goes with it, and a note about a time keeps the time', () => {
  const addOn = start();
  const data = gridOf(addOn, 'Data');
  /** One campaign in three does badly, so that no more and no fewer rows are said of it above. */
  const makeBad = (campaign: string) => {
    for (let r = 1; r < 65; r++)
      if (data.value(r, 4) !== 'KNM')
        data.setValue(r, 4, data.value(r, 3) === campaign ? 'sai số' : 'đã chốt');
  };
  makeBad('-50% hè');
  build(addOn);
  const row = rowOf(addOn, MEETING, 'week:tết');
  type(addOn, MEETING, 'week:tết', 11, formula(`=F${row + 1}*2+$F$${row + 1}`, 1));
  type(addOn, MEETING, 'week.total', 5, new Date('2026-11-27T02:30:00Z'));
  makeBad('Tết');
  build(addOn);
  const now = rowOf(addOn, MEETING, 'week:tết');
  expect(now).not.toBe(row);
  expect(at(addOn, MEETING, 'week:tết', 11)).toMatchObject({
    text: `=F${now + 1}*2+$F$${row + 1}`,
  });
  expect(at(addOn, MEETING, 'kept.1', 2)).toBe('2026-11-27 09:30');
});

it('the words of the Actions tab follow the language, those of people stay', () => {
  const addOn = start();
  say(addOn, 1, 'An', 'Gọi lại');
  type(addOn, MEETING, 'conclusions.1', 9, 'Đang làm');
  build(addOn);
  gridOf(addOn, ACTIONS).setValue(0, 6, 'Ghi chú của tôi');
  gridOf(addOn, ACTIONS).setValue(0, 6, 'Ghi chú');
  type(addOn, SETTINGS, 'setting.language', 2, 'en');
  build(addOn);
  const [header, line] = cellsOf(addOn, 'Pullpush Actions');
  expect(header).toEqual(['Id', 'Week', 'Who', 'What', 'By when', 'Status', 'Note']);
  expect(line?.slice(2, 6)).toEqual(['An', 'Gọi lại', null, 'Đang làm']);
  expect(tab(addOn, 'Pullpush Actions').grid.rule(1, 5)?.values[0]).toContain('In progress');
});
