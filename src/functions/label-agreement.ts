import { isUnanswered } from '../lead/outcome';
import { agreementOf } from '../quality/agreement';
import { sameLength } from './arguments';
import { settledRows } from './settled-rows';

const LABELS = ['junk', 'weak', 'good'];

/**
 * How far two people who judged the same leads agree on junk, weak or good: the share of equal labels, Cohen's kappa (1 full agreement, 0 no better than chance) and its 95% range. Leads that only one of them judged are left out.
 * Example: =LABEL_AGREEMENT(E2:E, G2:G)
 *
 * @param {E2:E100} first The statuses or outcomes that one person gave.
 * @param {G2:G100} second Those that the other gave, same rows.
 * @return Four cells: agreement 0 to 1, kappa, low, high; blank where they are undefined.
 * @customfunction
 */
export function LABEL_AGREEMENT(first: unknown, second: unknown): unknown[][] {
  if (second === undefined) throw new Error('Give the second too: a range such as G2:G.');
  const one = labels(first, 'first');
  const other = labels(second, 'second');
  sameLength(one, other, 'second');
  const counts = LABELS.map(() => LABELS.map(() => 0));
  one.forEach((label, i) => {
    const beside = other[i]!;
    if (label >= 0 && beside >= 0) counts[label]![beside]!++;
  });
  const { agreement, kappa, low, high } = agreementOf(counts);
  return [[agreement ?? '', kappa ?? '', low ?? '', high ?? '']];
}

/** The place of each row's label, -1 where there is none: no answer is no label, however many calls it took. */
function labels(statuses: unknown, name: string): number[] {
  return settledRows(statuses, undefined, undefined, [], name).map((row) =>
    row && !isUnanswered(row.outcome) ? LABELS.indexOf(row.class) : -1,
  );
}
