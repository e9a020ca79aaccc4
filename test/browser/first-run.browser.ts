/** From the menu to the first meeting, as a head of sales goes through it. */
import { sampleBook } from './lead-books';
import { Sidebar } from './sidebar';

const STEPS = ['tabs', 'columns', 'statuses', 'target', 'done'];

test.each(['vi', 'en'] as const)('the sample in %s, every guess taken', async (language) => {
  const sidebar = await Sidebar.open(sampleBook(language));
  const own = sidebar.addOn.spreadsheet.sheets.map(({ name }) => name);
  const seen: (string | null)[] = [];
  for (const [i, step] of STEPS.entries()) {
    seen.push(await sidebar.step());
    await sidebar.shot(`first-${language}-${i + 1}-${step}`);
    expect({ step, violations: await sidebar.audit() }).toEqual({ step, violations: [] });
    if (step !== 'done') await sidebar.click('[data-primary]');
  }
  expect(seen).toEqual(STEPS);
  expect(sidebar.clicks).toBeLessThanOrEqual(6);
  const made = sidebar.addOn.spreadsheet.sheets.filter(({ name }) => !own.includes(name));
  expect(made.length).toBeGreaterThanOrEqual(2);
});
