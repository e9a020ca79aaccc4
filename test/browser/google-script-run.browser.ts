/** google.script.run of the page server does as Google's: otherwise a page that works here would not work there. */
import { load } from '../workbench/load-code';
import { Sidebar } from './sidebar';

const CODE = `
  function menuOpenSidebar() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(
      '<!doctype html><title>x</title><link rel="icon" href="data:,"><main aria-busy="false">x</main>'));
  }
  function echo(value) { return value; }
  function fail() { throw new Error('Không còn tab “Cũ”.'); }
`;

const open = () => Sidebar.open(load(CODE));

/** Runs a script in the page; `run` is google.script.run, and `ended` keeps what came of a call. */
const inPage = (sidebar: Sidebar, script: string) =>
  sidebar.page.evaluate(`new Promise((resolve) => {
    const { run } = google.script;
    const ended = (how) => (value, user) =>
      resolve([how, value instanceof Error ? 'Error: ' + value.message : value, user ?? null]);
    ${script}
  })`);

const BOTH = ".withSuccessHandler(ended('success')).withFailureHandler(ended('failure'))";

test.each([
  ['a value', `run${BOTH}.echo({ a: [1, 'x', null, true] })`, { a: [1, 'x', null, true] }],
  ['nothing', `run${BOTH}.echo()`, null],
])('%s comes back to the success handler', async (_, script, value) => {
  expect(await inPage(await open(), script)).toEqual(['success', value, null]);
});

test('an error comes to the failure handler, with the user object', async () => {
  const sidebar = await open();
  expect(await inPage(sidebar, `run.withUserObject('row 3')${BOTH}.fail()`)).toEqual([
    'failure',
    'Error: Không còn tab “Cũ”.',
    'row 3',
  ]);
  expect(await inPage(sidebar, `run${BOTH}.nobody()`)).toEqual([
    'failure',
    'Error: Script function not found: nobody',
    null,
  ]);
});

test('no handler is called before the line that made the call is through', async () => {
  const script = `const order = [];
    run.withSuccessHandler(() => resolve([...order, 'handler'])).echo(1);
    order.push('line');`;
  expect(await inPage(await open(), script)).toEqual(['line', 'handler']);
});

test('a runner with handlers can be used again, and leaves the one it came from as it was', async () => {
  const script = `const heard = [];
    const hear = (value) => heard.push(value) === 2 && resolve(heard);
    const runner = run.withSuccessHandler(hear);
    run.echo('unheard');
    runner.echo('first');
    setTimeout(() => runner.echo('second'), 50);`;
  expect(await inPage(await open(), script)).toEqual(['first', 'second']);
});

test.each(['new Date()', '{ when: new Date() }', '[() => 1]', 'document.body', 'new Map()'])(
  '%s is refused on the spot',
  async (value) => {
    const script = `try { run${BOTH}.echo(${value}); resolve('sent'); }
      catch (error) { resolve(error.message); }`;
    expect(await inPage(await open(), script)).toMatch(/^Failed due to illegal value in property/);
  },
);

test('what a success handler throws is no failure of the call', async () => {
  const sidebar = await open();
  const script = `addEventListener('error', () => setTimeout(() => resolve('thrown')));
    run.withSuccessHandler(() => { throw new Error('the page is wrong'); })
      .withFailureHandler(() => resolve('failure')).echo(1);`;
  expect(await inPage(sidebar, script)).toBe('thrown');
  sidebar.forgive(/the page is wrong/);
});

test('without a failure handler an error is one of the page', async () => {
  const sidebar = await open();
  const script = `addEventListener('error', ({ message }) => resolve(message));
    run.withSuccessHandler(() => resolve('success')).fail();`;
  expect(await inPage(sidebar, script)).toContain('Không còn tab “Cũ”.');
  sidebar.forgive(/Không còn tab/);
});

test('a server that is gone is a network error', async () => {
  const sidebar = await open();
  await sidebar.served.close();
  expect(await inPage(sidebar, `run${BOTH}.echo(1)`)).toEqual([
    'failure',
    'Error: NetworkError: Connection failure due to HTTP 0',
    null,
  ]);
  sidebar.forgive(/ERR_CONNECTION_REFUSED/);
  sidebar.forgive(/^failed: .*\/run$/);
});

test('the bench itself sees a page that reaches outside, and one that errs', async () => {
  const sidebar = await open();
  await inPage(sidebar, "fetch('https://example.com/').catch(() => resolve());");
  sidebar.forgive(/^outside: https:\/\/example\.com\/$/);
  sidebar.forgive(/example\.com|ERR_FAILED/);
  await inPage(sidebar, "console.error('seen'); resolve();");
  sidebar.forgive(/^console: seen$/);
});

test('and an element that nobody can read or name', async () => {
  const sidebar = await open();
  const clean = (await sidebar.audit()).map(({ rule }) => rule);
  await inPage(
    sidebar,
    `document.body.insertAdjacentHTML('beforeend',
      '<p style="color:#ccc">pale</p><button></button><input>'); resolve();`,
  );
  const found = (await sidebar.audit()).map(({ rule }) => rule);
  expect(found.filter((rule) => !clean.includes(rule))).toEqual(
    expect.arrayContaining(['color-contrast', 'button-name', 'label']),
  );
});
