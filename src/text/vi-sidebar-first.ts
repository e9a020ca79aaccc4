import type { FirstWords } from './sidebar-first-words';
import type { CommonWords } from './sidebar-words';

export function common(): CommonWords {
  return {
    next: 'Tiếp tục',
    back: 'Quay lại',
    seconds: '{n} giây',
    longWork: 'Bảng nhiều số có thể mất vài phút, cứ để thanh bên mở.',
    range: 'khoảng {low}–{high}',
    noScore: 'Chưa có điểm',
    target: 'mục tiêu {n}',
    scoreSays:
      'Điểm {score} trên 100; điểm thật nằm trong khoảng {low} đến {high}; mục tiêu {target}.',
    leads: '{n} số',
    points: '{n} điểm',
    openTab: 'Mở {tab}',
  };
}

export function first(): FirstWords {
  return {
    steps: { tabs: 'Tab dữ liệu', columns: 'Cột', statuses: 'Trạng thái', target: 'Mục tiêu' },
    progress: '{n}/4 {name}',
    resumed: 'Tiếp tục từ bước “{step}” của lần trước.',
    fromTabs: 'Chọn lại tab, giữ các câu đã trả lời',
    startOver: 'Làm lại từ đầu',
    reread: 'Đọc lại bảng tính',
    language: 'Ngôn ngữ',

    tabsHeading: 'Danh sách số nằm ở tab nào?',
    tabsIntro: 'Pullpush chỉ đọc, không ghi gì vào bảng tính trước bước cuối.',
    noLikely:
      'Không thấy tab nào có đủ ngày nhận, trạng thái và chiến dịch (hoặc nguồn). Chọn tab dưới đây rồi chỉ từng cột; nếu bảng chưa có cột nguồn, thêm một cột rồi đọc lại.',
    noneChosen: 'Chọn ít nhất một tab để tiếp tục.',
    rows: '{n} dòng',
    otherTabs: 'Tab khác ({n})',
    findingTabs: 'Đang xem các tab…',

    findingColumns: 'Đang tìm các cột…',
    columnsHeading: 'Đọc đúng cột chưa?',
    columnsIntro: 'Chỉ cần xem dòng có dấu hỏi.',
    columnsSure: 'Cột nào cũng khớp, chỉ cần xem qua.',
    needed: 'cần có',
    sure: 'chắc',
    check: 'cần xem',
    missing: 'chưa thấy',
    noColumn: 'không có',
    noExamples: 'Cột chưa có gì',
    severalColumns: '{n} cột: {letters}',
    notSeen: 'Chưa thấy ({n})',
    notSeenNote: 'Không bắt buộc. Nếu bảng có những cột này, hãy chọn.',
    twice:
      '“{one}” và “{other}” đang dùng chung cột {column}. Nếu không phải vậy, hãy đổi một trong hai.',
    lacks: 'Còn thiếu cột: {fields}.',

    counting: 'Đang đọc các số…',
    statusesHeading: 'Sale ghi vậy nghĩa là gì?',
    understood: 'Đã hiểu {share} trong {all} số. Câu nào chưa chắc thì để sau.',
    whatIs: '“{text}” ở công ty bạn là gì?',
    howMany: '{n} số, {share}',
    why: {
      unknown: 'chưa biết cách ghi này',
      stopped: 'dừng mà không rõ lý do',
      own: 'bạn đã trả lời',
      differs: 'mỗi nơi hiểu một kiểu',
      parts: 'đoán theo một phần câu',
    },
    later: 'Để sau',
    other: 'Khác…',
    moreUnknown: 'Còn {n} cách ghi chưa hiểu ({leads} số)',
    known: 'Đã hiểu {n} cách ghi ({leads} số)',
    decides: '{n} số, {judged} số có kết luận',
    own: 'bạn chọn',
    beyond: 'Còn {n} cách ghi ít gặp khác ({leads} số) không hiện ở đây.',
    left: 'Để sau {n} cách ghi: {leads} số này vẫn được đếm, nhưng chưa có điểm.',
    noStatuses: 'Cột trạng thái chưa có gì, nên chưa số nào có điểm.',

    targetHeading: 'Mục tiêu là bao nhiêu điểm?',
    scoreNow: 'Điểm hiện nay, {period}',
    targetField: 'Mục tiêu (0–100)',
    proposed: 'đề xuất {n}',
    useProposed: 'Dùng đề xuất {n}',
    effect:
      'Với {target}: {below} trong {all} chiến dịch dưới mục tiêu, {above} đạt, {open} chưa kết luận được.',
    noCampaigns: 'Chưa chiến dịch nào có số, nên chưa xem trước được.',
    notCounted: 'Đang chờ tính lại theo số vừa đổi.',
    unanswered: {
      heading: 'Không nghe máy thì khi nào tính là số rác?',
      minAttempts: 'Khi sale đã gọi ít nhất {input} lần',
      minDays: 'vào ít nhất {input} ngày khác nhau.',
      giveUpDays: 'Không ghi số lần gọi: sau {input} ngày.',
      attemptsMean: 'Gọi chưa đủ thì chưa tính, để Marketing không mất điểm vì số chưa ai gọi.',
      daysMean: 'Tính từ ngày nhận số.',
    },
    alsoKnow: 'Nên biết',
    create: 'Tạo bảng điểm, bảng họp',

    makingHeading: 'Đang tạo bảng điểm của bạn',
    settingUp: 'Đang tạo Cài đặt và Bảng điểm…',
    setUpDone: 'Cài đặt và Bảng điểm',
    meeting: 'Cuộc họp đầu tiên',
    buildingMeeting: 'Đang tạo tab họp…',
    buildMeeting: 'Tạo cuộc họp',
    skipMeeting: 'Tạo sau',
    made: 'xong',
    waiting: 'chưa xong',

    fourWeeks: 'Điểm bốn tuần gần nhất',
    doneHeading: 'Xong, đã có điểm chất lượng',
    doneWithout: 'Xong, Pullpush đã sẵn sàng',
    tabsRead: 'Số lấy từ: {tabs}.',
    openScoreboard: 'Mở Bảng điểm',
    whatNext: 'Làm gì tiếp?',
    nextMeeting:
      'Marketing và Sales cùng xem tab họp từ trên xuống; cuối tab ghi ai làm gì, hạn nào.',
    nextDaily: 'Trang chính của thanh bên cho biết vì sao mỗi chiến dịch được chừng ấy điểm.',
    goOn: 'Vào trang chính',
  };
}
