/** The weekly score as a chart. */
import type { Block } from '../page/page';
import type { Words } from '../text';
import type { WeekFacts } from './facts';

export function weekChart(_facts: WeekFacts, _words: Words): Block {
  return { key: 'weeks', rows: [] };
}
