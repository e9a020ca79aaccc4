import { dateText, numberText, percentText } from './numbers';
import { dialogs } from './vi-dialogs';
import { about, explain } from './vi-explain';
import { viLabels } from './vi-labels';
import { pull } from './vi-pull';
import { sentences } from './vi-sentences';
import { outcomes, settings } from './vi-settings';
import { sidebar } from './vi-sidebar-server';
import { trend } from './vi-trend';
import type { SummaryFacts, Words } from './words';

const n = (value: number, decimals = 0) => numberText('vi', value, decimals);

/** What is counted apart from the received leads, and what nobody can tell; '' if there is none of it. */
function apart({ duplicates, excluded, unclear }: SummaryFacts): string {
  const parts = [
    duplicates > 0 ? `${n(duplicates)} số trùng không tính` : '',
    excluded > 0 ? `${n(excluded)} khách yêu cầu không gọi được để riêng` : '',
    unclear > 0 ? `${n(unclear)} số chưa rõ kết quả` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` Ngoài ra: ${parts.join('; ')}.`;
}

export const vi: Words = {
  language: 'vi',
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
    subtitle: (from, to, asOf, tabs) =>
      `Số nhận từ ${dateText(from)} đến ${dateText(to)} · tính đến ${asOf} · lấy từ ${sentences.tabsNamed(tabs)}`,
    thisWeek: 'Điểm tuần này',
    fourWeeks: 'Bốn tuần',
    verdict: 'Bốn tuần so với mục tiêu',
    target: (target) => `mục tiêu ${n(target, target % 1 ? 1 : 0)}`,
    range: (low, high, decimals) => `${n(low, decimals)}–${n(high, decimals)}`,
    rangeNote: (low, high, decimals) => `khoảng ${n(low, decimals)} đến ${n(high, decimals)}`,
    nothingJudged: 'chưa có kết luận',
    summary: (f) =>
      f.score === null
        ? `Tuần này nhận ${n(f.received)} số, chưa số nào có kết luận.${apart(f)}`
        : `Tuần này nhận ${n(f.received)} số, ${n(f.judged)}/${n(f.received - f.excluded)} số đã có kết luận (${percentText('vi', f.coverage ?? 0)}). Điểm chất lượng ${n(f.score, 1)}, mục tiêu ${n(f.target)}; ${percentText('vi', f.junkRate ?? 0)} là số rác.${apart(f)}`,
    onAge: (count) =>
      `${n(count)} số không nghe máy, không ghi số lần gọi, được tính là rác chỉ vì đã quá hạn.`,
    fourOnAge: (count, without) =>
      `Điểm bốn tuần có ${n(count)} số không nghe máy bị tính 0 điểm chỉ vì đã quá hạn; không tính các số đó thì bốn tuần được ${n(without, 1)} điểm.`,
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
    lastActions: 'Việc từ các buổi họp trước',
    noLastActions: 'Chưa có việc nào từ các buổi họp trước.',
    state: 'Tiến độ',
    actionCounts: ({ open, late, done }) =>
      `${n(open)} việc còn mở${late > 0 ? `, trong đó ${n(late)} việc trễ hạn` : ''} · ${n(done)} việc đã xong`,
    actionState: ({ state, daysLate, weeks }) => {
      const since = weeks === null || weeks < 1 ? '' : `, đã mở ${n(weeks)} tuần`;
      switch (state) {
        case 'done':
          return 'Đã xong';
        case 'dropped':
          return 'Đã bỏ';
        case 'late':
          return `Trễ ${n(daysLate)} ngày${since}`;
        case 'undated':
          return `Chưa rõ hạn${since}`;
        default:
          return `Còn hạn${since}`;
      }
    },
  },
  kept: {
    heading: 'Ghi chú giữ lại từ lần tạo trước',
    column: (letter) => `cột ${letter}`,
    row: (number) => `dòng ${n(number)}`,
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
    other: (place, column, text) => `${place} ghi ${column}: “${text}”`,
  },
  scoreboard: {
    title: 'Bảng điểm',
    subtitle: (from, to, asOf) =>
      `Các chiến dịch trong bốn tuần gần nhất, ${dateText(from)} đến ${dateText(to)} · tính đến ${asOf}`,
    allTime: 'Toàn bộ số trong file',
    allTimeNote: (column) =>
      `Điểm này đúng bằng AVERAGE của cột “${column}” trong tab dữ liệu khi chọn Chấm điểm từng số cùng lúc. Số không đọc được ngày nhận, hoặc có ngày sau thời điểm tính, thì không có điểm.`,
  },
  ourColumns: { outcome: 'Pullpush · Kết quả', points: 'Pullpush · Điểm' },
  pull,
  outcomes,
  get settings() {
    return settings();
  },
  get fields() {
    return viLabels().fields;
  },
  sidebar,
  ...sentences,
  ...dialogs,
  explain,
  about,
  ...trend,
};
