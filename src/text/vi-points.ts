/** The talking points: what a number is, and what to decide. Nobody is named, nobody is blamed. */
import type { PointsTexts } from './points';

export const viPoints = (): PointsTexts => ({
  title: 'Nên bàn trong buổi họp',
  empty:
    'Chưa có số nào để bàn. Hai bên thống nhất điểm mục tiêu và cách sale ghi trạng thái của mỗi số.',
  none: 'Các con số tuần này không có gì nổi bật.',
  below:
    '{name}: {judged} số đã kết luận trong bốn tuần, điểm {score} ({between}), dưới mục tiêu {target}{because}. {ask}',
  because: '; lý do chính: {reason} {share}',
  ask: {
    form: 'Marketing xem lại biểu mẫu và vị trí hiển thị quảng cáo?',
    audience: 'Marketing xem lại đối tượng quảng cáo?',
    message: 'Marketing xem lại thông điệp quảng cáo?',
    offer: 'Marketing xem lại ưu đãi và nói rõ giá ngay trong quảng cáo?',
    listen: 'Hai bên cùng nghe lại năm cuộc gọi?',
    calls: 'Sales thử gọi vào giờ khác và gọi thêm vài lần?',
  },
  down: '{name}: điểm tuần này {score}{aside}, thay đổi thật: thấp hơn mức thường {usual}. Tuần này có gì khác: quảng cáo, giờ gọi hay cách ghi kết quả?',
  up: '{name}: điểm tuần này {score}{aside}, thay đổi thật: cao hơn mức thường {usual}. Tuần này đã làm gì khác, và nên giữ lại điều gì?',
  aside: ' (không tính số quá hạn)',
  waiting:
    '{count}/{received} số nhận tuần này ({share}) chưa ai gọi{most}. Sales thêm người gọi, hay Marketing giảm bớt số?',
  parked:
    '{count} số nhận trong bốn tuần còn hẹn gọi lại hoặc đang trao đổi, treo quá {limit} ngày{most}. Gọi dứt điểm trong tuần này, hay ghi luôn kết quả?',
  allIn: ', đều ở {name}',
  most: ', nhiều nhất ở {name} ({count} số)',
  late: '{count} việc trễ hạn{count||, lâu nhất} {days} ngày. Giữ lại với hạn mới, hay bỏ?',
  requests:
    '{count} yêu cầu tài liệu đã chờ quá {limit} ngày{count|:|, lâu nhất} {days} ngày. Marketing hẹn ngày giao, hay không cần nữa?',
  objection:
    'Khách nói “{text}” {count} lần trong tuần này, tuần trước {before} lần. Marketing làm tài liệu để trả lời khách?',
  above:
    '{name}: {judged} số đã kết luận trong bốn tuần, điểm {score} ({between}), đạt mục tiêu {target}. Có nên thêm ngân sách cho chiến dịch này?',
  unclear:
    '{count}/{received} số nhận tuần này ({share}) có trạng thái chưa rõ nên chưa tính điểm được. {settle}',
  askUnclear: {
    meaning: 'Hai bên thống nhất ý nghĩa rồi ghi một lần trong Cài đặt?',
    reason: 'Từ nay Sales ghi lý do khi dừng một số?',
  },
  noCampaign:
    '{count}/{received} số nhận tuần này ({share}) không ghi chiến dịch. Từ nay bên nào điền?',
  onAge:
    '{count}/{judged} số đã kết luận trong bốn tuần ({share}) bị tính là rác chỉ vì quá hạn, không ghi số lần gọi. Sales ghi số lần gọi để điểm được công bằng?',
  unlisted:
    '{campaigns} chiến dịch có {count} số trong tuần ({share}) chưa có trong tab Chiến dịch. Marketing bổ sung trước buổi họp sau?',
  fewLeads:
    'Tuần này nhận {received} số, bằng {share} kế hoạch ({plan} số). Marketing bù trong tuần tới, hay sửa kế hoạch?',
  manyLeads:
    'Tuần này nhận {received} số, bằng {share} kế hoạch ({plan} số). Sales có gọi kịp không, hay sửa kế hoạch?',
});
