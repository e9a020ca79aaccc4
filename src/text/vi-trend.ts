/** The change against the weeks before, and the History tab. */
import type { TrendTexts } from './trend';

export const viTrend = (): TrendTexts => ({
  trend: {
    column: 'Thay đổi',
    tile: 'So với tuần trước',
    noThisWeek: 'tuần này chưa có điểm',
    noLastWeek: 'tuần trước không có điểm',
    onAgeThisWeek: 'tuần này chỉ có số quá hạn, chưa so được',
    onAgeLastWeek: 'tuần trước chỉ có số quá hạn',
    real: 'thay đổi thật',
    chance: 'có thể do may rủi',
    fewWeeks: 'chưa đủ tuần để so',
    noChance: 'chưa so được',
    fewLeads: 'quá ít số',
    drawn: 'Khi xếp hạng, chiến dịch ít số được kéo về mức chung:',
    columnOf: 'Thay đổi, tuần {week}',
    usually: 'thường {range}',
    above: 'cao hơn mức thường {range}',
    below: 'thấp hơn mức thường {range}',
    leftOut:
      'Khi so với tuần trước, không tính các số bị coi là rác chỉ vì quá hạn (tuần này {thisWeek} số, tuần trước {lastWeek} số).',
    ranksAs: '“{name}” ({judged} kết luận) xếp như {shrunk} điểm',
    weeks: 'Điểm từng tuần',
    week: 'Tuần',
    judged: 'Đã kết luận',
    score: 'Điểm',
    target: 'Mục tiêu',
    low: 'Thường từ',
    high: 'Thường đến',
    chartReading:
      'Nét đậm: điểm từng tuần. Nét đứt: mục tiêu hiện nay. Nét chấm: mức thường, điểm lên xuống trong khoảng này có thể chỉ do may rủi, ra ngoài mới là thay đổi thật.',
    chartEarly:
      'Nét đậm: điểm từng tuần. Nét đứt: mục tiêu hiện nay. Hai nét chấm cho biết mức thường sẽ có khi đủ 4 tuần trước đó có số đã kết luận.',
    chartFlat:
      'Nét đậm: điểm từng tuần. Nét đứt: mục tiêu hiện nay. Chưa có mức thường: các số của những tuần trước đều cùng một điểm.',
    chartLeftOut:
      'Bảng này không tính số bị coi là rác chỉ vì quá hạn, nên có thể khác các bảng chiến dịch.',
    chartStored:
      'Tuần để trống là tuần chưa có điểm, hoặc chưa được lưu khi cùng tuổi với tuần này.',
    reading:
      'Thay đổi: điểm tuần này so với tuần trước; là “thay đổi thật” khi điểm cao hơn hoặc thấp hơn mức thường của tối đa 8 tuần trước đó, còn trong mức ấy thì có thể chỉ do may rủi. Để so cho công bằng, mọi tuần đều không tính số bị coi là rác chỉ vì quá hạn; khi đã lưu đủ 4 tuần thì lấy điểm của mỗi tuần lúc tuần đó cũng mới như tuần này bây giờ.',
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
});
