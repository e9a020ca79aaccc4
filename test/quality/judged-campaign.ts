import { type Tally, tally } from '../../src/quality/tally';

/** A campaign with one judged lead for each of these points, 0..100. */
export function campaignOf(points: Iterable<number>): Tally {
  const sum = tally.empty();
  for (const each of points) {
    sum.received++;
    sum.judged++;
    sum.points += each;
    sum.pointsSquared += each * each;
  }
  return sum;
}
