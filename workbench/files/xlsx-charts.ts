import type { Chart, RoundtripWorkbook, SheetChart } from 'hucre';
import type { ChartEntry, WorkbenchSheet } from '../services';
import { type Area, columnLetters, columnNumber, fromA1 } from '../services/a1';
import { DEFAULT_COLUMN_WIDTH } from '../services/workbench-sheet';
import { rowHeightsOf } from './row-heights';

/** Height in pixels that programs give a row of Arial 10 that says none. */
const FILE_ROW = 20;
const PIXELS_PER_POINT = 1 / 0.75;

/** A line of Google's options, as far as a file knows it. */
interface Line {
  readonly color?: string;
  readonly lineWidth?: number;
  readonly pointSize?: number;
  readonly lineDashStyle?: readonly number[];
}

/** The charts of a tab that is written as a new one. */
export function newCharts(sheet: WorkbenchSheet, tab: string): SheetChart[] {
  return sheet.charts
    .filter(({ type }) => type === 'LINE')
    .map((chart) => lineChart(sheet, tab, chart));
}

function lineChart(sheet: WorkbenchSheet, tab: string, chart: ChartEntry): SheetChart {
  const { axis, lines, names } = references(tab, sheet, chart);
  const looks = (chart.options.series ?? {}) as Record<string, Line>;
  const window = (
    chart.options.vAxis as { viewWindow?: { min?: number; max?: number } } | undefined
  )?.viewWindow;
  return {
    type: 'line',
    anchor: anchorOf(sheet, chart),
    legend: 'bottom',
    legendFontSize: 9,
    dispBlanksAs: 'gap',
    series: lines.map((values, i) => {
      const { color, lineWidth = 2, pointSize = 0, lineDashStyle } = looks[i] ?? {};
      const rgb = color?.slice(1).toUpperCase();
      const [stroke = 0] = lineDashStyle ?? [];
      return {
        values,
        categories: axis,
        name: names[i]!,
        ...(rgb ? { color: rgb } : {}),
        stroke: {
          width: lineWidth / PIXELS_PER_POINT,
          dash: stroke === 0 ? 'solid' : stroke > 4 ? 'dash' : 'sysDot',
        },
        marker:
          pointSize > 0
            ? { symbol: 'circle', size: pointSize, ...(rgb ? { fill: rgb, line: rgb } : {}) }
            : { symbol: 'none' },
      };
    }),
    axes: {
      x: { labelFontSize: 8 },
      y: {
        labelFontSize: 8,
        ...(window ? { scale: { ...window, majorUnit: 20 } } : {}),
        gridlines: { major: true },
        numberFormat: { formatCode: '0' },
      },
    },
  };
}

/** How a file says which cells a chart shows: below its header row, the first range is the axis, the next are lines. */
function references(
  tab: string,
  sheet: WorkbenchSheet,
  { ranges, headers }: ChartEntry,
): { axis: string; lines: string[]; names: string[] } {
  const columns = ranges.flatMap((area) =>
    Array.from({ length: area.columns }, (_, i) => ({ ...area, column: area.column + i })),
  );
  const [axis = '', ...lines] = columns.map(({ row, rows, column }) => {
    const letters = columnLetters(column);
    return `${quoted(tab)}!$${letters}$${row + headers}:$${letters}$${row + rows - 1}`;
  });
  const names = columns
    .slice(1)
    .map(({ row, column }) => String(sheet.grid.value(row - 1, column - 1) ?? ''));
  return { axis, lines, names };
}

function quoted(tab: string): string {
  return `'${tab.replace(/'/g, "''")}'`;
}

/** A file places a chart by whole rows and columns: as many as come nearest to its size. */
function anchorOf(sheet: WorkbenchSheet, chart: ChartEntry): SheetChart['anchor'] {
  const heights = rowHeightsOf(sheet);
  const from = { row: chart.row - 1, col: chart.column - 1 };
  const rows = (row: number) => (heights.get(row)?.height ?? FILE_ROW * 0.75) * PIXELS_PER_POINT;
  const columns = (column: number) =>
    sheet.layout.columnWidths.get(column + 1) ?? DEFAULT_COLUMN_WIDTH;
  return {
    from,
    to: {
      row: from.row + steps(Number(chart.options.height ?? 371), (i) => rows(from.row + i)),
      col: from.col + steps(Number(chart.options.width ?? 600), (i) => columns(from.col + i)),
    },
  };
}

function steps(size: number, sizeOf: (i: number) => number): number {
  let count = 0;
  for (let left = size; left > sizeOf(count) / 2; count++) left -= sizeOf(count);
  return Math.max(1, count);
}

/**
 * The charts that a tab of ours has in its file, in the file's order.
 *
 * @param kept what the workbench kept of them: how Google draws them
 */
export function readCharts(
  charts: readonly Chart[],
  kept: readonly ChartEntry[],
  maxRows: number,
  maxColumns: number,
): ChartEntry[] {
  return charts.map((chart, i): ChartEntry => {
    const [first] = chart.series ?? [];
    const areas = [first?.categoriesRef, ...(chart.series ?? []).map((one) => one.valuesRef)]
      .map((text) => (text ? fromA1(text, maxRows, maxColumns) : null))
      .filter((area) => area !== null)
      .map((area) => ({ ...area, row: area.row - 1, rows: area.rows + 1 }));
    const known = kept[i];
    const { row, col } = chart.anchor?.from ?? { row: 0, col: 0 };
    const isThere = known?.row === row + 1 && known.column === col + 1;
    return {
      type: chart.kinds[0]?.toUpperCase() ?? '',
      ranges: joined(areas),
      headers: 1,
      options: known?.options ?? {},
      row: row + 1,
      column: col + 1,
      offsetX: isThere ? known.offsetX : 0,
      offsetY: isThere ? known.offsetY : 0,
    };
  });
}

/** The axis stays alone; columns of lines side by side become one range, as Google has them. */
function joined([axis, ...lines]: Area[]): Area[] {
  const ranges: Area[] = [];
  for (const area of lines) {
    const last = ranges[ranges.length - 1];
    const isNext =
      last?.row === area.row &&
      last.rows === area.rows &&
      last.column + last.columns === area.column;
    if (last && isNext) ranges[ranges.length - 1] = { ...last, columns: last.columns + 1 };
    else ranges.push(area);
  }
  return axis ? [axis, ...ranges] : ranges;
}

/**
 * Moves the charts that a tab of the file has along with what the add-on did to the tab. The library writes charts of a
 * file back as they came, so that they look as a person made them; but it leaves them where they were, too.
 *
 * @param index of the tab
 * @param before the charts as they were read
 */
export function moveCharts(
  workbook: RoundtripWorkbook,
  index: number,
  sheet: WorkbenchSheet,
  before: readonly ChartEntry[],
  tab: string,
): void {
  const parts = partsOf(workbook);
  const drawing = targetOf(parts, `xl/worksheets/_rels/sheet${index + 1}.xml.rels`, /\/drawing$/);
  if (!drawing) return;
  let at = -1;
  const text = (parts.text(drawing) ?? '').replace(ANCHOR, (anchor) => {
    const id = /<(?:\w+:)?chart\b[^>]*\br:id="([^"]+)"/.exec(anchor)?.[1];
    if (id === undefined) return anchor;
    const [was, now] = [before[++at], sheet.charts[at]];
    if (!was || !now) return anchor;
    const part = targetOf(parts, relationsOf(drawing), /\/chart$/, id);
    const [from, to] = [was.ranges[0], now.ranges[0]];
    if (part && from && to)
      parts.put(
        part,
        pointed(parts.text(part) ?? '', to.row - from.row, to.column - from.column, tab),
      );
    return anchor
      .replace(/(<(?:\w+:)?row>)(\d+)/g, (_, tag, row) => tag + (Number(row) + now.row - was.row))
      .replace(
        /(<(?:\w+:)?col>)(\d+)/g,
        (_, tag, col) => tag + (Number(col) + now.column - was.column),
      );
  });
  parts.put(drawing, text);
}

const ANCHOR = /<((?:\w+:)?(?:two|one)CellAnchor)\b[\s\S]*?<\/\1>/g;

/**
 * All references of a chart so many rows and columns further, on a tab of this name; lines that have a fixed name take
 * the one of their header, which follows the language.
 */
function pointed(xml: string, rows: number, columns: number, tab: string): string {
  const name = escaped(quoted(tab));
  const moved = xml.replace(/(<c:f>)[^<]*!([^<!]+)(<\/c:f>)/g, (_, open, cells: string, close) => {
    const place = cells.replace(/\$([A-Z]+)\$(\d+)/g, (__, letters: string, row: string) => {
      return `$${columnLetters(columnNumber(letters) + columns)}$${Number(row) + rows}`;
    });
    return `${open}${name}!${place}${close}`;
  });
  return moved.replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (line) => {
    const values = /<c:val>[\s\S]*?<c:f>[^<]*!\$([A-Z]+)\$(\d+)/.exec(line);
    if (!values) return line;
    const header = `${name}!$${values[1]}$${Number(values[2]) - 1}`;
    return line.replace(
      /<c:tx><c:v>[^<]*<\/c:v><\/c:tx>/,
      () => `<c:tx><c:strRef><c:f>${header}</c:f></c:strRef></c:tx>`,
    );
  });
}

/** Takes away what is drawn on a tab of the file: the library would show it on the tab that comes in its place. */
export function dropDrawing(workbook: RoundtripWorkbook, index: number): void {
  const parts = partsOf(workbook);
  const relations = `xl/worksheets/_rels/sheet${index + 1}.xml.rels`;
  const drawing = targetOf(parts, relations, /\/drawing$/);
  if (!drawing) return;
  const of = relationsOf(drawing);
  for (
    let chart = targetOf(parts, of, /\/chart$/);
    chart !== undefined;
    chart = targetOf(parts, of, /\/chart$/)
  ) {
    parts.drop(chart);
    parts.drop(relationsOf(chart));
    dropRelation(parts, of, /\/chart"/);
  }
  parts.drop(drawing);
  parts.drop(of);
  dropRelation(parts, relations, /\/drawing"/);
}

function dropRelation(parts: Parts, relations: string, type: RegExp): void {
  let isFound = false;
  const text = (parts.text(relations) ?? '').replace(/<Relationship\b[^>]*>/g, (tag) => {
    if (isFound || !type.test(tag)) return tag;
    isFound = true;
    return '';
  });
  parts.put(relations, text);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

interface Parts {
  text(path: string): string | undefined;
  put(path: string, text: string): void;
  drop(path: string): void;
}

/** The parts of the file as the library holds them until it writes the file again. */
function partsOf(workbook: RoundtripWorkbook): Parts {
  const held = Reflect.ownKeys(workbook)
    .map((key) => (workbook as unknown as Record<PropertyKey, unknown>)[key])
    .find((value) => (value as { rawEntries?: unknown } | null)?.rawEntries instanceof Map);
  if (!held) throw new Error('The library for .xlsx no longer keeps the parts of a file.');
  const { rawEntries } = held as { rawEntries: Map<string, Uint8Array> };
  return {
    text: (path) => {
      const bytes = rawEntries.get(path);
      return bytes && new TextDecoder().decode(bytes);
    },
    put: (path, text) => rawEntries.set(path, new TextEncoder().encode(text)),
    drop: (path) => rawEntries.delete(path),
  };
}

function relationsOf(part: string): string {
  return part.replace(/([^/]+)$/, '_rels/$1.rels');
}

/** The part that a list of relations names. */
function targetOf(parts: Parts, relations: string, type: RegExp, id?: string): string | undefined {
  for (const [tag] of (parts.text(relations) ?? '').matchAll(/<Relationship\b[^>]*>/g)) {
    const of = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
    if (!type.test(of('Type')) || (id !== undefined && of('Id') !== id)) continue;
    const target = of('Target');
    return target.startsWith('/') ? target.slice(1) : target.replace(/^\.\.\//, 'xl/');
  }
  return undefined;
}
