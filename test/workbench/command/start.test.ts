import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { start } from '../../../workbench/command/run-command';
import { folder, ROOT } from './run-meeting';

async function run(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await start(argv, {
    root: ROOT,
    cwd: folder,
    now: () => Date.parse('2030-01-01T00:00:00Z'),
    print: (line) => out.push(line),
    tell: (line) => err.push(line),
  });
  return { code, out, err };
}

test('npm start shows both scoreboards, the problems, the service calls and the file', async () => {
  const { code, out } = await run('--lang', 'en', '--out', 'sample.xlsx');
  expect(code).toBe(0);
  const text = out.join('\n');
  // The sample has its own clock: it is always the Monday morning after its last week.
  expect(text).toMatch(/^Week 2026-W47: 2026-11-16 – 2026-11-22, as of 2026-11-23 08:00/);
  for (const title of ['Week 2026-W47', 'Four weeks to 2026-11-22', 'Data gaps']) {
    expect(out).toContain(title);
  }
  expect(out.filter((line) => line.startsWith('Campaign '))).toHaveLength(2);
  expect(text).toMatch(/Set up +\d+.*\nBuilding the meeting +\d+/);
  expect(out[out.length - 1]).toBe('Workbook: sample.xlsx');
  expect(existsSync(join(folder, 'sample.xlsx'))).toBe(true);
}, 30_000);

test('npm start in Vietnamese', async () => {
  const { code, out } = await run('--out', 'mau.xlsx');
  expect(code).toBe(0);
  expect(out).toContain('Tuần 2026-W47');
  expect(out).toContain('Bốn tuần đến hết 22/11/2026');
}, 30_000);
