/** Spreadsheets in which a fault can do harm: leads, Settings, meetings, actions and campaigns, with what people typed. */
import type { AddOn } from '../../../workbench/add-on';
import { type StoredValue, WorkbenchSpreadsheet } from '../../../workbench/services';
import { ACTIONS, gridOf, rowOf, SETTINGS } from '../meeting-workbook';
import { openIn, type Trial } from './fault-trial';

export const LAST = 'Họp 2026-W46';
export const THIS = 'Họp 2026-W47';
const CAMPAIGNS = 'Pullpush Chiến dịch';
const HEADER = ['Ngày', 'Họ tên', 'SĐT', 'Chiến dịch', 'Trạng thái', 'Sale'];
const STATUSES = ['đã chốt', 'không có nhu cầu', 'quan tâm', 'sai số', 'hẹn gọi lại', 'zzkk'];
const NOTES = 'Ghi chú riêng';
const LEADS = 28;

/** Leads of four weeks, one for each day. */
function leads(from: number, to: number, campaign = (i: number) => ['Tết', 'Hè'][i % 2] as string) {
  return Array.from({ length: to - from }, (_, n): StoredValue[] => {
    const i = from + n;
    const at = new Date(Date.UTC(2026, 9, 26, 3) + (i % 28) * 86_400_000);
    const phone = `09${String(10_000_000 + i * 7919)}`;
    return [at, `Khách ${i}`, phone, campaign(i), STATUSES[(i * 3) % 6] as string, 'An'];
  });
}

/** A lead tab with a person's own format, rule-free notes and a tab of their own. */
export function bareBook(): WorkbenchSpreadsheet {
  const spreadsheet = WorkbenchSpreadsheet.fromTables([
    { name: 'Data', rows: [HEADER, ...leads(0, LEADS)] },
    { name: NOTES, rows: [['Nhớ hỏi An'], ['=không phải công thức']] },
  ]);
  const { grid } = spreadsheet.sheetByName('Data')!;
  grid.column(1).notes.update(3, 4, () => 'khách quen');
  return spreadsheet;
}

const COMMON = { leads: { Data: HEADER.length }, others: [NOTES] };

/** Types into a row by its key in the hidden column, and gives what was typed. */
function typeInto(
  addOn: AddOn,
  tab: string,
  key: string,
  cells: Readonly<Record<number, StoredValue>>,
): StoredValue[] {
  const row = rowOf(addOn, tab, key);
  return Object.entries(cells).map(([column, value]) => {
    gridOf(addOn, tab).setValue(row, Number(column), value);
    return value;
  });
}

/** Set up, with a target and a phrase that people typed. */
function setUpBook() {
  const addOn = openIn(bareBook());
  addOn.call('setUpPullpush');
  const typed = [
    ...typeInto(addOn, SETTINGS, 'setting.target', { 2: 73 }),
    ...typeInto(addOn, SETTINGS, 'phrase.1', { 1: 'zzkk', 2: 'Không có nhu cầu' }),
  ];
  return { addOn, typed: { [SETTINGS]: typed } as Record<string, StoredValue[]> };
}

/** The same with the meeting of last week, its promises in Actions, and campaigns. */
function meetingBook() {
  const { addOn, typed } = setUpBook();
  addOn.call('sidebarCall', 'addTab', 'campaigns', true);
  const campaigns = gridOf(addOn, CAMPAIGNS);
  const line: StoredValue[] = [
    'Tết',
    'An',
    'Zalo',
    'Giảm 50% cho 100 khách đầu',
    'khách cũ',
    'mua',
  ];
  line.forEach((value, c) => {
    campaigns.setValue(4, c, value);
  });
  typed[CAMPAIGNS] = line;
  addOn.call('buildMeetingFor', '2026-W46');
  typeInto(addOn, LAST, 'conclusions.1', { 1: 'An', 2: 'Gọi lại 20 số', 8: 'thứ Sáu' });
  typeInto(addOn, LAST, 'conclusions.2', { 1: 'Bình', 2: 'Sửa form' });
  addOn.call('buildMeetingFor', '2026-W46');
  const actions = gridOf(addOn, ACTIONS);
  actions.setValue(2, 6, 'ghi tay trong bảng việc');
  typed[ACTIONS] = ['Gọi lại 20 số', 'Sửa form', 'ghi tay trong bảng việc'];
  typed[LAST] = [
    'Gọi lại 20 số',
    ...typeInto(addOn, LAST, 'conclusions.3', { 1: 'Chi', 2: 'Gửi báo giá mới' }),
  ];
  return { addOn, typed };
}

/** The same with the meeting of this week, typed in, and news since. */
function secondBook() {
  const { addOn, typed } = meetingBook();
  addOn.call('buildMeetingFor', '2026-W47');
  typed[THIS] = [
    ...typeInto(addOn, THIS, 'conclusions.1', { 1: 'An', 2: 'Đổi kịch bản', 9: 'Đang làm' }),
    ...typeInto(addOn, THIS, 'conclusions.4', { 2: '=không phải công thức' }),
    ...typeInto(addOn, THIS, 'week.total', { 5: 'điểm này sai?' }),
    ...typeInto(addOn, THIS, 'action:2026-W46-1', { 8: 'thứ Hai sau' }),
  ];
  return { addOn, typed };
}

function trialOf(
  run: string,
  { addOn, typed }: { addOn: AddOn; typed: Record<string, StoredValue[]> },
  more: Partial<Trial> = {},
): Trial {
  return { run, before: addOn.spreadsheet, typed, ...COMMON, ...more };
}

export const setUpTrial = (): Trial => ({
  run: 'menuSetUp',
  before: bareBook(),
  typed: {},
  ...COMMON,
});
export const setUpAgainTrial = () => trialOf('menuSetUp', meetingBook());
export const scoreTrial = () => trialOf('menuScoreLeads', setUpBook());
export const firstBuildTrial = () => trialOf('menuBuildMeeting', setUpBook());
export const nextBuildTrial = () => trialOf('menuBuildMeeting', meetingBook());
export const closeTrial = () => trialOf('menuCloseMeeting', secondBook());

/** Scored before, and since then statuses and leads have changed. */
export function scoreAgainTrial(): Trial {
  const book = setUpBook();
  book.addOn.call('scoreLeads');
  addLeads(book.addOn);
  return trialOf('menuScoreLeads', book);
}

/** New leads of new campaigns, in the middle of the sections that list them. */
function addLeads(addOn: AddOn): void {
  const data = gridOf(addOn, 'Data');
  leads(LEADS, LEADS + 12, (i) => `Mới ${i % 5}`).forEach((row, r) => {
    const day = new Date(Date.UTC(2026, 10, 16 + (r % 7), 3));
    [day, ...row.slice(1)].forEach((value, c) => {
      data.setValue(1 + LEADS + r, c, value as StoredValue);
    });
  });
}

export function rebuildTrial(): Trial {
  const book = secondBook();
  addLeads(book.addOn);
  return trialOf('menuBuildMeeting', book);
}

/** Rows go as well as come: campaigns that are no more, and a line less to carry. */
export function shrinkingTrial(): Trial {
  const { addOn, typed } = secondBook();
  addLeads(addOn);
  addOn.call('buildMeetingFor', '2026-W47');
  const data = gridOf(addOn, 'Data');
  for (let row = 1 + LEADS; row < LEADS + 13; row++) data.setValue(row, 3, 'Hè');
  const { [THIS]: said = [], ...rest } = typed;
  const more = typeInto(addOn, THIS, 'conclusions.5', { 2: 'Việc thêm sau' });
  return trialOf('menuBuildMeeting', { addOn, typed: { ...rest, [THIS]: [...said, ...more] } });
}

/** The clock strikes on Monday for the week that has ended. */
export function clockTrial(): Trial {
  const { addOn, typed } = meetingBook();
  addOn.call('sidebarCall', 'turnOnWeekly', { day: 1, hour: 7, owner: 'Lan' }, false);
  const { documentProperties, triggers } = addOn.spreadsheet;
  const record = JSON.parse(documentProperties.get('weekly')!) as { done: number };
  documentProperties.set('weekly', JSON.stringify({ ...record, done: 0 }));
  const triggerUid = triggers[0]!.id;
  return {
    ...trialOf('', { addOn, typed }),
    run: (one) => one.fire('weeklyBuild', { triggerUid }),
    without: withoutTimes,
  };
}

/** The log of runs tells how long each took, and also tells of those that failed. */
function withoutTimes(spreadsheet: WorkbenchSpreadsheet): void {
  const { documentProperties } = spreadsheet;
  const record = JSON.parse(documentProperties.get('weekly') ?? 'null') as object | null;
  if (record) documentProperties.set('weekly', JSON.stringify({ ...record, last: null }));
  const { grid } = spreadsheet.sheetByName(SETTINGS)!;
  for (let row = 0; row < grid.maxRows; row++)
    if (String(grid.value(row, 0)).startsWith('run.'))
      for (let column = 1; column <= 4; column++) grid.setValue(row, column, null);
}

/** The first promise of all: Actions is made. */
export function firstCloseTrial(): Trial {
  const { addOn, typed } = setUpBook();
  addOn.call('buildMeetingFor', '2026-W47');
  typed[THIS] = typeInto(addOn, THIS, 'conclusions.1', { 1: 'An', 2: 'Gọi lại', 8: 'thứ Sáu' });
  return trialOf('menuCloseMeeting', { addOn, typed });
}

/** A new lead tab, to be proposed in Settings, and another language. */
export function renewedSettingsTrial(): Trial {
  const { addOn, typed } = secondBook();
  const other = WorkbenchSpreadsheet.fromTables([
    { name: 'Tháng 12', rows: [HEADER, ...leads(60, 90)] },
  ]);
  addOn.spreadsheet.addSheet('Tháng 12').grid = other.sheets[0]!.grid;
  return trialOf('menuBuildMeeting', { addOn, typed });
}
