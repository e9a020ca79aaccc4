/** Every section of the sidebar, in both languages, and from one language to the other. */
import { at, SETTINGS } from '../workbench/lead-book';
import { bookOf, type Language, readyBook, sampleBook, teamTable } from './lead-books';
import { Sidebar } from './sidebar';
import { isWellMade } from './well-made';
import { unfold } from './width';

const SECTIONS = ['score', 'statuses', 'settings', 'tabs', 'help'];

test.each(['vi', 'en'] as const)('the sample in %s, section by section', async (language) => {
  const addOn = sampleBook(language);
  addOn.call('setUpPullpush');
  const sidebar = await Sidebar.open(addOn);
  for (const section of SECTIONS) {
    await sidebar.click(`[data-section=${section}]`);
    await sidebar.shot(`later-${language}-${section}`);
    await unfold(sidebar);
    await isWellMade(sidebar, section);
  }
  const removal = sidebar.page.locator('details').last();
  await sidebar.click(removal.locator('button'));
  await sidebar.shot(`later-${language}-removal`);
  await isWellMade(sidebar, 'removal');
  await sidebar.click('[data-section=score]');
  await sidebar.click('[data-primary]');
  await sidebar.shot(`later-${language}-built`);
  await isWellMade(sidebar, 'built');
});

test('a tab is added, and each can be opened', async () => {
  const sidebar = await Sidebar.open(readyBook('en'));
  await sidebar.click('[data-section=tabs]');
  const added = sidebar.page.locator('[data-tab=actions]');
  await sidebar.click(added.getByRole('button', { name: 'Add the tab “Pullpush Actions”' }));
  const { spreadsheet } = sidebar.addOn;
  expect(spreadsheet.sheetByName('Pullpush Actions')).not.toBeNull();
  await sidebar.click('[data-tab=scoreboard] button');
  expect(spreadsheet.active?.name).toBe('Pullpush Scoreboard');
  await sidebar.click(added.getByRole('button', { name: 'Open the tab “Pullpush Actions”' }));
  expect(spreadsheet.active?.name).toBe('Pullpush Actions');
});

/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
/** The page's own words: what stands in the sheet stays as it is. */
const speaks = async (sidebar: Sidebar): Promise<Language | 'both'> => {
  const text = (await sidebar.text()).replaceAll('Tiếng Việt', '');
  const lang = await sidebar.page.evaluate('document.documentElement.lang');
  const isVietnamese = VIETNAMESE.test(text);
  return isVietnamese === (lang === 'vi') ? (lang as Language) : 'both';
};

test('the first run goes on in the language that is chosen, and all that it makes', async () => {
  const sidebar = await Sidebar.open(bookOf([teamTable(['A', 'B'])]));
  expect(await speaks(sidebar)).toBe('vi');
  await sidebar.click(sidebar.button('English'));
  expect(await speaks(sidebar)).toBe('en');
  expect(await sidebar.step()).toBe('tabs');
  await sidebar.shot('language-en-tabs');
  for (const step of ['columns', 'statuses', 'target', 'done']) {
    await sidebar.click('[data-primary]');
    expect(await sidebar.step()).toBe(step);
    expect(await sidebar.page.locator('h1').textContent()).not.toMatch(VIETNAMESE);
  }
  expect(sidebar.addOn.spreadsheet.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Meeting 2026-W47', 'Pullpush Scoreboard', 'Pullpush Settings']),
  );
  await sidebar.reload();
  expect(await speaks(sidebar)).toBe('en');
});

test('another language in Settings is that of the page at once, and the next time', async () => {
  const sidebar = await Sidebar.open(readyBook('vi', teamTable(['A', 'B'])));
  expect(await speaks(sidebar)).toBe('vi');
  await sidebar.click('[data-section=settings]');
  await sidebar.click('summary');
  const language = sidebar.page.locator('[data-setting=language]');
  await language.selectOption('en');
  await sidebar.click('[data-primary]');
  expect(await sidebar.text()).toContain('Settings are saved and the score is counted again.');
  expect(await speaks(sidebar)).toBe('en');
  await sidebar.shot('language-en-settings');
  expect(at(sidebar.addOn, 'setting.language', 2, SETTINGS.en)).toBe('English');
  await sidebar.reload();
  expect(await speaks(sidebar)).toBe('en');
});
