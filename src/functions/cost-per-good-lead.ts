import { isBlank } from '../lead/fold';
import { costPerGoodLead } from '../quality/leak';
import { isLabel } from './arguments';
import { aRevenue } from './number-cells';
import { settledRows } from './settled-rows';
import { tallyOf } from './tally-of';

/**
 * What each good lead cost: the money spent, divided by the leads that were real buyers, whether they bought or not.
 * Example: =COST_PER_GOOD_LEAD(12000000, E2:E, F2:F)
 *
 * @param {12000000} spend The money spent on these leads: a cell, or a range to add up.
 * @param {E2:E100} status The statuses as Sales typed them.
 * @param {F2:F100} attempts [optional] How many calls were made, same rows as the statuses.
 * @param {K2:M20} settings [optional] Your own list: status, outcome and, if wished, points.
 * @return Money for each good lead; blank without spend or without a good lead.
 * @customfunction
 */
export function COST_PER_GOOD_LEAD(
  spend: unknown,
  status: unknown,
  attempts?: unknown,
  settings?: unknown,
): number | '' {
  const money = sumOf(spend);
  const { good } = tallyOf(settledRows(status, attempts, settings));
  return money === null ? '' : (costPerGoodLead(money, good) ?? '');
}

/** All amounts of a cell or a range, with credits taken off; null if there is none. */
function sumOf(spend: unknown): number | null {
  if (spend === undefined) throw new Error('Give the spend too: an amount of money, or a range.');
  let sum: number | null = null;
  const rows: unknown[] = Array.isArray(spend) ? spend : [[spend]];
  rows.forEach((row, i) => {
    for (const cell of Array.isArray(row) ? row : [row]) {
      if (isBlank(cell) || (i === 0 && rows.length > 1 && isLabel(cell))) continue;
      const place = () => (rows.length > 1 ? `Row ${i + 1} of the spend` : 'The spend');
      sum = (sum ?? 0) + (aRevenue(cell, place) ?? 0);
    }
  });
  if (sum !== null && sum < 0) {
    throw new Error(`The spend is ${sum}: give an amount of money, 0 or more.`);
  }
  return sum;
}
