import { type Block, type PageCell, sentenceRows, tabMark } from '../page/page';
import type { Group } from '../quality/group';
import type { Words } from '../text';
import { meetingKey, type WeekFacts } from './facts';
import { WIDTHS } from './widths';

/** Title, the four tiles, and the week in one sentence. */
export function headline(facts: WeekFacts, words: Words): Block {
  const { meeting } = words;
  const week = facts.thisWeek.total;
  const four = facts.fourWeeks.total;
  const summary = meeting.summary({
    ...week,
    received: week.tally.received,
    judged: week.tally.judged,
    target: facts.target,
  });
  const onAge = week.tally.onAgeAlone;
  return {
    key: 'headline',
    rows: [
      {
        key: tabMark(meetingKey(facts.week)),
        cells: [{ value: meeting.title(facts.week), role: 'title' }],
      },
      {
        key: 'subtitle',
        cells: [
          {
            value: meeting.subtitle(facts.from, facts.to, facts.asOf, facts.leadTabs),
            role: 'subtitle',
          },
        ],
      },
      { key: 'gap.tiles', cells: [] },
      {
        key: 'tile.labels',
        cells: tiles(
          'tileLabel',
          meeting.thisWeek,
          meeting.lastWeek,
          meeting.fourWeeks,
          meeting.verdict,
        ),
      },
      {
        key: 'tile.scores',
        cells: tiles('tileScore', week.score, facts.lastWeek.total.score, four.score, null).map(
          (cell, i) =>
            i === LAST_TILE
              ? { value: words.verdict(four.verdict), role: 'tileLabel', strong: true }
              : cell,
        ),
      },
      {
        key: 'tile.notes',
        cells: tiles(
          'tileNote',
          note(week, words),
          note(facts.lastWeek.total, words),
          note(four, words),
          meeting.target(facts.target),
        ),
      },
      { key: 'gap.summary', cells: [] },
      ...sentenceRows('summary', summary, WIDTHS),
      ...(onAge > 0 ? sentenceRows('onAge', meeting.onAge(onAge), WIDTHS, 'quiet') : []),
    ],
  };
}

const LAST_TILE = 7;

function note(group: Group, words: Words): string {
  if (group.low === null || group.high === null) return words.meeting.nothingJudged;
  return words.meeting.rangeNote(group.low, group.high);
}

/** Four tiles over the eight columns: A, B–D, E–G, H. */
function tiles(
  role: PageCell['role'],
  ...values: [PageCell['value'], PageCell['value'], PageCell['value'], PageCell['value']]
): PageCell[] {
  const [a, b, c, d] = values;
  return [a, b, null, null, c, null, null, d].map((value) => ({ value, role }));
}
