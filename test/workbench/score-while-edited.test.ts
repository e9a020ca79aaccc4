import type { WorkbenchSheet } from '../../workbench/services';
import { HEADER, leadRows, marksOf, type Opened, opened, score } from './scored-sheet';

/** What another person does in the lead tab. Whole rows move, as they do in Sheets, our columns with them. */
const EDITS: Record<string, (sheet: WorkbenchSheet) => void> = {
  'a lead put in above the others': (sheet) => {
    insertRows(sheet, 1, 1);
    typeLead(sheet, 1, 900, 'đã chốt');
  },
  'blank rows put in between': (sheet) => insertRows(sheet, 7, 3),
  'a title row put in above the header': (sheet) => insertRows(sheet, 0, 2),
  'leads deleted': (sheet) => {
    sheet.grid.deleteRows(5, 4);
    sheet.shiftRows(6, -4);
  },
  'leads sorted the other way round': (sheet) => {
    const cells = sheet.cells().slice(1).reverse();
    cells.forEach((row, r) => {
      row.forEach((value, c) => {
        sheet.grid.setValue(r + 1, c, value);
      });
    });
  },
  'a status changed': (sheet) => sheet.grid.setValue(3, 4, 'sai số'),
  'a lead added below': (sheet) => typeLead(sheet, sheet.grid.lastRow(), 901, 'quan tâm'),
};

function insertRows(sheet: WorkbenchSheet, at: number, count: number): void {
  sheet.grid.insertRows(at, count, 'above');
  sheet.shiftRows(at + 1, count);
}

function typeLead({ grid }: WorkbenchSheet, row: number, number: number, status: string): void {
  [new Date('2026-11-20T03:00:00Z'), 'Mới', `0988888${number}`, 'Tết', status].forEach(
    (value, c) => {
      grid.setValue(row, c, value);
    },
  );
}

/** The phone of the lead whose status is changed. */
const CHANGED = leadRows(3)[2]?.[2];
const LEADS = 9;
/** Before it the lead tab has not been read. */
const FIRST_CALL = 13;
/** Calls that only write down what was done, and give the turn back. */
const AFTER_LAST_LOOK = 5;
const ROWS = [HEADER, ...leadRows(LEADS)];

/** A tab that can be put back as it was, so that one loaded add-on does for many runs. */
function prepared(scoredBefore: boolean): Opened & { reset(): void } {
  const work = opened(ROWS, { oneContext: true });
  const { spreadsheet, meter } = work.addOn;
  spreadsheet.sheets = spreadsheet.sheets.filter(({ name }) => !name.endsWith('Bảng điểm'));
  if (scoredBefore) score(work);
  const { sheet } = work;
  const [grid, layout] = [sheet.grid.copy(), sheet.layout.copy()];
  const reset = () => {
    sheet.grid = grid.copy();
    sheet.layout = layout.copy();
    meter.reset();
    meter.beforeCall = undefined;
  };
  reset();
  return { ...work, reset };
}

/** The team's own cells of a tab, row by row. */
const theirs = (sheet: WorkbenchSheet) =>
  sheet
    .cells()
    .map((row) => JSON.stringify(row.slice(0, HEADER.length)))
    .filter((text) => /[^[\]null,]/.test(text));

describe.each([
  ['the first time', false],
  ['on refreshing', true],
])('%s, whichever call another person comes in before', (_, scoredBefore) => {
  it.each(Object.keys(EDITS))('%s: every mark stands beside its own lead', (name) => {
    const edit = EDITS[name] as (sheet: WorkbenchSheet) => void;
    const work = prepared(scoredBefore);
    edit(work.sheet);
    const expectedCells = theirs(work.sheet);
    work.reset();
    score(work);
    const calls = work.addOn.meter.snapshot().total;
    for (let k = FIRST_CALL; k <= calls; k++) {
      work.reset();
      work.addOn.meter.beforeCall = (call) => {
        if (call === k) edit(work.sheet);
      };
      score(work);
      // What came in after the last look at the rows is for the next time.
      const isLate = k > calls - AFTER_LAST_LOOK;
      const wrong = marksOf(work.sheet).filter(
        ({ found, expected, phone }) =>
          !(
            phone === '0988888901' ||
            (isLate && [CHANGED, '0988888900'].includes(String(phone)))
          ) && JSON.stringify(found.map((value) => value ?? null)) !== JSON.stringify(expected),
      );
      expect({ k, wrong }).toEqual({ k, wrong: [] });
      expect({ k, cells: theirs(work.sheet) }).toEqual({ k, cells: expectedCells });
      const headers = work.sheet
        .cells()
        .flat()
        .filter((value) => /^Pullpush/.test(String(value)));
      expect({ k, headers }).toEqual({ k, headers: ['Pullpush · Kết quả', 'Pullpush · Điểm'] });
    }
  });
});

describe('where it never comes to rest', () => {
  it('rows that move all the time end in a sentence, and no mark is left beside a wrong lead', () => {
    const work = prepared(true);
    let moves = 0;
    work.addOn.meter.beforeCall = (_, method) => {
      if (method !== 'Range.setValues') return;
      typeLead(work.sheet, 1, 100 + moves, 'đã chốt');
      insertRows(work.sheet, 1, 1);
      moves++;
    };
    expect(() => score(work)).toThrow('đang có người sửa');
    expect(moves).toBeLessThanOrEqual(6);
  });

  it('statuses that change all the time stop nothing', () => {
    const work = prepared(true);
    let changes = 0;
    work.addOn.meter.beforeCall = (_, method) => {
      if (method === 'Range.setValues') work.sheet.grid.setValue(2, 4, `trạng thái ${changes++}`);
    };
    score(work);
    const others = marksOf(work.sheet).filter((_, i) => i !== 1);
    for (const { found, expected } of others) expect(found).toEqual(expected);
  });

  it('leads that come in below all the time stop nothing', () => {
    const work = prepared(true);
    let leads = 0;
    work.addOn.meter.beforeCall = () =>
      typeLead(work.sheet, work.sheet.grid.lastRow(), 100 + leads++, 'quan tâm');
    score(work);
    const known = marksOf(work.sheet).slice(0, LEADS);
    for (const { found, expected } of known) expect(found).toEqual(expected);
  });
});

describe('a column that another person puts in', () => {
  it('leads to the columns where they are then, up to the last look before writing', () => {
    const work = prepared(true);
    for (let k = FIRST_CALL; k <= 20; k++) {
      work.reset();
      work.addOn.meter.beforeCall = (call) => {
        if (call !== k) return;
        work.sheet.grid.insertColumns(2, 1, 'above');
        work.sheet.shiftColumns(3, 1);
        work.sheet.grid.setValue(0, 2, 'Tuổi');
      };
      score(work);
      for (const { found, expected } of marksOf(work.sheet)) expect(found).toEqual(expected);
      expect({ k, header: work.sheet.cells()[0] }).toEqual({
        k,
        header: [
          ...HEADER.slice(0, 2),
          'Tuổi',
          ...HEADER.slice(2),
          'Pullpush · Kết quả',
          'Pullpush · Điểm',
        ],
      });
    }
  });

  it('between that look and the writing is told, so that the version before can be restored', () => {
    const work = prepared(true);
    work.sheet.grid.setValue(1, 4, 'sai số');
    work.addOn.meter.beforeCall = (_, method) => {
      if (method !== 'Range.setValues') return;
      work.addOn.meter.beforeCall = undefined;
      work.sheet.grid.insertColumns(2, 1, 'above');
    };
    expect(() => score(work)).toThrow('Nhật ký phiên bản');
  });
});
