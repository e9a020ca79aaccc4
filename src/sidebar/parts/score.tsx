import type { ScoreView } from '../../actions/sidebar/contract';
import { fill } from '../../text/fill';
import { useSpeech } from '../speech';

/** A score as a large number with its range against the target, and in words for those who do not see it. */
export function ScoreNumber({ score, target }: { score: ScoreView; target: number }) {
  const { words, number } = useSpeech();
  if (score.score === null) return <p class="quiet">{words.common.noScore}</p>;
  return (
    <>
      <p class="row">
        <span class="score">{number(score.score, 1)}</span>
        <span class="quiet small">
          {score.low !== null && score.high !== null && (
            <>
              {fill(words.common.range, { low: number(score.low), high: number(score.high) })}
              <br />
            </>
          )}
          {fill(words.common.target, { n: number(target) })}
        </span>
      </p>
      <Range score={score} target={target} />
    </>
  );
}

/** Where a score surely lies, and where it should be, on a line from 0 to 100. */
export function Range({ score, target }: { score: ScoreView; target: number }) {
  const { words, number } = useSpeech();
  const { low, high } = score;
  if (score.score === null || low === null || high === null) return null;
  const says = fill(words.common.scoreSays, {
    score: number(score.score, 1),
    low: number(low),
    high: number(high),
    target: number(target),
  });
  return (
    <div class="range" role="img" aria-label={says} title={says}>
      <i style={{ left: `${low}%`, width: `${high - low}%` }} />
      <b style={{ left: `${score.score}%` }} />
      <u style={{ left: `${target}%` }} />
    </div>
  );
}

/** A verdict as a chip; its colour says no more than its words. */
export function Verdict({ score }: { score: ScoreView }) {
  const tone = { BELOW: 'bad', ABOVE: 'good', UNSURE: 'open', THIN: '', EARLY: '' }[score.verdict];
  return <span class={`chip ${tone}`}>{score.says}</span>;
}
