import type { StoredValue } from '../../workbench/services';
import {
  at,
  build,
  built,
  cellsOf,
  gridOf,
  leads,
  MEETING,
  open,
  SETTINGS,
  type,
  wholeOf,
} from './meeting-workbook';

it('keeps what was typed into the conclusions and over a generated cell', () => {
  const addOn = built();
  const deadline = new Date('2026-11-26T17:00:00Z');
  const typed: [string, number, StoredValue][] = [
    ['conclusions.1', 1, 'An'],
    ['conclusions.1', 2, 'Gọi lại 20 số “hẹn gọi lại”'],
    ['conclusions.1', 8, deadline],
    ['conclusions.1', 9, 'Đang làm'],
    ['conclusions.10', 2, '=không phải công thức'],
    ['conclusions.9', 2, '007'],
  ];
  for (const [key, column, value] of typed) type(addOn, MEETING, key, column, value);
  type(addOn, MEETING, 'week.total', 5, 'điểm này sai?');
  for (let times = 1; times <= 3; times++) {
    build(addOn);
    for (const [key, column, value] of typed)
      expect(at(addOn, MEETING, key, column)).toEqual(value);
    expect(typeof at(addOn, MEETING, 'week.total', 5)).toBe('number');
    expect(at(addOn, MEETING, 'kept.1', 1)).toBe(
      'Các chiến dịch trong tuần · Tất cả chiến dịch · Điểm',
    );
    expect(at(addOn, MEETING, 'kept.1', 2)).toBe('điểm này sai?');
    const notes = cellsOf(addOn, MEETING).filter(([hidden]) => /^kept\.\d/.test(String(hidden)));
    expect(notes).toHaveLength(1);
  }
});

it('building twice is building once, cell for cell', () => {
  const addOn = built();
  const once = wholeOf(addOn);
  build(addOn);
  expect(wholeOf(addOn)).toEqual(once);
});

it('takes up leads that came in between, with what was typed', () => {
  const addOn = built();
  type(addOn, MEETING, 'conclusions.2', 2, 'việc');
  const data = gridOf(addOn, 'Data');
  const row = [new Date('2026-11-18T03:00:00Z'), 'Mới', '0900000000', 'Chiến dịch mới', 'đã chốt'];
  for (const [column, value] of row.entries()) data.setValue(65, column, value);
  build(addOn);
  expect(at(addOn, MEETING, 'week:chiến dịch mới', 2)).toBe(1);
  expect(at(addOn, MEETING, 'conclusions.2', 2)).toBe('việc');
  expect(cellsOf(addOn, MEETING).filter(([hidden]) => String(hidden).startsWith('kept'))).toEqual(
    [],
  );
});

it('obeys a changed target and a phrase of the team', () => {
  const addOn = built();
  const before = build(addOn);
  expect(before.problems.map(({ kind }) => kind)).toEqual(['unmapped']);
  expect(before.periods.week.total.unclear).toBeGreaterThan(0);
  type(addOn, SETTINGS, 'setting.target', 2, 77);
  type(addOn, SETTINGS, 'phrase.1', 1, 'ZZKK');
  type(addOn, SETTINGS, 'phrase.1', 2, 'Không có nhu cầu');
  const after = build(addOn);
  expect(after.problems).toEqual([]);
  const { judged, unclear } = before.periods.week.total;
  expect(after.periods.week.total).toMatchObject({ judged: judged + unclear, unclear: 0 });
  expect(at(addOn, MEETING, 'tile.more', 6)).toBe('mục tiêu 77');
});

it('Set up again changes nothing in Settings', () => {
  const addOn = built();
  type(addOn, SETTINGS, 'setting.target', 2, 77);
  type(addOn, SETTINGS, 'phrase.1', 1, 'zzkk');
  type(addOn, SETTINGS, 'phrase.40', 3, 'ghi chú bên lề');
  const before = cellsOf(addOn, SETTINGS);
  expect(addOn.call('setUpPullpush')).toMatchObject({ target: 77, tab: 'Data' });
  expect(cellsOf(addOn, SETTINGS)).toEqual(before);
  expect(addOn.spreadsheet.sheets).toHaveLength(5);
});

it('never writes to the lead tab', () => {
  const addOn = built();
  build(addOn);
  addOn.call('setUpPullpush');
  const { grid } = addOn.spreadsheet.sheetByName('Data')!;
  const given = leads().map((row) => row.map((value) => (value === '' ? null : value)));
  expect(cellsOf(addOn, 'Data')).toEqual(given);
  expect(grid.touched).toBe(false);
});

it('stays within its service calls', () => {
  const addOn = open();
  addOn.call('setUpPullpush');
  const callsOf = () => {
    addOn.meter.reset();
    build(addOn);
    return addOn.meter.snapshot().total;
  };
  expect(callsOf()).toBeLessThanOrEqual(90);
  expect(callsOf()).toBeLessThanOrEqual(75);
});
