import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutMarks } from '../../src/lead/fold';
import { OUTCOMES, type Outcome } from '../../src/lead/outcome';
import { attemptsInText, phrasesIn, statusReader } from '../../src/lead/status';
import { vocabularyEn } from '../../src/lead/vocabulary-en';
import { vocabularyVi } from '../../src/lead/vocabulary-vi';

const reader = statusReader();
const outcome = (text: string) => reader.read(text).outcome;

/** `OUTCOME: text | text`, each line a table. */
function table(lines: string): [text: string, outcome: string][] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const colon = line.indexOf(':');
      const texts = line.slice(colon + 1).split('|');
      return texts.map((text): [string, string] => [text.trim(), line.slice(0, colon).trim()]);
    });
}

const seen = readFileSync(join(__dirname, '../data/status-vocabulary.tsv'), 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split('\t') as [Outcome, string]);

test.each(seen)('a phrase from real sheets: %s %s', (wanted, phrase) => {
  expect(outcome(phrase)).toBe(wanted);
});

// A bare "AM" may be ấm, âm, ẩm or a time of day: only the accented word counts.
const bare = seen.filter(([, phrase]) => phrase !== 'ẤM');
test.each(bare)('the same without diacritics: %s %s', (wanted, phrase) => {
  expect(outcome(withoutMarks(phrase))).toBe(wanted);
});

test('the vocabularies name known outcomes and give every phrase one meaning', () => {
  const meanings = new Map<string, string>();
  for (const [text, meaning] of [...phrasesIn(vocabularyVi()), ...phrasesIn(vocabularyEn())]) {
    const phrase = text
      .replace(/^[!=~]+/, '')
      .replace('@', '15h')
      .replace('$', '5tr');
    expect([...OUTCOMES, 'NONE']).toContain(meaning);
    expect([phrase, meanings.get(phrase) ?? meaning]).toEqual([phrase, meaning]);
    meanings.set(phrase, meaning);
    expect([phrase, outcome(phrase)]).toEqual([phrase, meaning === 'NONE' ? 'UNKNOWN' : meaning]);
  }
});

test('every outcome code reads as itself', () => {
  for (const code of OUTCOMES) {
    expect(outcome(code)).toBe(code);
    expect(outcome(`${code.toLowerCase().replace('_', ' ')}.`)).toBe(code);
  }
});

const READ = table(`
NEW: | - | N/A | Open | new lead | Chưa gọi
NO_NEED: không quan tâm | chưa quan tâm | chưa có nhu cầu | chưa cần | ko quan tâm | k qtam | hok quan tâm | not interested | isn't interested | no longer interested | khách không có nhu cầu mua
NO_ANSWER: không nghe máy | KH ko nghe máy | no answer | Left voicemail | didn't answer | Not Responding | knm 12/11 | knm tối qua | khách bận | No-Answer | chưa nghe máy | tiềm năng nhưng không nghe máy
CONNECTED: chưa chốt | chưa đặt lịch | chưa cọc | chưa mua | Contacted | đã tư vấn, chưa chốt | gọi thành công
WRONG_AUDIENCE: not qualified | unqualified | DNQ
UNREACHABLE: không gọi lại được | Disconnected | khoá máy | khóa máy | chưa liên hệ được
CALLBACK: hẹn gọi lại 15h | gọi lại sau 3 ngày | bận, gọi lại sau | chưa gọi lại | Call me later
QUALIFIED: KH tiềm năng | Potential | đạt
INTERESTED: khách quan tâm ạ | Proposal sent | In Progress Positive | quan tâm, xyz
LOST: đắt | chê đắt | Closed lost
WON: Closed won | converted | chốt đơn nhé
APPOINTMENT: Meeting booked
CONSIDERING: Nurturing | Long Term
JUST_ASKING: Just Enquiry | In Progress Negative
SPAM: Junk Lead | Bad lead | test
WRONG_NUMBER: Wrong number | thieu so
DUPLICATE: Duplicate
DO_NOT_CALL: Do not call | KH yêu cầu không gọi lại
NO_SHOW: No show | Đã đặt lịch nhưng không đến
UNKNOWN: dat | am | ban | bạn | bán | mưa | mời | L1 | L2 | C3 | F1 | CL sau | 3 | không
UNKNOWN: Trùng số / Sai số | sai số quan tâm | quan tâm, không xyz | không tiềm năng | không phải sai số
UNKNOWN: không phải số rác | số này không phải rác | hẹn 8h tối | không đặt lịch | khong dat lich | không chốt được | chốt không được | quan tâm không | not spam
UNKNOWN: kb zl | kết bạn zalo | đã gửi zalo | nt zalo | muốn test | trùng lịch | không cần gọi lại
UNKNOWN: chờ lương | chuyển cơ sở 2 | Không gọi lại | never interested | KNM15h
`);

test.each(READ)('%s is %s', (text, wanted) => {
  expect(outcome(text)).toBe(wanted);
});

const CALLS: [text: string, outcome: Outcome, attempts: number | null][] = [
  ['knm, knm, kb zl, gọi lại tối', 'CALLBACK', 3],
  ['knm knm tb', 'UNREACHABLE', 3],
  ['KNM\nKNM\nTB', 'UNREACHABLE', 3],
  ['knm + knm + tb', 'UNREACHABLE', 3],
  ['knm -> knm => quan tâm', 'INTERESTED', 3],
  ['knm - knm - gls', 'CALLBACK', 3],
  ['KNM3', 'NO_ANSWER', 3],
  ['KNM 3', 'NO_ANSWER', 3],
  ['knm lần 3', 'NO_ANSWER', 3],
  ['knm lần thứ 2', 'NO_ANSWER', 2],
  ['Không nghe máy lần 2', 'NO_ANSWER', 2],
  ['khong nghe may lan 2', 'NO_ANSWER', 2],
  ['Bận lần 1', 'NO_ANSWER', 1],
  ['knm x3', 'NO_ANSWER', 3],
  ['knm (3)', 'NO_ANSWER', 3],
  ['3 lần knm', 'NO_ANSWER', 3],
  ['knm 3 lần', 'NO_ANSWER', 3],
  ['gọi 3 lần, không nghe máy', 'NO_ANSWER', 3],
  ['Called 3 times no answer', 'NO_ANSWER', 3],
  ['2nd call no answer', 'NO_ANSWER', 2],
  ['KNM1, KNM2, KNM3', 'NO_ANSWER', 3],
  ['knm 2 lần, gls', 'CALLBACK', 3],
  ['knm, zl chưa đồng ý kết bạn', 'NO_ANSWER', null],
  ['knm', 'NO_ANSWER', null],
  ['knm 0912345678', 'NO_ANSWER', null],
  ['knm 3 ngày', 'NO_ANSWER', null],
  ['Sai số, Không tồn tại', 'WRONG_NUMBER', null],
  ['quan tâm, gọi lại tối', 'CALLBACK', null],
  ['tb/knm', 'UNKNOWN', null],
  ['L3', 'UNKNOWN', null],
];

test.each(CALLS)('%j is %s with %p attempts', (text, wanted, attempts) => {
  expect(reader.read(text)).toEqual({ outcome: wanted, attempts });
});

test('notes tell attempts by the same rules', () => {
  expect(attemptsInText('knm, knm, gọi lại tối')).toBe(3);
  expect(attemptsInText('đã gọi 3 lần')).toBe(3);
  for (const note of [
    '',
    'đã nhắn zalo',
    'muốn học tối 2-4-6',
    '2 bé 5 tuổi và 4 tuổi, hỏi ưu đãi học chung',
    'khóa 6 tháng, tối 3-5-7',
    'sau 17h',
    'trưa mai 12h',
    'hẹn t7 không thấy đến',
  ]) {
    expect([note, attemptsInText(note)]).toEqual([note, null]);
  }
});

describe("the team's own mapping", () => {
  const own = statusReader([
    ['CL', 'LOST'],
    ['L3', 'QUALIFIED'],
    ['✓', 'WON'],
    ['chờ lương', 'NO_BUDGET'],
    ['knm', 'UNREACHABLE'],
    ['Không quan tâm', 'REFUSED'],
    ['tiềm năng', 'CONSIDERING'],
    ['K', 'NO_ANSWER'],
    ['won', 'QUALIFIED'],
  ]);
  test.each(
    table(`
LOST: CL | cl. | CL, knm, CL
QUALIFIED: L3 | l3. | won | knm, L3
WON: ✓
NO_BUDGET: khách chờ lương | sai số, CHO LUONG
UNREACHABLE: KNM | knm, knm | KNM3
REFUSED: KHONG QUAN TAM | khách không quan tâm
CONSIDERING: khách hàng tiềm năng cao
NO_ANSWER: KH không nghe máy ạ | k
UNKNOWN: CL sau | không tiềm năng
`),
  )('%s is %s', (text, wanted) => {
    expect(own.read(text).outcome).toBe(wanted);
  });

  test('still counts the calls in a text', () => {
    expect(own.read('KNM3').attempts).toBe(3);
    expect(statusReader([['knm, gls', 'CALLBACK']]).read('knm, gls').attempts).toBe(2);
  });

  test('a text is read once', () => {
    expect(own.read('knm, xyz')).toBe(own.read('knm, xyz'));
  });
});
