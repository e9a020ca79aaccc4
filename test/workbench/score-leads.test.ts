import type { StoredValue } from '../../workbench/services';
import { PLAIN } from '../../workbench/services';
import { columnOf, HEADER, leadRows, marksOf, opened, score, wholeOf } from './scored-sheet';

const SCOREBOARD = 'Pullpush Bảng điểm';
const NOW = Date.parse('2026-11-23T03:00:00Z');
const rows = () => [HEADER as StoredValue[], ...leadRows()];
const cellsOf = (given: StoredValue[][]) =>
  given.map((row) => row.map((value) => (value === '' ? null : value)));

describe('Score leads', () => {
  it('puts outcome and points beside every lead, at the right end, and touches nothing else', () => {
    const work = opened(rows());
    const { sheet } = work;
    const columns = sheet.grid.maxColumns;
    score(work);
    expect(sheet.cells()[0]?.slice(6)).toEqual(['Pullpush · Kết quả', 'Pullpush · Điểm']);
    const marks = marksOf(sheet);
    expect(marks).toHaveLength(40);
    for (const { found, expected } of marks) expect(found).toEqual(expected);
    expect(sheet.cells().map((row) => row.slice(0, 6))).toEqual(cellsOf(rows()));
    expect(sheet.grid.maxColumns).toBe(columns + 2);
    for (let c = 0; c < 6; c++) expect(sheet.grid.column(c).touched.length).toBe(1);
  });

  it('the average of the points is the score of all leads on Scoreboard, and an independent count', () => {
    const work = opened(rows());
    const { tabs } = score(work);
    const points = marksOf(work.sheet).flatMap(({ found }) =>
      typeof found[1] === 'number' ? [found[1]] : [],
    );
    const average = points.reduce((sum, value) => sum + value, 0) / points.length;
    const expected = marksOf(work.sheet).flatMap(({ expected: [, value] }) =>
      typeof value === 'number' ? [value] : [],
    );
    expect(expected.reduce((sum, value) => sum + value, 0) / expected.length).toBe(average);
    expect(tabs).toEqual([{ tab: 'Data', leads: 40, judged: points.length, average }]);
    const board = work.addOn.spreadsheet.sheetByName(SCOREBOARD)?.cells() ?? [];
    const total = board.find(([key]) => String(key).startsWith('allTime.total #')) ?? [];
    const duplicates = marksOf(work.sheet).filter(({ found }) => found[0] === 'Trùng').length;
    expect(total.slice(2, 4)).toEqual([40 - duplicates, points.length]);
    expect(total[5]).toBe(average);
  });

  it('leads that are not counted because of their date get an outcome and no points; other rows nothing', () => {
    const extra: StoredValue[][] = [
      [null, 'Không ngày', '0977777771', 'Tết', 'đã chốt', null],
      [new Date(NOW + 86_400_000), 'Ngày mai', '0977777772', 'Tết', 'đã chốt', null],
      [new Date('1999-01-01T00:00:00Z'), 'Quá cũ', '0977777773', 'Tết', 'đã chốt', null],
      [null, null, null, null, null, 'một dòng ghi chú'],
      [new Date(NOW - 3 * 86_400_000), null, null, null, null, null],
    ];
    const work = opened([...rows(), ...extra]);
    const before = score(opened(rows())).tabs[0];
    expect(score(work).tabs[0]).toMatchObject({ ...before, leads: 43 });
    const beside = work.sheet
      .cells()
      .slice(41)
      .map((row) => [row[6] ?? null, row[7] ?? null]);
    expect(beside).toEqual([...Array(3).fill(['Đã chốt', null]), [null, null], [null, null]]);
  });

  it('refreshed twice is refreshed once', () => {
    const work = opened(rows());
    score(work);
    const once = [wholeOf(work.sheet), work.addOn.spreadsheet.sheetByName(SCOREBOARD)?.cells()];
    score(work);
    expect([wholeOf(work.sheet), work.addOn.spreadsheet.sheetByName(SCOREBOARD)?.cells()]).toEqual(
      once,
    );
  });

  it('new columns take nothing after their neighbour: no drop-down, no date format, a header that shows', () => {
    const work = opened(rows());
    const { grid } = work.sheet;
    const rule = {
      criteria: 'DATE_IS_VALID_DATE',
      values: [],
      allowInvalid: false,
      helpText: null,
    };
    grid.column(5).rules.update(0, grid.maxRows, () => rule);
    grid.column(5).formats.update(0, grid.maxRows, () => ({
      ...PLAIN,
      numberFormat: 'dd/mm/yyyy',
      background: '#ff0000',
    }));
    score(work);
    for (const column of [6, 7]) {
      expect(grid.column(column).rules.length).toBe(1);
      expect(grid.rule(5, column)).toBeNull();
      expect(grid.format(0, column)).toMatchObject({ fontWeight: 'bold', wrapStrategy: 'WRAP' });
      expect(grid.format(5, column).background).toBe('#ffffff');
    }
    expect([6, 7].map((column) => grid.format(5, column).numberFormat)).toEqual(['@', '0.##']);
  });

  it('finds its columns where a person moved them, and adds the one that is missing at the right end', () => {
    const work = opened(rows());
    score(work);
    const { grid } = work.sheet;
    // The points go to the front, and the outcome is deleted.
    grid.deleteColumns(6, 2);
    grid.insertColumns(0, 1, 'below');
    grid.setValue(0, 0, 'PULLPUSH - điểm');
    score(work);
    expect(work.sheet.cells()[0]).toEqual(['Pullpush · Điểm', ...HEADER, 'Pullpush · Kết quả']);
    for (const { found, expected } of marksOf(work.sheet)) expect(found).toEqual(expected);
  });

  it('takes its headers into the language chosen, and back', () => {
    const work = opened(rows());
    score(work);
    const settings = work.addOn.spreadsheet.sheetByName('Pullpush Cài đặt');
    const at = settings?.cells().findIndex(([key]) => String(key).startsWith('setting.language #'));
    settings?.grid.setValue(at ?? -1, 2, 'en');
    score(work);
    expect(work.sheet.cells()[0]?.slice(6)).toEqual(['Pullpush · Outcome', 'Pullpush · Points']);
    expect(work.sheet.cells()[1]?.[6]).toBe('Won');
    settings?.grid.setValue(at ?? -1, 2, 'vi');
    score(work);
    for (const { found, expected } of marksOf(work.sheet)) expect(found).toEqual(expected);
  });

  it('writes under a header of two rows, beside merged cells', () => {
    const [, ...leads] = rows();
    const work = opened([
      ['DATA'],
      ['Ngày', 'Khách hàng', null, 'Marketing', 'Trạng thái', 'Khác'],
      [null, 'Họ tên', 'SĐT', 'Chiến dịch', null, 'Màu'],
      ...leads,
    ]);
    work.sheet.layout.merges = [
      { row: 1, column: 1, rows: 1, columns: 6 },
      { row: 2, column: 2, rows: 1, columns: 2 },
      { row: 2, column: 5, rows: 2, columns: 1 },
      { row: 3, column: 6, rows: 1, columns: 3 },
    ];
    score(work);
    expect(columnOf(work.sheet, 'Pullpush · Kết quả')).toBe(8);
    expect(work.sheet.cells()[2]?.slice(8)).toEqual(['Pullpush · Kết quả', 'Pullpush · Điểm']);
    expect(work.sheet.cells()[3]?.[8]).toBe('Đã chốt');
    const before = wholeOf(work.sheet);
    score(work);
    expect(wholeOf(work.sheet)).toEqual(before);
  });

  it('blanks old values below the last lead', () => {
    const work = opened(rows());
    score(work);
    for (let c = 0; c < 6; c++) work.sheet.grid.setValue(40, c, null);
    score(work);
    expect(work.sheet.cells()).toHaveLength(40);
  });

  it('asks for a header row where there is none', () => {
    const work = opened(leadRows());
    expect(() => score(work)).toThrow('không có dòng tiêu đề');
    expect(work.sheet.grid.touched).toBe(false);
  });

  it('asks for Set up first', () => {
    const work = opened(rows());
    work.addOn.call('removePullpush', true);
    expect(() => score(work)).toThrow('Thiết lập');
  });

  it('tells a person how many leads were scored', () => {
    const { addOn } = opened(rows());
    addOn.call('menuScoreLeads');
    expect(addOn.toasts.map(({ text }) => text)[1]).toMatch(
      /^Đã chấm 40 số trong tab “Data”: \d+ số có điểm, trung bình \d+,\d\.$/,
    );
    expect(addOn.dialogs).toEqual([]);
  });

  it('takes as many service calls for many leads as for few', () => {
    const callsOf = (count: number) => {
      const work = opened([HEADER as StoredValue[], ...leadRows(count)]);
      return [0, 1].map(() => {
        work.addOn.meter.reset();
        score(work);
        return work.addOn.meter.snapshot().total;
      });
    };
    const [first, refresh] = callsOf(40) as [number, number];
    expect(first).toBeLessThanOrEqual(60);
    expect(refresh).toBeLessThanOrEqual(45);
    expect(callsOf(400)).toEqual([first, refresh]);
  });

  it('building a meeting afterwards gives the same numbers and the same columns', () => {
    const built = (scored: boolean) => {
      const work = opened(rows());
      if (scored) score(work);
      return work.addOn.call('buildMeetingFor', '2026-W46');
    };
    expect(built(true)).toEqual(built(false));
  });
});

describe('a protection that somebody else set', () => {
  it.each([
    ['the sheet', null],
    ['the header row', '1:1'],
  ])('of %s stops the first time with a sentence, before anything is written', (_, area) => {
    const work = opened(rows());
    work.sheet.lockOut(area);
    const before = wholeOf(work.sheet);
    expect(() => score(work)).toThrow('“Data” đang được bảo vệ');
    expect(wholeOf(work.sheet)).toEqual(before);
  });

  it.each([
    ['the sheet', null],
    ['one cell of the columns', 'H9'],
  ])('of %s stops a refresh with a sentence, before anything is written', (_, area) => {
    const work = opened(rows());
    score(work);
    work.sheet.grid.setValue(3, 4, 'quan tâm');
    work.sheet.lockOut(area);
    const before = wholeOf(work.sheet);
    expect(() => score(work)).toThrow('“Data” đang được bảo vệ');
    expect(wholeOf(work.sheet)).toEqual(before);
  });

  it('that comes in on the way is told by its sentence too', () => {
    for (let k = 4; k <= 40; k += 4) {
      const work = opened(rows());
      work.addOn.meter.reset();
      work.addOn.meter.beforeCall = (call) => {
        if (call === k) work.sheet.lockOut(null);
      };
      let said = '';
      try {
        score(work);
      } catch (error) {
        said = (error as Error).message;
      }
      expect(said === '' || said.includes('đang được bảo vệ')).toBe(true);
    }
  });

  it('of other columns, or one that only warns, stops nothing', () => {
    const work = opened(rows());
    work.sheet.lockOut('A1:F41');
    work.sheet.lockOut(null).warningOnly = true;
    score(work);
    score(work);
    for (const { found, expected } of marksOf(work.sheet)) expect(found).toEqual(expected);
  });
});
