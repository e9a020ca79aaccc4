/** The tabs that a team adds and fills in: Campaigns, Feedback, Plan. */
import { keepTeamTab } from '../../src/actions/keep-team-tab';
import { open } from '../../src/actions/open';
import { zoneClock } from '../../src/calendar/zone-clock';
import { NameBook } from '../../src/lead/name-book';
import { Pace } from '../../src/sheet/pace';
import { readTable } from '../../src/sheet/table-tab';
import { CAMPAIGNS_TABLE } from '../../src/tabs/campaigns-table';
import { FEEDBACK_TABLE } from '../../src/tabs/feedback-table';
import { isExample } from '../../src/tabs/table';
import { TEAM_TABLES } from '../../src/tabs/team-tables';
import { wordsIn } from '../../src/text';
import type { AddOn } from '../../workbench/add-on';
import { readWorkbook, writeWorkbook } from '../../workbench/files/workbook-file';
import { openServices, type WorkbenchSheet } from '../../workbench/services';
import { addTab, bookOf, leads, ready, setUp, type } from './lead-book';
import { done, problem } from './sidebar-calls';

const NEW_TAB = 15;
const KEYS = TEAM_TABLES.map(({ key }) => key);

function added(addOn: AddOn, key: string): WorkbenchSheet {
  done(addOn, 'addTab', key);
  return addOn.spreadsheet.active!;
}

const listAt = (sheet: WorkbenchSheet, header: string, row = 1) =>
  sheet.grid.rule(row, sheet.cells()[0]!.indexOf(header))?.values[0];

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  const words = wordsIn(language);
  const addOn = bookOf({ Data: leads(0, 60) }, language);
  beforeAll(() => setUp(addOn));

  test.each(KEYS)('%s is made with header, note, checks and examples', (key) => {
    const schema = TEAM_TABLES.find((table) => table.key === key)!;
    const before = done(addOn, 'tabs', null).find((tab) => tab.key === key);
    expect(before).toMatchObject({ isThere: false, canAdd: true, shows: schema.shows(words) });
    const sheet = added(addOn, key);
    expect(sheet.name).toBe(schema.name(words));
    const [header, ...rows] = sheet.cells();
    expect(header).toEqual(schema.columns.map((column) => schema.header(words, column.key)));
    expect(sheet.grid.note(0, 0)).toBe(schema.note(words));
    expect(sheet.layout.frozenRows).toBe(1);
    expect(rows).toHaveLength(schema.examples!.rows(words).length);
    const at = schema.columns.findIndex((column) => column.key === schema.examples!.column);
    for (const row of rows)
      expect(isExample(schema, { [schema.examples!.column]: row[at] as string })).toBe(true);
    schema.columns.forEach(({ key: column, kind }, c) => {
      const rule = sheet.grid.rule(900, c);
      const format = sheet.grid.format(900, c).numberFormat;
      if (kind === 'date') {
        expect(rule?.criteria).toBe('DATE_IS_VALID_DATE');
        expect(format).toBe('dd/mm/yyyy');
      } else if (kind === 'amount' || kind === 'wholeNumber') {
        expect(rule).toMatchObject({
          criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
          values: [0],
          helpText: words.teamTabs.takes[kind],
        });
        expect(format).toBe('#,##0');
      } else if (kind === 'choice') expect(rule?.values[0]).toEqual(schema.choices(words, column));
      else if (kind === 'campaign') expect(rule?.values[0]).toEqual(['Tết', 'Hè']);
      else if (kind === 'person') expect(rule?.values[0]).toEqual(['An', 'Bình']);
      else expect(rule).toBeNull();
      if (rule) expect(rule.allowInvalid).toBe(true);
    });
    expect(done(addOn, 'addTab', key).text).toBe(words.sidebar.later.isThere(sheet.name));
    expect(addOn.spreadsheet.sheets.filter(({ name }) => name === sheet.name)).toHaveLength(1);
  });
});

test.each(KEYS)('a new tab %s is written in at most 15 calls', (key) => {
  const addOn = ready();
  addOn.meter.reset();
  done(addOn, 'addTab', key);
  const { writes, byMethod } = addOn.meter.snapshot();
  const turn = ['Lock.tryLock', 'Properties.setProperties', 'SpreadsheetApp.flush'].reduce(
    (sum, method) => sum + (byMethod[method] ?? 0),
    0,
  );
  // Apart from having its turn, from noting it in the registry, and from showing and opening it.
  expect(writes - turn - 3).toBeLessThanOrEqual(NEW_TAB);
});

test('an example is grey while it is one: the rules look at its text alone, over the whole row', () => {
  const sheet = added(ready(), 'feedback');
  expect(sheet.layout.conditionalFormats).toEqual(
    ['Ví dụ: Giá cao hơn chỗ khác', 'Ví dụ: Cần bảng giá mới có chữ to'].map((text) => ({
      areas: [{ row: 2, column: 1, rows: sheet.grid.maxRows - 1, columns: 6 }],
      formula: `=$D2="${text}"`,
      looks: { fontColor: '#5f6368', italic: true },
    })),
  );
  const looks = FEEDBACK_TABLE.columns.map((_, c) => {
    return sheet.grid.format(1, c).fontColor;
  });
  const plain = FEEDBACK_TABLE.columns.map((_, c) => {
    return sheet.grid.format(500, c).fontColor;
  });
  expect(looks).toEqual(plain);
});

test('Plan keeps 11/2026 as it is typed', () => {
  const addOn = ready();
  const sheet = added(addOn, 'plan');
  expect(sheet.grid.format(5, 0).numberFormat).toBe('@');
  expect(sheet.cells()[1]).toEqual(['Ví dụ: 2026-W47', 30, 150_000_000, 200, 20_000_000]);
});

test('the examples of Campaigns and Feedback carry days of the spreadsheet’s calendar', () => {
  const addOn = ready();
  expect(added(addOn, 'feedback').cells()[1]![0]).toEqual(new Date('2026-11-22T17:00:00Z'));
  expect(added(addOn, 'campaigns').cells()[1]!.slice(6, 8)).toEqual([
    new Date('2026-11-22T17:00:00Z'),
    new Date('2026-12-19T17:00:00Z'),
  ]);
});

test('a name that is taken is refused, and the other tab stays as it was', () => {
  const addOn = ready();
  addTab(addOn, 'Pullpush Kế hoạch', [['của tôi'], [1]]);
  expect(problem(addOn, 'addTab', 'plan')).toContain('Pullpush Kế hoạch');
  expect(addOn.spreadsheet.sheetByName('Pullpush Kế hoạch')!.cells()).toEqual([['của tôi'], [1]]);
});

test('names that Sheets would take for a formula are not offered, nor more than 500', () => {
  const odd = leads(0, 620).map((row, i) => {
    const [day, name, phone, , status, rep] = row;
    return [day!, name!, phone!, i < 5 ? '=1+1' : `Mã ${i}`, status!, rep!];
  });
  const addOn = bookOf({ Data: odd });
  setUp(addOn);
  const offered = listAt(added(addOn, 'campaigns'), 'Chiến dịch') as string[];
  expect(offered).toHaveLength(500);
  expect(offered).not.toContain('=1+1');
});

describe('found again', () => {
  test('renamed, moved and with columns moved, it is the same tab', () => {
    const addOn = ready();
    const sheet = added(addOn, 'campaigns');
    sheet.name = 'Chạy ads';
    addOn.spreadsheet.sheets.reverse();
    sheet.moveColumns(1, 1, 4);
    expect(done(addOn, 'addTab', 'campaigns').text).toContain('Chạy ads');
    expect(done(addOn, 'tabs', null).find(({ key }) => key === 'campaigns')).toMatchObject({
      name: 'Chạy ads',
      isThere: true,
    });
  });

  test.each(KEYS)('%s without its registry is known by its header', (key) => {
    const addOn = ready();
    const sheet = added(addOn, key);
    addOn.spreadsheet.metadata = [];
    setUp(addOn);
    expect(done(addOn, 'tabs', null).find((tab) => tab.key === key)).toMatchObject({
      name: sheet.name,
      isThere: true,
    });
  });

  test('deleted, it can be added anew', () => {
    const addOn = ready();
    const gone = added(addOn, 'feedback');
    addOn.spreadsheet.sheets = addOn.spreadsheet.sheets.filter((sheet) => sheet !== gone);
    expect(added(addOn, 'feedback').cells()).toEqual(gone.cells());
  });
});

test('another language changes name, header and drop-downs, and nothing that was typed', () => {
  const addOn = ready();
  const sheet = added(addOn, 'feedback');
  const before = sheet.cells().slice(1);
  done(addOn, 'changeSettings', [{ key: 'language', from: 'vi', to: 'en' }], true);
  expect(sheet.name).toBe('Pullpush Feedback');
  expect(sheet.cells()[0]).toEqual([
    'Date',
    'Who',
    'Kind',
    'Text',
    'Campaign',
    'Answered (link or date)',
  ]);
  expect(listAt(sheet, 'Kind')).toEqual(['Objection', 'FAQ', 'Request', 'Praise']);
  expect(listAt(sheet, 'Campaign')).toEqual(['Tết', 'Hè']);
  expect(sheet.cells().slice(1)).toEqual(before);
});

test('a workbook file keeps the looks of the examples, also when work on it goes on', async () => {
  const addOn = ready();
  const { name, layout } = added(addOn, 'feedback');
  const reopen = async (from: AddOn['spreadsheet']) => readWorkbook(await writeWorkbook(from));
  const once = await reopen(addOn.spreadsheet);
  expect(once.sheetByName(name)!.layout.conditionalFormats).toEqual(layout.conditionalFormats);
  once.sheetByName(name)!.grid.setValue(5, 3, 'Hỏi bảo hành mấy năm');
  const twice = await reopen(once);
  expect(twice.sheetByName(name)!.layout.conditionalFormats).toEqual(layout.conditionalFormats);
});

describe('kept up to date by a build', () => {
  const leadsOf = (people: string[], campaigns: string[]) => {
    const book = new NameBook();
    for (const name of campaigns) book.keyOf(name);
    return { people, campaigns: book };
  };

  /** Keeps Campaigns as a build does, and gives the calls that it took beside opening and reading. */
  function keep({ spreadsheet }: AddOn, people: string[], campaigns: string[]) {
    const now = () => Date.parse('2026-11-30T03:00:00Z');
    const { services, run } = openServices({ spreadsheet, now, userLocale: 'vi' });
    Object.assign(globalThis, { SpreadsheetApp: services.SpreadsheetApp });
    try {
      const google = services.SpreadsheetApp.getActiveSpreadsheet();
      const clock = zoneClock(() => 420);
      const opened = open({
        spreadsheet: google,
        now: now(),
        clock,
        userLocale: 'vi',
        isAttended: true,
        timeLeft: () => 300_000,
        turn: { isOpen: true, wasCut: false, isLast: false, atEnd: {}, before: '', kept: {} },
        pace: new Pace(() => 300_000),
      });
      const table = readTable(opened.registry.find('campaigns')!, CAMPAIGNS_TABLE, false)!;
      run.meter.reset();
      keepTeamTab(opened, table, leadsOf(people, campaigns));
      const calls = run.meter.snapshot().total;
      opened.registry.save(opened.words.language);
      return calls;
    } finally {
      Reflect.deleteProperty(globalThis, 'SpreadsheetApp');
    }
  }

  test('costs no call while the names are the same, and two drop-downs where one is new', () => {
    const addOn = ready();
    const sheet = added(addOn, 'campaigns');
    sheet.moveColumns(2, 1, 1);
    expect(keep(addOn, ['Bình', 'An'], ['Hè', 'Tết'])).toBe(0);
    expect(keep(addOn, ['Bình', 'An', 'Chi'], ['Hè', 'Tết', 'Tết', '8/3'])).toBe(2);
    expect(listAt(sheet, 'Chiến dịch')).toEqual(['Tết', 'Hè', '8/3']);
    expect(listAt(sheet, 'Marketer')).toEqual(['Bình', 'An', 'Chi']);
    expect(keep(addOn, ['Bình', 'An', 'Chi'], ['Hè', 'Tết', '8/3'])).toBe(0);
  });

  test('follows a language that was typed into Settings', () => {
    const addOn = ready();
    const sheet = added(addOn, 'campaigns');
    type(addOn, 'setting.language', 2, 'English');
    keep(addOn, ['An', 'Bình'], ['Tết', 'Hè']);
    expect(sheet.name).toBe('Pullpush Campaigns');
    expect(sheet.cells()[0]![2]).toBe('Platform');
    expect(listAt(sheet, 'Platform')).toContain('Referral');
    expect(sheet.cells()[1]![0]).toBe('Ví dụ: Khai trương tháng 11');
  });
});
