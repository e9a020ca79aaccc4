/** The tabs that a team adds and fills in: Campaigns, Feedback, Plan. */
import type { TeamTabsTexts } from './team-tabs';

export const viTeamTabs = (): TeamTabsTexts => ({
  campaigns: 'Pullpush Chiến dịch',
  feedback: 'Pullpush Phản hồi',
  plan: 'Pullpush Kế hoạch',
  columns: {
    campaigns: {
      campaign: 'Chiến dịch',
      marketer: 'Người phụ trách',
      platform: 'Nền tảng',
      message: 'Thông điệp',
      offer: 'Ưu đãi',
      audience: 'Đối tượng',
      start: 'Bắt đầu',
      end: 'Kết thúc',
      material: 'Tài liệu',
    },
    feedback: {
      date: 'Ngày',
      who: 'Ai ghi',
      kind: 'Loại',
      text: 'Nội dung',
      campaign: 'Chiến dịch',
      answered: 'Đã đáp ứng',
    },
    plan: {
      period: 'Kỳ',
      orders: 'Đơn hàng',
      revenue: 'Doanh thu',
      leads: 'Số',
      spend: 'Chi phí',
    },
  },
  kinds: ['Từ chối', 'Câu hỏi', 'Yêu cầu', 'Lời khen'],
});
