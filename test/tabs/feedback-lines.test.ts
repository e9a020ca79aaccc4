import { dayNumber, isoDate } from '../../src/calendar/civil';
import { fixedClock } from '../../src/calendar/zone-clock';
import type { PageValue } from '../../src/page/page';
import { feedbackKind } from '../../src/tabs/feedback-kinds';
import { feedbackLines } from '../../src/tabs/feedback-lines';
import type { FeedbackColumn, FeedbackKind } from '../../src/tabs/feedback-table';

const clock = fixedClock(420);
const on = (day: number) => new Date(clock.toInstant(dayNumber(2026, 11, day) * 86_400_000));

/** The first line stands in sheet row 2. */
function read(lines: Partial<Record<FeedbackColumn, PageValue>>[], order?: 'mdy') {
  const blank = { date: '', who: '', kind: 'hỏi', text: 'x', campaign: '', answered: '' };
  const typed = lines.map((cells, i) => ({ row: i + 1, cells: { ...blank, ...cells } }));
  return feedbackLines(typed, clock, order);
}
const daysOf = (dates: PageValue[]) =>
  read(dates.map((date) => ({ date }))).lines.map(({ day }) => day && isoDate(day).slice(5));

describe('the kind of a line', () => {
  it.each<[string, FeedbackKind | null]>([
    ['Từ chối', 'objection'],
    ['tu choi', 'objection'],
    ['Lý do từ chối', 'objection'],
    ['phản đối', 'objection'],
    ['Khách chê', 'objection'],
    ['Objections', 'objection'],
    ['hỏi', 'faq'],
    ['Câu hỏi', 'faq'],
    ['khách hỏi', 'faq'],
    ['FAQ', 'faq'],
    ['FAQs', 'faq'],
    ['Question', 'faq'],
    ['Xin', 'request'],
    ['xin tài liệu', 'request'],
    ['Yêu cầu', 'request'],
    ['yeu cau', 'request'],
    ['Requests', 'request'],
    ['Khen', 'praise'],
    ['lời khen', 'praise'],
    ['Praise', 'praise'],
    ['Thanks', 'praise'],
    ['câu hỏi / từ chối', null],
    ['khach hoi', 'faq'],
    ['Câu hoi', 'faq'],
    ['cám ơn', 'praise'],
    ['Phản hồi', null],
    ['phan hoi', null],
    ['Phản hồi tốt', null],
    ['phan hoi tot', null],
    ['Phản hồi / câu hỏi', 'faq'],
    ['phan hoi, cau hoi', 'faq'],
    ['Cơ hội', null],
    ['co hoi', null],
    ['Hồi âm', null],
    ['hoi am', null],
    ['Hàng xịn', null],
    ['Khách hay hỏi', 'faq'],
    ['Xin tài liệu', 'request'],
    ['Khách hỏi tài liệu', 'request'],
    ['khach hoi tai lieu', 'request'],
    ['Cần tài liệu', 'request'],
    ['Tài liệu', 'request'],
    ['Khen tài liệu', 'praise'],
    ['Chê tài liệu', 'objection'],
    ['khác', null],
    ['', null],
  ])('%j is %s', (typed, kind) => expect(feedbackKind(typed)).toBe(kind));
});

describe('the day of a line', () => {
  it('is read from dates and from text, whose order the column decides', () => {
    expect(daysOf([on(16), '17/11/2026', '3/11/2026'])).toEqual(['11-16', '11-17', '11-03']);
    expect(daysOf(['11/17/2026', '11/3/2026'])).toEqual(['11-17', '11-03']);
  });

  it('is read as Settings says where the column allows both orders', () => {
    const [line] = read([{ date: '11/3/2026' }], 'mdy').lines;
    expect(isoDate(line?.day ?? 0)).toBe('2026-11-03');
  });

  it('is the day above where it is blank', () => {
    expect(daysOf([on(16), '', '', on(18), '-'])).toEqual([
      '11-16',
      '11-16',
      '11-16',
      '11-18',
      '11-18',
    ]);
  });

  it('is unknown, and said to be, where it cannot be read or stands nowhere above', () => {
    const { lines, problems } = read([{}, { date: 'hôm nọ' }, {}, { date: on(16) }]);
    expect(lines.map(({ day }) => day === null)).toEqual([true, true, true, false]);
    expect(problems).toEqual([{ kind: 'feedbackDate', count: 3, rows: [2, 3, 4], place: 'date' }]);
  });
});

it('a line without a known kind is named and left out; one without a text says nothing', () => {
  const date = on(16);
  const { lines, problems } = read([
    { date, kind: '' },
    { date, kind: 'lung tung' },
    { date, kind: '', text: '' },
    { date, kind: 'khen', text: ' Form  mới\ntốt ', who: 'An', campaign: 'Tết' },
  ]);
  expect(problems).toEqual([{ kind: 'feedbackKind', count: 2, rows: [2, 3], place: 'kind' }]);
  expect(lines).toEqual([
    {
      kind: 'praise',
      day: dayNumber(2026, 11, 16),
      who: 'An',
      text: 'Form mới tốt',
      campaign: 'Tết',
      isAnswered: false,
    },
  ]);
});

it('a request is answered by a link, a date or a word, and not by saying that it is not', () => {
  const answers = ['https://a.vn/x', on(18), 'xong', '', '-', 'chưa', 'Chưa có', 'not yet', false];
  const lines = read(answers.map((answered) => ({ kind: 'xin', answered }))).lines;
  expect(lines.map(({ isAnswered }) => isAnswered)).toEqual([
    ...[true, true, true],
    ...[false, false, false, false, false, false],
  ]);
});

describe('an answer', () => {
  const isAnswered = (answered: PageValue) =>
    read([{ kind: 'xin', answered }]).lines[0]?.isAnswered;

  it.each([
    ...['chưa gửi', 'chưa trả lời', 'chua gui', 'Chưa!', '(chưa)', 'Chưa, mai gửi', 'chưa...'],
    ...[
      'Đang làm',
      'đang chờ duyệt',
      'dang lam',
      'sẽ gửi thứ 6',
      'se gui 20/11',
      'chờ',
      'cho duyet',
    ],
    ...['không', 'Không có', 'No.', 'NO', 'not yet', 'Not sent', 'open', 'Pending…', 'false'],
    ...[
      'in progress',
      'waiting for Lan',
      'todo',
      'to do',
      'WIP',
      'doing',
      '?',
      '???',
      '...',
      '( )',
    ],
  ])('%j is none yet', (answered) => expect(isAnswered(answered)).toBe(false));

  it.each([
    ...['https://a.vn/chua gui', 'open.a.vn/x', 'a.vn/chua', '18/11', '18/11/2026', '2026-11-18'],
    ...['xong', 'Đã gửi', 'da gui', 'rồi!', 'ok', '✅', 'x', 'Noted', 'Đặng Lan gửi 18/11', true],
  ])('%j is one', (answered) => expect(isAnswered(answered)).toBe(true));
});

it('an example line counts for nothing, and no line takes its date', () => {
  const { lines, problems } = read([
    { date: on(16), text: 'Ví dụ: Giá cao hơn chỗ khác' },
    { kind: 'xin' },
  ]);
  expect(lines.map(({ kind, day }) => [kind, day])).toEqual([['request', null]]);
  expect(problems.map(({ rows }) => rows)).toEqual([[3]]);
});
