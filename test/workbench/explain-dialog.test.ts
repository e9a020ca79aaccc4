/** "Why this score?" and "About the score" from the menu: what is asked, what is proposed, what is shown. */
import type { AddOn } from '../../workbench/add-on';
import { type StoredValue, WorkbenchSpreadsheet } from '../../workbench/services';
import { HOSTILE_TEXTS } from '../data/hostile-texts';
import { bookOf, bookOfTables, HEADER, leads, setUp } from './lead-book';
import { built, cellsOf, open, rowOf } from './meeting-workbook';

/** Answers the questions of one run in turn, and gives the questions and the page. */
function ask(addOn: AddOn, answer: { texts: (string | null)[] }, ...texts: (string | null)[]) {
  answer.texts = texts;
  const from = addOn.dialogs.length;
  addOn.call('menuExplainScore');
  const shown = addOn.dialogs.slice(from);
  return {
    questions: shown.flatMap(({ kind, text }) => (kind === 'prompt' ? [text] : [])),
    alerts: shown.flatMap(({ kind, text }) => (kind === 'alert' ? [text] : [])),
    page: shown.find(({ kind }) => kind === 'modal'),
  };
}

const titleOf = (html = '') =>
  (/<h1>(.*?)<\/h1>/.exec(html)?.[1] ?? '').replace(/&#(\d+);/g, (_, code) =>
    String.fromCharCode(Number(code)),
  );
const periodOf = (html = '') => /<p class="quiet">(.*?) · /.exec(html)?.[1];

function asking(spreadsheet?: WorkbenchSpreadsheet) {
  const answer = { texts: [] as (string | null)[] };
  const answers = ({ kind }: { kind: string }) => {
    const next = kind === 'prompt' ? answer.texts.shift() : undefined;
    return next === null ? ({ button: 'CANCEL' } as const) : next;
  };
  return { answer, answers, spreadsheet };
}

describe('what is proposed', () => {
  const { answer, answers } = asking();
  const addOn = built({ answers });
  const go = (tab: string, key: string | null) => {
    const sheet = addOn.spreadsheet.sheetByName(tab)!;
    addOn.spreadsheet.active = sheet;
    sheet.currentCell = { row: key === null ? 5 : rowOf(addOn, tab, key) + 1, column: 3 };
    return ask(addOn, answer, '');
  };
  const WEEK = 'Số nhận tuần 2026-W47 (16/11/2026–22/11/2026)';
  const FOUR = 'Số nhận 4 tuần (26/10/2026–22/11/2026)';

  test.each([
    ['Họp 2026-W47', 'week:tết', 'Tết', WEEK],
    ['Họp 2026-W47', 'fourWeeks:-50% hè', '-50% hè', FOUR],
    ['Họp 2026-W47', 'week.total', 'tất cả chiến dịch', WEEK],
    ['Họp 2026-W47', 'fourWeeks.total', 'tất cả chiến dịch', FOUR],
    ['Họp 2026-W47', 'tile.scores', 'tất cả chiến dịch', WEEK],
    ['Pullpush Bảng điểm', 'fourWeeks:=khoá học', '=KHOÁ HỌC', FOUR],
    ['Pullpush Bảng điểm', 'fourWeeks.total', 'tất cả chiến dịch', FOUR],
    ['Pullpush Bảng điểm', 'allTime.total', 'tất cả chiến dịch', 'Số nhận từ trước đến nay'],
    ['Pullpush Bảng điểm', 'subtitle', 'tất cả chiến dịch', FOUR],
    ['Pullpush Cài đặt', 'tab:settings', 'tất cả chiến dịch', FOUR],
    ['Data', null, 'tất cả chiến dịch', FOUR],
  ])('in “%s”, row %s: %s', (tab, key, campaign, period) => {
    const { page, questions } = go(tab, key);
    expect(titleOf(page?.text)).toMatch(`Vì sao ${campaign} `);
    expect(periodOf(page?.text)).toBe(period);
    expect(questions[0]?.toLowerCase()).toContain(`để trống: ${campaign.toLowerCase()}, `);
  });

  test('the numbers are those of the row', () => {
    const tab = 'Họp 2026-W47';
    const { page } = go(tab, 'week:tết');
    const cells = cellsOf(addOn, tab)[rowOf(addOn, tab, 'week:tết')] as unknown[];
    expect(page?.text).toContain(`Nhận ${cells[2]} số`);
    expect(page?.text).toContain(`<td class="r">${cells[3]}</td>`);
  });

  test('the page has the size of a dialog and its language', () => {
    const { page } = go('Họp 2026-W47', 'week:tết');
    expect(page).toMatchObject({ title: 'Pullpush', width: 640, height: 600 });
    expect(page?.text).toContain('<html lang="vi">');
  });
});

describe('what may be typed', () => {
  const NAMES = ['Facebook', 'Facebook – Mùa hè', 'Zalo, Hà Nội', 'W46', 'Tết'];
  const { answer, answers } = asking();
  const rows = leads(0, 60).map((row, i): StoredValue[] => {
    const named = [...row];
    named[3] = i === 59 ? '' : (NAMES[i % 5] as string);
    return named;
  });
  const spreadsheet = WorkbenchSpreadsheet.fromTables([{ name: 'Data', rows: [HEADER, ...rows] }]);
  const addOn = open(spreadsheet, { answers });
  setUp(addOn);

  const FOUR = '4 tuần (26/10/2026–22/11/2026)';
  const W46 = 'tuần 2026-W46 (09/11/2026–15/11/2026)';
  test.each([
    ['', 'tất cả chiến dịch', FOUR],
    ['facebook', 'Facebook', FOUR],
    ['mua he', 'Facebook – Mùa hè', FOUR],
    ['Tết, 2026-W46', 'Tết', W46],
    ['Tết; w46', 'Tết', W46],
    ['tet , tuần này', 'Tết', 'tuần 2026-W48 (23/11/2026–29/11/2026)'],
    ['Tết,', 'Tết', FOUR],
    [', tuần 46', 'tất cả chiến dịch', W46],
    ['2026-W46', 'tất cả chiến dịch', W46],
    ['w46', 'W46', FOUR],
    ['w46, w46', 'W46', W46],
    ['Zalo, Hà Nội', 'Zalo, Hà Nội', FOUR],
    ['zalo, hà nội, w46', 'Zalo, Hà Nội', W46],
    ['zalo', 'Zalo, Hà Nội', FOUR],
    ['tất cả', 'tất cả chiến dịch', FOUR],
    ['Tết, tất cả', 'Tết', 'từ trước đến nay'],
    ['tất cả, all', 'tất cả chiến dịch', 'từ trước đến nay'],
    ['Tất cả chiến dịch, tháng 10', 'tất cả chiến dịch', '01/10/2026–31/10/2026'],
    ['Tết, 1/11/2026–15/11/2026', 'Tết', '01/11/2026–15/11/2026'],
    ['(không có chiến dịch)', '(không có chiến dịch)', FOUR],
    ['Tết 2026-W46', 'Tết', W46],
    ['tet 4 tuần', 'Tết', FOUR],
    ['tất cả tháng 10', 'tất cả chiến dịch', '01/10/2026–31/10/2026'],
    ['mùa hè từ 1/11 đến 15/11/2026', 'Facebook – Mùa hè', '01/11/2026–15/11/2026'],
    ['không có chiến dịch, all', '(không có chiến dịch)', 'từ trước đến nay'],
  ])('“%s” is %s, %s', (typed, campaign, period) => {
    const { page, questions, alerts } = ask(addOn, answer, typed);
    expect({ questions: questions.length, alerts }).toEqual({ questions: 1, alerts: [] });
    expect(titleOf(page?.text)).toMatch(`Vì sao ${campaign} `);
    expect(periodOf(page?.text)).toBe(`Số nhận ${period}`);
  });

  test.each([
    ['tiktok', 'Không có chiến dịch nào tên “tiktok”, chỉ có “'],
    ['tiktok 4 tuần', 'Không có chiến dịch nào tên “tiktok 4 tuần”'],
    ['Tết 2027-W01', 'Tuần 2027-W01 chưa bắt đầu.'],
    ['e', '“e” có thể là “Facebook”, “Facebook – Mùa hè”, “Tết”'],
    ['Tết, W60', '“W60” không phải là khoảng thời gian'],
    [', hôm nào đó', '“hôm nào đó” không phải là khoảng thời gian'],
    ['tất cả, 31/2/2026–1/3/2026', '“31/2/2026–1/3/2026” không phải'],
    ['tiktok, 2026-W46', 'Không có chiến dịch nào tên “tiktok”'],
    ['Tết, 2027-W01', 'Tuần 2027-W01 chưa bắt đầu.'],
    ['x'.repeat(5000), 'Không có chiến dịch nào tên “xxx'],
  ])('“%s” is asked again in one sentence', (typed, sentence) => {
    const { page, questions } = ask(addOn, answer, typed, 'Tết');
    expect(questions).toHaveLength(2);
    expect(questions[1]).toContain(sentence);
    expect(questions[1]?.length).toBeLessThan(300);
    expect(titleOf(page?.text)).toMatch('Vì sao Tết ');
    expect(() => addOn.call('explainScore', typed, '')).toThrow(sentence);
  });

  test('who cancels sees nothing more, who never finds it one last sentence', () => {
    expect(ask(addOn, answer, null)).toMatchObject({
      questions: [{}],
      alerts: [],
      page: undefined,
    });
    const lost = ask(addOn, answer, ...new Array<string>(9).fill('tiktok'));
    expect(lost.questions).toHaveLength(5);
    expect(lost.alerts).toEqual([expect.stringContaining('“tiktok”')]);
  });

  test('nothing hostile that is typed does more than be asked again', () => {
    // Every third: each is a run of its own.
    for (const text of HOSTILE_TEXTS.filter((_, i) => i % 3 === 0)) {
      const { page, questions, alerts } = ask(addOn, answer, text, null);
      expect(alerts).toEqual([]);
      expect(page !== undefined || questions.length === 2).toBe(true);
    }
  });
});

test('hostile campaign names are shown as text', () => {
  const names = HOSTILE_TEXTS.filter((text) => text.trim() !== '').filter((_, i) => i % 2 === 0);
  const rows = leads(0, names.length * 2).map((row, i) => {
    const named = [...row];
    named[3] = names[i % names.length] as string;
    return named;
  });
  const addOn = bookOfTables([{ name: '<b>"Data"</b>', rows: [HEADER, ...rows] }], 'en');
  setUp(addOn);
  const { periods } = addOn.call('buildMeetingFor', '2026-W47') as {
    periods: { fourWeeks: { campaigns: { campaign: string; received: number }[] } };
  };
  for (const { campaign, received } of periods.fourWeeks.campaigns) {
    if (campaign === '(no campaign)') continue;
    const found = addOn.call('explainScore', campaign, '') as { received: number; text: string };
    expect([campaign, found.received]).toEqual([campaign, received]);
  }
  const { answer, answers } = asking();
  const again = open(addOn.spreadsheet, { answers, userLocale: 'en' });
  const { page } = ask(again, answer, '<img');
  expect(titleOf(page?.text)).toMatch('Why does <img src=x onerror=alert(1)> ');
  expect(page?.text).not.toMatch(/<img|<b>/);
});

describe('About the score', () => {
  test.each([
    ['vi', 'Điểm này là gì?'],
    ['en', 'What is this score?'],
  ] as const)('in %s, before and after Set up', (locale, title) => {
    const addOn = bookOf({ Data: leads(0, 60) }, locale);
    addOn.call('menuAboutScore');
    setUp(addOn);
    addOn.call('menuAboutScore');
    expect(addOn.dialogs.map(({ kind, text }) => [kind, titleOf(text)])).toEqual([
      ['modal', title],
      ['modal', title],
    ]);
  });
});

describe('where it cannot be shown or told', () => {
  test('before Set up a sentence says what to do', () => {
    const addOn = bookOf({ Data: leads(0, 60) });
    addOn.call('menuExplainScore');
    expect(addOn.dialogs).toEqual([
      expect.objectContaining({ kind: 'alert', text: 'Hãy chạy Pullpush › Thiết lập trước.' }),
    ]);
    expect(() => addOn.call('explainScore', '', '')).toThrow('Thiết lập');
  });

  test('where no page may be shown the same is told as text', () => {
    const addOn = bookOf({ Data: leads(0, 60) });
    setUp(addOn);
    addOn.setAuthMode('LIMITED');
    addOn.call('menuAboutScore');
    expect(addOn.dialogs).toEqual([
      expect.objectContaining({ kind: 'alert', text: expect.stringContaining('460 / 10 = 46') }),
    ]);
  });

  test('no lead at all in the period is one plain sentence', () => {
    const addOn = bookOf({ Data: leads(0, 60) });
    setUp(addOn);
    const { text } = addOn.call('explainScore', 'Tết', 'tháng 1/2020') as { text: string };
    expect(text).toContain('Không có số nào trong khoảng thời gian này.');
  });
});
