/** The clock that builds every week, set in the sidebar. */
import {
  book,
  clockBook,
  clockPart,
  isShownWell,
  MONDAY,
  notice,
  recordIn,
  schedules,
  seen,
  unfoldClock,
} from './clock-books';
import { focusOf, isAt, tabTo } from './focus';
import { Sidebar } from './sidebar';

test.each([
  ['vi', 'Bật', 'Chưa bật. Hiện phải bấm tạo', 'Thứ Tư', '9–10 giờ', 'Đổi ngày giờ', 'Lưu', 'Tắt'],
  [
    'en',
    'Turn on',
    'Off. The meeting tab',
    'Wednesday',
    '9:00–10:00',
    'Change',
    'Save',
    'Turn off',
  ],
] as const)(
  'in %s: on, still on when opened again, changed, and off at one click',
  async (language, on, isOff, day, hour, change, save, off) => {
    const sidebar = await Sidebar.open(seen(book(language), language));
    const { addOn } = sidebar;
    expect(sidebar.calls.filter(({ name }) => name === 'weekly')).toEqual([]);
    expect(await notice(sidebar).count()).toBe(0);
    await unfoldClock(sidebar);
    expect(await clockPart(sidebar).textContent()).toContain(isOff);
    expect(await clockPart(sidebar).textContent()).toContain('Asia/Ho_Chi_Minh');
    await isShownWell(sidebar, `${language}-form`);

    await clockPart(sidebar).locator('[name=owner]').fill('  Minh ');
    await sidebar.click(clockPart(sidebar).getByRole('button', { name: on }));
    expect(recordIn(addOn.spreadsheet)).toMatchObject({ day: 1, hour: 7, owner: 'Minh' });
    expect(schedules(addOn)).toEqual([{ everyDays: 1, hour: 7, timeZone: 'Asia/Ho_Chi_Minh' }]);
    expect(await clockPart(sidebar).textContent()).toContain('30/11/2026');
    expect(await clockPart(sidebar).textContent()).toContain('Minh');
    expect((await focusOf(sidebar)).name).toBe(`button “${change}”`);
    await isShownWell(sidebar, `${language}-on`);

    await sidebar.reload();
    await unfoldClock(sidebar);
    await sidebar.click(clockPart(sidebar).getByRole('button', { name: change }));
    expect(await isAt(sidebar, '[data-weekly] select')).toBe(true);
    // It is one's own: nobody is asked to take it over.
    expect(await clockPart(sidebar).locator('form .open').count()).toBe(0);
    expect(await clockPart(sidebar).locator('[name=owner]').inputValue()).toBe('Minh');
    await sidebar.choose(clockPart(sidebar).locator('select').first(), day);
    await sidebar.choose(clockPart(sidebar).locator('select').last(), hour);
    await isShownWell(sidebar, `${language}-change`);
    await sidebar.click(clockPart(sidebar).getByRole('button', { name: save }));
    expect(recordIn(addOn.spreadsheet)).toMatchObject({ day: 3, hour: 9, owner: 'Minh' });
    expect(schedules(addOn)).toEqual([{ everyDays: 1, hour: 9, timeZone: 'Asia/Ho_Chi_Minh' }]);
    expect(await clockPart(sidebar).textContent()).toContain('25/11/2026');

    const { clicks } = sidebar;
    await sidebar.click(clockPart(sidebar).getByRole('button', { name: off }));
    expect(sidebar.clicks).toBe(clicks + 1);
    expect(recordIn(addOn.spreadsheet)).toMatchObject({ isOff: expect.any(Number) });
    expect(schedules(addOn)).toEqual([]);
    expect(await clockPart(sidebar).textContent()).toContain(isOff);
    expect(await isAt(sidebar, '[data-weekly] select')).toBe(true);
  },
);

test('with the keyboard alone; “Cancel” changes nothing', async () => {
  const sidebar = await Sidebar.open(seen(book('en'), 'en'));
  await tabTo(sidebar, '[data-weekly] summary');
  await sidebar.press('Enter');
  await clockPart(sidebar).locator('form').waitFor();
  await tabTo(sidebar, '[data-weekly] [name=owner]');
  await sidebar.page.keyboard.type('Minh');
  await sidebar.press('Enter');
  const kept = recordIn(sidebar.addOn.spreadsheet);
  expect(kept).toMatchObject({ day: 1, hour: 7, owner: 'Minh' });
  await sidebar.press('Enter');
  await sidebar.press('ArrowDown');
  await sidebar.press('Tab');
  expect(await clockPart(sidebar).locator('select').first().inputValue()).toBe('2');
  await tabTo(sidebar, '[data-weekly] form .row button[type=button]');
  await sidebar.press('Enter');
  expect((await focusOf(sidebar)).name).toBe('button “Change”');
  expect(recordIn(sidebar.addOn.spreadsheet)).toEqual(kept);
});

test.each([
  ['vi', 'Lịch này do Lan đặt.', 'Lưu', 'Đổi ngày giờ'],
  ['en', 'Lan set this.', 'Save', 'Change'],
] as const)(
  'in %s: whose it is is said before it is taken over',
  async (language, says, save, change) => {
    const spreadsheet = clockBook(language, 'Lan');
    const sidebar = await Sidebar.open(seen(spreadsheet, language));
    await unfoldClock(sidebar);
    expect(await clockPart(sidebar).textContent()).toContain('Lan');
    await sidebar.click(clockPart(sidebar).getByRole('button', { name: change }));
    expect(await clockPart(sidebar).locator('form').textContent()).toContain(says);
    // Lan's clock is not to become Minh's under Lan's name.
    expect(await clockPart(sidebar).locator('[name=owner]').inputValue()).toBe('');
    await isShownWell(sidebar, `${language}-others`);
    await clockPart(sidebar).locator('[name=owner]').fill('Minh');
    await sidebar.click(clockPart(sidebar).getByRole('button', { name: save }));
    expect(recordIn(sidebar.addOn.spreadsheet)).toMatchObject({ owner: 'Minh' });
    expect(await clockPart(sidebar).textContent()).not.toContain('Lan');
  },
);

test.each([
  ['vi', 'Bật', 'Google cần bạn cho phép trước.', 'Tiện ích mở rộng › Pullpush › Tự tạo'],
  ['en', 'Turn on', 'Google needs your consent first.', 'Extensions › Pullpush › Build every'],
] as const)(
  'in %s: where Google wants consent first, the menu is named in which it asks',
  async (language, on, says, advice) => {
    // All that was asked for before there was a clock.
    const scopes = ['spreadsheets.currentonly', 'script.container.ui'].map(
      (name) => `https://www.googleapis.com/auth/${name}`,
    );
    const sidebar = await Sidebar.open(seen(book(language), language, MONDAY, { scopes }));
    await unfoldClock(sidebar);
    await clockPart(sidebar).locator('[name=owner]').fill('Minh');
    await sidebar.click(clockPart(sidebar).getByRole('button', { name: on }));
    const message = await sidebar.page.locator('.message p').textContent();
    expect(message).toContain(says);
    expect(message).toContain(advice);
    // What was typed is not lost, whatever is looked at meanwhile.
    await sidebar.click('[data-section=tabs]');
    await sidebar.click('[data-section=score]');
    await clockPart(sidebar).locator('form').waitFor();
    expect(await clockPart(sidebar).locator('[name=owner]').inputValue()).toBe('Minh');
    expect(recordIn(sidebar.addOn.spreadsheet)).toBeNull();
    await isShownWell(sidebar, `${language}-consent`);
  },
);
