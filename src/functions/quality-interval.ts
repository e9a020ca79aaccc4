import { wilson, Z_95 } from '../quality/interval';
import { normalQuantile } from '../quality/normal-quantile';
import { overRows } from './arguments';
import { aConfidence, aCount, aScore } from './number-cells';

const CONFIDENCE = 0.95;

/**
 * How far chance alone may have moved a score: the low and the high end of its range, in two cells. The more leads are judged, the narrower.
 * Example: =QUALITY_INTERVAL(60, 5)
 *
 * @param {46.5} score The quality score, 0 to 100: a cell or a column.
 * @param {120} judged How many leads it was counted on, same rows.
 * @param {95} confidence [optional] How sure the range shall be, in percent; 95 if left out.
 * @return Low and high, 0 to 100; blank where nothing is judged.
 * @customfunction
 */
export function QUALITY_INTERVAL(score: unknown, judged: unknown, confidence?: unknown): unknown {
  return overRows(
    [
      { name: 'score', value: score, read: aScore },
      { name: 'judged count', value: judged, read: aCount },
      { name: 'confidence', value: confidence, read: aConfidence, otherwise: CONFIDENCE },
    ],
    2,
    (points, n, sure) => {
      if (n === 0) return null;
      // At the usual confidence exactly what the Scoreboard shows.
      const z = sure === CONFIDENCE ? Z_95 : normalQuantile((1 + sure) / 2);
      const { low, high } = wilson(points / 100, n, z);
      return [low * 100, high * 100];
    },
  );
}
