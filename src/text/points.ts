/** The talking points. */
import type { enPoints } from './en-points';
import type { Language } from './numbers';
import type { PointsWords } from './points-words';

export type PointsTexts = ReturnType<typeof enPoints>;

export function pointsIn(_language: Language, texts: PointsTexts): PointsWords {
  return texts;
}
