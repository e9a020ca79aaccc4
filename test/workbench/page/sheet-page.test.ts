import { sheetPage } from '../../../workbench/page/sheet-page';
import { formula, type StoredValue, WorkbenchSpreadsheet } from '../../../workbench/services';

const HOSTILE = '<img src=x onerror="alert(1)">';

function book(rows: StoredValue[][], name = 'Leads') {
  return WorkbenchSpreadsheet.fromTables([
    { name, rows },
    { name: 'Ghi chú', rows: [['đây']] },
  ]);
}

const cellsIn = (page: string) =>
  [...page.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, text]) => text);

test('a tab shows its cells as the sheet would', () => {
  const rows = [
    ['Ngày', 'Điểm', 'Ai'],
    [new Date('2026-11-23T03:00:00Z'), 46.5, true],
    [formula('=1+1', 2), formula('=SUM(A1:A2)'), null],
  ];
  expect(cellsIn(sheetPage(book(rows), null))).toEqual([
    ...['Ngày', 'Điểm', 'Ai'],
    ...['23/11/2026', '46.5', 'TRUE'],
    ...['2', '=SUM(A1:A2)', ''],
  ]);
});

test('texts of cells, tabs and the file are shown as they are', () => {
  const spreadsheet = book([[HOSTILE]], HOSTILE);
  spreadsheet.name = HOSTILE;
  const page = sheetPage(spreadsheet, null);
  expect(page).not.toContain('<img');
  expect(page.match(/&#60;img src=x onerror=&#34;alert\(1\)&#34;&#62;/g)).toHaveLength(3);
});

test('the cell that the cursor is in is marked', () => {
  const spreadsheet = book([['a'], ['b'], ['c']]);
  spreadsheet.sheets[0]!.currentCell = { row: 2, column: 1 };
  const marked = [...sheetPage(spreadsheet, null).matchAll(/<td[^>]*aria-selected[^>]*>(.)/g)];
  expect(marked.map(([, text]) => text)).toEqual(['b']);
});

test('a column or a tab that is hidden is not shown, or said to be', () => {
  const spreadsheet = book([['a', 'b', 'c']]);
  const [leads, notes] = spreadsheet.sheets;
  leads!.layout.hiddenColumns.add(2);
  notes!.hidden = true;
  const page = sheetPage(spreadsheet, null);
  expect(cellsIn(page)).toEqual(['a', 'c']);
  expect(page).toContain('>Ghi chú (hidden)</a>');
});

test('the open tab is shown unless another is asked for', () => {
  const spreadsheet = book([['a']]);
  spreadsheet.active = spreadsheet.sheetByName('Ghi chú');
  expect(cellsIn(sheetPage(spreadsheet, null))).toEqual(['đây']);
  expect(cellsIn(sheetPage(spreadsheet, '0'))).toEqual(['a']);
  expect(cellsIn(sheetPage(spreadsheet, '7'))).toEqual(['đây']);
});

test('of a long tab 200 rows are shown, those around the cursor, and how many there are', () => {
  const spreadsheet = book(Array.from({ length: 450 }, (_, i) => [`${i + 1}`]));
  const shown = () => {
    const page = sheetPage(spreadsheet, null);
    const cells = cellsIn(page);
    return [cells.length, cells[0], /<p>(.*)<\/p>/.exec(page)?.[1]];
  };
  expect(shown()).toEqual([200, '1', '1–200 of 450 rows']);
  spreadsheet.sheets[0]!.currentCell = { row: 430, column: 1 };
  expect(shown()).toEqual([121, '330', '330–450 of 450 rows']);
});
