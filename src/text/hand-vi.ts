import type { AtHand } from './words';

const menu: AtHand['menu'] = {
  open: 'Mở Pullpush',
  setUp: 'Thiết lập',
  score: 'Chấm điểm từng số',
  build: 'Tạo bảng họp tuần',
  close: 'Chốt buổi họp',
  buildAnother: 'Tạo bảng họp tuần khác…',
  weekly: 'Tự tạo bảng họp hằng tuần…',
  explain: 'Vì sao được điểm này?…',
  about: 'Điểm này là gì?',
  help: 'Trợ giúp',
  remove: 'Gỡ Pullpush…',
  statuses: 'Trạng thái chưa hiểu…',
  settings: 'Mở tab Cài đặt',
  addTab: 'Thêm tab…',
};

const trouble: AtHand['trouble'] = {
  missed: '⚠ Tuần này bảng họp chưa tự tạo: bấm để xử lý',
  failed: '⚠ Bảng họp tự tạo bị lỗi: bấm để xử lý',
  cut: '⚠ Lần chạy trước dừng giữa chừng: bấm để làm nốt',
  unauthorised: '⚠ Google cần cấp quyền lại để tự tạo bảng họp: bấm để xử lý',
  copied: '⚠ Bản sao này chưa tự tạo bảng họp: bấm để đặt lịch',
};

const outcomes: AtHand['outcomes'] = {
  NEW: 'Mới, chưa gọi',
  NO_ANSWER: 'Không nghe máy',
  UNREACHABLE: 'Thuê bao, không liên lạc được',
  CALLBACK: 'Hẹn gọi lại',
  CONNECTED: 'Đang trao đổi',
  WRONG_NUMBER: 'Sai số',
  SPAM: 'Rác, số giả',
  WRONG_AUDIENCE: 'Sai đối tượng',
  NO_NEED: 'Không có nhu cầu',
  JUST_ASKING: 'Chỉ tham khảo',
  NO_BUDGET: 'Không đủ tài chính',
  REFUSED: 'Từ chối, không rõ lý do',
  CONSIDERING: 'Đang cân nhắc',
  NO_SHOW: 'Hẹn nhưng không đến',
  INTERESTED: 'Quan tâm',
  LOST: 'Có nhu cầu, không chốt được',
  QUALIFIED: 'Đạt chuẩn',
  APPOINTMENT: 'Đã đặt lịch',
  WON: 'Đã chốt',
  DUPLICATE: 'Trùng',
  DO_NOT_CALL: 'Yêu cầu không gọi',
  STOPPED: 'Dừng, không rõ lý do',
  UNKNOWN: 'Chưa hiểu',
};

export const viAtHand: AtHand = { menu, outcomes, trouble };
