import { isTimeZone } from '../services/time-zone';
import { CommandProblem } from './place';
import { isDayAndTime, mondayOf } from './week';

export type Language = 'vi' | 'en';

/** What a person asked for on the command line; null where nothing was said. */
export interface MeetingOptions {
  readonly file: string | null;
  /** Such as 2018-W40. */
  readonly week: string | null;
  /** Such as 2018-10-08 or 2018-10-08T09:00, by the spreadsheet's clock. */
  readonly asOf: string | null;
  readonly lang: Language | null;
  readonly target: number | null;
  readonly settings: string | null;
  readonly out: string | null;
  readonly json: string | null;
  readonly tz: string | null;
  /** The campaign, and after a comma the period, whose score is to be explained. */
  readonly why: string | null;
  readonly help: boolean;
}

const VALUES = ['week', 'as-of', 'lang', 'target', 'settings', 'out', 'json', 'tz', 'why'] as const;
type OptionName = (typeof VALUES)[number];

export const USAGE = `npm run -s meeting -- FILE [options]     FILE: a lead sheet, .xlsx or .csv

  --week 2018-W40          the week of the meeting; without it the latest completed one
  --as-of 2018-10-08       the moment to look from, also 2018-10-08T09:00; without it the week's end
  --lang vi|en             the language, vi unless told
  --target 60              the quality score to reach, 0 to 100
  --settings FILE.json     other settings, described in the README
  --out FILE.xlsx          the workbook to write; without it out/<name>-<week>.xlsx
  --json FILE.json         also writes the numbers
  --tz Asia/Ho_Chi_Minh    the sheet's time zone
  --why "CAMPAIGN, PERIOD"  why a score is what it is, without a workbook; also "all"`;

/** Reads the words after the command's name. Throws a {@link CommandProblem} for what it cannot use. */
export function readOptions(argv: readonly string[]): MeetingOptions {
  const { file, given, help } = readWords(argv, VALUES);
  const text = (name: OptionName) => given.get(name) ?? null;
  return {
    file,
    week: checked(text('week'), isWeek, 'is not a week: write it like 2018-W40.'),
    asOf: momentTyped(text('as-of')),
    lang: languageTyped(text('lang')),
    target: targetOf(text('target')),
    settings: text('settings'),
    out: checked(text('out'), isWorkbookName, 'must end in .xlsx: the result is a workbook.'),
    json: text('json'),
    tz: zoneTyped(text('tz')),
    why: text('why'),
    help,
  };
}

/**
 * The file and the options among the words after a command's name, as `--name value` or `--name=value`.
 * Throws a {@link CommandProblem} for an option that is not one of `names`.
 */
export function readWords<Name extends string>(
  argv: readonly string[],
  names: readonly Name[],
): { file: string | null; given: ReadonlyMap<Name, string>; help: boolean } {
  const given = new Map<Name, string>();
  const files: string[] = [];
  let help = false;
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!;
    if (word === '--help' || word === '-h') help = true;
    else if (!word.startsWith('-') || word === '-') files.push(word);
    else {
      const [name, inline] = split(word, names);
      const value = inline ?? argv[++i];
      if (value === undefined || value === '' || (inline === null && value.startsWith('--'))) {
        throw new CommandProblem(`--${name} needs a value after it.`);
      }
      given.set(name, value);
    }
  }
  if (files.length > 1) {
    throw new CommandProblem(`One file at a time, please, not ${files.join(' and ')}.`);
  }
  return { file: files[0] ?? null, given, help };
}

function split<Name extends string>(word: string, names: readonly Name[]): [Name, string | null] {
  const equals = word.indexOf('=');
  const name = word.slice(2, equals < 0 ? undefined : equals);
  const known = names.find((each) => each === name);
  if (!word.startsWith('--') || known === undefined) {
    throw new CommandProblem(
      `There is no option ${word}: the options are ${names.map((one) => `--${one}`).join(', ')}.`,
    );
  }
  return [known, equals < 0 ? null : word.slice(equals + 1)];
}

/** What was typed after --lang. */
export function languageTyped(value: string | null): Language | null {
  return checked(value, isLanguage, 'is not a language of Pullpush: use --lang vi or en.');
}

/** What was typed after --as-of. */
export function momentTyped(value: string | null): string | null {
  return checked(
    value,
    isDayAndTime,
    'is not a date: write --as-of like 2018-10-08 or 2018-10-08T09:00.',
  );
}

/** What was typed after --tz. */
export function zoneTyped(value: string | null): string | null {
  return checked(value, isTimeZone, 'is not a time zone: write it like Asia/Ho_Chi_Minh.');
}

function checked<T extends string>(
  value: string | null,
  fits: ((value: string) => value is T) | ((value: string) => boolean),
  complaint: string,
): T | null {
  if (value !== null && !fits(value)) throw new CommandProblem(`"${value}" ${complaint}`);
  return value as T | null;
}

/** Whether a text names one of Pullpush's languages. */
export function isLanguage(value: string): value is Language {
  return value === 'vi' || value === 'en';
}

function isWeek(value: string): boolean {
  return mondayOf(value) !== null;
}

function isWorkbookName(value: string): boolean {
  return value.toLowerCase().endsWith('.xlsx');
}

function targetOf(value: string | null): number | null {
  if (value === null) return null;
  const target = /^\d+([.,]\d+)?$/.test(value.trim()) ? Number(value.replace(',', '.')) : -1;
  if (target < 0 || target > 100) {
    throw new CommandProblem(`"${value}" is not a target: give a score from 0 to 100.`);
  }
  return target;
}
