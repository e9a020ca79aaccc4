import { MetadataFinderService, metadataOf, newMetadata } from './developer-metadata';
import { Grid } from './grid';
import type { Run } from './run';
import { Service, unwrap } from './service';
import { checkSheetName, SheetService } from './sheet';
import { PROTECTED, type WorkbenchSheet } from './workbench-sheet';
import type { WorkbenchSpreadsheet } from './workbench-spreadsheet';

type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type InsertOptions = { template?: GSheet | undefined };

const METHODS = [
  'getId',
  'getName',
  'getSpreadsheetTimeZone',
  'getSpreadsheetLocale',
  'getSheets',
  'getNumSheets',
  'getSheetByName',
  'getSheetById',
  'insertSheet',
  'deleteSheet',
  'getActiveSheet',
  'setActiveSheet',
  'moveActiveSheet',
  'toast',
  'getDeveloperMetadata',
  'addDeveloperMetadata',
  'createDeveloperMetadataFinder',
] as const satisfies readonly (keyof GSpreadsheet)[];

/** The spreadsheet that the add-on is opened in. */
export class SpreadsheetService
  extends Service<GSpreadsheet>
  implements Pick<GSpreadsheet, (typeof METHODS)[number]>
{
  readonly description = { name: 'Spreadsheet', methods: METHODS };
  readonly #run: Run;
  readonly #book: WorkbenchSpreadsheet;

  constructor(run: Run) {
    super();
    this.#run = run;
    this.#book = run.spreadsheet;
  }

  getId = (): string => this.#book.id;
  getName = (): string => this.#book.name;
  getSpreadsheetTimeZone = (): string => this.#book.timeZone;
  getSpreadsheetLocale = (): string => this.#book.locale;
  getNumSheets = (): number => this.#book.sheets.length;
  getSheets = (): GSheet[] => this.#book.sheets.map((sheet) => this.#run.makers.sheet(sheet));
  getSheetByName = (name: string) => this.#found(this.#book.sheetByName(name));
  getSheetById = (id: number) =>
    this.#found(this.#book.sheets.find((sheet) => sheet.id === id) ?? null);

  insertSheet(
    first?: string | number | InsertOptions,
    second?: number | InsertOptions,
    third?: InsertOptions,
  ): GSheet {
    const given = [first, second, third];
    const name = given.find((item) => typeof item === 'string') ?? this.#freeName();
    const index = given.find((item) => typeof item === 'number') ?? this.#afterActive();
    const options = given.find((item) => typeof item === 'object');
    checkSheetName(this.#book, name);
    const template = options?.template ? sheetOf(options.template) : null;
    const { maxRows, maxColumns } = template?.grid ?? { maxRows: 1000, maxColumns: 26 };
    this.#book.makeRoom(maxRows * maxColumns);
    const sheet = this.#book.addSheet(name, new Grid(maxRows, maxColumns), index);
    if (template) {
      sheet.grid = template.grid.copy();
      sheet.layout = template.layout.copy();
    }
    sheet.madeByAddOn = true;
    this.#book.active = sheet;
    return this.#run.makers.sheet(sheet);
  }

  deleteSheet(sheet: GSheet): void {
    const gone = sheetOf(sheet);
    const rest = this.#book.sheets.filter((other) => other !== gone);
    if (gone.protections.some(({ lockedOut }) => lockedOut)) throw new Error(PROTECTED);
    if (rest.every((other) => other.hidden)) {
      throw new Error("You can't remove all the sheets in a document.");
    }
    this.#book.sheets = rest;
    if (this.#book.active === gone) this.#book.active = rest.find((other) => !other.hidden) ?? null;
  }

  getActiveSheet(): GSheet {
    const active = this.#book.active ?? this.#book.sheets[0];
    if (!active) throw new Error('The spreadsheet has no sheet.');
    return this.#run.makers.sheet(active);
  }

  setActiveSheet(sheet: GSheet): GSheet {
    const model = sheetOf(sheet);
    this.#book.active = model;
    return this.#run.makers.sheet(model);
  }

  moveActiveSheet(position: number): void {
    const { sheets, active } = this.#book;
    if (!active) return;
    if (position < 1 || position > sheets.length) throw new Error('Sheet index out of bounds.');
    const rest = sheets.filter((sheet) => sheet !== active);
    rest.splice(position - 1, 0, active);
    this.#book.sheets = rest;
  }

  /** Nobody sees it where nobody looks. */
  toast(text: string, title = ''): void {
    if (this.#run.ui) this.#run.toasts.push({ title, text });
  }

  getDeveloperMetadata = () => metadataOf(this.#book.metadata);

  addDeveloperMetadata(
    key: string,
    value?: string | Visibility,
    visibility?: Visibility,
  ): GSpreadsheet {
    const entry = newMetadata(this.#book.newMetadataId(), key, value, visibility);
    this.#book.metadata.push(entry);
    return this.whole;
  }

  createDeveloperMetadataFinder() {
    const places = [this.#book.metadata, ...this.#book.sheets.map((sheet) => sheet.metadata)];
    const finder = new MetadataFinderService(places);
    return finder as unknown as GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
  }

  #found(sheet: WorkbenchSheet | null): GSheet | null {
    return sheet ? this.#run.makers.sheet(sheet) : null;
  }

  #afterActive(): number {
    const { sheets, active } = this.#book;
    return active ? sheets.indexOf(active) + 1 : sheets.length;
  }

  #freeName(): string {
    let n = this.#book.sheets.length + 1;
    while (this.#book.sheetByName(`Sheet${n}`)) n++;
    return `Sheet${n}`;
  }
}

function sheetOf(sheet: GSheet): WorkbenchSheet {
  const service = unwrap(sheet);
  if (!(service instanceof SheetService)) {
    throw new Error("The parameters don't match the method signature: a Sheet is wanted.");
  }
  return service.sheet;
}
