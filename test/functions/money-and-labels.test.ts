import { COST_PER_GOOD_LEAD } from '../../src/functions/cost-per-good-lead';
import { LABEL_AGREEMENT } from '../../src/functions/label-agreement';
import { REVENUE_BRIDGE } from '../../src/functions/revenue-bridge';
import { column, sentence } from './cells';

describe('COST_PER_GOOD_LEAD', () => {
  const status = column('Trạng thái', 'đã chốt', 'quan tâm', 'sai số', '', 'trùng', 'KNM');

  it('divides the money by the good leads, bought or not', () => {
    expect(COST_PER_GOOD_LEAD(1_000_000, status)).toBe(500_000);
    expect(COST_PER_GOOD_LEAD('1.000.000 ₫', status)).toBe(500_000);
  });

  it('adds up a range of any size, with its header and its credits', () => {
    const spend = column('Chi phí', 700_000, '#N/A', '400.000', '', -100_000);
    expect(COST_PER_GOOD_LEAD(spend, status)).toBe(500_000);
    expect(COST_PER_GOOD_LEAD([[300_000, 700_000]], status)).toBe(500_000);
  });

  it('is blank without money or without a good lead', () => {
    expect(COST_PER_GOOD_LEAD('', status)).toBe('');
    expect(COST_PER_GOOD_LEAD(column('', ''), status)).toBe('');
    expect(COST_PER_GOOD_LEAD(1_000_000, column('sai số', ''))).toBe('');
  });

  it('follows the team’s own list', () => {
    expect(COST_PER_GOOD_LEAD(9, column('L2', 'L2', 'L1'), '', [['L2', 'INTERESTED']])).toBe(4.5);
  });

  it.each<[() => unknown, RegExp]>([
    [() => COST_PER_GOOD_LEAD('nhiều', 'đã chốt'), /^The spend is "nhiều": give an amount/],
    [() => COST_PER_GOOD_LEAD(column(5, 'nhiều'), 'đã chốt'), /^Row 2 of the spend is "nhiều"/],
    [() => COST_PER_GOOD_LEAD(-5, 'đã chốt'), /^The spend is -5: give an amount.*0 or more/],
    [() => COST_PER_GOOD_LEAD(5, undefined), /^Give the status too/],
  ])('refuses %s', (call, message) => {
    expect(sentence(call)).toMatch(message);
  });
});

describe('REVENUE_BRIDGE', () => {
  const before = [200, 160, 90, 18, 90e6];
  const after = [260, 200, 91, 20, 110e6];
  // Source: all 120 orders, see test/quality/revenue-bridge.test.ts.
  const parts = [26_325_073.88, -3_955_170.7, -21_449_440.77, 9_489_563.74, 9_589_973.85, 0, 20e6];
  const cents = (table: unknown[][]) =>
    table.map((row) =>
      row.map((cell) => (cell === '' ? '' : Math.round(Number(cell) * 100) / 100)),
    );

  it('splits a change in seven cells', () => {
    expect(cents(REVENUE_BRIDGE([before], [after]))).toEqual([parts]);
  });

  it('takes texts, blanks as nothing, and several rows below a header', () => {
    const header = ['Số nhận', 'Đã đánh giá', 'Tốt', 'Chốt', 'Doanh thu'];
    const empty = ['', '', '', '', ''];
    const table = REVENUE_BRIDGE(
      [header, ['200', '160', '90', '18', '90.000.000 ₫'], empty, [10, 8, 4, '', '']],
      [header, after, empty, [10, 8, 4, 1, 5e6]],
    );
    const blank = new Array(7).fill('');
    expect(cents(table)).toEqual([blank, parts, blank, [0, 0, 0, 5e6, 0, 0, 5e6]]);
  });

  it('goes downward where the cells stand below each other', () => {
    expect(cents(REVENUE_BRIDGE(column(...before), column(...after)))).toEqual(column(...parts));
  });

  it.each<[() => unknown, RegExp]>([
    [
      () => REVENUE_BRIDGE([[1, 2, 3]], [after]),
      /^The before range must have five cells in a row: received/,
    ],
    [() => REVENUE_BRIDGE(5, [after]), /^The before range must have five cells/],
    [() => REVENUE_BRIDGE([before], undefined), /^The after range must have five cells/],
    [() => REVENUE_BRIDGE([before, before], [after]), /^The after range has 1 rows/],
    [
      () => REVENUE_BRIDGE([[160, 200, 90, 18, 1]], [after]),
      /^In row 1 of before the judged \(200\) cannot be more than the received \(160\)/,
    ],
    [() => REVENUE_BRIDGE([before], [[260, 200, 91, 92, 1]]), /^In row 1 of after the won \(92\)/],
    [
      () => REVENUE_BRIDGE([before], [[260, 200, 91, 'hai', 1]]),
      /^The won of after is "hai": give a whole number/,
    ],
  ])('refuses %s', (call, message) => {
    expect(sentence(call)).toMatch(message);
  });
});

describe('LABEL_AGREEMENT', () => {
  /** A pair of columns in which each pair of statuses comes so many times. */
  const pairs = (counts: [string, string, number][]): [unknown[][], unknown[][]] => [
    counts.flatMap(([one, , times]) => Array.from({ length: times }, () => [one])),
    counts.flatMap(([, other, times]) => Array.from({ length: times }, () => [other])),
  ];

  // Source: Fleiss, Levin & Paik, table 18.1; see test/quality/agreement.test.ts.
  it('gives agreement, kappa and its range over junk, weak and good', () => {
    const [first, second] = pairs([
      ['đã chốt', 'QUALIFIED', 75],
      ['quan tâm', 'hỏi chơi', 1],
      ['INTERESTED', 'sai số', 4],
      ['tham khảo', 'đã chốt', 5],
      ['JUST_ASKING', 'từ chối', 4],
      ['JUST_ASKING', 'SPAM', 1],
      ['sai số', 'không có nhu cầu', 10],
      // None of these is judged by both.
      ['KNM lần 5', 'đã chốt', 20],
      ['đã chốt', '', 20],
      ['trùng', 'trùng', 20],
      ['', '', 500],
    ]);
    const [[agreement, kappa, low, high]] = LABEL_AGREEMENT(first, second) as [number[]];
    expect(agreement).toBeCloseTo(0.89, 12);
    expect(kappa).toBeCloseTo(0.676470588, 8);
    expect(low).toBeCloseTo(0.504575957, 7);
    expect(high).toBeCloseTo(0.84836522, 7);
  });

  it('is blank where nothing can be said', () => {
    expect(LABEL_AGREEMENT(column('', ''), column('', ''))).toEqual([['', '', '', '']]);
    expect(LABEL_AGREEMENT('WON', 'WON')).toEqual([[1, '', '', '']]);
  });

  it.each<[() => unknown, RegExp]>([
    [
      () => LABEL_AGREEMENT(column('WON', 'WON'), column('WON')),
      /^The second range has 1 rows but the first range has 2/,
    ],
    [() => LABEL_AGREEMENT(column('WON'), undefined), /^Give the second too/],
    [() => LABEL_AGREEMENT(undefined, column('WON')), /^Give the first too/],
    [
      () =>
        LABEL_AGREEMENT(
          [
            ['WON', 'WON'],
            ['', ''],
          ],
          column('WON', 'WON'),
        ),
      /^The first range must be one column wide/,
    ],
  ])('refuses %s', (call, message) => {
    expect(sentence(call)).toMatch(message);
  });
});
