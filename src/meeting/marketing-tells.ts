/** Marketing tells Sales what is running. */
import type { Block } from '../page/page';
import type { Words } from '../text';
import type { WeekFacts } from './facts';

export function marketingTells(_facts: WeekFacts, _words: Words): Block {
  return { key: 'marketing', rows: [] };
}
