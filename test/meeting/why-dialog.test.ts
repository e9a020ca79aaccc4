import { OUTCOME_RULES, OUTCOMES, type Outcome } from '../../src/lead/outcome';
import type { Lead } from '../../src/lead/read-leads';
import { whyDialog } from '../../src/meeting/why-dialog';
import type { Dialog } from '../../src/page/dialog';
import { dialogHtml } from '../../src/page/dialog-html';
import { dialogText } from '../../src/page/dialog-text';
import { Explaining } from '../../src/quality/explanation';
import type { Rules } from '../../src/quality/week-tallies';
import { type Language, wordsIn } from '../../src/text';
import { SAMPLE_RULES } from './sample-week';

const LANGUAGES: Language[] = ['vi', 'en'];
const DAY = 86_400_000;
const TODAY = 20_000;
const BAD = /undefined|null|NaN|\[object|Infinity| {2,}[^ ]*:/;
const RULES: Rules = { ...SAMPLE_RULES, outcomes: OUTCOME_RULES };

interface Some {
  outcome: Outcome;
  count: number;
  age?: number;
  attempts?: number;
  status?: string;
}

function dialogOf(
  given: readonly Some[],
  language: Language,
  more: { rules?: Partial<Rules>; campaign?: string | null; tabs?: string[] } = {},
): Dialog {
  const { campaign = 'Facebook – Mùa hè', tabs = ['Data'] } = more;
  const rules = { ...RULES, ...more.rules };
  const fold = new Explaining(TODAY * DAY, rules);
  let row = 2;
  for (const { outcome, count, age = 3, attempts = null, status = '' } of given) {
    for (let i = 0; i < count; i++, row++) {
      const day = TODAY - age;
      const lead: Lead = {
        ...{ row, received: day * DAY, day, campaign: 'x', rep: '', marketer: '' },
        ...{ status, outcome, attempts, callDays: null, pull: null },
      };
      fold.add(lead, tabs[row % tabs.length] as string);
    }
  }
  const period = { week: '2024-W40', weeks: 1, from: '2024-09-30', to: '2024-10-06' };
  const facts = { campaign, period, asOf: '07/10/2024 08:00', tabs, rules, found: fold.facts() };
  return whyDialog(facts, wordsIn(language));
}

const CALL: Some[] = [
  { outcome: 'WON', count: 30 },
  { outcome: 'CONSIDERING', count: 3 },
  { outcome: 'JUST_ASKING', count: 17 },
  { outcome: 'SPAM', count: 29 },
  { outcome: 'NO_ANSWER', count: 6 },
];

test('Vietnamese: the whole answer to why it is 49,2', () => {
  expect(dialogText(dialogOf(CALL, 'vi')).split('\n')).toEqual([
    'Vì sao Facebook – Mùa hè được 49,2 điểm?',
    'Số nhận tuần 2024-W40 (30/09/2024–06/10/2024) · tính đến 07/10/2024 08:00 · mục tiêu 60',
    'Nhận 85 số, 79 số đã có kết luận, trung bình 49,2 điểm.',
    'Chưa chắc: cần thêm 1 kết luận. Khoảng 38,5–60,04 chứa mục tiêu 60 nên chưa thể nói đạt hay không. Nếu điểm giữ như hiện nay, thêm 1 kết luận nữa thì rõ.',
    '',
    'Điểm được tính từ đâu',
    'Kết quả        Số lượng  Điểm mỗi số  Tổng điểm',
    'Đã chốt              30          100      3.000',
    'Đang cân nhắc         3           70        210',
    'Chỉ tham khảo        17           40        680',
    'Rác, số giả          29            0          0',
    'Tổng                 79                   3.890',
    '3.890 điểm / 79 số = 49,2 điểm',
    '',
    'Điều gì kéo điểm xuống',
    'Số rác và số yếu làm mất 49,6 điểm, so với 100 nếu số nào cũng tốt:',
    '- Rác, số giả: 37 % (29 số), mất 36,7 điểm',
    '- Chỉ tham khảo: 22 % (17 số), mất 12,9 điểm',
    '',
    'May rủi đến đâu',
    'Với 79 số, may rủi có thể làm điểm lệch: điểm thật nằm trong khoảng 38,5–60,04 (độ tin cậy 95 %). Càng nhiều kết luận, khoảng càng hẹp.',
    '',
    'Đang chờ, chưa tính',
    '6 số. Marketing chỉ được chấm trên những số Sales đã thật sự gọi.',
    '- 6 số chưa gặp được, không ghi số lần gọi: quá 7 ngày từ lúc nhận mới tính',
    '',
    'Ở dòng nào trong tab “Data”',
    'Đã chốt                    dòng 2–31',
    'Đang cân nhắc              dòng 32–34',
    'Chỉ tham khảo              dòng 35–51',
    'Rác, số giả                dòng 52–80',
    'Không nghe máy (đang chờ)  dòng 81–86',
  ]);
});

/** Situations that each bring out another rule. */
const SITUATIONS: [name: string, leads: Some[], code: string][] = [
  ['nothing', [], 'THIN'],
  ['nothing judged', [{ outcome: 'NEW', count: 9 }], 'EARLY'],
  ['one lead', [{ outcome: 'WON', count: 1 }], 'THIN'],
  ['only duplicates', [{ outcome: 'DUPLICATE', count: 3 }], 'THIN'],
  [
    'little coverage',
    [
      { outcome: 'WON', count: 13 },
      { outcome: 'NEW', count: 12 },
    ],
    'EARLY',
  ],
  [
    'hopeless',
    [
      { outcome: 'SPAM', count: 110 },
      { outcome: 'CALLBACK', count: 90, age: 20 },
    ],
    'BELOW',
  ],
  ['below', [{ outcome: 'NO_NEED', count: 40 }], 'BELOW'],
  ['above', [{ outcome: 'WON', count: 40 }], 'ABOVE'],
  [
    'above with some not reached',
    [
      { outcome: 'WON', count: 60 },
      { outcome: 'NO_ANSWER', count: 2, attempts: 1 },
    ],
    'ABOVE',
  ],
  [
    'not reached',
    [
      { outcome: 'WON', count: 20 },
      { outcome: 'UNREACHABLE', count: 10, attempts: 2 },
    ],
    'EARLY',
  ],
  [
    'too close',
    [
      { outcome: 'WON', count: 60 },
      { outcome: 'SPAM', count: 40 },
    ],
    'UNSURE',
  ],
  ['of everything', OUTCOMES.map((outcome) => ({ outcome, count: 2, age: 20 })), 'UNSURE'],
];

describe.each(LANGUAGES)('in %s', (language) => {
  const words = wordsIn(language);

  test.each(SITUATIONS)('%s is told in whole sentences', (_, leads) => {
    const dialog = dialogOf(leads, language);
    expect(dialog.language).toBe(language);
    for (const block of dialog.blocks) {
      const texts =
        block.kind === 'list'
          ? block.items
          : block.kind === 'table'
            ? block.rows.flat()
            : [block.text];
      for (const text of texts) {
        expect(text).not.toBe('');
        expect(text).not.toMatch(BAD);
        expect(text).not.toMatch(/\b1 (leads|days|weeks|calls|points)\b/);
      }
    }
    expect(dialogHtml(dialog)).toContain(`<html lang="${language}">`);
  });

  test('each rule has words of its own', () => {
    const banners = SITUATIONS.flatMap(([, leads]) => {
      const block = dialogOf(leads, language).blocks[2];
      return block?.kind === 'sentence' ? [block.text.replace(/[\d.,–]+/g, '#')] : [];
    });
    expect(new Set(banners).size).toBeGreaterThanOrEqual(9);
  });

  test.each(SITUATIONS)(
    'the banner of “%s” begins with the verdict that tables show',
    (_, leads, code) => {
      const block = dialogOf(leads, language).blocks[2];
      if (leads.length === 0) return expect(block).toBeUndefined();
      const tone = code === 'BELOW' ? 'bad' : code === 'ABOVE' ? 'good' : 'open';
      expect(block).toMatchObject({ kind: 'sentence', tone });
      const heads = [5, null].map(
        (needed) => words.verdict({ code, needed }).split(':')[0] as string,
      );
      const { text } = block as { text: string };
      expect(heads.some((head) => text.startsWith(head))).toBe(true);
    },
  );

  test('phones and addresses in a status are not shown', () => {
    const status = 'gọi 0912 345 678 hoặc an.nguyen@x.vn, +84 (91) 234-56-78';
    const text = dialogText(dialogOf([{ outcome: 'UNKNOWN', count: 3, status }], language));
    expect(text).toContain('gọi …');
    expect(text).not.toMatch(/345|nguyen|234/);
  });

  test('texts to map come with their counts, most frequent first, and not all of very many', () => {
    const many = Array.from(
      { length: 20 },
      (_, i): Some => ({
        outcome: 'UNKNOWN',
        count: i === 7 ? 5 : 1,
        status: `L${i}`,
      }),
    );
    const text = dialogText(dialogOf(many, language));
    expect(text).toContain('“L7” (5), “L0” (1)');
    expect(text).toContain(words.moreTexts(8));
  });

  test('a long name is cut, rows of several tabs are told apart, and long lists of rows end', () => {
    const apart = Array.from(
      { length: 80 },
      (_, i): Some => ({
        outcome: i % 2 ? 'WON' : 'SPAM',
        count: 1,
      }),
    );
    const dialog = dialogOf(apart, language, {
      campaign: 'Tết '.repeat(100),
      tabs: ['T10', 'T11', 'T12'],
    });
    expect([...dialog.title].length).toBeLessThan(150);
    const last = dialog.blocks[dialog.blocks.length - 1];
    const [won] = last?.kind === 'table' ? last.rows : [];
    expect(won?.[1]).toContain('T10');
    // 40 of them, none beside another of its tab: 25 are named.
    expect(won?.[1]).toMatch(/ 15 /);
  });

  test('all campaigns, and leads without one, have a title of their own', () => {
    const titles = [null, '', 'X'].map((campaign) => dialogOf(CALL, language, { campaign }).title);
    expect(new Set(titles).size).toBe(3);
    expect(titles[1]).toContain(words.noCampaign);
  });

  test('the team’s own points and rules are those that are told', () => {
    const outcomes = {
      ...OUTCOME_RULES,
      NO_NEED: { class: 'weak', points: 32.5 },
    } as Rules['outcomes'];
    const rules = { outcomes, target: 62.5, minAttempts: 5, giveUpDays: 9 };
    const text = dialogText(
      dialogOf(
        [
          { outcome: 'NO_NEED', count: 3 },
          { outcome: 'NO_ANSWER', count: 1, attempts: 4 },
          { outcome: 'UNREACHABLE', count: 1, age: 8 },
        ],
        language,
        { rules },
      ),
    );
    const mark = language === 'vi' ? ',' : '.';
    for (const part of [`32${mark}5`, `97${mark}5`, `62${mark}5`, '5', '9'])
      expect(text).toContain(part);
  });
});

test('where 500 more verdicts might not settle it, no number is promised', () => {
  // 300 leads at 60 against a target of 60: the interval can never leave it.
  const leads: Some[] = [
    { outcome: 'WON', count: 180 },
    { outcome: 'SPAM', count: 120 },
  ];
  expect(dialogText(dialogOf(leads, 'en'))).toContain('500 more judged leads might not settle it');
  expect(dialogText(dialogOf(leads, 'vi'))).not.toMatch(/thêm 0 /);
});

test('both languages say the same things in the same order', () => {
  for (const [, leads] of SITUATIONS) {
    const [vi, en] = LANGUAGES.map((language) =>
      dialogOf(leads, language).blocks.map((block) =>
        block.kind === 'table' ? [block.kind, block.rows.length] : [block.kind],
      ),
    );
    expect(vi).toEqual(en);
  }
});
