import { type Answer, openServices, WorkbenchSpreadsheet } from '../../workbench/services';

function open(options: Partial<Parameters<typeof openServices>[0]> = {}) {
  const spreadsheet = WorkbenchSpreadsheet.fromTables([
    { name: 'Leads', rows: [['a']] },
    { name: 'Notes', rows: [] },
  ]);
  const { services, run } = openServices({ spreadsheet, ...options });
  return { ...services, run, google: services.SpreadsheetApp.getActiveSpreadsheet() };
}

describe('a spreadsheet', () => {
  it('adds, finds, moves and deletes sheets', () => {
    const { google } = open();
    const page = google.insertSheet('Page', 0);
    expect(google.getSheets().map((sheet) => sheet.getName())).toEqual(['Page', 'Leads', 'Notes']);
    expect(google.getActiveSheet().getName()).toBe('Page');
    google.moveActiveSheet(3);
    expect(page.getIndex()).toBe(3);
    expect(google.getSheetById(page.getSheetId())?.getName()).toBe('Page');
    expect([page.getMaxRows(), page.getMaxColumns()]).toEqual([1000, 26]);
    google.deleteSheet(page);
    expect(google.getSheetById(page.getSheetId())).toBeNull();
    expect(google.getSheetByName('Page')).toBeNull();
  });

  it('refuses in Google’s words', () => {
    const { google } = open();
    expect(() => google.insertSheet('Leads')).toThrow(
      'A sheet with the name "Leads" already exists. Please enter another name.',
    );
    google.deleteSheet(google.getSheetByName('Notes')!);
    const last = google.getSheetByName('Leads')!;
    expect(() => google.deleteSheet(last)).toThrow("You can't remove all the sheets");
    expect(() => last.hideSheet()).toThrow("You can't hide all the sheets");
  });

  it('ends at ten million cells', () => {
    const rows = Array.from({ length: 384_000 }, () => ['x']);
    const spreadsheet = WorkbenchSpreadsheet.fromTables([{ name: 'Big', rows }]);
    const sheet = openServices({ spreadsheet }).services.SpreadsheetApp.getActiveSheet();
    expect(sheet.getMaxColumns()).toBe(1);
    sheet.insertColumnsAfter(1, 25);
    expect(() => sheet.insertColumnsAfter(1, 1)).toThrow('above the limit of 10000000 cells');
  });

  it('copies a sheet under a new id and name', () => {
    const { google } = open();
    const lead = google.getSheetByName('Leads')!;
    lead.addDeveloperMetadata('role', 'leads');
    const copy = lead.copyTo(google);
    expect(copy.getName()).toBe('Copy of Leads');
    expect(copy.getSheetId()).not.toBe(lead.getSheetId());
    copy.getRange('A1').setValue('b');
    expect(lead.getRange('A1').getValue()).toBe('a');
  });

  it('keeps metadata on itself and on its sheets, with a visibility', () => {
    const { google, SpreadsheetApp } = open();
    const { PROJECT, DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
    google.addDeveloperMetadata('a');
    google.addDeveloperMetadata('b', 'value', PROJECT);
    google.getSheetByName('Leads')!.addDeveloperMetadata('b', DOCUMENT);
    const read = google.getDeveloperMetadata().map((m) => [m.getKey(), m.getValue()]);
    expect(read).toEqual([
      ['a', null],
      ['b', 'value'],
    ]);
    const found = google.createDeveloperMetadataFinder().withKey('b').find();
    expect(found.map((m) => m.getVisibility())).toEqual([PROJECT, DOCUMENT]);
    found[0]!.setValue('next');
    expect(google.getDeveloperMetadata()[1]?.getValue()).toBe('next');
    found[0]!.remove();
    expect(google.getDeveloperMetadata()).toHaveLength(1);
  });

  it('protects a sheet but for some ranges', () => {
    const { google, SpreadsheetApp } = open();
    const sheet = google.getSheetByName('Leads')!;
    const protection = sheet.protect().setDescription('page').setWarningOnly(true);
    protection.setUnprotectedRanges([sheet.getRange('B2:B4')]);
    const [found] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
    expect(found?.isWarningOnly()).toBe(true);
    expect(found?.getUnprotectedRanges().map((range) => range.getA1Notation())).toEqual(['B2:B4']);
    found?.remove();
    expect(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)).toEqual([]);
  });
});

describe('dialogs', () => {
  it('are answered OK or YES unless told otherwise, and recorded in order', () => {
    const answers: Record<string, Answer> = { 'How many?': '12', 'Go on?': { button: 'NO' } };
    const { SpreadsheetApp, run } = open({ answers: ({ text }) => answers[text] });
    const ui = SpreadsheetApp.getUi();
    expect(ui.alert('Done')).toBe(ui.Button.OK);
    expect(ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO)).toBe(ui.Button.YES);
    expect(ui.alert('Go on?', ui.ButtonSet.YES_NO)).toBe(ui.Button.NO);
    const response = ui.prompt('Sample', 'How many?', ui.ButtonSet.OK_CANCEL);
    expect([response.getSelectedButton(), response.getResponseText()]).toEqual([
      ui.Button.OK,
      '12',
    ]);
    expect(run.dialogs.map(({ kind, title, text, answer }) => [kind, title, text, answer])).toEqual(
      [
        ['alert', '', 'Done', { button: 'OK', text: '' }],
        ['alert', 'Title', 'Sure?', { button: 'YES', text: '' }],
        ['alert', '', 'Go on?', { button: 'NO', text: '' }],
        ['prompt', 'Sample', 'How many?', { button: 'OK', text: '12' }],
      ],
    );
  });

  it('do not exist where there is no user', () => {
    const { SpreadsheetApp } = open({ ui: false });
    expect(() => SpreadsheetApp.getUi()).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});

describe('the small services', () => {
  it.each([
    ['yyyy-MM-dd HH:mm:ss', '2026-11-23 08:05:09'],
    ["dd/MM/yy 'lúc' H:mm", '23/11/26 lúc 8:05'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", '2026-11-23T08:05:09+07:00'],
    ['Z', '+0700'],
    ['E d MMM', 'Mon 23 Nov'],
    ['u', '1'],
  ])('format a date by %s', (format, text) => {
    const date = new Date('2026-11-23T01:05:09Z');
    const { Utilities } = open();
    expect(Utilities.formatDate(date as never, 'Asia/Ho_Chi_Minh', format)).toBe(text);
  });

  it('keep properties within Google’s limits', () => {
    const { PropertiesService } = open();
    const properties = PropertiesService.getDocumentProperties();
    properties.setProperties({ a: '1', b: '2' }).deleteProperty('a');
    expect(properties.getProperties()).toEqual({ b: '2' });
    expect(properties.getProperty('a')).toBeNull();
    expect(() => properties.setProperty('big', 'x'.repeat(9217))).toThrow('Argument too large');
  });

  it('refuse the lock while somebody else holds it', () => {
    const { LockService } = open({ lockedElsewhere: true });
    expect(LockService.getDocumentLock().tryLock(100)).toBe(false);
    expect(() => LockService.getDocumentLock().waitLock(100)).toThrow('Lock timeout');
  });

  it('sleep in simulated time only', () => {
    const { Utilities, run } = open({ now: () => 0, latency: { perCallMs: 0 } });
    Utilities.sleep(5000);
    expect(run.meter.clock()).toBe(5000);
  });
});
