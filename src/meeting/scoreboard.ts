import { type Block, type PageCell, type PageRow, sentenceRows } from '../page/page';
import type { Change, WeekChanges } from '../quality/change';
import type { Group, Period } from '../quality/group';
import type { Words } from '../text';
import { numberText } from '../text/numbers';
import { changeText } from './change-text';
import type { WeekFacts } from './facts';
import { rangeDecimals } from './ranges';
import { WIDTHS } from './widths';

/** What the last column of a scoreboard shows. */
interface ChangeColumn {
  header: string;
  changes: WeekChanges;
  cellOf(change: Change | undefined, words: Words): PageCell;
}

/** The campaigns of the week. */
export function weekScoreboard(facts: WeekFacts, words: Words): Block {
  const column = { ...changeColumn(facts), header: words.trend.column };
  return scoreTable('week', words.meeting.weekTable, facts.thisWeek, facts, words, column);
}

/** The campaigns of the four weeks that end with this one, and how to read both tables. */
export function fourWeeksScoreboard(facts: WeekFacts, words: Words): Block {
  const title = words.meeting.fourWeeksTable(facts.fourWeeksFrom, facts.to);
  const { bars, readingBars } = words.sections;
  const column = { header: bars, changes: facts.changes, cellOf: barsCell };
  const block = scoreTable('fourWeeks', title, facts.fourWeeks, facts, words, column);
  // Nobody needs to be told how to read a table that is not there.
  if (facts.fourWeeks.campaigns.length === 0) return block;
  const reading = sentenceRows('readingBars', readingBars, WIDTHS, 'quiet');
  return { ...block, rows: [...block.rows, ...readingRows(words), ...reading] };
}

/** How the week changed, in words. */
export function changeColumn({ changes }: WeekFacts): Omit<ChangeColumn, 'header'> {
  return { changes, cellOf: changeCell };
}

/** How to read the tables, one sentence for each thing that is not plain. */
export function readingRows({ meeting, trend }: Words): PageRow[] {
  return [
    ...sentenceRows('reading', meeting.reading, WIDTHS, 'quiet'),
    ...sentenceRows('readingChange', trend.reading, WIDTHS, 'quiet'),
  ];
}

/** A scoreboard under its heading: a row for each campaign, all of them together last. */
export function scoreTable(
  key: string,
  title: string,
  period: Period,
  facts: WeekFacts,
  words: Words,
  column: ChangeColumn,
): Block {
  const rows: PageRow[] = [{ key: `${key}.title`, cells: [{ value: title, role: 'heading' }] }];
  if (period.campaigns.length === 0) {
    return {
      key,
      rows: [
        ...rows,
        { key: `${key}.none`, cells: [{ value: words.meeting.noLeads, role: 'quiet' }] },
      ],
    };
  }
  const name = (group: Group) => facts.nameOf(group.key) || words.noCampaign;
  rows.push({ key: `${key}.header`, cells: headerCells(words, column.header) });
  for (const group of period.campaigns) {
    const cell = column.cellOf(column.changes.campaigns.get(group.key), words);
    rows.push({
      key: `${key}:${group.key}`,
      cells: [...groupCells(group, name(group), facts.target, words), cell],
    });
  }
  rows.push({
    key: `${key}.total`,
    cells: [...totalCells(period, facts, words), column.cellOf(column.changes.total, words)],
  });
  const drawn = outOfOrder(period).map((group) =>
    words.trend.ranksAs(
      name(group),
      numberText(words.language, group.tally.judged),
      numberText(words.language, group.shrunk ?? 0, 1),
    ),
  );
  if (drawn.length > 0) {
    const sentence = `${words.trend.drawn} ${drawn.join(', ')}.`;
    rows.push(...sentenceRows(`${key}.drawn`, sentence, WIDTHS, 'quiet'));
  }
  return { key, rows };
}

/** All leads there are in one row, for people to check against the points beside their leads. */
export function allTimeTable(facts: WeekFacts, words: Words): Block {
  const { allTime, allTimeNote } = words.scoreboard;
  // A verdict on years of leads would tell nobody what to do.
  const withoutVerdict = (cells: PageCell[]) =>
    cells
      .slice(0, VERDICT + 2)
      .map(
        (cell, i): PageCell =>
          i === VERDICT
            ? { value: null, role: cell.role === 'headerText' ? 'header' : 'open' }
            : cell,
      );
  return {
    key: 'allTime',
    rows: [
      { key: 'allTime.title', cells: [{ value: allTime, role: 'heading' }] },
      { key: 'allTime.header', cells: withoutVerdict(headerCells(words, null)) },
      { key: 'allTime.total', cells: withoutVerdict(totalCells(facts.allTime, facts, words)) },
      ...sentenceRows('allTime.note', allTimeNote(words.ourColumns.points), WIDTHS, 'quiet'),
    ],
  };
}

const VERDICT = 6;

function headerCells(words: Words, change: string | null): PageCell[] {
  const { campaign, received, judged, coverage, score, interval, junkRate, verdict } =
    words.columns;
  const header = (value: string | null, role: PageCell['role'] = 'header'): PageCell => ({
    value,
    role,
  });
  return [
    header(campaign, 'headerText'),
    ...[received, judged, coverage, score].map((value) => header(value)),
    // Between numbers on the right and words on the left.
    header(interval, 'headerMiddle'),
    header(verdict, 'headerText'),
    header(junkRate, 'headerMiddle'),
    header(change, 'headerText'),
  ];
}

function totalCells(period: Period, facts: WeekFacts, words: Words): PageCell[] {
  const cells = groupCells(period.total, words.all, facts.target, words);
  return cells.map((cell) => ({ ...cell, strong: true }));
}

const VERDICT_ROLE = {
  BELOW: 'bad',
  ABOVE: 'good',
  EARLY: 'open',
  THIN: 'open',
  UNSURE: 'open',
} as const;

function groupCells(group: Group, name: string, target: number, words: Words): PageCell[] {
  const { tally, low, high } = group;
  const interval =
    low === null || high === null
      ? null
      : words.meeting.range(low, high, rangeDecimals(low, high, target));
  return [
    { value: name, role: 'name' },
    { value: tally.received, role: 'count' },
    { value: tally.judged, role: 'count' },
    { value: group.coverage, role: 'percent' },
    { value: group.score, role: 'score' },
    { value: interval, role: 'middle' },
    { value: words.verdict(group.verdict), role: VERDICT_ROLE[group.verdict.code] },
    { value: group.junkRate, role: 'share' },
  ];
}

function changeCell(change: Change | undefined, words: Words): PageCell {
  const value = change ? changeText(change, words) : null;
  return { value, role: 'change', strong: change?.kind === 'real' };
}

/** Heights of a bar, the lowest first, and a week without a score: signs of one width, so that weeks stand under each other. */
const BARS = '▁▂▃▄▅▆▇█';
const NO_BAR = '░';

/**
 * The last weeks as bars on the fixed scale of the score, 0 to 100. They are text, since SPARKLINE without options
 * stretches each row from its own least to its own most, so that any week looks like a crash, and what separates its
 * options differs from locale to locale.
 */
export function barsOf(path: Change['path']): string {
  return path
    .map(({ score }) => {
      if (score === null) return NO_BAR;
      return BARS[Math.min(BARS.length - 1, Math.floor((score / 100) * BARS.length))];
    })
    .join('');
}

function barsCell(change: Change | undefined): PageCell {
  return { value: change ? barsOf(change.path) || null : null, role: 'bars' };
}

/** So many campaigns are named whose place surprises. */
const MOST_NAMED = 3;

/** Campaigns that stand elsewhere than their plain score would have them, because they are small. */
function outOfOrder({ campaigns }: Period): Group[] {
  const named = new Set<Group>();
  campaigns.forEach((group, i) => {
    const next = campaigns[i + 1];
    if (!next || group.score === null || next.score === null || next.score <= group.score) return;
    named.add(next.tally.judged < group.tally.judged ? next : group);
  });
  return [...named].slice(0, MOST_NAMED);
}
