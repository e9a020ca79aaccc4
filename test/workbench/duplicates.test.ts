/** The same person in several rows and tabs: what is counted, what stands beside the leads, and what is said. */
import type { StoredValue } from '../../workbench/services';
import {
  addTab,
  at,
  type Built,
  bookOf,
  build,
  cellsOf,
  HEADER,
  setUp,
  type as typeInto,
} from './lead-book';

type Row = StoredValue[];

const DAY = 86_400_000;
/** A lead of this many days after 1 November 2026. */
const lead = (day: number, name: string, phone: StoredValue, status: string): Row => [
  new Date(Date.UTC(2026, 10, 1, 3) + day * DAY),
  name,
  phone,
  'Tết',
  status,
  'An',
];

/** Leads that nothing is to be said of. */
const others = (count: number): Row[] =>
  Array.from({ length: count }, (_, i) =>
    lead(
      i % 14,
      `Khách ${i}`,
      `09${10_000_000 + i * 7919}`,
      ['đã chốt', 'sai số'][i % 2] as string,
    ),
  );

const total = ({ periods }: Built) => periods.fourWeeks.total;
const said = ({ problems }: Built) => problems.map(({ kind, text, count }) => [kind, text, count]);

const KINDS: Row[] = [
  lead(1, 'Lan', '0912345678', 'không có nhu cầu'),
  lead(3, 'Chị Lan', 912345678, 'sai số'),
  lead(4, 'Lan', '+84 912 345 678', 'đã chốt'),
  lead(5, 'Lan', 'p:+84912345678', 'không gọi nữa'),
  lead(6, 'Lan', '0987654321 / 0912.345.678', ''),
  lead(7, 'Hoa', '0912', 'mới'),
];

describe('one lead tab', () => {
  const rows = [...KINDS, ...others(20)];

  it('leads of a phone that came before are duplicates, but good ones and wishes', () => {
    const addOn = bookOf({ Data: rows });
    setUp(addOn);
    const built = build(addOn);
    expect(total(built)).toMatchObject({ received: 24, duplicates: 2, excluded: 1, good: 11 });
    expect(said(built)).toEqual([
      [
        'takenAsDuplicate',
        '2 số được tính là trùng vì số điện thoại hoặc e-mail đã có trước đó: dòng 3 trùng với dòng 2, dòng 6 trùng với dòng 2.',
        2,
      ],
      [
        'goodTwice',
        '1 số có vẻ trùng người với số trước nhưng kết quả tốt nên vẫn được tính: dòng 4 trùng với dòng 2. Vui lòng kiểm tra.',
        1,
      ],
      [
        'impossiblePhone',
        '1 số có số điện thoại không thể có thật (dòng 7). Vui lòng sửa lại trước khi gọi.',
        1,
      ],
    ]);
    expect(JSON.stringify(built)).not.toMatch(/912345678|987654321|912.345.678/);
    const page = JSON.stringify(cellsOf(addOn, 'Họp 2026-W47'));
    expect(page).toContain('dòng 3 trùng với dòng 2');
    expect(page).not.toMatch(/912345678/);
  });

  it('Settings says within how many days, and in which country', () => {
    const addOn = bookOf({ Data: rows });
    setUp(addOn);
    expect(at(addOn, 'setting.duplicateDays', 2)).toBe(90);
    typeInto(addOn, 'setting.duplicateDays', 2, 2);
    expect(said(build(addOn))[0]?.slice(1)).toEqual([
      '2 số được tính là trùng vì số điện thoại hoặc e-mail đã có trước đó: dòng 3 trùng với dòng 2, dòng 6 trùng với dòng 5.',
      2,
    ]);
    typeInto(addOn, 'setting.duplicateDays', 2, 0);
    expect(total(build(addOn))).toMatchObject({ received: 26, duplicates: 0 });
    expect(said(build(addOn)).map(([kind]) => kind)).toEqual(['impossiblePhone']);
    const place = typeInto(addOn, 'setting.country', 2, 'UK');
    expect(said(build(addOn))[0]?.[1]).toBe(
      `Cài đặt, ô ${place}: không dùng được giá trị “UK” cho “Quốc gia”; đang dùng “VN”.`,
    );
  });

  it('a team may say that duplicates are something else, and then these are so too', () => {
    const addOn = bookOf({ Data: rows });
    setUp(addOn);
    typeInto(addOn, 'outcome.DUPLICATE', 2, 'loại ra');
    expect(total(build(addOn))).toMatchObject({ received: 26, duplicates: 0, excluded: 3 });
  });

  it('a phone of nobody makes no duplicates, and is told', () => {
    const names = ['Lan', 'Minh', 'Hoa', 'Tuấn', 'Yến', 'Sơn'];
    const addOn = bookOf({
      Data: [...names.map((name, i) => lead(i, name, '0900000000', 'sai số')), ...others(20)],
    });
    setUp(addOn);
    const built = build(addOn);
    expect(total(built)).toMatchObject({ received: 26, duplicates: 0 });
    expect(said(built)).toEqual([
      [
        'sharedContact',
        '6 số có số điện thoại hoặc e-mail nằm dưới nhiều tên khác nhau (dòng 2, 3, 4, 5, 6 và 1 dòng nữa): coi như không của riêng ai, không dùng để tìm trùng.',
        6,
      ],
    ]);
  });
});

/** What stands in our columns beside the leads of a tab, by phone: outcome and points. */
const marks = (addOn: ReturnType<typeof bookOf>, tab: string) =>
  cellsOf(addOn, tab)
    .slice(1)
    .map((row) => [row[6] ?? null, row[7] ?? null]);

const scored = (addOn: ReturnType<typeof bookOf>) =>
  addOn.call('scoreLeads') as { tabs: { tab: string; judged: number; average: number | null }[] };

describe('several lead tabs', () => {
  const first = [KINDS[2]!, KINDS[4]!, ...others(20).slice(0, 10)];
  const second = [KINDS[0]!, KINDS[1]!, KINDS[3]!, KINDS[5]!, ...others(20).slice(10)];

  it('count as one tab does, and the earlier row is named with its tab', () => {
    const one = bookOf({ Data: [...KINDS, ...others(20)] });
    const two = bookOf({ T11: first, T10: second });
    for (const addOn of [one, two]) setUp(addOn);
    expect(build(two).periods).toEqual(build(one).periods);
    expect(said(build(two))[0]).toEqual([
      'takenAsDuplicate',
      '2 số được tính là trùng vì số điện thoại hoặc e-mail đã có trước đó: dòng 3 tab “T10” trùng với dòng 2 tab “T10”, dòng 3 tab “T11” trùng với dòng 2 tab “T10”.',
      2,
    ]);
  });

  it('Score leads marks duplicates of a later tab too, and the mean is the score on Scoreboard', () => {
    const addOn = bookOf({ T11: first, T10: second });
    setUp(addOn);
    const { tabs } = scored(addOn);
    const [t11, t10] = [marks(addOn, 'T11'), marks(addOn, 'T10')];
    expect(t11.slice(0, 2)).toEqual([
      ['Đã chốt', 100],
      ['Trùng', null],
    ]);
    expect(t10.slice(0, 4)).toEqual([
      ['Không có nhu cầu', 20],
      ['Trùng', null],
      ['Yêu cầu không gọi', null],
      ['Mới, chưa gọi', null],
    ]);
    const points = [...t11, ...t10].flatMap(([, value]) =>
      typeof value === 'number' ? [value] : [],
    );
    const mean = points.reduce((sum, value) => sum + value, 0) / points.length;
    expect(tabs.reduce((sum, { judged }) => sum + judged, 0)).toBe(points.length);
    const board = cellsOf(addOn, 'Pullpush Bảng điểm');
    const all = board.find(([key]) => String(key).startsWith('allTime.total #')) ?? [];
    expect(all[5]).toBeCloseTo(mean, 10);
    expect(all.slice(2, 4)).toEqual([24, points.length]);
  });

  it('Score leads takes no more calls than reading and writing each tab once', () => {
    const calls = (tabs: Record<string, Row[]>) => {
      const addOn = bookOf(tabs);
      setUp(addOn);
      scored(addOn);
      addOn.meter.reset();
      scored(addOn);
      return addOn.meter.snapshot();
    };
    const alone = calls({ T10: second });
    const both = calls({ T10: second, T11: first });
    expect(both.total).toBeLessThanOrEqual(2 * alone.total);
  });

  it('the leads of a copy that is read all the same count twice, good and bad alike', () => {
    const addOn = bookOf({ Data: others(30), 'Data (2)': others(30) });
    setUp(addOn);
    typeInto(addOn, 'leadTab.2', 2, 'có');
    const built = build(addOn);
    expect(total(built)).toMatchObject({ received: 60, good: 30, junk: 30, duplicates: 0 });
    scored(addOn);
    for (const tab of ['Data', 'Data (2)'])
      expect(marks(addOn, tab).filter(([outcome]) => outcome === 'Trùng')).toEqual([]);
  });

  it('a tab that is added later makes duplicates of its leads', () => {
    const addOn = bookOf({ T10: second });
    setUp(addOn);
    addTab(addOn, 'T11', [HEADER, ...first]);
    build(addOn);
    expect(total(build(addOn))).toMatchObject({ duplicates: 1 });
    typeInto(addOn, 'leadTab.2', 2, 'có');
    expect(total(build(addOn))).toMatchObject({ received: 24, duplicates: 2 });
  });
});
