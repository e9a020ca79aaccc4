import { findColumns } from '../../src/lead/columns';
import { ourColumn } from '../../src/lead/our-columns';
import { wordsIn } from '../../src/text';

const STATUSES = ['KNM', 'quan tâm', 'sai số', 'gọi lại'];
const isStatus = (text: string) => STATUSES.includes(text) || text === 'Không nghe máy';
const HEADER = ['Ngày nhận', 'Họ tên', 'SĐT', 'Chiến dịch', 'Trạng thái'];
const OURS = ['Pullpush · Kết quả', 'Pullpush · Điểm'];
const lead = (row: number): unknown[] => [
  `${(row % 28) + 1}/11/2026`,
  `Khách ${row}`,
  `09${81234567 + row * 71}`,
  ['FB form 11', 'Google search'][row % 2],
  STATUSES[row % 4],
];
const LEADS = Array.from({ length: 24 }, (_, row) => lead(row));
const marked = (row: unknown[]) => [...row, 'Không nghe máy', 100];

describe('a header of ours', () => {
  it.each(['vi', 'en'] as const)('is known again as it is written in %s', (language) => {
    const { outcome, points } = wordsIn(language).ourColumns;
    expect([ourColumn(outcome), ourColumn(points)]).toEqual(['outcome', 'points']);
  });

  it.each([
    ['PULLPUSH - kết  quả', 'outcome'],
    ['pullpush diem', 'points'],
    ['Pullpush: Points', 'points'],
    ['Kết quả', null],
    ['Điểm', null],
    ['Pullpush', null],
    ['Pullpush · Kết quả gọi', null],
    ['Ghi chú Pullpush · Điểm', null],
    [7, null],
  ])('%s is %s', (header, kind) => {
    expect(ourColumn(header)).toBe(kind);
  });
});

describe('columns of ours', () => {
  const bare = findColumns([HEADER, ...LEADS], isStatus);

  it('change nothing of what is found, at the right end or in front', () => {
    const right = findColumns([[...HEADER, ...OURS], ...LEADS.map(marked)], isStatus);
    expect(right).toEqual({
      ...bare,
      headers: [...HEADER, '', ''],
      ours: { outcome: [5], points: [6] },
    });
    const front = findColumns(
      [[OURS[1], ...HEADER], ...LEADS.map((row) => [100, ...row])],
      isStatus,
    );
    expect(front?.columns).toEqual({
      received: [1],
      name: [2],
      phone: [3],
      campaign: [4],
      status: [5],
    });
    expect(front?.fit).toBe(bare?.fit);
  });

  it('are never taken for the status where the tab has none, nor by a wish in Settings', () => {
    const rows = [HEADER, ...LEADS].map((row) => row.slice(0, 4));
    const given = rows.map((row, i) => (i === 0 ? [...row, ...OURS] : marked(row)));
    expect(findColumns(given, isStatus)?.columns.status).toBeUndefined();
    expect(
      findColumns(given, isStatus, { status: 'Pullpush · Kết quả' })?.columns.status,
    ).toBeUndefined();
  });

  it('make no lead of a row in which nothing else stands', () => {
    const blank = marked(['', '', '', '', '']);
    const found = findColumns([[...HEADER, ...OURS], ...LEADS.map(marked), blank, blank], isStatus);
    expect(found?.fit).toBe(bare?.fit);
  });

  it('below a header of two rows are known by its lower half', () => {
    const rows = [
      ['', 'Khách hàng', '', 'Marketing', 'Trạng thái', '', ''],
      ['Ngày nhận', 'Họ tên', 'SĐT', 'Chiến dịch', '', ...OURS],
      ...LEADS.map(marked),
    ];
    const found = findColumns(rows, isStatus);
    expect(found).toMatchObject({
      headerRow: 1,
      headerRows: 2,
      ours: { outcome: [5], points: [6] },
    });
    expect(found?.columns.status).toEqual([4]);
  });

  it('a text like their header elsewhere is a text of the team', () => {
    const leads = LEADS.map((row, i) => [...row, i === 3 ? OURS[0] : 'ghi chú']);
    const found = findColumns([[...HEADER, 'Ghi chú'], ...leads], isStatus);
    expect(found?.ours).toEqual({ outcome: [], points: [] });
    expect(found?.columns.note).toEqual([5]);
  });
});
