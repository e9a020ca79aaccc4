/** The talking points. */
export interface PointsWords {
  title: string;
}
