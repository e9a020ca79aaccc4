import { numberText } from './numbers';
import type { ChangeFacts, TrendWords } from './trend-words';

const n = (value: number, decimals = 0) => numberText('vi', value, decimals);

/** Whether it is more than chance. */
function verdictOf({ kind, usual, within, weeks }: ChangeFacts): string {
  if (kind === 'unknown') return weeks < 4 ? 'chưa đủ tuần để so' : 'chưa so được';
  // Not to be broken at the end of a line.
  const range = `thường ${n(usual ?? 0)} ± ${n(within ?? 0)}`.replace(/ /g, '\u00a0');
  return kind === 'real' ? `thay đổi thật (${range})` : `có thể do may rủi (${range})`;
}

const SHORT = {
  real: 'thay đổi thật',
  chance: 'có thể do may rủi',
  unknown: 'chưa đủ tuần để biết do đâu',
};

export const trend: TrendWords = {
  trend: {
    column: 'Thay đổi',
    columnOf: (week) => `Thay đổi, tuần ${week}`,
    step: (difference) =>
      `${difference > 0 ? '▲ ' : difference < 0 ? '▼ ' : ''}${n(Math.abs(difference), 1)}`,
    change: (f) => {
      if (f.thisWeek === null) return trend.trend.noChange(f);
      const { difference } = f;
      const step = difference === null ? trend.trend.noChange(f) : trend.trend.step(difference);
      return `${step} · ${verdictOf(f)}`;
    },
    tile: 'So với tuần trước',
    noChange: (f) => (f.thisWeek === null ? 'tuần này chưa có điểm' : 'tuần trước không có điểm'),
    tileNote: (f) =>
      f.thisWeek === null
        ? ''
        : f.lastWeek === null
          ? verdictOf(f)
          : `${n(f.lastWeek, 1)} → ${n(f.thisWeek, 1)} · ${SHORT[f.kind]}`,
    leftOut: (thisWeek, lastWeek) =>
      `So với tuần trước không tính những số bị coi là rác chỉ vì đã quá hạn: ${n(thisWeek)} số của tuần này, ${n(lastWeek)} số của tuần trước.`,
    reading:
      'Thay đổi: điểm tuần này so với tuần trước; là “thay đổi thật” khi điểm ra ngoài mức thường thấy của tối đa 8 tuần trước đó, còn trong mức ấy thì có thể chỉ do may rủi. Các tuần được so khi cùng tuổi: không tính số bị coi là rác chỉ vì quá hạn, và khi đã lưu đủ 4 tuần thì lấy điểm lúc mỗi tuần đó cũng mới như tuần này.',
    drawn: (campaigns) =>
      `Khi xếp hạng, chiến dịch ít số được kéo về mức chung: ${campaigns
        .map(
          ({ name, judged, shrunk }) =>
            `“${name}” (${n(judged)} kết luận) xếp như ${n(shrunk, 1)} điểm`,
        )
        .join(', ')}.`,
  },
  history: {
    name: 'Pullpush Lịch sử',
    note: 'Pullpush lưu ở đây số lượng theo từng kết quả của mỗi tuần và mỗi chiến dịch, như lúc tạo bảng họp, để so các tuần khi cùng tuổi. Xin đừng sửa các con số.',
    week: 'Tuần',
    asOf: 'Tính đến ngày',
    pending: 'đang chờ',
    workedOut: 'đã gọi đủ',
    onAge: 'chỉ vì quá hạn',
  },
};
