/** The Settings tab and the names that it lists. */
import { numberText } from './numbers';
import type { Words } from './words';

export const settings: Pick<Words, 'settings' | 'outcomes' | 'fields'> = {
  settings: {
    title: 'Cài đặt Pullpush',
    subtitle:
      'Hai bên cùng đọc và cùng thống nhất. Sửa ô màu vàng; lần tạo bảng sau sẽ dùng giá trị mới.',
    general: 'Quy tắc',
    outcomes: 'Kết quả và điểm',
    phrases: 'Cách ghi riêng của công ty',
    columnsFound: 'Các cột của tab dữ liệu',
    value: 'Giá trị',
    meaning: 'Ý nghĩa',
    outcome: 'Kết quả',
    class: 'Nhóm',
    code: 'Mã',
    points: 'Điểm',
    phrase: 'Sale ghi là',
    field: 'Trường',
    header: 'Tên cột',
    phrasesHint: 'Cách ghi ở đây được ưu tiên hơn danh sách có sẵn.',
    columnsHint:
      'Gõ tên cột khác để đổi cột, “-” để không dùng; để trống thì mỗi lần tự tìm theo tên. Các tab đặt tên khác nhau: ghi cả hai, cách nhau bằng “|”.',
    leadTabs: 'Các tab dữ liệu',
    tab: 'Tên tab',
    isRead: 'Đọc?',
    leadTabsHint: 'Các tab chọn Có được đọc chung như một danh sách. Chọn Không để bỏ qua.',
    usualHours: 'T2-T7 8:00-17:30',
    languages: { vi: 'Tiếng Việt', en: 'English' },
    answers: { yes: 'Có', no: 'Không' },
    dateOrders: { auto: 'tự động', dmy: 'ngày/tháng', mdy: 'tháng/ngày' },
    tabNote: ({ kind, rows, other }) => {
      const count = `${numberText('vi', rows ?? 0)} dòng`;
      switch (kind) {
        case 'read':
          return `${count}, giống danh sách số`;
        case 'new':
          return `Tab mới, ${count}, giống danh sách số: chọn Có để đọc, Không để bỏ qua`;
        case 'copy':
          return `Hơn một nửa số dòng trùng với tab “${other}”: đọc cả hai sẽ tính hai lần`;
        case 'hidden':
          return `Tab đang ẩn, ${count}`;
        case 'weak':
          return `${count}, ít giống danh sách số hơn tab “${other}”`;
        case 'missing':
          return 'Không tìm thấy tab này';
        case 'unfit':
          return 'Không thấy cột ngày nhận, trạng thái hoặc chiến dịch';
        default:
          return `Tab này nay có tên “${other}”`;
      }
    },
    labels: {
      language: ['Ngôn ngữ', 'Tiếng Việt hoặc English'],
      target: ['Điểm mục tiêu', 'Điểm chất lượng hai bên đã thống nhất, 0 đến 100'],
      minAttempts: [
        'Số lần gọi tối thiểu',
        'Số không nghe máy chỉ tính là rác sau chừng này lần gọi…',
      ],
      minDays: ['…trong ít nhất (ngày)', 'nếu biết ngày gọi'],
      giveUpDays: [
        'Số ngày chờ',
        'Không nghe máy và không ghi số lần gọi: tính là rác sau chừng này ngày',
      ],
      duplicateDays: [
        'Trùng trong vòng (ngày)',
        'Cùng số điện thoại (không có thì cùng e-mail) trong chừng này ngày trước đó: tính là trùng, trừ khi kết quả tốt; 0 là tắt',
      ],
      minCoverage: [
        'Độ phủ tối thiểu',
        'Tỷ lệ số có kết luận thấp hơn mức này thì còn sớm để nhận định',
      ],
      minJudged: ['Số kết luận tối thiểu', 'Ít hơn mức này thì quá ít để nhận định'],
      slaMinutes: ['Phút để gọi số mới', 'Số mới nên được gọi trong chừng này phút làm việc'],
      hours: ['Giờ làm việc', 'Ví dụ T2-T7 8:00-17:30, hoặc T2-T6 8:00-17:30; T7 8:00-12:00'],
      dateOrder: [
        'Thứ tự ngày',
        'Dùng khi ngày trong cột đọc theo kiểu nào cũng được, ví dụ 3/4/2026',
      ],
      swapSample: ['Số cuộc gọi thử', 'Marketing gọi thử chừng này số, 20 đến 30'],
      bridgeWeeks: ['Số tuần so doanh thu', 'Mỗi kỳ so sánh doanh thu dài chừng này tuần'],
      country: ['Quốc gia', 'Mã hai chữ, ví dụ VN, cho số điện thoại không có mã nước'],
      currency: ['Tiền tệ', 'Mã ba chữ'],
    },
    classes: {
      pending: 'đang chờ',
      junk: 'rác',
      weak: 'yếu',
      good: 'tốt',
      duplicate: 'trùng',
      excluded: 'loại ra',
      unclear: 'chưa rõ',
    },
  },
  outcomes: {
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
  },
  fields: {
    received: 'Ngày nhận',
    status: 'Trạng thái',
    campaign: 'Chiến dịch hoặc nguồn',
    id: 'Mã',
    name: 'Họ tên',
    phone: 'Số điện thoại',
    email: 'Email',
    marketer: 'Marketer',
    rep: 'Sale phụ trách',
    assigned: 'Ngày chia số',
    firstContact: 'Gọi lần đầu',
    lastContact: 'Gọi lần cuối',
    attempts: 'Số lần gọi',
    calls: 'Các cột lần gọi',
    reachable: 'Liên lạc được?',
    rightAudience: 'Đúng đối tượng?',
    hasNeed: 'Có nhu cầu?',
    canPay: 'Đủ tài chính?',
    informed: 'Nắm thông tin?',
    objection: 'Lý do từ chối',
    note: 'Ghi chú',
    orderDate: 'Ngày mua',
    revenue: 'Doanh thu',
    clickId: 'Click ID',
  },
};
