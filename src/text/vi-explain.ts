/** "Vì sao được điểm này?" và "Điểm này là gì?". */
import type { AboutTexts, ExplainTexts } from './explain';

export const viExplain = (): ExplainTexts => ({
  allCampaigns: 'tất cả chiến dịch',
  oneCampaign: '{name}',
  title: 'Vì sao {who} được {score} điểm?',
  titleUnjudged: 'Vì sao {who} chưa có điểm?',
  atAnyTime: 'từ trước đến nay',
  week: 'tuần {week} ({days})',
  weeks: '{weeks} tuần ({days})',
  subtitle: 'Số nhận {period} · tính đến {asOf} · mục tiêu {target}',
  summary: 'Nhận {received} số, {judged} số đã có kết luận, trung bình {score} điểm.',
  summaryUnjudged: 'Nhận {received} số, chưa số nào có kết luận.',
  rules: {
    coverage:
      'Mới {coverage} số có kết luận, chưa đến {minCoverage}: cần kết luận thêm ít nhất {count} số.',
    hopeless:
      'Dù cả {count} số còn lại đều được 100 điểm, điểm thật cao nhất cũng chỉ khoảng {end}, dưới mục tiêu {target}.',
    thin: 'Mới có {judged} số được kết luận, cần ít nhất {minJudged}: còn thiếu {count}.',
    below: 'Cả khoảng {between} nằm dưới mục tiêu {target}: không phải do may rủi.',
    above: 'Cả khoảng {between} từ mục tiêu {target} trở lên.',
    aboveAnyway:
      'Cả khoảng {between} từ mục tiêu {target} trở lên, kể cả khi {count} số chưa gặp được đều thành 0 điểm.',
    unanswered:
      'Khoảng {between} đã đạt mục tiêu {target}, nhưng nếu {count} số chưa gặp được đều thành 0 điểm thì điểm thật có thể chỉ là {end}.',
    unsure:
      'Khoảng {between} chứa mục tiêu {target} nên chưa thể nói đạt hay không. Nếu điểm giữ như hiện nay, thêm {count} kết luận nữa thì rõ.',
    unsureForLong:
      'Khoảng {between} chứa mục tiêu {target} nên chưa thể nói đạt hay không. Thêm 500 kết luận nữa cũng chưa chắc rõ.',
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
  leads: '{count} số',
  division: '{sum} điểm / {judged} số = {score} điểm',
  worst: 'Số rác và số yếu làm mất {lost} điểm, so với 100 nếu số nào cũng tốt:',
  reason: '{outcome}: {share} ({leads} số), mất {lost} điểm',
  chance:
    'Với {judged} số, may rủi có thể làm điểm lệch: điểm thật nằm trong khoảng {range} (độ tin cậy 95 %). Càng nhiều kết luận, khoảng càng hẹp.',
  waiting: '{leads} số. Marketing chỉ được chấm trên những số Sales đã thật sự gọi.',
  waits: {
    neverWorked: '{leads} chưa ai gọi',
    fewCalls: '{leads} chưa gặp được, mới gọi {made} lần: gọi ít nhất {limit} lần mới tính',
    fewDays: '{leads} chưa gặp được, đã gọi đủ lần nhưng chưa đủ {limit} ngày',
    noCalls: '{leads} chưa gặp được, không ghi số lần gọi: quá {limit} ngày từ lúc nhận mới tính',
    parked: '{leads} hẹn gọi lại hoặc đang trao đổi, treo quá {limit} ngày',
    inProgress: '{leads} đang chăm sóc, chưa quá {limit} ngày',
    bySettings: '{leads} chờ theo Cài đặt',
  },
  apart: {
    duplicate: 'đếm riêng, không nằm trong số nhận',
    excluded: 'không tính cho bên nào',
    unclear: 'không rõ tốt hay xấu',
  },
  rows: 'Ở dòng nào trong {tabs}',
  ask: 'Chiến dịch nào, thời gian nào? Để trống: {name}, {period}.\n\nGõ tên chiến dịch hoặc một phần tên, rồi dấu phẩy và thời gian nếu muốn, ví dụ:\nFacebook\nFacebook, tuần này\nFacebook, 2026-W46\ntất cả, tháng 10\ntất cả, 1/10/2026–31/10/2026\nFacebook, tất cả',
  noCampaign:
    'Không có chiến dịch nào tên “{typed}”. Gõ tên như trong tab dữ liệu, hoặc gõ: tất cả.',
  noSuchCampaign:
    'Không có chiến dịch nào tên “{typed}”, chỉ có {names}. Gõ tên như trong tab dữ liệu, hoặc gõ: tất cả.',
  noSuchCampaignOfMany:
    'Không có chiến dịch nào tên “{typed}”, chỉ có {names} và {more} chiến dịch khác. Gõ tên như trong tab dữ liệu, hoặc gõ: tất cả.',
  severalCampaigns: '“{typed}” có thể là {names}. Gõ rõ hơn tên của một chiến dịch.',
  manyCampaigns:
    '“{typed}” có thể là {names} và {more} chiến dịch khác. Gõ rõ hơn tên của một chiến dịch.',
  noSuchPeriod:
    '“{typed}” không phải là khoảng thời gian. Gõ 2026-W46, tuần này, 4 tuần, tháng 10, 1/10/2026–31/10/2026 hoặc tất cả.',
});

export const viAbout = (): AboutTexts => ({
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
  fair: 'Marketing chỉ được chấm trên những số Sales đã thật sự gọi: không nghe máy thì phải gọi ít nhất {calls} lần trong {days} ngày, không ghi số lần gọi thì chờ {giveUpDays} ngày. Sales chốt được hay không, điểm vẫn vậy.',
  chance:
    'Ít số thì may rủi nhiều, nên bên cạnh điểm có một khoảng. Cả khoảng dưới mục tiêu {target}: dưới mục tiêu. Cả khoảng từ {target} trở lên: đạt. Còn lại: chưa biết.',
  monday: [
    'Dưới mục tiêu: mở “Vì sao được điểm này?”, chọn lý do đứng đầu, ghi ai sửa, hạn nào.',
    'Còn sớm: Sales gọi nốt các số đang chờ.',
    'Chưa chắc, sát mục tiêu hay quá ít số: chờ thêm kết luận, khoan tranh cãi.',
    'Đạt mục tiêu: giữ cách làm, cân nhắc chạy thêm.',
  ],
  limits: 'Lời hay lỗ, ai bán giỏi. Và điểm chỉ đúng khi nhân viên Sales ghi đúng trạng thái.',
});
