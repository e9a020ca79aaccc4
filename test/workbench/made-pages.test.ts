import { readWorkbook, writeWorkbook } from '../../workbench/files/workbook-file';
import { openServices } from '../../workbench/services';
import { HANOI, rawTab, reopen, teamFile, work } from './team-file';

describe('a page that the add-on made', () => {
  async function page() {
    const spreadsheet = await readWorkbook(await teamFile(), HANOI);
    const { services } = openServices({ spreadsheet });
    const google = services.SpreadsheetApp.getActiveSpreadsheet();
    const sheet = google.insertSheet('Họp 2026-W47');
    const long = Array.from({ length: 30 }, (_, i) => `Nguyễn Văn ${i}, Hà Nội`);
    const rule = () => services.SpreadsheetApp.newDataValidation();
    sheet.getRange('A1:C1').merge().setValue('Tuần 47').setBackground('#1155cc');
    sheet.getRange('A1').setFontColor('#ffffff').setFontSize(14).setHorizontalAlignment('center');
    sheet.getRange('A2:C4').setValues([
      ['a', 0.25, new Date('2026-11-23T01:30:00Z')],
      ['b', 0.5, true],
      ['c', '=SUM(B2:B3)', ''],
    ]);
    sheet.getRange('B2:B4').setNumberFormat('0.0%').setVerticalAlignment('middle').setWrap(true);
    sheet
      .getRange('A2:C4')
      .setBorder(
        true,
        true,
        true,
        true,
        null,
        true,
        '#999999',
        services.SpreadsheetApp.BorderStyle.SOLID_MEDIUM,
      );
    sheet
      .getRange('D2:D20')
      .setDataValidation(
        rule().requireValueInList(['yes', 'no']).setAllowInvalid(false).setHelpText('one').build(),
      );
    sheet.getRange('E2').setDataValidation(rule().requireValueInList(long).build());
    sheet.getRange('F2').setDataValidation(rule().requireDate().build());
    sheet.getRange('G2').setDataValidation(rule().requireNumberBetween(0, 4).build());
    sheet.getRange('H2').setDataValidation(rule().requireNumberGreaterThanOrEqualTo(1).build());
    sheet.getRange('I2').setDataValidation(rule().requireCheckbox().build());
    sheet.getRange('B2').setNote('share of leads');
    sheet.setColumnWidth(1, 200);
    sheet.hideColumns(4, 2);
    sheet.setFrozenRows(1);
    sheet.setHiddenGridlines(true).setTabColor('#1155cc');
    sheet.setRowHeight(1, 40);
    google.insertSheet('Dữ liệu').hideSheet();
    return { spreadsheet, long, bytes: await writeWorkbook(spreadsheet) };
  }

  it('is the same after it was saved and opened', async () => {
    const { spreadsheet, bytes } = await page();
    const again = await readWorkbook(bytes, HANOI);
    const name = 'Họp 2026-W47';
    const [before, after] = [spreadsheet, again].map((book) =>
      work(book, (google) => {
        const sheet = google.getSheetByName(name)!;
        const range = sheet.getRange('A1:I20');
        const rules = range
          .getDataValidations()
          .map((row) =>
            row.map(
              (rule) =>
                rule && [
                  String(rule.getCriteriaType()),
                  rule.getCriteriaValues(),
                  rule.getAllowInvalid(),
                  rule.getHelpText(),
                ],
            ),
          );
        return {
          values: range.getValues(),
          formulas: range.getFormulas(),
          backgrounds: range.getBackgrounds(),
          colors: range.getFontColors(),
          sizes: range.getFontSizes(),
          families: range.getFontFamilies(),
          across: range.getHorizontalAlignments(),
          down: range.getVerticalAlignments(),
          wraps: range.getWraps(),
          formats: sheet.getRange('B2:B4').getNumberFormats(),
          borders: book.sheetByName(name)!.grid.format(1, 0),
          notes: range.getNotes(),
          rules,
          widths: [1, 2].map((c) => sheet.getColumnWidth(c)),
          hidden: [3, 4, 5, 6].map((c) => sheet.isColumnHiddenByUser(c)),
          frozen: sheet.getFrozenRows(),
          lines: sheet.hasHiddenGridlines(),
          tab: sheet.getTabColor(),
          height: sheet.getRowHeight(1),
          merges: sheet
            .getRange('A1')
            .getMergedRanges()
            .map((merge) => merge.getA1Notation()),
          hiddenSheet: google.getSheetByName('Dữ liệu')!.isSheetHidden(),
          active: google.getActiveSheet().getName(),
          ids: google
            .getSheets()
            .map((other) => other.getSheetId())
            .sort(),
        };
      }),
    );
    expect(after).toEqual(before);
  });

  it('prints in landscape on A4, one page wide', async () => {
    const { bytes } = await page();
    expect((await rawTab(bytes, 'Họp 2026-W47')).pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
  });

  it('keeps a long drop-down working after another run that leaves its tab alone', async () => {
    const { bytes, long } = await page();
    const second = await readWorkbook(bytes, HANOI);
    const { services } = openServices({ spreadsheet: second });
    const google = services.SpreadsheetApp.getActiveSpreadsheet();
    const other = Array.from({ length: 40 }, (_, i) => `Trần, ${i}`);
    const rule = services.SpreadsheetApp.newDataValidation().requireValueInList(other).build();
    google.insertSheet('Nữa').getRange('A1').setDataValidation(rule);
    const third = await reopen(second);
    const listIn = (tab: string, row: number, column: number) =>
      third.sheetByName(tab)?.grid.rule(row, column)?.values[0];
    expect(listIn('Họp 2026-W47', 1, 4)).toEqual(long);
    expect(listIn('Nữa', 0, 0)).toEqual(other);
  });
});
