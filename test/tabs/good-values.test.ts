import fc from 'fast-check';
import { FIELDS } from '../../src/lead/fields';
import { OUTCOMES, type OutcomeClass } from '../../src/lead/outcome';
import { withKept } from '../../src/page/kept';
import { layOut } from '../../src/page/lay-out';
import { standingPage } from '../../src/page/standing';
import { goodValues, settingsOf } from '../../src/tabs/good-values';
import { SETTINGS_COLUMNS } from '../../src/tabs/settings-cells';
import { settingsPage } from '../../src/tabs/settings-page';
import { readSettings } from '../../src/tabs/settings-reading';
import { defaultSettings, type Settings } from '../../src/tabs/settings-values';
import { type Language, wordsIn } from '../../src/text';

type Cells = unknown[][];

const cellsOf = (settings: Settings): Cells =>
  layOut(settingsPage(settings, wordsIn(settings.language))).values.map((row) =>
    row.map((value) => value ?? ''),
  );

function type(cells: Cells, key: string, column: number, value: unknown): string {
  const row = cells.findIndex(([hidden]) => String(hidden).startsWith(`${key} #`));
  (cells[row] as unknown[])[column] = value;
  return `${'ABCD'[column]}${row + 1}`;
}

/** Text that a cell keeps as it is: tidy, and none of the spellings of a blank. */
const text = fc.string({ minLength: 2, maxLength: 12 }).map((typed) => `Cột ${typed}`.trim());
const tidyText = text.map((typed) => typed.replace(/\s+/g, ' ').normalize('NFC').trim());
const classes: OutcomeClass[] = ['pending', 'junk', 'weak', 'good', 'duplicate', 'unclear'];

const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    language: fc.constantFrom<Language>('vi', 'en'),
    target: fc.integer({ min: 0, max: 100 }),
    minAttempts: fc.integer({ min: 1, max: 20 }),
    minCoverage: fc.integer({ min: 0, max: 100 }).map((share) => share / 100),
    dateOrder: fc.constantFrom('auto' as const, 'dmy' as const, 'mdy' as const),
    hours: fc.constantFrom('Mon-Fri 8:00-17:00', 'Mon-Sat 8:00-17:30'),
    country: fc.constantFrom('VN', 'TH'),
    changed: fc.dictionary(
      fc.constantFrom(...OUTCOMES),
      fc.record({ class: fc.constantFrom(...classes), points: fc.integer({ min: 0, max: 100 }) }),
    ),
    phrases: fc.uniqueArray(fc.tuple(tidyText, fc.constantFrom(...OUTCOMES)), {
      selector: ([typed]) => typed.toLowerCase(),
      maxLength: 6,
    }),
    columns: fc.dictionary(fc.constantFrom(...FIELDS), fc.oneof(tidyText, fc.constant('-'))),
    tabs: fc.uniqueArray(fc.tuple(text, fc.boolean()), {
      selector: ([name]) => name,
      maxLength: 5,
    }),
  })
  .map(({ changed, tabs, language, columns, ...rest }) => {
    const usual = defaultSettings(language, 60);
    const leadTabs = tabs.map(([name, read], i) => ({ row: i + 1, name, read }));
    return {
      ...usual,
      ...rest,
      columns: { ...columns },
      leadTabs,
      outcomes: { ...usual.outcomes, ...changed },
    };
  });

test('settings come back from what is remembered of them, whatever they are', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const good = JSON.parse(JSON.stringify(goodValues(settings)));
      expect(settingsOf(good)).toEqual(settings);
      // So it is where the tab is gone or was emptied.
      expect(readSettings([], good)).toMatchObject({ settings, problems: expect.anything() });
      expect(readSettings([], good).good).toEqual(good);
    }),
  );
});

test('settings come back from the tab that shows them', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const read = readSettings(cellsOf(settings), {});
      expect(read.settings).toEqual(settings);
      expect(read.problems.filter(({ kind }) => kind !== 'goodPoints')).toEqual([]);
    }),
  );
});

test('a damaged memory is no memory', () => {
  const usual = defaultSettings('vi', 60);
  const damaged = {
    'setting.target': 'x',
    'setting.minAttempts': 1.5,
    'setting.hours': 'bất cứ lúc nào',
    'outcome.WON.points': 900,
    'outcome.WON.class': 'tệ',
    'phrase:x': 'WON',
    'leadTab.0': 'yes x',
    'leadTab.2': 'yes',
  };
  expect(settingsOf(damaged)).toEqual(usual);
});

describe('a wrong value falls back to what was good, which is named', () => {
  it.each([
    ['setting.minAttempts', 2, 4, 1.5, '4'],
    ['setting.minDays', 2, 1, '1,5', '1'],
    ['setting.minJudged', 2, '12', 12.5, '12'],
    ['setting.slaMinutes', 2, 15, '15.5', '15'],
    ['setting.swapSample', 2, 30, 31, '30'],
    ['setting.bridgeWeeks', 2, 2, 0.5, '2'],
    ['setting.minCoverage', 2, '50 %', 'một nửa', '50 %'],
    ['setting.giveUpDays', 2, 1.5, -1, '1,5'],
    ['setting.duplicateDays', 2, 0, 0.5, '0'],
    ['setting.duplicateDays', 2, '3650', 4000, '3650'],
    ['setting.hours', 2, 'Mon-Fri 9:00-18:00', 'giờ hành chính', 'Mon-Fri 9:00-18:00'],
    ['setting.country', 2, 'TH', 'Thái Lan', 'TH'],
    ['setting.country', 2, 'NA', 'ZZ', 'NA'],
    ['setting.dateOrder', 2, 'tháng/ngày', 'ngược', 'tháng/ngày'],
    ['setting.dateOrder', 2, 'Day/Month', 3, 'ngày/tháng'],
    ['setting.language', 2, 'tieng viet', 'Pháp', 'Tiếng Việt'],
    ['outcome.NO_NEED', 2, 'Yếu', 'tệ', 'yếu'],
    ['outcome.NO_NEED', 3, 25, -3, '25'],
    ['leadTab.1', 2, 'KHÔNG', 'có lẽ', 'Không'],
    ['leadTab.1', 2, true, 'x', 'Có'],
  ] as const)('in %s (column %i): %p, then %p', (key, column, good, wrong, used) => {
    const leadTabs = [{ row: 1, name: 'T11', read: true }];
    const cells = cellsOf({ ...defaultSettings('vi', 60), leadTabs });
    const place = type(cells, key, column, good);
    const before = readSettings(cells, {});
    expect(before.problems).toEqual([]);
    type(cells, key, column, wrong);
    const { settings, problems, good: kept } = readSettings(cells, before.good);
    expect(problems).toMatchObject([{ kind: 'settingValue', place, other: used }]);
    expect(settings).toEqual(before.settings);
    expect(kept).toEqual(before.good);
  });

  it('also where Sheets took it for a date', () => {
    const cells = cellsOf(defaultSettings('vi', 55));
    type(cells, 'setting.target', 2, new Date('2026-03-04T17:00:00Z'));
    const { settings, problems } = readSettings(cells, { 'setting.target': 55 });
    expect(settings.target).toBe(55);
    expect(problems[0]?.texts?.[0]?.[0]).toBe('2026-03-05');
  });
});

describe('lead tabs', () => {
  const listed = [
    { row: 1, name: 'T11', read: true },
    { row: 2, name: 'T12', read: null },
  ];
  const cells = () => cellsOf({ ...defaultSettings('vi', 60), leadTabs: listed });

  it('typed by a person are read unless said otherwise; proposed ones wait for an answer', () => {
    const typed = cells();
    type(typed, 'leadTab.5', 1, 'Của An');
    type(typed, 'leadTab.6', 1, 'T11');
    const { settings } = readSettings(typed, {});
    expect(settings.leadTabs).toEqual([...listed, { row: 5, name: 'Của An', read: true }]);
  });

  it('whose answer was blanked keep the last one', () => {
    const first = readSettings(cells(), {});
    const blanked = cells();
    type(blanked, 'leadTab.1', 2, '');
    expect(readSettings(blanked, first.good).settings.leadTabs).toEqual(listed);
  });
});

test('a page written anew in another language keeps every typed cell, and writes only its own words', () => {
  const edits = fc.array(
    fc.tuple(
      fc.constantFrom('setting.target', 'setting.hours', 'outcome.WON', 'phrase.3', 'column.rep'),
      fc.oneof(fc.integer(), fc.string({ minLength: 1, maxLength: 9 })),
    ),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(anySettings, edits, (settings, typings) => {
      const cells = cellsOf(settings);
      const typed = new Map<string, unknown>();
      for (const [key, value] of typings) {
        type(cells, key, 2, value);
        typed.set(key, value);
      }
      const other = settings.language === 'vi' ? 'en' : 'vi';
      const read = readSettings(cells, goodValues(settings)).settings;
      const shown = { ...read, language: other as Language, phrases: [] };
      const kept = { ...wordsIn(other).kept, dateText: String };
      const standing = standingPage({ values: cells }, SETTINGS_COLUMNS);
      const { page } = withKept(settingsPage(shown, wordsIn(other)), standing, kept);
      const rows = page.blocks.flatMap((block) => block.rows);
      for (const [key, value] of typed)
        expect(rows.find((row) => row.key === key)?.cells[1]?.value).toBe(value);
      expect(rows.some((row) => row.key.startsWith('kept'))).toBe(false);
      settings.phrases.forEach(([phrase], i) => {
        expect(rows.find((row) => row.key === `phrase.${i + 1}`)?.cells[0]?.value).toBe(phrase);
      });
    }),
  );
});
