import { openServices, WorkbenchSpreadsheet } from '../../workbench/services';

/** A sheet in Hà Nội on 23 November 2026, in a locale. */
function sheetIn(locale: string) {
  const spreadsheet = WorkbenchSpreadsheet.fromTables([{ name: 'A', rows: [] }], {
    locale,
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  const now = () => Date.parse('2026-11-23T03:00:00Z');
  const { services } = openServices({ spreadsheet, now });
  return services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('A')!;
}

/** What a cell gives back after a text was written into it. */
function written(text: string, locale: string) {
  const cell = sheetIn(locale).getRange('A1').setValue(text);
  return cell.getFormula() || cell.getValue();
}

const hanoi = (text: string) => new Date(`${text}+07:00`);

describe('text written into a cell without a format is typed anew, as Sheets does', () => {
  it.each([
    ['01234', 1234],
    ['0912 345 678', 912345678],
    ['22 34', 2234],
    ['1e5', 100000],
    ['TRUE', true],
    ['false', false],
    ['12%', 0.12],
    ['+84912345678', 84912345678],
    ['+84 912 345 678', 84912345678],
    ['-5', -5],
    ['-2+3', '=-2+3'],
    ['+A1', '=+A1'],
    ['=A1', '=A1'],
    ["'01234", '01234'],
    ["'=1+1", '=1+1'],
    ['Nguyễn An', 'Nguyễn An'],
    ['- gọi lại sau', '- gọi lại sau'],
    ['-', '-'],
    ['=', '='],
    ['', ''],
    ['1.234.567', 1234567],
    ['12,5', 12.5],
    ['500.000 ₫', 500000],
    ['0912.345.678', '0912.345.678'],
    ['090-123-4567', '090-123-4567'],
    ['11/11', hanoi('2026-11-11T00:00:00')],
    ['22/11/2026', hanoi('2026-11-22T00:00:00')],
    ['22/11/2026 08:05', hanoi('2026-11-22T08:05:00')],
    ['2026-11-22', hanoi('2026-11-22T00:00:00')],
    ['2026-11-22 08:05:09', hanoi('2026-11-22T08:05:09')],
    ['31/02/2026', '31/02/2026'],
    ['11/22/2026', '11/22/2026'],
    ['e5', 'e5'],
    ['an@example.com', 'an@example.com'],
  ])('%p becomes %p in vi_VN', (text, expected) => {
    expect(written(text, 'vi_VN')).toEqual(expected);
  });

  it.each([
    ['11/22/2026', hanoi('2026-11-22T00:00:00')],
    ['22/11/2026', '22/11/2026'],
    ['1,234.5', 1234.5],
    ['1.5', 1.5],
    ['2/3/2026', hanoi('2026-02-03T00:00:00')],
    ['2:30 PM', new Date(Date.UTC(1899, 11, 30, 14, 30) - (7 * 3600 + 6 * 60 + 30) * 1000)],
  ])('%p becomes %p in en_US', (text, expected) => {
    expect(written(text, 'en_US')).toEqual(expected);
  });
});

describe('a cell with the text format', () => {
  it.each(['01234', '11/11', 'TRUE', '12%', '+84912', "'x", '-2+3', '1e5'])('keeps %p', (text) => {
    const cell = sheetIn('vi_VN').getRange('A1').setNumberFormat('@').setValue(text);
    expect(cell.getValue()).toBe(text);
    expect(cell.getFormula()).toBe('');
  });

  it('still takes a leading = as a formula, the worst of what is known', () => {
    const cell = sheetIn('vi_VN').getRange('A1').setNumberFormat('@').setValue('=1+1');
    expect(cell.getFormula()).toBe('=1+1');
    expect(cell.getValue()).toBe('');
  });
});

describe('what is written into a cell of another format', () => {
  it.each(['@', ''])('an apostrophe before a text, in a cell of the format "%s"', (format) => {
    const cell = sheetIn('vi_VN').getRange('A1').setNumberFormat(format).setValue("'11/11");
    expect(cell.getValue()).toBe(format === '@' ? "'11/11" : '11/11');
  });

  it('an apostrophe keeps a text in a cell for dates, and the cell keeps its format', () => {
    const cell = sheetIn('vi_VN').getRange('A1').setNumberFormat('dd/mm/yyyy').setValue("'11/11");
    expect([cell.getValue(), cell.getNumberFormat()]).toEqual(['11/11', 'dd/mm/yyyy']);
    expect(cell.setValue("''x").getValue()).toBe("'x");
    expect(cell.setValue('11/11').getValue()).toEqual(hanoi('2026-11-11T00:00:00'));
  });

  it.each<[number | boolean, string]>([
    [7, '7'],
    [0.5, '0.5'],
    [true, 'TRUE'],
  ])('%p becomes text in a cell of text, the worst of what is known', (value, text) => {
    const cell = sheetIn('vi_VN').getRange('A1').setNumberFormat('@').setValue(value);
    expect(cell.getValue()).toBe(text);
    expect(cell.setNumberFormat('General').setValue(value).getValue()).toBe(value);
  });
});
