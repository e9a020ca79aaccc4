/** The alarm banner. */
import type { Block } from '../page/page';
import type { Words } from '../text';
import type { WeekFacts } from './facts';

export function alarm(_facts: WeekFacts, _words: Words): Block {
  return { key: 'alarm', rows: [] };
}
