import fc from 'fast-check';
import type { AddOn } from '../../workbench/add-on';
import type { StoredValue } from '../../workbench/services';
import { at, build, cellsOf, counts, ready, SETTINGS, setUp, type, WEEK } from './lead-book';

const target = (addOn: AddOn) => at(addOn, 'tile.more', 6, `Họp ${WEEK}`);

describe('a wrong value', () => {
  it('is named with its cell, and the last good one is used', () => {
    const addOn = ready();
    type(addOn, 'setting.target', 2, 77);
    build(addOn);
    const cell = type(addOn, 'setting.target', 2, 'cao');
    for (let times = 1; times <= 2; times++) {
      const { problems } = build(addOn);
      expect(problems).toMatchObject([{ kind: 'settingValue', where: cell }]);
      expect(problems[0]?.text).toContain('“cao” cho “Điểm mục tiêu”; đang dùng “77”');
      expect(target(addOn)).toBe('mục tiêu 77');
    }
    expect(at(addOn, 'setting.target', 2)).toBe('cao');
  });

  it('of a phrase too', () => {
    const addOn = ready();
    type(addOn, 'phrase.3', 1, 'zzkk');
    const cell = type(addOn, 'phrase.3', 2, 'Sai số');
    build(addOn);
    type(addOn, 'phrase.3', 2, 'hên xui');
    expect(build(addOn).problems).toMatchObject([{ kind: 'settingValue', where: cell }]);
    type(addOn, 'phrase.4', 1, 'mới tinh');
    const said = build(addOn).problems.find(({ kind }) => kind === 'phraseOutcome');
    expect(said?.text).toContain('chưa chọn kết quả cho cách ghi “mới tinh”');
  });
});

/** Cells that may be typed into, each with values that are good and wrong. */
const EDITS: [key: string, column: number, good: StoredValue[], wrong: StoredValue[]][] = [
  ['setting.target', 2, [0, 55, '77', '62,5', 100], ['cao', -1, 101, true]],
  ['setting.minAttempts', 2, [1, '5', 20], [0, 1.5, '2,5', 'x']],
  ['setting.minCoverage', 2, [0.4, '40 %', '0,4', 75], ['nửa', 101, -1]],
  ['setting.currency', 2, ['USD', 'thb'], ['đồng', 1]],
  ['outcome.REFUSED', 3, [10, '12,5', 60], ['ít', 200]],
  ['outcome.REFUSED', 2, ['rác', 'JUNK', 'Good', 'chưa rõ'], ['?', 'tệ lắm']],
  ['phrase.2', 2, ['Sai số', 'WON', 'no need'], ['=1+1', 'gì đó']],
  ['column.rep', 2, ['Họ tên', '-'], []],
];

it('whatever is typed is kept, obeyed where it can be, and named where it cannot', () => {
  const edit = fc.nat(EDITS.length - 1).chain((i) => {
    const [key, column, good, wrong] = EDITS[i] as (typeof EDITS)[number];
    const value = fc.constantFrom(...good.map((v) => [v, true]), ...wrong.map((v) => [v, false]));
    return value.map(([typed, isGood]) => ({ key, column, typed: typed as StoredValue, isGood }));
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), fc.boolean(), (edits, again) => {
      const addOn = ready();
      type(addOn, 'phrase.2', 1, 'zzkk');
      type(addOn, 'phrase.2', 2, 'NEW');
      build(addOn);
      const last = new Map<string, { typed: StoredValue; isGood: unknown; cell: string }>();
      for (const { key, column, typed, isGood } of edits) {
        const cell = type(addOn, key, column, typed);
        last.set(`${key} ${column}`, { typed, isGood, cell });
        if (again) build(addOn);
      }
      const { problems } = build(addOn);
      const wrong = [...last.values()].filter(({ isGood }) => !isGood).map(({ cell }) => cell);
      const named = problems.filter(({ kind }) => kind === 'settingValue');
      expect(named.map(({ where }) => where).sort()).toEqual(wrong.sort());
      // Another language and Set up again change nothing of it.
      type(addOn, 'setting.language', 2, 'English');
      build(addOn);
      setUp(addOn);
      for (const [place, { typed }] of last) {
        const [key = '', column] = place.split(' ');
        expect(at(addOn, key, Number(column), SETTINGS.en)).toBe(typed);
      }
      const kept = cellsOf(addOn, SETTINGS.en).filter(([h]) => String(h).startsWith('kept'));
      expect(kept).toEqual([]);
    }),
    { numRuns: 5 },
  );
});

describe('another language', () => {
  it('changes what Pullpush wrote and leaves what a person typed, both ways', () => {
    const addOn = ready();
    const typed: [string, number, StoredValue][] = [
      ['setting.target', 2, 77],
      ['setting.hours', 2, 'Mon-Fri 8:00-12:00'],
      ['outcome.NO_NEED', 2, 'yếu'],
      ['outcome.WON', 3, '100'],
      ['phrase.1', 1, 'zzkk'],
      ['phrase.1', 2, 'Sai số'],
      ['phrase.40', 1, 'cuối'],
      ['phrase.40', 2, 'Quan tâm'],
      ['column.note', 2, '-'],
    ];
    for (const [key, column, value] of typed) type(addOn, key, column, value);
    const before = counts(addOn);
    const vietnamese = cellsOf(addOn, SETTINGS.vi);
    type(addOn, 'setting.language', 2, 'en');
    expect(counts(addOn).fourWeeks.total).toEqual({
      ...before.fourWeeks.total,
      campaign: 'All campaigns',
    });
    const names = addOn.spreadsheet.sheets.map(({ name }) => name);
    const [, ...ours] = names;
    expect(ours).toEqual([
      SETTINGS.en,
      'Pullpush Scoreboard',
      `Meeting ${WEEK}`,
      'Pullpush History',
    ]);
    const english = (key: string, column: number) => at(addOn, key, column, SETTINGS.en);
    for (const [key, column, value] of typed) expect(english(key, column)).toBe(value);
    expect(english('outcome.SPAM', 2)).toBe('junk');
    expect(english('outcome.SPAM', 1)).toBe('Spam or fake');
    expect(english('setting.dateOrder', 2)).toBe('automatic');
    expect(english('leadTab.1', 2)).toBe('Yes');
    type(addOn, 'setting.language', 2, 'Tiếng Việt', SETTINGS.en);
    expect(counts(addOn)).toEqual(before);
    const back = cellsOf(addOn, SETTINGS.vi);
    expect(back.map((row) => row.slice(1))).toEqual(vietnamese.map((row) => row.slice(1)));
  });

  it('is taken up in the end, with all that was typed, wherever a run is cut off', () => {
    for (let k = 8; k <= 80; k += 6) {
      const addOn = ready();
      build(addOn);
      type(addOn, 'setting.target', 2, 77);
      type(addOn, 'outcome.NO_NEED', 2, 'yếu');
      type(addOn, 'phrase.1', 1, 'zzkk');
      type(addOn, 'phrase.1', 2, 'Sai số');
      type(addOn, 'setting.language', 2, 'en');
      addOn.meter.reset();
      addOn.meter.killAt = k;
      try {
        build(addOn);
      } catch {
        // Google ended the run.
      }
      addOn.meter.killAt = undefined;
      build(addOn);
      const read = (key: string, column: number) => at(addOn, key, column, SETTINGS.en);
      expect(read('setting.target', 2)).toBe(77);
      expect(read('outcome.NO_NEED', 2)).toBe('yếu');
      expect(read('outcome.SPAM', 2)).toBe('junk');
      expect([read('phrase.1', 1), read('phrase.1', 2)]).toEqual(['zzkk', 'Sai số']);
      const keys = cellsOf(addOn, SETTINGS.en).map(([hidden]) => String(hidden));
      expect(keys.filter((key) => key.startsWith('kept'))).toEqual([]);
      expect(addOn.spreadsheet.sheets.map(({ name }) => name)).toHaveLength(5);
    }
  });

  it('leaves a tab name that a person gave', () => {
    const addOn = ready();
    addOn.spreadsheet.sheetByName(SETTINGS.vi)!.name = 'Luật chơi';
    type(addOn, 'setting.language', 2, 'ENGLISH', 'Luật chơi');
    setUp(addOn);
    const names = addOn.spreadsheet.sheets.map(({ name }) => name);
    expect(names).toEqual(['Data', 'Luật chơi', 'Pullpush Scoreboard']);
  });

  it('without one the tab is not written again', () => {
    const addOn = ready();
    build(addOn);
    type(addOn, 'phrase.40', 3, 'ghi chú bên lề');
    const before = cellsOf(addOn, SETTINGS.vi);
    build(addOn);
    setUp(addOn);
    expect(cellsOf(addOn, SETTINGS.vi)).toEqual(before);
  });
});
