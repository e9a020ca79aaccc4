/** The order of the meeting: each section is one file, and a later one is one more line here. */
import { type Block, type Page, tabMark } from '../page/page';
import type { Words } from '../text';
import { alarm } from './alarm';
import { conclusions } from './conclusions';
import { dataGaps } from './data-gaps';
import type { WeekFacts } from './facts';
import { headline } from './headline';
import { lastActions } from './last-actions';
import { marketingTells } from './marketing-tells';
import { pullTable, whatToFix } from './pull-profile';
import { salesTells } from './sales-tells';
import {
  allTimeTable,
  changeColumn,
  fourWeeksScoreboard,
  readingRows,
  scoreTable,
  weekScoreboard,
} from './scoreboard';
import { talkingPoints } from './talking-points';
import { thanks } from './thanks';
import { weekChart } from './week-chart';
import { ADDED_COLUMN, WIDTHS } from './widths';

type Section = (facts: WeekFacts, words: Words) => Block;

const AGENDA: readonly Section[] = [
  headline,
  alarm,
  talkingPoints,
  weekChart,
  weekScoreboard,
  fourWeeksScoreboard,
  whatToFix,
  marketingTells,
  salesTells,
  lastActions,
  conclusions,
  thanks,
  dataGaps,
];

const PAGE = { widths: WIDTHS, added: ADDED_COLUMN, frozenRows: 0 };

/** The meeting tab of a week. */
export function meetingPage(facts: WeekFacts, words: Words): Page {
  const blocks = AGENDA.map((section) => section(facts, words));
  return { ...PAGE, warns: true, blocks: blocks.filter(({ rows }) => rows.length > 0) };
}

/** The Scoreboard tab: the campaigns of the last four weeks, and all leads together. */
export function scoreboardPage(facts: WeekFacts, words: Words): Page {
  const title: Block = {
    key: 'scoreboard',
    rows: [
      {
        key: tabMark('scoreboard'),
        cells: [{ value: words.scoreboard.title, role: 'title' }],
      },
      {
        key: 'subtitle',
        cells: [
          {
            value: words.scoreboard.subtitle(facts.fourWeeksFrom, facts.to, facts.asOf),
            role: 'subtitle',
          },
        ],
      },
    ],
  };
  const target = words.meeting.target(facts.target);
  const heading = target.charAt(0).toUpperCase() + target.slice(1);
  const table = scoreTable('fourWeeks', heading, facts.fourWeeks, facts, words, {
    ...changeColumn(facts),
    header: words.trend.columnOf(facts.week),
  });
  table.rows.push(...readingRows(words));
  const pull =
    facts.fourWeeks.campaigns.length > 0 ? [pullTable(facts.fourWeeks, facts, words)] : [];
  return { ...PAGE, blocks: [title, table, ...pull, allTimeTable(facts, words)] };
}
