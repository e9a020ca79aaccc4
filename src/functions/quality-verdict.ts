import { verdictCode } from '../quality/verdict';
import { overRows } from './arguments';
import { aCount, aScore, aShare, aTarget } from './number-cells';

/** Those of the product contract, section 8. */
const RULES = { minCoverage: 0.6, minJudged: 10 };

/**
 * What may be said of a score against the target: BELOW or ABOVE where its whole 95% range is, UNSURE where the target lies within it, THIN on fewer than 10 judged leads, EARLY while less than 60% are judged.
 * Example: =QUALITY_VERDICT(46.5, 120, 60, 0.8)
 *
 * @param {46.5} score The quality score, 0 to 100: a cell or a column.
 * @param {120} judged How many leads it was counted on, same rows.
 * @param {60} target The agreed score, 0 to 100.
 * @param {0.8} coverage [optional] The share of the leads that are judged; the others count as still open. All are judged if left out.
 * @return EARLY, THIN, BELOW, ABOVE or UNSURE; blank where nothing is judged.
 * @customfunction
 */
export function QUALITY_VERDICT(
  score: unknown,
  judged: unknown,
  target: unknown,
  coverage?: unknown,
): unknown {
  return overRows(
    [
      { name: 'score', value: score, read: aScore },
      { name: 'judged count', value: judged, read: aCount },
      { name: 'target', value: target, read: aTarget },
      { name: 'coverage', value: coverage, read: aShare, otherwise: 1 },
    ],
    1,
    (points, n, goal, covered) => {
      if (n === 0) return null;
      if (covered === 0) {
        return `coverage is 0 although ${n} leads are judged: give the share of the leads that are judged, such as 0.8.`;
      }
      const standing = {
        judged: n,
        points: points * n,
        score: points,
        coverage: covered,
        open: n / covered - n,
        unanswered: 0,
      };
      return [verdictCode(standing, { ...RULES, target: goal })];
    },
  );
}
