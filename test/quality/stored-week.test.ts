import fc from 'fast-check';
import { OUTCOME_RULES, OUTCOMES, type OutcomeRules } from '../../src/lead/outcome';
import { settle } from '../../src/lead/settle';
import { COUNT_KEYS, countsOf, receivedOf, storedTrend } from '../../src/quality/stored-week';
import { type Tally, tally } from '../../src/quality/tally';
import { trendOf } from '../../src/quality/trend';

const WORKED_OUT = { minAttempts: 3, minDays: 2, giveUpDays: 7 };

const lead = fc.record({
  outcome: fc.constantFrom(...OUTCOMES),
  attempts: fc.option(fc.nat(5)),
  days: fc.nat(20),
});
const leads = fc.array(lead, { maxLength: 80 });
type Leads = ReturnType<typeof lead.generate>['value'][];

function count(items: Leads, rules: OutcomeRules): Tally {
  const sum = tally.empty();
  for (const { outcome, attempts, days } of items) {
    const effort = { attempts, callDays: null, age: days * 86_400_000 };
    tally.add(sum, { ...settle(outcome, effort, rules, WORKED_OUT), parked: false });
  }
  return sum;
}

test('all 23 outcomes are stored, the two unanswered ones in three parts', () => {
  expect(OUTCOMES).toHaveLength(23);
  expect(COUNT_KEYS).toHaveLength(23 + 2 * 2);
  expect(new Set(COUNT_KEYS).size).toBe(COUNT_KEYS.length);
});

test('what is stored gives the same trend as the leads, and every lead once', () => {
  fc.assert(
    fc.property(leads, (items) => {
      const sum = count(items, OUTCOME_RULES);
      const counts = countsOf(sum);
      expect(receivedOf(counts)).toBe(sum.received);
      expect(counts.DUPLICATE).toBe(sum.duplicates);
      for (const key of COUNT_KEYS) expect(counts[key]).toBeGreaterThanOrEqual(0);
      const [stored, now] = [storedTrend(counts, OUTCOME_RULES), trendOf(sum)];
      expect([stored.judged, stored.leftOut]).toEqual([now.judged, now.leftOut]);
      expect(stored.x).toBeCloseTo(now.x, 9);
      expect(stored.xx).toBeCloseTo(now.xx, 9);
    }),
  );
});

test('points and classes that the team changed since are those of the trend', () => {
  const changed: OutcomeRules = {
    ...OUTCOME_RULES,
    CONSIDERING: { class: 'good', points: 100 },
    REFUSED: { class: 'unclear', points: null },
    STOPPED: { class: 'weak', points: 40 },
    NO_ANSWER: { class: 'pending', points: 10 },
  };
  fc.assert(
    fc.property(leads, (items) => {
      const stored = storedTrend(countsOf(count(items, OUTCOME_RULES)), changed);
      const now = trendOf(count(items, changed));
      expect([stored.judged, stored.leftOut]).toEqual([now.judged, now.leftOut]);
      expect(stored.x).toBeCloseTo(now.x, 9);
      expect(stored.xx).toBeCloseTo(now.xx, 9);
    }),
  );
});

test('leads judged on age alone are in no trend', () => {
  const unanswered: Leads = [
    { outcome: 'NO_ANSWER', attempts: null, days: 8 },
    { outcome: 'UNREACHABLE', attempts: null, days: 20 },
    { outcome: 'NO_ANSWER', attempts: 3, days: 8 },
    { outcome: 'NO_ANSWER', attempts: null, days: 7 },
    { outcome: 'WON', attempts: null, days: 8 },
  ];
  const sum = count(unanswered, { ...OUTCOME_RULES, NO_ANSWER: { class: 'pending', points: 5 } });
  expect(sum).toMatchObject({ onAgeAlone: 2, onAgePoints: 5, onAgePointsSquared: 25 });
  expect(trendOf(sum)).toMatchObject({ judged: 2, x: 1.05, leftOut: 2 });
  expect(trendOf(sum).xx).toBeCloseTo(1 + 0.05 ** 2, 12);
});
