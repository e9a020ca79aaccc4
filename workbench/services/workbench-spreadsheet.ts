import type { StoredValue } from './cell';
import { TEXT } from './format';
import { Grid } from './grid';
import { isTimeZone } from './time-zone';
import type { TriggerEntry } from './trigger-schedule';
import { gridFor, type MetadataEntry, WorkbenchSheet } from './workbench-sheet';

/** Google's limit for one spreadsheet. */
export const MOST_CELLS = 10_000_000;

export interface SpreadsheetSettings {
  /** The spreadsheet's own zone, which may differ from the script's. Asia/Ho_Chi_Minh unless told. */
  readonly timeZone?: string | undefined;
  /** Such as vi_VN; decides how typed dates and numbers are read. vi_VN unless told. */
  readonly locale?: string | undefined;
  readonly name?: string | undefined;
  readonly id?: string | undefined;
}

/** A tab given as a table, header row included. Strings stay as they are: nothing is re-typed. */
export interface Table {
  readonly name: string;
  readonly rows: readonly (readonly StoredValue[])[];
  /** Gives each column of the table the text format, as a careful import does. */
  readonly textColumns?: boolean;
}

/** A spreadsheet, as data. */
export class WorkbenchSpreadsheet {
  readonly id: string;
  name: string;
  locale: string;
  timeZone: string;
  sheets: WorkbenchSheet[] = [];
  active: WorkbenchSheet | null = null;
  metadata: MetadataEntry[] = [];
  /** What PropertiesService keeps with the document. */
  documentProperties = new Map<string, string>();
  /** What PropertiesService keeps with each user, by the user's address; a copy of the file shares it. */
  userProperties = new Map<string, Map<string, string>>();
  /** What PropertiesService keeps with the script; a copy of the file shares it. */
  scriptProperties = new Map<string, string>();
  /** The triggers that all users have made here. Google keeps them apart from the file. */
  triggers: TriggerEntry[] = [];
  /** Which execution holds a lock, by the lock's name. */
  readonly locks = new Map<string, object>();
  #nextSheetId = 0;
  #nextMetadataId = 1;

  constructor(settings: SpreadsheetSettings = {}) {
    this.id = settings.id ?? 'workbench-spreadsheet';
    this.name = settings.name ?? 'Untitled spreadsheet';
    this.locale = settings.locale ?? 'vi_VN';
    this.timeZone = settings.timeZone ?? 'Asia/Ho_Chi_Minh';
    if (!isTimeZone(this.timeZone)) throw new Error(`${this.timeZone} is not a time zone.`);
  }

  /** A spreadsheet with one tab for each table. */
  static fromTables(
    tables: readonly Table[],
    settings: SpreadsheetSettings = {},
  ): WorkbenchSpreadsheet {
    const spreadsheet = new WorkbenchSpreadsheet(settings);
    for (const { name, rows, textColumns } of tables) {
      let columns = 0;
      for (const row of rows) columns = Math.max(columns, row.length);
      const sheet = spreadsheet.addSheet(name, gridFor(rows.length, columns));
      sheet.grid.load(rows);
      if (!textColumns) continue;
      for (let c = 0; c < columns; c++) {
        sheet.grid.column(c).formats.update(0, sheet.grid.maxRows, () => TEXT);
      }
    }
    return spreadsheet;
  }

  /** Adds a tab, at the end unless `index` (0-based) says where. The first one becomes active. */
  addSheet(
    name: string,
    grid = new Grid(1000, 26),
    index = this.sheets.length,
    id = this.newSheetId(),
  ): WorkbenchSheet {
    const sheet = new WorkbenchSheet(id, name, grid);
    this.sheets.splice(index, 0, sheet);
    this.active ??= sheet;
    return sheet;
  }

  /** An exact twin, to try things on: with id, properties, metadata and triggers, but no lock. */
  clone(id = this.id): WorkbenchSpreadsheet {
    const { locale, timeZone, name } = this;
    const twin = new WorkbenchSpreadsheet({ id, locale, timeZone, name });
    twin.sheets = this.sheets.map((sheet) => sheet.clone());
    twin.active = twin.sheets[this.sheets.indexOf(this.active!)] ?? null;
    twin.metadata = this.metadata.map((entry) => ({ ...entry }));
    twin.documentProperties = new Map(this.documentProperties);
    twin.userProperties = new Map(
      [...this.userProperties].map(([user, properties]) => [user, new Map(properties)]),
    );
    twin.scriptProperties = new Map(this.scriptProperties);
    twin.triggers = this.triggers.map((trigger) => ({ ...trigger }));
    twin.#nextSheetId = this.#nextSheetId;
    twin.#nextMetadataId = this.#nextMetadataId;
    return twin;
  }

  /** What PropertiesService keeps with a user. */
  propertiesOf(user: string): Map<string, string> {
    const known = this.userProperties.get(user) ?? new Map<string, string>();
    this.userProperties.set(user, known);
    return known;
  }

  sheetByName(name: string): WorkbenchSheet | null {
    return this.sheets.find((sheet) => sheet.name === name) ?? null;
  }

  /** An id that no tab has; as with Google, the first tab's is 0. */
  newSheetId(): number {
    while (this.sheets.some((sheet) => sheet.id === this.#nextSheetId)) {
      this.#nextSheetId = this.#nextSheetId === 0 ? 100_000_001 : this.#nextSheetId + 1;
    }
    return this.#nextSheetId;
  }

  newMetadataId(): number {
    const used = [this.metadata, ...this.sheets.map((sheet) => sheet.metadata)].flat();
    while (used.some((entry) => entry.id === this.#nextMetadataId)) this.#nextMetadataId++;
    return this.#nextMetadataId++;
  }

  /** Throws Google's words when the spreadsheet would grow past its limit. */
  makeRoom(cells: number): void {
    let now = 0;
    for (const { grid } of this.sheets) now += grid.maxRows * grid.maxColumns;
    if (now + cells > MOST_CELLS) {
      throw new Error(
        `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
      );
    }
  }
}
