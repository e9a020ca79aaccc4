import { findColumns } from '../../src/lead/columns';
import type { Field } from '../../src/lead/fields';

const KNOWN = new Set([
  'knm',
  'quan tâm',
  'sai số',
  'gọi lại',
  'đã mua',
  'no answer',
  'interested',
]);
const isStatus = (text: string): boolean => KNOWN.has(text.toLowerCase());

type Columns = Partial<Record<Field, number[]>>;

interface Case {
  name: string;
  /** The header, as it stands in the sheet: one string, cells apart by `|`. */
  header: string;
  columns: Columns;
}

/** What a filled cell of a column looks like, so that content speaks for the names. */
const CELLS: Partial<Record<Field, (row: number) => unknown>> = {
  received: (row) => `${(row % 28) + 1}/11/2026`,
  assigned: (row) => `${(row % 28) + 1}/11/2026 10:00`,
  firstContact: (row) => new Date(2026, 10, row + 1),
  lastContact: (row) => new Date(2026, 10, row + 2),
  orderDate: (row) => (row % 5 ? '' : '20/11/2026'),
  status: (row) => ['KNM', 'quan tâm', 'sai số', ''][row % 4],
  campaign: (row) => ['FB 11', 'GG 12'][row % 2],
  phone: (row) => `09${80000000 + row * 1237}`,
  email: (row) => `a${row}@example.com`,
  attempts: (row) => row % 5,
  calls: (row) => ['KNM', 'gọi lại'][row % 2],
  revenue: (row) => (row % 5 ? '' : '4.950.000'),
  reachable: (row) => ['có', 'không'][row % 2],
  rightAudience: (row) => ['x', ''][row % 2],
  hasNeed: (row) => ['Có', 'Chưa'][row % 2],
  canPay: () => true,
  informed: (row) => ['yes', 'no'][row % 2],
  id: (row) => `L${row}`,
};

function body(width: number, columns: Columns, count = 20): unknown[][] {
  const fields = new Map<number, Field>();
  for (const [field, indices] of Object.entries(columns)) {
    for (const index of indices) fields.set(index, field as Field);
  }
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const field = fields.get(column);
      return field ? (CELLS[field]?.(row) ?? `${field} ${row % 3}`) : '';
    }),
  );
}

const CASES: Case[] = [
  {
    name: 'Vietnamese with diacritics',
    header:
      'STT|Ngày nhận|Họ và tên|SĐT|Email|Nguồn|Chiến dịch|Marketer|Sale phụ trách|Ngày gọi đầu|Số lần gọi|Trạng thái|Ghi chú|Ngày mua|Doanh thu',
    columns: {
      received: [1],
      name: [2],
      phone: [3],
      email: [4],
      campaign: [6],
      marketer: [7],
      rep: [8],
      firstContact: [9],
      attempts: [10],
      status: [11],
      note: [12],
      orderDate: [13],
      revenue: [14],
    },
  },
  {
    name: 'Vietnamese without diacritics, in capitals',
    header: 'NGAY DANG KY|HO TEN KH|SO DIEN THOAI|NGUON|NV TU VAN|TINH TRANG|GHI CHU|NGAY CHIA',
    columns: {
      received: [0],
      name: [1],
      phone: [2],
      campaign: [3],
      rep: [4],
      status: [5],
      note: [6],
      assigned: [7],
    },
  },
  {
    name: 'punctuation, line breaks, stars, brackets',
    header:
      'Ngày về:|Tên\nkhách hàng (*)|SĐT*|Kết quả gọi\n(sale điền)|_Camp_|Người phụ trách (sale)',
    columns: { received: [0], name: [1], phone: [2], status: [3], campaign: [4], rep: [5] },
  },
  {
    name: 'decomposed Unicode',
    header: 'Ngày nhận|Trạng thái|Chiến dịch'.normalize('NFD'),
    columns: { received: [0], status: [1], campaign: [2] },
  },
  {
    name: 'a Google form',
    header:
      'Dấu thời gian|Họ và tên của bạn|Số điện thoại liên hệ|Bạn biết đến qua kênh nào?|Tình trạng xử lý|Telesale',
    columns: { received: [0], name: [1], phone: [2], campaign: [3], status: [4], rep: [5] },
  },
  {
    name: 'names that contain other names',
    header:
      'Ngày nhận số|Trạng thái cuộc gọi|Ngày gọi đầu tiên|Lần gọi cuối cùng|Nguồn khách|Ngày đăng ký|Số lần gọi điện',
    columns: {
      assigned: [0],
      status: [1],
      firstContact: [2],
      lastContact: [3],
      campaign: [4],
      received: [5],
      attempts: [6],
    },
  },
  {
    name: '"Ngày nhận số" where no other column says when the lead came',
    header: 'Ngày nhận số|Trạng thái cuộc gọi|Ngày gọi đầu|Kênh',
    columns: { received: [0], status: [1], firstContact: [2], campaign: [3] },
  },
  {
    name: 'dates that are something else',
    header: 'Ngày sinh|Ngày hẹn|Ngày gọi lại|Ngày tạo|Phân loại|Tên chiến dịch|Mã chiến dịch',
    columns: { received: [3], status: [4], campaign: [5] },
  },
  {
    name: 'the five answers and the objection',
    header:
      'Ngày nhận|Camp|Tình trạng|Liên lạc được?|Đúng đối tượng?|Có nhu cầu?|Có khả năng chi trả không?|Đã nắm thông tin?|Lý do không mua|gclid',
    columns: {
      received: [0],
      campaign: [1],
      status: [2],
      reachable: [3],
      rightAudience: [4],
      hasNeed: [5],
      canPay: [6],
      informed: [7],
      objection: [8],
      clickId: [9],
    },
  },
  {
    name: 'wide calls, out of order',
    header: 'Ngày nhận|SĐT|Nguồn|Gọi lần 2|Gọi lần 1|Gọi lần 10|Gọi lần 3|Số lần gọi|Trạng thái',
    columns: {
      received: [0],
      phone: [1],
      campaign: [2],
      calls: [4, 3, 6, 5],
      attempts: [7],
      status: [8],
    },
  },
  {
    name: 'a CRM export',
    header:
      'Lead ID|Create Date|Full Name|Phone Number|EMAIL|Lead Source|Campaign Name|Lead Owner|Lead Status|First Response|Last Activity|Attempts|Amount|Close Date|Created By',
    columns: {
      id: [0],
      received: [1],
      name: [2],
      phone: [3],
      email: [4],
      campaign: [6],
      rep: [7],
      status: [8],
      firstContact: [9],
      lastContact: [10],
      attempts: [11],
      revenue: [12],
      orderDate: [13],
    },
  },
  {
    name: 'English, underscores and camel case',
    header:
      'Created|Product_ID|Source|Mobile|EMAIL|Sales_Agent|Location|Status|CallCount|FirstContactDate',
    columns: {
      received: [0],
      campaign: [2],
      phone: [3],
      email: [4],
      rep: [5],
      status: [7],
      attempts: [8],
      firstContact: [9],
    },
  },
  {
    name: 'English, utm and disposition',
    header:
      'Timestamp|utm_source|utm_medium|utm_campaign|Contact No.|Call Disposition|Assigned to|Remarks',
    columns: { received: [0], campaign: [3], phone: [4], status: [5], rep: [6], note: [7] },
  },
  {
    name: 'Meta Lead Ads',
    header:
      'id|created_time|ad_id|ad_name|adset_id|adset_name|campaign_id|campaign_name|form_id|form_name|is_organic|platform|bạn_quan_tâm_khóa_nào?|full_name|phone_number|email|lead_status',
    columns: {
      id: [0],
      received: [1],
      campaign: [7],
      name: [13],
      phone: [14],
      email: [15],
      status: [16],
    },
  },
  {
    name: 'Vietnamese and English in one cell',
    header: 'Ngày nhận / Received date|Trạng thái - Status|Nguồn / Source|Điện thoại (Phone)',
    columns: { received: [0], status: [1], campaign: [2], phone: [3] },
  },
  {
    name: 'weak names only',
    header: 'Ngày|Tên|Số|Kênh|Kết quả|Sale',
    columns: { received: [0], name: [1], phone: [2], campaign: [3], status: [4], rep: [5] },
  },
  {
    name: 'numbered headers',
    header: '1. Ngày nhận|2. Họ tên|3. Điện thoại|4. Chiến dịch chạy T11|5. Nguồn|6. Tình trạng',
    columns: { received: [0], name: [1], phone: [2], campaign: [3], status: [5] },
  },
];

describe('the header of a lead tab', () => {
  test.each(CASES)('$name', ({ header, columns }) => {
    const names = header.split('|');
    const found = findColumns([names, ...body(names.length, columns)], isStatus);
    expect(found?.columns).toEqual(columns);
    expect(found).toMatchObject({ headerRow: 0, headerRows: 1, byContent: [], contested: [] });
    expect(found?.fit).toBeGreaterThan(0);
  });

  test.each(CASES)('$name, without any lead yet', ({ header, columns }) => {
    const found = findColumns([header.split('|')], isStatus);
    expect(found?.headerRow).toBe(0);
    for (const field of ['received', 'status', 'campaign'] as const) {
      expect(found?.columns[field]).toEqual(columns[field]);
    }
  });

  test.each([
    ['Gọi lần 1|Gọi lần 2', [3, 4]],
    ['Call 2|Call 1', [4, 3]],
    ['Lần 1|Lần 2', [3, 4]],
    ['Cuộc gọi 3|Cuộc gọi 1', [4, 3]],
    ['Kết quả gọi lần 1|Kết quả gọi lần 2', [3, 4]],
    ['Follow up 1|Follow-up 2', [3, 4]],
    ['CSKH lần 1|CSKH lần 2', [3, 4]],
    ['1st call|2nd call', [3, 4]],
    ['Gọi (lần 1)|Gọi (lần 2)', [3, 4]],
    ['Lần1|FU2', [3, 4]],
  ])('wide calls: %s', (header, calls) => {
    const names = `Ngày nhận|Nguồn|Trạng thái|${header}`.split('|');
    const columns = { received: [0], campaign: [1], status: [2], calls };
    expect(findColumns([names, ...body(5, columns)], isStatus)?.columns).toEqual(columns);
  });

  test('day and result of each call: the result is the call, the first day the first contact', () => {
    const names =
      'Ngày nhận|Nguồn|Trạng thái|Ngày gọi lần 1|Kết quả lần 1|Ngày gọi lần 2|Kết quả lần 2';
    const columns = {
      received: [0],
      campaign: [1],
      status: [2],
      calls: [4, 6],
      firstContact: [3],
    };
    const rows = body(7, columns);
    expect(findColumns([names.split('|'), ...rows], isStatus)?.columns).toEqual(columns);
  });
});
