import { Formula, type StoredValue } from './cell';
import { fromWall } from './time-zone';

/** What decides how Sheets reads typed text. */
export interface TypingRules {
  /** Such as vi_VN or en_US. */
  readonly locale: string;
  readonly timeZone: string;
  /** The year that a date without one falls in. */
  readonly year: number;
}

const MONTH_FIRST = /^(en_US|en_PH|en$)/;
const YEAR_FIRST = /^(ja|ko|zh|hu|lt|sv)/;
const DECIMAL_COMMA = /^(vi|fr|de|es|it|pt|id|nl|ru|pl|tr|da|nb|sv|fi|cs|uk)(?!_MX)/;
/** Sheets counts days from here; a time without a date falls on it. */
const DAY_ZERO = { year: 1899, month: 12, day: 30 };

/**
 * What Sheets makes of a string that a script writes into a cell, as if a person had typed it.
 * Where the cell's format is `@` the text stays, but for a leading `=`: whether Sheets takes that as
 * a formula there is not documented, so the workbench takes the worse case; likewise a leading
 * apostrophe, which in any other format means text and is swallowed, is a letter like others there.
 */
export function retype(text: string, isTextCell: boolean, rules: TypingRules): StoredValue {
  if (text === '') return null;
  if (text.startsWith('=') && text.length > 1) return new Formula(text, null);
  if (isTextCell) return text;
  if (text.startsWith("'")) return text.slice(1) || null;
  const bare = text.trim();
  if (bare === '') return text;
  if (/^(true|false)$/i.test(bare)) return bare.toLowerCase() === 'true';
  return readNumber(bare, rules) ?? readDate(bare, rules) ?? readSignedFormula(bare) ?? text;
}

/** A leading + (and - before something that calculates) begins a formula, as in a spreadsheet. */
function readSignedFormula(text: string): Formula | null {
  if (/^\+\S/.test(text)) return new Formula(`=${text}`, null);
  if (/^-[\d.,\s()+*/^-]*[\d)][\d.,\s()+*/^-]*$/.test(text)) return new Formula(`=${text}`, null);
  if (/^-[A-Za-z]+\d*\(/.test(text) || /^-\$?[A-Z]{1,3}\$?\d+\b/.test(text)) {
    return new Formula(`=${text}`, null);
  }
  return null;
}

function readNumber(text: string, rules: TypingRules): number | null {
  const percent = /^(.*\d)\s*%$/.exec(text);
  if (percent) {
    const share = readPlainNumber(percent[1]!, rules);
    return share === null ? null : Number((share / 100).toPrecision(15));
  }
  const money = /^([+-]?)[$₫€£]\s*(.+)$/.exec(text) ?? /^([+-]?)(.*\d)\s*[$₫€£đ]$/.exec(text);
  return readPlainNumber(money ? `${money[1]}${money[2]}` : text, rules);
}

function readPlainNumber(text: string, rules: TypingRules): number | null {
  const comma = DECIMAL_COMMA.test(rules.locale);
  const group = comma ? '\\.' : ',';
  const point = comma ? ',' : '\\.';
  // Groups of three with the locale's mark, or digits; blanks between digits are dropped.
  const shape = new RegExp(
    `^[+-]?(?:\\d{1,3}(?:${group}\\d{3})+|\\d+(?: +\\d+)*)?(?:${point}\\d*)?(?:[eE][+-]?\\d+)?$`,
  );
  if (!/\d/.test(text) || !shape.test(text) || /^[+-]?e/i.test(text)) return null;
  const plain = text.replace(/ /g, '').replace(new RegExp(group, 'g'), '').replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

function readDate(text: string, rules: TypingRules): Date | null {
  const [, day = '', time = ''] =
    /^([\d/-]*\d)?(?:(?:\s+|T|^)(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AaPp][Mm])?))?$/.exec(text) ?? [];
  if (day === '' && time === '') return null;
  const date = day === '' ? DAY_ZERO : readDay(day, rules);
  const seconds = time === '' ? 0 : readTime(time);
  if (date === null || seconds === null) return null;
  const midnight = Date.UTC(date.year, date.month - 1, date.day);
  return new Date(fromWall(midnight + seconds * 1000, rules.timeZone));
}

function readDay(text: string, rules: TypingRules): typeof DAY_ZERO | null {
  const parts = text.split(/[/-]/);
  if (parts.length < 2 || parts.length > 3 || parts.some((part) => !/^\d{1,4}$/.test(part))) {
    return null;
  }
  const monthFirst = MONTH_FIRST.test(rules.locale) || YEAR_FIRST.test(rules.locale);
  const [a = '', b = '', c] = parts;
  if (c === undefined) {
    if (a.length > 2 || b.length > 2) return null;
    return monthFirst
      ? realDay(rules.year, Number(a), Number(b))
      : realDay(rules.year, Number(b), Number(a));
  }
  if (a.length === 4) return realDay(Number(a), Number(b), Number(c));
  if (c.length === 3 || a.length > 2 || b.length > 2) return null;
  if (YEAR_FIRST.test(rules.locale) && c.length < 4) {
    return realDay(fullYear(a), Number(b), Number(c));
  }
  return monthFirst
    ? realDay(fullYear(c), Number(a), Number(b))
    : realDay(fullYear(c), Number(b), Number(a));
}

function fullYear(text: string): number {
  if (text.length === 4) return Number(text);
  return Number(text) + (Number(text) < 30 ? 2000 : 1900);
}

function realDay(year: number, month: number, day: number): typeof DAY_ZERO | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && month > 0 ? { year, month, day } : null;
}

function readTime(text: string): number | null {
  const [, h = '', m = '', s = '0', half] =
    /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AaPp])?/.exec(text) ?? [];
  let hour = Number(h);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hour > 23 || Number(m) > 59 || Number(s) > 59) return null;
  return hour * 3600 + Number(m) * 60 + Number(s);
}
