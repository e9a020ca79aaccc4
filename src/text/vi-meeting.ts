/** The tabs: the meeting, the Scoreboard, Actions. */
import type { MeetingTexts, TabTexts } from './meeting';

export const viTabs = (): TabTexts => ({
  tabs: {
    settings: 'Pullpush Cài đặt',
    scoreboard: 'Pullpush Bảng điểm',
    meeting: 'Họp {week}',
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
  kept: {
    heading: 'Ghi chú giữ lại từ lần tạo trước',
    column: 'cột {letter}',
    row: 'dòng {number}',
    pinned: 'ghi chú của ô',
  },
  actions: {
    name: 'Pullpush Việc cần làm',
    note: 'Mỗi dòng là một việc đã hứa: ai làm, việc gì, hạn nào. Sửa ở đây hay ở tab họp đều được; mã do Pullpush điền.',
    columns: {
      id: 'Mã',
      week: 'Tuần họp',
      who: 'Ai',
      what: 'Việc gì',
      byWhen: 'Hạn',
      status: 'Tình trạng',
      note: 'Ghi chú',
    },
    other: '{place} ghi {column}: “{text}”',
  },
  scoreboard: {
    title: 'Bảng điểm',
    subtitle: 'Các chiến dịch trong bốn tuần gần nhất, {from} đến {to} · tính đến {asOf}',
    allTime: 'Toàn bộ số trong file',
    allTimeNote:
      'Điểm này đúng bằng AVERAGE của cột “{column}” trong tab dữ liệu khi chọn Chấm điểm từng số cùng lúc. Số không đọc được ngày nhận, hoặc có ngày sau thời điểm tính, thì không có điểm.',
  },
  ourColumns: { outcome: 'Pullpush · Kết quả', points: 'Pullpush · Điểm' },
});

export const viMeeting = (): MeetingTexts => ({
  title: 'Họp Pull & Push · tuần {week}',
  subtitle: 'Số nhận từ {from} đến {to} · tính đến {asOf} · lấy từ {tabs}',
  thisWeek: 'Điểm tuần này',
  verdict: 'Bốn tuần so với mục tiêu',
  target: 'mục tiêu {target}',
  rangeNote: 'khoảng {low} đến {high}',
  nothingJudged: 'chưa có kết luận',
  summary: {
    judged:
      'Tuần này nhận {received} số, {judged}/{counted} số đã có kết luận ({coverage}). Điểm chất lượng {score}, mục tiêu {target} ({verdict}); {junk} là số rác.{apart}',
    none: 'Tuần này không nhận được số nào.{apart}',
    unjudged: 'Tuần này nhận {received} số, chưa số nào có kết luận.{apart}',
    apart: {
      pending: '{count} số đang chờ{uncalled}',
      uncalled: ' ({count} số chưa ai gọi)',
      unclear: '{count} số chưa rõ kết quả',
      excluded: '{count} khách yêu cầu không gọi',
      rest: ' Còn lại: {parts}.',
      duplicates: ' Không tính vào đó: {count} số trùng.',
    },
  },
  onAge: '{count} số không nghe máy, không ghi số lần gọi, được tính là rác chỉ vì đã quá hạn.',
  fourOnAge:
    'Điểm bốn tuần có {count} số không nghe máy bị tính 0 điểm chỉ vì đã quá hạn; không tính các số đó thì bốn tuần được {without} điểm.',
  weekTable: 'Các chiến dịch trong tuần',
  fourWeeksTable: 'Các chiến dịch trong bốn tuần, {from} đến {to}',
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
  lastActions: 'Việc từ các buổi họp trước',
  noLastActions: 'Chưa có việc nào từ các buổi họp trước.',
  state: 'Tiến độ',
  actionCounts: {
    inTime: '{open} việc còn mở · {done} việc đã xong',
    withLate: '{open} việc còn mở, trong đó {late} việc trễ hạn · {done} việc đã xong',
  },
  actionState: {
    done: 'Đã xong',
    dropped: 'Đã bỏ',
    late: 'Trễ {days} ngày{since}',
    undated: 'Chưa rõ hạn{since}',
    open: 'Còn hạn{since}',
    since: ', đã mở {weeks} tuần',
  },
});
