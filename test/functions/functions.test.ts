import { CAMPAIGN_QUALITY } from '../../src/functions/campaign-quality';
import { JUNK_RATE } from '../../src/functions/junk-rate';
import { LEAD_OUTCOME } from '../../src/functions/lead-outcome';
import { LEAD_POINTS } from '../../src/functions/lead-points';
import { LEAD_QUALITY } from '../../src/functions/lead-quality';
import { fieldSynonyms } from '../../src/lead/field-synonyms';
import { OUTCOMES } from '../../src/lead/outcome';
import { wordsIn } from '../../src/text';
import { column, sentence } from './cells';

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
    [
      'half a call',
      () => LEAD_POINTS(two, column(1, 2.5)),
      /^Row 2 of the attempts is 2.5: give the number of calls/,
    ],
    [
      'fewer calls than none',
      () => LEAD_POINTS(two, column(-1, 1)),
      /^Row 1 of the attempts is -1/,
    ],
    ['a date for calls', () => LEAD_POINTS(two, column(new Date(0), 1)), /^Row 1.*is a date/],
    ['two numbers for calls', () => LEAD_POINTS(two, column('1-2', 1)), /^Row 1.*is "1-2"/],
    ['no status at all', () => LEAD_OUTCOME(undefined), /^Give the status too/],
    ['no campaign at all', () => CAMPAIGN_QUALITY(undefined, two), /^Give the campaign too/],
    [
      'a misspelt outcome in the first row',
      () => LEAD_OUTCOME(two, '', [['đang suy tính', 'CONSIDERNG']]),
      /^Row 1 of the settings: "CONSIDERNG" is no outcome/,
    ],
    [
      'a status without an outcome',
      () => LEAD_OUTCOME(two, '', [['L2', '']]),
      /^Row 1 of the settings has no outcome for "L2"/,
    ],
    ['settings of one column', () => LEAD_OUTCOME(two, '', column('WON')), /two or three columns/],
    [
      'points in words',
      () =>
        LEAD_OUTCOME(two, '', [
          ['a', 'WON'],
          ['a', 'WON', 'x'],
        ]),
      /^Points in row 2.*"x".*0 to 100/,
    ],
    ['several targets', () => CAMPAIGN_QUALITY(two, two, '', two), /target must be one/],
    [
      'a target that is a share',
      () => CAMPAIGN_QUALITY(two, two, '', 0.6),
      /target is 0.6.*0 to 100/,
    ],
    ['points out of range', () => LEAD_OUTCOME(two, '', [['a', 'WON', 120]]), /0 to 100/],
    ['a target out of range', () => CAMPAIGN_QUALITY(two, two, '', 101), /target.*0 to 100/],
    ['a target in words', () => CAMPAIGN_QUALITY(two, two, '', 'cao'), /target.*0 to 100/],
  ])('%s', (_, call, message) => {
    expect(sentence(call)).toMatch(message);
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

  it.each(['vi', 'en'] as const)(
    'takes the names that Pullpush gives outcomes in %s',
    (language) => {
      const names = Object.entries(wordsIn(language).outcomes);
      const table = names.map(([code, name]) => [`zz ${code}`, name]);
      expect(
        LEAD_OUTCOME(
          table.map(([phrase]) => [phrase]),
          '',
          table,
        ),
      ).toEqual(names.map(([code]) => [code]));
    },
  );

  it.each([
    [['Cách ghi', 'Kết quả', 'Điểm']],
    [['Cách ghi', 'Nghĩa là', 'Điểm']],
    [['Trạng thái', 'Hiểu là']],
    [['phrase', 'outcome']],
  ])('may begin with the header %j', (header) => {
    expect(LEAD_OUTCOME('L2', '', [header, ['L2', 'WON']])).toBe('WON');
  });

  it('changes the points of an outcome in a row without a status', () => {
    const table = [
      ['', 'NO_NEED', 35],
      ['', 'NO_ANSWER', '5'],
    ];
    expect(LEAD_POINTS(column('không có nhu cầu', '', 'KNM'), column('', '', 3), table)).toEqual(
      column(35, '', 5),
    );
    expect(LEAD_OUTCOME(column('', '...'), '', table)).toEqual(LEAD_OUTCOME(column('', '...')));
  });

  it('may be longer than needed, wider than needed, or empty', () => {
    const wide = [['L2', 'WON', '', 'a hint'], ...new Array(500).fill(['', '', '', ''])];
    expect(LEAD_OUTCOME('L2', '', wide)).toBe('WON');
    expect(
      LEAD_OUTCOME('KNM', '', [
        ['', ''],
        ['', ''],
      ]),
    ).toBe('NO_ANSWER');
  });

  it('leaves the next call as it was', () => {
    LEAD_POINTS('đã chốt', '', [['x', 'WON', 1]]);
    expect(LEAD_POINTS('đã chốt')).toBe(100);
  });
});

describe('what people really pass', () => {
  it('is a status or the code of an outcome, also with spaces', () => {
    for (const code of OUTCOMES) expect([code, LEAD_OUTCOME(code)]).toEqual([code, code]);
    expect(LEAD_OUTCOME('wrong number')).toBe('WRONG_NUMBER');
  });

  it('is a row as well as a column, and the answer has its shape', () => {
    expect(LEAD_OUTCOME([['đã chốt', '', 'KNM']])).toEqual([['WON', '', 'NO_ANSWER']]);
    expect(LEAD_POINTS([['KNM', 'KNM']], [[3, 1]])).toEqual([[0, '']]);
    expect(LEAD_QUALITY([['đã chốt', 'sai số']])).toBe(50);
  });

  it('is full of other kinds of cells', () => {
    const cells = column('#N/A', new Date(0), 12, true, '#VALUE!', ' - ');
    expect(LEAD_OUTCOME(cells)).toEqual(column('', '', 'UNKNOWN', 'UNKNOWN', '', ''));
    expect(LEAD_POINTS(column('KNM', 'KNM', 'KNM'), column('#N/A', '3.0', 'lần 3'))).toEqual(
      column('', 0, 0),
    );
  });

  const headers = fieldSynonyms()
    .status.slice(0, 2)
    .flatMap((names) => names.split(',').map((name) => name.trim().replace(/^=/, '')));

  it.each(headers)('starts at the header "%s", which is no lead', (header) => {
    expect(LEAD_OUTCOME(column(header.toUpperCase(), 'đã chốt', 'zzkk'))).toEqual(
      column('', 'WON', 'UNKNOWN'),
    );
  });

  it('starts at a header that only the columns beside it tell', () => {
    const status = column('Sale ghi gì', 'đã chốt');
    expect(LEAD_OUTCOME(status)).toEqual(column('UNKNOWN', 'WON'));
    expect(LEAD_OUTCOME(status, column('Số lần gọi', 2))).toEqual(column('', 'WON'));
    const campaigns = (name: string, first: string) =>
      CAMPAIGN_QUALITY(column(name, 'Tết'), column(first, 'đã chốt'))
        .slice(1)
        .map(([campaign, received]) => [campaign, received]);
    expect(campaigns('Chiến dịch', 'Sale ghi gì')).toEqual([['Tết', 1]]);
    expect(campaigns('Camp tháng này', 'Trạng thái')).toEqual([['Tết', 1]]);
    // A first lead of that source, not a header.
    expect(campaigns('Fanpage', 'sai số')).toContainEqual(['Fanpage', 1]);
    expect(campaigns('Fanpage', '')).toContainEqual(['Fanpage', 1]);
    expect(campaigns('Chiến dịch', 'đã chốt')).toContainEqual(['Chiến dịch', 1]);
  });

  it('a header word alone in one cell, or further down, is what the rep typed', () => {
    expect(LEAD_OUTCOME('Trạng thái')).toBe('UNKNOWN');
    expect(LEAD_OUTCOME(column('đã chốt', 'Trạng thái'))).toEqual(column('WON', 'UNKNOWN'));
  });

  it('does not look at the calls of a row without a status', () => {
    expect(LEAD_POINTS(column('', 'KNM'), column('nhiều', 3))).toEqual(column('', 0));
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
