import { formula, openServices, type Table, WorkbenchSpreadsheet } from '../../workbench/services';

function open(rows: Table['rows'] = []) {
  const spreadsheet = WorkbenchSpreadsheet.fromTables([{ name: 'A', rows }], {
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  const { services, run } = openServices({ spreadsheet });
  const app = services.SpreadsheetApp;
  return { app, run, services, sheet: app.getActiveSpreadsheet().getSheetByName('A')! };
}

describe('values', () => {
  it('reads blanks as empty text, formulas as their last result, dates as instants', () => {
    const at = new Date('2026-11-23T01:00:00Z');
    const { sheet } = open([
      ['a', null, at],
      [formula('A1&"x"', 'ax'), formula('B1')],
    ]);
    expect(sheet.getRange('A1:C2').getValues()).toEqual([
      ['a', '', at],
      ['ax', '', ''],
    ]);
    expect(sheet.getRange('A2:C2').getFormulas()).toEqual([['=A1&"x"', '=B1', '']]);
  });

  it('clears a cell that null, undefined or empty text is written to', () => {
    const { sheet } = open([[1, 2, 3, 4]]);
    sheet.getRange('A1:D1').setValues([[null, undefined, '', 0]]);
    expect(sheet.getRange('A1:D1').getValues()).toEqual([['', '', '', 0]]);
    expect(sheet.getLastColumn()).toBe(4);
  });

  it.each([
    [
      [[1], [2]],
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    ],
    [
      [[1, 2], [1], [1]],
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    ],
  ])('refuses a table of another size: %j', (table, words) => {
    const { sheet } = open();
    expect(() => sheet.getRange('A1:A3').setValues(table)).toThrow(words);
    expect(() => sheet.getRange('A1:A3').setBackgrounds(table as never)).toThrow(words);
  });

  it('writes nothing when one value of a table is refused', () => {
    const { sheet } = open();
    expect(() => sheet.getRange('A1:A2').setValues([['x'], [{}]])).toThrow('cannot hold');
    expect(sheet.getLastRow()).toBe(0);
  });

  it('refuses what a rejecting rule does not let in, and takes what a warning one does not', () => {
    const { app, sheet } = open();
    const list = app.newDataValidation().requireValueInList(['yes', 'no']);
    const cell = sheet.getRange('B2');
    cell.setDataValidation(list.build()).setValue('maybe');
    cell.setDataValidation(list.setAllowInvalid(false).build());
    expect(() => cell.setValue('maybe')).toThrow('cell B2 violates the data validation rules');
    expect(cell.setValue('yes').getValue()).toBe('yes');
  });

  it.each([
    [0.256, '0.0%', '25.6%'],
    [1234567.891, '#,##0', '1,234,568'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [-5, '0.0', '-5.0'],
    [3, '0.##', '3'],
    [12, '0" lead"', '12 lead'],
    [new Date('2026-11-23T01:05:00Z'), 'yyyy-mm-dd hh:mm', '2026-11-23 08:05'],
    [new Date('2026-11-23T01:05:00Z'), '', '23/11/2026'],
    [true, '', 'TRUE'],
    ['01', '@', '01'],
  ])('shows %p in the format %p as %p', (value, format, shown) => {
    const { sheet } = open([[value]]);
    const cell = sheet.getRange('A1');
    if (format !== '') cell.setNumberFormat(format);
    expect(cell.getDisplayValue()).toBe(shown);
  });
});

describe('places', () => {
  it.each([
    ['B2', 'B2', 2, 2, 1, 1],
    ['B2:C5', 'B2:C5', 2, 2, 4, 2],
    ['C5:B2', 'B2:C5', 2, 2, 4, 2],
    ['A:A', 'A1:A1000', 1, 1, 1000, 1],
    ['B3:B', 'B3:B1000', 3, 2, 998, 1],
    ['2:2', 'A2:Z2', 2, 1, 1, 26],
  ])('reads %s', (text, a1, row, column, rows, columns) => {
    const range = open().sheet.getRange(text);
    expect(range.getA1Notation()).toBe(a1);
    expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual([
      row,
      column,
      rows,
      columns,
    ]);
  });

  it('refuses places outside the sheet', () => {
    const { sheet } = open();
    const words = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(() => sheet.getRange(1001, 1)).toThrow(words);
    expect(() => sheet.getRange(1, 26, 1, 2)).toThrow(words);
    expect(() => sheet.getRange(1, 1, 0, 1)).toThrow('must be at least 1');
    expect(() => sheet.getRange('nowhere!')).toThrow('Range not found');
    expect(sheet.getRange('B2').offset(1, 1, 2, 2).getA1Notation()).toBe('C3:D4');
  });
});

describe('looks', () => {
  it('sets one look for all cells, or one for each, and forgets it on clear', () => {
    const { sheet } = open([['x']]);
    const range = sheet.getRange('A1:B2');
    range.setFontWeights([
      ['bold', 'normal'],
      ['normal', 'bold'],
    ]);
    range.setBackground('#FFF').setFontSize(12).setHorizontalAlignment('center').setWrap(true);
    range.setBackgrounds([
      ['#ABC', null],
      ['red', '#112233'],
    ]);
    expect(range.getFontWeights()).toEqual([
      ['bold', 'normal'],
      ['normal', 'bold'],
    ]);
    expect(range.getBackgrounds()).toEqual([
      ['#aabbcc', '#ffffff'],
      ['#ff0000', '#112233'],
    ]);
    expect(sheet.getRange('B2').getFontSizes()).toEqual([[12]]);
    expect(sheet.getRange('B2').getWraps()).toEqual([[true]]);
    range.clearFormat();
    expect(range.getFontWeights().flat()).toEqual(Array(4).fill('normal'));
    expect(sheet.getRange('A1').getValue()).toBe('x');
  });

  it('refuses looks that do not exist', () => {
    const { sheet } = open();
    expect(() => sheet.getRange('A1').setBackground('#12')).toThrow('Invalid argument');
    expect(() => sheet.getRange('A1').setFontWeight('heavy' as never)).toThrow('Invalid argument');
  });

  it('draws borders around and between, and leaves those that are null', () => {
    const { sheet, run } = open();
    sheet.getRange('A1:B2').setBorder(true, true, true, true, null, true);
    const { grid } = run.spreadsheet.sheets[0]!;
    const sides = (r: number, c: number) => {
      const f = grid.format(r, c);
      return [f.borderTop, f.borderRight, f.borderBottom, f.borderLeft].map(Boolean);
    };
    expect([sides(0, 0), sides(0, 1), sides(1, 0)]).toEqual([
      [true, false, true, true],
      [true, true, true, false],
      [true, false, true, true],
    ]);
    sheet.getRange('A1').setBorder(false, null, null, null, null, null);
    expect(sides(0, 0)).toEqual([false, false, true, true]);
  });

  it('keeps formats with their rows and columns when others come in between or go', () => {
    const { sheet } = open([['a'], ['b'], ['c']]);
    sheet.getRange('A2').setBackground('#111111').setNote('n');
    sheet.insertRowsBefore(2, 2);
    expect(sheet.getRange('A4').getNote()).toBe('n');
    expect(sheet.getRange('A4').getValue()).toBe('b');
    sheet.insertRowsAfter(4, 1);
    expect(sheet.getRange('A5').getBackground()).toBe('#111111');
    sheet.deleteRows(1, 3);
    expect(sheet.getRange('A1').getValue()).toBe('b');
    sheet.insertColumnsAfter(1, 1);
    sheet.deleteColumns(1, 1);
    expect(sheet.getRange('A1').getValue()).toBe('');
    expect(sheet.getRange('A1').getBackground()).toBe('#111111');
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
  });

  it('writes to a list of ranges in one call', () => {
    const { sheet, run } = open();
    sheet.getRangeList(['A1', 'C2:C3']).setBackground('#eeeeee').setFontWeight('bold');
    expect(sheet.getRange('C3').getBackground()).toBe('#eeeeee');
    expect(run.meter.snapshot().byMethod).toMatchObject({ 'RangeList.setBackground': 1 });
    expect(run.meter.snapshot().byMethod).not.toHaveProperty('Range.setBackground');
  });

  it('merges, keeps the first value, and refuses to cut a merge', () => {
    const { sheet } = open([['a', 'b', 'c']]);
    sheet.getRange('A1:B1').merge();
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['a', '', 'c']]);
    sheet.getRange('A1:C1').setValue('t');
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['t', '', 't']]);
    expect(() => sheet.getRange('B1:C1').merge()).toThrow('select all cells in a merged range');
    expect(() => sheet.setFrozenColumns(1)).toThrow('only part of a merged cell');
    sheet.getRange('A1:C2').breakApart();
    expect(sheet.getRange('A1').isPartOfMerge()).toBe(false);
    sheet.getRange('A1:B3').mergeAcross();
    expect(
      sheet
        .getRange('A1:B9')
        .getMergedRanges()
        .map((r) => r.getA1Notation()),
    ).toEqual(['A1:B1', 'A2:B2', 'A3:B3']);
  });
});
