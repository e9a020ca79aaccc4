/** What the people of the sample company type into the tabs that they add: in the language of the workbook. */
import { wall } from './worktime';

type Typed = string | number | Date;
type Both = readonly [vi: string, en: string];

/** Keys of the tabs, in the order in which they are added. */
export type TeamTab = 'campaigns' | 'feedback' | 'plan';

/** A promise of the meeting of the week before: who, what, by when, how it stands. */
export type TypedPromise = readonly [who: string, what: string, byWhen: Date, status: string];

const day = (month: number, date: number) => new Date(wall(2026, month, date));

const TRIAL: Both = ['Học thử miễn phí 2 buổi', 'Two free trial lessons'];
const PARENTS: Both = ['Phụ huynh có con 4–11 tuổi', 'Parents of children aged 4–11'];
const LINK = 'https://example.com/';

const CAMPAIGNS: readonly (readonly (Typed | Both)[])[] = [
  [
    'FB - Tiếng Anh trẻ em 4-11 - Form',
    'Thảo My',
    'Facebook',
    ['Con tự tin nói tiếng Anh sau 3 tháng', 'Your child speaks English within 3 months'],
    ['Tặng balo khi đăng ký trong tuần', 'A free backpack for enrolling this week'],
    PARENTS,
    day(9, 1),
    '',
    `${LINK}tre-em`,
  ],
  [
    'GG Search - Trung tâm tiếng Anh',
    'Đức Anh',
    'Google',
    ['Trung tâm tiếng Anh gần nhà', 'An English centre close to home'],
    TRIAL,
    ['Người đang tìm trung tâm', 'People who search for a centre'],
    day(9, 1),
    '',
    `${LINK}gan-nha`,
  ],
  [
    'TikTok - Clip cô Vy - Form',
    'Đức Anh',
    'TikTok',
    ['Cô Vy dạy hát tiếng Anh', 'Ms Vy teaches English songs'],
    '',
    ['Nữ 18–35 tuổi', 'Women aged 18–35'],
    day(9, 14),
    '',
    '',
  ],
  [
    'Zalo - Tặng 1 tháng học phí',
    'Thảo My',
    'Zalo',
    ['Tặng 1 tháng học phí cho 50 bạn đầu tiên', 'One month free for the first 50'],
    ['Giảm 1 tháng khi đóng 6 tháng', 'One month off a six-month course'],
    PARENTS,
    day(10, 19),
    day(11, 30),
    `${LINK}mot-thang`,
  ],
  [
    'FB - Giao tiếp người đi làm 20/11',
    'Thảo My',
    'Facebook',
    ['Nói tiếng Anh tự tin trong cuộc họp', 'Speak up in meetings, in English'],
    ['Đi 2 người giảm 10 %', '10% off for two who come together'],
    ['Người đi làm 22–40 tuổi', 'Working people aged 22–40'],
    day(11, 9),
    day(11, 22),
    '',
  ],
];

const KINDS: Readonly<Record<'objection' | 'faq' | 'request' | 'praise', Both>> = {
  objection: ['Khách từ chối', 'Objection'],
  faq: ['Khách hay hỏi', 'FAQ'],
  request: ['Xin tài liệu', 'Request'],
  praise: ['Khen', 'Praise'],
};

const DEAR: Both = ['Học phí cao hơn chỗ khác', 'Fees are higher than elsewhere'];
const FAR: Both = ['Nhà xa, không ai đưa đón', 'Too far, nobody to bring the child'];
const ASK: Both = ['Về hỏi lại chồng', 'Has to ask her husband'];
const NATIVE: Both = ['Có thầy bản ngữ không?', 'Are there native teachers?'];
const TIMES: Both = ['Có lớp tối thứ 7 không?', 'Is there a class on Saturday evening?'];

const FEEDBACK: readonly [Date, string, keyof typeof KINDS, Both, string, Typed?][] = [
  [
    day(11, 5),
    'Ngọc Trâm',
    'request',
    [
      'Bảng so sánh học phí với hai trung tâm gần nhất',
      'A comparison of fees with the two nearest centres',
    ],
    'FB - Tiếng Anh trẻ em 4-11 - Form',
  ],
  [day(11, 10), 'Quốc Bảo', 'objection', DEAR, ''],
  [day(11, 11), 'Thu Hà', 'objection', ASK, ''],
  [day(11, 12), 'Hồng Nhung', 'objection', DEAR, 'Zalo - Tặng 1 tháng học phí'],
  [day(11, 12), 'Minh Khôi', 'faq', NATIVE, ''],
  [
    day(11, 13),
    'Thu Hà',
    'request',
    ['Clip lớp học thật 30 giây để gửi Zalo', 'A 30-second clip of a real class to send by Zalo'],
    '',
    `${LINK}clip-lop-hoc`,
  ],
  [day(11, 16), 'Ngọc Trâm', 'objection', DEAR, 'FB - Tiếng Anh trẻ em 4-11 - Form'],
  [day(11, 17), 'Quốc Bảo', 'objection', DEAR, ''],
  [day(11, 17), 'Quốc Bảo', 'faq', NATIVE, ''],
  [day(11, 18), 'Thu Hà', 'objection', DEAR, ''],
  [day(11, 18), 'Minh Khôi', 'objection', FAR, 'TikTok - Clip cô Vy - Form'],
  [day(11, 18), 'Hồng Nhung', 'faq', TIMES, ''],
  [day(11, 19), 'Hồng Nhung', 'objection', DEAR, ''],
  [day(11, 19), 'Ngọc Trâm', 'faq', NATIVE, ''],
  [day(11, 19), 'Minh Khôi', 'objection', ASK, ''],
  [
    day(11, 20),
    'Ngọc Trâm',
    'praise',
    [
      'Số từ Google hỏi rất đúng nhu cầu, gọi là chốt được lịch',
      'Leads from Google know what they want: one call and they book',
    ],
    'GG Search - Trung tâm tiếng Anh',
  ],
  [
    day(11, 20),
    'Minh Khôi',
    'request',
    ['Kịch bản trả lời khi khách nói nhà xa', 'What to answer when a customer lives far away'],
    'TikTok - Clip cô Vy - Form',
  ],
];

const PLAN: readonly (readonly Typed[])[] = [
  ['10/2026', 70, 420_000_000, 620, 60_000_000],
  ['11/2026', 75, 450_000_000, 640, 65_000_000],
];

const PROMISES: readonly [who: string, what: Both, byWhen: Date, status: number][] = [
  [
    'Đức Anh',
    ['Đổi biểu mẫu TikTok: hỏi thêm tuổi của con', 'TikTok form: also ask for the child’s age'],
    day(11, 18),
    1,
  ],
  [
    'Thảo My',
    ['Làm clip lớp học thật 30 giây', 'Make a 30-second clip of a real class'],
    day(11, 18),
    2,
  ],
  [
    'Minh Khôi',
    ['Gọi hết số Zalo còn treo từ tuần trước', 'Call all Zalo leads left over from last week'],
    day(11, 20),
    0,
  ],
];

const index = { vi: 0, en: 1 } as const;
type Language = keyof typeof index;

const said = (cell: Typed | Both, language: Language): Typed =>
  Array.isArray(cell) ? (cell as Both)[index[language]] : (cell as Typed);

/** The lines of each tab, column by column as the tab has them. */
export function teamLines(language: Language): Readonly<Record<TeamTab, readonly Typed[][]>> {
  return {
    campaigns: CAMPAIGNS.map((line) => line.map((cell) => said(cell, language))),
    feedback: FEEDBACK.map(([at, who, kind, text, campaign, answered = '']) => [
      at,
      who,
      said(KINDS[kind], language),
      said(text, language),
      campaign,
      answered,
    ]),
    plan: PLAN.map((line) => [...line]),
  };
}

/** What the meeting of the week before agreed on; `statuses` are those of the drop-down. */
export function teamPromises(language: Language, statuses: readonly string[]): TypedPromise[] {
  return PROMISES.map(([who, what, byWhen, status]) => [
    who,
    what[index[language]],
    byWhen,
    statuses[status] ?? '',
  ]);
}

/** The meeting of the week before was held on its Monday morning. */
export const EARLIER_MEETING = { week: '2026-W46', at: wall(2026, 11, 16, 8) };
/** The week that the sample's own meeting is about. */
export const SAMPLE_WEEK = '2026-W47';
