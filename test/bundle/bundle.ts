import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createContext, Script } from 'node:vm';

export const ROOT = resolve(__dirname, '../..');
export const DIST = join(ROOT, 'dist');

/** The scripts that Google gets, by file name. */
export const scripts = new Map(
  readdirSync(DIST)
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file, readFileSync(join(DIST, file), 'utf8')]),
);

type Context = Record<string, unknown>;

/** A script context with ECMAScript's own globals and these; every file of dist/ is loaded in it. */
export function loaded(globals: Context = {}): Context {
  const context = createContext({ ...globals }) as Context;
  // A bare V8 has these two as well, and Apps Script does not.
  new Script('delete globalThis.WebAssembly; delete globalThis.console;').runInContext(context);
  for (const [name, value] of Object.entries(globals)) context[name] = value;
  for (const [filename, text] of scripts) new Script(text, { filename }).runInContext(context);
  return context;
}

/** Calls a top-level function as Google would. */
export function call(context: Context, name: string, ...args: unknown[]): unknown {
  return (context[name] as (...given: unknown[]) => unknown)(...args);
}
