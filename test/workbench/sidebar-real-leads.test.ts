import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../../src/actions/sidebar/contract';
import { loadAddOn } from '../../workbench/add-on';
import { openLeadFile } from '../../workbench/files/open-file';
import { cellsOf, DIST } from './meeting-workbook';
import { done } from './sidebar-calls';

/** The same leads as in command/real-leads.test.ts, in the sidebar's first run. */
const LEADS = join(__dirname, '../../../shared/data/ficzon-leads.csv');

if (existsSync(LEADS)) {
  test('7,422 real leads: what the first run shows is what Set up makes', async () => {
    const spreadsheet = await openLeadFile(LEADS);
    const now = () => Date.parse('2018-10-08T00:00:00+07:00');
    const addOn = loadAddOn(DIST, { spreadsheet, now, userLocale: 'en_GB' });
    const begin: Draft = { step: 'tabs', numbers: { target: 60 } };
    const { likely } = done(addOn, 'findTabs', begin);
    expect(likely).toMatchObject([{ name: 'ficzon-leads', rows: 7422, read: true }]);
    const draft: Draft = { ...begin, tabs: ['ficzon-leads'] };
    const { columns, fields } = done(addOn, 'findColumns', draft).tabs[0]!;
    const of = (field: string) => fields.find((one) => one.field === field)!;
    for (const [field, header] of [
      ['received', 'Created'],
      ['campaign', 'Source'],
      ['rep', 'Sales_Agent'],
      ['status', 'Status'],
      ['phone', 'Mobile'],
    ] as const) {
      expect(columns[of(field).columns[0]!]!.header).toBe(header);
      expect(of(field).state).toBe('sure');
    }
    const shown = done(addOn, 'countStatuses', draft);
    expect(shown.statuses.length).toBeGreaterThan(8);
    expect(shown.statuses.reduce((sum, { leads }) => sum + leads, 0)).toBe(shown.leads);
    done(addOn, 'setUp', draft);
    const rows = cellsOf(addOn, 'Pullpush Scoreboard').filter(([key]) =>
      /^fourWeeks(:|\.total)/.test(String(key)),
    );
    const call = rows.find(([, name]) => name === 'Call')!;
    expect(call[3]).toBe(327);
    expect(call[5]).toBeCloseTo(49.8165, 4);
    expect(rows[rows.length - 1]![5]).toBe(shown.total.score);
    const campaigns = rows.slice(0, -1);
    const standing = (verdict: string) => campaigns.filter((row) => row[7] === verdict).length;
    expect(shown.effects).toMatchObject({ campaigns: campaigns.length });
    expect(shown.effects.byTarget[60]).toEqual([standing('Below target'), standing('On target')]);
    expect(standing('Below target')).toBeGreaterThan(0);
    expect(standing('On target')).toBeGreaterThan(0);
  });
} else {
  test('the real leads are not beside the project, so they are not set up', () => {
    expect(existsSync(LEADS)).toBe(false);
  });
}
