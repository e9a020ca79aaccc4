import type { SampleTruth } from './truth';

/**
 * One cell as it lies in the sheet. A Date is an instant, to be shown as the wall clock in
 * Asia/Ho_Chi_Minh shows it. Text is text, also where it begins with `=` or `+`: whoever writes it
 * into a spreadsheet has to keep it so.
 */
export type Cell = string | number | boolean | Date;

/** One tab: every row has as many cells as the widest one, empty ones are `''`. */
export interface SampleTable {
  name: string;
  /** Title and header rows included. */
  rows: (string | number | boolean | Date | '')[][];
}

/** A company's spreadsheet, and what is true about it. */
export interface Sample {
  timeZone: 'Asia/Ho_Chi_Minh';
  locale: 'vi_VN';
  /** Epoch milliseconds of Monday 2026-11-23 08:00 +07:00, the morning of the meeting. */
  asOf: number;
  tables: SampleTable[];
  truth: SampleTruth;
}

/** The columns of the lead tab, left to right, under the headers that the team gave them. */
export const HEADERS = {
  code: 'Mã',
  received: 'Ngày nhận',
  name: 'Họ tên',
  phone: 'SĐT',
  email: 'Email',
  source: 'Nguồn',
  campaign: 'Chiến dịch',
  marketer: 'Marketer',
  rep: 'Sale phụ trách',
  firstContact: 'Ngày gọi đầu',
  attempts: 'Số lần gọi',
  status: 'Trạng thái',
  note: 'Ghi chú',
  orderDate: 'Ngày mua',
  revenue: 'Doanh thu',
} as const;

/** A column of the lead tab. */
export type Column = keyof typeof HEADERS;

/** The columns in the order in which they stand. */
export const COLUMNS = Object.keys(HEADERS) as Column[];

/** The price list: a tab of the team's own that holds no leads, so that the right one has to be picked. */
export const PRICE_LIST: SampleTable = {
  name: 'Bảng giá',
  rows: [
    ['BẢNG HỌC PHÍ - ÁP DỤNG TỪ 01/09/2026', '', '', '', ''],
    ['Khóa học', 'Độ tuổi', 'Thời lượng', 'Học phí (VNĐ)', 'Ưu đãi'],
    ['Mầm non làm quen', '4-5', '3 tháng', 3950000, 'Tặng balo'],
    ['Thiếu nhi 3 tháng', '6-11', '3 tháng', 4950000, 'Tặng balo'],
    ['Thiếu nhi 6 tháng', '6-11', '6 tháng', 8900000, 'Giảm 5% khi đóng trước 20/11'],
    ['Thiếu nhi 1 năm', '6-11', '12 tháng', 15900000, 'Tặng 1 tháng'],
    ['Giao tiếp người đi làm', '18+', '3 tháng', 5500000, 'Đi 2 người giảm 10%'],
    ['Kèm riêng 1-1', 'mọi lứa tuổi', '20 buổi', 7250000, ''],
  ],
};
