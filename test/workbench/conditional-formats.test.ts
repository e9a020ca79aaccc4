import { openXlsx, writeXlsx } from 'hucre';
import { readWorkbook, writeWorkbook } from '../../workbench/files/workbook-file';
import { openServices, WorkbenchSpreadsheet } from '../../workbench/services';

function opened(spreadsheet: WorkbenchSpreadsheet) {
  const { services, run } = openServices({ spreadsheet });
  const app = services.SpreadsheetApp;
  return { app, run, google: app.getActiveSpreadsheet() };
}

const twoTabs = () =>
  WorkbenchSpreadsheet.fromTables([
    { name: 'A', rows: [['x', 'y']] },
    { name: 'B', rows: [] },
  ]);

describe('conditional formats', () => {
  it('are set and read as a whole for a sheet, and cost a call only there', () => {
    const { app, google, run } = opened(twoTabs());
    const sheet = google.getSheetByName('A')!;
    run.meter.reset();
    const rule = app
      .newConditionalFormatRule()
      .whenFormulaSatisfied('=$A2="x"')
      .setFontColor('#5f6368')
      .setRanges([sheet.getRange('A2:B10'), sheet.getRange('D2:D10')])
      .build();
    expect(run.meter.snapshot().total).toBe(0);
    sheet.setConditionalFormatRules([rule]);
    expect(run.meter.snapshot()).toMatchObject({ total: 1, writes: 1 });
    const [read] = sheet.getConditionalFormatRules();
    expect(read?.getBooleanCondition()?.getCriteriaValues()).toEqual(['=$A2="x"']);
    sheet.insertRowsBefore(1, 2);
    const areas = sheet.getConditionalFormatRules()[0]!.getRanges();
    expect(areas.map((area) => area.getA1Notation())).toEqual(['A4:B12', 'D4:D12']);
    sheet.setConditionalFormatRules([]);
    expect(sheet.getConditionalFormatRules()).toEqual([]);
  });

  it('want a condition, a range, and a sheet of their own', () => {
    const { app, google } = opened(twoTabs());
    const range = google.getSheetByName('A')!.getRange('A1');
    const builder = () => app.newConditionalFormatRule();
    expect(() => builder().setRanges([range]).build()).toThrow('condition');
    expect(() => builder().whenFormulaSatisfied('=TRUE').build()).toThrow('range');
    const rule = builder().whenFormulaSatisfied('=TRUE').setRanges([range]).build();
    expect(() => google.getSheetByName('B')!.setConditionalFormatRules([rule])).toThrow(
      'different sheet',
    );
  });

  it('of a team’s own tab stay in its file, those of other kinds before the new ones', async () => {
    const scale = {
      type: 'colorScale' as const,
      priority: 4,
      range: 'B1:B9',
      colorScale: {
        cfvo: [{ type: 'min' as const }, { type: 'max' as const }],
        colors: ['FFFFFFFF', 'FF00FF00'],
      },
    };
    const bytes = await writeXlsx({
      sheets: [{ name: 'A', rows: [['x', 1]], conditionalRules: [scale] }],
    });
    const spreadsheet = await readWorkbook(bytes, {});
    const { app, google } = opened(spreadsheet);
    const sheet = google.getSheetByName('A')!;
    const rule = app
      .newConditionalFormatRule()
      .whenFormulaSatisfied('=$A1="x"')
      .setBold(true)
      .setBackground('#ffeecc')
      .setRanges([sheet.getRange('A1:B9')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    const written = await writeWorkbook(spreadsheet);
    const [tab] = (await openXlsx(written, { readStyles: true })).sheets;
    expect(tab?.conditionalRules?.map(({ type, priority }) => [type, priority])).toEqual([
      ['colorScale', 4],
      ['expression', 5],
    ]);
    const again = await readWorkbook(written, {});
    expect(again.sheetByName('A')?.layout.conditionalFormats).toEqual(
      spreadsheet.sheetByName('A')?.layout.conditionalFormats,
    );
  });
});
