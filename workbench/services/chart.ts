import type { Area } from './a1';
import { RangeService } from './range';
import type { Run } from './run';
import { Service, unwrap } from './service';
import type { ChartEntry, WorkbenchSheet } from './workbench-sheet';

type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GBuilder = GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;
type GRange = GoogleAppsScript.Spreadsheet.Range;

const CHART_METHODS = ['getRanges', 'modify'] as const satisfies readonly (keyof GChart)[];

/** A chart as the script holds it: nothing of it is in the sheet before it is put there or updated. */
export class ChartService
  extends Service<GChart>
  implements Pick<GChart, (typeof CHART_METHODS)[number]>
{
  readonly description = { name: 'EmbeddedChart', methods: CHART_METHODS };

  constructor(
    readonly run: Run,
    readonly sheet: WorkbenchSheet,
    readonly entry: ChartEntry,
    /** The chart in the sheet that this one came from; null for a new one. */
    readonly origin: ChartEntry | null,
  ) {
    super();
  }

  getRanges(): GRange[] {
    return this.entry.ranges.map((area) => this.run.makers.range(this.sheet, area));
  }

  modify() {
    const builder = new ChartBuilderService(this.run, this.sheet, this.entry, this.origin);
    return builder as unknown as GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
  }
}

const BUILDER_METHODS = [
  'asLineChart',
  'addRange',
  'clearRanges',
  'setNumHeaders',
  'setOption',
  'setPosition',
  'build',
] as const satisfies readonly (keyof GBuilder)[];

/** Makes a chart step by step. */
export class ChartBuilderService
  extends Service<GBuilder>
  implements Pick<GBuilder, (typeof BUILDER_METHODS)[number]>
{
  readonly description = { name: 'EmbeddedChartBuilder', methods: BUILDER_METHODS };
  readonly #run: Run;
  readonly #sheet: WorkbenchSheet;
  readonly #origin: ChartEntry | null;
  #entry: ChartEntry;

  constructor(run: Run, sheet: WorkbenchSheet, entry: ChartEntry, origin: ChartEntry | null) {
    super();
    this.#run = run;
    this.#sheet = sheet;
    this.#entry = { ...entry, options: { ...entry.options } };
    this.#origin = origin;
  }

  asLineChart = (): GBuilder => this.#with({ type: 'LINE' });
  clearRanges = (): GBuilder => this.#with({ ranges: [] });
  setNumHeaders = (headers: number): GBuilder => this.#with({ headers });

  addRange(range: GRange): GBuilder {
    const service = unwrap(range);
    if (!(service instanceof RangeService)) {
      throw new Error("The parameters don't match the method signature for addRange.");
    }
    return this.#with({ ranges: [...this.#entry.ranges, service.area] });
  }

  /** Options are kept as data: a script's objects do not outlive its run. */
  setOption(option: string, value: unknown): GBuilder {
    const plain: unknown = JSON.parse(JSON.stringify(value));
    return this.#with({ options: { ...this.#entry.options, [option]: plain } });
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): GBuilder {
    if (row < 1 || column < 1) throw new Error('The chart position is out of bounds.');
    return this.#with({ row, column, offsetX, offsetY });
  }

  build(): GChart {
    if (this.#entry.type === '') throw new Error('A chart needs a type.');
    const chart = new ChartService(this.#run, this.#sheet, this.#entry, this.#origin);
    return chart as unknown as GChart;
  }

  #with(change: Partial<ChartEntry>): GBuilder {
    this.#entry = { ...this.#entry, ...change };
    return this.whole;
  }
}

export const NEW_CHART: ChartEntry = {
  type: '',
  ranges: [] as Area[],
  headers: 0,
  options: {},
  row: 1,
  column: 1,
  offsetX: 0,
  offsetY: 0,
};

/** The chart behind what a script handed back. */
export function chartOf(chart: unknown): ChartService {
  const service = unwrap(chart);
  if (!(service instanceof ChartService)) throw new Error('That is no chart.');
  return service;
}
