import { openXlsx, saveXlsx } from 'hucre';
import { readWorkbook, writeWorkbook } from '../../workbench/files/workbook-file';
import { openServices } from '../../workbench/services';
import { HANOI, reopen, teamFile, work } from './team-file';

describe('what a workbook has no place for', () => {
  it('comes back: sheet ids, metadata, properties, the time zone, protections', async () => {
    const spreadsheet = await readWorkbook(await teamFile(), {
      ...HANOI,
      timeZone: 'Europe/Paris',
    });
    const { services } = openServices({ spreadsheet });
    const google = services.SpreadsheetApp.getActiveSpreadsheet();
    const lead = google.getSheetByName('Leads Q4')!;
    google.addDeveloperMetadata('registry', 'x'.repeat(70_000));
    lead.addDeveloperMetadata('role', 'leads');
    services.PropertiesService.getDocumentProperties().setProperty('started', 'now');
    google.insertSheet('Sổ').protect().setDescription('Pullpush').setWarningOnly(true);
    const ids = google.getSheets().map((sheet) => sheet.getSheetId());
    const again = await readWorkbook(await writeWorkbook(spreadsheet), { timeZone: 'Asia/Tokyo' });
    expect(again.timeZone).toBe('Europe/Paris');
    expect(again.id).toBe(spreadsheet.id);
    const reopened = openServices({ spreadsheet: again });
    const { SpreadsheetApp, PropertiesService } = reopened.services;
    const book = SpreadsheetApp.getActiveSpreadsheet();
    expect(
      book
        .getSheets()
        .map((sheet) => sheet.getSheetId())
        .sort(),
    ).toEqual(ids.sort());
    expect(book.getSheets().map((sheet) => sheet.getName())).toEqual([
      'Leads Q4',
      "Hà's notes",
      'Sổ',
    ]);
    const found = book.createDeveloperMetadataFinder().withKey('registry').find();
    expect(found.map((entry) => entry.getValue()?.length)).toEqual([70_000]);
    expect(book.getSheets()[0]?.getDeveloperMetadata()[0]?.getValue()).toBe('leads');
    expect(PropertiesService.getDocumentProperties().getProperty('started')).toBe('now');
    const sheetType = SpreadsheetApp.ProtectionType.SHEET;
    expect(book.getSheetByName('Sổ')?.getProtections(sheetType)[0]?.getDescription()).toBe(
      'Pullpush',
    );
  });

  it('finds a tab again that was renamed in Excel', async () => {
    const spreadsheet = await readWorkbook(await teamFile(), HANOI);
    const id = work(spreadsheet, (google) => {
      const sheet = google.getSheetByName("Hà's notes")!;
      sheet.addDeveloperMetadata('role', 'notes');
      return sheet.getSheetId();
    });
    const workbook = await openXlsx(await writeWorkbook(spreadsheet), { readStyles: true });
    const tab = workbook.sheets.find(({ name }) => name === "Hà's notes")!;
    tab.name = "Ghi chú 'mới'";
    // Excel carries defined names along when it renames a tab.
    for (const name of workbook.namedRanges ?? []) {
      name.range = name.range.replace("'Hà''s notes'", "'Ghi chú ''mới'''");
    }
    const again = await readWorkbook(await saveXlsx(workbook), HANOI);
    work(again, (google) => {
      expect(google.getSheetById(id)?.getName()).toBe("Ghi chú 'mới'");
      expect(google.getSheetById(id)?.getDeveloperMetadata()[0]?.getKey()).toBe('role');
    });
  });

  it.each(['#REF!', '#REF!$A$1', "'Hà''s notes'!#REF!"])(
    'finds a tab by its name where the cell of its defined name was deleted: %s',
    async (range) => {
      const spreadsheet = await readWorkbook(await teamFile(), HANOI);
      const idOf = (name: string) => spreadsheet.sheetByName(name)?.id;
      const ids = ['Leads Q4', "Hà's notes"].map(idOf);
      work(spreadsheet, (google) => google.getSheets()[1]?.addDeveloperMetadata('role', 'notes'));
      const workbook = await openXlsx(await writeWorkbook(spreadsheet), { readStyles: true });
      for (const name of workbook.namedRanges ?? [])
        if (name.name === `PULLPUSH_SHEET_${ids[1]}`) name.range = range;
      const again = await readWorkbook(await saveXlsx(workbook), HANOI);
      expect(again.sheets.map(({ id, name }) => [name, id])).toEqual([
        ['Leads Q4', ids[0]],
        ["Hà's notes", ids[1]],
      ]);
      expect(again.sheets[1]?.metadata).toHaveLength(1);
    },
  );

  it('opens a file whose kept tab was damaged, as a file of the user’s', async () => {
    const spreadsheet = await readWorkbook(await teamFile(), HANOI);
    const workbook = await openXlsx(await writeWorkbook(spreadsheet), { readStyles: true });
    const kept = workbook.sheets.find(({ name }) => name === '_pullpush_workbench')!;
    kept.rows[0]![0] = '{"broken';
    kept.cells?.clear();
    const again = await readWorkbook(await saveXlsx(workbook), HANOI);
    expect(again.sheets.map(({ name }) => name)).toEqual(['Leads Q4', "Hà's notes"]);
  });

  it('gives a tab name that is too long for Excel back to the add-on', async () => {
    const name = 'Họp tuần 47: Marketing / Sales, chi nhánh Hà Nội';
    const spreadsheet = await readWorkbook(await teamFile(), HANOI);
    work(spreadsheet, (google) => google.insertSheet(name));
    const again = await reopen(spreadsheet);
    expect(again.sheets[2]?.name).toBe(name);
  });
});
