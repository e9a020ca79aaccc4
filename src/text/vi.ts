import { dateText, numberText, percentText } from './numbers';
import type { ProblemFacts, VerdictFacts, Words } from './words';

const n = (value: number, decimals = 0) => numberText('vi', value, decimals);
const at = (p: ProblemFacts) => (p.where ? ` (${p.where})` : '');

export const vi: Words = {
  language: 'vi',
  menu: {
    setUp: 'Thiết lập',
    build: 'Tạo bảng họp tuần',
    buildAnother: 'Tạo bảng họp tuần khác…',
    help: 'Trợ giúp',
  },
  tabs: {
    settings: 'Pullpush Cài đặt',
    scoreboard: 'Pullpush Bảng điểm',
    meeting: (week) => `Họp ${week}`,
  },
  all: 'Tất cả chiến dịch',
  noCampaign: '(không có chiến dịch)',
  columns: {
    campaign: 'Chiến dịch',
    received: 'Số nhận',
    judged: 'Đã kết luận',
    coverage: 'Độ phủ',
    score: 'Điểm',
    interval: 'Khoảng 95 %',
    junkRate: 'Tỷ lệ rác',
    verdict: 'Nhận định',
  },
  meeting: {
    title: (week) => `Họp Pull & Push · tuần ${week}`,
    subtitle: (from, to, asOf, tab) =>
      `Số nhận từ ${dateText(from)} đến ${dateText(to)} · tính đến ${asOf} · lấy từ tab “${tab}”`,
    thisWeek: 'Điểm tuần này',
    lastWeek: 'Tuần trước',
    fourWeeks: 'Bốn tuần',
    verdict: 'Bốn tuần so với mục tiêu',
    target: (target) => `mục tiêu ${n(target, target % 1 ? 1 : 0)}`,
    range: (low, high) => `${n(low)}–${n(high)}`,
    rangeNote: (low, high) => `khoảng ${n(low)} đến ${n(high)}`,
    nothingJudged: 'chưa có kết luận',
    judgedOf: (judged, received) => `${n(judged)} kết luận / ${n(received)} số`,
    summary: (f) =>
      f.score === null
        ? `Tuần này nhận ${n(f.received)} số, chưa số nào có kết luận.`
        : `Tuần này nhận ${n(f.received)} số, ${n(f.judged)} số đã có kết luận (${percentText('vi', f.coverage ?? 0)}). Điểm chất lượng ${n(f.score, 1)}, mục tiêu ${n(f.target)}; ${percentText('vi', f.junkRate ?? 0)} là số rác.`,
    onAge: (count) =>
      `${n(count)} số không nghe máy, không ghi số lần gọi, được tính là rác chỉ vì đã quá hạn.`,
    weekTable: 'Các chiến dịch trong tuần',
    fourWeeksTable: (from, to) =>
      `Các chiến dịch trong bốn tuần, ${dateText(from)} đến ${dateText(to)}`,
    noLeads: 'Không có số nào trong khoảng thời gian này.',
    reading:
      'Điểm: trung bình điểm của các số đã có kết luận, từ 0 đến 100. Khoảng 95 %: với chừng ấy số, điểm thật nằm trong khoảng này. Xếp từ tốt nhất; chiến dịch ít số được kéo về mức chung.',
    gaps: 'Dữ liệu cần bổ sung',
    noGaps: 'Dữ liệu đầy đủ.',
    conclusions: 'Kết luận: ai làm gì, bao giờ xong',
    who: 'Ai',
    what: 'Việc gì',
    byWhen: 'Hạn',
    status: 'Tình trạng',
    statuses: ['Chưa làm', 'Đang làm', 'Xong', 'Bỏ'],
    kept: 'Ghi chú giữ lại từ lần tạo trước',
  },
  scoreboard: {
    title: 'Bảng điểm',
    subtitle: (from, to, asOf) =>
      `Các chiến dịch trong bốn tuần gần nhất, ${dateText(from)} đến ${dateText(to)} · tính đến ${asOf}`,
  },
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
    points: 'Điểm',
    phrase: 'Sale ghi là',
    field: 'Trường',
    header: 'Tên cột',
    phrasesHint: 'Cách ghi ở đây được ưu tiên hơn danh sách có sẵn.',
    columnsHint:
      'Gõ tên cột khác để đổi cột, “-” để không dùng; để trống thì mỗi lần tự tìm theo tên.',
    labels: {
      language: ['Ngôn ngữ', 'vi hoặc en'],
      leadTab: ['Tab dữ liệu', 'Tab chứa danh sách số của bạn'],
      target: ['Điểm mục tiêu', 'Điểm chất lượng hai bên đã thống nhất, 0 đến 100'],
      minAttempts: [
        'Số lần gọi tối thiểu',
        'Số không nghe máy chỉ tính là rác sau chừng này lần gọi…',
      ],
      minDays: ['…trong số ngày', 'nếu biết ngày gọi'],
      giveUpDays: [
        'Số ngày chờ',
        'Không nghe máy và không ghi số lần gọi: tính là rác sau chừng này ngày',
      ],
      minCoverage: [
        'Độ phủ tối thiểu',
        'Tỷ lệ số có kết luận thấp hơn mức này thì còn sớm để nhận định',
      ],
      minJudged: ['Số kết luận tối thiểu', 'Ít hơn mức này thì quá ít để nhận định'],
      slaMinutes: ['Phút để gọi số mới', 'Số mới nên được gọi trong chừng này phút làm việc'],
      hours: [
        'Giờ làm việc',
        'Ví dụ Mon-Fri 8:00-17:30; Sat 8:00-12:00 (Mon = thứ Hai, Sat = thứ Bảy)',
      ],
      swapSample: ['Số cuộc gọi thử', 'Marketing gọi thử chừng này số, 20 đến 30'],
      bridgeWeeks: ['Số tuần so doanh thu', 'Mỗi kỳ so sánh doanh thu dài chừng này tuần'],
      country: ['Quốc gia', 'Mã hai chữ, cho số điện thoại không có mã nước'],
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
    LOST: 'Khách thật, đã mất',
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
  verdict(v: VerdictFacts): string {
    switch (v.code) {
      case 'BELOW':
        return 'Dưới mục tiêu';
      case 'ABOVE':
        return 'Đạt mục tiêu';
      case 'THIN':
        return 'Quá ít số để nhận định';
      case 'UNSURE':
        return v.needed === null || v.needed === undefined
          ? 'Sát mục tiêu, khó phân định'
          : `Chưa chắc: cần thêm ${n(v.needed)} kết luận`;
      default: {
        const count = n(v.waiting ?? 0);
        switch (v.cause) {
          case 'neverWorked':
            return `Còn sớm: ${count} số chưa gọi`;
          case 'unanswered':
            return `Còn sớm: ${count} số chưa gặp được`;
          case 'parked':
            return `Còn sớm: ${count} số treo quá 14 ngày`;
          case 'unmapped':
            return `Còn sớm: ${count} số chưa hiểu trạng thái`;
          default:
            return `Còn sớm: ${count} số đang chăm sóc`;
        }
      }
    }
  },
  problem(p: ProblemFacts): string {
    const count = n(p.count);
    switch (p.kind) {
      case 'unmapped':
        return `${count} số có trạng thái Pullpush chưa hiểu: ${p.texts ?? ''}. Ghi ý nghĩa một lần trong Cài đặt.`;
      case 'noDate':
        return `${count} dòng không đọc được ngày ở cột “${p.place}”${at(p)}: không tính.`;
      case 'shiftedRow':
        return `${count} dòng có vẻ bị lệch cột, ngày nằm ở cột khác${at(p)}: không tính.`;
      case 'noCampaign':
        return `${count} dòng trống cột “${p.place}”${at(p)}: tính vào “(không có chiến dịch)”.`;
      case 'futureDate':
        return `${count} dòng có ngày sau thời điểm tạo bảng${at(p)}: không tính.`;
      case 'oldDate':
        return `${count} dòng có ngày trước năm 2000${at(p)}: không tính, vui lòng sửa lại ngày.`;
      case 'inheritedDate':
        return `${count} dòng không ghi ngày, lấy theo ngày ở dòng trên${at(p)}.`;
      case 'ambiguousDates':
        return `Ngày ở cột “${p.place}” có thể là ngày/tháng hoặc tháng/ngày; đang đọc theo ngày/tháng.`;
      case 'contestedColumn':
        return `Có hai cột hợp với “${p.place}”: đang dùng “${p.texts}”, không dùng “${p.other}”. Nếu sai, đổi trong Cài đặt.`;
      case 'columnByContent':
        return `Cột “${p.place}” được nhận ra nhờ nội dung: “${p.texts}”. Nếu sai, đổi trong Cài đặt.`;
      case 'columnMissing':
        return `Tab dữ liệu không còn cột “${p.place}” ghi trong Cài đặt; đã tự tìm theo tên.`;
      default:
        return `Cài đặt, ô ${p.where}: không dùng được giá trị “${p.texts}” cho “${p.place}”; đang dùng ${p.other}.`;
    }
  },
  moreTexts: (count) => `và ${n(count)} cách ghi khác`,
  rowsNamed: (list, more) => `dòng ${list}${more > 0 ? ` và ${n(more)} dòng nữa` : ''}`,
  dialog: {
    setUpDone: (tab, target) =>
      `Pullpush đọc số từ tab “${tab}”. Điểm mục tiêu đề xuất là ${n(target)}: hai bên cùng xem tab Cài đặt và thống nhất. Bảng điểm cho thấy bốn tuần gần nhất.`,
    built: (tab) => `Đã tạo xong tab “${tab}”.`,
    askWeek: 'Tuần nào? Gõ 2026-W46, hoặc một ngày trong tuần đó, ví dụ 18/11/2026.',
    helpText:
      'Thiết lập: tìm các cột trong tab dữ liệu, tạo tab Cài đặt và Bảng điểm.\nTạo bảng họp tuần: tạo tab họp của tuần vừa kết thúc. Tạo lại vẫn giữ mọi điều bạn đã gõ.\nTạo bảng họp tuần khác…: bất kỳ tuần nào, kể cả tuần đang chạy.\nTab dữ liệu của bạn không bị thay đổi, và không số nào rời khỏi bảng tính này.',
    working: 'Đang xử lý…',
  },
  errors: {
    noLeads:
      'Không tab nào giống danh sách số: cần cột ngày nhận, trạng thái, và chiến dịch hoặc nguồn. Hãy đặt tên các cột này ở dòng tiêu đề, có ít nhất một số bên dưới, rồi thử lại.',
    notSetUp: 'Hãy chạy Pullpush › Thiết lập trước.',
    badWeek: (typed) =>
      `“${typed}” không phải là tuần. Gõ dạng 2026-W46, hoặc một ngày trong tuần như 18/11/2026.`,
    futureWeek: (week) => `Tuần ${week} chưa bắt đầu.`,
    nameTaken: (tab) =>
      `Đã có tab tên “${tab}” không phải của Pullpush. Hãy đổi tên tab đó rồi tạo lại.`,
    noSpreadsheet:
      'Pullpush không thấy bảng tính nào đang mở. Hãy mở bảng tính và chạy từ menu của Pullpush.',
    newerVersion:
      'Các tab này do bản Pullpush mới hơn tạo ra. Hãy tải lại bảng tính để dùng bản mới.',
    unexpected: (step, message) =>
      `Có lỗi khi ${step}: ${message} Những gì bạn gõ không bị thay đổi. Vui lòng thử lại.`,
    steps: { setUp: 'thiết lập', build: 'tạo bảng họp' },
  },
};
