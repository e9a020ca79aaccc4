/** What to talk about. */
import type { Block } from '../page/page';
import type { Words } from '../text';
import type { WeekFacts } from './facts';

export function talkingPoints(_facts: WeekFacts, _words: Words): Block {
  return { key: 'points', rows: [] };
}
