import { meetingPage } from '../../src/meeting/agenda';
import type { WeekFacts } from '../../src/meeting/facts';
import type { RunningCampaign, SalesVoices } from '../../src/meeting/team-facts';
import { type Language, wordsIn } from '../../src/text';
import {
  BAD,
  CAMPAIGN,
  cellsOf,
  factsWith,
  LONG_NAME,
  period,
  rowsOf,
  said,
  team,
  VOICES,
} from './week-said';

const HOSTILE = ['=1+1', '<b>x</b>', '{name}', '\u202eabc', 'a\nb', 'x'.repeat(500), LONG_NAME];

describe('Marketing tells Sales', () => {
  test('a long link stays whole in one cell, so that it still leads somewhere', () => {
    const link = `https://drive.google.com/${'a'.repeat(600)}`;
    const campaigns = { running: [{ ...CAMPAIGN, material: link }], unlisted: [] };
    const cells = cellsOf(rowsOf(team({ campaigns }), 'vi', 'marketing')).flat();
    expect(cells).toContain(link);
  });

  const telling = (
    running: RunningCampaign[],
    unlisted: { name: string; received: number }[] = [],
  ) => team({ campaigns: { running, unlisted } });

  test.each<[string, WeekFacts, string, string]>([
    [
      'no tab',
      team({}),
      'Pullpush › Thêm tab… › Pullpush Chiến dịch',
      'Pullpush › Add a tab… › Pullpush Campaigns',
    ],
    [
      'nothing runs',
      telling([]),
      'không có chiến dịch nào chạy trong tuần này.',
      'No campaign in the tab “Pullpush Campaigns” ran this week.',
    ],
    [
      'all is told',
      telling([
        {
          ...CAMPAIGN,
          marketer: 'An',
          platform: 'Facebook',
          from: '2026-11-01',
          to: '2026-11-30',
          message: 'Nói tự tin',
          material: 'https://x.vn/a',
        },
      ]),
      'Tết 32 số · Marketer An · Facebook · 01/11/2026–30/11/2026 Thông điệp: Nói tự tin Tài liệu: https://x.vn/a',
      'Tết 32 leads · Marketer An · Facebook · 01/11/2026–30/11/2026 Message: Nói tự tin Material: https://x.vn/a',
    ],
    [
      'nothing is told',
      telling([{ ...CAMPAIGN, received: 1, from: '2026-11-01' }]),
      '1 số · từ 01/11/2026 Chưa ghi: thông điệp, ưu đãi, đối tượng, tài liệu.',
      '1 lead · since 01/11/2026 Not written yet: message, offer, audience, material.',
    ],
    [
      'it is over',
      telling([{ ...CAMPAIGN, received: 12, to: '2026-11-10', isOver: true }]),
      'Đã kết thúc ngày 10/11/2026 nhưng tuần này vẫn có 12 số.',
      'Ended on 10/11/2026, yet 12 leads came in this week.',
    ],
    [
      'no leads came',
      telling([{ ...CAMPAIGN, received: 0 }]),
      'Tết tuần này chưa có số',
      'Tết no leads this week',
    ],
    [
      'the tab lacks one',
      telling([], [{ name: 'A', received: 12 }]),
      'Chưa có trong tab “Pullpush Chiến dịch”: A (12 số). Marketing ghi thêm giúp',
      'Not in the tab “Pullpush Campaigns” yet: A (12 leads). Marketing, please add',
    ],
    [
      'the tab lacks many',
      telling(
        [],
        Array.from({ length: 6 }, (_, i) => ({ name: `C${i}`, received: 6 - i })),
      ),
      'C4 (2 số) và 1 chiến dịch khác.',
      'C4 (2 leads) and 1 other campaign.',
    ],
  ])('%s', (_, facts, vi, en) => {
    expect(said(facts, 'vi', 'marketing')).toContain(vi);
    expect(said(facts, 'en', 'marketing')).toContain(en);
  });

  test('forty campaigns: fifteen in full, the others by name', () => {
    const running = Array.from({ length: 50 }, (_, i) => ({
      ...CAMPAIGN,
      key: `c${i}`,
      name: `C${i}.`,
      received: 50 - i,
    }));
    const rows = rowsOf(telling(running), 'en', 'marketing');
    expect(rows.filter(({ cells }) => cells[0]?.role === 'name')).toHaveLength(15);
    const text = said(telling(running), 'en', 'marketing');
    expect(text).toContain('Also running: C15. (35 leads), C16.');
    expect(text).toContain('and 5 other campaigns.');
  });
});

describe('Sales tells Marketing', () => {
  const voice = (text: string, count = 3, before = 1) => ({ text, count, before });
  const telling = (changes: Partial<SalesVoices>) => team({ voices: { ...VOICES, ...changes } });

  test.each<[string, Partial<SalesVoices>, string, string]>([
    [
      'neither',
      { hasTab: false, hasColumn: false },
      'Lý do từ chối cũng được lấy từ cột “Lý do từ chối”',
      'Objections also come from a column “Objection” of the lead tab.',
    ],
    [
      'no tab',
      { hasTab: false },
      'Thêm tab… › Pullpush Phản hồi.',
      'Add a tab… › Pullpush Feedback.',
    ],
    ['no column', { hasColumn: false }, 'có cột “Lý do từ chối”', 'would be counted here too.'],
    ['nothing', {}, 'Tuần này chưa có lý do từ chối', 'No objection, question, request or praise'],
    [
      'only what was said before',
      { objections: [voice('x', 0, 4)] },
      'Tuần này chưa có',
      'No objection',
    ],
  ])('quiet: %s', (_, voices, vi, en) => {
    expect(said(telling(voices), 'vi', 'sales')).toContain(vi);
    expect(said(telling(voices), 'en', 'sales')).toContain(en);
    expect(rowsOf(telling(voices), 'en', 'sales').some(({ key }) => key === 'sales.header')).toBe(
      false,
    );
  });

  test('counts are numbers, objections before questions, five of each', () => {
    const list = Array.from({ length: 7 }, (_, i) => voice(`O${i}`, 9 - i, i));
    const facts = telling({ objections: list, questions: [voice('Q', 2, 0)] });
    const told = cellsOf(rowsOf(facts, 'vi', 'sales')).filter(([kind]) =>
      /từ chối|hỏi hay/.test(String(kind)),
    );
    expect(told.map(([, now, before, text]) => [now, before, text])).toEqual([
      [9, 0, 'O0'],
      [8, 1, 'O1'],
      [7, 2, 'O2'],
      [6, 3, 'O3'],
      [5, 4, 'O4'],
      [2, 0, 'Q'],
    ]);
    expect(told.at(-1)?.[0]).toBe('Câu hỏi hay gặp');
  });

  test('open requests with their age, eight of many; praise with who says so', () => {
    const days = [16, 1, 0, null, 1, 1, 1, 1, 1];
    const facts = telling({
      requests: days.map((age, i) => ({
        text: `R${i}`,
        who: i ? '' : 'Lan',
        campaign: i ? '' : 'FB',
        days: age,
      })),
      praise: Array.from({ length: 6 }, (_, i) => ({
        text: `P${i}`,
        who: 'Hùng',
        campaign: 'Zalo',
      })),
    });
    const cells = cellsOf(rowsOf(facts, 'en', 'sales'));
    const asked = cells.filter(([kind]) => kind === 'Asks for material');
    expect(asked).toHaveLength(8);
    expect(asked.slice(0, 4).map(([, age, , text]) => [age, text])).toEqual([
      ['16 days', 'R0 · Lan · FB'],
      ['1 day', 'R1'],
      ['today', 'R2'],
      ['no date', 'R3'],
    ]);
    expect(said(facts, 'en', 'sales')).toContain(
      '1 more open request in the tab “Pullpush Feedback”.',
    );
    expect(cells.filter(([who]) => who === 'Hùng').map((row) => row[3])).toEqual(
      [0, 1, 2, 3, 4].map((i) => `P${i} · Zalo`),
    );
  });
});

test.each<Language>(['vi', 'en'])(
  'thanks have lines to type in, with people to choose (%s)',
  (language) => {
    const rows = rowsOf(factsWith(), language, 'thanks');
    expect(rows.map(({ key }) => key)).toEqual([
      'thanks.title',
      'thanks.header',
      'thanks.1',
      'thanks.2',
      'thanks.3',
    ]);
    expect(rows[2]?.cells[0]).toMatchObject({ role: 'input', choices: ['An', 'Bình'] });
    expect(rows[2]?.merge).toEqual(rows[1]?.merge);
    expect(
      rowsOf(factsWith({ people: [] }), language, 'thanks')[2]?.cells[0]?.choices,
    ).toBeUndefined();
  },
);

describe.each<Language>(['vi', 'en'])('whatever was typed (%s)', (language) => {
  const everywhere = (text: string): WeekFacts =>
    team({
      campaigns: {
        running: Array.from({ length: 40 }, (_, i) => ({
          ...CAMPAIGN,
          key: i < 2 ? 'same' : `${i}`,
          name: text,
          marketer: text,
          platform: text,
          message: text,
          offer: text,
          material: text,
        })),
        unlisted: [
          { name: text, received: 3 },
          { name: '', received: 1 },
        ],
      },
      voices: {
        ...VOICES,
        objections: [
          { text, count: 2, before: 1 },
          { text, count: 1, before: 1 },
        ],
        questions: [{ text, count: 2, before: 1 }],
        requests: [{ text, who: text, campaign: text, days: 3 }],
        praise: [{ text, who: text, campaign: text }],
      },
    });

  test.each(HOSTILE)('%s', (text) => {
    const page = meetingPage(everywhere(text), wordsIn(language));
    const rows = page.blocks.flatMap((block) => block.rows);
    const keys = rows.map(({ key }) => key);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    const told = page.blocks.filter(({ key }) => key === 'marketing' || key === 'sales');
    for (const { cells } of told.flatMap((block) => block.rows))
      cells.forEach((cell, column) => {
        const value = String(cell?.value ?? '');
        if (text !== '{name}') expect(value).not.toMatch(BAD);
        expect(value).not.toContain('\n');
        // A line never runs out of the page to the right.
        const room = page.widths.slice(column).reduce((sum, width) => sum + width, 0);
        if (cell?.role === 'text' || cell?.role === 'quiet')
          expect(Array.from(value).length * 6.6).toBeLessThanOrEqual(room);
      });
  });
});

test.each<Language>(['vi', 'en'])(
  'a company in its first week reads no gap and no heading alone (%s)',
  (language) => {
    const none = period({});
    const page = meetingPage(
      factsWith({ thisWeek: none, fourWeeks: none, people: [] }),
      wordsIn(language),
    );
    for (const { rows } of page.blocks) {
      const heading = rows.findIndex(({ cells }) => cells[0]?.role === 'heading');
      if (heading >= 0) expect(rows.length).toBeGreaterThan(heading + 1);
      expect(JSON.stringify(cellsOf(rows)).replace(/null/g, '')).not.toMatch(BAD);
    }
  },
);
