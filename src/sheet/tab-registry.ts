/**
 * Which tab is which, kept in the spreadsheet's own metadata by sheet id: tabs may be renamed and moved.
 * One entry for all of them, because each metadata call costs as much as reading a column.
 */
import type { GoodValues } from '../tabs/good-values';
import type { Language, TabNote } from '../text';

const KEY = 'pullpush';
const SCHEMA = 1;

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Registry {
  schema: number;
  language: Language;
  /** Tab key (`settings`, `scoreboard`, `leads`, `meeting:2026-W47`) → sheet id. */
  tabs: Record<string, number>;
  /** The settings that were last obeyed. */
  /** By the id of an action the meeting in which its date was typed anew. */
  dates?: Record<string, string>;
  good?: GoodValues;
  /** Lead tabs by the name that Settings has for them. */
  leads?: Record<string, LeadTabMark>;
  /** Tabs that were looked at and are no lead tabs: sheet id → rows they had. */
  others?: Record<string, number>;
  /** By the key of a tab a mark of the names that its drop-downs offer. */
  lists?: Record<string, string>;
  /** Tabs whose making has begun and was not finished: key → sheet id. */
  half?: Record<string, number>;
  /** Whether the Settings tab was being written anew. */
  renewing?: boolean;
  /** How many tabs the spreadsheet had when all of them were known. */
  count?: number;
  /** Id of the spreadsheet whose weekly clock is on: a copy has this mark, and no clock. */
  clock?: string;
}

export interface LeadTabMark {
  /** Sheet id, by which a tab that was renamed is found; the first tab of a spreadsheet has 0. */
  id?: number;
  /** What Settings says beside it. */
  note?: TabNote;
}

/** Google keeps 30,000 characters for each spreadsheet; other add-ons may want some. */
const MOST_CHARACTERS = 24_000;

export class TabRegistry {
  private entry: GoogleAppsScript.Spreadsheet.DeveloperMetadata | null;
  /** What the entry holds, as it was read or written last. */
  private text: string | null;
  private readonly held: Registry;
  private readonly known = new Map<string, Sheet | null>();
  /**
   * Tabs that are being made, by key, with the sheet id that the registry had for it before: should this run be cut
   * off, the next one makes them anew.
   */
  private readonly unfinished = new Map<string, number | undefined>();

  constructor(private readonly spreadsheet: Spreadsheet) {
    this.entry = this.findEntry();
    this.text = this.entry?.getValue() ?? null;
    const { half, ...held } = readRegistry(this.text);
    this.held = held;
    for (const [key, id] of Object.entries(half ?? {})) {
      this.unfinished.set(key, held.tabs[key]);
      held.tabs[key] = id;
    }
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

  /** Keys of all tabs that were made. */
  keys(): string[] {
    return Object.keys(this.held.tabs);
  }

  /** Whether a tab was made under this key, be it deleted since. */
  has(key: string): boolean {
    return this.held.tabs[key] !== undefined;
  }

  /** The key of a tab of Pullpush, or null. */
  keyOf(sheetId: number): string | null {
    const found = Object.entries(this.held.tabs).find(
      ([key, id]) => id === sheetId && !isLeadKey(key),
    );
    return found?.[0] ?? null;
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
    const id = sheet.getSheetId();
    const isNew = key !== 'leads' && !this.isOurs(id);
    this.held.tabs[key] = id;
    this.known.set(key, sheet);
    if (isNew && this.held.count !== undefined) this.held.count++;
  }

  /** Remembers a tab that is being made; the registry has it for good once it is `finished`. */
  begin(key: string, sheet: Sheet): void {
    if (!this.unfinished.has(key)) this.unfinished.set(key, this.held.tabs[key]);
    this.set(key, sheet);
  }

  /** Whether nobody has finished making the tab of a key. */
  isUnfinished(key: string): boolean {
    return this.unfinished.has(key);
  }

  /** A tab that was being made is not ours after all. */
  giveUp(key: string): void {
    const before = this.unfinished.get(key);
    this.unfinished.delete(key);
    this.known.delete(key);
    if (before === undefined) delete this.held.tabs[key];
    else this.held.tabs[key] = before;
  }

  finished(key: string): void {
    this.unfinished.delete(key);
  }

  /** The settings that were last obeyed; null if none were recorded. */
  get good(): GoodValues | null {
    return this.held.good ?? null;
  }

  set good(values: GoodValues) {
    this.held.good = values;
  }

  /** Lead tabs by the name that Settings has for them. */
  get leads(): Record<string, LeadTabMark> {
    this.held.leads ??= {};
    return this.held.leads;
  }

  /** Tabs that were looked at and are no lead tabs: sheet id → rows they had. */
  get others(): Record<string, number> {
    this.held.others ??= {};
    return this.held.others;
  }

  /** By the id of an action the meeting in which its date was typed anew. */
  get dates(): Record<string, string> {
    this.held.dates ??= {};
    return this.held.dates;
  }

  /** By the key of a tab a mark of the names that its drop-downs offer. */
  get lists(): Record<string, string> {
    this.held.lists ??= {};
    return this.held.lists;
  }

  /** Id of the spreadsheet whose weekly clock is on; in a copy it is that of the original. */
  get clockOf(): string | undefined {
    return this.held.clock;
  }

  set clockOf(file: string | undefined) {
    if (file === undefined) delete this.held.clock;
    else this.held.clock = file;
  }

  /** Whether a run has begun to write the Settings tab anew, and none has finished. */
  get isRenewing(): boolean {
    return this.held.renewing === true;
  }

  set isRenewing(is: boolean) {
    if (is) this.held.renewing = true;
    else delete this.held.renewing;
  }

  /** How many tabs there were when all of them were known; undefined to look through them again. */
  get tabCount(): number | undefined {
    return this.held.count;
  }

  set tabCount(count: number | undefined) {
    if (count === undefined) delete this.held.count;
    else this.held.count = count;
  }

  /** Writes the registry back, if anything in it changed. */
  save(language: Language): void {
    this.held.language = language;
    const tabs = { ...this.held.tabs };
    const half: Record<string, number> = {};
    for (const [key, before] of this.unfinished) {
      half[key] = tabs[key] as number;
      if (before === undefined) delete tabs[key];
      else tabs[key] = before;
    }
    const isHalf = Object.keys(half).length > 0;
    const text = textOf({ ...this.held, tabs, ...(isHalf ? { half } : {}), schema: SCHEMA });
    if (this.entry === null) {
      this.spreadsheet.addDeveloperMetadata(
        KEY,
        text,
        SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
      );
      this.entry = this.findEntry();
    } else if (this.text !== text) this.entry.setValue(text);
    this.text = text;
  }

  private findEntry(): GoogleAppsScript.Spreadsheet.DeveloperMetadata | null {
    const all = this.spreadsheet.getDeveloperMetadata();
    return all.find((item) => item.getKey() === KEY) ?? null;
  }

  /** The language that Settings had at the last run. */
  get language(): Language | null {
    return this.exists ? this.held.language : null;
  }
}

/** Which tab is which comes first; of the last good values the latest are left out where room is short. */
function textOf(registry: Registry): string {
  const good = Object.entries(registry.good ?? {});
  let text = JSON.stringify(registry);
  while (text.length > MOST_CHARACTERS && good.length > 0) {
    let over = text.length - MOST_CHARACTERS;
    while (over > 0 && good.length > 0) over -= JSON.stringify(good.pop()).length;
    text = JSON.stringify({ ...registry, good: Object.fromEntries(good) });
  }
  return text;
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
