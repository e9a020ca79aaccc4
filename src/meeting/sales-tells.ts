/** Sales tells Marketing what customers say. */
import type { Block } from '../page/page';
import type { Words } from '../text';
import type { WeekFacts } from './facts';

export function salesTells(_facts: WeekFacts, _words: Words): Block {
  return { key: 'sales', rows: [] };
}
