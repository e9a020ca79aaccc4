/** The Pull profile. */
import type { PullTexts } from './pull';

export const viPull = (): PullTexts => ({
  title: 'Pull cần sửa gì',
  titleOf: 'Pull cần sửa gì, bốn tuần, {from} đến {to}',
  questions: {
    reachable: 'Gặp được',
    rightAudience: 'Đúng đối tượng',
    hasNeed: 'Có nhu cầu',
    canPay: 'Đủ tài chính',
    informed: 'Nắm thông\u00a0tin',
  },
  reasons: 'Vì sao chưa tốt',
  short: {
    UNREACHABLE: 'Thuê bao',
    SPAM: 'Số giả, spam',
    JUST_ASKING: 'Tham khảo',
    NO_BUDGET: 'Thiếu tài chính',
    REFUSED: 'Từ chối',
    STOPPED: 'Dừng',
  },
  share: '{share} ({answered})',
  reason: '{name}\u00a0{share}',
  nothingJudged: 'chưa có kết luận',
  noReasons: 'không có số nào chưa tốt',
  reading:
    'Năm câu hỏi: tỷ lệ “có” trên số đã biết câu trả lời, số đó ghi trong ngoặc. Lấy từ các cột có/không của tab dữ liệu; không có cột thì suy ra từ kết quả cuộc gọi; “–” là chưa biết, hoặc không trạng thái nào trong file cho biết “không”. Vì sao chưa tốt: tỷ lệ trên số đã có kết luận, nhiều nhất ghi trước.',
});
