import { randomFor } from './sample/random';
import { type PlainValue, WorkbenchSpreadsheet } from './services';

const HEADERS = [
  'Ngày nhận',
  'Họ tên',
  'SĐT',
  'Nguồn',
  'Chiến dịch',
  'Marketer',
  'Sale phụ trách',
  'Số lần gọi',
  'Trạng thái',
];

const STATUSES = [
  'Không nghe máy',
  'không nghe máy L2',
  'KNM',
  'Thuê bao',
  'Gọi lại sau',
  'hẹn gọi lại',
  'Sai số',
  'sai số ',
  'Số ảo',
  'Không có nhu cầu',
  'ko có nhu cầu',
  'Không quan tâm',
  'Đã mua nơi khác',
  'Hỏi chơi',
  'tham khảo thêm',
  'Chê đắt',
  'Suy nghĩ thêm',
  'Quan tâm',
  'Đặt lịch hẹn',
  'Không đến',
  'Chưa chốt',
  'ĐÃ CHỐT',
  'Trùng',
  'Mới',
  '',
  'No answer',
  'Not interested',
  'Wrong number',
  'Qualified',
  'gửi báo giá zalo',
];
const CAMPAIGNS = 12;
const REPS = 8;
const DAYS = 84;
const DAY_MS = 86_400_000;

/** The morning after the last lead: Monday 2026-11-23 08:00 in Hà Nội. */
export const BENCH_AS_OF = Date.UTC(2026, 10, 23, 1);

/** The week that the bench builds. */
export const BENCH_WEEK = '2026-W47';

/** Columns beside the nine that are read: teams keep much more of a lead than Pullpush wants to know. */
const OTHERS = ['Ghi chú nội bộ', 'Địa chỉ', 'Sản phẩm', 'Kích cỡ', 'Màu', 'Quà tặng'];

/**
 * A lead tab of this many rows as teams type them; the same size gives the same rows.
 *
 * @param columns the nine that are read, and as many others to the right of them
 */
export function benchTable(leads: number, columns = HEADERS.length): PlainValue[][] {
  const random = randomFor(leads, 'bench');
  const whole = (below: number) => Math.floor(random.next() * below);
  const others = Array.from({ length: columns - HEADERS.length }, (_, i) => i);
  const other = (i: number) => `${OTHERS[i % OTHERS.length]} ${1 + Math.floor(i / OTHERS.length)}`;
  const rows: PlainValue[][] = [[...HEADERS, ...others.map(other)]];
  for (let i = 0; i < leads; i++) {
    const day = Math.floor((i * DAYS) / leads);
    const instant = BENCH_AS_OF - (DAYS - day) * DAY_MS - 3_600_000 + whole(600) * 60_000;
    const campaign = `Khóa hè ${1 + whole(CAMPAIGNS)}`;
    rows.push([
      whole(4) === 0 ? typed(instant) : new Date(instant),
      `Khách ${whole(5000)}`,
      `09${String(10_000_000 + i).padStart(8, '0')}`,
      whole(3) === 0 ? 'Zalo' : 'Facebook',
      whole(10) === 0 ? `${campaign.toUpperCase()} ` : campaign,
      whole(2) === 0 ? 'Hoa' : 'Minh',
      `Sale ${1 + whole(REPS)}`,
      whole(5),
      STATUSES[whole(STATUSES.length)]!,
      ...others.map((column) => `${other(column)}.${i % 7}`),
    ]);
  }
  return rows;
}

/** A spreadsheet with nothing but the leads. */
export function benchSpreadsheet(rows: PlainValue[][]): WorkbenchSpreadsheet {
  return WorkbenchSpreadsheet.fromTables([{ name: 'Data', rows }]);
}

/** A date as a rep types it. */
function typed(instant: number): string {
  const date = new Date(instant + 7 * 3_600_000);
  const minutes = String(date.getUTCMinutes()).padStart(2, '0');
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()} ${date.getUTCHours()}:${minutes}`;
}
