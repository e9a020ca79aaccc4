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
  const { campaign, received, judged, coverage, score, interval, junkRate, verdict } =
    words.columns;
  const header = (value: string, role: PageCell['role'] = 'header'): PageCell => ({ value, role });
  rows.push({
    key: `${key}.header`,
    cells: [
      header(campaign, 'headerText'),
      ...[received, judged, coverage, score, interval].map((value) => header(value)),
      header(junkRate, 'headerMiddle'),
      header(verdict, 'headerText'),
    ],
  });
  for (const group of period.campaigns) {
    rows.push({
      key: `${key}:${group.key}`,
      cells: groupCells(group, facts.nameOf(group.key) || words.noCampaign, words),
    });
  }
  const total = groupCells(period.total, words.all, words).map((cell) => ({
    ...cell,
    strong: true,
  }));
  return { key, rows: [...rows, { key: `${key}.total`, cells: total }] };
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
