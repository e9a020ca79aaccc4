import { join } from 'node:path';
import { type AddOn, loadAddOn } from '../../workbench/add-on';
import { type StoredValue, WorkbenchSpreadsheet } from '../../workbench/services';

const DIST = join(__dirname, '..', '..', 'dist');
const WEEK = '2026-W47';
const MEETING = `Họp ${WEEK}`;
const SETTINGS = 'Pullpush Cài đặt';

/** What a build gives back, as far as these tests look. */
interface Built {
  periods: { week: { total: { judged: number; unclear: number } } };
  problems: { kind: string }[];
}

/** 64 leads of four weeks, 16 of them from 16 to 22 November 2026. */
function leads(): StoredValue[][] {
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

function open(): AddOn {
  const spreadsheet = WorkbenchSpreadsheet.fromTables([{ name: 'Data', rows: leads() }]);
  const now = () => Date.parse('2026-11-23T03:00:00Z');
  return loadAddOn(DIST, { spreadsheet, now, userLocale: 'vi' });
}

function built(): AddOn {
  const addOn = open();
  addOn.call('setUpPullpush');
  build(addOn);
  return addOn;
}

const build = (addOn: AddOn) => addOn.call('buildMeetingFor', WEEK) as Built;
const gridOf = (addOn: AddOn, tab: string) => addOn.spreadsheet.sheetByName(tab)!.grid;
const cellsOf = (addOn: AddOn, tab: string) => addOn.spreadsheet.sheetByName(tab)!.cells();

/** The row (0-based) of a key in the hidden first column. */
function rowOf(addOn: AddOn, tab: string, key: string): number {
  const row = cellsOf(addOn, tab).findIndex(([hidden]) => String(hidden).startsWith(`${key} #`));
  if (row < 0) throw new Error(`No row ${key} in ${tab}`);
  return row;
}

function type(addOn: AddOn, tab: string, key: string, column: number, value: StoredValue): void {
  gridOf(addOn, tab).setValue(rowOf(addOn, tab, key), column, value);
}

const at = (addOn: AddOn, tab: string, key: string, column: number) =>
  gridOf(addOn, tab).value(rowOf(addOn, tab, key), column);

/** Values, formats, rules and merges of every tab. */
function wholeOf(addOn: AddOn) {
  return addOn.spreadsheet.sheets.map(({ name, grid, layout }) => ({
    name,
    layout,
    cells: Array.from({ length: grid.lastRow() }, (_, r) =>
      Array.from({ length: grid.lastColumn() }, (_, c) => [
        grid.value(r, c),
        grid.format(r, c),
        grid.rule(r, c),
      ]),
    ),
  }));
}

it('keeps what was typed into the conclusions and over a generated cell', () => {
  const addOn = built();
  const deadline = new Date('2026-11-26T17:00:00Z');
  const typed: [string, number, StoredValue][] = [
    ['conclusions.1', 1, 'An'],
    ['conclusions.1', 2, 'Gọi lại 20 số “hẹn gọi lại”'],
    ['conclusions.1', 7, deadline],
    ['conclusions.1', 8, 'Đang làm'],
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
  expect(at(addOn, MEETING, 'tile.notes', 8)).toBe('mục tiêu 77');
});

it('Set up again changes nothing in Settings', () => {
  const addOn = built();
  type(addOn, SETTINGS, 'setting.target', 2, 77);
  type(addOn, SETTINGS, 'phrase.1', 1, 'zzkk');
  type(addOn, SETTINGS, 'phrase.40', 3, 'ghi chú bên lề');
  const before = cellsOf(addOn, SETTINGS);
  expect(addOn.call('setUpPullpush')).toMatchObject({ target: 77, tab: 'Data' });
  expect(cellsOf(addOn, SETTINGS)).toEqual(before);
  expect(addOn.spreadsheet.sheets).toHaveLength(4);
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
