import { cellValue, layOut } from '../../src/page/lay-out';
import { LOOKS } from '../../src/page/look';
import { type Page, type PageCell, sentenceRows } from '../../src/page/page';

function pageOf(...rows: (PageCell | null)[][]): Page {
  const blocks = rows.map((cells, i) => ({ key: `b${i}`, rows: [{ key: `b${i}.1`, cells }] }));
  return { widths: [100, 100, 100], frozenRows: 0, blocks };
}

/** What Sheets is handed for the first visible cell of a page's first row, and the format it is written in. */
function handed(value: PageCell['value'], role: PageCell['role']) {
  const grid = layOut(pageOf([{ value, role }]));
  return [grid.values[0]?.map(cellValue)[1], grid.looks[0]?.[1]?.format];
}

it.each(['=1+1', '+84 912 345 678', '-50% sale', '@home', "'quoted", '='])(
  'keeps the dangerous text %s as text with an apostrophe in a cell of no format',
  (text) => {
    for (const role of ['text', 'name', 'input', 'score'] as const) {
      const grid = layOut(pageOf([{ value: text, role }]));
      expect(grid.looks[0]?.[1]?.format).toBe('General');
      expect(grid.values[0]?.[1]).toBe(text);
      expect(handed(text, role)).toEqual([`'${text}`, 'General']);
      expect(cellValue(text)).toBe(`'${text}`);
    }
  },
);

it.each(['0912345678', '1/2', '10:30', 'TRUE', '50%', '', 'Khoá học = hay', ' =1'])(
  'keeps the text "%s" as text by its format',
  (text) => {
    for (const role of ['text', 'name', 'input', 'percent'] as const)
      expect(handed(text, role)).toEqual([text, '@']);
    expect(cellValue(text)).toBe(text);
  },
);

it.each(['11/11', '50', 'sớm', '=1+1', "'quoted"])(
  'keeps the text %s in a cell for a date or a number by an apostrophe: its format stays for the next value',
  (text) => {
    for (const role of ['inputDate', 'inputNumber', 'inputPercent'] as const)
      expect(handed(text, role)).toEqual([`'${text}`, LOOKS[role].format]);
  },
);

it('writes a number, a tick or a day into a cell for words in a format that leaves it one', () => {
  const day = new Date(0);
  for (const role of ['text', 'input'] as const) {
    for (const value of [7, 0.5, true]) expect(handed(value, role)).toEqual([value, 'General']);
    expect(handed(day, role)).toEqual([day, 'dd/mm/yyyy']);
    expect(handed(null, role)).toEqual(['', '@']);
  }
});

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
  expect([0.5, date, true, null].map(cellValue)).toEqual([0.5, date, true, '']);
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
