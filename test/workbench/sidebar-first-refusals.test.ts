/** The first run where it cannot go on: a sentence, and nothing is written; and what it costs where there are many tabs. */
import type { Draft } from '../../src/actions/sidebar/contract';
import { addTab, bookOf, leads, setUp } from './lead-book';
import { answer, done, everything, problem } from './sidebar-calls';

const BEGIN: Draft = { step: 'tabs' };

describe('what cannot go on', () => {
  it('a colleague who was faster is named, and nothing is made twice', () => {
    const addOn = bookOf({ Data: leads(0, 40) });
    setUp(addOn);
    const before = everything(addOn);
    expect(problem(addOn, 'setUp', BEGIN)).toContain('đồng nghiệp');
    expect(everything(addOn)).toEqual(before);
  });

  it('no tab, none that fits, an empty one, and one without a date', () => {
    const addOn = bookOf({ Data: leads(0, 40), Trống: [] });
    expect(problem(addOn, 'countStatuses', { step: 'tabs', tabs: [] })).toContain(
      'ít nhất một tab',
    );
    expect(problem(addOn, 'setUp', { step: 'tabs', tabs: ['gone'] })).toContain('ít nhất một tab');
    expect(problem(addOn, 'findColumns', { step: 'tabs', tabs: ['Trống'] })).toContain('“Trống”');
    const none = bookOf({});
    none.spreadsheet.addSheet('A');
    expect(problem(none, 'setUp', BEGIN)).toContain('Không tab nào');
    expect(done(none, 'findTabs', BEGIN)).toMatchObject({ likely: [], others: [{ read: false }] });
    const future = leads(0, 20).map((row) => [new Date('2031-01-01'), ...row.slice(1)]);
    const later = bookOf({ Sau: future });
    const said = problem(later, 'countStatuses', { step: 'tabs', tabs: ['Sau'] });
    expect(said).toContain('tab “Sau”');
  });

  it('a needed column that a person left out is asked for by name', () => {
    const addOn = bookOf({ Data: leads(0, 40) });
    const draft: Draft = { step: 'columns', tabs: ['Data'], columns: { Data: { status: '-' } } };
    const { tabs } = done(addOn, 'findColumns', draft);
    const status = tabs[0]!.fields.find(({ field }) => field === 'status')!;
    expect(status).toMatchObject({ columns: [], state: 'missing', isNeeded: true });
    for (const call of ['countStatuses', 'setUp'] as const) {
      const said = problem(addOn, call, draft);
      expect(said).toContain('“Trạng thái”');
      expect(said).toContain('tab “Data”');
    }
    expect(addOn.spreadsheet.sheets).toHaveLength(1);
  });

  it('arguments that are no draft are taken for an empty one', () => {
    const addOn = bookOf({ Data: leads(0, 40) });
    const odd = [
      null,
      'x',
      7,
      [],
      { step: 9, tabs: 'Data', columns: 3, phrases: {}, numbers: [] },
      { tabs: [3, null], columns: { Data: 'x', __proto__: null }, numbers: { target: 'x' } },
      { columns: { Data: { status: 5, nothing: 'Ngày' } }, phrases: [null, { text: 'a' }] },
      { numbers: { target: 101, minDays: 0.5, minAttempts: -1, giveUpDays: Number.MAX_VALUE } },
      { phrases: [{ text: 'quan tâm', outcome: 'constructor' }], language: 'fr' },
    ];
    const usual = done(addOn, 'countStatuses', BEGIN);
    for (const given of odd) {
      const said = answer(addOn, 'countStatuses', given);
      if (said.kind === 'done') expect(said.result).toEqual(usual);
      else expect(said).toMatchObject({ kind: 'problem', text: expect.stringContaining('tab') });
    }
  });
});

it('a spreadsheet of many tabs costs five calls for each in every step', () => {
  const callsWith = (others: number) => {
    const addOn = bookOf({ Data: leads(0, 40) });
    for (let i = 0; i < others; i++)
      addTab(addOn, `Khác ${i}`, [
        ['a', 'b'],
        [1, 2],
      ]);
    return (['findTabs', 'findColumns', 'countStatuses'] as const).map((name) => {
      addOn.meter.reset();
      done(addOn, name, { step: 'tabs', tabs: ['Data'] });
      return addOn.meter.snapshot().total;
    });
  };
  const few = callsWith(5);
  callsWith(25).forEach((calls, i) => {
    expect(calls - few[i]!).toBeLessThanOrEqual(20 * 5);
  });
});
