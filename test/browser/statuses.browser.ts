/** A team says what one of its own words means, and sees at once what that does to the score. */
import { cellsOf, SETTINGS } from '../workbench/lead-book';
import { bookOf, type Language, readyBook, teamTable, UNKNOWN } from './lead-books';
import { Sidebar } from './sidebar';

/** The team's own words as they stand in the Settings tab. */
const phrases = ({ addOn }: Sidebar, language: Language = 'vi') =>
  cellsOf(addOn, SETTINGS[language])
    .filter(([key, text]) => /^phrase\.\d/.test(String(key)) && text)
    .map((row) => [row[1], row[2]]);

const badge = (sidebar: Sidebar) => sidebar.page.locator('[data-badge]');
const card = (sidebar: Sidebar) => sidebar.page.locator(`.card[data-status="${UNKNOWN}"]`);
const own = (sidebar: Sidebar) => sidebar.page.locator(`.statusrow[data-status="${UNKNOWN}"]`);
const fourWeeks = (sidebar: Sidebar) =>
  sidebar.page.locator('.headline .four .number').textContent();
const said = (sidebar: Sidebar) => sidebar.page.locator('.note.done p').first().textContent();

test('a word that nobody knows is explained, counted, found again and taken back', async () => {
  const sidebar = await Sidebar.open(readyBook());
  // By hand: 20 closed of 32 judged leads, 100 points each.
  expect(await fourWeeks(sidebar)).toBe('62,5');
  expect(await badge(sidebar).textContent()).toBe('1');
  await sidebar.click('[data-section=statuses]');
  expect(await card(sidebar).textContent()).toContain('“L2” ở công ty bạn là gì?');
  expect(await card(sidebar).textContent()).toContain('8 số');
  const save = sidebar.page.locator('[data-primary]');
  expect(await save.isDisabled()).toBe(true);
  expect(phrases(sidebar)).toEqual([]);

  await sidebar.choose(card(sidebar).locator('select'), 'Đã chốt · 100 điểm');
  expect(await save.textContent()).toBe('Lưu 1 cách ghi');
  await sidebar.shot('later-vi-status-answered');
  expect(phrases(sidebar)).toEqual([]);
  await sidebar.click(save);
  // By hand: 28 of 40.
  expect(await said(sidebar)).toBe('Đã lưu. Điểm 4 tuần: 62,5 → 70,0.');
  expect(await fourWeeks(sidebar)).toBe('70,0');
  expect(await badge(sidebar).count()).toBe(0);
  expect(await card(sidebar).count()).toBe(0);
  expect(phrases(sidebar)).toEqual([[UNKNOWN, 'Đã chốt']]);
  await sidebar.shot('later-vi-status-saved');

  await sidebar.reload();
  expect(await fourWeeks(sidebar)).toBe('70,0');
  await sidebar.click('[data-section=statuses]');
  await sidebar.click('summary');
  expect(await own(sidebar).locator('option:checked').textContent()).toBe('Đã chốt · 100 điểm');
  await sidebar.choose(own(sidebar).locator('select'), 'Bỏ nghĩa riêng này');
  await sidebar.click(save);
  expect(await said(sidebar)).toBe('Đã lưu. Điểm 4 tuần: 70,0 → 62,5.');
  expect(await fourWeeks(sidebar)).toBe('62,5');
  expect(await badge(sidebar).textContent()).toBe('1');
  expect(phrases(sidebar)).toEqual([]);
});

test('in the first run, what is chosen counts from the target on, and stands in Settings', async () => {
  const sidebar = await Sidebar.open(bookOf([teamTable()], 'en'));
  for (const step of ['tabs', 'columns']) {
    expect(await sidebar.step()).toBe(step);
    await sidebar.click('[data-primary]');
  }
  expect(await sidebar.text()).toContain('Understood: 80%');
  await sidebar.choose(card(sidebar).locator('select'), 'Won · 100 points');
  expect(await sidebar.text()).toContain('Understood: 100%');
  await sidebar.click('[data-primary]');
  expect(await sidebar.page.locator('.score').textContent()).toBe('70.0');
  await sidebar.click('[data-primary]');
  expect(await sidebar.step()).toBe('done');
  expect(await sidebar.page.locator('.score').textContent()).toBe('70.0');
  expect(phrases(sidebar, 'en')).toEqual([[UNKNOWN, 'Won']]);
});
