/** The clock that builds the meeting every week. */
import type { WeeklyTexts } from './weekly';

export const viWeekly = (): WeeklyTexts => ({
  days: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  hours: '{hour}–{nextHour} giờ',
  zone: 'múi giờ {name}',
  on: 'Bảng họp được tự tạo vào {day} hằng tuần, trong khoảng {hours}.{owner} Lần tới: {next}, cho tuần {week}. Lần nào không tạo được thì hôm sau tự thử lại.',
  setBy: ' Người đặt lịch: {owner}.',
  off: 'Chưa bật. Hiện phải bấm tạo mới có bảng họp.',
  somebody: 'người đặt lịch',
  seconds: '{seconds} giây',
  minutes: '{minutes} phút {seconds} giây',
  lastBuilt: 'Lần gần nhất: {at}, đã tạo bảng họp tuần {week} từ {leads} số trong {took}.',
  lastFailed: 'Lần gần nhất: {at}, không tạo được. {error}',
  lastUnauthorised: 'Lần gần nhất: {at}, Google không cho chạy vì cần cấp quyền lại.',
  notices: {
    cut: 'Lần {step} lúc {at} bị Google dừng giữa chừng. Những gì mọi người đã gõ vẫn còn nguyên.',
    buildNow: 'Tạo lại bảng họp để làm nốt phần còn dở.',
    buildWeek: 'Tạo lại bảng họp tuần {week} để làm nốt phần còn dở.',
    doAgain: 'Hãy làm lại việc đó để xong phần còn dở.',
    failed:
      'Lúc {at}, bảng họp tuần {week} không tự tạo được. {error} Tạo bảng họp ngay, hoặc để hôm sau Pullpush tự thử lại.',
    missed: 'Bảng họp tuần {week} lẽ ra đã có, nhưng Google chưa chạy lịch. Hãy tạo ngay.',
    renewOwn: 'Để tuần sau không lỡ nữa, bạn tắt rồi bật lại lịch: có thể Google đã thu lại quyền.',
    renewOther:
      'Để tuần sau không lỡ nữa, nhờ {owner} tắt rồi bật lại lịch, hoặc bạn đặt lịch thay.',
    unauthorised: 'Lúc {at}, Google không cho tự tạo bảng họp vì cần cấp quyền lại.',
    againOwn: 'Bạn bật lại lịch là xong.',
    againOther: 'Nhờ {owner} bật lại lịch, hoặc bạn đặt lịch thay.',
    copied:
      'Bảng tính này là bản sao. Lịch tự tạo bảng họp không đi theo bản sao, nên ở đây chưa có lịch. Hãy đặt lịch nếu đội dùng bản này.',
  },
  askBuild: 'Tạo bảng họp ngay bây giờ?',
  askTurnOn: 'Bật lịch tự tạo bảng họp ở đây?',
  askTime:
    'Tự tạo bảng họp vào ngày nào, mấy giờ? Ví dụ: T2 7 (thứ Hai, từ 7 đến 8 giờ). Bảng họp là của tuần gần nhất đã hết, từ thứ Hai đến Chủ nhật.',
  askName: 'Mọi người sẽ thấy lịch này do ai đặt. Ghi tên bạn:',
  askOff: 'Có: tắt lịch.\nKhông: đổi ngày giờ, lịch sẽ đứng tên bạn.\nHủy: để nguyên.',
  badTime: 'Chưa rõ ngày giờ. Gõ thứ và giờ, ví dụ: T2 7, hoặc T6 16h.',
  wholeHours: 'Chỉ chọn được giờ chẵn. Gõ T2 7 để chạy trong khoảng từ 7 đến 8 giờ.',
  needName: 'Hãy ghi tên bạn, để mọi người biết lịch do ai đặt.',
  wasBusy: 'Lúc đó có người đang dùng Pullpush trong bảng tính này.',
  turnedOff: 'Đã tắt lịch tự tạo bảng họp.',
  noSpreadsheet:
    'Google không đưa bảng tính cho lịch tự động của Pullpush, nên bảng họp không tự tạo được. Hãy mở bảng tính và chọn Tạo bảng họp tuần.',
  noMemory:
    'Google không cho Pullpush ghi nhớ lịch trong bảng tính này nên chưa đặt lịch được. Hãy mở Pullpush từ chính bảng tính rồi thử lại.',
  log: {
    title: 'Các lần tự tạo bảng họp (20 lần gần nhất)',
    headers: ['Lúc', 'Số đã đọc, thời gian chạy', 'Lượt đọc, ghi', 'Kết quả'],
    counted: '{leads} số, {took}',
    built: 'Đã tạo bảng họp tuần {week}.',
    failed: 'Không tạo được: {error}',
  },
});
