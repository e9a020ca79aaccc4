import { costPerGoodLead, leakOf } from '../../src/quality/leak';

// Source: the definition, spend × max(0, t − q)/t, by hand.
test.each([
  [12e6, 45, 60, 3e6],
  [12e6, 0, 60, 12e6],
  [12e6, 60, 60, 0],
  [12e6, 100, 60, 0],
  [0, 10, 60, 0],
])('%d spent at score %d against %d leaks %d', (spend, score, target, leak) => {
  expect(leakOf(spend, score, target)).toBeCloseTo(leak, 6);
});

test('a good lead has a cost where there is one', () => {
  expect(costPerGoodLead(12e6, 30)).toBe(400_000);
  expect(costPerGoodLead(12e6, 0)).toBeNull();
});
