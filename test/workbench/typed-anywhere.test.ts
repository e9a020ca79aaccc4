/** Whatever people do to a meeting tab: nothing that they typed is missing after it was built again. */
import fc from 'fast-check';
import type { AddOn } from '../../workbench/add-on';
import { Formula, type StoredValue } from '../../workbench/services';
import { formula, isDate } from '../../workbench/services/cell';
import {
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

const COLUMNS = 14;
const sheetOf = (addOn: AddOn) => addOn.spreadsheet.sheetByName(MEETING)!;

/** Everything that can be read in the tab, notes on cells included. */
function textsIn(addOn: AddOn): Set<string> {
  const { grid } = sheetOf(addOn);
  const texts = new Set<string>();
  for (let r = 0; r < grid.lastRow() + 5; r++)
    for (let c = 1; c < grid.lastColumn() + 2; c++) {
      texts.add(shown(grid.value(r, c)));
      for (const note of grid.note(r, c).split('\n')) texts.add(note);
    }
  return texts;
}

function shown(value: StoredValue): string {
  if (value instanceof Formula) return value.text;
  if (isDate(value)) return new Date(value.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
  return String(value ?? '');
}

/** Another result of every lead, so that campaigns change places. */
function shuffleStatuses(addOn: AddOn, seed: number): void {
  const grid = gridOf(addOn, 'Data');
  const statuses = ['đã chốt', 'sai số', 'không có nhu cầu', 'quan tâm'];
  for (let row = 1; row < 65; row++)
    grid.setValue(row, 4, statuses[(row * (seed + 1) + (seed >> 3)) % 4] as string);
  if (seed % 3 === 0) grid.setValue(60, 3, 'Chiến dịch mới');
}

const place = fc.record({ row: fc.nat(60), column: fc.integer({ min: 1, max: COLUMNS }) });
const value = fc.oneof(
  fc.constantFrom<StoredValue>(
    ...['=không phải công thức', '+84912345678', "'trích", '007', '11/11', '22 34', '1e5', 'TRUE'],
    ...['@x', '-2+3', 'kept.1 #', 'conclusions.1 #', ' ', '0', '-'],
    ...[new Date('2026-11-26T17:00:00Z'), 42, 0.5, true],
  ),
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ''),
);

it('keeps what is typed anywhere, whatever the leads do; and builds twice as once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(place, value), { maxLength: 8 }),
      fc.array(fc.tuple(place, value), { maxLength: 4 }),
      fc.nat(50),
      (first, second, seed) => {
        const addOn = built();
        const typed = new Map<string, string>();
        const put = (list: typeof first) => {
          for (const [{ row, column }, what] of list) {
            const before = sheetOf(addOn).grid.value(row, column);
            sheetOf(addOn).grid.setValue(row, column, what);
            for (const [key, text] of typed) if (text === shown(before)) typed.delete(key);
            // Under a merge Sheets shows nothing, and nobody can type there.
            const isCovered = sheetOf(addOn).layout.merges.some(
              (m) =>
                row + 1 === m.row && column + 1 > m.column && column + 1 < m.column + m.columns,
            );
            if (isCovered) sheetOf(addOn).grid.setValue(row, column, null);
            else typed.set(`${row}:${column}`, shown(what));
          }
        };
        put(first);
        shuffleStatuses(addOn, seed);
        build(addOn);
        for (const text of typed.values()) expect(textsIn(addOn)).toContain(text);
        const once = wholeOf(addOn);
        build(addOn);
        expect(wholeOf(addOn)).toEqual(once);
        typed.clear();
        put(second);
        shuffleStatuses(addOn, seed + 1);
        build(addOn);
        build(addOn);
        for (const text of typed.values()) expect(textsIn(addOn)).toContain(text);
      },
    ),
    { numRuns: 12 },
  );
});

it('keeps what is typed into rows and columns that people put in, move and take out', () => {
  const change = fc.record({
    kind: fc.constantFrom('row', 'column', 'move', 'delete'),
    at: fc.integer({ min: 0, max: 45 }),
    to: fc.integer({ min: 0, max: 10 }),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), fc.nat(20), (changes, seed) => {
      const addOn = built();
      const words: string[] = [];
      changes.forEach(({ kind, at: from, to }, i) => {
        const sheet = sheetOf(addOn);
        const { grid } = sheet;
        const word = `chữ ${i}`;
        if (kind === 'row') {
          grid.insertRows(from, 1, 'above');
          sheet.shiftRows(from + 1, 1);
          grid.setValue(from, 1, word);
          grid.setValue(from, 2, `${word} việc`);
          grid.setValue(from, 11, `${word} bên phải`);
          words.push(word, `${word} việc`, `${word} bên phải`);
        } else if (kind === 'column') {
          sheet.layout.merges = [];
          grid.insertColumns(to, 1, 'above');
          sheet.shiftColumns(to + 1, 1);
          grid.setValue(from, to, word);
          words.push(word);
        } else if (kind === 'move') {
          sheet.layout.merges = [];
          sheet.moveColumns((from % 10) + 1, 1, to + 1);
        } else {
          const keeps = cellsOf(addOn, MEETING)[from]?.some((cell) =>
            String(cell).startsWith('chữ'),
          );
          if (keeps || from >= grid.lastRow()) return;
          grid.deleteRows(from, 1);
          sheet.shiftRows(from + 1, -1);
        }
      });
      shuffleStatuses(addOn, seed);
      build(addOn);
      for (const word of words) expect(textsIn(addOn)).toContain(word);
      // The page is whole again: keys in the first column, headings where they belong.
      expect(at(addOn, MEETING, 'week.header', 1)).toBe('Chiến dịch');
      expect(at(addOn, MEETING, 'week.header', 5)).toBe('Điểm');
      expect(sheetOf(addOn).layout.hiddenColumns).toEqual(new Set([1]));
      const once = wholeOf(addOn);
      build(addOn);
      expect(wholeOf(addOn)).toEqual(once);
    }),
    { numRuns: 12 },
  );
});

it('keeps a formula a formula, and what stands right of a row with the row', () => {
  const addOn = built();
  type(addOn, MEETING, 'conclusions.1', 8, formula('=TODAY()+3', new Date('2026-11-25T17:00:00Z')));
  type(addOn, MEETING, 'week:tết', 11, 'xem lại biểu mẫu');
  type(addOn, MEETING, 'week:tết', 12, '007');
  type(addOn, MEETING, 'week:tết', 5, formula('=1+1', 2));
  sheetOf(addOn)
    .grid.column(5)
    .notes.write(rowOf(addOn, MEETING, 'week:tết'), ['vì sao?']);
  for (const seed of [3, 4, 9]) {
    shuffleStatuses(addOn, seed);
    build(addOn);
    expect(at(addOn, MEETING, 'week:tết', 11)).toBe('xem lại biểu mẫu');
    expect(at(addOn, MEETING, 'week:tết', 12)).toBe('007');
    expect(sheetOf(addOn).grid.note(rowOf(addOn, MEETING, 'week:tết'), 5)).toBe('vì sao?');
    expect(at(addOn, MEETING, 'conclusions.1', 8)).toMatchObject({ text: '=TODAY()+3' });
    expect(at(addOn, MEETING, 'kept.1', 2)).toBe('=1+1');
  }
});

it('leaves what stands below the page as it is, and pushes it down', () => {
  const addOn = built();
  const { grid } = sheetOf(addOn);
  const below = grid.lastRow() + 2;
  grid.setValue(below, 1, 'bảng của tôi');
  grid.setValue(below, 3, formula('=SUM(A1:A2)', 3));
  type(addOn, MEETING, 'week.total', 5, 'thêm một ghi chú');
  build(addOn);
  const row = cellsOf(addOn, MEETING).findIndex((cells) => cells[1] === 'bảng của tôi');
  expect(row).toBeGreaterThan(below);
  expect(grid.value(row, 3)).toMatchObject({ text: '=SUM(A1:A2)' });
});

it('a tab whose hidden column is gone keeps its earlier state below the new page', () => {
  const addOn = built();
  type(addOn, MEETING, 'conclusions.1', 2, 'đừng mất');
  const before = cellsOf(addOn, MEETING).map((row) => row.slice(1));
  sheetOf(addOn).grid.deleteColumns(0, 1);
  sheetOf(addOn).shiftColumns(1, -1);
  build(addOn);
  const after = cellsOf(addOn, MEETING);
  expect(after.slice(-before.length).map((row) => row.slice(1, 10))).toEqual(
    before.map((row) => Array.from({ length: 9 }, (_, i) => row[i] ?? null)),
  );
  expect(at(addOn, MEETING, 'conclusions.1', 2)).toBeNull();
  expect(sheetOf(addOn).layout.hiddenColumns).toEqual(new Set([1]));
});
