/** Why is it 46? What the sidebar says is what the add-on has counted, down to each lead's row. */
import { numberText } from '../../src/text/numbers';
import { sampleBook } from './lead-books';
import { Sidebar } from './sidebar';
import { unfold } from './width';

interface Explained {
  received: number;
  judged: number;
  score: number | null;
  outcomes: { leads: number; points: number | null }[];
}

test.each(['vi', 'en'] as const)(
  'the sample in %s: campaigns, periods and a lead',
  async (language) => {
    const addOn = sampleBook(language);
    addOn.call('setUpPullpush');
    const sidebar = await Sidebar.open(addOn);
    const { page } = sidebar;
    const names = await page
      .locator('[data-campaign]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-campaign') as string));
    const number = (value: number, decimals?: number) => numberText(language, value, decimals);
    const shows = async (campaign: string, period: string) => {
      const { received, judged, score, outcomes } = addOn.call(
        'explainScore',
        campaign,
        period,
      ) as Explained;
      expect({ campaign, judged: judged > 0 }).toEqual({ campaign, judged: true });
      const text = await sidebar.text();
      expect(text).toContain(number(score!, 1));
      expect(text).toMatch(new RegExp(`(^|\\D)${received}(\\D[^]*)?\\D${judged}\\D`));
      const lines = await page.locator('.leads summary').allTextContents();
      expect(lines.map((line) => line.match(/\d+/g)?.map(Number))).toEqual(
        outcomes.map(({ leads, points }) => (points === null ? [leads] : [leads, points])),
      );
    };
    await sidebar.click('[data-campaign=""]');
    await shows('', '');
    await sidebar.click('.back');

    const campaign = names[1] as string;
    await sidebar.click(`[data-campaign="${campaign}"]`);
    await shows(campaign, '');
    await unfold(sidebar);
    await sidebar.shot(`why-${language}`);
    expect(await sidebar.audit()).toEqual([]);

    const lead = page.locator('[data-row]').last();
    const [tab, row] = [await lead.getAttribute('data-tab'), await lead.getAttribute('data-row')];
    await sidebar.click(lead);
    const { spreadsheet } = addOn;
    expect([spreadsheet.active?.name, spreadsheet.active?.currentCell.row]).toEqual([
      tab,
      Number(row),
    ]);
    const cells = spreadsheet.active!.cells();
    expect(cells[Number(row) - 1]).toContain(campaign);
    expect(await page.locator('[role=status]').first().textContent()).toContain(row);

    const [, week, all] = await page.locator('.periods button').all();
    await sidebar.click(all!);
    await shows(campaign, language === 'vi' ? 'toàn bộ' : 'all time');
    expect(await all!.getAttribute('aria-pressed')).toBe('true');
    await sidebar.click(week!);
    expect(await week!.getAttribute('aria-pressed')).toBe('true');
    const earlier = sidebar.calls.find(({ name }) => name === 'open')?.result as {
      result: { headline: { week: string } };
    };
    await page.locator('[name=period]').fill(earlier.result.headline.week);
    await sidebar.press('Enter');
    await shows(campaign, earlier.result.headline.week);
    await page.locator('[name=period]').fill('hôm nào đó');
    await sidebar.press('Enter');
    expect(await page.locator('.message p').textContent()).toContain('hôm nào đó');
  },
);
