/** From a score to the very row, and two people at once. */
import { addTab, bookOf, cellsOf, leads, ready, setUp } from './lead-book';
import { done, problem } from './sidebar-calls';

const SCOREBOARD = 'Pullpush Bảng điểm';

describe('going to a row', () => {
  test('selects the whole row in that tab', () => {
    const addOn = ready();
    const { lines } = done(addOn, 'why', { campaign: 'Tết', period: '' });
    const { tab, row, status } = lines[0]!.leads[0]!;
    done(addOn, 'goToRow', { tab, row, status });
    expect(addOn.spreadsheet.active?.name).toBe('Data');
    expect(addOn.spreadsheet.sheetByName('Data')!.currentCell).toEqual({ row, column: 1 });
    expect(cellsOf(addOn, 'Data')[row - 1]?.[4]).toBe(status);
  });

  test('says so where the row, the tab or its leads are gone', () => {
    const addOn = ready();
    addTab(addOn, 'Ghi chú', [['x'], ['y']]);
    expect(problem(addOn, 'goToRow', { tab: 'Data', row: 500, status: '' })).toContain(
      'không còn dòng 500',
    );
    expect(problem(addOn, 'goToRow', { tab: 'Cũ', row: 2, status: '' })).toContain(
      'Không còn tab “Cũ”',
    );
    for (const tab of ['Ghi chú', 'Pullpush Cài đặt', SCOREBOARD])
      expect(problem(addOn, 'goToRow', { tab, row: 1, status: '' })).toContain(
        'không phải là tab dữ liệu',
      );
    addOn.spreadsheet.sheetByName('Data')!.hidden = true;
    expect(problem(addOn, 'goToRow', { tab: 'Data', row: 2, status: '' })).toContain('đang ẩn');
  });
});

test('a row that holds another lead by now is not gone to', () => {
  const addOn = ready();
  const { lines } = done(addOn, 'why', { campaign: '', period: '' });
  const { tab, row, status } = lines[0]!.leads[0]!;
  const { grid } = addOn.spreadsheet.sheetByName('Data')!;
  grid.setValue(row - 1, 4, 'đã bị sắp xếp lại');
  expect(problem(addOn, 'goToRow', { tab, row, status })).toContain(`Dòng ${row} của tab “Data”`);
  expect(addOn.spreadsheet.sheetByName('Data')!.currentCell?.row).not.toBe(row);
});

test('while somebody else saves, nothing is written into Settings, and that is said', () => {
  let isLocked = false;
  const addOn = bookOf({ Data: leads(0, 20) }, 'vi', { lockedElsewhere: () => isLocked });
  setUp(addOn);
  isLocked = true;
  const before = JSON.stringify(cellsOf(addOn, 'Pullpush Cài đặt'));
  const busy = 'Có người khác đang lưu';
  expect(problem(addOn, 'mapStatuses', [{ text: 'L2', outcome: 'WON' }])).toContain(busy);
  expect(
    problem(addOn, 'changeSettings', [{ key: 'target', from: '60', to: '50' }], true),
  ).toContain(busy);
  expect(JSON.stringify(cellsOf(addOn, 'Pullpush Cài đặt'))).toBe(before);
});

test('a meeting without a conclusion is told that there is nothing to close', () => {
  const addOn = ready();
  done(addOn, 'buildMeeting', '');
  expect(done(addOn, 'closeMeeting', null).text).toContain('chưa có gì mới để chốt');
});
