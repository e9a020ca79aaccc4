/**
 * Which tab is which, kept in the spreadsheet's own metadata by sheet id: tabs may be renamed and moved.
 * One entry for all of them, because each metadata call costs as much as reading a column.
 */
import type { Language } from '../text';

const KEY = 'pullpush';
const SCHEMA = 1;

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Registry {
  schema: number;
  language: Language;
  /** Tab key (`settings`, `scoreboard`, `leads`, `meeting:2026-W47`) → sheet id. */
  tabs: Record<string, number>;
}

export class TabRegistry {
  private readonly entry: GoogleAppsScript.Spreadsheet.DeveloperMetadata | null;
  private readonly held: Registry;
  private readonly known = new Map<string, Sheet | null>();

  constructor(private readonly spreadsheet: Spreadsheet) {
    this.entry = spreadsheet.getDeveloperMetadata().find((item) => item.getKey() === KEY) ?? null;
    this.held = readRegistry(this.entry?.getValue() ?? null);
  }

  /** False where Set up has not run. */
  get exists(): boolean {
    return this.entry !== null;
  }

  get isNewer(): boolean {
    return this.held.schema > SCHEMA;
  }

  /** The tab of a key, or null if it was never made or has been deleted. */
  find(key: string): Sheet | null {
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const id = this.held.tabs[key];
    const sheet = id === undefined ? null : this.spreadsheet.getSheetById(id);
    this.known.set(key, sheet);
    return sheet;
  }

  /** Whether a sheet id belongs to a tab that Pullpush made. */
  isOurs(sheetId: number): boolean {
    return Object.entries(this.held.tabs).some(([key, id]) => id === sheetId && !isLeadKey(key));
  }

  /** The tabs that Pullpush made and that are still there; a lead tab is none of them. */
  ours(): Sheet[] {
    const entries = Object.entries(this.held.tabs);
    const leads = entries.flatMap(([key, id]) => (isLeadKey(key) ? [id] : []));
    return entries
      .filter(([key, id]) => !isLeadKey(key) && !leads.includes(id))
      .flatMap(([key]) => this.find(key) ?? []);
  }

  /** Takes away all that Pullpush hung on the spreadsheet and on its tabs. */
  remove(): void {
    for (const item of this.spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find())
      item.remove();
  }

  set(key: string, sheet: Sheet): void {
    this.held.tabs[key] = sheet.getSheetId();
    this.known.set(key, sheet);
  }

  /** Writes the registry back, if anything in it changed. */
  save(language: Language): void {
    const text = JSON.stringify({ ...this.held, schema: SCHEMA, language });
    if (this.entry === null) {
      this.spreadsheet.addDeveloperMetadata(
        KEY,
        text,
        SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
      );
    } else if (this.entry.getValue() !== text) this.entry.setValue(text);
  }

  /** The language that Settings had at the last run. */
  get language(): Language | null {
    return this.exists ? this.held.language : null;
  }
}

/** Tabs of the team are registered too, to be found again when they are renamed. */
function isLeadKey(key: string): boolean {
  return key === 'leads' || key.startsWith('leads:');
}

function readRegistry(text: string | null): Registry {
  const empty: Registry = { schema: SCHEMA, language: 'vi', tabs: {} };
  if (!text) return empty;
  try {
    const read = JSON.parse(text) as Partial<Registry>;
    return { ...empty, ...read, tabs: { ...read.tabs } };
  } catch {
    return empty;
  }
}
