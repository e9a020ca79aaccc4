import { leakOf } from '../quality/leak';
import { overRows } from './arguments';
import { anAmount, aScore, aTargetAboveZero } from './number-cells';

/**
 * The money that bought less quality than agreed: spend × (target − score) / target, and 0 from the target up.
 * Example: =QUALITY_LEAK(12000000, 45, 60)
 *
 * @param {12000000} spend The money spent on the leads: a cell or a column.
 * @param {45} score Their quality score, 0 to 100, same rows.
 * @param {60} target The agreed score, more than 0.
 * @return Money; blank without spend or score.
 * @customfunction
 */
export function QUALITY_LEAK(spend: unknown, score: unknown, target: unknown): unknown {
  return overRows(
    [
      { name: 'spend', value: spend, read: anAmount },
      { name: 'score', value: score, read: aScore },
      { name: 'target', value: target, read: aTargetAboveZero },
    ],
    1,
    (money, points, goal) => [leakOf(money, points, goal)],
  );
}
