/** What the sidebar shows first: the numbers of Scoreboard, kept by whatever counts, and read in a few calls. */
import type { SidebarState } from '../../src/actions/sidebar/contract';
import type { AddOn } from '../../workbench/add-on';
import { bookOf, build, cellsOf, HEADER, leads, ready, SETTINGS, setUp, type } from './lead-book';
import { done } from './sidebar-calls';

const OPEN = 12;

const open = (addOn: AddOn): SidebarState => done(addOn, 'open', null);
const kept = (addOn: AddOn) => addOn.spreadsheet.documentProperties;

function callsToOpen(count: number): number {
  const addOn = bookOf({ Data: leads(0, count) });
  setUp(addOn);
  addOn.meter.reset();
  expect(open(addOn).headline?.fourWeeks.received).toBe(count);
  return addOn.meter.snapshot().total;
}

test('opening reads no lead: as few calls for sixty as for three thousand', () => {
  const few = callsToOpen(60);
  expect(few).toBeLessThanOrEqual(OPEN);
  expect(callsToOpen(3000)).toBe(few);
});

test('the headline is the four weeks of Scoreboard, campaign by campaign', () => {
  const addOn = ready();
  const { headline, isOld, phase } = open(addOn);
  expect([phase, isOld, headline?.week]).toEqual(['later', false, '2026-W47']);
  const rows = cellsOf(addOn, 'Pullpush Bảng điểm').filter(([key]) =>
    /^fourWeeks(:|\.total)/.test(String(key)),
  );
  const shown = [...(headline?.campaigns ?? []), headline!.fourWeeks];
  expect(shown).toHaveLength(rows.length);
  shown.forEach((view, i) => {
    const [, name, received, judged, coverage, score, , says] = rows[i]!;
    expect([view.name, view.received, view.judged, view.says]).toEqual([
      name,
      received,
      judged,
      says,
    ]);
    expect(view.coverage).toBeCloseTo(Number(coverage), 8);
    expect(view.score).toBeCloseTo(Number(score), 6);
  });
});

test.each([['setUpPullpush'], ['scoreLeads'], ['buildMeetingFor', '2026-W46']])(
  '%s keeps it in one write',
  (name, ...args) => {
    const addOn = ready();
    const before = open(addOn).headline;
    kept(addOn).clear();
    addOn.meter.reset();
    addOn.call(name, ...args);
    expect(addOn.meter.snapshot().byMethod['Properties.setProperty'] ?? 0).toBeLessThanOrEqual(1);
    expect(open(addOn).headline).toEqual(before);
  },
);

describe('it is not shown', () => {
  test('before anything was counted, and after Remove', () => {
    const addOn = bookOf({ Data: leads(0, 60) });
    expect(open(addOn)).toMatchObject({ phase: 'first', headline: null, isOld: true });
    setUp(addOn);
    expect(open(addOn).headline).not.toBeNull();
    addOn.call('removePullpush', true);
    expect(kept(addOn).size).toBe(0);
    expect(open(addOn)).toMatchObject({ phase: 'first', headline: null });
  });

  test('in another language, or for another target', () => {
    const addOn = ready();
    const target = type(addOn, 'setting.target', 2, 81);
    expect([target, open(addOn).headline]).toEqual([target, null]);
    setUp(addOn);
    expect(open(addOn).headline?.target).toBe(81);
    type(addOn, 'setting.language', 2, 'English');
    expect(open(addOn)).toMatchObject({ language: 'en', headline: null, isOld: true });
    setUp(addOn);
    expect(open(addOn).headline?.thisWeek.name).toBe('All campaigns');
  });

  test.each(['', '{', 'null', '7', '[]', '{"schema":1,"language":"vi"}', '{"schema":99}'])(
    'where what is kept is damaged: %s',
    (text) => {
      const addOn = ready();
      kept(addOn).set('headline', text);
      expect(open(addOn)).toMatchObject({ phase: 'later', headline: null, isOld: true });
    },
  );
});

test('forty campaigns with long names fit: as many as there is room for, the rest are counted', () => {
  const rows = leads(0, 400).map((row, i) => {
    const cells = [...row];
    cells[HEADER.indexOf('Chiến dịch')] = `Chiến dịch ${i % 40} ${'ộ😀'.repeat(70)}`;
    return cells;
  });
  const addOn = bookOf({ Data: rows });
  setUp(addOn);
  const { headline } = open(addOn);
  expect(headline!.campaigns.length).toBeGreaterThan(5);
  expect(headline!.campaigns.length + headline!.more).toBe(40);
  for (const { name, ask } of headline!.campaigns) {
    expect([...name].length).toBeLessThanOrEqual(80);
    expect(rows.some((row) => row[3] === ask)).toBe(true);
  }
});

test('a text that nobody has mapped is counted with its leads', () => {
  const rows = leads(0, 60);
  for (const at of [3, 9, 12]) rows[at]![HEADER.indexOf('Trạng thái')] = at === 9 ? 'qqxx' : 'zzkk';
  const addOn = bookOf({ Data: rows });
  setUp(addOn);
  expect(open(addOn).headline?.unmapped).toEqual({ texts: 2, leads: 3 });
  expect(cellsOf(addOn, SETTINGS.vi).length).toBeGreaterThan(0);
  expect(build(addOn).problems.find(({ kind }) => kind === 'unmapped')?.count).toBe(3);
});
