import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { openRealm, type Realm } from './realm';
import {
  type AuthMode,
  type Dialog,
  type MenuEntry,
  type Meter,
  openServices,
  type RunOptions,
  type Toast,
  type WorkbenchSpreadsheet,
} from './services';
import { isDate } from './services/cell';
import { EnumConstant, AuthMode as GoogleAuthMode } from './services/enums';
import { LONGEST_RUN, LONGEST_SHORT_RUN } from './services/meter';

export interface AddOnOptions extends RunOptions {
  /** False takes Intl out of the context, to try what the add-on does without it. */
  readonly intl?: boolean | undefined;
  /**
   * True runs all calls in one script context, which takes a tenth of the time and keeps what modules
   * remember: for tests that do the same thing hundreds of times, to try what happens in between.
   */
  readonly oneContext?: boolean | undefined;
}

/** The built add-on, loaded over one spreadsheet. */
export interface AddOn {
  /**
   * Runs a function as a menu item, a trigger or google.script.run does. Each call evaluates the
   * files anew, as each execution does with Google: what a module remembers is gone, unless the
   * options keep one context. Arguments and result are copied; a Date in either throws, as google.script.run fails on it.
   */
  call(name: string, ...args: unknown[]): unknown;
  /** Runs a custom function read-only; tables may hold dates, and so may the result. */
  callCustomFunction(name: string, ...args: unknown[]): unknown;
  /** Runs a trigger's function with an event: fully authorised, with nobody to ask. */
  fire(handler: string, event: Readonly<Record<string, unknown>>): void;
  setAuthMode(mode: AuthMode): void;
  /** False: the user's consent is gone, and stays gone until this is true again. */
  setAuthorised(isAuthorised: boolean): void;
  /** Who runs it. */
  readonly userEmail: string;
  readonly meter: Meter;
  readonly dialogs: readonly Dialog[];
  readonly toasts: readonly Toast[];
  readonly menus: readonly MenuEntry[];
  readonly logs: readonly string[];
  /** The top-level functions that Google would let a user or a page call. */
  readonly functionNames: readonly string[];
  readonly spreadsheet: WorkbenchSpreadsheet;
}

/**
 * Loads the files of a build folder in a bare script context, with in-memory services over a
 * spreadsheet. Throws what the files throw while they load.
 */
export function loadAddOn(distDir: string, options: AddOnOptions): AddOn {
  const files = readdirSync(distDir).sort();
  const scripts = files
    .filter((file) => file.endsWith('.js'))
    .map((file) => new Script(readFileSync(join(distDir, file), 'utf8'), { filename: file }));
  if (scripts.length === 0) throw new Error(`There is no script in ${distDir}: build it first.`);
  const html = Object.fromEntries(
    files
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file.replace(/\.html$/, ''), readFileSync(join(distDir, file), 'utf8')]),
  );
  const scopes = options.scopes ?? scopesOf(distDir, files);
  const { services, run } = openServices({ ...options, scopes, html });

  let kept: Realm | null = null;
  const execute = (): Realm => {
    if (kept !== null) return kept;
    const realm = openRealm({
      globals: { ...services },
      clock: () => run.meter.clock(),
      scriptTimeZone: options.scriptTimeZone ?? 'Asia/Ho_Chi_Minh',
      intl: options.intl ?? true,
    });
    run.makeDate = realm.makeDate;
    run.makeError = realm.makeError;
    for (const script of scripts) script.runInContext(realm.global);
    if (options.oneContext) kept = realm;
    return realm;
  };

  const perform = (
    name: string,
    args: readonly unknown[],
    given: Partial<Manner> = {},
  ): unknown => {
    const { dates, ...manner } = { ui: run.ui, authMode: run.authMode, dates: false, ...given };
    return run.execute({ ...manner, limitMs: limitOf(name, manner.authMode) }, () => {
      const realm = execute();
      const body = functionOf(realm, name);
      const copies = args.map((arg) => copyIn(arg, realm, dates));
      return copyOut(body(...copies), name, dates);
    });
  };

  const { authMode, ui } = run;
  const functionNames = run.execute({ authMode, ui, limitMs: LONGEST_RUN }, () =>
    namesOf(execute()),
  );
  return {
    call: (name, ...args) => perform(name, args),
    callCustomFunction: (name, ...args) =>
      perform(name, args, { authMode: 'CUSTOM_FUNCTION', dates: true }),
    fire(handler, event) {
      const full = { ...event, authMode: GoogleAuthMode.FULL };
      perform(handler, [full], { authMode: 'FULL', ui: false });
    },
    setAuthMode(mode) {
      run.authMode = mode;
    },
    setAuthorised(isAuthorised) {
      run.isAuthorised = isAuthorised;
    },
    userEmail: run.user,
    meter: run.meter,
    dialogs: run.dialogs,
    toasts: run.toasts,
    menus: run.menus,
    logs: run.logs,
    functionNames,
    spreadsheet: run.spreadsheet,
  };
}

interface Manner {
  readonly authMode: AuthMode;
  readonly ui: boolean;
  readonly dates: boolean;
}

const SIMPLE_TRIGGERS = ['onOpen', 'onInstall', 'onEdit', 'onSelectionChange'];

/** Google's limit for an execution of a function, ms. */
function limitOf(name: string, authMode: AuthMode): number {
  const isSimpleTrigger = SIMPLE_TRIGGERS.includes(name) && authMode !== 'FULL';
  return isSimpleTrigger || authMode === 'CUSTOM_FUNCTION' ? LONGEST_SHORT_RUN : LONGEST_RUN;
}

/** What the add-on asks consent for; undefined where Google would find that out itself. */
function scopesOf(distDir: string, files: readonly string[]): readonly string[] | undefined {
  if (!files.includes('appsscript.json')) return undefined;
  const manifest = JSON.parse(readFileSync(join(distDir, 'appsscript.json'), 'utf8')) as {
    oauthScopes?: string[];
  };
  return manifest.oauthScopes;
}

function namesOf(realm: Realm): string[] {
  return Object.keys(realm.global)
    .filter((name) => typeof realm.global[name] === 'function' && !name.endsWith('_'))
    .sort();
}

function functionOf(realm: Realm, name: string): (...args: unknown[]) => unknown {
  const body = namesOf(realm).includes(name) ? realm.global[name] : undefined;
  if (typeof body !== 'function') throw new Error(`Script function not found: ${name}`);
  return body as (...args: unknown[]) => unknown;
}

function copyIn(value: unknown, realm: Realm, dates: boolean): unknown {
  if (isDate(value)) {
    if (!dates) throw new Error('google.script.run cannot pass a Date: pass text instead.');
    return realm.makeDate(value.getTime());
  }
  if (Array.isArray(value)) {
    const list = realm.makeList(value.length);
    value.forEach((item, i) => {
      list[i] = copyIn(item, realm, dates);
    });
    return list;
  }
  return copyEntries(value, (item) => copyIn(item, realm, dates));
}

function copyOut(value: unknown, name: string, dates: boolean): unknown {
  if (isDate(value)) {
    if (!dates) {
      throw new Error(`${name} gives a Date back, on which google.script.run fails: give text.`);
    }
    return new Date(value.getTime());
  }
  if (typeof value === 'function') return undefined;
  if (Array.isArray(value)) return value.map((item) => copyOut(item, name, dates));
  return copyEntries(value, (item) => copyOut(item, name, dates));
}

function copyEntries(value: unknown, copy: (item: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof EnumConstant) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item)]));
}
