import { join } from 'node:path';
import { openLeadFile } from '../../../workbench/files/open-file';
import { folder, leadsCsv, put, readReport, runMeeting } from './run-meeting';

/** Week, campaign and day of each line of the History tab of a workbook. */
async function linesIn(file: string): Promise<string[]> {
  const sheet = (await openLeadFile(join(folder, file))).sheetByName('Pullpush Lịch sử')!;
  expect(sheet.hidden).toBe(true);
  return sheet
    .cells()
    .slice(1)
    .map((row) => row.slice(0, 3).join(' '));
}

test('weekly runs on one workbook, each as of its Monday, leave a line for each week and campaign', async () => {
  put('leads.csv', leadsCsv(400));
  const mondays = ['2018-09-17', '2018-09-24', '2018-10-01', '2018-10-08'];
  let file = 'leads.csv';
  const expected: string[] = [];
  for (const [i, monday] of mondays.entries()) {
    const out = `${monday}.xlsx`;
    const run = await runMeeting(
      ...[file, '--as-of', `${monday}T09:00`, '--out', out, '--json', 'week.json'],
    );
    expect(run).toMatchObject({ code: 0, complaints: [] });
    for (const campaign of ['Học thử', 'Khóa hè', 'Minigame'])
      expected.push(`2018-W${37 + i} ${campaign} ${monday}`);
    expect((await linesIn(out)).sort()).toEqual([...expected].sort());
    const { total } = readReport('week.json').periods.week;
    expect(total.change).toMatchObject({ weeks: i, basis: 'recounted' });
    expect(total.change!.difference === null).toBe(i === 0);
    file = out;
  }
  await runMeeting(file, '--as-of', '2018-10-08T15:00', '--out', 'again.xlsx');
  expect((await linesIn('again.xlsx')).sort()).toEqual([...expected].sort());
}, 120_000);
