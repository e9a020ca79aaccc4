/** The charts of a page. Each shows cells of its own block, and is known again by them: people may move and restyle it. */
import { type ChartLine, type LineChart, letterOf, type Page } from '../page/page';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Lengths of strokes and gaps in pixels. */
const DASHES: Record<ChartLine['dash'], number[] | null> = {
  none: null,
  dashed: [8, 4],
  dotted: [2, 3],
};

/** @param keys keys of the page's rows, as they stand in the tab from its first row on */
export function insertCharts(sheet: Sheet, page: Page, keys: readonly string[]): void {
  for (const { chart } of chartsOf(page)) insertChart(sheet, chart, keys);
}

/**
 * Makes a chart that is gone and points one that has lost its cells at them again. One that shows them stays as people
 * have made it.
 *
 * @param hasColumns whether no column was moved or deleted: then a chart that has its axis has its lines too
 */
export function renewCharts(
  sheet: Sheet,
  page: Page,
  keys: readonly string[],
  hasColumns: boolean,
): void {
  const wanted = chartsOf(page);
  if (wanted.length === 0) return;
  const standing = sheet.getCharts().map((chart) => {
    const ranges = chart.getRanges();
    return { chart, ranges, axis: ranges[0]?.getA1Notation() ?? '' };
  });
  for (const { chart, first, last } of wanted) {
    const [top, bottom] = [keys.indexOf(first) + 1, keys.indexOf(last) + 1];
    const found = standing.find(({ axis }) => {
      const row = Number(/\d+/.exec(axis)?.[0] ?? 0);
      return row >= top && row <= bottom;
    });
    if (!found) {
      insertChart(sheet, chart, keys);
      continue;
    }
    const needed = rangesOf(chart, keys);
    const isWhole = found.ranges.length === needed.length && found.axis === needed[0];
    if (hasColumns && isWhole) continue;
    const builder = found.chart.modify().clearRanges();
    sheet.updateChart(placed(sheet, builder, chart, keys).build());
  }
}

/** With the keys of the first and last row of each one's block. */
function chartsOf(page: Page): { chart: LineChart; first: string; last: string }[] {
  return page.blocks.flatMap(({ charts, rows }) =>
    (charts ?? []).map((chart) => ({
      chart,
      first: rows[0]?.key ?? '',
      last: rows[rows.length - 1]?.key ?? '',
    })),
  );
}

/** The column of the axis and those of the lines, from the header row on, such as `B12:B21`. */
function rangesOf({ header, last, axis, columns }: LineChart, keys: readonly string[]): string[] {
  const [top, bottom] = [keys.indexOf(header) + 1, keys.indexOf(last) + 1];
  // The hidden column is A.
  const area = (from: number, to: number) =>
    `${letterOf(from + 1)}${top}:${letterOf(to + 1)}${bottom}`;
  return [area(axis, axis), area(columns[0], columns[1])];
}

function placed(
  sheet: Sheet,
  builder: ChartBuilder,
  chart: LineChart,
  keys: readonly string[],
): ChartBuilder {
  const { place } = chart;
  let whole = builder;
  for (const range of rangesOf(chart, keys)) whole = whole.addRange(sheet.getRange(range));
  return whole.setPosition(keys.indexOf(place.row) + 1, place.column + 2, 0, 0);
}

function insertChart(sheet: Sheet, chart: LineChart, keys: readonly string[]): void {
  const [min, max] = chart.range;
  const series = chart.lines.map(({ color, width, points, dash }) => {
    const strokes = DASHES[dash];
    const line = { color, lineWidth: width, pointSize: points };
    return strokes ? { ...line, lineDashStyle: strokes } : line;
  });
  const builder = placed(sheet, sheet.newChart().asLineChart(), chart, keys)
    .setNumHeaders(1)
    .setOption('title', '')
    .setOption('series', { ...series })
    .setOption('vAxis', { viewWindow: { min, max } })
    .setOption('legend', { position: 'bottom' })
    .setOption('interpolateNulls', false)
    .setOption('width', chart.width)
    .setOption('height', chart.height);
  sheet.insertChart(builder.build());
}
