import fc from 'fast-check';
import { scoreOf } from '../../src/quality/score';
import { type Tally, tally } from '../../src/quality/tally';
import { neededToSettle, TOO_CLOSE, type VerdictRules, verdictOf } from '../../src/quality/verdict';

const rules: VerdictRules = { target: 60, minCoverage: 0.6, minJudged: 10 };
const sumOf = (part: Partial<Tally>): Tally => ({ ...tally.empty(), ...part });

// Source: the figures that the project agreed on for four campaigns of a real lead sheet (Ficzon, 2018-W40).
test.each<[Partial<Tally>, string, number]>([
  [{ received: 85, judged: 79, points: 3890, pending: 6, pendingUnanswered: 6 }, 'UNSURE', 49.2405],
  [
    { received: 63, judged: 52, points: 3820, pending: 11, pendingUnanswered: 11 },
    'EARLY',
    73.4615,
  ],
  [{ received: 336, judged: 327, points: 16_290, pending: 9 }, 'BELOW', 49.8165],
  [{ received: 17, judged: 17, points: 1500 }, 'ABOVE', 88.2353],
])('%j is %s at %d', (part, code, score) => {
  const sum = sumOf(part);
  expect(verdictOf(sum, rules).code).toBe(code);
  expect(scoreOf(sum).score).toBeCloseTo(score, 4);
});

test('the score comes with its interval', () => {
  const { low, high, coverage } = scoreOf(sumOf({ received: 85, judged: 79, points: 3890 }));
  expect(low).toBeCloseTo(38.5099, 4);
  expect(high).toBeCloseTo(60.0415, 4);
  expect(coverage).toBe(79 / 85);
});

describe('it says', () => {
  test.each<[string, Partial<Tally>, object]>([
    ['THIN of nothing at all', {}, { code: 'THIN' }],
    ['THIN of nine perfect leads', { received: 9, judged: 9, points: 900 }, { code: 'THIN' }],
    [
      'EARLY where Sales has worked nothing',
      { received: 20, pending: 20, neverWorked: 20 },
      { code: 'EARLY', cause: 'neverWorked', waiting: 20 },
    ],
    [
      'EARLY for parked callbacks',
      { received: 20, judged: 8, points: 800, pending: 12, parked: 9, neverWorked: 3 },
      { code: 'EARLY', cause: 'parked', waiting: 9 },
    ],
    [
      'EARLY for statuses that nobody mapped',
      { received: 20, judged: 8, points: 800, unclear: 12 },
      { code: 'EARLY', cause: 'unmapped', waiting: 12 },
    ],
    [
      'EARLY for talks that are going on',
      { received: 20, judged: 8, points: 800, pending: 12, neverWorked: 2, inProgress: 10 },
      { code: 'EARLY', cause: 'inProgress', waiting: 10 },
    ],
    [
      'EARLY for leads that Settings keep pending',
      { received: 20, judged: 8, points: 800, pending: 12, neverWorked: 2, inProgress: 3 },
      { code: 'EARLY', cause: 'bySettings', waiting: 7 },
    ],
    [
      'EARLY for unanswered leads that could still pull it down',
      { received: 63, judged: 52, points: 3820, pending: 11, pendingUnanswered: 11 },
      { code: 'EARLY', cause: 'unanswered', waiting: 11 },
    ],
    [
      'BELOW early, where the open leads cannot lift it any more',
      { received: 200, judged: 110, points: 0, pending: 90, neverWorked: 90 },
      { code: 'BELOW' },
    ],
    [
      'nothing early because of people who asked not to be called',
      { received: 40, judged: 17, points: 1500, excluded: 23 },
      { code: 'ABOVE' },
    ],
  ])('%s', (_, part, verdict) => {
    expect(verdictOf(sumOf(part), rules)).toEqual(verdict);
  });

  test.each([1, 10, 33, 1000])('never BELOW of %d perfect leads, even against 100', (judged) => {
    const sum = sumOf({ received: judged, judged, points: 100 * judged });
    expect(verdictOf(sum, { ...rules, target: 100 }).code).not.toBe('BELOW');
  });
});

const anySum = fc
  .record({
    judged: fc.nat(400),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    neverWorked: fc.nat(60),
    unanswered: fc.nat(60),
    parked: fc.nat(60),
    talks: fc.nat(60),
    unclear: fc.nat(60),
    excluded: fc.nat(30),
  })
  .map(({ judged, share, neverWorked, unanswered, parked, talks, unclear, excluded }) => {
    const pending = neverWorked + unanswered + parked + talks;
    return sumOf({
      received: judged + pending + unclear + excluded,
      judged,
      points: Math.round((share * judged * 100) / 10) * 10,
      pending,
      neverWorked,
      pendingUnanswered: unanswered,
      parked,
      unclear,
      excluded,
    });
  });
const targets = fc.integer({ min: 0, max: 100 });

test('it never contradicts the interval', () => {
  fc.assert(
    fc.property(anySum, targets, (sum, target) => {
      const { code, cause, waiting, needed } = verdictOf(sum, { ...rules, target });
      const { low, high, coverage } = scoreOf(sum);
      if (code === 'BELOW') expect(high).toBeLessThan(target);
      if (code === 'ABOVE') expect(low).toBeGreaterThanOrEqual(target);
      if (code === 'UNSURE') {
        expect(low).toBeLessThan(target);
        expect(high).toBeGreaterThanOrEqual(target);
      }
      if (code === 'THIN') expect(sum.judged).toBeLessThan(rules.minJudged);
      if (code === 'ABOVE' || code === 'UNSURE') {
        expect(sum.judged).toBeGreaterThanOrEqual(rules.minJudged);
        expect(coverage).toBeGreaterThanOrEqual(rules.minCoverage);
      }
      expect(cause !== undefined).toBe(code === 'EARLY');
      if (code === 'EARLY') expect(waiting).toBeGreaterThan(0);
      expect(needed !== undefined).toBe(code === 'UNSURE');
    }),
    { numRuns: 1000 },
  );
});

test('what it still needs settles it, and one lead fewer does not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 300 }), targets, targets, (judged, score, target) => {
      const codeAt = (n: number) =>
        verdictOf(sumOf({ received: n, judged: n, points: score * n }), { ...rules, target }).code;
      if (codeAt(judged) !== 'UNSURE') return;
      const needed = neededToSettle(score, judged, target);
      if (needed === null) {
        expect(codeAt(judged + TOO_CLOSE)).toBe('UNSURE');
      } else {
        expect(codeAt(judged + needed)).not.toBe('UNSURE');
        expect(codeAt(judged + needed - 1)).toBe('UNSURE');
      }
    }),
  );
});
