import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folder, leadsCsv, put, readReport, runMeeting } from './run-meeting';

const WEEK = ['--week', '2018-W40', '--target', '60'];

beforeAll(() => {
  put('why.csv', leadsCsv(240));
});

test('--why tells why a score is what it is, as of the week of the meeting, and writes nothing', async () => {
  const { code, out, complaints } = await runMeeting('why.csv', ...WEEK, '--why', 'học thử');
  expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
  const lines = out.split('\n');
  expect(lines[0]).toMatch(/^Vì sao Học thử /);
  expect(lines[1]).toBe(
    'Số nhận tuần 2018-W40 (01/10/2018–07/10/2018) · tính đến 08/10/2018 00:00 · mục tiêu 60',
  );
  expect(out).toContain('tab “why”');
  expect(existsSync(join(folder, 'why-2018-W40.xlsx'))).toBe(false);
});

test('the period after a comma, the language, and the numbers of the report', async () => {
  const { code, out } = await runMeeting(
    ...['why.csv', ...WEEK, '--lang', 'en', '--why', 'Học thử; 4 weeks'],
    ...['--json', 'why.json', '--out', 'why.xlsx'],
  );
  expect(code).toBe(0);
  const group = readReport('why.json').periods.fourWeeks.campaigns.find(
    ({ campaign }) => campaign === 'Học thử',
  );
  expect(out).toMatch(`Why does Học thử score ${group?.score?.toFixed(1)}?`);
  expect(out).toContain(`${group?.received} leads received, ${group?.judged} with a verdict`);
  expect(out).toContain('4 weeks (10/09/2018–07/10/2018)');
  expect(out).toContain('why.xlsx');
});

test.each([
  ['Zalo', 'There is no campaign “Zalo”'],
  ['a', '“a” could be “Khóa hè”, “Minigame”.'],
  ['Học thử, someday', '“someday” is not a period'],
])('--why %s ends in one sentence and exit code 2', async (why, sentence) => {
  const { code, out, complaints } = await runMeeting(
    ...['why.csv', ...WEEK, '--lang', 'en', '--why', why],
  );
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(complaints).toEqual([expect.stringContaining(sentence)]);
});
