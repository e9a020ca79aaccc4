/** When Google does not answer, refuses or takes its time: a sentence, a way on, and nothing lost or done twice. */
import { everything } from '../workbench/sidebar-calls';
import { bookOf, type Language, readyBook, teamTable } from './lead-books';
import { Sidebar } from './sidebar';

const callsOf = (sidebar: Sidebar, name: string) =>
  sidebar.calls.filter((call) => call.name === name).length;
const message = (sidebar: Sidebar) => sidebar.page.locator('.message p').textContent();
const again = (sidebar: Sidebar) => sidebar.page.locator('.message button');

/** At the statuses' door, with one column chosen by hand. */
async function atColumns(language: Language): Promise<Sidebar> {
  const sidebar = await Sidebar.open(bookOf([teamTable()], language));
  await sidebar.click('[data-primary]');
  await sidebar.choose('[data-field=rep] select', 'B · Họ tên');
  return sidebar;
}

/** “Try again” goes on, with what was chosen. */
async function goesOn(sidebar: Sidebar): Promise<void> {
  await sidebar.click(again(sidebar));
  expect(await sidebar.step()).toBe('statuses');
  const last = sidebar.calls.filter(({ name }) => name === 'countStatuses').at(-1);
  expect(last?.argument).toMatchObject({ columns: { Data: { rep: 'Họ tên' } } });
  expect(await sidebar.page.locator('.message').count()).toBe(0);
}

test.each([
  ['vi', 'Google chưa cho phép Pullpush chạy ở đây', 'cửa sổ ẩn danh'],
  ['en', 'Google has not allowed Pullpush to run here', 'private window'],
] as const)(
  'several accounts, in %s: what it comes from and what to do',
  async (language, says, advice) => {
    const sidebar = await atColumns(language);
    sidebar.served.faults.fail(
      'countStatuses',
      'Authorization is required to perform that action.',
    );
    await sidebar.click('[data-primary]');
    expect(await message(sidebar)).toContain(says);
    expect(await message(sidebar)).toContain(advice);
    expect(await sidebar.step()).toBe('columns');
    await sidebar.shot(`trouble-${language}-accounts`);
    expect(await sidebar.audit()).toEqual([]);
    await goesOn(sidebar);
  },
);

test('a call that fails says what Google says', async () => {
  const sidebar = await atColumns('vi');
  sidebar.served.faults.fail('countStatuses', 'Service Spreadsheets timed out.', 2);
  await sidebar.click('[data-primary]');
  expect(await message(sidebar)).toBe(
    'Chưa làm được: Service Spreadsheets timed out. Bấm “Thử lại”; nếu vẫn lỗi, tải lại trang.',
  );
  await sidebar.click(again(sidebar));
  expect(await message(sidebar)).toContain('Service Spreadsheets timed out.');
  await goesOn(sidebar);
});

test('no connection: said so, also where the very first call finds none', async () => {
  const sidebar = await atColumns('en');
  const sentence = 'Google could not be reached. Check the connection, then press “Try again”.';
  const cut = () =>
    sidebar.page.route('**/run', (route) => route.abort('internetdisconnected'), { times: 1 });
  await cut();
  await sidebar.click('[data-primary]');
  expect(await message(sidebar)).toBe(sentence);
  const remembered = sidebar.page.waitForResponse((response) => {
    const asked = response.request().postData() ?? '';
    return asked.includes('"keepDraft"') && asked.includes('"step":"statuses"');
  });
  await goesOn(sidebar);
  await remembered;
  await cut();
  await sidebar.reload();
  expect(await message(sidebar)).toBe(sentence);
  await sidebar.click(again(sidebar));
  expect(await sidebar.step()).toBe('statuses');
  sidebar.forgive(/failed: .*\/run|ERR_INTERNET_DISCONNECTED/);
});

test('a slow call: busy, one call whatever is pressed, and a word of patience after ten seconds', async () => {
  const sidebar = await atColumns('vi');
  const { page } = sidebar;
  await page.clock.install();
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/run', async (route) => {
    if (route.request().postData()?.includes('"countStatuses"')) await gate;
    await route.continue();
  });
  await sidebar.click('[data-primary]', { settle: false });
  await page.waitForSelector('main[aria-busy=true] .busy');
  expect(await page.locator('main button:enabled').allTextContents()).toEqual([]);
  expect(await page.locator('main select:enabled').count()).toBe(0);
  expect(await page.locator('.busy').textContent()).not.toContain('vài phút');
  // Whoever is in a hurry clicks anyway, and where the button was.
  for (let i = 0; i < 3; i++) await page.locator('[data-primary]').click({ force: true });
  await page.keyboard.press('Enter');
  await page.clock.runFor(11_000);
  expect(await page.locator('.busy').textContent()).toContain(
    'Bảng nhiều số có thể mất vài phút, cứ để thanh bên mở.',
  );
  expect(await page.locator('.busy').textContent()).toMatch(/1[1-9] giây/);
  await sidebar.shot('trouble-vi-slow');
  expect(await sidebar.audit()).toEqual([]);
  release();
  await page.waitForSelector('main[data-step=statuses]');
  await sidebar.settled();
  expect(callsOf(sidebar, 'countStatuses')).toBe(1);
});

test('a failure while a week is built: said, nothing half done, and “try again” builds it', async () => {
  const sidebar = await Sidebar.open(readyBook('en'));
  const before = JSON.stringify(everything(sidebar.addOn));
  sidebar.served.faults.fail('buildMeeting', 'PERMISSION_DENIED');
  await sidebar.click('[data-primary]');
  expect(await message(sidebar)).toContain('Google has not allowed Pullpush to run here');
  expect(JSON.stringify(everything(sidebar.addOn))).toBe(before);
  await sidebar.shot('trouble-en-later');
  expect(await sidebar.audit()).toEqual([]);
  await sidebar.click(again(sidebar));
  expect(await sidebar.page.locator('.note.done').textContent()).toContain('2026-W47');
  expect(sidebar.addOn.spreadsheet.sheets.some(({ name }) => name.includes('2026-W47'))).toBe(true);
});
