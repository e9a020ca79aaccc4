/** "Vì sao được điểm này?" và "Điểm này là gì?". */
import type { AboutWords, ExplainWords } from './explain-words';
import { apartFrom, dateText, exactText, numberText, partText } from './numbers';

const n = (value: number, decimals = 0) => numberText('vi', value, decimals);
const exact = (value: number) => exactText('vi', value);
const range = (low: number, high: number, target: number) =>
  `${apartFrom('vi', low, target)}–${apartFrom('vi', high, target)}`;

export const explain: ExplainWords = {
  title: (name, score) =>
    `Vì sao ${name ?? 'tất cả chiến dịch'} ${score === null ? 'chưa có điểm' : `được ${n(score, 1)} điểm`}?`,
  period: ({ week, weeks, from, to }) => {
    if (!from || !to) return 'từ trước đến nay';
    const days = `${dateText(from)}–${dateText(to)}`;
    return week ? `tuần ${week} (${days})` : weeks ? `${weeks} tuần (${days})` : days;
  },
  subtitle: (period, asOf, target) =>
    `Số nhận ${period} · tính đến ${asOf} · mục tiêu ${exact(target)}`,
  summary: (received, judged, score) =>
    `Nhận ${n(received)} số, ${score === null ? 'chưa số nào có kết luận' : `${n(judged)} số đã có kết luận, trung bình ${n(score, 1)} điểm`}.`,
  rule: ({ rule, leads, edge, low, high, target, coverage, minCoverage, judged, minJudged }) => {
    const goal = `mục tiêu ${exact(target)}`;
    const between = range(low, high, target);
    const end = apartFrom('vi', edge, target);
    const count = n(leads || 0);
    switch (rule) {
      case 'coverage':
        return `Mới ${partText('vi', coverage, minCoverage)} số có kết luận, chưa đến ${partText('vi', minCoverage)}: cần kết luận thêm ít nhất ${count} số.`;
      case 'hopeless':
        return `Dù cả ${count} số còn lại đều được 100 điểm, điểm thật cao nhất cũng chỉ khoảng ${end}, dưới ${goal}.`;
      case 'thin':
        return `Mới có ${n(judged)} số được kết luận, cần ít nhất ${n(minJudged)}: còn thiếu ${count}.`;
      case 'below':
        return `Cả khoảng ${between} nằm dưới ${goal}: không phải do may rủi.`;
      case 'above':
        return `Cả khoảng ${between} từ ${goal} trở lên${leads ? `, kể cả khi ${count} số chưa gặp được đều thành 0 điểm` : ''}.`;
      case 'unanswered':
        return `Khoảng ${between} đã đạt ${goal}, nhưng nếu ${count} số chưa gặp được đều thành 0 điểm thì điểm thật có thể chỉ là ${end}.`;
      default:
        return `Khoảng ${between} chứa ${goal} nên chưa thể nói đạt hay không. ${leads === null ? 'Thêm 500 kết luận nữa cũng chưa chắc rõ.' : `Nếu điểm giữ như hiện nay, thêm ${count} kết luận nữa thì rõ.`}`;
    }
  },
  headings: {
    sum: 'Điểm được tính từ đâu',
    worst: 'Điều gì kéo điểm xuống',
    chance: 'May rủi đến đâu',
    waiting: 'Đang chờ, chưa tính',
    apart: 'Không tính vào điểm',
  },
  columns: ['Kết quả', 'Số lượng', 'Điểm mỗi số', 'Tổng điểm'],
  total: 'Tổng',
  number: exact,
  leads: (count) => `${n(count)} số`,
  division: (sum, judged, score) => `${exact(sum)} điểm / ${n(judged)} số = ${n(score, 1)} điểm`,
  worst: (lost) => `Số rác và số yếu làm mất ${n(lost, 1)} điểm, so với 100 nếu số nào cũng tốt:`,
  reason: (outcome, leads, share, lost) =>
    `${outcome}: ${partText('vi', share)} (${n(leads)} số), mất ${n(lost, 1)} điểm`,
  chance: (judged, low, high, target) =>
    `Với ${n(judged)} số, may rủi có thể làm điểm lệch: điểm thật nằm trong khoảng ${range(low, high, target)} (độ tin cậy 95 %). Càng nhiều kết luận, khoảng càng hẹp.`,
  waiting: (leads) => `${n(leads)} số. Marketing chỉ được chấm trên những số Sales đã thật sự gọi.`,
  waits: {
    neverWorked: (leads) => `${leads} chưa ai gọi`,
    fewCalls: (leads, limit, made) =>
      `${leads} chưa gặp được, mới gọi ${made} lần: gọi ít nhất ${limit} lần mới tính`,
    fewDays: (leads, limit) => `${leads} chưa gặp được, đã gọi đủ lần nhưng chưa đủ ${limit} ngày`,
    noCalls: (leads, limit) =>
      `${leads} chưa gặp được, không ghi số lần gọi: quá ${limit} ngày từ lúc nhận mới tính`,
    parked: (leads, limit) => `${leads} hẹn gọi lại hoặc đang trao đổi, treo quá ${limit} ngày`,
    inProgress: (leads, limit) => `${leads} đang chăm sóc, chưa quá ${limit} ngày`,
    bySettings: (leads) => `${leads} chờ theo Cài đặt`,
  },
  apart: {
    duplicate: 'đếm riêng, không nằm trong số nhận',
    excluded: 'không tính cho bên nào',
    unclear: 'không rõ tốt hay xấu',
  },
  rows: (tabs) => `Ở dòng nào trong ${tabs}`,
  ask: (name, period) =>
    `Chiến dịch nào, thời gian nào? Để trống: ${name}, ${period}.\n\nGõ tên chiến dịch hoặc một phần tên, rồi dấu phẩy và thời gian nếu muốn, ví dụ:\nFacebook\nFacebook, tuần này\nFacebook, 2026-W46\ntất cả, tháng 10\ntất cả, 1/10/2026–31/10/2026\nFacebook, tất cả`,
  noSuchCampaign: (typed, names, more) =>
    `Không có chiến dịch nào tên “${typed}”${names && `, chỉ có ${names}${more > 0 ? ` và ${n(more)} chiến dịch khác` : ''}`}. Gõ tên như trong tab dữ liệu, hoặc gõ: tất cả.`,
  severalCampaigns: (typed, names, more) =>
    `“${typed}” có thể là ${names}${more > 0 ? ` và ${n(more)} chiến dịch khác` : ''}. Gõ rõ hơn tên của một chiến dịch.`,
  noSuchPeriod: (typed) =>
    `“${typed}” không phải là khoảng thời gian. Gõ 2026-W46, tuần này, 4 tuần, tháng 10, 1/10/2026–31/10/2026 hoặc tất cả.`,
};

export const about: AboutWords = {
  title: 'Điểm này là gì?',
  what: 'Một mức điểm từ 0 đến 100, dùng chung cho Marketing và Sales: khách kéo về có đáng gọi không. Điểm không phải đơn hàng, cũng không phải doanh thu.',
  table:
    'Trạng thái nhân viên Sales ghi được hiểu thành một kết quả, mỗi kết quả có mức điểm hai bên đã thống nhất:',
  columns: ['Kết quả', 'Nhóm', 'Điểm'],
  mean: 'Điểm là trung bình của các số đã có kết luận. Ví dụ 10 số cộng được 460 điểm: 460 / 10 = 46 điểm.',
  headings: {
    fair: 'Vì sao công bằng',
    chance: 'Khoảng và nhận định',
    monday: 'Thứ Hai làm gì',
    limits: 'Điểm không cho biết điều gì',
  },
  fair: ({ minAttempts, minDays, giveUpDays }) =>
    `Marketing chỉ được chấm trên những số Sales đã thật sự gọi: không nghe máy thì phải gọi ít nhất ${n(minAttempts)} lần trong ${n(minDays)} ngày, không ghi số lần gọi thì chờ ${exact(giveUpDays)} ngày. Sales chốt được hay không, điểm vẫn vậy.`,
  chance: (target) =>
    `Ít số thì may rủi nhiều, nên bên cạnh điểm có một khoảng. Cả khoảng dưới mục tiêu ${exact(target)}: dưới mục tiêu. Cả khoảng từ ${exact(target)} trở lên: đạt. Còn lại: chưa biết.`,
  monday: [
    'Dưới mục tiêu: mở “Vì sao được điểm này?”, chọn lý do đứng đầu, ghi ai sửa, hạn nào.',
    'Còn sớm: Sales gọi nốt các số đang chờ.',
    'Chưa chắc, sát mục tiêu hay quá ít số: chờ thêm kết luận, khoan tranh cãi.',
    'Đạt mục tiêu: giữ cách làm, cân nhắc chạy thêm.',
  ],
  limits: 'Lời hay lỗ, ai bán giỏi. Và điểm chỉ đúng khi nhân viên Sales ghi đúng trạng thái.',
};
