/** Nothing is overwritten, added to a team's tab or removed before a person has said yes. */
import { at, SETTINGS, type } from '../workbench/lead-book';
import { everything } from '../workbench/sidebar-calls';
import { readyBook } from './lead-books';
import { Sidebar } from './sidebar';

const wholeBook = (sidebar: Sidebar) => JSON.stringify(everything(sidebar.addOn));
const dialog = (sidebar: Sidebar) => sidebar.page.locator('dialog[open]');
const asked = (sidebar: Sidebar) => dialog(sidebar).locator('p').textContent();
const tabs = (sidebar: Sidebar) => sidebar.addOn.spreadsheet.sheets.map(({ name }) => name);
const open = (sidebar: Sidebar, section: string) => sidebar.click(`[data-section=${section}]`);

/** A question is there, and neither “Cancel” nor Esc does anything but take it away. */
async function refusesTwice(
  sidebar: Sidebar,
  act: () => Promise<void>,
  cancel: string,
): Promise<void> {
  const before = wholeBook(sidebar);
  await act();
  // The safe answer is the one that Enter would give.
  expect(await sidebar.page.evaluate('document.activeElement.textContent')).toBe(cancel);
  await sidebar.click(dialog(sidebar).getByRole('button', { name: cancel, exact: true }));
  expect(await dialog(sidebar).count()).toBe(0);
  await act();
  expect(await dialog(sidebar).count()).toBe(1);
  await sidebar.press('Escape');
  expect(await dialog(sidebar).count()).toBe(0);
  expect(wholeBook(sidebar)).toBe(before);
  await act();
}

test('a week that is there is built again only after a yes', async () => {
  const sidebar = await Sidebar.open(readyBook('vi'));
  await sidebar.click('[data-primary]');
  expect(await dialog(sidebar).count()).toBe(0);
  expect(await sidebar.page.locator('.note.done').textContent()).toContain('Họp 2026-W47');
  await refusesTwice(sidebar, () => sidebar.click('[data-primary]'), 'Thôi');
  expect(await asked(sidebar)).toBe(
    'Đã có tab “Họp 2026-W47”. Tạo lại sẽ cập nhật các con số trong đó; mọi điều đã gõ vẫn giữ nguyên.',
  );
  await sidebar.shot('question-vi-rebuild');
  expect(await sidebar.audit()).toEqual([]);
  await sidebar.click(sidebar.button('Tạo lại'));
  expect(await sidebar.page.locator('.note.done').textContent()).toContain('Họp 2026-W47');
  expect(sidebar.calls.filter(({ name, args }) => name === 'buildMeeting' && args[2])).toHaveLength(
    1,
  );
});

test('two columns come to the lead tab only after a yes, and not twice', async () => {
  const sidebar = await Sidebar.open(readyBook('en'));
  const score = () => sidebar.click(sidebar.button('Score leads'));
  await refusesTwice(sidebar, score, 'Cancel');
  expect(await asked(sidebar)).toContain('Pullpush will add two columns');
  await sidebar.shot('question-en-columns');
  expect(await sidebar.audit()).toEqual([]);
  await sidebar.click(sidebar.button('Add the columns'));
  const { grid } = sidebar.addOn.spreadsheet.sheetByName('Data')!;
  expect(grid.lastColumn()).toBe(8);
  await score();
  expect(await dialog(sidebar).count()).toBe(0);
  expect(grid.lastColumn()).toBe(8);
});

test('removing asks, keeps the leads, and begins anew', async () => {
  const sidebar = await Sidebar.open(readyBook('en'));
  const leads = JSON.stringify(sidebar.addOn.spreadsheet.sheetByName('Data')!.cells());
  await open(sidebar, 'help');
  await sidebar.click('summary:has-text("Remove Pullpush")');
  await sidebar.click(sidebar.button('See what would go…'));
  expect(await sidebar.text()).toContain('Pullpush Scoreboard');
  const remove = () => sidebar.click(sidebar.button('Remove with its tabs').first());
  await refusesTwice(sidebar, remove, 'Cancel');
  expect(await asked(sidebar)).toContain('Delete these tabs and columns');
  await sidebar.shot('question-en-remove');
  await sidebar.click(dialog(sidebar).locator('.primary'));
  expect(tabs(sidebar)).toEqual(['Data']);
  expect(JSON.stringify(sidebar.addOn.spreadsheet.sheetByName('Data')!.cells())).toBe(leads);
  expect(await sidebar.step()).toBe('tabs');
});

describe('a setting that a colleague has changed meanwhile', () => {
  /** The person wants 70 where they saw something else; a colleague has typed 55 by then. */
  async function both(): Promise<Sidebar> {
    const sidebar = await Sidebar.open(readyBook('en'));
    await open(sidebar, 'settings');
    await sidebar.page.locator('[data-setting=target]').fill('70');
    type(sidebar.addOn, 'setting.target', 2, 55, SETTINGS.en);
    return sidebar;
  }
  const target = (sidebar: Sidebar) => at(sidebar.addOn, 'setting.target', 2, SETTINGS.en);

  test('is asked about before it is overwritten', async () => {
    const sidebar = await both();
    await refusesTwice(sidebar, () => sidebar.click('[data-primary]'), 'Cancel');
    expect(await asked(sidebar)).toContain('it says “55” now, you want “70”.');
    expect(target(sidebar)).toBe(55);
    await sidebar.shot('question-en-setting');
    expect(await sidebar.audit()).toEqual([]);
    await sidebar.click(sidebar.button('Write my values'));
    expect(target(sidebar)).toBe(70);
    expect(await sidebar.page.locator('.headline').textContent()).toContain('target 70');
  });
});
