import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSettings } from '../../../workbench/command/settings-tab';
import { openLeadFile } from '../../../workbench/files/open-file';
import { writeWorkbook } from '../../../workbench/files/workbook-file';
import { WorkbenchSpreadsheet } from '../../../workbench/services';
import { folder, leadsCsv, put, ROOT, readReport, runMeeting } from './run-meeting';

/** A workbook of three months, each a tab of its own, and the same leads in one file. */
async function months(): Promise<string> {
  const [header, ...rows] = leadsCsv(90)
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const tables = [0, 1, 2].map((i) => ({
    name: `Tháng ${i + 7}`,
    rows: [header as string[], ...rows.slice(i * 30, i * 30 + 30)],
  }));
  return put('months.xlsx', await writeWorkbook(WorkbenchSpreadsheet.fromTables(tables)));
}

async function received(settings: object | null, lead = 'months.xlsx', out = 'out.xlsx') {
  if (settings) put('settings.json', JSON.stringify(settings));
  const run = await runMeeting(
    ...[lead, '--week', '2018-W40', '--out', out, '--json', 'out.json'],
    ...(settings ? ['--settings', 'settings.json'] : []),
  );
  expect(run).toMatchObject({ code: 0, complaints: [] });
  return { received: readReport('out.json').periods.fourWeeks.total.received, out: run.out };
}

beforeAll(months);

test('all lead tabs of a workbook are read as one, and named', async () => {
  const all = await received(null);
  expect(all.received).toBe(90);
  for (const name of ['Tháng 7', 'Tháng 8', 'Tháng 9']) expect(all.out).toContain(name);
});

test.each([
  [{ leadTab: 'Tháng 8' }, 30],
  [{ leadTabs: ['Tháng 7', 'Tháng 9'] }, 60],
])('%j has only those read', async (settings, count) => {
  expect((await received(settings)).received).toBe(count);
  const tab = findSettings(await openLeadFile(join(folder, 'out.xlsx')))!;
  const answers = [1, 2, 3].map((row) => tab.sheet.grid.value(tab.rows.get(`leadTab.${row}`)!, 2));
  expect(answers.filter((answer) => answer === 'yes')).toHaveLength(count / 30);
  // The next run reads what the workbook says.
  expect((await received(null, 'out.xlsx', 'again.xlsx')).received).toBe(count);
});

test.each([
  [{ leadTabs: 'Tháng 8' }, 0],
  [{ leadTabs: [3] }, 2],
  [{ leadTab: {} }, 2],
])('%j ends with exit code %i', async (settings, code) => {
  put('settings.json', JSON.stringify(settings));
  const run = await runMeeting(
    ...['months.xlsx', '--week', '2018-W40', '--out', 'x.xlsx', '--settings', 'settings.json'],
  );
  expect(run.code).toBe(code);
  if (code === 2) expect(run.complaints.join(' ')).toContain('"leadTab" in settings.json');
});

test.each([{ leadTab: 'Tháng 12' }, { leadTabs: ['Tháng 7', 'Tháng 12'] }])(
  '%j names a tab that is not there',
  async (settings) => {
    put('settings.json', JSON.stringify(settings));
    const run = await runMeeting('months.xlsx', '--settings', 'settings.json', '--out', 'x.xlsx');
    expect(run).toMatchObject({
      code: 2,
      complaints: ['There is no tab “Tháng 12” in months.xlsx; it has: Tháng 7, Tháng 8, Tháng 9.'],
    });
  },
);

test('the example of the README does for a file of one tab', async () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  put('example.json', /### settings\.json.*?```json\n(.*?)```/s.exec(readme)?.[1] ?? '');
  put('leads.csv', leadsCsv(60));
  const run = await runMeeting('leads.csv', '--settings', 'example.json', '--out', 'one.xlsx');
  expect(run).toMatchObject({ code: 0, complaints: [] });
});

test('a workbook is continued from in another language, with its tabs named in it', async () => {
  await received(null);
  const run = await runMeeting(
    ...['out.xlsx', '--week', '2018-W40', '--lang', 'en', '--out', 'en.xlsx'],
  );
  expect(run.code).toBe(0);
  const { sheets } = await openLeadFile(join(folder, 'en.xlsx'));
  expect(sheets.slice(3).map(({ name }) => name)).toEqual([
    'Pullpush Settings',
    'Pullpush Scoreboard',
    'Meeting 2018-W40',
    'Pullpush History',
  ]);
});
