import { cellValue, layOut } from '../../src/page/lay-out';
import { LOOKS } from '../../src/page/look';
import { type Page, type PageCell, sentenceRows } from '../../src/page/page';

function pageOf(...rows: (PageCell | null)[][]): Page {
  const blocks = rows.map((cells, i) => ({ key: `b${i}`, rows: [{ key: `b${i}.1`, cells }] }));
  return { widths: [100, 100, 100], frozenRows: 0, blocks };
}

it.each(['=1+1', '+84 912 345 678', '-50% sale', '@home', "'quoted", '='])(
  'keeps the dangerous text %s as text with an apostrophe in a cell of no format',
  (text) => {
    for (const role of ['text', 'name', 'input'] as const) {
      const grid = layOut(pageOf([{ value: text, role }]));
      expect(grid.looks[0]?.[1]?.format).toBe('General');
      expect(grid.values[0]?.[1]).toBe(text);
      expect(cellValue(text, 'General')).toBe(`'${text}`);
    }
  },
);

it.each(['0912345678', '1/2', '10:30', 'TRUE', '50%', '', 'Khoá học = hay', ' =1'])(
  'keeps the text "%s" as text by its format',
  (text) => {
    for (const role of ['text', 'name', 'input'] as const) {
      expect(layOut(pageOf([{ value: text, role }])).looks[0]?.[1]?.format).toBe('@');
    }
    expect(cellValue(text, '@')).toBe(text);
    // In a cell for numbers or dates the apostrophe does it, and the cell stays one for numbers or dates.
    for (const role of ['inputNumber', 'inputDate', 'percent'] as const) {
      const { format } = LOOKS[role];
      expect(layOut(pageOf([{ value: text, role }])).looks[0]?.[1]?.format).toBe(format);
      expect(cellValue(text, format)).toBe(text === '' ? '' : `'${text}`);
    }
  },
);

it('leaves numbers, dates and nothing as they are, in the format of their role', () => {
  const date = new Date(0);
  const grid = layOut(
    pageOf([
      { value: 0.5, role: 'percent' },
      { value: date, role: 'inputDate' },
      { value: null, role: 'inputNumber' },
    ]),
  );
  expect(grid.looks[0]?.slice(1).map(({ format }) => format)).toEqual([
    LOOKS.percent.format,
    LOOKS.inputDate.format,
    LOOKS.inputNumber.format,
  ]);
  expect([0.5, date, true, null].map((value) => cellValue(value, 'General'))).toEqual([
    0.5,
    date,
    true,
    '',
  ]);
});

it('puts blocks under each other with one empty row between, the hidden key first', () => {
  const grid = layOut(pageOf([{ value: 'a', role: 'text' }], [null, { value: 2, role: 'count' }]));
  expect([grid.width, grid.height]).toEqual([4, 3]);
  expect(grid.values.map((row) => row.slice(1))).toEqual([
    ['a', null, null],
    [null, null, null],
    [null, 2, null],
  ]);
  expect(grid.values.map(([hidden]) => String(hidden).split(' #')[0])).toEqual([
    'b0.1',
    'gap.b1',
    'b1.1',
  ]);
});

it('joins rows of the same merge and of the same typing area into one run', () => {
  const row = (key: string) => ({
    key,
    merge: [1, 2] as [number, number],
    cells: [null, { value: null, role: 'input' as const }, { value: null, role: 'input' as const }],
  });
  const page: Page = { ...pageOf(), blocks: [{ key: 'c', rows: [row('c.1'), row('c.2')] }] };
  const run = { row: 0, rows: 2, column: 2, columns: 2 };
  expect(layOut(page)).toMatchObject({ merges: [run], inputs: [run] });
});

it('breaks a sentence at spaces into rows that fit the page, and drops no word', () => {
  const text = 'Điểm là trung bình điểm của các số đã có kết luận từ 0 đến 100.';
  const rows = sentenceRows('s', text, [66, 66]);
  const lines = rows.map(({ cells }) => String(cells[0]?.value));
  expect(lines.length).toBeGreaterThan(2);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(20);
  expect(lines.join(' ')).toBe(text);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});
