import type { Change } from '../quality/change';
import type { Words } from '../text';
import { numberText } from '../text/numbers';

/** The chart needs so many earlier weeks. */
const LEAST_WEEKS = 4;

/** `▲ 6.1`. */
export function stepText(difference: number, { language }: Words): string {
  const sign = difference > 0 ? '▲ ' : difference < 0 ? '▼ ' : '';
  return sign + numberText(language, Math.abs(difference), 1);
}

/** What stands in the column of a table: `▲ 6.1 · could be chance (usually 59 ± 9)`. */
export function changeText(change: Change, words: Words): string {
  const { trend } = words;
  if (change.thisWeek === null) return trend.noThisWeek;
  const { difference } = change;
  const step = difference === null ? trend.noLastWeek : stepText(difference, words);
  return `${step} · ${kindText(change, words)}${rangeText(change, words)}`;
}

/** What stands under it: `56.3 → 62.4 · could be chance`. */
export function tileNote(change: Change, words: Words): string {
  const { thisWeek, lastWeek } = change;
  if (thisWeek === null) return '';
  if (lastWeek === null) return kindText(change, words) + rangeText(change, words);
  const [before, now] = [lastWeek, thisWeek].map((score) => numberText(words.language, score, 1));
  return `${before} → ${now} · ${kindText(change, words)}`;
}

function kindText({ kind, weeks }: Change, { trend }: Words): string {
  if (kind === 'unknown') return weeks < LEAST_WEEKS ? trend.fewWeeks : trend.noChance;
  return trend[kind];
}

/** What a week usually scores and how far chance takes it; nothing where that is unknown. */
function rangeText({ usual, within }: Change, { trend, language }: Words): string {
  if (usual === null || within === null) return '';
  // No score at all could lie outside.
  if (within >= usual && within >= 100 - usual) return ` (${trend.fewLeads})`;
  const range = trend.usually(numberText(language, usual), numberText(language, within));
  // Not to be broken at the end of a line.
  return ` (${range.replace(/ /g, '\u00a0')})`;
}
