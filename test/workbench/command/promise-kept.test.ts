/** A promise typed into the workbook with any spreadsheet program is kept, and carried into the next week. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cell, openXlsx, saveXlsx } from 'hucre';
import { folder, leadsCsv, put, ROOT, readReport, runMeeting } from './run-meeting';

jest.setTimeout(120_000);

const REAL = join(ROOT, '../shared/data/ficzon-leads.csv');

/** The cells of a tab as another program sees them, from A1 on. */
async function cellsOf(file: string, tab: string): Promise<unknown[][]> {
  const { sheets } = await openXlsx(readFileSync(join(folder, file)), { readStyles: true });
  return sheets.find(({ name }) => name === tab)?.rows ?? [];
}

/** Types into the first line under the headings Who, What and By when, as a person would. */
async function promise(file: string, tab: string, who: string, what: string, byWhen: string) {
  const workbook = await openXlsx(readFileSync(join(folder, file)), { readStyles: true });
  const sheet = workbook.sheets.find(({ name }) => name === tab)!;
  const heading = sheet.rows.findIndex(
    (row) => row.includes('Who') && row.includes('What') && !row.includes('Progress'),
  );
  const header = sheet.rows[heading]!;
  for (const [name, value] of [
    ['Who', who],
    ['What', what],
    ['By when', byWhen],
  ] as const) {
    const column = header.indexOf(name);
    const row = sheet.rows[heading + 1]!;
    while (row.length <= column) row.push(null);
    row[column] = value;
    const key = `${heading + 1},${column}`;
    const cell: Partial<Cell> = sheet.cells?.get(key) ?? {};
    sheet.cells?.set(key, { ...cell, value, type: 'string' } as Cell);
  }
  writeFileSync(join(folder, file), await saveXlsx(workbook));
}

async function keepsAPromise(leads: string) {
  const common = ['--target', '60', '--lang', 'en'];
  const first = await runMeeting(leads, '--week', '2018-W40', ...common, '--out', 'w40.xlsx');
  expect(first).toMatchObject({ code: 0, complaints: [] });
  await promise(
    'w40.xlsx',
    'Meeting 2018-W40',
    'Mai',
    'Call the 12 live-chat leads again',
    '12/10',
  );
  const again = ['w40.xlsx', '--week', '2018-W40', '--out', 'w40b.xlsx'];
  expect(await runMeeting(...again)).toMatchObject({ code: 0 });
  const rebuilt = await cellsOf('w40b.xlsx', 'Meeting 2018-W40');
  expect(rebuilt.filter((row) => row.includes('Mai'))).toMatchObject([
    expect.arrayContaining(['Mai', 'Call the 12 live-chat leads again', '12/10']),
  ]);
  const next = ['w40b.xlsx', '--week', '2018-W41', '--out', 'w41.xlsx', '--json', 'w41.json'];
  expect(await runMeeting(...next)).toMatchObject({ code: 0 });
  const carried = (await cellsOf('w41.xlsx', 'Meeting 2018-W41')).filter((row) =>
    row.includes('Mai'),
  );
  expect(carried).toMatchObject([
    expect.arrayContaining(['Mai', 'Call the 12 live-chat leads again', '12/10']),
  ]);
  expect(readReport('w41.json')).toMatchObject({
    actions: [{ id: '2018-W40-1', who: 'Mai', state: 'late', daysLate: 3, weeks: 1 }],
  });
  const listed = await cellsOf('w41.xlsx', 'Pullpush Actions');
  expect(listed[1]).toEqual(expect.arrayContaining(['2018-W40-1', '2018-W40', 'Mai', '12/10']));
}

it('keeps a promise on a team’s own file', () => keepsAPromise(put('leads.csv', leadsCsv(120))));

// 7,422 real leads lie beside the project where they may be used.
if (existsSync(REAL)) it('keeps a promise on a real lead sheet', () => keepsAPromise(REAL));
