import type { Rep } from './campaigns';
import { withoutDiacritics } from './people';
import type { Random } from './random';
import type { Outcome } from './truth';

const PLACES = ['Gò Vấp', 'Q7', 'Q12', 'Thủ Đức', 'Bình Thạnh', 'Tân Phú', 'Phú Nhuận', 'Bình Tân'];
const TIMES = ['tối 2-4-6', 'tối 3-5-7', 'sáng t7 cn', 'chiều t7 cn', 'tối 3-5'];

const BUYER = [
  'con {age} tuổi, nhà {place}',
  'bé {age}t, muốn học {time}',
  'bé học lớp {grade}, yếu phát âm',
  'hỏi lớp có gv bản ngữ không',
  'muốn học {time}, nhà {place}',
  '2 bé {age} tuổi và 4 tuổi, hỏi ưu đãi học chung',
  'đã gửi bảng học phí qua zalo',
  'bé nhút nhát, mẹ muốn lớp ít người',
  'con {age} tuổi chưa học ở đâu',
];

/**
 * What a rep jots down beside the status. None of these tells of a call: calls are counted from
 * notes too, and the truth of the sample would then be a guess.
 */
const NOTES: Readonly<Partial<Record<Outcome, readonly string[]>>> = {
  NO_ANSWER: ['đã nhắn zalo', 'kb zl', 'zl chưa đồng ý kết bạn', 'nhắn zl chưa thấy rep'],
  UNREACHABLE: ['số không có zalo', 'đã nhắn zalo', 'zl tên khác'],
  CALLBACK: ['sau 17h', 'mẹ đang ở chỗ làm', 'đang chạy xe', 'đang đón con', 'trưa mai 12h'],
  CONNECTED: ['đang nhắn zalo, hỏi lịch học', 'gửi lịch khai giảng rồi'],
  WRONG_NUMBER: ['đầu dây bảo không phải', 'người lớn tuổi, không biết gì', 'zl tên khác hẳn'],
  SPAM: ['bé nghịch điện thoại của mẹ', 'xem clip rồi bấm thôi', 'hỏi mua quảng cáo không'],
  WRONG_AUDIENCE: ['nhà ở Long An', 'bé mới 2 tuổi rưỡi', 'hỏi lớp tiếng Hàn', 'ở Bình Dương'],
  NO_NEED: ['con học thêm ở trường rồi', 'con theo lớp cô giáo gần nhà', 'hè mới tính'],
  JUST_ASKING: ['hỏi giùm đứa cháu', 'so giá mấy nơi', 'xem quảng cáo thấy hay thì để lại số'],
  NO_BUDGET: ['tháng này đóng tiền bán trú', 'xin trả góp', 'nhà 3 con, để qua Tết'],
  REFUSED: ['lịch học thêm kín tuần', 'không nói lý do', 'bố không đồng ý'],
  CONSIDERING: [
    'bàn với chồng đã',
    'chờ con thi giữa kỳ xong',
    'tháng sau sinh nhật bé mới tính',
    'so với chỗ gần nhà',
    'bé {age}t, {place}, để cuối tuần ghé xem lớp',
  ],
  NO_SHOW: ['bé ốm', 'mưa quá không chở con đi được', 'hẹn t7 không thấy đến'],
  INTERESTED: BUYER,
  QUALIFIED: BUYER,
  APPOINTMENT: [
    't7 9h, bé {age} tuổi',
    'học thử {time}',
    'cn 14h cơ sở {place}',
    'bé {age}t, t7 15h',
  ],
  WON: [
    'khóa 6 tháng, {time}',
    'khóa 3 tháng, bé {age}t',
    'đóng 1 năm được tặng balo',
    'lớp {time}',
  ],
  LOST: [
    'bên kia rẻ hơn 1tr',
    'học phí cao so với chỗ cũ',
    'chỗ khác tặng 2 tháng',
    'xin giảm 30% mới học',
    'trường gần nhà hơn',
  ],
};

/** A note as typed, empty more often than not. */
export function typeNote(random: Random, rep: Rep, outcome: Outcome): string {
  const choices = NOTES[outcome];
  if (!choices || !random.chance(0.45)) return '';
  const note = random
    .pick(choices)
    .replace('{age}', String(random.between(5, 11)))
    .replace('{grade}', String(random.between(1, 5)))
    .replace('{place}', random.pick(PLACES))
    .replace('{time}', random.pick(TIMES));
  return random.next() * 100 < rep.style.bare ? withoutDiacritics(note) : note;
}
