import type { Change } from '../quality/change';
import { LEAST_WEEKS } from '../quality/control-chart';
import type { Words } from '../text';
import { numberText } from '../text/numbers';

/** `▲ 6.1`; no arrow where that reads 0.0. */
export function stepText(difference: number, { language }: Words): string {
  const size = numberText(language, Math.abs(difference), 1);
  if (size === numberText(language, 0, 1)) return size;
  return (difference > 0 ? '▲ ' : '▼ ') + size;
}

/** Why there is no difference. */
export function noStepText(
  { thisWeek, leftOut, leftOutLastWeek }: Change,
  { trend }: Words,
): string {
  if (thisWeek === null) return leftOut > 0 ? trend.onAgeThisWeek : trend.noThisWeek;
  return leftOutLastWeek > 0 ? trend.onAgeLastWeek : trend.noLastWeek;
}

/** What stands in the column of a table: `▲ 6.1 · could be chance (usually 59 ± 9)`. */
export function changeText(change: Change, words: Words): string {
  const { difference } = change;
  const step = difference === null ? noStepText(change, words) : stepText(difference, words);
  return change.thisWeek === null ? step : `${step} · ${kindText(change, words)}`;
}

/** What stands under it, line by line: `56.3 → 62.4` and `could be chance (usually 59 ± 9)`; '' where there is none. */
export function tileNotes(change: Change, words: Words): [scores: string, kind: string] {
  const { thisWeek, lastWeek } = change;
  if (thisWeek === null) return ['', ''];
  if (lastWeek === null) return [kindText(change, words), ''];
  const [before, now] = [lastWeek, thisWeek].map((score) => numberText(words.language, score, 1));
  return [`${before} → ${now}`, kindText(change, words)];
}

/**
 * Whether it is chance, against what a week usually scores and how far chance takes it. A real change says on which side
 * of that the week lies: a step up may still end far below.
 */
function kindText({ kind, weeks, thisWeek, usual, within }: Change, words: Words): string {
  const { trend, language } = words;
  if (kind === 'unknown') return weeks < LEAST_WEEKS ? trend.fewWeeks : trend.noChance;
  if (usual === null || within === null) return trend[kind];
  // Not to be broken at the end of a line.
  const range = [usual, within].map((score) => numberText(language, score)).join('\u00a0±\u00a0');
  if (kind === 'real')
    return `${trend.real}: ${(thisWeek ?? usual) < usual ? trend.below(range) : trend.above(range)}`;
  // No score at all could lie outside.
  const isWide = within >= usual && within >= 100 - usual;
  return `${trend.chance} (${isWide ? trend.fewLeads : trend.usually(range)})`;
}
