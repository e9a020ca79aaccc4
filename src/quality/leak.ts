/**
 * Money that bought less quality than agreed: spend × max(0, t − q)/t.
 *
 * @param spend money
 * @param score quality score q, 0..100
 * @param target agreed score t, more than 0, to 100
 * @returns money; 0 at or above the target
 */
export function leakOf(spend: number, score: number, target: number): number {
  return (spend * Math.max(0, target - score)) / target;
}

/** Money for each good lead; null where there is none. */
export function costPerGoodLead(spend: number, good: number): number | null {
  return good > 0 ? spend / good : null;
}
