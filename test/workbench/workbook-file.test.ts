import { openXlsx, writeXlsx } from 'hucre';
import { readWorkbook, writeWorkbook } from '../../workbench/files/workbook-file';
import { formula, WorkbenchSpreadsheet } from '../../workbench/services';
import { HANOI, rawTab, reopen, teamFile, work } from './team-file';

describe('reading a workbook', () => {
  it('gives values, formulas, instants in the spreadsheet’s zone, formats and layout', async () => {
    const spreadsheet = await readWorkbook(await teamFile(), HANOI);
    const [leads] = spreadsheet.sheets;
    expect(leads?.cells()).toEqual([
      ['Tên', 'Ngày', 'Điểm'],
      ['An', new Date('2026-11-23T01:30:00Z'), 3],
      ['01234', new Date('2026-11-23T17:00:00Z'), formula('SUM(C2:C2)', 3)],
    ]);
    work(spreadsheet, (google) => {
      const sheet = google.getSheetByName('Leads Q4')!;
      expect(sheet.getRange('C3').getFormula()).toBe('=SUM(C2:C2)');
      expect(sheet.getRange('C3').getValue()).toBe(3);
      expect(sheet.getRange('A1').getFontWeights()).toEqual([['bold']]);
      expect(sheet.getRange('A1').getFontFamilies()).toEqual([['Tahoma']]);
      expect(sheet.getRange('A2').getBackgrounds()).toEqual([['#ffee00']]);
      expect(sheet.getRange('B2').getNumberFormat()).toBe('dd/mm/yyyy hh:mm');
      expect(sheet.getFrozenRows()).toBe(1);
      expect(sheet.isColumnHiddenByUser(3)).toBe(true);
      expect(sheet.getColumnWidth(1)).toBe(159);
    });
  });
});

describe('writing a workbook back', () => {
  it('leaves tabs that were not touched as they were', async () => {
    const bytes = await teamFile();
    const before = await rawTab(bytes, 'Leads Q4');
    const spreadsheet = await readWorkbook(bytes, HANOI);
    work(spreadsheet, (google) => google.insertSheet('Báo cáo').getRange('A1').setValue('x'));
    const after = await rawTab(await writeWorkbook(spreadsheet), 'Leads Q4');
    expect(after).toEqual(before);
  });

  it('puts changes onto a tab of the user’s cell by cell', async () => {
    const spreadsheet = await readWorkbook(await teamFile(), HANOI);
    work(spreadsheet, (google) => {
      const sheet = google.getSheetByName('Leads Q4')!;
      sheet.getRange('A2').setValue('Bình');
      sheet
        .getRange('D1:D2')
        .setValues([['Pull'], [7]])
        .setFontWeight('bold');
      sheet.getRange('A1').setFontColor('#ff0000');
      sheet.getRange('D2').setNote('why');
      sheet.setColumnWidth(4, 75);
    });
    const bytes = await writeWorkbook(spreadsheet);
    const tab = await rawTab(bytes, 'Leads Q4');
    expect(tab.rows.map((row) => row[0])).toEqual(['Tên', 'Bình', '01234']);
    expect(tab.cells?.get('1,0')?.style?.fill).toMatchObject({ fgColor: { rgb: 'FFEE00' } });
    expect(tab.cells?.get('0,0')?.style?.font).toMatchObject({
      name: 'Tahoma',
      size: 12,
      bold: true,
      color: { rgb: 'FF0000' },
    });
    expect(tab.cells?.get('1,3')).toMatchObject({ value: 7, style: { font: { bold: true } } });
    expect(tab.cells?.get('1,3')?.comment?.text).toBe('why');
    expect(tab.cells?.get('2,2')).toMatchObject({ formula: 'SUM(C2:C2)', formulaResult: 3 });
    expect(tab.columns?.map(({ width, hidden }) => [width, hidden])).toEqual([
      [22, undefined],
      [12.5, undefined],
      [undefined, true],
      [10, undefined],
    ]);
    expect(tab.dataValidations).toHaveLength(1);
    expect(tab.conditionalRules).toHaveLength(1);
  });

  it('keeps the tabs in their places and adds new ones at the end', async () => {
    const spreadsheet = await readWorkbook(await teamFile(), HANOI);
    work(spreadsheet, (google) => google.insertSheet('First', 0));
    const { sheets } = await openXlsx(await writeWorkbook(spreadsheet));
    expect(sheets.map(({ name }) => name).slice(0, 3)).toEqual(['Leads Q4', "Hà's notes", 'First']);
  });

  it('replaces a tab that the add-on made earlier, in its place', async () => {
    let spreadsheet = await readWorkbook(await teamFile(), HANOI);
    work(spreadsheet, (google) => google.insertSheet('Họp').getRange('A1:A3').setValue('old'));
    work(spreadsheet, (google) => google.insertSheet('Cài đặt').getRange('A1').setValue('keep'));
    spreadsheet = await reopen(spreadsheet);
    work(spreadsheet, (google) => {
      google.getSheetByName('Họp')!.clear().getRange('A1').setValue('new');
    });
    spreadsheet = await reopen(spreadsheet);
    expect(spreadsheet.sheets.map(({ name }) => name)).toEqual([
      'Leads Q4',
      "Hà's notes",
      'Họp',
      'Cài đặt',
    ]);
    expect(spreadsheet.sheetByName('Họp')?.cells()).toEqual([['new']]);
    expect(spreadsheet.sheetByName('Cài đặt')?.cells()).toEqual([['keep']]);
  });

  it('keeps the places of later tabs when the add-on deletes one, and uses the place again', async () => {
    let spreadsheet = await readWorkbook(await teamFile(), HANOI);
    work(spreadsheet, (google) => google.insertSheet('Gone'));
    spreadsheet = await reopen(spreadsheet);
    work(spreadsheet, (google) => google.deleteSheet(google.getSheetByName('Gone')!));
    let bytes = await writeWorkbook(spreadsheet);
    expect((await openXlsx(bytes)).sheets.map(({ name }) => name)[2]).toBe('_pullpush_free_1');
    spreadsheet = await readWorkbook(bytes, HANOI);
    expect(spreadsheet.sheets.map(({ name }) => name)).toEqual(['Leads Q4', "Hà's notes"]);
    work(spreadsheet, (google) => google.insertSheet('Next'));
    bytes = await writeWorkbook(spreadsheet);
    expect((await openXlsx(bytes)).sheets.map(({ name }) => name)[2]).toBe('Next');
  });

  it('keeps text as text', async () => {
    const spreadsheet = WorkbenchSpreadsheet.fromTables(
      [
        {
          name: 'Leads',
          rows: [['=1+1', '01234', '+84 912', "'x", '-5', 'TRUE']],
          textColumns: true,
        },
      ],
      HANOI,
    );
    const again = await reopen(spreadsheet);
    expect(again.sheets[0]?.cells()).toEqual([['=1+1', '01234', '+84 912', "'x", '-5', 'TRUE']]);
    expect(again.sheets[0]?.grid.format(0, 1).numberFormat).toBe('@');
  });

  it('keeps an instant through a workbook, which has wall clocks only', async () => {
    const instant = new Date('2026-11-23T01:30:15Z');
    const spreadsheet = WorkbenchSpreadsheet.fromTables([{ name: 'A', rows: [[instant]] }], HANOI);
    const again = await reopen(spreadsheet);
    expect(again.sheets[0]?.cells()).toEqual([[instant]]);
  });
});

test('a text that looks like the code of a letter is the same after any number of files', async () => {
  const texts = ['_x000D_', '_x005F_x000D_', 'a_x0041_b_x0042_', '_x12_', 'a\r\nb', ' x '];
  let spreadsheet = WorkbenchSpreadsheet.fromTables(
    [{ name: 'Leads', rows: texts.map((text) => [text, 'x']) }],
    HANOI,
  );
  for (let times = 1; times <= 3; times++) {
    spreadsheet = await reopen(spreadsheet);
    expect(spreadsheet.sheets[0]!.cells().map(([text]) => text)).toEqual(texts);
    work(spreadsheet, (google) =>
      google.getSheetByName('Leads')!.getRange('B1').setValue(`y${times}`),
    );
  }
});

describe('charts', () => {
  it('stay on their tab when the add-on adds and deletes tabs', async () => {
    const file = await writeXlsx({
      sheets: [
        { name: 'Plain', rows: [['x']] },
        {
          name: 'Chart',
          rows: [
            ['week', 'leads'],
            ['W46', 1],
          ],
          charts: [
            {
              type: 'column',
              title: 'Leads',
              series: [{ name: 'leads', values: 'B2:B2', categories: 'A2:A2' }],
              anchor: { from: { row: 4, col: 0 }, to: { row: 18, col: 6 } },
            },
          ],
        },
      ],
    });
    let spreadsheet = await readWorkbook(file, HANOI);
    work(spreadsheet, (google) => google.insertSheet('Front', 0).getRange('A1').setValue('x'));
    spreadsheet = await reopen(spreadsheet);
    work(spreadsheet, (google) => google.deleteSheet(google.getSheetByName('Plain')!));
    const { sheets } = await openXlsx(await writeWorkbook(spreadsheet));
    const charts = sheets.filter((sheet) => (sheet.charts ?? []).length > 0);
    expect(charts.map(({ name }) => name)).toEqual(['Chart']);
  });
});

describe('a shared formula', () => {
  it('reads as results after its first cell, and stays in the file', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [[1], [2]],
          cells: new Map([
            [
              '0,1',
              {
                formula: 'A1*2',
                formulaResult: 2,
                formulaType: 'shared',
                formulaSharedIndex: 0,
                formulaRef: 'B1:B2',
              },
            ],
            [
              '1,1',
              { formula: '', formulaResult: 4, formulaType: 'shared', formulaSharedIndex: 0 },
            ],
          ]),
        },
      ],
    });
    const spreadsheet = await readWorkbook(bytes, HANOI);
    expect(spreadsheet.sheets[0]?.cells()).toEqual([
      [1, formula('A1*2', 2)],
      [2, 4],
    ]);
    work(spreadsheet, (google) => google.getSheets()[0]?.getRange('C1').setValue('x'));
    const tab = await rawTab(await writeWorkbook(spreadsheet), 'A');
    expect(tab.cells?.get('1,1')).toMatchObject({ formulaType: 'shared', formulaSharedIndex: 0 });
  });
});
