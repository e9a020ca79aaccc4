import { type Block, type PageCell, sentenceRows, tabMark } from '../page/page';
import type { Group } from '../quality/group';
import { scoreOfTrend, trendOf } from '../quality/trend';
import type { Words } from '../text';
import { numberText } from '../text/numbers';
import { noStepText, stepText, tileNotes } from './change-text';
import { meetingKey, type WeekFacts } from './facts';
import { rowsFrom } from './overflow';
import { planRows } from './plan-line';
import { openPromises, promisesTile } from './promises-tile';
import { rangeDecimals } from './ranges';
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
    duplicates: week.tally.duplicates,
    excluded: week.tally.excluded,
    unclear: week.tally.unclear,
    pending: week.tally.pending,
    neverWorked: week.tally.neverWorked,
    verdict: words.verdict(week.verdict),
    target: facts.target,
  });
  const onAge = week.tally.onAgeAlone;
  const fourOnAge = four.tally.onAgeAlone;
  const withoutOnAge = scoreOfTrend(trendOf(four.tally));
  const change = facts.changes.total;
  const { leftOut, leftOutLastWeek } = change;
  const count = (leads: number) => numberText(words.language, leads);
  const isUneven = leftOut + leftOutLastWeek > 0;
  const changed: PageCell =
    change.difference === null
      ? { value: noStepText(change, words), role: 'tileLabel', strong: true }
      : { value: stepText(change.difference, words), role: 'tileText' };
  const promised = promisesTile(facts, words);
  const [scores, kind] = tileNotes(change, words);
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
          words.trend.tile,
          meeting.verdict,
          words.sections.promises.title,
        ),
      },
      {
        key: 'tile.scores',
        cells: withCells(tiles('tileScore', week.score, null, four.score, null), {
          [CHANGE_TILE]: changed,
          [FOUR_WEEKS_TILE + 1]: verdictCell(four, words),
          [PROMISES_TILE]: { value: promised.open, role: 'tileText' },
        }),
      },
      {
        key: 'tile.notes',
        cells: tiles(
          'tileNote',
          note(week, facts.target, words),
          scores,
          note(four, facts.target, words),
          promised.notes[0],
        ),
      },
      {
        key: 'tile.more',
        cells: tiles(
          'tileNote',
          meeting.target(facts.target),
          kind,
          meeting.target(facts.target),
          promised.notes[1],
        ),
      },
      { key: 'gap.summary', cells: [] },
      ...sentenceRows('summary', summary, WIDTHS),
      ...planRows(facts, words),
      ...rowsFrom(0, 'promised', openPromises(facts, words)),
      ...(onAge > 0 ? sentenceRows('onAge', meeting.onAge(onAge), WIDTHS, 'quiet') : []),
      ...(fourOnAge > 0 && withoutOnAge !== null
        ? sentenceRows('fourOnAge', meeting.fourOnAge(fourOnAge, withoutOnAge), WIDTHS, 'quiet')
        : []),
      ...(isUneven
        ? sentenceRows(
            'leftOut',
            words.trend.leftOut(count(leftOut), count(leftOutLastWeek)),
            WIDTHS,
            'quiet',
          )
        : []),
    ],
  };
}

/** First columns of the tiles. */
const CHANGE_TILE = 1;
const FOUR_WEEKS_TILE = 5;
const PROMISES_TILE = 7;

function note({ low, high }: Group, target: number, words: Words): string {
  if (low === null || high === null) return words.meeting.nothingJudged;
  return words.meeting.rangeNote(low, high, rangeDecimals(low, high, target));
}

/** The verdict beside the score that it is about; one that is settled in its colour. */
function verdictCell({ verdict }: Group, words: Words): PageCell {
  const { code } = verdict;
  const role = code === 'BELOW' ? 'bad' : code === 'ABOVE' ? 'good' : 'tileVerdict';
  return { value: words.verdict(verdict), role, strong: true };
}

/** Four tiles over the nine columns: the first, 2–5, 6–7, 8–9. */
function tiles(
  role: PageCell['role'],
  ...values: [PageCell['value'], PageCell['value'], PageCell['value'], PageCell['value']]
): PageCell[] {
  const [a, b, c, d] = values;
  return [a, b, null, null, null, c, null, d, null].map((value) => ({
    value: value === '' ? null : value,
    role,
  }));
}

function withCells(cells: readonly PageCell[], others: Readonly<Record<number, PageCell>>) {
  return cells.map((cell, i) => others[i] ?? cell);
}
