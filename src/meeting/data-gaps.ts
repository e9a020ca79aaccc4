import { type Block, sentenceRows } from '../page/page';
import type { Words } from '../text';
import { problemText, type WeekFacts } from './facts';
import { WIDTHS } from './widths';

/** What is missing in the data, one sentence each, with the rows to look at. */
export function dataGaps(facts: WeekFacts, words: Words): Block {
  const sentences = facts.problems.map((problem) => `•  ${problemText(problem, words).text}`);
  if (sentences.length === 0) sentences.push(words.meeting.noGaps);
  return {
    key: 'gaps',
    rows: [
      { key: 'gaps.title', cells: [{ value: words.meeting.gaps, role: 'heading' }] },
      ...sentences.flatMap((sentence, i) => sentenceRows(`gaps.${i + 1}`, sentence, WIDTHS)),
    ],
  };
}
