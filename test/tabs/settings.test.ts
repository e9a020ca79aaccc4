import { OUTCOMES, type OutcomeRules } from '../../src/lead/outcome';
import { layOut } from '../../src/page/lay-out';
import { settingsPage } from '../../src/tabs/settings-page';
import { readSettings } from '../../src/tabs/settings-reading';
import { defaultSettings, type Settings } from '../../src/tabs/settings-values';
import { outcomeNamed } from '../../src/tabs/typed-words';
import { type Language, wordsIn } from '../../src/text';

const LANGUAGES: Language[] = ['vi', 'en'];

/** The cells of a Settings tab as getValues gives them back. */
function cellsOf(settings: Settings): unknown[][] {
  const { values } = layOut(settingsPage(settings, wordsIn(settings.language)));
  return values.map((row) => row.map((value) => value ?? ''));
}

/** Types into the cell of a key (column 2 is the value, 3 the points) and gives its place. */
function type(cells: unknown[][], key: string, value: unknown, column = 2): string {
  const row = cells.findIndex(([hidden]) => String(hidden).startsWith(`${key} #`));
  (cells[row] as unknown[])[column] = value;
  return `${'ABCD'[column]}${row + 1}`;
}

/** The value used, as the sentence about a wrong one says it. */
function saidOf(key: string, used: unknown, language: string): string {
  if (key === 'minCoverage') return language === 'vi' ? '60 %' : '60%';
  return key === 'hours' && language === 'vi' ? 'T2-T7 8:00-17:30' : String(used);
}

describe.each(LANGUAGES)('in %s', (language) => {
  const words = wordsIn(language);
  const given = defaultSettings(language, 55);

  it('a fresh tab reads back as the settings it shows', () => {
    expect(readSettings(cellsOf(given))).toMatchObject({ settings: given, problems: [] });
  });

  it('changed settings read back the same', () => {
    const outcomes: OutcomeRules = {
      ...given.outcomes,
      REFUSED: { class: 'junk', points: 15 },
      CALLBACK: { class: 'good', points: 80.5 },
      NO_SHOW: { class: 'duplicate', points: 0 },
      STOPPED: { class: 'excluded', points: 1 },
    };
    const settings: Settings = {
      ...given,
      leadTabs: [
        { row: 1, name: 'Data T11 (mới)', read: true },
        { row: 2, name: ' hai  dấu cách', read: false },
        { row: 14, name: '2026', read: null },
      ],
      dateOrder: 'mdy',
      target: 62.5,
      minAttempts: 5,
      minDays: 1,
      giveUpDays: 0,
      duplicateDays: 0,
      country: 'th',
      minCoverage: 0.75,
      minJudged: 20,
      outcomes,
      phrases: OUTCOMES.map((outcome, i) => [`kiểu ${i}`, outcome]),
      columns: { received: 'Ngày', calls: 'Gọi 1, Gọi 2', email: '-', status: 'TT' },
    };
    expect(readSettings(cellsOf(settings))).toMatchObject({ settings, problems: [] });
  });

  it.each([
    ['target', 'cao', 60],
    ['target', 101, 60],
    ['target', -1, 60],
    ['minAttempts', 0, 3],
    ['minDays', 'hai', 2],
    ['giveUpDays', 366, 7],
    ['duplicateDays', 3651, 90],
    ['duplicateDays', -1, 90],
    ['duplicateDays', '1 tháng', 90],
    ['duplicateDays', 'không', 90],
    ['country', 'UK', 'VN'],
    ['country', 'XX', 'VN'],
    ['minCoverage', '160 %', 0.6],
    ['minJudged', true, 10],
    ['hours', 'cả ngày', 'Mon-Sat 8:00-17:30'],
  ] as const)('the wrong %s %p is named with its cell, and %p is used', (key, typed, used) => {
    const cells = cellsOf(given);
    const place = type(cells, `setting.${key}`, typed);
    const { settings, problems } = readSettings(cells);
    expect(settings[key]).toBe(used);
    const [label] = words.settings.labels[key];
    expect(problems).toMatchObject([
      {
        kind: 'settingValue',
        place,
        texts: [
          [String(typed), 1],
          [label, 1],
        ],
        other: saidOf(key, used, language),
      },
    ]);
  });

  it('a wrong class, wrong points and a phrase without a known outcome are named', () => {
    const cells = cellsOf(given);
    const places = [
      type(cells, 'outcome.LOST', 'tuyệt vời'),
      type(cells, 'outcome.WON', 'nhiều', 3),
      type(cells, 'phrase.2', 'abc xyz'),
    ];
    type(cells, 'phrase.2', 'cnm', 1);
    const { settings, problems } = readSettings(cells);
    expect(settings.outcomes).toEqual(given.outcomes);
    expect(settings.phrases).toEqual([]);
    expect(problems.map(({ place }) => place)).toEqual(places);
  });

  it('names the cell in the sheet when the cells do not begin in row 1', () => {
    const cells = cellsOf(given);
    const place = type(cells, 'setting.target', 'x');
    const { problems } = readSettings(cells.slice(2), {}, 3);
    expect(problems.map((problem) => problem.place)).toEqual([place]);
  });

  it.each([
    ['60', 0.6],
    ['60 %', 0.6],
    [0.6, 0.6],
    ['0,6', 0.6],
    [60, 0.6],
    [1, 1],
    ['1%', 0.01],
  ])('a share may be typed as %p', (typed, share) => {
    const cells = cellsOf(given);
    type(cells, 'setting.minCoverage', typed);
    expect(readSettings(cells)).toMatchObject({ settings: { minCoverage: share }, problems: [] });
  });

  it('blank values leave the defaults, and moved rows are still found', () => {
    const cells = cellsOf(given);
    for (const key of ['setting.minAttempts', 'setting.minCoverage', 'outcome.WON']) {
      type(cells, key, '');
    }
    const reversed = cells.slice().reverse();
    expect(readSettings(reversed)).toMatchObject({ settings: given, problems: [] });
  });
});

it('takes the language from its cell, and Vietnamese, named, where it is no language', () => {
  const cells = cellsOf(defaultSettings('vi', 60));
  type(cells, 'setting.language', ' EN ');
  expect(readSettings(cells)).toMatchObject({ settings: { language: 'en' }, problems: [] });
  const place = type(cells, 'setting.language', 'fr');
  expect(readSettings(cells)).toMatchObject({
    settings: { language: 'vi' },
    problems: [{ place, other: 'Tiếng Việt' }],
  });
});

it('reads classes in the other language too', () => {
  const cells = cellsOf(defaultSettings('vi', 60));
  type(cells, 'outcome.REFUSED', wordsIn('en').settings.classes.junk);
  type(cells, 'outcome.NO_NEED', 'yeu');
  type(cells, 'outcome.WON', 'excluded');
  const { settings, problems } = readSettings(cells);
  expect(problems).toEqual([]);
  const { REFUSED, NO_NEED, WON } = settings.outcomes;
  expect([REFUSED.class, NO_NEED.class, WON.class]).toEqual(['junk', 'weak', 'excluded']);
});

it.each(OUTCOMES)('knows %s by its code and by its name in both languages', (outcome) => {
  const names = LANGUAGES.map((language) => wordsIn(language).outcomes[outcome] as string);
  const spelled = [outcome, outcome.toLowerCase().replace('_', ' '), ...names];
  for (const name of [...spelled, ...names.map((text) => `  ${text.toUpperCase()} `)]) {
    expect(outcomeNamed(name)).toBe(outcome);
    expect(outcomeNamed(name.normalize('NFD'))).toBe(outcome);
  }
});

it('knows no other outcome', () => {
  expect(['', 'tốt lắm', 'good', 'WO'].map(outcomeNamed)).toEqual([null, null, null, null]);
});
