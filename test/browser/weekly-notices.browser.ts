/** What is said at the top of the sidebar where the weekly clock could not build, and the press that mends it. */
import { copyOf } from '../../workbench/services';
import {
  book,
  clockBook,
  clockPart,
  isShownWell,
  LAN,
  LATER,
  MONDAY,
  notice,
  recordIn,
  seen,
  strike,
  unfoldClock,
} from './clock-books';
import { focusOf, isAt } from './focus';
import { Sidebar } from './sidebar';
import { tooWide } from './width';

test.each([
  ['vi', 'Tạo bảng họp ngay', 'Họp 2026-W49'],
  ['en', 'Build the meeting now', 'Meeting 2026-W49'],
] as const)(
  'in %s: what was missed is built at one press, and said no more',
  async (language, build, tab) => {
    const sidebar = await Sidebar.open(seen(clockBook(language, 'Lan'), language, LATER));
    expect(await notice(sidebar).getAttribute('role')).toBe('alert');
    expect(await notice(sidebar).textContent()).toContain('2026-W49');
    expect(await notice(sidebar).textContent()).toContain('Lan');
    expect(await sidebar.page.locator('[data-primary]').count()).toBe(1);
    await isShownWell(sidebar, `${language}-missed`);
    await sidebar.click('[data-section=tabs]');
    await sidebar.click(notice(sidebar).getByRole('button', { name: build }));
    expect(await notice(sidebar).count()).toBe(0);
    expect(await sidebar.page.locator('.note.done').textContent()).toContain(tab);
    expect(sidebar.addOn.spreadsheet.sheetByName(tab)).not.toBeNull();
    await sidebar.reload();
    expect(await notice(sidebar).count()).toBe(0);
  },
);

test('a notice stays until it is mended: after a failure, another week, and a question answered no', async () => {
  const spreadsheet = clockBook('vi', 'Lan');
  const sidebar = await Sidebar.open(seen(spreadsheet, 'vi', LATER));
  const press = () =>
    sidebar.click(notice(sidebar).getByRole('button', { name: 'Tạo bảng họp ngay' }));
  sidebar.served.faults.fail('buildMeeting', 'Service Spreadsheets timed out.');
  await press();
  expect(await sidebar.page.locator('.message').count()).toBe(1);
  expect(await notice(sidebar).count()).toBe(1);
  await sidebar.click('summary:has-text("Tạo bảng họp tuần khác")');
  await sidebar.page.locator('[name=week]').fill('2026-W48');
  await sidebar.press('Enter');
  expect(await sidebar.page.locator('.note.done').textContent()).toContain('2026-W48');
  expect(await notice(sidebar).count()).toBe(1);
  // Somebody has begun the week's tab while it was still running.
  seen(spreadsheet, 'vi', '2026-12-05T03:00:00Z').call('buildMeetingFor', '2026-W49');
  await press();
  await sidebar.click(sidebar.button('Thôi'));
  expect(await notice(sidebar).count()).toBe(1);
  await press();
  await isShownWell(sidebar, 'vi-question');
  await sidebar.click(sidebar.button('Tạo lại'));
  expect(await notice(sidebar).count()).toBe(0);
  expect(await sidebar.page.locator('.note.done').textContent()).toContain('Họp 2026-W49');
});

test.each(['vi', 'en'] as const)('a run that failed, in %s', async (language) => {
  const spreadsheet = clockBook(language, 'Lan');
  const lan = seen(spreadsheet, language, '2026-11-30T00:30:00Z', LAN);
  const data = spreadsheet.sheetByName('Data')!;
  spreadsheet.sheets = spreadsheet.sheets.filter((sheet) => sheet !== data);
  expect(() => strike(lan)).toThrow();
  spreadsheet.sheets = [data, ...spreadsheet.sheets];
  const sidebar = await Sidebar.open(seen(spreadsheet, language, '2026-11-30T03:00:00Z'));
  expect(await notice(sidebar).textContent()).toContain('2026-W48');
  await isShownWell(sidebar, `${language}-failed`);
  await unfoldClock(sidebar);
  await isShownWell(sidebar, `${language}-failed-clock`);
  await sidebar.click(notice(sidebar).locator('button'));
  expect(await notice(sidebar).count()).toBe(0);
});

test.each(['vi', 'en'] as const)('a run that Google refused, in %s', async (language) => {
  const spreadsheet = clockBook(language, 'Lan');
  const lan = seen(spreadsheet, language, '2026-11-30T00:30:00Z', {
    ...LAN,
    propertiesWithoutAuthorisation: true,
  });
  lan.setAuthorised(false);
  strike(lan);
  const sidebar = await Sidebar.open(seen(spreadsheet, language, '2026-11-30T03:00:00Z'));
  await sidebar.click('[data-section=help]');
  await isShownWell(sidebar, `${language}-unauthorised`);
  await sidebar.click(notice(sidebar).locator('button'));
  await clockPart(sidebar).locator('form').waitFor();
  await sidebar.settled();
  expect(await isAt(sidebar, '[data-weekly] select')).toBe(true);
  expect((await focusOf(sidebar)).isInSight).toBe(true);
  await nameMinh(sidebar);
  await isShownWell(sidebar, `${language}-take-over`);
  await sidebar.click(clockPart(sidebar).locator('[type=submit]'));
  // The week that was missed meanwhile is still missing.
  await notice(sidebar).getByText('2026-W48').waitFor();
  await sidebar.click(notice(sidebar).locator('button'));
  expect(await notice(sidebar).count()).toBe(0);
  await sidebar.reload();
  expect(await notice(sidebar).count()).toBe(0);
});

/** Whoever sets the clock says who they are. */
const nameMinh = (sidebar: Sidebar) => clockPart(sidebar).locator('input').fill('Minh');

test('a copy whose team wants no clock says so at one press', async () => {
  const copy = copyOf(clockBook('vi', 'Lan'));
  const sidebar = await Sidebar.open(seen(copy, 'vi'));
  await sidebar.click(notice(sidebar).getByRole('button', { name: 'Bản sao này không cần lịch' }));
  expect(await notice(sidebar).count()).toBe(0);
  await sidebar.reload();
  expect(await notice(sidebar).count()).toBe(0);
});

test.each(['vi', 'en'] as const)('a copy of the file, in %s', async (language) => {
  const copy = copyOf(clockBook(language, 'Lan'));
  const sidebar = await Sidebar.open(seen(copy, language));
  await isShownWell(sidebar, `${language}-copied`);
  await sidebar.click(notice(sidebar).locator('button').first());
  await clockPart(sidebar).locator('form').waitFor();
  await nameMinh(sidebar);
  await sidebar.click(clockPart(sidebar).locator('[type=submit]'));
  expect(recordIn(sidebar.addOn.spreadsheet)).toMatchObject({ file: copy.id });
  expect(await notice(sidebar).count()).toBe(0);
});

test('a run that was cut off: built again, or done again', async () => {
  const spreadsheet = book('vi');
  const stamp = { by: 'Lan', isScheduled: false, at: Date.parse(MONDAY) - 3_600_000 };
  const leave = (step: string, of?: string) =>
    spreadsheet.documentProperties.set('running', JSON.stringify({ ...stamp, step, of }));
  leave('build', '2026-W47');
  const sidebar = await Sidebar.open(seen(spreadsheet, 'vi'));
  await isShownWell(sidebar, 'vi-cut-build');
  await sidebar.click(notice(sidebar).locator('button'));
  expect(await notice(sidebar).count()).toBe(0);
  leave('score');
  await sidebar.reload();
  await isShownWell(sidebar, 'vi-cut-score');
  expect(await notice(sidebar).locator('button').count()).toBe(0);
  await sidebar.click(sidebar.button('Chấm điểm từng số'));
  await sidebar.click(sidebar.button('Thêm hai cột'));
  expect(await notice(sidebar).count()).toBe(0);
});

test('a notice speaks the language that is chosen, and what else is wrong is said next', async () => {
  const spreadsheet = clockBook('vi', 'Lan');
  const at = Date.parse(LATER) - 3_600_000;
  const stamp = { step: 'build', of: '2026-W45', by: 'Lan', isScheduled: false, at };
  spreadsheet.documentProperties.set('running', JSON.stringify(stamp));
  const sidebar = await Sidebar.open(seen(spreadsheet, 'vi', LATER));
  expect(await notice(sidebar).textContent()).toContain('2026-W49 (30/11–06/12) lẽ ra đã có');
  await sidebar.click('[data-section=settings]');
  await sidebar.click('summary');
  const speak = async (language: string) => {
    await sidebar.page.locator('[data-setting=language]').selectOption(language);
    await sidebar.click('[data-primary]');
  };
  await speak('en');
  await notice(sidebar)
    .getByText('The meeting of 2026-W49 (30/11–06/12) should have been built')
    .waitFor();
  await speak('vi');
  await notice(sidebar).getByText('Bảng họp tuần 2026-W49').waitFor();
  await sidebar.click(notice(sidebar).locator('button'));
  await notice(sidebar).getByText('Tạo lại bảng họp tuần 2026-W45 (02/11–08/11)').waitFor();
});

test.each([
  '=HYPERLINK("<img src=x onerror=window.hit=1>")',
  `\u202E{next}{owner}${'ĐườngDài'.repeat(5)}`,
])('an owner by the name of %s is plain text', async (owner) => {
  const sidebar = await Sidebar.open(seen(clockBook('vi', owner), 'vi', LATER));
  await unfoldClock(sidebar);
  await sidebar.click(clockPart(sidebar).getByRole('button', { name: 'Đổi ngày giờ' }));
  expect(await notice(sidebar).textContent()).toContain(owner);
  expect(await clockPart(sidebar).locator('form').textContent()).toContain(owner);
  expect(await sidebar.page.evaluate('window.hit ?? null')).toBeNull();
  expect(await sidebar.page.locator('main img, main a').count()).toBe(0);
  expect(await tooWide(sidebar)).toEqual([]);
});
