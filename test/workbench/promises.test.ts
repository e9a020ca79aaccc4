/** Journeys of a promise: from a line under the conclusions into the Actions tab, and from there into later weeks. */
import type { AddOn } from '../../workbench/add-on';
import type { StoredValue } from '../../workbench/services';
import {
  ACTIONS,
  at,
  build,
  built,
  cellsOf,
  gridOf,
  MEETING,
  rowOf,
  type,
  wholeOf,
} from './meeting-workbook';

const NEXT = '2026-W48';
const NEXT_TAB = `Họp ${NEXT}`;
const FRIDAY = new Date('2026-11-26T17:00:00Z');

/** Moves on to Monday 30 November 2026, the meeting of week 48. */
function nextWeek(addOn: AddOn) {
  clock = '2026-11-30T03:00:00Z';
  return build(addOn, NEXT);
}
let clock = '2026-11-23T03:00:00Z';
beforeEach(() => {
  clock = '2026-11-23T03:00:00Z';
});
const start = () => built({ now: () => Date.parse(clock) });

const actionsOf = (addOn: AddOn) =>
  cellsOf(addOn, ACTIONS)
    .slice(1)
    .map((row) => row.slice(0, 7).map((value) => value ?? ''));
const promise = (addOn: AddOn, line: number, ...cells: StoredValue[]) =>
  cells.forEach((value, i) => {
    if (value !== null)
      type(addOn, MEETING, `conclusions.${line}`, [1, 2, 8, 9][i] as number, value);
  });

it('makes no Actions tab before there is an action', () => {
  const addOn = start();
  expect(addOn.spreadsheet.sheetByName(ACTIONS)).toBeNull();
  promise(addOn, 1, 'An', 'Gọi lại 20 số');
  build(addOn);
  expect(addOn.spreadsheet.sheetByName(ACTIONS)).not.toBeNull();
});

it('takes a conclusion into the Actions tab and carries it over with its age until it is done', () => {
  const addOn = start();
  promise(addOn, 1, 'An', 'Gọi lại 20 số', FRIDAY);
  promise(addOn, 3, 'Bình', 'Sửa biểu mẫu', '27/11', 'Đang làm');
  build(addOn);
  expect(actionsOf(addOn)).toEqual([
    ['2026-W47-1', '2026-W47', 'An', 'Gọi lại 20 số', FRIDAY, '', ''],
    ['2026-W47-3', '2026-W47', 'Bình', 'Sửa biểu mẫu', '27/11', 'Đang làm', ''],
  ]);
  const next = nextWeek(addOn);
  expect(next.actions).toMatchObject([
    { id: '2026-W47-1', who: 'An', what: 'Gọi lại 20 số', state: 'late', daysLate: 3, weeks: 1 },
    { id: '2026-W47-3', who: 'Bình', state: 'late', daysLate: 3, weeks: 1 },
  ]);
  expect(at(addOn, NEXT_TAB, 'action:2026-W47-1', 7)).toBe('Trễ 3 ngày, đã mở 1 tuần');
  expect(at(addOn, NEXT_TAB, 'action:2026-W47-1', 2)).toBe('Gọi lại 20 số');
  type(addOn, NEXT_TAB, 'action:2026-W47-1', 9, 'Xong');
  build(addOn, NEXT);
  expect(actionsOf(addOn)[0]?.[5]).toBe('Xong');
  expect(at(addOn, NEXT_TAB, 'action:2026-W47-1', 7)).toBe('Đã xong');
  clock = '2026-12-07T03:00:00Z';
  const later = build(addOn, '2026-W49');
  expect(later.actions.map(({ id, weeks }) => [id, weeks])).toEqual([
    ['2026-W47-3', 2],
    ['2026-W47-1', 2],
  ]);
});

it('carries what was typed after the last build of an earlier week', () => {
  const addOn = start();
  promise(addOn, 2, 'An', 'Hứa sau khi tạo bảng');
  const next = nextWeek(addOn);
  expect(next.actions).toMatchObject([{ id: '2026-W47-2', what: 'Hứa sau khi tạo bảng' }]);
});

it('meets a change in either place', () => {
  const addOn = start();
  promise(addOn, 1, 'An', 'Việc một', FRIDAY, 'Chưa làm');
  build(addOn);
  gridOf(addOn, ACTIONS).setValue(1, 5, 'Đang làm');
  type(addOn, MEETING, 'conclusions.1', 1, 'Bình');
  build(addOn);
  expect(actionsOf(addOn)).toEqual([
    ['2026-W47-1', '2026-W47', 'Bình', 'Việc một', FRIDAY, 'Đang làm', ''],
  ]);
  expect([1, 2, 9].map((column) => at(addOn, MEETING, 'conclusions.1', column))).toEqual([
    'Bình',
    'Việc một',
    'Đang làm',
  ]);
});

it('takes an action that was typed straight into the Actions tab, its week written as people do', () => {
  const addOn = start();
  promise(addOn, 1, 'An', 'Việc một');
  build(addOn);
  const grid = gridOf(addOn, ACTIONS);
  grid.setValue(2, 1, 'W47');
  grid.setValue(2, 2, 'Hà');
  grid.setValue(2, 3, 'Việc gõ thẳng');
  grid.setValue(3, 3, 'Việc không thuộc buổi họp nào');
  build(addOn);
  expect(actionsOf(addOn).map(([id, week]) => [id, week])).toEqual([
    ['2026-W47-1', '2026-W47'],
    ['2026-W47-2', 'W47'],
    ['A-1', ''],
  ]);
  expect(at(addOn, MEETING, 'conclusions.2', 2)).toBe('Việc gõ thẳng');
  expect(nextWeek(addOn).actions.map(({ id, weeks }) => [id, weeks])).toEqual([
    ['2026-W47-1', 1],
    ['2026-W47-2', 1],
    ['A-1', null],
  ]);
});

it('closes the meeting that is open: its conclusions are in the Actions tab, and nothing else is built', () => {
  const addOn = start();
  promise(addOn, 1, 'An', 'Việc một');
  const numbers = cellsOf(addOn, MEETING).slice(0, 10);
  addOn.spreadsheet.active = addOn.spreadsheet.sheetByName(MEETING);
  addOn.call('menuCloseMeeting');
  expect(addOn.toasts.at(-1)?.text).toBe(
    `Đã chốt “${MEETING}”: 1 việc mới, 0 việc cập nhật. Xem tab Việc cần làm.`,
  );
  expect(actionsOf(addOn).map((row) => row.slice(0, 4))).toEqual([
    ['2026-W47-1', '2026-W47', 'An', 'Việc một'],
  ]);
  // Who is to be picked from those whom the meeting offers.
  expect(gridOf(addOn, ACTIONS).rule(1, 2)?.values[0]).toEqual(
    gridOf(addOn, MEETING).rule(rowOf(addOn, MEETING, 'conclusions.1'), 1)?.values[0],
  );
  expect(cellsOf(addOn, MEETING).slice(0, 10)).toEqual(numbers);
  gridOf(addOn, ACTIONS).setValue(1, 5, 'Xong');
  addOn.call('menuCloseMeeting');
  expect(addOn.toasts.at(-1)?.text).toContain('chưa có gì mới để chốt');
  build(addOn);
  expect(at(addOn, MEETING, 'conclusions.1', 9)).toBe('Xong');
});

it('keeps both where two people changed the same cell, and says so', () => {
  const addOn = start();
  promise(addOn, 1, 'An', 'Việc một');
  build(addOn);
  gridOf(addOn, ACTIONS).setValue(1, 3, 'Việc một, theo Sale');
  promise(addOn, 1, null, 'Việc một, theo Marketing');
  build(addOn);
  expect(actionsOf(addOn)[0]?.slice(3)).toEqual([
    'Việc một, theo Sale',
    '',
    '',
    `${MEETING} ghi Việc gì: “Việc một, theo Marketing”`,
  ]);
  expect(at(addOn, MEETING, 'conclusions.1', 2)).toBe('Việc một, theo Sale');
  expect(at(addOn, MEETING, 'kept.1', 1)).toBe(`${MEETING} · Việc một, theo Sale · Việc gì`);
  expect(at(addOn, MEETING, 'kept.1', 2)).toBe('Việc một, theo Marketing');
  const once = wholeOf(addOn);
  build(addOn);
  expect(wholeOf(addOn)).toEqual(once);
});
