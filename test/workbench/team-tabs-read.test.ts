/** What a meeting's facts say of the tabs that a team fills in, through the built add-on. */

import { CAMPAIGNS_TABLE } from '../../src/tabs/campaigns-table';
import { FEEDBACK_TABLE } from '../../src/tabs/feedback-table';
import { PLAN_TABLE } from '../../src/tabs/plan-table';
import type { TableSchema } from '../../src/tabs/table';
import { wordsIn } from '../../src/text';
import type { AddOn } from '../../workbench/add-on';
import { Grid, type StoredValue, WorkbenchSpreadsheet } from '../../workbench/services';
import { build, leads, open, WEEK } from './meeting-workbook';

type Cells<Key extends string> = Partial<Record<Key, StoredValue>>;

interface Told {
  team: import('../../src/meeting/team-facts').TeamFacts;
  problems: { kind: string; text: string; where: string }[];
}

const told = (addOn: AddOn, week = WEEK) => build(addOn, week) as unknown as Told;
const nov = (day: number) => new Date(Date.UTC(2026, 10, day, 3));

/** Puts a tab of the team into the spreadsheet, known to Pullpush, its header in row 1. */
function addTab<Key extends string>(addOn: AddOn, schema: TableSchema<Key>, lines: Cells<Key>[]) {
  const words = wordsIn('vi');
  const { spreadsheet } = addOn;
  const name = `Tab ${schema.key}`;
  const sheet = spreadsheet.addSheet(name, new Grid(200, schema.columns.length));
  const rows = [
    schema.columns.map(({ key }) => schema.header(words, key) as StoredValue),
    ...lines.map((cells) => schema.columns.map(({ key }) => cells[key] ?? null)),
  ];
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null) sheet.grid.setValue(r, c, value);
    });
  });
  const entry = spreadsheet.metadata.find(({ key }) => key === 'pullpush')!;
  const registry = JSON.parse(entry.value ?? '{}');
  registry.tabs[schema.key] = sheet.id;
  entry.value = JSON.stringify(registry);
  return sheet;
}

/** The leads of three campaigns, with what their customers object to in a column of its own. */
function withObjections(objectionOf: (row: number) => string, more: StoredValue[][] = []) {
  const [header = [], ...rows] = leads();
  const all = [
    [...header, 'Lý do từ chối'],
    ...rows.map((row, i) => [...row, objectionOf(i)]),
    ...more,
  ];
  return WorkbenchSpreadsheet.fromTables([{ name: 'Data', rows: all }]);
}

function setUp(spreadsheet?: WorkbenchSpreadsheet): AddOn {
  const addOn = open(spreadsheet);
  addOn.call('setUpPullpush');
  return addOn;
}

it('campaigns, feedback and plan of the week are told, with what is wrong in them by tab and row', () => {
  const addOn = setUp();
  addTab(addOn, CAMPAIGNS_TABLE, [
    { campaign: 'tết', message: 'Ưu đãi sớm', start: nov(2) },
    { campaign: '-50% HÈ', start: nov(1), end: nov(8) },
    { campaign: 'Thu', start: '5/11/2026', end: '1/11/2026' },
  ]);
  addTab(addOn, FEEDBACK_TABLE, [
    { date: nov(10), kind: 'xin', text: 'Bảng giá mới', who: 'An' },
    { date: nov(17), kind: 'từ chối', text: 'Giá cao' },
    { kind: 'hỏi', text: 'Có trả góp không?' },
    { kind: 'khen', text: 'Số tuần này nghe máy nhiều', who: 'Bình' },
    { kind: '???', text: 'gì đó' },
  ]);
  addTab(addOn, PLAN_TABLE, [{ period: '11/2026', revenue: '500tr', leads: 250 }]);
  const { team, problems } = told(addOn);
  expect(
    team.campaigns?.running.map(({ name, received, isOver }) => [name, received, isOver]),
  ).toEqual([
    ['tết', 6, false],
    ['-50% HÈ', 5, true],
    ['Thu', 0, false],
  ]);
  expect(team.campaigns?.unlisted).toEqual([{ name: '=KHOÁ HỌC', received: 5 }]);
  expect(team.voices).toEqual({
    hasTab: true,
    hasColumn: false,
    objections: [{ text: 'Giá cao', count: 1, before: 0 }],
    questions: [{ text: 'Có trả góp không?', count: 1, before: 0 }],
    requests: [{ text: 'Bảng giá mới', who: 'An', campaign: '', days: 13 }],
    praise: [{ text: 'Số tuần này nghe máy nhiều', who: 'Bình', campaign: '' }],
  });
  expect(team).toMatchObject({
    hasPlan: true,
    plan: { leads: 60, orders: null, revenue: 120_000_000 },
  });
  const said = problems.filter(({ kind }) => ['endBeforeStart', 'feedbackKind'].includes(kind));
  expect(said.map(({ text }) => text)).toEqual([
    expect.stringContaining('tab “Tab campaigns”, dòng 4'),
    expect.stringContaining('tab “Tab feedback”, dòng 6'),
  ]);
});

it('a team without these tabs is told so, and nothing is wrong', () => {
  const { team, problems } = told(setUp());
  expect(team.campaigns).toBeNull();
  expect(team.voices).toMatchObject({ hasTab: false, hasColumn: false });
  expect(team.hasPlan).toBe(false);
  expect(problems.filter(({ kind }) => /team|plan|feedback|campaign/.test(kind))).toEqual([]);
});

it('the objections of the lead tab are counted for the week and the one before, duplicates and tests are not', () => {
  const customer = (name: string, phone: string, status: string, said: string): StoredValue[] => [
    ...[nov(18), name, phone, 'Tết', status, 'An', said],
  ];
  // Rows 48 to 63 are of the week, 32 to 47 of the one before; none of their phones comes twice.
  const objectionOf = (i: number) =>
    i >= 48 && i < 51 ? 'Giá cao, xa' : i === 40 ? 'gia cao' : '';
  const addOn = setUp(
    withObjections(objectionOf, [
      customer('Lan', '0912345678', 'không nhu cầu', 'Bận; giá cao.'),
      customer('Lan', '0912345678', 'không nhu cầu', 'Bận'),
      customer('Huệ', '0987654321', 'rác', 'Bận'),
    ]),
  );
  const { team } = told(addOn);
  expect(team.voices.hasColumn).toBe(true);
  expect(team.voices.objections).toEqual([
    { text: 'Giá cao', count: 4, before: 1 },
    { text: 'xa', count: 3, before: 0 },
    { text: 'Bận', count: 1, before: 0 },
  ]);
});

/** Takes the header of a column of an added tab for something else. */
function rename<Key extends string>(
  sheet: ReturnType<typeof addTab>,
  schema: TableSchema<Key>,
  ...keys: Key[]
) {
  for (const one of keys) {
    const at = schema.columns.findIndex(({ key }) => key === one);
    sheet.grid.setValue(0, at, 'gì đó');
  }
}

/** What is said of columns that are gone, by tab. */
const gone = (problems: Told['problems'], kind: string) =>
  problems.filter((one) => one.kind === kind).map(({ text }) => text.replace(/:.*/, ''));

it('a tab whose needed columns are gone is named and not read, and nothing is said of what it holds', () => {
  const addOn = setUp();
  const campaigns = addTab(addOn, CAMPAIGNS_TABLE, [{ campaign: 'Tết', message: 'Ưu đãi sớm' }]);
  rename(campaigns, CAMPAIGNS_TABLE, 'campaign', 'end');
  const feedback = addTab(addOn, FEEDBACK_TABLE, [{ date: nov(17), kind: 'khen', text: 'Tốt' }]);
  rename(feedback, FEEDBACK_TABLE, 'kind');
  rename(addTab(addOn, PLAN_TABLE, [{ period: WEEK, leads: 9 }]), PLAN_TABLE, 'leads');
  const { team, problems } = told(addOn);
  expect(team).toMatchObject({
    campaigns: { running: [], unlisted: [] },
    voices: { hasTab: true, praise: [] },
    hasPlan: true,
    unread: { campaigns: true, feedback: true, plan: true },
  });
  expect(gone(problems, 'teamColumns')).toEqual([
    'Tab “Tab campaigns” thiếu cột “Chiến dịch”, “Kết thúc”',
    'Tab “Tab feedback” thiếu cột “Loại”',
    'Tab “Tab plan” thiếu cột “Số nhận”',
  ]);
});

it('columns that a tab can do without count as blank, and that is said', () => {
  const addOn = setUp();
  const campaigns = addTab(addOn, CAMPAIGNS_TABLE, [{ campaign: 'Tết', end: nov(2) }]);
  rename(campaigns, CAMPAIGNS_TABLE, 'start', 'end');
  const feedback = addTab(addOn, FEEDBACK_TABLE, [
    { date: nov(17), kind: 'xin', text: 'Bảng giá', answered: 'https://x.vn' },
    { date: nov(17), kind: '???', text: 'gì đó' },
  ]);
  rename(feedback, FEEDBACK_TABLE, 'answered');
  const { team, problems } = told(addOn);
  expect(team.unread).toEqual({ campaigns: false, feedback: false, plan: false });
  expect(team.campaigns?.running).toMatchObject([
    { name: 'Tết', from: null, to: null, isOver: false },
  ]);
  expect(team.voices.requests.map(({ text }) => text)).toEqual(['Bảng giá']);
  expect(gone(problems, 'teamColumnsBlank')).toEqual([
    'Tab “Tab campaigns” thiếu cột “Bắt đầu”, “Kết thúc”',
    'Tab “Tab feedback” thiếu cột “Đã trả lời (link hoặc ngày)”',
  ]);
  expect(problems.some(({ kind }) => kind === 'teamColumns')).toBe(false);
  // What is wrong with the lines is still found, by its own column.
  const unknown = problems.find(({ kind }) => kind === 'feedbackKind');
  expect(unknown?.text).toContain('tab “Tab feedback”, dòng 3');
});

it('each tab costs at most two calls, however many lines it has', () => {
  const callsWith = (lines: number, text: string) => {
    const addOn = setUp();
    told(addOn);
    const calls = () => {
      addOn.meter.reset();
      told(addOn);
      return addOn.meter.snapshot().total;
    };
    const without = calls();
    const many = Array.from({ length: lines }, () => ({ date: nov(17), kind: 'hỏi', text }));
    addTab(addOn, CAMPAIGNS_TABLE, [{ campaign: 'Tết' }]);
    addTab(addOn, FEEDBACK_TABLE, many);
    addTab(addOn, PLAN_TABLE, [{ period: WEEK, leads: 1 }]);
    // Tabs that came since the last build are looked at once.
    told(addOn);
    return calls() - without;
  };
  const few = callsWith(1, 'x');
  expect(callsWith(150, 'y')).toBe(few);
  expect(few).toBeLessThanOrEqual(6);
});
