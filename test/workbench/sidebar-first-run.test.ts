/** The first run, call by call: what it finds, that nothing is written before Set up, and that Set up does what was shown. */
import type { Draft, StatusesView } from '../../src/actions/sidebar/contract';
import type { AddOn } from '../../workbench/add-on';
import { loadAddOn } from '../../workbench/add-on';
import { makeSample } from '../../workbench/sample/sample';
import { WorkbenchSpreadsheet } from '../../workbench/services';
import { at, bookOf, build, cellsOf, leads, listed, SETTINGS, setUp, type } from './lead-book';
import { DIST, wholeOf } from './meeting-workbook';
import { done, everything } from './sidebar-calls';

const BEGIN: Draft = { step: 'tabs' };
const SCOREBOARD = 'Pullpush Bảng điểm';

function sample(): AddOn {
  const { tables, timeZone, locale, asOf } = makeSample();
  const spreadsheet = WorkbenchSpreadsheet.fromTables(tables, { timeZone, locale });
  return loadAddOn(DIST, { spreadsheet, now: () => asOf, userLocale: 'vi' });
}

/** The campaigns of Scoreboard and all of them, by name: received, judged, score and verdict. */
function scoreboard(addOn: AddOn, tab = SCOREBOARD) {
  const rows = cellsOf(addOn, tab).filter(([key]) => /^fourWeeks(:|\.total)/.test(String(key)));
  return rows.map((row) => ({
    name: row[1],
    received: row[2],
    judged: row[3],
    score: row[5],
    verdict: row[7],
  }));
}

/** What the preview says must be what Scoreboard says once Set up has run with the same draft. */
function expectAsShown(addOn: AddOn, shown: StatusesView) {
  const rows = scoreboard(addOn);
  const all = rows.pop()!;
  expect(all).toMatchObject({
    received: shown.total.received,
    judged: shown.total.judged,
    score: shown.total.score,
    verdict: shown.total.says,
  });
  expect(rows).toHaveLength(shown.effects.campaigns);
  const { target } = shown.numbers;
  const [below, above] = shown.effects.byTarget[Math.round(target)]!;
  expect(rows.filter(({ verdict }) => verdict === 'Dưới mục tiêu')).toHaveLength(below);
  expect(rows.filter(({ verdict }) => verdict === 'Đạt mục tiêu')).toHaveLength(above);
}

describe('the sample company', () => {
  let addOn: AddOn;
  let shown: StatusesView;
  let draft: Draft;
  let before: ReturnType<typeof everything>;

  beforeAll(() => {
    addOn = sample();
    before = everything(addOn);
  });

  it('its lead tab is found, the price list is not chosen', () => {
    const { likely, others } = done(addOn, 'findTabs', BEGIN);
    expect(likely).toEqual([{ name: 'Data Telesale 2026', rows: 1484, read: true, note: '' }]);
    expect(others.map(({ name, read }) => [name, read])).toEqual([['Bảng giá', false]]);
    draft = { step: 'columns', tabs: ['Data Telesale 2026'] };
  });

  it('its columns are all sure, with what stands in them, and nobody’s number', () => {
    const { tabs } = done(addOn, 'findColumns', draft);
    expect(tabs).toHaveLength(1);
    const { columns, fields } = tabs[0]!;
    const of = (field: string) => fields.find((one) => one.field === field)!;
    for (const field of ['received', 'status', 'campaign', 'phone', 'rep'])
      expect(of(field)).toMatchObject({ state: 'sure', why: '' });
    const shownIn = (field: string) => columns[of(field).columns[0]!]!;
    expect(shownIn('received')).toMatchObject({ header: 'Ngày nhận', letter: 'B' });
    expect(shownIn('received').examples[1]).toBe('31/08/2026 08:57');
    expect(of('orderDate').label).not.toBe('orderDate');
    for (const { examples } of columns) {
      expect(examples.length).toBeLessThanOrEqual(3);
      for (const text of examples) {
        expect([...text].length).toBeLessThanOrEqual(40);
        expect(text).not.toMatch(/\d{8}|\w@/);
      }
    }
  });

  it('its statuses are counted, unknown ones first, few others asked about', () => {
    shown = done(addOn, 'countStatuses', draft);
    expect(shown.leads).toBe(1470);
    expect(shown.statuses).toHaveLength(200);
    const { statuses, more } = shown;
    const asks = statuses.map(({ ask }) => ask);
    const unknown = asks.lastIndexOf('unknown') + 1;
    expect(unknown).toBeGreaterThan(5);
    expect(asks.slice(0, unknown).every((ask) => ask === 'unknown')).toBe(true);
    const others = statuses.slice(unknown).filter(({ ask }) => ask);
    expect(others).toEqual(statuses.slice(unknown, unknown + 5));
    expect(others[0]).toMatchObject({ text: 'quan tâm', ask: 'differs', outcome: 'INTERESTED' });
    for (const { ask, likely, outcome } of statuses) {
      if (!ask) expect(likely).toEqual([]);
      else expect(likely.length).toBeGreaterThanOrEqual(2);
      if (ask === 'differs') expect(likely[0]).toBe(outcome);
    }
    const rest = statuses.slice(unknown + 5).map(({ leads }) => leads);
    expect(rest).toEqual([...rest].sort((a, b) => b - a));
    expect(more.texts).toBeGreaterThan(0);
    // The rest has no status.
    const counted = statuses.reduce((sum, { leads }) => sum + leads, more.leads);
    expect(counted).toBeLessThan(shown.leads);
    expect(shown.problems[0]).toContain('không đọc được ngày');
    expect(shown.problems.length).toBeLessThanOrEqual(4);
    expect(shown.numbers).toEqual({
      target: shown.proposal,
      minAttempts: 3,
      minDays: 2,
      giveUpDays: 7,
    });
    expect(shown.outcomes).toContainEqual({
      outcome: 'NO_NEED',
      label: 'Không có nhu cầu',
      class: 'junk',
      group: 'rác',
      points: 20,
    });
  });

  it('nothing has been written so far', () => {
    expect(everything(addOn)).toEqual(before);
  });

  it('Set up does what was shown, and takes a few service calls more than in the menu', () => {
    const menu = sample();
    menu.meter.reset();
    setUp(menu);
    const calls = menu.meter.snapshot().total;
    addOn.meter.reset();
    const result = done(addOn, 'setUp', draft);
    expect(addOn.meter.snapshot().total).toBeLessThanOrEqual(calls + 8);
    expect(result).toMatchObject({ tabs: ['Data Telesale 2026'], target: shown.proposal });
    expect(result.headline.fourWeeks).toEqual(shown.total);
    expectAsShown(addOn, shown);
    // And nothing else than the menu does.
    expect(wholeOf(addOn)).toEqual(wholeOf(menu));
    expect(addOn.spreadsheet.metadata).toEqual(menu.spreadsheet.metadata);
  });
});

describe('what a person says', () => {
  /** 60 leads of two campaigns, with a text that nobody knows. */
  const rows = () =>
    leads(0, 60).map((row, i) => (i % 5 ? row : [...row.slice(0, 4), 'zzkk', 'An']));
  const draft: Draft = { step: 'target', tabs: ['Data'] };

  it('a text that is mapped counts at once, in the score as in the effects', () => {
    const addOn = bookOf({ Data: rows() });
    const unknown = done(addOn, 'countStatuses', draft);
    expect(unknown.statuses[0]).toMatchObject({ text: 'zzkk', leads: 12, ask: 'unknown' });
    const mapped = { ...draft, phrases: [{ text: 'ZZKK', outcome: 'WON' as const }] };
    const known = done(addOn, 'countStatuses', mapped);
    const line = known.statuses.find(({ text }) => text === 'zzkk');
    expect(line).toMatchObject({ outcome: 'WON', judged: 12, ask: null, isOwn: true, likely: [] });
    expect(known.total.judged).toBe(unknown.total.judged + 12);
    const points = unknown.total.score! * unknown.total.judged + 12 * 100;
    expect(known.total.score).toBeCloseTo(points / known.total.judged, 9);
    expect(known.effects.byTarget).not.toEqual(unknown.effects.byTarget);
    const numbers = { target: 55, giveUpDays: 3 };
    const said = done(addOn, 'countStatuses', { ...mapped, numbers });
    expect(said.numbers).toMatchObject({ target: 55, giveUpDays: 3, minDays: 2 });
    done(addOn, 'setUp', { ...mapped, numbers });
    expectAsShown(addOn, said);
    expect([1, 2].map((column) => at(addOn, 'phrase.1', column))).toEqual(['ZZKK', 'Đã chốt']);
    expect(at(addOn, 'setting.target', 2)).toBe(55);
    expect(at(addOn, 'setting.giveUpDays', 2)).toBe(3);
    // The team's Settings rule from here on.
    const { total } = build(addOn).periods.fourWeeks;
    expect(total.score).toBe(said.total.score);
  });

  it('the same in English', () => {
    const addOn = bookOf({ Data: rows() });
    const phrases = [{ text: 'zzkk', outcome: 'NO_NEED' as const }];
    const english: Draft = { ...draft, language: 'en', phrases };
    expect(done(addOn, 'countStatuses', english).total.name).toBe('All campaigns');
    done(addOn, 'setUp', english);
    expect(at(addOn, 'phrase.1', 2, SETTINGS.en)).toBe('No need');
    expect(at(addOn, 'setting.language', 2, SETTINGS.en)).toBe('English');
  });

  it('of several tabs only those are read that were chosen', () => {
    const addOn = bookOf({ T10: leads(0, 40), T11: leads(40, 90), T12: leads(90, 120) });
    expect(done(addOn, 'findTabs', BEGIN).likely.map(({ name, read }) => [name, read])).toEqual([
      ['T11', true],
      ['T10', true],
      ['T12', true],
    ]);
    const chosen: Draft = { step: 'target', tabs: ['T10', 'T11', 'gone'] };
    const again = done(addOn, 'findTabs', chosen);
    expect(again.likely.map(({ read }) => read)).toEqual([true, true, false]);
    const shown = done(addOn, 'countStatuses', chosen);
    expect(shown.leads).toBe(90);
    expect(done(addOn, 'setUp', chosen)).toMatchObject({ tabs: ['T11', 'T10'], problems: [] });
    expectAsShown(addOn, shown);
    expect(listed(addOn)).toEqual([
      ['T11', 'Có', '50 dòng, giống danh sách số'],
      ['T10', 'Có', '40 dòng, giống danh sách số'],
      ['T12', 'Không', '30 dòng, giống danh sách số'],
    ]);
    // Nobody is asked about it again.
    expect(build(addOn).problems).toEqual([]);
  });

  it('a copy and a hidden tab are not chosen, with the reason, and may be all the same', () => {
    const orders = leads(80, 120).map((row, i) => [...row.slice(0, 4), `kho ${i}`, 'An']);
    const addOn = bookOf({
      Data: leads(0, 60),
      'Bản sao của Data': leads(0, 50),
      Cũ: leads(60, 80),
      'Đơn hàng': orders,
    });
    addOn.spreadsheet.sheetByName('Cũ')!.hidden = true;
    const { likely } = done(addOn, 'findTabs', BEGIN);
    expect(likely.map(({ name, read }) => [name, read])).toEqual([
      ['Data', true],
      ['Cũ', false],
      ['Đơn hàng', false],
      ['Bản sao của Data', false],
    ]);
    expect(likely[0]!.note).toBe('');
    expect(likely[1]!.note).toContain('ẩn');
    expect(likely[2]!.note).toContain('ít giống');
    expect(likely[3]!.note).toContain('trùng với tab “Data”');
    const both: Draft = { step: 'target', tabs: ['Data', 'Bản sao của Data'] };
    const shown = done(addOn, 'countStatuses', both);
    expect(shown.leads).toBe(110);
    expect(shown.problems[0]).toContain('đang tính hai lần');
    expect(shown.problems[0]).not.toContain('Cài đặt');
    expect(done(addOn, 'setUp', both).tabs).toEqual(['Data', 'Bản sao của Data']);
  });

  it('without an answer Set up is the menu’s, whatever the tabs', () => {
    const books = [
      { Data: leads(0, 60), 'Bản sao của Data': leads(0, 50), Khác: [['a', 'b']] },
      { T10: leads(0, 40), T11: leads(40, 90) },
      { Data: [[...leads(0, 1)[0]!.slice(0, 4), '', '']] },
    ];
    for (const book of books) {
      const [menu, sidebar] = [bookOf(book), bookOf(book)];
      setUp(menu);
      done(sidebar, 'setUp', BEGIN);
      expect(wholeOf(sidebar)).toEqual(wholeOf(menu));
      expect(listed(sidebar)).toEqual(listed(menu));
    }
  });

  it('what was set before the Settings tab was deleted is the guess', () => {
    const addOn = bookOf({ T10: leads(0, 40), T11: leads(40, 90) });
    setUp(addOn);
    type(addOn, 'leadTab.1', 2, 'Không');
    type(addOn, 'setting.target', 2, 47);
    type(addOn, 'phrase.1', 1, 'quan tâm');
    type(addOn, 'phrase.1', 2, 'Chỉ tham khảo');
    build(addOn);
    const { spreadsheet } = addOn;
    spreadsheet.sheets = spreadsheet.sheets.filter(({ name }) => name !== SETTINGS.vi);
    expect(done(addOn, 'open', null).phase).toBe('first');
    const { likely } = done(addOn, 'findTabs', BEGIN);
    expect(likely.map(({ name, read }) => [name, read])).toEqual([
      ['T11', false],
      ['T10', true],
    ]);
    const shown = done(addOn, 'countStatuses', BEGIN);
    expect(shown).toMatchObject({ leads: 40, numbers: { target: 47 } });
    const line = shown.statuses.find(({ text }) => text === 'quan tâm');
    expect(line).toMatchObject({ outcome: 'JUST_ASKING', isOwn: true, ask: null });
    done(addOn, 'setUp', { ...BEGIN, numbers: { minDays: 4 } });
    expect(at(addOn, 'setting.target', 2)).toBe(47);
    expect(at(addOn, 'setting.minDays', 2)).toBe(4);
    expect(at(addOn, 'phrase.1', 1)).toBe('quan tâm');
    expect(listed(addOn).map(([name, read]) => [name, read])).toEqual([
      ['T11', 'Không'],
      ['T10', 'Có'],
    ]);
  });
});
