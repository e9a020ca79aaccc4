/** The weekly score as a table of nine weeks and a chart beside it. */
import {
  type Block,
  type LineChart,
  type PageCell,
  type PageRow,
  sentenceRows,
} from '../page/page';
import type { Change } from '../quality/change';
import { LEAST_WEEKS } from '../quality/control-chart';
import { pathWeeks } from '../quality/path-weeks';
import type { PathWeek } from '../quality/score-path';
import type { Words } from '../text';
import type { WeekFacts } from './facts';
import { WIDTHS } from './widths';

/** The table leaves these columns to the chart. */
const CHART_COLUMN = 6;
/** A title row, a header row of one line and nine rows are at least as high: the chart covers nothing. */
const CHART_HEIGHT = 230;

const LIMIT = { color: '#5f6368', width: 2, points: 0, dash: 'dotted' } as const;

/** Told apart by width, points and dashes too: not every reader sees the colours. */
const CHART: LineChart = {
  header: 'weeks.header',
  last: 'weeks.9',
  axis: 0,
  columns: [2, 5],
  lines: [
    { color: '#1f3a68', width: 3, points: 6, dash: 'none' },
    { color: '#b45f06', width: 2, points: 0, dash: 'dashed' },
    LIMIT,
    LIMIT,
  ],
  range: [0, 100],
  place: { row: 'weeks.title', column: CHART_COLUMN },
  width: WIDTHS.slice(CHART_COLUMN).reduce((sum: number, width) => sum + width, 0),
  height: CHART_HEIGHT,
};

/** The eight weeks before this one and this one, oldest first, with a chart over them. */
export function weekChart(facts: WeekFacts, { trend }: Words): Block {
  const { path } = facts.changes.total;
  const weeks = pathWeeks(facts.week, path.length);
  const header = (value: string, role: PageCell['role'] = 'header'): PageCell => ({ value, role });
  return {
    key: 'weeks',
    rows: [
      { key: 'weeks.title', cells: [{ value: trend.weeks, role: 'heading' }] },
      {
        key: 'weeks.header',
        cells: [
          header(trend.week, 'headerText'),
          ...[trend.judged, trend.score, trend.target, trend.low, trend.high].map((text) =>
            header(text),
          ),
        ],
      },
      ...path.map((week, i) =>
        weekRow(`weeks.${i + 1}`, weeks[i] as string, week, facts.target, i === path.length - 1),
      ),
      ...sentenceRows('weeks.reading', readingOf(facts.changes.total, trend), WIDTHS, 'quiet'),
    ],
    charts: [CHART],
  };
}

/** How to read the lines, and where the table differs from the others of the tab. */
function readingOf({ path, basis, weeks }: Change, trend: Words['trend']): string {
  const hasLimits = path.some(({ low }) => low !== null);
  const early = weeks < LEAST_WEEKS ? trend.chartEarly : trend.chartFlat;
  const sentences = [hasLimits ? trend.chartReading : early];
  if (path.some(({ leftOut }) => leftOut > 0)) sentences.push(trend.chartLeftOut);
  if (basis === 'stored' && path.some(({ score }) => score === null))
    sentences.push(trend.chartStored);
  return sentences.join(' ');
}

function weekRow(
  key: string,
  label: string,
  { judged, score, low, high }: PathWeek,
  target: number,
  strong: boolean,
): PageRow {
  const cell = (value: string | number | null, role: PageCell['role']): PageCell => ({
    value,
    role,
    strong,
  });
  return {
    key,
    cells: [
      cell(label, 'text'),
      cell(judged > 0 ? judged : null, 'count'),
      ...[score, target, low, high].map((value) => cell(value, 'score')),
    ],
  };
}
