import { type Block, type PageCell, type PageRow, sentenceRows } from '../page/page';
import type { Group, Period } from '../quality/group';
import type { Words } from '../text';
import type { WeekFacts } from './facts';
import { WIDTHS } from './widths';

/** The campaigns of the week. */
export function weekScoreboard(facts: WeekFacts, words: Words): Block {
  return scoreTable('week', words.meeting.weekTable, facts.thisWeek, facts, words);
}

/** The campaigns of the four weeks that end with this one, and how to read the table. */
export function fourWeeksScoreboard(facts: WeekFacts, words: Words): Block {
  const title = words.meeting.fourWeeksTable(facts.fourWeeksFrom, facts.to);
  const block = scoreTable('fourWeeks', title, facts.fourWeeks, facts, words);
  return {
    ...block,
    rows: [...block.rows, ...sentenceRows('reading', words.meeting.reading, WIDTHS, 'quiet')],
  };
}

/** A scoreboard under its heading: a row for each campaign, all of them together last. */
export function scoreTable(
  key: string,
  title: string,
  period: Period,
  facts: WeekFacts,
  words: Words,
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
  rows.push({ key: `${key}.header`, cells: headerCells(words) });
  for (const group of period.campaigns) {
    rows.push({
      key: `${key}:${group.key}`,
      cells: groupCells(group, facts.nameOf(group.key) || words.noCampaign, words),
    });
  }
  return { key, rows: [...rows, { key: `${key}.total`, cells: totalCells(period, words) }] };
}

/** All leads there are in one row, for people to check against the points beside their leads. */
export function allTimeTable(facts: WeekFacts, words: Words): Block {
  const { allTime, allTimeNote } = words.scoreboard;
  // A verdict on years of leads would tell nobody what to do.
  const untilVerdict = (cells: PageCell[]) => cells.slice(0, -1);
  return {
    key: 'allTime',
    rows: [
      { key: 'allTime.title', cells: [{ value: allTime, role: 'heading' }] },
      { key: 'allTime.header', cells: untilVerdict(headerCells(words)) },
      { key: 'allTime.total', cells: untilVerdict(totalCells(facts.allTime, words)) },
      ...sentenceRows('allTime.note', allTimeNote(words.ourColumns.points), WIDTHS, 'quiet'),
    ],
  };
}

function headerCells(words: Words): PageCell[] {
  const { campaign, received, judged, coverage, score, interval, junkRate, verdict } =
    words.columns;
  const header = (value: string, role: PageCell['role'] = 'header'): PageCell => ({ value, role });
  return [
    header(campaign, 'headerText'),
    ...[received, judged, coverage, score, interval].map((value) => header(value)),
    header(junkRate, 'headerMiddle'),
    header(verdict, 'headerText'),
  ];
}

function totalCells(period: Period, words: Words): PageCell[] {
  return groupCells(period.total, words.all, words).map((cell) => ({ ...cell, strong: true }));
}

const VERDICT_ROLE = {
  BELOW: 'bad',
  ABOVE: 'good',
  EARLY: 'open',
  THIN: 'open',
  UNSURE: 'open',
} as const;

function groupCells(group: Group, name: string, words: Words): PageCell[] {
  const { tally, low, high } = group;
  const interval = low === null || high === null ? null : words.meeting.range(low, high);
  return [
    { value: name, role: 'name' },
    { value: tally.received, role: 'count' },
    { value: tally.judged, role: 'count' },
    { value: group.coverage, role: 'percent' },
    { value: group.score, role: 'score' },
    { value: interval, role: 'aligned' },
    { value: group.junkRate, role: 'share' },
    { value: words.verdict(group.verdict), role: VERDICT_ROLE[group.verdict.code] },
  ];
}
