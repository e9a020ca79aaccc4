/** The History tab: one line for each week, campaign and day, whatever happens to it. */
import { COUNT_KEYS } from '../../src/quality/stored-week';
import { HISTORY_TABLE } from '../../src/tabs/history-table';
import { wordsIn } from '../../src/text';
import type { AddOn } from '../../workbench/add-on';
import { type StoredValue, WorkbenchSpreadsheet } from '../../workbench/services';
import { build, built, gridOf, open, SETTINGS, type, WEEK, wholeOf } from './meeting-workbook';
import { reopen } from './team-file';
import { WeeklyBook } from './weekly-book';

const HISTORY = 'Pullpush Lịch sử';
const FATES = [
  { status: 'quan tâm', afterDays: 0 },
  { status: 'sai số', afterDays: 0 },
  { status: 'KNM', afterDays: 0 },
  { status: 'trùng', afterDays: 0 },
];
const sheetOf = (addOn: AddOn, tab = HISTORY) => addOn.spreadsheet.sheetByName(tab)!;
const rowsOf = (addOn: AddOn, tab = HISTORY): StoredValue[][] =>
  sheetOf(addOn, tab)
    .cells()
    .slice(1)
    .map((row) => row.slice(0, 31).map((value) => value ?? ''));
const identities = (addOn: AddOn, tab = HISTORY) =>
  rowsOf(addOn, tab).map((row) => row.slice(0, 3).join(' | '));
const columnOf = (header: string) =>
  HISTORY_TABLE.columns.findIndex(({ key }) => HISTORY_TABLE.header(wordsIn('vi'), key) === header);

test('six meetings, one every Monday, leave a line for each week, campaign and day', () => {
  const book = new WeeklyBook(FATES, 1);
  for (let meeting = 1; meeting <= 6; meeting++) book.hold(meeting);
  const days = ['09-14', '09-21', '09-28', '10-05', '10-12', '10-19'];
  const expected = days.flatMap((day, i) =>
    ['Hè', 'Tết'].map((campaign) => `2026-W${37 + i} | ${campaign} | 2026-${day}`),
  );
  expect(identities(book.addOn)).toEqual(expected);
  expect(sheetOf(book.addOn).hidden).toBe(true);
  const before = wholeOf(book.addOn);
  book.build(6);
  expect(wholeOf(book.addOn)).toEqual(before);
  expect(identities(book.addOn)).toEqual(expected);
});

test('a line holds what was received, and each lead under its outcome', () => {
  const book = new WeeklyBook(FATES, 1, ['Tết']);
  book.hold(1);
  const counts = () =>
    Object.fromEntries(
      rowsOf(book.addOn)[0]!.flatMap((value, c) =>
        typeof value === 'number' && value > 0
          ? [[HISTORY_TABLE.header(wordsIn('vi'), HISTORY_TABLE.columns[c]!.key), value]]
          : [],
      ),
    );
  const rest = { 'Số nhận': 3, 'Quan tâm': 1, 'Sai số': 1, Trùng: 1 };
  expect(counts()).toEqual({ ...rest, 'Không nghe máy · đang chờ': 1 });
  // Five days later the unanswered one is more than seven days old; that is another line.
  book.goTo(1, 5);
  book.build(1);
  expect(identities(book.addOn)).toEqual([
    '2026-W37 | Tết | 2026-09-14',
    '2026-W37 | Tết | 2026-09-19',
  ]);
  expect(rowsOf(book.addOn)[1]![columnOf('Không nghe máy · chỉ vì quá hạn')]).toBe(1);
  expect(COUNT_KEYS).toHaveLength(27);
});

test('another build on the same day brings the lines up to date, and one that is no more to nothing', () => {
  const addOn = built();
  const before = identities(addOn);
  expect(before).toEqual([
    `${WEEK} | -50% hè | 2026-11-23`,
    `${WEEK} | =KHOÁ HỌC | 2026-11-23`,
    `${WEEK} | Tết | 2026-11-23`,
  ]);
  const data = gridOf(addOn, 'Data');
  for (let row = 1; row < 65; row++)
    if (data.value(row, 3) === '-50% hè') data.setValue(row, 3, 'Tết');
  build(addOn);
  expect(identities(addOn)).toEqual(before);
  const received = rowsOf(addOn).map((row) => row[3]);
  expect([received[0], received[2]]).toEqual([0, 11]);
  expect(
    rowsOf(addOn)[0]!
      .slice(3)
      .every((value) => value === 0),
  ).toBe(true);
});

test('a campaign called =1+1 or 11/11 stays that text, also in a saved file, and is found again', async () => {
  const campaigns = ["'x", '+84', '01234', '11/11', '=1+1', '@SUM(A1)', 'TRUE'];
  const book = new WeeklyBook(FATES, 1, campaigns);
  book.hold(1);
  expect(rowsOf(book.addOn).map((row) => row[1])).toEqual(campaigns);
  const again = open(await reopen(book.addOn.spreadsheet), {
    now: () => Date.parse('2026-09-14T05:00:00Z'),
  });
  build(again, book.week(1));
  expect(identities(again)).toEqual(campaigns.map((name) => `2026-W37 | ${name} | 2026-09-14`));
});

test('leads without a campaign have one line, in either language', () => {
  const book = new WeeklyBook(FATES, 1, ['']);
  book.hold(1);
  type(book.addOn, SETTINGS, 'setting.language', 2, 'English');
  book.build(1);
  const header = sheetOf(book.addOn, 'Pullpush History').cells()[0]!.slice(0, 31);
  expect(header).toEqual(
    HISTORY_TABLE.columns.map(({ key }) => HISTORY_TABLE.header(wordsIn('en'), key)),
  );
  expect(identities(book.addOn, 'Pullpush History')).toEqual([
    '2026-W37 | (no campaign) | 2026-09-14',
  ]);
});

test('campaigns that are called “(no campaign)” share the line of leads without one', () => {
  const book = new WeeklyBook(FATES, 1, ['', '(không có chiến dịch)', '(No campaign)', 'Tết']);
  book.hold(1);
  const lines = ['(không có chiến dịch)', 'Tết'].map((name) => `2026-W37 | ${name} | 2026-09-14`);
  expect(identities(book.addOn)).toEqual(lines);
  expect(rowsOf(book.addOn).map((row) => row[3])).toEqual([9, 3]);
  const before = wholeOf(book.addOn);
  book.build(1);
  expect(wholeOf(book.addOn)).toEqual(before);
});

test('what a person typed over a count stays, also where the campaign is no more', () => {
  const book = new WeeklyBook(FATES, 1);
  book.hold(1);
  const { grid } = sheetOf(book.addOn);
  const typed: [row: number, column: number, text: string][] = [
    [1, 5, 'ghi chú'],
    [1, 3, '3?'],
    [2, columnOf('Quan tâm'), '1 (An nói 2)'],
  ];
  for (const [row, column, text] of typed) grid.setValue(row, column, text);
  const good = columnOf('Quan tâm');
  const read = () => typed.map(([row, column]) => grid.value(row, column));
  const data = gridOf(book.addOn, 'Data');
  for (let row = 1; row <= data.lastRow(); row++)
    if (data.value(row, 4) === 'sai số') data.setValue(row, 4, 'quan tâm');
  book.build(1);
  expect(read()).toEqual(typed.map(([, , text]) => text));
  // The other cells of these lines are brought up to date.
  expect([grid.value(1, good), grid.value(2, columnOf('Sai số'))]).toEqual([2, 0]);
  for (let row = 1; row < data.lastRow(); row++) data.setValue(row, 3, 'Mới');
  book.build(1);
  expect(read()).toEqual(typed.map(([, , text]) => text));
  expect(grid.value(1, good)).toBe(0);
});

test('people may move, rename and hide things there, and write beside and below: all of it stays', () => {
  const book = new WeeklyBook(FATES, 1);
  for (const meeting of [1, 2]) book.hold(meeting);
  const { addOn } = book;
  const sheet = sheetOf(addOn);
  sheet.name = 'Sổ tuần';
  sheet.hidden = false;
  sheet.grid.insertColumns(2, 1, 'above');
  sheet.shiftColumns(3, 1);
  sheet.grid.setValue(0, 2, 'Ghi chú');
  sheet.grid.setValue(2, 2, 'tuần lễ');
  sheet.moveColumns(1, 1, 6);
  sheet.grid.setValue(5, 1, 'đừng xóa');
  sheet.grid.column(1).notes.write(1, ['vì sao?']);
  const texts = () => sheet.cells().flatMap((row) => row.map(String));
  book.hold(3);
  book.goTo(3, 0, -2);
  book.build(3);
  expect(sheet.hidden).toBe(false);
  for (const text of ['Ghi chú', 'tuần lễ', 'đừng xóa']) expect(texts()).toContain(text);
  expect(sheet.grid.note(1, 1)).toBe('vì sao?');
  expect(texts().filter((text) => text === '2026-09-28')).toHaveLength(2);
  expect(texts().filter((text) => text === '2026-09-14')).toHaveLength(2);
  expect(addOn.spreadsheet.sheetByName(HISTORY)).toBeNull();
});

test('a header that is gone is named under data gaps, and nothing is written meanwhile', () => {
  const addOn = built();
  sheetOf(addOn).grid.setValue(0, 4, 'cái gì đó');
  const before = sheetOf(addOn).cells();
  const { problems } = build(addOn, '2026-W46');
  expect(problems.filter(({ kind }) => kind === 'historyColumns')).toHaveLength(1);
  expect(problems.map(({ text }) => text).join()).toContain('Mới, chưa gọi');
  expect(sheetOf(addOn).cells()).toEqual(before);
});

test('a copy of the spreadsheet that lost its registry knows the tab again', () => {
  const book = new WeeklyBook(FATES, 1);
  book.hold(1);
  const { spreadsheet } = book.addOn;
  spreadsheet.metadata.length = 0;
  for (const sheet of spreadsheet.sheets) sheet.metadata.length = 0;
  book.hold(2);
  expect(identities(book.addOn)).toHaveLength(4);
});

test('a copy of a deleted tab takes its place, with all it holds', () => {
  const book = new WeeklyBook(FATES, 1);
  book.hold(1);
  book.hold(2);
  const { spreadsheet } = book.addOn;
  const history = sheetOf(book.addOn);
  history.name = 'Bản sao của Pullpush Lịch sử';
  Object.assign(history, { id: history.id + 7 });
  book.hold(3);
  expect(spreadsheet.sheetByName(HISTORY)).toBeNull();
  expect(identities(book.addOn, history.name)).toHaveLength(6);
});

test('wherever a first build is cut off, the next one leaves one tab with each line once', () => {
  for (let k = 10; k <= 80; k += 2) {
    const addOn = open();
    addOn.call('setUpPullpush');
    addOn.meter.reset();
    addOn.meter.killAt = k;
    try {
      build(addOn);
    } catch {
      // Google ended the run.
    }
    addOn.meter.killAt = undefined;
    build(addOn);
    expect(addOn.spreadsheet.sheets.filter(({ name }) => /Lịch sử/.test(name))).toHaveLength(1);
    expect(identities(addOn).sort()).toEqual(
      ['-50% hè', '=KHOÁ HỌC', 'Tết'].map((name) => `${WEEK} | ${name} | 2026-11-23`),
    );
  }
});

test('a deleted tab is made again', () => {
  const addOn = built();
  const { sheets } = addOn.spreadsheet;
  sheets.splice(sheets.indexOf(sheetOf(addOn)), 1);
  build(addOn);
  expect(identities(addOn)).toHaveLength(3);
});

test('a week without a lead leaves no line, and makes no tab', () => {
  const addOn = open(
    WorkbenchSpreadsheet.fromTables([
      {
        name: 'Data',
        rows: [
          ['Ngày', 'Trạng thái', 'Chiến dịch'],
          [new Date('2026-10-01T03:00:00Z'), 'quan tâm', 'Tết'],
          [new Date('2026-10-02T03:00:00Z'), 'sai số', 'Tết'],
        ],
      },
    ]),
  );
  addOn.call('setUpPullpush');
  build(addOn);
  expect(addOn.spreadsheet.sheetByName(HISTORY)).toBeNull();
});

test('it takes a few calls, however many lines there are and however they are sorted', () => {
  const callsOf = (campaigns: number) => {
    const names = Array.from({ length: campaigns }, (_, i) => `Chiến dịch ${i}`);
    const book = new WeeklyBook(FATES, 1, names);
    for (const meeting of [1, 2]) book.hold(meeting);
    const rows = rowsOf(book.addOn);
    // Sorted so that the lines of a day stand apart.
    rows.sort((a, b) => String(a[1]).localeCompare(String(b[1])));
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        sheetOf(book.addOn).grid.setValue(r + 1, c, value);
      });
    });
    const data = gridOf(book.addOn, 'Data');
    for (let row = 1; row <= data.lastRow(); row++)
      if (data.value(row, 4) === 'KNM') data.setValue(row, 4, 'đã chốt');
    book.addOn.meter.reset();
    book.build(2);
    expect(new Set(identities(book.addOn)).size).toBe(2 * campaigns);
    const updated = rowsOf(book.addOn).filter((row) => row[columnOf('Đã chốt')] === 1);
    expect(updated).toHaveLength(campaigns);
    return book.addOn.meter.snapshot().total;
  };
  expect(callsOf(12)).toBe(callsOf(3));
});
