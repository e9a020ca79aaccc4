import type { OurColumn } from '../lead/our-columns';
import { FORMER_OUTCOMES, wordsIn } from '../text';

const NAMES: ReadonlySet<unknown> = new Set([
  ...Object.values(wordsIn('vi').outcomes),
  ...Object.values(wordsIn('en').outcomes),
  ...Object.keys(FORMER_OUTCOMES),
]);

/** Whether Score leads may have written a value into a column of ours, in either language and by earlier names. */
export function isMark(kind: OurColumn, value: unknown): boolean {
  if (kind === 'outcome') return NAMES.has(value);
  return typeof value === 'number' && value >= 0 && value <= 100;
}
