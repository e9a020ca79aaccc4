/** The sidebar over a company that is set up: what it says is what the tabs say, and what it does the menu does. */
import type { LeadLine } from '../../src/actions/sidebar/contract';
import { type AddOn, loadAddOn } from '../../workbench/add-on';
import { makeSample } from '../../workbench/sample/sample';
import { WorkbenchSpreadsheet } from '../../workbench/services';
import { addTab, bookOf, cellsOf, HEADER, leads, ready, rowOf, setUp } from './lead-book';
import { DIST } from './meeting-workbook';
import { answer, done, problem } from './sidebar-calls';

const SCOREBOARD = 'Pullpush Bảng điểm';

interface Explained {
  received: number;
  judged: number;
  score: number | null;
  outcomes: { outcome: string; leads: number; points: number | null; places: Place[] }[];
}
type Place = { tab: string; rows: [number, number][] };

describe('the sample company', () => {
  let addOn: AddOn;

  beforeAll(() => {
    const { tables, timeZone, locale, asOf } = makeSample();
    const spreadsheet = WorkbenchSpreadsheet.fromTables(tables, { timeZone, locale });
    addOn = loadAddOn(DIST, { spreadsheet, now: () => asOf, userLocale: 'vi' });
    setUp(addOn);
  });

  test('the overview is Scoreboard, and every unmapped text with its leads', () => {
    const { headline, statuses, outcomes, effects } = done(addOn, 'overview', null);
    const total = cellsOf(addOn, SCOREBOARD).find(([key]) =>
      String(key).startsWith('fourWeeks.total '),
    )!;
    const { received, judged, score, says } = headline.fourWeeks;
    expect([received, judged, score, says]).toEqual([total[2], total[3], total[5], total[7]]);
    expect(effects.byTarget).toHaveLength(101);
    expect(outcomes.find(({ outcome }) => outcome === 'WON')?.points).toBe(100);
    const unknown = statuses.filter(({ outcome }) => outcome === 'UNKNOWN');
    expect(unknown.length).toBeGreaterThan(0);
    expect(headline.unmapped).toEqual({
      texts: unknown.length,
      leads: unknown.reduce((sum, line) => sum + line.leads, 0),
    });
    expect(done(addOn, 'open', null).headline?.fourWeeks.received).toBe(received);
  });

  test('it writes nothing into the spreadsheet', () => {
    const before = JSON.stringify(addOn.spreadsheet.sheets.map((sheet) => sheet.cells()));
    done(addOn, 'overview', null);
    done(addOn, 'why', { campaign: '', period: '' });
    done(addOn, 'readSettings', null);
    done(addOn, 'tabs', null);
    done(addOn, 'about', null);
    done(addOn, 'whatGoes', null);
    expect(JSON.stringify(addOn.spreadsheet.sheets.map((sheet) => sheet.cells()))).toBe(before);
  });

  test('why lists the leads that the score was explained with, the most recent first', () => {
    for (const { ask } of done(addOn, 'open', null).headline!.campaigns.slice(0, 3)) {
      const found = addOn.call('explainScore', ask, '') as Explained;
      const { lines, blocks, title } = done(addOn, 'why', { campaign: ask, period: '' });
      expect(title).toContain(ask);
      expect(JSON.stringify(blocks)).not.toContain('Ở dòng nào');
      expect(lines.map(({ points }) => points)).toEqual(found.outcomes.map((one) => one.points));
      lines.forEach((line, i) => {
        const { leads: count, places } = found.outcomes[i]!;
        expect(line.leads.length + line.more).toBe(count);
        for (const { tab, row } of line.leads)
          expect(placesOf(places).has(`${tab} ${row}`) || count > 200).toBe(true);
      });
    }
  });

  test('at most fifty leads an outcome, without phones and addresses', () => {
    const { lines } = done(addOn, 'why', { campaign: '', period: 'tất cả' });
    expect(lines.some(({ more }) => more > 0)).toBe(true);
    for (const { leads: listed, more } of lines) {
      expect(more > 0 ? listed.length : 50).toBe(50);
      expect(listed.length).toBeLessThanOrEqual(50);
    }
    const said = lines.flatMap((line: LeadLine) => line.leads.map(({ status }) => status));
    expect(said.join('\n')).not.toMatch(/@|\d{8}/);
    for (const { day } of lines[0]!.leads) expect(day).toMatch(/^\d\d\/\d\d$/);
  });
});

function placesOf(places: readonly Place[]): Set<string> {
  const rows = new Set<string>();
  for (const { tab, rows: runs } of places)
    for (const [from, to] of runs) for (let row = from; row <= to; row++) rows.add(`${tab} ${row}`);
  return rows;
}

test('a campaign that is none, or several, is asked for as in the dialog', () => {
  const rows = leads(0, 30).map((row, i) => [...row.slice(0, 3), `Tết ${i % 2}`, ...row.slice(4)]);
  const addOn = bookOf({ Data: rows });
  setUp(addOn);
  const ask = (campaign: string) => problem(addOn, 'why', { campaign, period: '' });
  expect(ask('Đông')).toContain('Không có chiến dịch nào tên “Đông”');
  expect(ask('Tết')).toContain('“Tết” có thể là “Tết 0”, “Tết 1”');
  expect(problem(addOn, 'why', { campaign: '', period: 'hôm nào' })).toContain('“hôm nào”');
});

describe('what replaces or adds something is asked first', () => {
  test('columns are added once a person has said yes, and never asked about again', () => {
    const addOn = ready();
    const before = JSON.stringify(cellsOf(addOn, 'Data'));
    const asked = answer(addOn, 'scoreLeads', null);
    expect(asked).toMatchObject({ kind: 'question', text: expect.stringContaining('“Data”') });
    expect(JSON.stringify(cellsOf(addOn, 'Data'))).toBe(before);
    expect(done(addOn, 'scoreLeads', null, true).text).toContain('60 số');
    expect(cellsOf(addOn, 'Data')[0]).toContain('Pullpush · Điểm');
    expect(done(addOn, 'scoreLeads', null).text).toContain('60 số');
  });

  test('a meeting tab is built anew once a person has said yes, and what they typed stays', () => {
    const addOn = ready();
    const built = done(addOn, 'buildMeeting', '');
    expect(built).toMatchObject({ tab: 'Họp 2026-W47', key: 'meeting:2026-W47' });
    const row = rowOf(addOn, 'conclusions.1', built.tab);
    addOn.spreadsheet.sheetByName(built.tab)!.grid.setValue(row, 2, 'gọi lại khách');
    expect(answer(addOn, 'buildMeeting', '2026-W47').kind).toBe('question');
    const { headline } = done(addOn, 'buildMeeting', '', true);
    const kept = done(addOn, 'open', null).headline!;
    expect([headline.week, headline.asOf]).toEqual([kept.week, kept.asOf]);
    expect(headline.fourWeeks.score).toBeCloseTo(kept.fourWeeks.score!, 6);
    expect(cellsOf(addOn, built.tab).flat()).toContain('gọi lại khách');
    expect(done(addOn, 'closeMeeting', null).text).toContain('“Họp 2026-W47”');
    expect(problem(addOn, 'buildMeeting', 'hôm kia')).toContain('không phải là tuần');
  });
});

describe('tabs', () => {
  test('are listed with the latest six meetings, newest first, and without History', () => {
    const addOn = ready();
    for (let week = 40; week <= 47; week++) done(addOn, 'buildMeeting', `2026-W${week}`, true);
    const listed = done(addOn, 'tabs', null);
    expect(listed.map(({ key }) => key)).toEqual([
      'settings',
      'scoreboard',
      'actions',
      'campaigns',
      'feedback',
      'plan',
      ...[47, 46, 45, 44, 43, 42].map((week) => `meeting:2026-W${week}`),
    ]);
    expect(listed.find(({ key }) => key === 'actions')).toMatchObject({
      name: 'Pullpush Việc cần làm',
      isThere: false,
      canAdd: true,
    });
    done(addOn, 'goToTab', 'meeting:2026-W41');
    expect(addOn.spreadsheet.active?.name).toBe('Họp 2026-W41');
    for (const key of ['history', 'leads', 'x', ''])
      expect(problem(addOn, 'goToTab', key)).toContain('không có tab này');
    expect(problem(addOn, 'goToTab', 'actions')).toContain('Không còn tab');
    expect(problem(addOn, 'goToTab', 'meeting:2020-W01')).toContain('Họp 2020-W01');
  });

  test('Actions is made empty with its drop-downs, and takes the conclusions of the next meeting', () => {
    const addOn = ready();
    expect(done(addOn, 'addTab', 'actions').text).toContain('Việc cần làm');
    const sheet = addOn.spreadsheet.sheetByName('Pullpush Việc cần làm')!;
    expect(addOn.spreadsheet.active?.name).toBe(sheet.name);
    expect(sheet.cells()).toHaveLength(1);
    expect(sheet.grid.rule(1, 2)).not.toBeNull();
    expect(done(addOn, 'addTab', 'actions').text).toContain('đã có sẵn');
    const { tab } = done(addOn, 'buildMeeting', '');
    addOn.spreadsheet
      .sheetByName(tab)!
      .grid.setValue(rowOf(addOn, 'conclusions.1', tab), 2, 'gọi lại');
    done(addOn, 'closeMeeting', null);
    expect(sheet.cells().flat()).toContain('gọi lại');
  });

  test.each([
    ['settings', 'Pullpush Cài đặt'],
    ['scoreboard', SCOREBOARD],
  ])('%s is made again where it was deleted, as it was', (key, name) => {
    const addOn = ready();
    addOn.spreadsheet
      .sheetByName('Pullpush Cài đặt')!
      .grid.setValue(rowOf(addOn, 'setting.target'), 2, 77);
    setUp(addOn);
    const before = cellsOf(addOn, name).map((row) => row.slice(1));
    addOn.spreadsheet.sheets = addOn.spreadsheet.sheets.filter((sheet) => sheet.name !== name);
    expect(done(addOn, 'tabs', null).find((tab) => tab.key === key)).toMatchObject({
      name,
      isThere: false,
      canAdd: true,
    });
    done(addOn, 'addTab', key);
    expect(cellsOf(addOn, name).map((row) => row.slice(1))).toEqual(before);
  });

  test('a hidden one is shown', () => {
    const addOn = ready();
    addOn.spreadsheet.sheetByName(SCOREBOARD)!.hidden = true;
    expect(done(addOn, 'tabs', null)[1]).toMatchObject({ key: 'scoreboard', isHidden: true });
    done(addOn, 'goToTab', 'scoreboard');
    expect(addOn.spreadsheet.sheetByName(SCOREBOARD)!.hidden).toBe(false);
  });
});

test('set up again finds a tab that came since, and leaves what a person set', () => {
  const addOn = ready();
  addOn.spreadsheet
    .sheetByName('Pullpush Cài đặt')!
    .grid.setValue(rowOf(addOn, 'setting.target'), 2, 77);
  addTab(addOn, 'Tháng 12', [HEADER, ...leads(60, 90)]);
  const { text, problems } = done(addOn, 'setUpAgain', null);
  expect(text).toContain('tab “Data”');
  expect(problems).toEqual([]);
  expect(done(addOn, 'readSettings', null).settings[1]).toMatchObject({
    key: 'target',
    value: '77',
  });
  const said = done(addOn, 'overview', null).problems;
  expect(said.some((sentence) => sentence.includes('Tháng 12'))).toBe(true);
});

describe('removing', () => {
  test('says what goes, and takes it', () => {
    const addOn = ready();
    done(addOn, 'scoreLeads', null, true);
    const going = done(addOn, 'whatGoes', null);
    expect(going).toMatchObject({ isThere: true, leadTabs: ['Data'] });
    expect(going.tabs).toContain(SCOREBOARD);
    expect(done(addOn, 'remove', { withTabs: true }).text).toContain('Đã gỡ');
    expect(addOn.spreadsheet.sheets.map(({ name }) => name)).toEqual(['Data']);
    expect(cellsOf(addOn, 'Data')[0]).toEqual(HEADER);
    expect(problem(addOn, 'remove', { withTabs: true })).toContain('không có gì');
  });

  test('only the registration, where the tabs are to stay', () => {
    const addOn = ready();
    expect(done(addOn, 'remove', { withTabs: false }).text).toContain('ở lại');
    expect(addOn.spreadsheet.sheetByName(SCOREBOARD)).toBeDefined();
  });
});

test('menu items do without the sidebar what it does', () => {
  const rows = leads(0, 60);
  for (const at of [4, 5, 6]) rows[at]![4] = 'zzkk';
  const addOn = bookOf({ Data: rows });
  setUp(addOn);
  addOn.call('menuStatuses');
  const [alert] = addOn.dialogs.slice(-1);
  expect(alert).toMatchObject({ kind: 'alert', text: expect.stringContaining('“zzkk” (3)') });
  const free = rowOf(addOn, 'phrase.1') + 1;
  expect(alert?.text).toContain(`B${free}`);
  expect(addOn.spreadsheet.active?.name).toBe('Pullpush Cài đặt');
  expect(addOn.spreadsheet.active?.currentCell).toEqual({ row: free, column: 2 });
  done(addOn, 'goToTab', 'scoreboard');
  addOn.call('menuSettings');
  expect(addOn.spreadsheet.active?.name).toBe('Pullpush Cài đặt');
});

test('the menu adds the tab whose number was typed', () => {
  const { spreadsheet } = ready();
  const now = () => Date.parse('2026-11-23T03:00:00Z');
  const answers = () => '1';
  const addOn = loadAddOn(DIST, { spreadsheet, now, userLocale: 'vi', answers });
  addOn.call('menuAddTab');
  expect(addOn.dialogs[0]?.text).toContain('1. Pullpush Việc cần làm');
  expect(addOn.dialogs[0]?.text).toContain('4. Pullpush Kế hoạch: ');
  const added = ['Việc cần làm', 'Chiến dịch', 'Phản hồi', 'Kế hoạch'];
  added.forEach((name, i) => {
    expect(addOn.toasts.slice(-1)[0]?.text).toContain(`“Pullpush ${name}”`);
    expect(addOn.dialogs).toHaveLength(i + 1);
    expect(spreadsheet.sheetByName(`Pullpush ${name}`)).not.toBeNull();
    addOn.call('menuAddTab');
  });
  expect(addOn.toasts.slice(-1)[0]).toMatchObject({ text: expect.stringContaining('đã có đủ') });
});
