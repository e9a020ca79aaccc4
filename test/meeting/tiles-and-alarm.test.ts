import type { Action } from '../../src/meeting/action';
import type { CarriedAction } from '../../src/meeting/carry-over';
import { barsOf } from '../../src/meeting/scoreboard';
import type { TeamFacts } from '../../src/meeting/team-facts';
import type { PathWeek } from '../../src/quality/score-path';
import { type Language, wordsIn } from '../../src/text';
import {
  cellsOf,
  factsWith,
  LONG_NAME,
  NO_CHANGE,
  period,
  rowAt,
  rowsOf,
  said,
  team,
} from './week-said';

describe('the tiles', () => {
  const ACTION: Action = {
    id: '2026-W45-1',
    week: '2026-W45',
    meeting: '2026-W45',
    who: 'An',
    what: 'Sửa biểu mẫu',
    byWhen: null,
    status: null,
    note: null,
    isNoteFormula: false,
    row: 1,
    isChanged: false,
  };
  const carried = (
    state: CarriedAction['state'],
    daysLate = 0,
    action: Partial<Action> = {},
  ): CarriedAction => ({ action: { ...ACTION, ...action }, state, daysLate, weeks: 1 });
  const promising = (...list: CarriedAction[]) =>
    factsWith({ promises: { conclusions: [], carried: list } });

  test.each<[string, CarriedAction[], [string, string, string], [string, string, string]]>([
    [
      'none',
      [],
      ['0 việc còn mở', 'chưa có việc từ các buổi họp trước', ''],
      ['0 open', 'nothing from earlier meetings yet', ''],
    ],
    [
      'late ones',
      [carried('late', 12), carried('late', 1), carried('open'), carried('done')],
      ['3 việc còn mở', '2 trễ hạn · lâu nhất 12 ngày', '1 việc đã xong'],
      ['3 open', '2 late · longest 12 days', '1 done'],
    ],
    [
      'one a day late',
      [carried('late', 1)],
      ['1 việc còn mở', '1 trễ hạn · lâu nhất 1 ngày', ''],
      ['1 open', '1 late · longest 1 day', ''],
    ],
    [
      'in time',
      [carried('open')],
      ['1 việc còn mở', 'không việc nào trễ hạn', ''],
      ['1 open', 'none late', ''],
    ],
    [
      'without a date',
      [carried('undated'), carried('dropped')],
      ['1 việc còn mở', '1 việc chưa rõ hạn', ''],
      ['1 open', '1 without a clear date', ''],
    ],
  ])('promises: %s', (_, list, vi, en) => {
    for (const [language, texts] of [['vi', vi] as const, ['en', en] as const]) {
      const rows = rowsOf(promising(...list), language, 'headline');
      const tile = ['tile.scores', 'tile.notes', 'tile.more'].map((key) => rowAt(rows, key)?.[7]);
      expect(tile.map((value) => value ?? '')).toEqual(texts);
    }
  });

  test('who promised what is named under them, late ones first as in the list, three of many', () => {
    const facts = promising(
      carried('late', 3),
      carried('open', 0, { who: 'Bình', what: 'x'.repeat(200) }),
      carried('open', 0, { who: null, what: 'Gọi\nlại' }),
      carried('open', 0, { who: 'Chi' }),
    );
    const text = said(facts, 'vi', 'headline');
    expect(text).toContain('Còn mở: An: Sửa biểu mẫu (trễ 3 ngày) · Bình: xxx');
    expect(text).toContain('… · (chưa ghi ai): Gọi lại · và 1 việc nữa.');
    expect(text).not.toContain('Chi');
  });

  test.each<Language>(['vi', 'en'])('the verdict stands beside the four weeks (%s)', (language) => {
    const words = wordsIn(language);
    const below = period({ hè: { NO_NEED: 40 } });
    const rows = rowsOf(factsWith({ fourWeeks: below }), language, 'headline');
    const cell = rows.find(({ key }) => key === 'tile.scores')?.cells[6];
    expect(cell).toMatchObject({ value: words.verdict({ code: 'BELOW' }), role: 'bad' });
    expect(rowAt(rows, 'tile.more')?.[5]).toBe(words.meeting.target(60));
  });

  test.each<[string, Partial<TeamFacts>, string, string]>([
    [
      'no tab',
      {},
      'Pullpush › Thêm tab… › Pullpush Kế hoạch',
      'Pullpush › Add a tab… › Pullpush Plan',
    ],
    [
      'no week',
      { hasPlan: true },
      'Tab “Pullpush Kế hoạch” chưa có tuần này.',
      'The tab “Pullpush Plan” does not have this week yet.',
    ],
    [
      'a tab that could not be read',
      { hasPlan: true, unread: { campaigns: false, feedback: false, plan: true } },
      'Chưa đọc được tab “Pullpush Kế hoạch”: xem phần Dữ liệu cần bổ sung ở cuối.',
      'The tab “Pullpush Plan” could not be read: see Data gaps below.',
    ],
    [
      'a week without leads',
      { hasPlan: true, plan: { leads: null, orders: 3, revenue: null } },
      'Tab “Pullpush Kế hoạch” có tuần này nhưng cột “Số nhận” còn trống.',
      'has this week, but no number of leads for it.',
    ],
    [
      'leads',
      { hasPlan: true, plan: { leads: 40, orders: null, revenue: null } },
      'Kế hoạch tuần 40 số, đã nhận 34 (85 %).',
      'Plan for the week: 40 leads; 34 received (85%).',
    ],
    [
      'a month cut into weeks',
      { hasPlan: true, plan: { leads: 0.9, orders: null, revenue: null } },
      'Kế hoạch tuần 1 số, đã nhận 34 (3.778 %).',
      'Plan for the week: 1 lead; 34 received (3,778%).',
    ],
    [
      'a plan of nothing',
      { hasPlan: true, plan: { leads: 0, orders: null, revenue: null } },
      'Kế hoạch tuần 0 số, đã nhận 34.',
      'Plan for the week: 0 leads; 34 received.',
    ],
  ])('the plan: %s', (_, facts, vi, en) => {
    expect(said(team(facts), 'vi', 'headline')).toContain(vi);
    expect(said(team(facts), 'en', 'headline')).toContain(en);
  });
});

describe('the alarm', () => {
  const poor = (count: number) => ({ NO_NEED: count, WON: 1 });

  test('is not there while nothing is below target', () => {
    expect(rowsOf(factsWith(), 'vi', 'alarm')).toEqual([]);
    expect(rowsOf(factsWith({ fourWeeks: period({}) }), 'vi', 'alarm')).toEqual([]);
  });

  test('names who lacks most to the target, three of many, over the whole width', () => {
    const fourWeeks = period({
      tết: { WON: 400 },
      a: poor(20),
      b: poor(60),
      c: poor(25),
      [LONG_NAME]: poor(30),
      '': poor(40),
    });
    const rows = rowsOf(factsWith({ fourWeeks }), 'vi', 'alarm');
    const lines = cellsOf(rows).map(([first]) => String(first));
    expect(lines[0]).toMatch(/Bốn tuần qua có 4 chiến dịch dưới mục tiêu 60:$/);
    expect(lines[1]).toMatch(/b: 21,3 \(\d+–\d+\), 61 số đã kết luận$/);
    expect(lines[2]).toContain(LONG_NAME);
    expect(lines[3]).toMatch(/c: /);
    expect(lines[4]).toMatch(/và 1 chiến dịch khác$/);
    expect(lines[5]).toBe(
      'Các số không ghi chiến dịch dưới mục tiêu 60: 22,0 (12–37), 41 số đã kết luận.',
    );
    expect(lines).toHaveLength(6);
    for (const { cells, merge } of rows) {
      expect(merge).toBeUndefined();
      expect(cells.map((cell) => cell?.role)).toEqual(Array(9).fill('alarm'));
      expect(cells.slice(1).every((cell) => cell?.value === null)).toBe(true);
    }
  });

  test.each<[Language, RegExp]>([
    [
      'vi',
      /tính chung mọi chiến dịch, điểm dưới mục tiêu 60: 2\d,\d \(\d+–\d+\), 41 số.*Các số không ghi chiến dịch dưới mục tiêu 60: /,
    ],
    [
      'en',
      /All campaigns together are below.* 41 leads judged\..*Leads without a campaign are below the target of 60: /,
    ],
  ])('says all leads together first, and names leads without a campaign (%s)', (language, text) => {
    const facts = factsWith({ fourWeeks: period({ '': poor(40) }) });
    expect(said(facts, language, 'alarm')).toMatch(text);
  });
});

describe('the bars', () => {
  const path = (...scores: (number | null)[]): PathWeek[] =>
    scores.map((score) => ({
      judged: score === null ? 0 : 9,
      score,
      low: null,
      high: null,
      leftOut: 0,
    }));

  test.each<[string, (number | null)[], string]>([
    ['the ends of the scale', [0, 12.4, 12.5, 50, 87.4, 87.5, 100], '▁▁▂▅▇██'],
    ['a small step is no crash', [62, 60], '▅▅'],
    ['a week without a score', [60, null, 70], '▅░▆'],
    ['nothing known', [], ''],
  ])('%s', (_, scores, bars) => {
    expect(barsOf(path(...scores))).toBe(bars);
  });

  test.each<Language>(['vi', 'en'])(
    'stand in the last column of the four weeks (%s)',
    (language) => {
      const changes = {
        total: { ...NO_CHANGE, path: path(50, 100) },
        campaigns: new Map([['tết', { ...NO_CHANGE, path: path(0, 60) }]]),
      };
      const rows = rowsOf(factsWith({ changes }), language, 'fourWeeks');
      expect(rowAt(rows, 'fourWeeks.header')?.[8]).toBe(wordsIn(language).sections.bars);
      expect(rowAt(rows, 'fourWeeks:tết')?.[8]).toBe('▁▅');
      expect(rowAt(rows, 'fourWeeks.total')?.[8]).toBe('▅█');
    },
  );
});
