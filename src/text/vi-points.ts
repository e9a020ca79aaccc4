/** The talking points. */
import type { PointsTexts } from './points';

export const viPoints = (): PointsTexts => ({
  title: 'Nên bàn trong buổi họp',
});
