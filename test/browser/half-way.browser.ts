/** A person who closes the sidebar in the middle finds their answers again, and a spreadsheet nobody has touched. */
import { everything } from '../workbench/sidebar-calls';
import { bookOf, teamTable, UNKNOWN } from './lead-books';
import { Sidebar } from './sidebar';

/** Does something, and waits until the server remembers an answer that says so. */
async function kept(sidebar: Sidebar, answer: string, act: () => Promise<void>): Promise<void> {
  const remembered = sidebar.page.waitForResponse((response) => {
    const asked = response.request().postData() ?? '';
    return asked.includes('"keepDraft"') && asked.includes(answer);
  });
  await act();
  await remembered;
}

const column = (field: string) => `[data-field=${field}] select`;
const chosen = (sidebar: Sidebar, target: string) =>
  sidebar.page.locator(target).locator('option:checked').textContent();

test('closed at the columns and at the statuses: nothing is written, and it goes on there', async () => {
  const sidebar = await Sidebar.open(bookOf([teamTable()], 'en'));
  const before = JSON.stringify(everything(sidebar.addOn));
  await sidebar.click('[data-primary]');
  expect(await chosen(sidebar, column('rep'))).toBe('F · Sale');
  await kept(sidebar, '"rep":"Họ tên"', () => sidebar.choose(column('rep'), 'B · Họ tên'));
  expect(JSON.stringify(everything(sidebar.addOn))).toBe(before);

  await sidebar.reload();
  expect(await sidebar.step()).toBe('columns');
  expect(await chosen(sidebar, column('rep'))).toBe('B · Họ tên');
  expect(await sidebar.text()).toContain('Going on from the step “Columns” of last time.');
  await sidebar.shot('first-en-resumed');
  expect(await sidebar.audit()).toEqual([]);
  await sidebar.click('[data-primary]');
  expect(await sidebar.text()).not.toContain('of last time');
  const answer = sidebar.page.locator(`.card[data-status="${UNKNOWN}"] select`);
  await kept(sidebar, '"outcome":"WON"', () => sidebar.choose(answer, 'Won · 100 points'));
  expect(JSON.stringify(everything(sidebar.addOn))).toBe(before);

  await sidebar.reload();
  expect(await sidebar.step()).toBe('statuses');
  const own = sidebar.page.locator(`.card[data-status="${UNKNOWN}"]`);
  expect(await own.locator('label:has(:checked)').textContent()).toBe('Won · 100 points');
  expect(await own.textContent()).toContain('your answer');
  await sidebar.click(sidebar.button('Back'));
  expect(await chosen(sidebar, column('rep'))).toBe('B · Họ tên');
  expect(JSON.stringify(everything(sidebar.addOn))).toBe(before);
});

test('starting over forgets the answers', async () => {
  const sidebar = await Sidebar.open(bookOf([teamTable()]));
  const before = JSON.stringify(everything(sidebar.addOn));
  await sidebar.click('[data-primary]');
  await kept(sidebar, '"rep":"Họ tên"', () => sidebar.choose(column('rep'), 'B · Họ tên'));
  await sidebar.reload();
  await kept(sidebar, '"step":"tabs"', () => sidebar.click(sidebar.button('Làm lại từ đầu')));
  expect(await sidebar.step()).toBe('tabs');
  await sidebar.reload();
  expect(await sidebar.step()).toBe('tabs');
  await sidebar.click('[data-primary]');
  expect(await chosen(sidebar, column('rep'))).toBe('F · Sale');
  expect(JSON.stringify(everything(sidebar.addOn))).toBe(before);
});
