import fc from 'fast-check';
import { OUTCOME_RULES, OUTCOMES, type Outcome } from '../../src/lead/outcome';
import { settle } from '../../src/lead/settle';
import { type Tally, type TallyItem, tally } from '../../src/quality/tally';

const WORKED_OUT = { minAttempts: 3, minDays: 2, giveUpDays: 7 };

/** A lead of this outcome, called so many times (null: not recorded) since it came so many days ago. */
export function settledLead(
  outcome: Outcome,
  attempts: number | null = null,
  days = 0,
  parked = false,
): TallyItem {
  const effort = { attempts, callDays: null, age: days * 86_400_000 };
  return { ...settle(outcome, effort, OUTCOME_RULES, WORKED_OUT), parked };
}

/** Any lead: each outcome, called or not, fresh or old. */
export const anyLead: fc.Arbitrary<TallyItem> = fc
  .tuple(fc.constantFrom(...OUTCOMES), fc.option(fc.nat(5)), fc.nat(30), fc.boolean())
  .map(([outcome, attempts, days, old]) =>
    settledLead(
      outcome,
      attempts,
      days,
      old && (outcome === 'CALLBACK' || outcome === 'CONNECTED'),
    ),
  );

export function count(items: Iterable<TallyItem>): Tally {
  const sum = tally.empty();
  for (const item of items) tally.add(sum, item);
  return sum;
}
