import { request } from 'node:http';
import { Faults, SEVERAL_ACCOUNTS } from '../../../workbench/page/faults';
import { type ServedPage, servePage } from '../../../workbench/page/serve-page';
import { load } from '../load-code';

const CODE = `
  function menuOpenSidebar() {
    const page = HtmlService.createHtmlOutput(
      '<!doctype html><html lang="vi"><head><script>first()</script></head><body>Xin chào</body></html>');
    SpreadsheetApp.getUi().showSidebar(page);
  }
  function sidebarCall(name, argument, sure) {
    if (name === 'throw') throw new Error('Không còn tab “Cũ”.');
    if (name === 'date') return { at: new Date() };
    if (name === 'nothing') return;
    return { name, argument, sure };
  }
  function hidden_() { return 'no'; }
  function menuAlert() { SpreadsheetApp.getUi().alert('Chưa có tab dữ liệu.'); }
`;

let served: ServedPage;
beforeEach(async () => {
  served = await servePage(load(CODE));
});
afterEach(() => served.close());

interface Reply {
  status: number;
  text: string;
}

/** Sends bytes as they are: fetch would set Host and Origin itself. */
function send(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<Reply> {
  const { hostname, port } = new URL(served.url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const JSON_TYPE = { 'Content-Type': 'application/json' };
const post = (body: unknown, headers: Record<string, string> = {}) =>
  send('POST', '/run', { ...JSON_TYPE, Origin: served.url, ...headers }, JSON.stringify(body));
async function call(name: string, ...args: unknown[]): Promise<unknown> {
  const { status, text } = await post({ name, args });
  expect(status).toBe(200);
  return JSON.parse(text);
}

describe('the pages', () => {
  it('are served on the own computer only', () => {
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('show the sidebar as the menu opens it, with google.script.run before its own scripts', async () => {
    const { status, text } = await send('GET', '/');
    expect(status).toBe(200);
    expect(text).toMatch(/^<!doctype html><html lang="vi"><head><script>/);
    expect(text.indexOf('window.google')).toBeLessThan(text.indexOf('first()'));
    expect(text).toMatch(/<script>first\(\)<\/script><\/head><body>Xin chào<\/body><\/html>$/);
  });

  it('say what the menu said where it shows no sidebar', async () => {
    const other = await servePage(load(CODE), { opens: 'menuAlert' });
    const page = await fetch(other.url);
    expect(page.status).toBe(500);
    expect(await page.text()).toContain('Chưa có tab dữ liệu.');
    await other.close();
  });

  it('are three', async () => {
    expect((await send('GET', '/both')).text).toContain('<iframe title="Sidebar" src="/">');
    expect(await send('GET', '/etc/passwd')).toMatchObject({ status: 404 });
    expect(await send('DELETE', '/', { Origin: served.url })).toMatchObject({ status: 405 });
  });
});

describe('a call of the page', () => {
  it('reaches the add-on and is remembered under the name that the page used', async () => {
    const result = { name: 'why', argument: { campaign: '=1+1' }, sure: true };
    expect(await call('sidebarCall', 'why', { campaign: '=1+1' }, true)).toEqual({ result });
    expect(served.calls).toEqual([
      {
        functionName: 'sidebarCall',
        name: 'why',
        argument: { campaign: '=1+1' },
        args: ['why', { campaign: '=1+1' }, true],
        result,
      },
    ]);
  });

  it('that gives nothing gives null', async () => {
    expect(await call('sidebarCall', 'nothing')).toEqual({ result: null });
  });

  it.each([
    ['sidebarCall', 'throw', 'Không còn tab “Cũ”.'],
    ['sidebarCall', 'date', expect.stringContaining('gives a Date back')],
    ['nobody', '', 'Script function not found: nobody'],
    ['hidden_', '', 'Script function not found: hidden_'],
    ['constructor', '', 'Script function not found: constructor'],
  ])('%s %s fails with a message and no more', async (name, first, error) => {
    expect(await call(name, first)).toEqual({ error });
    expect(served.calls).toMatchObject([{ error }]);
  });

  it.each<[string, Record<string, string>]>([
    ['another page', { Origin: 'https://example.com' }],
    ['a page on another port', { Origin: 'http://127.0.0.1:1' }],
    ['a file', { Origin: 'null' }],
    ['no page at all', { Origin: '' }],
    ['a name that leads here', { Host: 'evil.example', Origin: 'http://evil.example' }],
  ])('from %s is refused', async (_, headers) => {
    const body = { name: 'sidebarCall', args: ['why'] };
    expect(await post(body, headers)).toMatchObject({ status: 403 });
    expect(served.calls).toEqual([]);
  });

  it.each<[string, string, Record<string, string>, number]>([
    ['is no JSON', '{', {}, 400],
    ['names nothing', '{"args":[]}', {}, 400],
    ['has no arguments', '{"name":"sidebarCall"}', {}, 400],
    ['is null', 'null', {}, 400],
    ['is a form', 'name=sidebarCall', { 'Content-Type': 'text/plain' }, 415],
    ['is too large', JSON.stringify({ name: 'x', args: ['x'.repeat(1_000_001)] }), {}, 413],
  ])('that %s is refused', async (_, body, headers, status) => {
    const all = { ...JSON_TYPE, Origin: served.url, ...headers };
    expect(await send('POST', '/run', all, body)).toMatchObject({ status });
    expect(served.calls).toEqual([]);
  });

  it('by the name of the computer is heard, too', async () => {
    const host = served.url.replace('http://127.0.0.1', 'localhost');
    const headers = { Host: host, Origin: `http://${host}` };
    expect(await post({ name: 'sidebarCall', args: ['why'] }, headers)).toMatchObject({
      status: 200,
    });
  });
});

describe('faults', () => {
  it('fail the next call of a name before anything is done, and only that', async () => {
    served.faults.fail('why', SEVERAL_ACCOUNTS[0]);
    expect(await call('sidebarCall', 'open')).toHaveProperty('result');
    expect(await call('sidebarCall', 'why')).toEqual({ error: SEVERAL_ACCOUNTS[0] });
    expect(await call('sidebarCall', 'why')).toHaveProperty('result');
  });

  it('let a call wait while others are done', async () => {
    const release = served.faults.hold('why');
    served.faults.delay('why', 1);
    const slow = call('sidebarCall', 'why');
    await call('sidebarCall', 'open');
    expect(served.calls.map(({ name }) => name)).toEqual(['open']);
    release();
    expect(await slow).toHaveProperty('result');
    expect(served.calls.map(({ name }) => name)).toEqual(['open', 'why']);
  });

  it('lose an answer after the call is done', async () => {
    served.faults.lose('why');
    expect(await post({ name: 'sidebarCall', args: ['why'] })).toMatchObject({ status: 504 });
    expect(served.calls).toMatchObject([{ name: 'why', result: { name: 'why' } }]);
    expect(await call('sidebarCall', 'why')).toHaveProperty('result');
  });

  it('are used up by the calls that meet them', () => {
    const faults = new Faults();
    faults.fail(/^set/, 'PERMISSION_DENIED', 2);
    faults.delay('setUp', 5);
    const fine = { delayMs: 0, held: [], message: null, isLost: false };
    const denied = { ...fine, message: 'PERMISSION_DENIED' };
    expect(faults.meet('open')).toEqual(fine);
    expect(faults.meet('setUp')).toEqual({ ...denied, delayMs: 5 });
    expect(faults.meet('setUp')).toEqual(denied);
    expect(faults.meet('setUp')).toEqual(fine);
    faults.fail('open', 'x');
    faults.clear();
    expect(faults.meet('open')).toEqual(fine);
  });
});
