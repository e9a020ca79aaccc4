import type { Platform, Rep, Style } from './campaigns';
import { withoutDiacritics } from './people';
import type { Random } from './random';
import type { Oddity, Outcome } from './truth';

/** A status as the rep typed it. */
export interface TypedStatus {
  text: string;
  /** Calls that the text itself tells ("KNM3", "knm, knm, gls"); null where it tells none. */
  attempts: number | null;
  oddities: Oddity[];
}

type Phrases = Readonly<Record<Style, readonly string[]>>;

const PHRASES: Readonly<Record<Outcome, Phrases>> = {
  NEW: {
    clean: ['', '', 'Mới', 'Chưa gọi'],
    short: ['', '', 'mới'],
    bare: ['', '', 'chua goi', 'so moi ve'],
    free: ['', '', 'chưa gọi', 'Mới'],
  },
  NO_ANSWER: {
    clean: ['Không nghe máy', 'Không nghe máy', 'Không bắt máy', 'Máy bận'],
    short: ['KNM', 'knm', 'KNM', 'kbm'],
    bare: ['khong nghe may', 'khong nghe may', 'k nghe may', 'may ban', 'ko nghe'],
    free: ['gọi nhiều lần không nghe', 'khách cúp máy', 'tắt ngang', 'không nhấc máy', 'cúp ngang'],
  },
  UNREACHABLE: {
    clean: ['Thuê bao', 'Thuê bao', 'Không liên lạc được', 'Tắt máy'],
    short: ['tb', 'TB', 'kll', 'tb'],
    bare: ['thue bao', 'thue bao', 'kll dc', 'khong lien lac duoc'],
    free: ['thuê bao', 'ngoài vùng phủ sóng', 'gọi không được kết nối', 'tắt máy'],
  },
  CALLBACK: {
    clean: ['Hẹn gọi lại', 'Gọi lại sau'],
    short: ['gls', 'GLS', 'hgl', 'gl sau'],
    bare: ['hen goi lai', 'Hen goi lai', 'goi lai sau'],
    free: ['bận gọi lại sau', 'lát nữa gọi lại', 'bận họp', 'tối gọi', 'hẹn liên hệ sau'],
  },
  CONNECTED: {
    clean: ['Đang tư vấn', 'Đã liên lạc được'],
    short: ['đang tư vấn'],
    bare: ['dang tu van'],
    free: ['đang trao đổi', 'đang tư vấn'],
  },
  WRONG_NUMBER: {
    clean: ['Sai số', 'Sai số', 'Nhầm số'],
    short: ['sso', 'sai số', 'SSO'],
    bare: ['sai so', 'sai sdt', 'so khong ton tai', 'thieu so'],
    free: ['nhầm máy', 'số máy sai', 'Sai số, Không tồn tại', 'nhầm số'],
  },
  SPAM: {
    clean: ['Rác', 'Bấm nhầm', 'Không đăng ký'],
    short: ['rác', 'spam', 'số rác'],
    bare: ['so rac', 'so cui', 'bam nham'],
    free: ['số cùi', 'bạn bè trêu', 'không đăng ký', 'mời chào dịch vụ', 'bấm nhầm'],
  },
  WRONG_AUDIENCE: {
    clean: ['Sai đối tượng', 'Thiếu tuổi', 'Nhà xa'],
    short: ['nhà xa', 'thiếu tuổi', 'SAI ĐỐI TƯỢNG.'],
    bare: ['nha xa', 'thieu tuoi', 'xa qua', 'sai doi tuong'],
    free: [
      'Khách hàng không thuộc đối tượng (dưới 4 tuổi)',
      'nhà xa',
      'hỏi dịch vụ khác',
      'xa quá',
      'thiếu tuổi',
    ],
  },
  NO_NEED: {
    clean: ['Không có nhu cầu', 'Không có nhu cầu', 'Không quan tâm'],
    short: ['knc', 'KNC', 'kcnc'],
    bare: ['khong co nhu cau', 'k nhu cau', 'khong quan tam'],
    free: ['không cần nữa', 'không có nhu cầu', 'không quan tâm', 'hết cần'],
  },
  JUST_ASKING: {
    clean: ['Tham khảo', 'Chỉ tham khảo'],
    short: ['tham khảo', 'hỏi chơi'],
    bare: ['tham khao', 'hoi choi', 'hoi cho biet'],
    free: ['xem qua', 'chưa có ý định mua', 'chỉ tham khảo', 'chưa muốn mua'],
  },
  NO_BUDGET: {
    clean: ['Chưa đủ tài chính', 'Tài chính yếu'],
    short: ['tài chính yếu'],
    bare: ['chua du tai chinh', 'het tien'],
    free: ['tài chính chưa đủ', 'hết tiền'],
  },
  REFUSED: {
    clean: ['Từ chối', 'KH từ chối', 'Không có thời gian'],
    short: ['từ chối', 'KMU'],
    bare: ['tu choi', 'khong mua', 'khong co thoi gian'],
    free: ['không sắp xếp được lịch', 'từ chối nghe tư vấn', 'không có thời gian'],
  },
  CONSIDERING: {
    clean: ['Đang suy nghĩ', 'Suy nghĩ thêm', 'Đang tìm hiểu'],
    short: ['snt', 'SNT', 'ẤM'],
    bare: ['dang suy nghi', 'suy nghi them', 'dang tim hieu'],
    free: ['Chưa quyết định được (Cần hỏi người thân)', 'đang cân nhắc', 'cần tìm hiểu thêm'],
  },
  NO_SHOW: {
    clean: ['Vắng test'],
    short: ['vắng test'],
    bare: ['vang test'],
    free: ['vắng test'],
  },
  INTERESTED: {
    clean: ['Quan tâm', 'Khách quan tâm', 'Đã báo giá'],
    short: ['qtam', 'quan tâm'],
    bare: ['quan tam', 'da bao gia', 'khach quan tam'],
    free: ['đã báo giá', 'khách quan tâm', 'quan tâm'],
  },
  LOST: {
    clean: ['Giá quá cao', 'KH đã mua bên khác', 'Chọn đối thủ khác'],
    short: ['chê giá cao', 'đặt bên khác'],
    bare: ['che gia cao', 'gia qua cao', 'kh da mua ben khac'],
    free: ['chê học phí cao', 'giá chưa phù hợp', 'chọn đối thủ khác'],
  },
  QUALIFIED: {
    clean: ['Khách tiềm năng', 'Đạt chuẩn', 'Khách nóng'],
    short: ['NÓNG', 'nóng'],
    bare: ['khach tiem nang', 'khach nong'],
    free: ['lead ngon', 'quan tâm cao', 'khách tiềm năng'],
  },
  APPOINTMENT: {
    clean: ['Hẹn học thử', 'Đã đặt lịch'],
    short: ['hẹn học thử'],
    bare: ['hen hoc thu', 'da dat lich'],
    free: ['xác nhận tham gia', 'hẹn học thử'],
  },
  WON: {
    clean: ['Đã ghi danh', 'Đã nhập học', 'Đã cọc'],
    short: ['chốt đơn', 'đã cọc'],
    bare: ['da ghi danh', 'da coc', 'chot don'],
    free: ['đã chuyển khoản', 'ĐÃ CHỐT FULL', 'đã ghi danh'],
  },
  DUPLICATE: {
    clean: ['Trùng số', 'Trùng data'],
    short: ['trùng số', 'TSO'],
    bare: ['trung so', 'so trung'],
    free: ['trùng khách', 'lead trùng', 'trùng số'],
  },
  DO_NOT_CALL: {
    clean: ['KH yêu cầu không gọi lại'],
    short: ['DNC'],
    bare: ['kh yeu cau khong goi lai'],
    free: ['KH yêu cầu không gọi lại'],
  },
  STOPPED: {
    clean: ['Dừng chăm sóc', 'Ngừng chăm sóc'],
    short: ['stop'],
    bare: ['dung cham soc'],
    free: ['dừng follow', 'ngừng chăm sóc'],
  },
  UNKNOWN: { clean: [], short: [], bare: [], free: [] },
};

/** House slang whose meaning only the team can say. */
const UNMAPPED: readonly string[] = [
  'không phù hợp',
  'Đã làm việc với sale khác',
  'chờ lương',
  'cô Vy giữ',
  'chuyển cơ sở 2',
  'Không gọi lại',
];

/** Outcomes in which somebody may have tried several times before: their texts may list the calls. */
const LAST_CALL: Partial<Record<Outcome, readonly string[]>> = {
  NO_ANSWER: ['knm'],
  UNREACHABLE: ['thuê bao', 'tb'],
  CALLBACK: ['gọi lại tối', 'gls', 'bận gọi lại sau'],
};

function severalCalls(random: Random, last: readonly string[], calls: number): string {
  const parts = Array.from({ length: calls - 1 }, () => 'knm');
  // A Zalo request stands among the calls, but nobody was called by it.
  if (random.chance(0.4)) parts.push('kb zl');
  return [...parts, random.pick(last)].join(', ');
}

function numbered(style: Style, calls: number): string {
  if (style === 'short') return `KNM${calls}`;
  return style === 'bare' ? `khong nghe may lan ${calls}` : `Không nghe máy lần ${calls}`;
}

function ragged(random: Random, text: string): string {
  const way = random.weighted({ as: 88, upper: 4, space: 4, stop: 4 });
  return {
    as: text,
    upper: text.toUpperCase(),
    space: `${text} `,
    stop: text.endsWith('.') ? text : `${text}.`,
  }[way];
}

/**
 * The status that `rep` types for an outcome after `calls` calls. Reps have their own manner, and
 * TikTok's junk its own word: children playing with a parent's phone.
 */
export function typeStatus(
  random: Random,
  rep: Rep,
  platform: Platform,
  outcome: Outcome,
  calls: number,
): TypedStatus {
  const style = random.weighted(rep.style);
  if (outcome === 'UNKNOWN') {
    const text = random.pick(UNMAPPED);
    return { text, attempts: null, oddities: ['status nobody has mapped'] };
  }
  const last = LAST_CALL[outcome];
  if (last && calls > 1 && calls < 5 && style === 'free' && random.chance(0.6)) {
    const text = severalCalls(random, last, calls);
    return { text, attempts: calls, oddities: ['status holds several calls'] };
  }
  if (outcome === 'NO_ANSWER' && random.chance(0.4)) {
    return { text: numbered(style, calls), attempts: calls, oddities: [] };
  }
  const children = outcome === 'SPAM' && platform === 'TikTok' && random.chance(0.7);
  const phrase = children ? 'trẻ con bấm' : random.pick(PHRASES[outcome][style]);
  const text = style === 'bare' ? withoutDiacritics(phrase) : phrase;
  const oddities: Oddity[] = style === 'bare' && text !== '' ? ['status without diacritics'] : [];
  if (outcome === 'DUPLICATE') oddities.push('status says duplicate');
  if (outcome === 'DO_NOT_CALL') oddities.push('asked not to be called');
  return { text: text && ragged(random, text), attempts: null, oddities };
}
