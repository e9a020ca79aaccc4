import type { Run } from './run';
import { Service } from './service';

type GProperties = GoogleAppsScript.Properties.Properties;
type GPropertiesService = GoogleAppsScript.Properties.PropertiesService;

const METHODS = [
  'getProperty',
  'setProperty',
  'deleteProperty',
  'deleteAllProperties',
  'getProperties',
  'setProperties',
  'getKeys',
] as const satisfies readonly (keyof GProperties)[];

/** Google's limits, in bytes. */
const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

/** A store of texts by key. */
class PropertyStoreService
  extends Service<GProperties>
  implements Pick<GProperties, (typeof METHODS)[number]>
{
  readonly description = { name: 'Properties', methods: METHODS };
  readonly #find: () => Map<string, string>;

  constructor(find: () => Map<string, string>) {
    super();
    this.#find = find;
  }

  get #store(): Map<string, string> {
    return this.#find();
  }

  getProperty = (key: string): string | null => this.#store.get(key) ?? null;
  getKeys = (): string[] => [...this.#store.keys()];
  getProperties = (): { [key: string]: string } => Object.fromEntries(this.#store);

  setProperty(key: string, value: string): GProperties {
    const text = String(value);
    if (Buffer.byteLength(text) > LARGEST_VALUE) {
      throw new Error('Argument too large: value');
    }
    let size = Buffer.byteLength(text) + Buffer.byteLength(key);
    for (const [name, kept] of this.#store) {
      if (name !== key) size += Buffer.byteLength(name) + Buffer.byteLength(kept);
    }
    if (size > LARGEST_STORE) {
      throw new Error('You have exceeded the property storage quota.');
    }
    this.#store.set(key, text);
    return this.whole;
  }

  setProperties(properties: { [key: string]: string }, deleteAllOthers = false): GProperties {
    if (deleteAllOthers) this.#store.clear();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return this.whole;
  }

  deleteProperty(key: string): GProperties {
    this.#store.delete(key);
    return this.whole;
  }

  deleteAllProperties(): GProperties {
    this.#store.clear();
    return this.whole;
  }
}

const SERVICE_METHODS = [
  'getDocumentProperties',
  'getScriptProperties',
  'getUserProperties',
] as const satisfies readonly (keyof GPropertiesService)[];

/** Three stores: with the document, with the script, with the user. Only the first is kept in files. */
export class PropertiesServiceService
  extends Service<GPropertiesService>
  implements Pick<GPropertiesService, (typeof SERVICE_METHODS)[number]>
{
  readonly description = { name: 'PropertiesService', methods: SERVICE_METHODS };
  readonly #run: Run;
  readonly #document: GProperties;
  readonly #script: GProperties;
  readonly #user: GProperties;

  constructor(run: Run) {
    super();
    this.#run = run;
    const { spreadsheet } = run;
    const store = (find: () => Map<string, string>) =>
      new PropertyStoreService(find) as unknown as GProperties;
    this.#document = store(() => spreadsheet.documentProperties);
    this.#script = store(() => spreadsheet.scriptProperties);
    this.#user = store(() => spreadsheet.propertiesOf(run.user));
  }

  /** Null where no document holds the script, which Google's types do not say. */
  getDocumentProperties(): GProperties {
    const isMissing = this.#run.isSo(this.#run.options.noDocumentProperties);
    return isMissing ? (null as unknown as GProperties) : this.#document;
  }

  getScriptProperties = (): GProperties => this.#script;
  getUserProperties = (): GProperties => this.#user;
}
