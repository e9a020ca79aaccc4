/** Score leads over two tabs that share persons, while somebody works in either of them. */
import type { AddOn } from '../../workbench/add-on';
import type { StoredValue, WorkbenchSheet } from '../../workbench/services';
import { bookOf, cellsOf, setUp } from './lead-book';

type Row = StoredValue[];

const lead = (day: number, name: string, phone: string, status: string): Row => [
  new Date(Date.UTC(2026, 10, day, 3)),
  name,
  phone,
  'Tết',
  status,
  'An',
];
const T10 = [
  lead(1, 'Lan', '0912000001', 'không có nhu cầu'),
  lead(2, 'Minh', '0912000002', 'sai số'),
  lead(3, 'Hoa', '0912000003', 'đã chốt'),
];
const T11 = [
  lead(8, 'Lan', '0912000001', 'sai số'),
  lead(9, 'Yến', '0912000004', 'đã chốt'),
  lead(10, 'Minh', '+84912000002', 'sai số'),
];
const POINTS: Record<string, number> = { 'không có nhu cầu': 20, 'sai số': 0, 'đã chốt': 100 };

const EDITS: Record<string, (t10: WorkbenchSheet, t11: WorkbenchSheet) => void> = {
  'the earlier lead is deleted': (t10) => {
    t10.grid.deleteRows(1, 1);
    t10.shiftRows(2, -1);
  },
  'the earlier lead gets another phone': (t10) => t10.grid.setValue(1, 2, '0912000009'),
  'another lead gets the phone of an earlier one': (_, t11) =>
    t11.grid.setValue(2, 2, '0912000003'),
  'a lead comes in above': (t10) => {
    t10.grid.insertRows(1, 1, 'above');
    t10.shiftRows(2, 1);
    lead(5, 'Thu', '0912000008', 'đã chốt').forEach((value, c) => {
      t10.grid.setValue(1, c, value);
    });
  },
};

/** Status, outcome and points of every lead of a tab. */
const marks = (addOn: AddOn, tab: string) =>
  cellsOf(addOn, tab)
    .slice(1)
    .filter((row) => row[2])
    .map((row) => ({ status: String(row[4]), outcome: row[6] ?? null, points: row[7] ?? null }));

it.each(Object.keys(EDITS))('%s: the mean of the points stays the score on Scoreboard', (name) => {
  const addOn = bookOf({ T10, T11 }, 'vi', { oneContext: true });
  setUp(addOn);
  addOn.call('scoreLeads');
  const sheets = ['T10', 'T11'].map((tab) => addOn.spreadsheet.sheetByName(tab)!);
  const before = sheets.map((sheet) => [sheet.grid.copy(), sheet.layout.copy()] as const);
  // Before call 10 no lead has been read; every third call is enough to meet each step of the run.
  for (let k = 10; ; k += 3) {
    before.forEach(([grid, layout], i) => {
      Object.assign(sheets[i]!, { grid: grid.copy(), layout: layout.copy() });
    });
    addOn.meter.reset();
    let isEdited = false;
    addOn.meter.beforeCall = (call) => {
      if (call !== k) return;
      EDITS[name]!(sheets[0]!, sheets[1]!);
      isEdited = true;
    };
    addOn.call('scoreLeads');
    addOn.meter.beforeCall = undefined;
    if (!isEdited) break;
    const found = [...marks(addOn, 'T10'), ...marks(addOn, 'T11')];
    for (const { status, outcome, points } of found)
      expect({ k, points }).toEqual({
        k,
        points: outcome === 'Trùng' || outcome === null ? null : POINTS[status],
      });
    const points = found.flatMap((mark) => (typeof mark.points === 'number' ? [mark.points] : []));
    const mean = points.reduce((sum, value) => sum + value, 0) / points.length;
    const board = cellsOf(addOn, 'Pullpush Bảng điểm');
    const total = board.find(([key]) => String(key).startsWith('allTime.total #')) ?? [];
    // A row deleted after the last look at it takes its points along.
    const withDeleted = (points.length * mean + 20) / (points.length + 1);
    const scores = name.includes('deleted') ? [mean, withDeleted] : [mean];
    expect({ k, isScore: scores.includes(total[5] as number) }).toEqual({ k, isScore: true });
    // The next run finds everything as it is now.
    if (k % 5 > 0) continue;
    addOn.call('scoreLeads');
    const again = cellsOf(addOn, 'T11').slice(1);
    const isLanAgain = cellsOf(addOn, 'T10').some((row) => row[2] === '0912000001');
    expect(again[0]?.[6]).toBe(isLanAgain ? 'Trùng' : 'Sai số');
    expect(again[2]?.[6]).toBe('Trùng');
  }
});
