/** What stands in a sheet is shown as it stands there: it is never HTML, never a script, and never too wide. */
import type { Table } from '../../workbench/services';
import { bookOf, type Language, teamTable } from './lead-books';
import { Sidebar } from './sidebar';
import { tooWide, unfold } from './width';

const IMAGE = '<img src=x onerror="window.hit=1">';
const SCRIPT = '<script>window.hit=1</script>';
const TAB = '"><b>';
const FORMULA = '=HYPERLINK("http://x","xem")';
const LONG = 'ĐườngDài'.repeat(38).slice(0, 300);
const TURNED = '\u202Eabc';
const CAMPAIGNS = [IMAGE, FORMULA, LONG, TURNED];

/** The small team's leads with such texts for the tab, a column, campaigns, statuses and names. */
function hostileTable(): Table {
  const { rows } = teamTable(CAMPAIGNS, [SCRIPT, LONG, FORMULA, TURNED]);
  const [header, ...leads] = rows;
  return {
    name: TAB,
    rows: [[...header!, IMAGE], ...leads.map((row, i) => [...row, CAMPAIGNS[i % 4] as string])],
  };
}

/** Opens all of the view, and finds nothing in it that a text has made, or that is too wide. */
async function isHarmless(sidebar: Sidebar, view: string): Promise<string> {
  await unfold(sidebar);
  const found = await sidebar.page.evaluate(`({
    hit: window.hit ?? null,
    made: [...document.querySelectorAll('main img, main script, main iframe, main a, main fieldset b:not([data-badge], .range b)')]
      .map((element) => element.outerHTML),
  })`);
  expect({ view, found, wide: await tooWide(sidebar) }).toEqual({
    view,
    found: { hit: null, made: [] },
    wide: [],
  });
  return sidebar.text();
}

async function firstRun(sidebar: Sidebar, language: Language): Promise<void> {
  const shown: Record<string, string> = {};
  for (let step = ''; step !== 'done'; ) {
    step = (await sidebar.step()) ?? '';
    shown[step] = await isHarmless(sidebar, step);
    await sidebar.shot(`hostile-${language}-${step}`);
    if (step !== 'done') await sidebar.click('[data-primary]');
  }
  expect(shown.tabs).toContain(TAB);
  expect(shown.columns).toContain(IMAGE);
  expect(shown.columns).toContain('=HYPERLINK(');
  for (const text of [SCRIPT, FORMULA, TURNED, LONG.slice(0, 60)])
    expect(shown.statuses).toContain(text);
  expect(shown.done).toContain(TAB);
}

test.each(['vi', 'en'] as const)('first run and later, in %s', async (language) => {
  const sidebar = await Sidebar.open(bookOf([hostileTable()], language));
  sidebar.page.on('dialog', (dialog) => {
    sidebar.troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await firstRun(sidebar, language);
  await sidebar.click('[data-primary]');
  for (const section of ['score', 'statuses', 'settings', 'tabs', 'help']) {
    await sidebar.click(`[data-section=${section}]`);
    const text = await isHarmless(sidebar, section);
    await sidebar.shot(`hostile-${language}-later-${section}`);
    if (section === 'score')
      for (const campaign of [IMAGE, FORMULA, TURNED, LONG.slice(0, 20)])
        expect(text).toContain(campaign);
    if (section === 'statuses') expect(text).toContain(SCRIPT);
  }
  await sidebar.click('[data-section=score]');
  for (const campaign of ['', ...CAMPAIGNS]) {
    await sidebar.click(`[data-campaign=${JSON.stringify(campaign)}]`);
    const view = campaign.slice(0, 20);
    const text = await isHarmless(sidebar, `why ${view}`);
    expect(text).toContain(view);
    if (campaign === '')
      for (const status of [SCRIPT, FORMULA, TURNED]) expect(text).toContain(status);
    if (campaign === TURNED)
      expect(await sidebar.page.locator('h1').textContent()).toContain(`\u2068${TURNED}\u2069 `);
    await sidebar.shot(`hostile-${language}-why-${CAMPAIGNS.indexOf(campaign) + 1}`);
    await sidebar.click('.back');
  }
});
