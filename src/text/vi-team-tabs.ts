/** The tabs that a team adds and fills in: Campaigns, Feedback, Plan. */
import type { TeamTabsTexts } from './team-tabs';

export const viTeamTabs = (): TeamTabsTexts => ({
  campaigns: 'Pullpush Chiến dịch',
  feedback: 'Pullpush Phản hồi',
  plan: 'Pullpush Kế hoạch',
  shows: {
    campaigns: 'Chiến dịch nào đang chạy, thông điệp, ưu đãi và tài liệu để sale nắm trước khi gọi',
    feedback: 'Sale kể lại khách từ chối vì sao, hay hỏi gì, cần tài liệu nào',
    plan: 'Kế hoạch đơn, doanh thu, số và chi phí, để bảng họp so với thực tế',
  },
  notes: {
    campaigns:
      'Mỗi dòng là một chiến dịch: ghi tên đúng như trong tab dữ liệu, rồi thông điệp, ưu đãi, ngày chạy và link tài liệu; dòng ví dụ chữ xám không được tính, cứ gõ đè lên.',
    feedback:
      'Mỗi dòng là một điều khách nói hoặc sale cần: chọn loại, ghi nội dung, và điền cột cuối khi đã trả lời; dòng ví dụ chữ xám không được tính, cứ gõ đè lên.',
    plan: 'Mỗi dòng là kế hoạch của một tuần (như 2026-W47) hoặc một tháng (như 11/2026), chưa có con số nào thì để trống; dòng ví dụ chữ xám không được tính, cứ gõ đè lên.',
  },
  campaignColumns: {
    campaign: 'Chiến dịch',
    marketer: 'Marketer',
    platform: 'Kênh',
    message: 'Thông điệp',
    offer: 'Ưu đãi',
    audience: 'Khách nhắm tới',
    start: 'Bắt đầu',
    end: 'Kết thúc',
    material: 'Link tài liệu',
  },
  feedbackColumns: {
    date: 'Ngày',
    who: 'Người ghi',
    kind: 'Loại',
    text: 'Nội dung',
    campaign: 'Chiến dịch',
    answered: 'Đã trả lời (link hoặc ngày)',
  },
  planColumns: {
    period: 'Tuần hoặc tháng',
    orders: 'Số đơn',
    revenue: 'Doanh thu',
    leads: 'Số nhận',
    spend: 'Chi phí quảng cáo',
  },
  platforms: [
    'Facebook',
    'Google',
    'TikTok',
    'Zalo',
    'YouTube',
    'Website',
    'Sàn TMĐT',
    'Sự kiện',
    'Khách giới thiệu',
    'Khác',
  ],
  kinds: {
    objection: 'Khách từ chối',
    faq: 'Khách hay hỏi',
    request: 'Xin tài liệu',
    praise: 'Khen',
  },
  takes: {
    amount: 'Chỉ gõ số tiền, không kèm chữ, ví dụ 25000000.',
    wholeNumber: 'Gõ một số nguyên, ví dụ 120.',
  },
  examples: {
    campaign: 'Ví dụ: Khai trương tháng 11',
    message: 'Nhà mới, bếp mới: tặng máy hút mùi',
    offer: 'Giảm 20 %, đến hết tháng',
    audience: 'Gia đình sắp nhận nhà ở TP.HCM',
    objection: 'Ví dụ: Giá cao hơn chỗ khác',
    request: 'Ví dụ: Cần bảng giá mới có chữ to',
    week: 'Ví dụ: 2026-W47',
    month: 'Ví dụ: 11/2026',
  },
});
