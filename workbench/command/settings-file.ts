import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isLanguage, type Language } from './options';
import { CommandProblem } from './place';

/** What a settings file asks for, each part as it is written into the Settings tab. */
export interface SettingsFile {
  /** Values by setting key, such as target. */
  readonly settings: ReadonlyMap<string, string | number | boolean>;
  /** Names of the lead tabs to read; none to leave the choice as it is. */
  readonly leadTabs: readonly string[];
  readonly points: ReadonlyMap<string, number>;
  readonly classes: ReadonlyMap<string, string>;
  /** Outcome codes by the text that reps type. */
  readonly phrases: ReadonlyMap<string, string>;
  /** Column headers by field. */
  readonly columns: ReadonlyMap<string, string>;
}

export const NO_SETTINGS: SettingsFile = {
  settings: new Map(),
  leadTabs: [],
  points: new Map(),
  classes: new Map(),
  phrases: new Map(),
  columns: new Map(),
};

/** What is no single value. */
const PARTS = ['leadTab', 'leadTabs', 'points', 'classes', 'phrases', 'columns'];

/** What a lead with an outcome counts as. */
const CLASSES = ['pending', 'junk', 'weak', 'good', 'duplicate', 'excluded', 'unclear'];

/** Settings that are numbers, with the values they can take. */
const NUMBERS: Readonly<Record<string, readonly [number, number]>> = {
  target: [0, 100],
  minAttempts: [0, 1000],
  minDays: [0, 1000],
  giveUpDays: [0, 1000],
  duplicateDays: [0, 3650],
  minCoverage: [0, 1],
  minJudged: [0, 1_000_000],
};

/** Reads a settings file. Throws a {@link CommandProblem} that names the part it cannot use. */
export function readSettings(path: string): SettingsFile {
  const file = basename(path);
  const all = entriesOf(parsed(path, file), file);
  const settings = new Map<string, string | number | boolean>();
  const part = (key: string) =>
    all.has(key) ? entriesOf(all.get(key), `"${key}" in ${file}`) : [];
  for (const [key, value] of all) {
    if (PARTS.includes(key)) continue;
    settings.set(key, settingOf(key, value, file));
  }
  return {
    settings,
    leadTabs: [...tabsOf(all.get('leadTab'), file), ...tabsOf(all.get('leadTabs'), file)],
    points: mapped(part('points'), (value, key) => pointsOf(value, key, file)),
    classes: mapped(part('classes'), (value, key) => {
      if (CLASSES.includes(value as string)) return value as string;
      throw new CommandProblem(
        `The class of ${key} in ${file} must be one of ${CLASSES.join(', ')}.`,
      );
    }),
    phrases: mapped(part('phrases'), (value, key) => textOf(value, `The phrase "${key}"`, file)),
    columns: mapped(part('columns'), (value, key) => textOf(value, `The column ${key}`, file)),
  };
}

/** The language that a settings file asks for. */
export function languageIn(file: SettingsFile): Language | null {
  return (file.settings.get('language') as Language | undefined) ?? null;
}

function parsed(path: string, file: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new CommandProblem(`The settings file ${path} cannot be read: check its name.`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new CommandProblem(`${file} is not valid JSON: ${(error as Error).message}.`);
  }
}

function entriesOf(value: unknown, what: string): Map<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CommandProblem(`${what} must be a list of names and values in braces { }.`);
  }
  return new Map(Object.entries(value));
}

function mapped<T>(
  entries: Iterable<readonly [string, unknown]>,
  convert: (value: unknown, key: string) => T,
): Map<string, T> {
  return new Map([...entries].map(([key, value]) => [key, convert(value, key)]));
}

function settingOf(key: string, value: unknown, file: string): string | number | boolean {
  const limits = NUMBERS[key];
  if (limits && !(typeof value === 'number' && value >= limits[0] && value <= limits[1])) {
    throw new CommandProblem(
      `"${key}" in ${file} must be a number from ${limits[0]} to ${limits[1]}.`,
    );
  }
  if (key === 'language' && !(typeof value === 'string' && isLanguage(value))) {
    throw new CommandProblem(`"language" in ${file} must be "vi" or "en".`);
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  throw new CommandProblem(`"${key}" in ${file} must be a text, a number, true or false.`);
}

/** Names of lead tabs: one, or a list of them. */
function tabsOf(value: unknown, file: string): string[] {
  if (value === undefined || value === '') return [];
  const names = Array.isArray(value) ? value : [value];
  if (names.every((name) => typeof name === 'string' && name.trim() !== '')) return names;
  throw new CommandProblem(
    `"leadTab" in ${file} must be the name of a tab, "leadTabs" a list of names in brackets [ ].`,
  );
}

function pointsOf(value: unknown, key: string, file: string): number {
  if (typeof value === 'number' && value >= 0 && value <= 100) return value;
  throw new CommandProblem(`The points of ${key} in ${file} must be a number from 0 to 100.`);
}

function textOf(value: unknown, what: string, file: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new CommandProblem(`${what} in ${file} must have a text.`);
}
