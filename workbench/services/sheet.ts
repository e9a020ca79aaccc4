import { fromA1 } from './a1';
import { ChartBuilderService, ChartService, chartOf, NEW_CHART } from './chart';
import { ConditionalFormatService } from './conditional-format';
import { MetadataFinderService, metadataOf, newMetadata } from './developer-metadata';
import { PLAIN } from './format';
import { RangeListService } from './range-list';
import { Service, unwrap } from './service';
import { LAYOUT_METHODS, SheetLayoutService } from './sheet-layout';
import type { WorkbenchSpreadsheet } from './workbench-spreadsheet';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GProtection = GoogleAppsScript.Spreadsheet.Protection;
type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

const SHEET_METHODS = [
  'getSheetId',
  'getName',
  'getSheetName',
  'setName',
  'getIndex',
  'getParent',
  'getRange',
  'getRangeList',
  'getDataRange',
  'getCurrentCell',
  'activate',
  'hideSheet',
  'showSheet',
  'isSheetHidden',
  'clear',
  'clearContents',
  'clearFormats',
  'clearNotes',
  'protect',
  'getProtections',
  'copyTo',
  'newChart',
  'insertChart',
  'getCharts',
  'updateChart',
  'getConditionalFormatRules',
  'setConditionalFormatRules',
  'getDeveloperMetadata',
  'addDeveloperMetadata',
  'createDeveloperMetadataFinder',
] as const satisfies readonly (keyof GSheet)[];

/** One tab. */
export class SheetService
  extends SheetLayoutService
  implements Pick<GSheet, (typeof SHEET_METHODS)[number]>
{
  static readonly description = { name: 'Sheet', methods: [...LAYOUT_METHODS, ...SHEET_METHODS] };
  readonly description = SheetService.description;

  getSheetId = (): number => this.sheet.id;
  getName = (): string => this.sheet.name;
  getSheetName = (): string => this.sheet.name;
  getIndex = (): number => this.run.spreadsheet.sheets.indexOf(this.sheet) + 1;
  getParent = () => this.run.makers.spreadsheet();

  setName(name: string): GSheet {
    if (name !== this.sheet.name) checkSheetName(this.run.spreadsheet, name);
    this.sheet.name = name;
    return this.whole;
  }

  getRange(first: number | string, column?: number, rows = 1, columns = 1): GRange {
    if (typeof first !== 'string') {
      return this.run.makers.range(this.sheet, { row: first, column: column ?? 1, rows, columns });
    }
    const { maxRows, maxColumns } = this.sheet.grid;
    const area = fromA1(first, maxRows, maxColumns);
    if (!area) throw new Error('Range not found');
    return this.run.makers.range(this.sheet, area);
  }

  getRangeList(notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    if (notations.length === 0) throw new Error('Range not found');
    const list = new RangeListService(notations.map((text) => this.getRange(text)));
    return list as unknown as GoogleAppsScript.Spreadsheet.RangeList;
  }

  getDataRange(): GRange {
    const { grid } = this.sheet;
    return this.getRange(1, 1, Math.max(1, grid.lastRow()), Math.max(1, grid.lastColumn()));
  }

  getCurrentCell(): GRange {
    const { row, column } = this.sheet.currentCell;
    return this.getRange(row, column);
  }

  getConditionalFormatRules = (): GRule[] =>
    this.sheet.layout.conditionalFormats.map(
      (rule) => new ConditionalFormatService(this.run, this.sheet, rule) as unknown as GRule,
    );

  /** All rules of the sheet; those that it had and that are not among them go. */
  setConditionalFormatRules(rules: GRule[]): void {
    const given = rules.map((rule) => unwrap(rule) as ConditionalFormatService);
    if (given.some(({ sheet }) => sheet !== this.sheet)) {
      throw new Error('Conditional format rule cannot reference a different sheet.');
    }
    this.sheet.layout.conditionalFormats = given.map(({ rule }) => rule);
  }

  activate(): GSheet {
    this.run.spreadsheet.active = this.sheet;
    return this.whole;
  }

  hideSheet(): GSheet {
    const visible = this.run.spreadsheet.sheets.filter((sheet) => !sheet.hidden);
    if (visible.length === 1 && visible[0] === this.sheet) {
      throw new Error("You can't hide all the sheets in a document.");
    }
    this.sheet.hidden = true;
    return this.whole;
  }

  showSheet(): GSheet {
    this.sheet.hidden = false;
    return this.whole;
  }

  isSheetHidden(): boolean {
    return this.sheet.hidden;
  }

  clear(options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined } = {}) {
    const all = !options.formatOnly && !options.contentsOnly;
    this.#touchAll();
    if (all || options.contentsOnly) this.sheet.grid.load([]);
    if (all || options.formatOnly) this.#plain();
    return this.whole;
  }

  clearContents = () => this.clear({ contentsOnly: true });
  clearFormats = () => this.clear({ formatOnly: true });

  clearNotes(): GSheet {
    this.#touchAll();
    const { grid } = this.sheet;
    for (let c = 0; c < grid.dressedColumns; c++) {
      grid.column(c).notes.update(0, grid.maxRows, () => '');
    }
    return this.whole;
  }

  protect(): GProtection {
    // A sheet has one protection; asking again gives the same one.
    let entry = this.sheet.protections.find(({ area }) => area === null);
    if (!entry) {
      entry = { area: null, description: '', warningOnly: false, unprotected: [] };
      this.sheet.protections.push(entry);
    }
    return this.run.makers.protection(this.sheet, entry);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GProtection[] {
    const wantsSheet = String(type) === 'SHEET';
    return this.sheet.protections
      .filter(({ area }) => (area === null) === wantsSheet)
      .map((entry) => this.run.makers.protection(this.sheet, entry));
  }

  copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): GSheet {
    const own = this.run.spreadsheet;
    const target = unwrap(spreadsheet);
    if (!(target instanceof Service) || target.description.name !== 'Spreadsheet') {
      throw new Error("The parameters don't match the method signature for Sheet.copyTo.");
    }
    own.makeRoom(this.sheet.grid.maxRows * this.sheet.grid.maxColumns);
    let name = `Copy of ${this.sheet.name}`;
    for (let n = 2; own.sheetByName(name); n++) name = `Copy of ${this.sheet.name} ${n}`;
    const copy = this.sheet.copy(own.newSheetId(), name);
    copy.madeByAddOn = true;
    own.sheets.push(copy);
    return this.run.makers.sheet(copy);
  }

  newChart() {
    const builder = new ChartBuilderService(this.run, this.sheet, NEW_CHART, null);
    return builder as unknown as GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
  }

  insertChart(chart: GChart): void {
    this.sheet.charts.push({ ...chartOf(chart).entry });
  }

  getCharts(): GChart[] {
    return this.sheet.charts.map(
      (entry) => new ChartService(this.run, this.sheet, { ...entry }, entry) as unknown as GChart,
    );
  }

  updateChart(chart: GChart): void {
    const { entry, origin } = chartOf(chart);
    if (!origin || !this.sheet.charts.includes(origin)) {
      throw new Error('That chart is not in this sheet.');
    }
    Object.assign(origin, entry);
  }

  getDeveloperMetadata = () => metadataOf(this.sheet.metadata);

  addDeveloperMetadata(key: string, value?: string | Visibility, visibility?: Visibility): GSheet {
    const id = this.run.spreadsheet.newMetadataId();
    this.sheet.metadata.push(newMetadata(id, key, value, visibility));
    return this.whole;
  }

  createDeveloperMetadataFinder() {
    const finder = new MetadataFinderService([this.sheet.metadata]);
    return finder as unknown as GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
  }

  #touchAll(): void {
    const { grid } = this.sheet;
    grid.touch(0, 0, grid.maxRows, Math.max(grid.dressedColumns, grid.lastColumn()));
  }

  #plain(): void {
    const { grid, layout } = this.sheet;
    layout.merges = [];
    for (let c = 0; c < grid.dressedColumns; c++) {
      grid.column(c).formats.update(0, grid.maxRows, () => PLAIN);
    }
  }
}

/** Throws Google's words for a name that another sheet has, or none can have. */
export function checkSheetName(spreadsheet: WorkbenchSpreadsheet, name: string): void {
  const taken = spreadsheet.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  if (name === '' || name.length > 100) {
    throw new Error('The sheet name must have between 1 and 100 characters.');
  }
}
