import { DeveloperMetadataVisibility } from './enums';
import { Service } from './service';
import type { MetadataEntry } from './workbench-sheet';

type GMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

const METHODS = [
  'getId',
  'getKey',
  'getValue',
  'setValue',
  'getVisibility',
  'remove',
] as const satisfies readonly (keyof GMetadata)[];

/** One key with its value, on the spreadsheet or on a sheet. */
export class DeveloperMetadataService
  extends Service<GMetadata>
  implements Pick<GMetadata, (typeof METHODS)[number]>
{
  readonly description = { name: 'DeveloperMetadata', methods: METHODS };
  readonly #entries: MetadataEntry[];
  readonly #entry: MetadataEntry;

  constructor(entries: MetadataEntry[], entry: MetadataEntry) {
    super();
    this.#entries = entries;
    this.#entry = entry;
  }

  getId(): number {
    return this.#entry.id;
  }

  getKey(): string {
    return this.#entry.key;
  }

  getValue(): string | null {
    return this.#entry.value;
  }

  setValue(value: string): GMetadata {
    this.#entry.value = String(value);
    return this.whole;
  }

  getVisibility(): Visibility {
    return DeveloperMetadataVisibility[
      this.#entry.visibility as keyof typeof DeveloperMetadataVisibility
    ];
  }

  remove(): void {
    const index = this.#entries.indexOf(this.#entry);
    if (index >= 0) this.#entries.splice(index, 1);
  }
}

const FINDER_METHODS = ['withKey', 'find'] as const satisfies readonly (keyof GFinder)[];

/** Looks through everything at one place and below it. */
export class MetadataFinderService
  extends Service<GFinder>
  implements Pick<GFinder, (typeof FINDER_METHODS)[number]>
{
  readonly description = { name: 'DeveloperMetadataFinder', methods: FINDER_METHODS };
  readonly #places: readonly MetadataEntry[][];
  #key: string | null = null;

  constructor(places: readonly MetadataEntry[][]) {
    super();
    this.#places = places;
  }

  withKey(key: string): GFinder {
    this.#key = key;
    return this.whole;
  }

  find(): GMetadata[] {
    return this.#places.flatMap((entries) => metadataOf(entries, this.#key));
  }
}

/** What hangs at one place, all of it or under one key. */
export function metadataOf(entries: MetadataEntry[], key: string | null = null): GMetadata[] {
  return entries
    .filter((entry) => key === null || entry.key === key)
    .map((entry) => new DeveloperMetadataService(entries, entry) as unknown as GMetadata);
}

/** Reads the overloads of addDeveloperMetadata: key, then a value, a visibility, both or neither. */
export function newMetadata(
  id: number,
  key: string,
  valueOrVisibility?: string | Visibility,
  visibility?: Visibility,
): MetadataEntry {
  const hasValue = typeof valueOrVisibility === 'string';
  const chosen = visibility ?? (hasValue ? undefined : valueOrVisibility);
  return {
    id,
    key: String(key),
    value: hasValue ? valueOrVisibility : null,
    visibility: String(chosen ?? DeveloperMetadataVisibility.DOCUMENT),
  };
}
