import { findColumns, type WantedColumns } from '../../src/lead/columns';
import { makeSample } from '../../workbench/sample/sample';

const KNOWN = new Set(['knm', 'quan tâm', 'sai số', 'gọi lại', 'thuê bao']);
const isStatus = (text: string): boolean => KNOWN.has(text.toLowerCase());
const STATUSES = ['KNM', 'quan tâm', 'sai số', 'gọi lại'];

const HEADER = ['Ngày nhận', 'Họ tên', 'SĐT', 'Chiến dịch', 'Trạng thái'];
const lead = (row: number): unknown[] => [
  `${(row % 28) + 1}/11/2026`,
  `Khách ${row}`,
  `09${81234567 + row * 71}`,
  ['FB form 11', 'Google search'][row % 2],
  STATUSES[row % 4],
];
const LEADS = Array.from({ length: 24 }, (_, row) => lead(row));
const COLUMNS = { received: [0], name: [1], phone: [2], campaign: [3], status: [4] };
const find = (rows: unknown[][], wanted?: WantedColumns) => findColumns(rows, isStatus, wanted);

describe('where the header stands', () => {
  test.each([
    ['a title above', [['DATA TELESALE 2026', '', '', '', '']], 1],
    [
      'title, note, blank',
      [['DATA'], ['Ghi chú: cột Trạng thái do sale điền, Ngày nhận do MKT'], []],
      3,
    ],
    [
      'a legend',
      [
        ['KNM', '= không nghe máy', '', ''],
        ['Trạng thái:', 'xem bên', '', ''],
      ],
      2,
    ],
    [
      'a summary block',
      [
        ['Sale', 'Số lead', 'Doanh thu'],
        ['Lan', 12, 5000000],
        ['', '', ''],
      ],
      3,
    ],
    ['many blank rows', Array.from({ length: 15 }, () => ['', '']), 15],
  ])('%s', (_, above, headerRow) => {
    const found = find([...above, HEADER, ...LEADS]);
    expect(found).toMatchObject({ headerRow, headerRows: 1, columns: COLUMNS });
    expect(found?.headers).toEqual(HEADER);
  });

  test('two rows: groups above, names below, a name merged downwards', () => {
    const rows = [
      ['DATA THÁNG 11'],
      ['Ngày nhận', 'Khách hàng', '', 'Marketing', '', 'Cuộc gọi', '', 'Trạng thái'],
      ['', 'Họ tên', 'SĐT', 'Nguồn', 'Chiến dịch', 1, 2, ''],
      ...LEADS.map(([date, name, phone, campaign, status]) => [
        date,
        name,
        phone,
        'Facebook',
        campaign,
        status,
        '',
        status,
      ]),
    ];
    const found = find(rows);
    expect(found).toMatchObject({ headerRow: 2, headerRows: 2 });
    expect(found?.columns).toEqual({
      received: [0],
      name: [1],
      phone: [2],
      campaign: [4],
      calls: [5, 6],
      status: [7],
    });
    expect(found?.headers.slice(0, 3)).toEqual([
      'Ngày nhận',
      'Khách hàng Họ tên',
      'Khách hàng SĐT',
    ]);
  });

  test('two rows: what the lower half leaves open, the upper half says', () => {
    const rows = [
      ['Thông tin', '', '', 'Gọi đầu', '', 'Gọi cuối', ''],
      ['Ngày nhận', 'SĐT', 'Kênh', 'Ngày', 'Người gọi', 'Ngày', 'Kết quả'],
      ...LEADS.map(([date, , phone, campaign, status]) => [
        date,
        phone,
        campaign,
        new Date(2026, 10, 2),
        'Lan',
        new Date(2026, 10, 3),
        status,
      ]),
    ];
    expect(find(rows)).toMatchObject({
      headerRow: 1,
      headerRows: 2,
      columns: {
        received: [0],
        phone: [1],
        campaign: [2],
        firstContact: [3],
        rep: [4],
        lastContact: [5],
      },
    });
  });

  test('two rows: Vietnamese above, English below', () => {
    const english = ['Received date', 'Full name', 'Phone', 'Campaign', 'Status'];
    const found = find([HEADER, english, ...LEADS]);
    expect(found).toMatchObject({ headerRow: 1, headerRows: 2, columns: COLUMNS });
  });

  test('no header: by content only', () => {
    const found = find(LEADS);
    expect(found).toMatchObject({ headerRow: -1, headerRows: 0 });
    expect(found?.columns).toEqual({ received: [0], phone: [2], campaign: [3], status: [4] });
    expect(found?.byContent).toEqual(['received', 'status', 'phone', 'campaign']);
    expect(found?.headers).toEqual(['', '', '', '', '']);
    expect(found?.fit).toBeGreaterThan(0);
  });
});

describe('content', () => {
  test('finds what the names do not say', () => {
    const found = find([['Cột A', 'Họ tên', 'Cột C', 'Khu', 'XYZ'], ...LEADS]);
    expect(found?.columns).toEqual(COLUMNS);
    expect(found?.byContent).toEqual(['received', 'status', 'phone', 'campaign']);
  });

  test('campaign: words of advertising beat other repeated words', () => {
    const rows = LEADS.map((row, index) => [['Lan', 'Hùng'][index % 2], ...row]);
    const found = find([['A', 'Ngày nhận', 'Họ tên', 'SĐT', 'B', 'Trạng thái'], ...rows]);
    expect(found?.columns.campaign).toEqual([4]);
  });

  test('a header of unknown words only', () => {
    const found = find([['DATA'], ['Cột A', 'Cột B', 'Cột C', 'Cột D', 'Cột E'], ...LEADS]);
    expect(found).toMatchObject({ headerRow: 1, headerRows: 1 });
    expect(found?.byContent).toEqual(['received', 'status', 'phone', 'campaign']);
  });

  test('a name that its cells contradict is not believed', () => {
    const rows = LEADS.map((row) => ['3 tháng', ...row]);
    expect(find([['Thời gian', 'Lúc', ...HEADER.slice(1)], ...rows])?.columns.received).toEqual([
      1,
    ]);
  });

  test('a blank column never beats a filled one', () => {
    const rows = LEADS.map((row) => ['', '-', ...row.slice(0, 4), row[4]]);
    const header = ['Ngày nhận', 'Trạng thái', 'Ngày giờ', 'Họ tên', 'SĐT', 'Nguồn', 'Phân loại'];
    const found = find([header, ...rows]);
    expect(found?.columns).toMatchObject({ received: [2], status: [6] });
    expect(found?.contested).toEqual([]);
  });

  test('serial numbers are dates, masked phones are phones', () => {
    const rows = LEADS.map((row, index) => [46330.5 + index, row[1], '984XXXXXXX', row[3], row[4]]);
    expect(find([HEADER, ...rows])?.columns).toEqual(COLUMNS);
  });

  test('statuses written into the notes', () => {
    const header = ['Ngày nhận', 'Họ tên', 'SĐT', 'Chiến dịch', 'Ghi chú'];
    const found = find([header, ...LEADS]);
    expect(found?.columns).toEqual(COLUMNS);
    expect(found?.byContent).toEqual(['status']);
  });

  test('two columns fit equally: the fuller and better known one, the other is told', () => {
    const rows = LEADS.map((row, index) => [index % 3 ? '' : 'đang xem', ...row]);
    const found = find([['Tình trạng', ...HEADER], ...rows]);
    expect(found?.columns.status).toEqual([5]);
    expect(found?.contested).toEqual([{ field: 'status', chosen: 5, rejected: 0 }]);
    const both = find([['Tình trạng', ...HEADER], ...rows.map((row) => [row[5], ...row.slice(1)])]);
    expect(both?.columns.status).toEqual([0]);
    expect(both?.contested).toEqual([{ field: 'status', chosen: 0, rejected: 5 }]);
  });

  test('source and campaign are decided by rank, not contested', () => {
    const rows = LEADS.map((row) => ['Facebook', ...row]);
    const found = find([['Nguồn', ...HEADER], ...rows]);
    expect(found?.columns.campaign).toEqual([4]);
    expect(found?.contested).toEqual([]);
  });
});

describe('what the team fixed in Settings', () => {
  const rows = [['Nguồn', 'Nhóm', ...HEADER], ...LEADS.map((row) => ['Facebook', 'A', ...row])];

  test.each<[string, WantedColumns, Record<string, number[] | undefined>]>([
    ['wins over detection', { campaign: 'NGUON' }, { campaign: [0] }],
    ['may name an unknown header', { campaign: ' nhóm ' }, { campaign: [1] }],
    ['"-" uses no column', { phone: '-' }, { phone: undefined, received: [2] }],
    ['not found: detection', { campaign: 'Cột đã xoá' }, { campaign: [5] }],
    ['blank: detection', { campaign: '' }, { campaign: [5] }],
    ['one column for two fields', { rep: 'Nhóm', marketer: 'Nhóm' }, { rep: [1], marketer: [1] }],
    ['several calls', { calls: 'Nhóm, Nguồn' }, { calls: [1, 0] }],
  ])('%s', (_, wanted, columns) => {
    const found = find(rows, wanted);
    for (const [field, expected] of Object.entries(columns)) {
      expect(found?.columns[field as 'rep']).toEqual(expected);
    }
  });

  test('helps to find a header of unknown names', () => {
    const wanted = { received: 'Cột 1 ngay', status: 'Cột hai' };
    const found = find([['', ''], ['Cột 1 ngay', 'A', 'B', 'C', 'Cột hai'], ...LEADS], wanted);
    expect(found).toMatchObject({ headerRow: 1, columns: { received: [0], status: [4] } });
  });
});

describe('choosing among tabs', () => {
  test.each([
    ['no rows', []],
    ['blank rows', [['', ''], ['']]],
    [
      'plain text',
      [
        ['xin chào', 'các bạn'],
        ['hôm nay', 'trời đẹp'],
      ],
    ],
  ])('%s: null', (_, rows) => {
    expect(find(rows)).toBeNull();
  });

  test('more rows and more fields fit better; a missing field fits not at all', () => {
    const full = find([HEADER, ...LEADS])?.fit ?? 0;
    expect(full).toBeGreaterThan(find([HEADER, ...LEADS.slice(0, 5)])?.fit ?? 0);
    expect(full).toBeGreaterThan(find(LEADS)?.fit ?? 0);
    expect(
      find([['Ngày nhận', 'Họ tên', 'SĐT'], ...LEADS.map((row) => row.slice(0, 3))])?.fit,
    ).toBe(0);
  });

  test('the sample: header in row 2; the price list is no lead tab', () => {
    const [leads, prices] = makeSample().tables;
    const found = find(leads!.rows.slice(0, 300));
    expect(found).toMatchObject({ headerRow: 1, headerRows: 1, contested: [], byContent: [] });
    const { columns, headers } = found!;
    const named = Object.entries(columns).map(([field, [column]]) => [field, headers[column!]]);
    expect(Object.fromEntries(named)).toEqual({
      id: 'Mã',
      received: 'Ngày nhận',
      name: 'Họ tên',
      phone: 'SĐT',
      email: 'Email',
      campaign: 'Chiến dịch',
      marketer: 'Marketer',
      rep: 'Sale phụ trách',
      firstContact: 'Ngày gọi đầu',
      attempts: 'Số lần gọi',
      status: 'Trạng thái',
      note: 'Ghi chú',
      orderDate: 'Ngày mua',
      revenue: 'Doanh thu',
    });
    expect(find(prices!.rows)?.fit ?? 0).toBe(0);
  });
});
