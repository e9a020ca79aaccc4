import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSettings } from '../../../workbench/command/settings-tab';
import { openLeadFile } from '../../../workbench/files/open-file';
import { folder, leadsCsv, put, readReport, runMeeting } from './run-meeting';

const number = expect.any(Number);
const CALLS = {
  total: number,
  reads: number,
  writes: number,
  switches: number,
  cells: number,
  byMethod: expect.any(Object),
};
const GROUP_KEYS =
  'campaign received judged junk weak good pending excluded duplicates unclear onAgeAlone coverage score low high junkRate verdict pull reasons';
const CHANGE_KEYS =
  'thisWeek lastWeek difference kind usual within basis weeks leftOut leftOutLastWeek';

put('leads.csv', leadsCsv(600));

describe('report.json', () => {
  test('has the documented keys in their order', async () => {
    const { code, complaints } = await runMeeting(
      ...['leads.csv', '--week', '2018-W40', '--target', '60', '--lang', 'en'],
      ...['--out', 'm.xlsx', '--json', 'm.json'],
    );
    expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
    const report = readReport('m.json');
    expect(Object.keys(report).join(' ')).toBe(
      'week from to asOf columns periods actions problems serviceCalls',
    );
    expect(report).toMatchObject({ week: '2018-W40', from: '2018-10-01', to: '2018-10-07' });
    expect(Date.parse(report.asOf)).toBe(Date.parse('2018-10-07T17:00:00Z'));
    expect(report.columns).toMatchObject({
      received: 'Ngày nhận',
      status: 'Trạng thái',
      campaign: 'Chiến dịch',
    });
    expect(report.serviceCalls).toEqual({ setUp: CALLS, build: CALLS });
    const { week, fourWeeks } = report.periods;
    for (const { total, campaigns } of [week, fourWeeks]) {
      expect(campaigns).toHaveLength(3);
      for (const group of [total, ...campaigns]) {
        const { change, ...rest } = group;
        expect(Object.keys(rest).join(' ')).toBe(GROUP_KEYS);
        expect(change === undefined).toBe(total === fourWeeks.total);
        if (change) expect(Object.keys(change).join(' ')).toBe(CHANGE_KEYS);
        expect(group.judged).toBe(group.junk + group.weak + group.good);
      }
      const received = campaigns.reduce((sum, group) => sum + group.received, 0);
      expect(total.received).toBe(received);
    }
    expect(fourWeeks.total.received).toBe(600);
    for (const problem of report.problems) {
      expect(Object.keys(problem).join(' ')).toBe('kind where text count');
    }
  });

  test('is written with two spaces and ends with a line break', () => {
    const json = readFileSync(join(folder, 'm.json'), 'utf8');
    expect(json).toBe(`${JSON.stringify(readReport('m.json'), null, 2)}\n`);
  });
});

describe('a workbook that has its Pullpush tabs', () => {
  test('is continued from: no second Set up, the settings stay, the numbers are the same', async () => {
    const first = readReport('m.json');
    const { code } = await runMeeting(
      ...['m.xlsx', '--week', '2018-W40', '--out', 'm2.xlsx', '--json', 'm2.json'],
    );
    expect(code).toBe(0);
    const second = readReport('m2.json');
    expect(second.serviceCalls.setUp).toBeNull();
    expect(second.periods).toEqual(first.periods);
    const [before, after] = await Promise.all(
      ['m.xlsx', 'm2.xlsx'].map((name) => openLeadFile(join(folder, name))),
    );
    expect(after!.sheets.map(({ name }) => name)).toEqual(before!.sheets.map(({ name }) => name));
    const target = findSettings(after!)!;
    expect(target.sheet.grid.value(target.rows.get('setting.target')!, 2)).toBe(60);
  });

  test('gets another meeting tab for another week', async () => {
    const { code } = await runMeeting('m.xlsx', '--week', '2018-W39', '--out', 'm3.xlsx');
    expect(code).toBe(0);
    const before = await openLeadFile(join(folder, 'm.xlsx'));
    const after = await openLeadFile(join(folder, 'm3.xlsx'));
    expect(after.sheets).toHaveLength(before.sheets.length + 1);
  });
});

describe('settings from the command line', () => {
  test('points, classes and phrases change the numbers as a person would in Settings', async () => {
    put('settings.json', '{"points": {"NO_NEED": 10}, "phrases": {"Quan tâm": "CONSIDERING"}}');
    await runMeeting('leads.csv', '--week', '2018-W40', '--out', 'a.xlsx', '--json', 'a.json');
    await runMeeting(
      ...['leads.csv', '--week', '2018-W40', '--settings', 'settings.json'],
      ...['--out', 'b.xlsx', '--json', 'b.json'],
    );
    const [plain, changed] = [readReport('a.json'), readReport('b.json')];
    // 100 leads of each status in the four weeks: NO_NEED 20 → 10 points, INTERESTED 100 → 70.
    const { judged, score } = plain.periods.fourWeeks.total;
    const other = changed.periods.fourWeeks.total;
    expect(other.judged).toBe(judged);
    expect(other.score!).toBeCloseTo(score! - (100 * 10 + 100 * 30) / judged, 9);
  });
});

describe('the summary', () => {
  test('is in Vietnamese unless English is asked for, with the file at its end', async () => {
    const vi = await runMeeting('leads.csv', '--out', 'vi.xlsx');
    const en = await runMeeting('leads.csv', '--out', 'en.xlsx', '--lang', 'en');
    expect(vi.out).toMatch(/^Tuần 2018-W40: 01\/10\/2018 – 07\/10\/2018, tính đến 08\/10\/2018/);
    expect(vi.out).toMatch(/Tệp kết quả: vi\.xlsx$/);
    expect(en.out).toMatch(/^Week 2018-W40: 2018-10-01 – 2018-10-07, as of 2018-10-08 00:00/);
    expect(en.out).toMatch(/Workbook: en\.xlsx$/);
  });
});
