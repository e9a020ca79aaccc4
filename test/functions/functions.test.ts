import { CAMPAIGN_QUALITY } from '../../src/functions/campaign-quality';
import { JUNK_RATE } from '../../src/functions/junk-rate';
import { LEAD_OUTCOME } from '../../src/functions/lead-outcome';
import { LEAD_POINTS } from '../../src/functions/lead-points';
import { LEAD_QUALITY } from '../../src/functions/lead-quality';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

it('LEAD_OUTCOME gives one value for a cell and a column for a range', () => {
  expect(LEAD_OUTCOME('đã chốt')).toBe('WON');
  expect(LEAD_OUTCOME(column('đã chốt'))).toEqual([['WON']]);
  expect(LEAD_OUTCOME(column('KNM', 'không có nhu cầu', 'zzkk'))).toEqual(
    column('NO_ANSWER', 'NO_NEED', 'UNKNOWN'),
  );
});

it('a blank status stays blank and counts nowhere', () => {
  expect(LEAD_OUTCOME('')).toBe('');
  expect(LEAD_OUTCOME(column('', 'đã chốt', '-', null))).toEqual(column('', 'WON', '', ''));
  expect(LEAD_POINTS(column('', 'đã chốt'))).toEqual(column('', 100));
  expect(LEAD_QUALITY(column('', 'đã chốt', ''))).toBe(100);
  expect(LEAD_QUALITY(column('', ''))).toBe('');
  expect(JUNK_RATE(column('', ''))).toBe('');
});

it('LEAD_POINTS waits with an unanswered lead for the third call', () => {
  const status = column('KNM', 'KNM', 'KNM', 'KNM lần 3', 'hẹn gọi lại');
  expect(LEAD_POINTS(status, column(2, 3, '', '', 9))).toEqual(column('', 0, '', 0, ''));
  expect(LEAD_POINTS('KNM', '3 lần')).toBe(0);
  expect(LEAD_POINTS('KNM')).toBe('');
});

it('LEAD_QUALITY and JUNK_RATE count the leads with a verdict', () => {
  const status = column('đã chốt', 'không có nhu cầu', 'KNM', 'sai số');
  expect(LEAD_QUALITY(status)).toBeCloseTo(40, 10);
  expect(JUNK_RATE(status)).toBeCloseTo(2 / 3, 10);
  expect(LEAD_QUALITY(status, column('', '', 3, ''))).toBeCloseTo(30, 10);
  expect(JUNK_RATE(status, column('', '', 3, ''))).toBeCloseTo(3 / 4, 10);
});

describe('what is wrong is said in a sentence', () => {
  const two = column('đã chốt', 'KNM');
  it.each<[string, () => unknown, RegExp]>([
    ['attempts of other rows', () => LEAD_POINTS(two, column(1)), /attempts range has 1 rows.*2/],
    ['one attempts cell for a range', () => LEAD_POINTS(two, 3), /attempts range has 1 rows/],
    [
      'statuses of other rows',
      () => CAMPAIGN_QUALITY(column('A'), two),
      /status range has 2 rows.*1/,
    ],
    [
      'two columns',
      () =>
        LEAD_OUTCOME([
          ['đã chốt', 'KNM'],
          ['Mới', 'KNM'],
        ]),
      /status range must be one column/,
    ],
    ['attempts that are no number', () => LEAD_POINTS(two, column(1, 'nhiều')), /Row 2.*"nhiều"/],
    ['settings of one cell', () => LEAD_OUTCOME(two, '', 'WON'), /range of two or three columns/],
    [
      'an unknown outcome',
      () =>
        LEAD_OUTCOME(two, '', [
          ['a', 'WON'],
          ['b', 'SUPER'],
        ]),
      /Row 2.*"SUPER"/,
    ],
    ['points out of range', () => LEAD_OUTCOME(two, '', [['a', 'WON', 120]]), /0 to 100/],
    ['a target out of range', () => CAMPAIGN_QUALITY(two, two, '', 101), /target.*0 to 100/],
    ['a target in words', () => CAMPAIGN_QUALITY(two, two, '', 'cao'), /target.*0 to 100/],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(message);
  });
});

describe('the settings argument', () => {
  const settings = [
    ['status', 'outcome', 'points'],
    ['zzkk', 'NO_NEED', ''],
    ['đang suy tính', 'considering', '65,5'],
    ['', '', ''],
  ];

  it('extends the built-in list', () => {
    const status = column('zzkk', 'đang suy tính', 'đã chốt');
    expect(LEAD_OUTCOME(status, '', settings)).toEqual(column('NO_NEED', 'CONSIDERING', 'WON'));
    expect(LEAD_POINTS(status, '', settings)).toEqual(column(20, 65.5, 100));
    expect(LEAD_OUTCOME(status)).toEqual(column('UNKNOWN', expect.any(String), 'WON'));
  });

  it('needs no header, and wins over the built-in list', () => {
    expect(LEAD_OUTCOME('đã chốt', '', [['đã chốt', 'INTERESTED']])).toBe('INTERESTED');
  });

  it('leaves the next call as it was', () => {
    LEAD_POINTS('đã chốt', '', [['x', 'WON', 1]]);
    expect(LEAD_POINTS('đã chốt')).toBe(100);
  });
});

describe('CAMPAIGN_QUALITY', () => {
  const names: string[] = [];
  const status: string[] = [];
  const add = (name: string, text: string, count: number) => {
    for (let i = 0; i < count; i++) {
      names.push(name);
      status.push(text);
    }
  };
  add('Hè', 'không có nhu cầu', 20);
  add('Tết', 'đã chốt', 30);
  add('TẾT ', 'đã chốt', 4);
  add('', 'zzkk', 3);
  add('Tết', '', 5);
  add('', '', 6);

  it('has a header and a row for each campaign, best first', () => {
    const [header, ...rows] = CAMPAIGN_QUALITY(column(...names), column(...status));
    expect(header).toEqual([
      ...['campaign', 'received', 'judged', 'coverage', 'score'],
      ...['low', 'high', 'junk rate', 'verdict'],
    ]);
    expect(
      rows.map(([name, received, judged, , score]) => [name, received, judged, score]),
    ).toEqual([
      // Five of its leads have no status yet: they are new.
      ['Tết', 39, 34, 100],
      ['Hè', 20, 20, 20],
      ['(no campaign)', 3, 0, ''],
    ]);
    expect(rows.map((row) => row.at(-1))).toEqual(['ABOVE', 'BELOW', 'EARLY']);
    for (const row of rows) expect(row).toHaveLength(9);
  });

  it('measures against the target given', () => {
    const verdicts = (target: unknown) =>
      CAMPAIGN_QUALITY(column(...names), column(...status), '', target)
        .slice(1, 3)
        .map((row) => row[8]);
    expect(verdicts(5)).toEqual(['ABOVE', 'ABOVE']);
    expect(verdicts('')).toEqual(['ABOVE', 'BELOW']);
  });

  it('is a header alone for blank rows, and takes single cells', () => {
    expect(CAMPAIGN_QUALITY(column('', ''), column('', ''))).toHaveLength(1);
    expect(CAMPAIGN_QUALITY('Tết', 'đã chốt')[1]?.slice(0, 3)).toEqual(['Tết', 1, 1]);
  });
});
