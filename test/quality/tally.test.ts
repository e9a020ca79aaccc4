import fc from 'fast-check';
import { isUnanswered } from '../../src/lead/outcome';
import { isJudged } from '../../src/lead/settle';
import { mergeTallies, tally } from '../../src/quality/tally';
import { anyLead, count, settledLead as lead } from './settled-leads';

const leads = fc.array(anyLead, { maxLength: 60 });

// Source: the outcome table of Settings: class and points of each outcome.
test('each lead is counted where its outcome belongs', () => {
  const sum = count([
    lead('WON'),
    lead('CONSIDERING'),
    lead('NO_BUDGET'),
    lead('NO_NEED'),
    lead('WRONG_AUDIENCE'),
    lead('NO_ANSWER', 3),
    lead('NO_ANSWER', 2),
    lead('UNREACHABLE', null, 8),
    lead('UNREACHABLE', null, 7),
    lead('NEW'),
    lead('CALLBACK', null, 20, true),
    lead('DUPLICATE'),
    lead('DO_NOT_CALL'),
    lead('STOPPED'),
    lead('UNKNOWN'),
  ]);
  expect(sum).toMatchObject({
    received: 14,
    judged: 7,
    good: 2,
    weak: 1,
    junk: 4,
    pending: 4,
    pendingUnanswered: 2,
    neverWorked: 1,
    parked: 1,
    excluded: 1,
    duplicates: 1,
    unclear: 2,
    onAgeAlone: 1,
    noAnswerPending: 1,
    noAnswerOnAge: 0,
    unreachablePending: 1,
    unreachableOnAge: 1,
    points: 100 + 70 + 40 + 20 + 10,
    pointsSquared: 10_000 + 4900 + 1600 + 400 + 100,
  });
  expect(sum.outcomes).toMatchObject({ NO_ANSWER: 2, UNREACHABLE: 2, DUPLICATE: 1 });
});

test('no lead is lost or counted twice', () => {
  fc.assert(
    fc.property(leads, (items) => {
      const sum = count(items);
      expect(sum.received + sum.duplicates).toBe(items.length);
      expect(sum.judged + sum.pending + sum.excluded + sum.unclear).toBe(sum.received);
      expect(sum.junk + sum.weak + sum.good).toBe(sum.judged);
      expect(sum.judged).toBe(items.filter((item) => isJudged(item.class)).length);
      expect(sum.neverWorked + sum.pendingUnanswered + sum.parked).toBeLessThanOrEqual(sum.pending);
      expect(sum.onAgeAlone).toBeLessThanOrEqual(sum.junk);
      const counts = Object.values(sum.outcomes).reduce((total, one) => total + one, 0);
      expect(counts).toBe(items.length);
      const unanswered = items.filter((item) => isUnanswered(item.outcome));
      expect(unanswered.length).toBeGreaterThanOrEqual(sum.pendingUnanswered);
      expect(sum.noAnswerPending + sum.unreachablePending).toBe(sum.pendingUnanswered);
      expect(sum.noAnswerOnAge + sum.unreachableOnAge).toBe(sum.onAgeAlone);
    }),
  );
});

test('parts merge to the whole, in any order and grouping', () => {
  fc.assert(
    fc.property(leads, leads, leads, (a, b, c) => {
      const whole = count([...a, ...b, ...c]);
      const [x, y, z] = [count(a), count(b), count(c)];
      expect(tally.merge(tally.merge(x, y), z)).toEqual(whole);
      expect(tally.merge(x, tally.merge(y, z))).toEqual(whole);
      expect(mergeTallies([z, x, y])).toEqual(whole);
      expect(tally.merge(tally.empty(), whole)).toEqual(whole);
    }),
  );
});

test('merging changes neither part', () => {
  fc.assert(
    fc.property(leads, leads, (a, b) => {
      const [x, y] = [count(a), count(b)];
      const merged = tally.merge(x, y);
      for (const item of a) tally.add(merged, item);
      expect([x, y]).toEqual([count(a), count(b)]);
    }),
  );
});

test('of no parts it is empty', () => {
  expect(mergeTallies([])).toEqual(tally.empty());
});
