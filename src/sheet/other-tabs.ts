import type { TabRegistry } from './tab-registry';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface OtherTab {
  sheet: Sheet;
  id: number;
  name: string;
}

/** The tabs that are not Pullpush's, looked through at most once in a run: that costs two calls for each tab. */
export class OtherTabs {
  private found: OtherTab[] | null = null;
  private total = 0;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly registry: TabRegistry,
  ) {}

  all(): readonly OtherTab[] {
    if (this.found) return this.found;
    const sheets = this.spreadsheet.getSheets();
    this.total = sheets.length;
    this.found = sheets.flatMap((sheet) => {
      const id = sheet.getSheetId();
      return this.registry.isOurs(id) ? [] : [{ sheet, id, name: sheet.getName() }];
    });
    return this.found;
  }

  /** Whether a tab came or went since all were known. */
  hasChanged(): boolean {
    const { tabCount } = this.registry;
    return tabCount === undefined || this.spreadsheet.getNumSheets() !== tabCount;
  }

  /** Notes that each tab is known now: the next run looks through them only if their number changes. */
  settle(): void {
    this.all();
    this.registry.tabCount = this.total;
  }

  byId(id: number): Sheet | null {
    return this.spreadsheet.getSheetById(id);
  }
}
