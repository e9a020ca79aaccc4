/** The change against the weeks before, and the History tab. */
import type { enTrend } from './en-trend';
import { sentence } from './fill';
import type { TrendWords } from './trend-words';

export type TrendTexts = ReturnType<typeof enTrend>;

export function trendIn(texts: TrendTexts['trend']): TrendWords['trend'] {
  return {
    ...texts,
    columnOf: sentence(texts.columnOf, 'week'),
    usually: sentence(texts.usually, 'range'),
    above: sentence(texts.above, 'range'),
    below: sentence(texts.below, 'range'),
    leftOut: sentence(texts.leftOut, 'thisWeek', 'lastWeek'),
    ranksAs: sentence(texts.ranksAs, 'name', 'judged', 'shrunk'),
  };
}
