/** Thanks, typed. */
import type { Block } from '../page/page';
import type { Words } from '../text';
import type { WeekFacts } from './facts';

export function thanks(_facts: WeekFacts, _words: Words): Block {
  return { key: 'thanks', rows: [] };
}
