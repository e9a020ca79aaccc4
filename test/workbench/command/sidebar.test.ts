import { serveSidebar } from '../../../workbench/command/serve-sidebar';
import { folder, leadsCsv, put, ROOT } from './run-meeting';

put('leads.csv', leadsCsv(60));
put('prices.csv', 'Khóa học,Học phí\nThiếu nhi,4950000\nGiao tiếp,5500000\n');

/** Runs the command until `visit` is through with the address it prints; on Monday 23 November 2026. */
async function run(argv: string[], visit: (url: string) => Promise<void> = async () => {}) {
  const out: string[] = [];
  const err: string[] = [];
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  let visited = Promise.resolve();
  const print = (line: string) => {
    out.push(line);
    const [url] = /http:\/\/[\d.:]+(?=\/$)/.exec(line) ?? [];
    if (url) visited = visit(url).finally(stop);
  };
  const now = () => Date.parse('2026-11-23T03:00:00Z');
  const place = { root: ROOT, cwd: folder, now, print, tell: (line: string) => err.push(line) };
  const code = await serveSidebar(argv, place, stopped);
  await visited;
  return { code, out, err: err.filter((line) => !/: \d+\.\d s$/.test(line)) };
}

function sidebarCall(url: string, name: string, argument: unknown): Promise<unknown> {
  return fetch(`${url}/run`, {
    method: 'POST',
    headers: { Origin: url, 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: 'sidebarCall', args: [name, argument, false] }),
  }).then((response) => response.json());
}

test('a file is looked at as of the end of its newest week, and the server ends when it is told to', async () => {
  let address = '';
  let counted: unknown;
  const { code, out, err } = await run(['leads.csv', '--lang', 'en'], async (url) => {
    address = url;
    expect(await (await fetch(url)).text()).toContain('"language":"en"');
    const draft = { step: 'target', language: 'en' };
    counted = await sidebarCall(url, 'countStatuses', draft);
  });
  expect({ code, err }).toEqual({ code: 0, err: [] });
  expect(out).toEqual([
    `Sheet and sidebar: ${address}/both`,
    `Sidebar alone: ${address}/`,
    expect.stringContaining('Ctrl+C'),
  ]);
  expect(JSON.stringify(counted)).toContain('2018');
  await expect(fetch(address)).rejects.toThrow();
});

test('a file without leads is served, too: the sidebar says what is wrong', async () => {
  let state: unknown;
  const { code } = await run(['prices.csv'], async (url) => {
    state = await sidebarCall(url, 'open', null);
  });
  expect({ code, state }).toMatchObject({ code: 0, state: { result: { kind: 'done' } } });
});

test('a port that is taken is told', async () => {
  await run([], async (url) => {
    const { port } = new URL(url);
    const other = await run(['--port', port]);
    expect(other).toMatchObject({
      code: 2,
      err: [expect.stringContaining(`Port ${port} is taken`)],
    });
  });
});

test.each<[string, string[], RegExp]>([
  ['an unknown option', ['--week', '2018-W40'], /There is no option --week: .* --port/],
  ['a port that is none', ['--port', 'abc'], /"abc" is not a port/],
  ['a port out of range', ['--port', '70000'], /"70000" is not a port/],
  ['a language it does not speak', ['--lang', 'fr'], /not a language of Pullpush/],
  ['a moment that is none', ['--as-of', '2018-02-30'], /is not a date/],
  ['two files', ['leads.csv', 'prices.csv'], /One file at a time/],
  ['a file that is missing', ['nowhere.csv'], /There is no file .*nowhere\.csv/],
])('%s is refused with one sentence', async (_, argv, sentence) => {
  expect(await run(argv)).toEqual({ code: 2, out: [], err: [expect.stringMatching(sentence)] });
});

test('--help says how it is used', async () => {
  const { code, out } = await run(['--help']);
  expect({ code, out }).toEqual({ code: 0, out: [expect.stringContaining('npm run sidebar')] });
});
