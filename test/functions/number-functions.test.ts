import fc from 'fast-check';
import { JUNK_START_ODDS } from '../../src/functions/junk-start-odds';
import { JUNK_START_ODDS_IN_DAY } from '../../src/functions/junk-start-odds-in-day';
import { QUALITY_INTERVAL } from '../../src/functions/quality-interval';
import { QUALITY_LEAK } from '../../src/functions/quality-leak';
import { QUALITY_VERDICT } from '../../src/functions/quality-verdict';
import { scoreOf } from '../../src/quality/score';
import { tally } from '../../src/quality/tally';
import { verdictOf } from '../../src/quality/verdict';
import { column, sentence } from './cells';

const rounded = (cells: unknown) =>
  (cells as unknown[][]).map((row) =>
    row.map((cell) => (typeof cell === 'number' ? Math.round(cell * 100) / 100 : cell)),
  );

describe('QUALITY_INTERVAL', () => {
  // Source: as in test/quality/interval.test.ts; at 99 % and 80 % the same roots with scipy's quantiles.
  it.each([
    [60, 5, undefined, 23.07, 88.24],
    [24, 25, undefined, 11.5, 43.43],
    [24, 25, '', 11.5, 43.43],
    [24, 25, 95, 11.5, 43.43],
    [24, 25, 0.95, 11.5, 43.43],
    [24, 25, '95%', 11.5, 43.43],
    ['24,0', '25', '0,95', 11.5, 43.43],
    ['24%', 25, '95', 11.5, 43.43],
    [24, 25, 99, 9.15, 49.76],
    [24, 25, 0.8, 14.88, 36.33],
    [100, 10, undefined, 72.25, 100],
    [0, 10, undefined, 0, 27.75],
  ])('of %p on %p leads at %p is %d to %d', (score, judged, confidence, low, high) => {
    expect(rounded(QUALITY_INTERVAL(score, judged, confidence))).toEqual([[low, high]]);
  });

  it('is blank where nothing is judged, and in blank rows', () => {
    expect(QUALITY_INTERVAL(60, 0)).toEqual([['', '']]);
    expect(QUALITY_INTERVAL('', 5)).toEqual([['', '']]);
    expect(QUALITY_INTERVAL(60, '')).toEqual([['', '']]);
    expect(QUALITY_INTERVAL('#DIV/0!', 0)).toEqual([['', '']]);
  });

  it('gives a row for each row of a column, below a header', () => {
    const scores = column('score', 60, '', '#N/A', 24);
    const judged = column('judged', 5, '', 0, 25);
    expect(rounded(QUALITY_INTERVAL(scores, judged))).toEqual([
      ['', ''],
      [23.07, 88.24],
      ['', ''],
      ['', ''],
      [11.5, 43.43],
    ]);
    expect(rounded(QUALITY_INTERVAL(column(60, 60), 5))).toEqual([
      [23.07, 88.24],
      [23.07, 88.24],
    ]);
  });

  it('gives a column for each column of a row', () => {
    expect(rounded(QUALITY_INTERVAL([[60, 24]], [[5, 25]]))).toEqual([
      [23.07, 11.5],
      [88.24, 43.43],
    ]);
  });

  it.each<[string, () => unknown, string]>([
    [
      'a score beyond the scale',
      () => QUALITY_INTERVAL(146, 5),
      'The score is 146: give a number from 0 to 100, such as 46.5.',
    ],
    [
      'a score in words',
      () => QUALITY_INTERVAL(column(60, 'cao'), column(5, 5)),
      'Row 2 of the score is "cao": give a number from 0 to 100, such as 46.5.',
    ],
    [
      'a date',
      () => QUALITY_INTERVAL(new Date(0), 5),
      'The score is a date: give a number from 0 to 100, such as 46.5.',
    ],
    [
      'a box',
      () => QUALITY_INTERVAL(60, true),
      'The judged count is TRUE: give a whole number, 0 or more.',
    ],
    [
      'half a lead',
      () => QUALITY_INTERVAL(60, 4.5),
      'The judged count is 4.5: give a whole number, 0 or more.',
    ],
    [
      'less than no lead',
      () => QUALITY_INTERVAL(60, -5),
      'The judged count is -5: give a whole number, 0 or more.',
    ],
    [
      'full confidence',
      () => QUALITY_INTERVAL(60, 5, 100),
      'The confidence is 100: give a confidence such as 95 or 0.95.',
    ],
    [
      'nothing after the score',
      () => QUALITY_INTERVAL(60, undefined),
      'Give the judged count too: this argument is missing.',
    ],
    [
      'other rows',
      () => QUALITY_INTERVAL(column(1, 2), column(5, 5, 5)),
      'The judged count range has 3 rows but the first range has 2: give ranges with the same rows.',
    ],
    [
      'two columns',
      () =>
        QUALITY_INTERVAL(
          [
            [1, 2],
            [3, 4],
          ],
          5,
        ),
      'The score range must be one column wide, not 2: give a range such as E2:E.',
    ],
  ])('refuses %s', (_, call, message) => {
    expect(sentence(call)).toBe(message);
  });
});

describe('QUALITY_VERDICT', () => {
  it.each([
    [46, 200, 60, undefined, 'BELOW'],
    [46, 20, 60, undefined, 'UNSURE'],
    [46, 9, 60, undefined, 'THIN'],
    [80, 200, 60, 0.9, 'ABOVE'],
    [80, 200, 60, 0.6, 'ABOVE'],
    [80, 200, 60, 0.59, 'EARLY'],
    [80, 200, 60, 59, 'EARLY'],
    [80, 200, 60, '59%', 'EARLY'],
    [80, 10, 60, 60, 'UNSURE'],
    // 100 of 200 judged at 5: with the others all at 100 the interval ends at 59.3.
    [5, 100, 60, 0.5, 'BELOW'],
    [5, 100, 55, 0.5, 'EARLY'],
    ['80,5', '1.200', '60%', '', 'ABOVE'],
    [80, 0, 60, undefined, ''],
    ['', 20, 60, undefined, ''],
  ])('of %p on %p leads against %p at coverage %p: %s', (...given) => {
    const [score, judged, target, coverage, verdict] = given;
    expect(QUALITY_VERDICT(score, judged, target, coverage)).toBe(verdict);
  });

  const counts = fc.record({
    judged: fc.integer({ min: 1, max: 400 }),
    open: fc.nat({ max: 400 }),
  });
  const points = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);

  it('never contradicts the interval beside it', () => {
    fc.assert(
      fc.property(counts, points, points, ({ judged, open }, score, target) => {
        fc.pre(target === 0 || target >= 1);
        const coverage = judged / (judged + open);
        const verdict = QUALITY_VERDICT(score, judged, target, coverage);
        const [[low, high]] = QUALITY_INTERVAL(score, judged) as [[number, number]];
        if (verdict === 'BELOW') expect(high).toBeLessThan(target);
        if (verdict === 'ABOVE') expect(low).toBeGreaterThanOrEqual(target);
        if (verdict === 'UNSURE') expect(low < target && high >= target).toBe(true);
      }),
    );
  });

  it('says what the Scoreboard says of leads of which the others are pending', () => {
    fc.assert(
      fc.property(counts, fc.nat({ max: 100 }), fc.integer({ min: 1, max: 100 }), (...given) => {
        const [{ judged, open }, score, target] = given;
        const sum = { ...tally.empty(), received: judged + open, judged, pending: open };
        sum.points = score * judged;
        const { coverage } = scoreOf(sum);
        expect(QUALITY_VERDICT(score, judged, target, coverage)).toBe(
          verdictOf(sum, { target, minCoverage: 0.6, minJudged: 10 }).code,
        );
      }),
    );
  });

  it.each<[string, () => unknown, RegExp]>([
    [
      'a target that is a share',
      () => QUALITY_VERDICT(46, 200, 0.6),
      /^The target is 0.6: give a number from 0 to 100, such as 60/,
    ],
    ['no target', () => QUALITY_VERDICT(46, 200, undefined), /^Give the target too/],
    [
      'coverage 0 of judged leads',
      () => QUALITY_VERDICT(column(46, 46), 200, 60, column(1, 0)),
      /^In row 2 the coverage is 0 although 200 leads are judged/,
    ],
    [
      'coverage beyond all',
      () => QUALITY_VERDICT(46, 200, 60, 120),
      /^The coverage is 120: give a share/,
    ],
  ])('refuses %s', (_, call, message) => {
    expect(sentence(call)).toMatch(message);
  });
});

describe('JUNK_START_ODDS', () => {
  // Source: as in test/quality/odds.test.ts.
  it.each([
    [3, 5, 0.3, 0.16308],
    [3, 5, 30, 0.16308],
    [3, 5, '30%', 0.16308],
    ['3', '5', '0,3', 0.16308],
    [0, 5, 0.3, 1],
    [5, 5, 1, 1],
  ])('%p of %p at %p: %d', (junk, calls, rate, odds) => {
    expect(JUNK_START_ODDS(junk, calls, rate)).toBeCloseTo(odds, 10);
  });

  it('goes down a column with one rate for all, and leaves blank rows blank', () => {
    const found = JUNK_START_ODDS(column('Rác', 3, '', 5), column('Gọi', 5, '', 5), 0.3);
    expect(found).toEqual(column('', expect.closeTo(0.16308, 10), '', expect.closeTo(0.00243, 10)));
  });

  it.each<[() => unknown, string]>([
    [
      () => JUNK_START_ODDS(6, 5, 0.3),
      'The junk (6) cannot be more than the calls (5): check their order.',
    ],
    [
      () => JUNK_START_ODDS(column(3, 6), 5, 0.3),
      'In row 2 the junk (6) cannot be more than the calls (5): check their order.',
    ],
    [() => JUNK_START_ODDS(3, 5, 130), 'The rate is 130: give a share such as 0.3 or 30%.'],
    [() => JUNK_START_ODDS(3, 5, -0.1), 'The rate is -0.1: give a share such as 0.3 or 30%.'],
    [() => JUNK_START_ODDS(2.5, 5, 0.3), 'The junk is 2.5: give a whole number, 0 or more.'],
  ])('refuses %s', (call, message) => {
    expect(sentence(call)).toBe(message);
  });
});

describe('JUNK_START_ODDS_IN_DAY', () => {
  // Source: as in test/quality/odds.test.ts.
  it.each([
    [3, 5, 8, 25, 0.166798418972],
    [3, 5, 10, 25, 0.301185770751],
    [1, 5, 25, 25, 1],
  ])('%p of the first %p, %p of %p in the day: %d', (junk, calls, dayJunk, dayCalls, odds) => {
    expect(JUNK_START_ODDS_IN_DAY(junk, calls, dayJunk, dayCalls)).toBeCloseTo(odds, 10);
  });

  it.each<[() => unknown, RegExp]>([
    [
      () => JUNK_START_ODDS_IN_DAY(6, 5, 8, 25),
      /^The junk \(6\) cannot be more than the calls \(5\)/,
    ],
    [() => JUNK_START_ODDS_IN_DAY(3, 26, 8, 25), /^The calls \(26\).*the dayCalls \(25\)/],
    [() => JUNK_START_ODDS_IN_DAY(3, 5, 26, 25), /^The dayJunk \(26\).*the dayCalls \(25\)/],
    [() => JUNK_START_ODDS_IN_DAY(3, 5, 2, 25), /^The junk \(3\).*the dayJunk \(2\)/],
  ])('refuses %s', (call, message) => {
    expect(sentence(call)).toMatch(message);
  });
});

describe('QUALITY_LEAK', () => {
  it('is money for each row, and 0 from the target up', () => {
    expect(QUALITY_LEAK('12.000.000 ₫', 45, 60)).toBeCloseTo(3e6, 6);
    expect(QUALITY_LEAK(column(12e6, 12e6, '', 12e6), column(45, 70, 45, ''), 60)).toEqual(
      column(3e6, 0, '', ''),
    );
  });

  it.each<[() => unknown, RegExp]>([
    [() => QUALITY_LEAK(12e6, 45, 0), /^The target is 0: give a number above 0/],
    [() => QUALITY_LEAK(12e6, 45, 0.6), /^The target is 0.6: give a number above 0/],
    [() => QUALITY_LEAK(-1, 45, 60), /^The spend is -1: give an amount of money, 0 or more/],
  ])('refuses %s', (call, message) => {
    expect(sentence(call)).toMatch(message);
  });
});
