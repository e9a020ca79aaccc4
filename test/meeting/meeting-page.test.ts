import type { DataProblem, ProblemKind } from '../../src/lead/problem';
import { meetingPage, scoreboardPage } from '../../src/meeting/agenda';
import { changeText } from '../../src/meeting/change-text';
import { problemText, type WeekFacts } from '../../src/meeting/facts';
import type { Page } from '../../src/page/page';
import type { Change } from '../../src/quality/change';
import { type Language, wordsIn } from '../../src/text';
import { EVERY_PROBLEM } from './every-problem';
import { everyVerdict } from './every-verdict';
import { NO_CHANGE as BLANK, sampleWeek, sampleWeeks } from './sample-week';

const NO_CHANGE: Change = { ...BLANK, thisWeek: 55.6, leftOut: 5 };
const REAL: Change = {
  ...NO_CHANGE,
  lastWeek: 60.6,
  difference: -5,
  kind: 'real',
  usual: 61.6,
  within: 4.2,
  weeks: 8,
};
const BAD = /undefined|null|NaN|\[object/;

function factsWith(changes: Partial<WeekFacts> = {}): WeekFacts {
  const period = sampleWeeks({
    tết: { WON: 30, NO_NEED: 4, DUPLICATE: 2 },
    hè: { NO_NEED: 20, WON: 3, ON_AGE: 5 },
    '': { NEW: 9 },
  });
  return sampleWeek({
    thisWeek: period,
    changes: { total: NO_CHANGE, campaigns: new Map([['tết', REAL]]) },
    fourWeeks: period,
    allTime: period,
    nameOf: (key) => (key === 'tết' ? 'Tết' : key),
    people: ['An', 'Bình'],
    ...changes,
  });
}

const textsOf = (page: Page) =>
  page.blocks.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => ((cell?.value ?? null) === null ? [] : [String(cell?.value)])),
    ),
  );
const rowOf = (page: Page, key: string) =>
  page.blocks
    .flatMap(({ rows }) => rows)
    .find((row) => row.key === key)
    ?.cells.map((cell) => cell?.value);

describe.each<Language>(['vi', 'en'])('in %s', (language) => {
  const words = wordsIn(language);

  it('a page says the week, every campaign and the gaps, with no word missing', () => {
    const page = meetingPage(factsWith(), words);
    const texts = textsOf(page);
    expect(texts.filter((text) => BAD.test(text))).toEqual([]);
    expect(texts).toEqual(
      expect.arrayContaining([
        words.meeting.title('2026-W47'),
        words.all,
        words.noCampaign,
        'Tết',
        'hè',
      ]),
    );
    expect(texts).toContain(words.meeting.noGaps);
    expect(texts.join(' ')).toContain('16/11/2026');
  });

  it('the week in a sentence adds up, and tells its verdict', () => {
    const rows = meetingPage(factsWith(), words).blocks[0]?.rows ?? [];
    const said = rows
      .filter(({ key }) => key.startsWith('summary.'))
      .map(({ cells }) => cells[0]?.value)
      .join(' ');
    // 71 received: 62 judged (5 of them on age alone), 9 that nobody has called; 2 duplicates beside them.
    const parts =
      language === 'vi'
        ? [
            'nhận 71 số, 62/71',
            'Còn lại: 9 số đang chờ (9 số chưa ai gọi).',
            'Không tính vào đó: 2 số trùng.',
          ]
        : [
            '71 leads came in',
            '62 of 71',
            'The rest: 9 still waiting (9 not called yet).',
            'Not among them: 2 duplicates.',
          ];
    const verdict = words.verdict(factsWith().thisWeek.total.verdict);
    for (const part of [...parts, `(${verdict.charAt(0).toLowerCase()}${verdict.slice(1)})`])
      expect(said).toContain(part);
  });

  it('the numbers of a campaign stand in its row', () => {
    const page = meetingPage(factsWith(), words);
    const [name, received, judged, coverage, score, interval, verdict, junk, change] =
      rowOf(page, 'week:tết') ?? [];
    expect([name, received, judged, coverage]).toEqual(['Tết', 34, 34, 1]);
    expect(score).toBeCloseTo((30 * 100 + 4 * 20) / 34, 10);
    expect(junk).toBeCloseTo(4 / 34, 10);
    expect(interval).toMatch(/^\d+–\d+$/);
    expect(verdict).toBe(words.verdict({ code: 'ABOVE' }));
    expect(change).toBe(changeText(REAL, words));
    expect(rowOf(page, 'week.total')?.[0]).toBe(words.all);
  });

  it('a week without leads says so', () => {
    const none = sampleWeeks({});
    const page = meetingPage(factsWith({ thisWeek: none, fourWeeks: none, people: [] }), words);
    const texts = textsOf(page);
    expect(texts.filter((text) => text === words.meeting.noLeads)).toHaveLength(2);
    expect(texts).toContain(
      language === 'vi' ? 'Tuần này không nhận được số nào.' : 'No lead came in this week.',
    );
    expect(texts).toContain(words.points.empty);
    expect(texts.filter((text) => BAD.test(text))).toEqual([]);
  });

  it('the week is said against the target as it was agreed', () => {
    const target = language === 'vi' ? '62,5' : '62.5';
    expect(rowOf(meetingPage(factsWith({ target: 62.5 }), words), 'summary.1')?.[0]).toContain(
      target,
    );
  });

  it('the Scoreboard shows the four weeks', () => {
    const page = scoreboardPage(factsWith(), words);
    expect(textsOf(page).filter((text) => BAD.test(text))).toEqual([]);
    expect(rowOf(page, 'fourWeeks:hè')?.[0]).toBe('hè');
  });

  it('leads that count on their age alone are named', () => {
    const texts = textsOf(meetingPage(factsWith(), words));
    expect(texts.join(' ')).toContain(words.meeting.onAge(5));
  });

  it('every row of a page has a key of its own', () => {
    const problems: DataProblem[] = [{ kind: 'noDate', count: 2, rows: [4, 5], place: 'Ngày' }];
    for (const page of [
      meetingPage(factsWith({ problems }), words),
      scoreboardPage(factsWith(), words),
    ]) {
      const keys = page.blocks.flatMap(({ rows }) => rows.map(({ key }) => key));
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    }
  });

  it('the conclusions offer the people and the statuses', () => {
    const page = meetingPage(factsWith(), words);
    const block = page.blocks.find(({ key }) => key === 'conclusions');
    const cells = block?.rows.find(({ key }) => key === 'conclusions.1')?.cells;
    expect([cells?.[0]?.choices, cells?.[8]?.choices]).toEqual([
      ['An', 'Bình'],
      words.meeting.statuses,
    ]);
    expect(block?.rows).toHaveLength(12);
  });

  const verdicts = everyVerdict(1234);

  it('every verdict has words of its own', () => {
    const texts = verdicts.map((verdict) => words.verdict(verdict));
    expect(texts.filter((text) => BAD.test(text) || text === '')).toEqual([]);
    expect(new Set(texts).size).toBe(verdicts.length);
    expect(texts[0]).toContain(language === 'vi' ? '1.234' : '1,234');
    expect(texts.at(-2)).toContain('42');
  });

  it('every kind of problem has a sentence of its own', () => {
    const texts = Object.values(EVERY_PROBLEM).map((problem) => problemText(problem, words).text);
    expect(texts.filter((text) => BAD.test(text))).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
    const page = meetingPage(factsWith({ problems: Object.values(EVERY_PROBLEM) }), words);
    expect(textsOf(page).filter((text) => BAD.test(text))).toEqual([]);
    // The sentences are broken into rows; all of each is there.
    for (const text of texts) expect(textsOf(page).join(' ')).toContain(text);
  });

  it('a problem names what it is about', () => {
    const said = (kind: ProblemKind) => problemText(EVERY_PROBLEM[kind], words);
    expect(said('unmapped').text).toContain(`“qwx” (5), “zk”, ${words.moreTexts(2)}`);
    expect(said('noDate')).toMatchObject({ where: words.rowsNamed('2, 3', 5) });
    expect(said('noDate').text).toContain('“Ngày”');
    for (const text of ['C7', '“x”', '“Mục tiêu”', '60'])
      expect(said('settingValue').text).toContain(text);
    for (const kind of ['newLeadTab', 'leadTabMissing', 'leadTabUnfit', 'sameLeads'] as const)
      for (const text of ['“T11”', 'C50']) expect(said(kind).text).toContain(text);
    for (const text of ['D40', '“Đã chốt” 90', '100'])
      expect(said('goodPoints').text).toContain(text);
    for (const text of [words.fields.status, 'TT', 'KQ']) {
      expect(said('contestedColumn').text).toContain(`“${text}”`);
    }
  });
});
