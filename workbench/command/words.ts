import type { Language } from './options';

const en = {
  opening: 'Reading the file',
  looking: 'Finding the leads',
  settingUp: 'Set up',
  playing: 'Filling in the tabs of the sample company',
  building: 'Building the meeting',
  explaining: 'Explaining the score',
  writing: 'Writing the workbook',
  sampling: 'Making the sample',
  week: 'Week',
  fourWeeks: 'Four weeks to',
  asOf: 'as of',
  fromNewestLead: 'All leads are long past, so this is the week of the newest one.',
  leads: 'leads',
  columns: 'Columns',
  all: 'All',
  noCampaign: '(no campaign)',
  campaign: 'Campaign',
  received: 'Received',
  judged: 'Judged',
  coverage: 'Coverage',
  score: 'Score',
  interval: '95% interval',
  junkRate: 'Junk',
  verdict: 'Verdict',
  change: 'Change',
  real: 'real change',
  chance: 'could be chance',
  unknown: 'cannot be told',
  problems: 'Data gaps',
  noProblems: 'No data gaps.',
  more: 'more, in the meeting tab',
  serviceCalls: 'Calls to Google Sheets',
  ready: 'had run before',
  total: 'Total',
  reads: 'Reads',
  writes: 'Writes',
  switches: 'Switches',
  cells: 'Cells',
  tab: 'Meeting tab',
  written: 'Workbook',
  serving: 'Sheet and sidebar',
  servingAlone: 'Sidebar alone',
  untilStopped: 'Until Ctrl+C. What is changed there is in no file and gone then.',
  EARLY: 'Too early',
  THIN: 'Too few leads to tell',
  BELOW: 'Below target',
  ABOVE: 'On target',
  UNSURE: 'Not sure yet',
};

/** Every word that the commands print. */
export type Words = Readonly<typeof en>;

const vi: Words = {
  opening: 'Đọc tệp',
  looking: 'Tìm tab dữ liệu',
  settingUp: 'Thiết lập',
  playing: 'Điền các tab của công ty mẫu',
  building: 'Tạo bảng họp',
  explaining: 'Giải thích điểm',
  writing: 'Ghi tệp kết quả',
  sampling: 'Tạo dữ liệu mẫu',
  week: 'Tuần',
  fourWeeks: 'Bốn tuần đến hết',
  asOf: 'tính đến',
  fromNewestLead: 'Các số đều đã cũ nên đây là tuần của số mới nhất.',
  leads: 'số',
  columns: 'Các cột',
  all: 'Tất cả',
  noCampaign: '(không có chiến dịch)',
  campaign: 'Chiến dịch',
  received: 'Số nhận',
  judged: 'Đã kết luận',
  coverage: 'Độ phủ',
  score: 'Điểm',
  interval: 'Khoảng 95%',
  junkRate: 'Tỷ lệ rác',
  verdict: 'Nhận định',
  change: 'Thay đổi',
  real: 'thay đổi thật',
  chance: 'có thể do may rủi',
  unknown: 'chưa so được',
  problems: 'Dữ liệu cần bổ sung',
  noProblems: 'Dữ liệu không có gì cần bổ sung.',
  more: 'mục nữa, xem trong tab họp',
  serviceCalls: 'Số lần gọi Google Sheets',
  ready: 'đã có từ trước',
  total: 'Tổng',
  reads: 'Đọc',
  writes: 'Ghi',
  switches: 'Chuyển ghi→đọc',
  cells: 'Số ô',
  tab: 'Tab họp',
  written: 'Tệp kết quả',
  serving: 'Bảng tính và thanh bên',
  servingAlone: 'Chỉ thanh bên',
  untilStopped: 'Chạy đến khi bấm Ctrl+C. Mọi thay đổi ở đó không ghi vào tệp nào, tắt là mất.',
  EARLY: 'Còn sớm',
  THIN: 'Quá ít số để nhận định',
  BELOW: 'Dưới mục tiêu',
  ABOVE: 'Đạt mục tiêu',
  UNSURE: 'Chưa chắc',
};

export const WORDS: Readonly<Record<Language, Words>> = { vi, en };

/** A number as a person of this language reads it; `digits` after the decimal mark. */
export function numberIn(language: Language, value: number, digits = 0): string {
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', format);
}

/** A day given as yyyy-mm-dd, as a person of this language writes it. */
export function dayIn(language: Language, day: string): string {
  const [year, month, date] = day.split('-');
  return language === 'vi' ? `${date}/${month}/${year}` : day;
}
