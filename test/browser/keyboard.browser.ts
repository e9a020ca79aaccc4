/** All of it without a mouse, always seeing where one is. */
import { cellsOf, SETTINGS } from '../workbench/lead-book';
import { focusOf, isAt, tabTo } from './focus';
import { bookOf, readyBook, teamTable, UNKNOWN } from './lead-books';
import { Sidebar } from './sidebar';

const chosen = (sidebar: Sidebar, target: string) =>
  sidebar.page.locator(target).locator('option:checked').textContent();

test('the first run', async () => {
  const sidebar = await Sidebar.open(bookOf([teamTable()]));
  const arrives = async (step: string) => {
    expect(await sidebar.step()).toBe(step);
    // A new step is read out from its heading on.
    expect({ step, ...(await focusOf(sidebar)) }).toMatchObject({
      step,
      name: expect.stringMatching(/^h1 /),
    });
  };
  await arrives('tabs');
  await tabTo(sidebar, 'input[type=checkbox]');
  await sidebar.press('Space');
  expect(await sidebar.page.locator('[data-primary]').isDisabled()).toBe(true);
  await sidebar.press('Space');
  await tabTo(sidebar, '[data-primary]');
  await sidebar.press('Enter');

  await arrives('columns');
  await tabTo(sidebar, '[data-field=rep] select');
  await sidebar.press('ArrowUp');
  expect(await chosen(sidebar, '[data-field=rep] select')).toBe('E · Trạng thái');
  await sidebar.press('ArrowDown');
  expect(await chosen(sidebar, '[data-field=rep] select')).toBe('F · Sale');
  await tabTo(sidebar, 'summary');
  await sidebar.press('Enter');
  expect(await sidebar.page.locator('details[open]').count()).toBe(1);
  await tabTo(sidebar, '[data-primary]');
  await sidebar.press('Space');

  await arrives('statuses');
  await tabTo(sidebar, '.card input');
  const before = await sidebar.page.locator('.card input:checked').count();
  expect(before).toBe(1);
  await sidebar.press('ArrowUp');
  const answer = sidebar.page.locator('.card label', { has: sidebar.page.locator(':checked') });
  const outcome = (await answer.textContent())?.split(' · ')[0];
  expect(await sidebar.text()).toContain('Đã hiểu 100 %');
  await tabTo(sidebar, '[data-primary]');
  await sidebar.press('Enter');

  await arrives('target');
  await tabTo(sidebar, 'input[type=range]');
  const proposed = Number(await sidebar.page.locator('input[type=range]').inputValue());
  await sidebar.press('ArrowLeft');
  await sidebar.press('ArrowLeft');
  await tabTo(sidebar, '[data-primary]');
  await sidebar.press('Enter');
  await sidebar.page.waitForSelector('main[data-step=done]');
  await sidebar.settled();
  await arrives('done');
  const settings = cellsOf(sidebar.addOn, SETTINGS.vi);
  expect(settings.find(([key]) => String(key).startsWith('setting.target #'))?.[2]).toBe(
    proposed - 2,
  );
  expect(settings.filter(([, text]) => text === UNKNOWN).map((row) => row[2])).toEqual([outcome]);
  await tabTo(sidebar, '[data-primary]');
  await sidebar.press('Enter');
  await arrives('later');
  expect(sidebar.clicks).toBe(0);
});

test('later: a section, a status, why, a lead and back', async () => {
  const sidebar = await Sidebar.open(readyBook());
  await tabTo(sidebar, '[data-section=statuses]');
  await sidebar.press('Enter');
  expect(await isAt(sidebar, '[data-section=statuses][aria-current]')).toBe(true);
  await tabTo(sidebar, '.card select');
  const won = 'Đã chốt · 100 điểm';
  for (let i = 0; i < 30 && (await chosen(sidebar, '.card select')) !== won; i++)
    await sidebar.press('ArrowDown');
  expect(await chosen(sidebar, '.card select')).toBe(won);
  await tabTo(sidebar, '[data-primary]');
  await sidebar.press('Enter');
  expect(await sidebar.text()).toContain('Đã lưu. Điểm 4 tuần: 62,5 → 70,0.');
  expect((await focusOf(sidebar)).name).toMatch(/^h1 /);

  await tabTo(sidebar, '[data-section=score]');
  await sidebar.press('Space');
  await tabTo(sidebar, '[data-campaign="Hè"]');
  await sidebar.press('Enter');
  expect(await sidebar.step()).toBe('why');
  expect((await focusOf(sidebar)).name).toMatch(/^h1 .*Hè/);
  await tabTo(sidebar, '.leads summary');
  await sidebar.press('Enter');
  await tabTo(sidebar, '[data-row]');
  const row = Number(await sidebar.page.evaluate('document.activeElement.dataset.row'));
  await sidebar.press('Enter');
  const { active } = sidebar.addOn.spreadsheet;
  expect([active?.name, active?.currentCell.row]).toEqual(['Data', row]);
  expect(await isAt(sidebar, `[data-row="${row}"]`)).toBe(true);
  await tabTo(sidebar, '.back');
  await sidebar.press('Enter');
  expect(await sidebar.step()).toBe('later');
  expect(await isAt(sidebar, '[data-campaign="Hè"]')).toBe(true);
  expect(sidebar.clicks).toBe(0);
});

test('a question keeps the keyboard until it is answered, and gives it back', async () => {
  const sidebar = await Sidebar.open(readyBook());
  const score = 'button:has-text("Chấm điểm từng số")';
  await sidebar.page.locator(score).focus();
  await sidebar.press('Enter');
  const stops: string[] = [];
  for (let stop = 0; stop < 4; stop++) {
    stops.push((await focusOf(sidebar)).name);
    await sidebar.press('Tab');
  }
  expect(stops).toEqual([
    'button “Thôi”',
    'button “Thêm hai cột”',
    'button “Thôi”',
    'button “Thêm hai cột”',
  ]);
  await sidebar.press('Escape');
  expect((await focusOf(sidebar)).name).not.toMatch(/^body/);
});
