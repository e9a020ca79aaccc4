/** Working hours as a team writes them in one cell of Settings, or as the argument of a function. */
import { plainText, WEEKDAY, weekdayOf } from './weekday-words';

/** Minutes after midnight, the first one worked and the first one no longer worked: 0 ≤ from < to ≤ 1440. */
export type Interval = readonly [from: number, to: number];

/** The intervals of each weekday, Monday first; sorted, and no two of them touch. */
export type WorkingHours = readonly (readonly Interval[])[];

/** The hours of a team that set none. */
export const USUAL_HOURS = 'Mon-Sat 8:00-17:30';

const DAYS = 7;
const MINUTES_PER_DAY = 1440;
const ALL_DAYS = [0, 1, 2, 3, 4, 5, 6];
/** The days of the default, `Mon-Sat 8:00-17:30`: they stand where a text names no day. */
const DEFAULT_DAYS = [0, 1, 2, 3, 4, 5];

interface TimeToken {
  kind: 'time';
  hour: number;
  minute: number;
  half: 'am' | 'pm' | null;
  /** A lone number, such as the 8 of `8-17h`. */
  bare: boolean;
}

type Token =
  | TimeToken
  | { kind: 'days'; days: readonly number[]; numbered: boolean }
  /** An afternoon or evening word; after a time it belongs to it, before one to the next interval. */
  | { kind: 'part'; half: 'am' | 'pm' }
  | { kind: 'to' }
  | { kind: 'comma' }
  | { kind: 'colon' }
  | { kind: 'closed' };

/** What stands in a row in the text: named days, or the hours of the days beside them. */
type Run = { days: number[] } | { intervals: Interval[]; closed: boolean };

/**
 * Reads working hours: days with their intervals, `Mon-Fri 8:00-17:30; Sat 8:00-12:00`, `T2-T7 8h-17h30`,
 * `8:00-12:00, 13:30-17:30`. Days stand before their hours or after them, all through. Hours of one day that are
 * written in several places add up. An interval that ends before it begins runs over midnight into the next day.
 * Without any day the hours are those of Monday to Saturday, as in the default; a day that is not named is free.
 *
 * @returns null where any part of the text is not understood: half-read hours would be worse than none
 */
export function parseWorkingHours(text: string): WorkingHours | null {
  const plain = plainText(text);
  if (/^24 ?[/x] ?7$/.test(plain)) return week(ALL_DAYS.map((day) => [[day], [[0, 1440]], false]));
  const tokens = tokensOf(plain);
  const runs = tokens && runsOf(tokens);
  if (!runs || runs.length === 0) return null;
  const first = runs[0] as Run;
  if (runs.length === 1 && 'intervals' in first) {
    // Bare numbers alone are hours only beside a day: "1-2" is anything.
    const isSure = tokens.some((token) => token.kind === 'time' && !token.bare);
    return first.closed || !isSure ? null : week([[DEFAULT_DAYS, first.intervals, false]]);
  }
  if (runs.length % 2 === 1) return null;
  const parts: Part[] = [];
  for (let i = 0; i < runs.length; i += 2) {
    const [a, b] = [runs[i] as Run, runs[i + 1] as Run];
    const [named, hours] = 'days' in a ? [a, b] : [b, a];
    if (!('days' in named) || !('intervals' in hours)) return null;
    parts.push([named.days, hours.intervals, hours.closed]);
  }
  return week(parts);
}

type Part = [days: readonly number[], intervals: readonly Interval[], closed: boolean];

/** Lays the parts over a week; null if nobody works at all. */
function week(parts: readonly Part[]): WorkingHours | null {
  const hours: Interval[][] = ALL_DAYS.map(() => []);
  const add = (day: number, from: number, to: number) => {
    if (from < to) hours[day % DAYS]?.push([from, to]);
  };
  for (const [days, intervals] of parts) {
    for (const day of days) {
      for (const [from, to] of intervals) {
        if (to > from) add(day, from, to);
        else {
          add(day, from, MINUTES_PER_DAY);
          add(day + 1, 0, to);
        }
      }
    }
  }
  for (const [days, , closed] of parts) if (closed) for (const day of days) hours[day] = [];
  const joined = hours.map(join);
  return joined.some((day) => day.length > 0) ? joined : null;
}

function join(intervals: readonly Interval[]): Interval[] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...intervals].sort((a, b) => a[0] - b[0])) {
    const last = joined[joined.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

const PATTERNS: readonly [RegExp, (match: RegExpExecArray) => Token | null][] = [
  [/[\s&]+|(?:va|and|tu|from|luc|at)(?![a-z])/y, () => null],
  [/[,;\n]/y, () => ({ kind: 'comma' })],
  [
    /(?:hang|moi|cac) ngay(?: trong tuan)?(?![a-z])|ca tuan(?![a-z])|daily(?![a-z])|every ?day(?![a-z])|all week(?![a-z])/y,
    () => days(ALL_DAYS),
  ],
  [/weekdays?(?![a-z])/y, () => days([0, 1, 2, 3, 4])],
  [/weekends?(?![a-z])/y, () => days([5, 6])],
  [/(?:nghi|off|closed)(?![a-z])/y, () => ({ kind: 'closed' })],
  [
    new RegExp(WEEKDAY, 'y'),
    ([text]) => ({ kind: 'days', days: [weekdayOf(text)], numbered: /\d/.test(text) }),
  ],
  [/(?:den|toi|to|until|till)(?![a-z])|-/y, () => ({ kind: 'to' })],
  [/(?:buoi )?sang(?![a-z])/y, () => ({ kind: 'part', half: 'am' })],
  [/(?:buoi )?(?:chieu|dem)(?![a-z])/y, () => ({ kind: 'part', half: 'pm' })],
  [/:/y, () => ({ kind: 'colon' })],
  [
    /(\d{1,2})(?:[:.](\d{2})|\s?(?:gio|h|g)(?:\s?(\d{2})(?!\s?[:.hg\d]))?(?![a-z]))?(?!\d)(?: ?(am|pm|a\.m\.|p\.m\.|sa|ch)(?![a-z]))?/y,
    ([text, hour, colon, h, half]) => ({
      kind: 'time',
      hour: Number(hour),
      minute: Number(colon ?? h ?? 0),
      half: half === undefined ? null : /^(?:a|sa)/.test(half) ? 'am' : 'pm',
      bare: /^\d+$/.test(text),
    }),
  ],
];

function days(list: readonly number[]): Token {
  return { kind: 'days', days: list, numbered: false };
}

/** The words of a text, or null if one of them says something else. */
function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const from = at;
    for (const [pattern, read] of PATTERNS) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match) continue;
      at = pattern.lastIndex;
      const token = read(match);
      if (token) tokens.push(token);
      break;
    }
    if (at === from) return null;
  }
  return tokens;
}

function runsOf(tokens: readonly Token[]): Run[] | null {
  const runs: Run[] = [];
  let at = 0;
  const kind = (offset: number) => tokens[at + offset]?.kind;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const last = runs[runs.length - 1];
    if (token.kind === 'comma') at++;
    else if (token.kind === 'colon') {
      if (kind(-1) !== 'days' && kind(-1) !== 'time' && kind(-1) !== 'part') return null;
      if (!last || !('days' in last)) return null;
      at++;
    } else if (token.kind === 'days') {
      const [named, used] = daysAt(tokens, at);
      at += used;
      if (last && 'days' in last) last.days.push(...named);
      else runs.push({ days: named });
    } else if (token.kind === 'closed') {
      if (last && 'intervals' in last) return null;
      runs.push({ intervals: [], closed: true });
      at++;
    } else {
      const found = intervalAt(tokens, at);
      if (!found) return null;
      at += found.used;
      if (last && 'intervals' in last) {
        if (last.closed) return null;
        last.intervals.push(found.interval);
      } else runs.push({ intervals: [found.interval], closed: false });
    }
  }
  return runs;
}

/** A day, a range of days, or numbers that carry on: `T2-6`, `T2, 4, 6`. */
function daysAt(tokens: readonly Token[], start: number): [days: number[], used: number] {
  const first = tokens[start] as Token & { kind: 'days' };
  const next = tokens[start + 1]?.kind;
  const until = tokens[start + 2];
  if (next === 'to' && first.days.length === 1 && until) {
    const [from] = first.days as [number];
    const last = first.numbered ? (numberedDay(until) ?? oneDay(until)) : oneDay(until);
    if (last !== null) {
      const count = ((last - from + DAYS) % DAYS) + 1;
      return [Array.from({ length: count }, (_, i) => (from + i) % DAYS), 3];
    }
  }
  const list = [...first.days];
  let used = 1;
  while (first.numbered && tokens[start + used]?.kind === 'comma') {
    const day = numberedDay(tokens[start + used + 1]);
    if (day === null || tokens[start + used + 2]?.kind === 'to') break;
    list.push(day);
    used += 2;
  }
  return [list, used];
}

function oneDay(token: Token): number | null {
  return token.kind === 'days' && token.days.length === 1 ? (token.days[0] as number) : null;
}

function numberedDay(token: Token | undefined): number | null {
  const isDay = token?.kind === 'time' && token.bare && token.hour >= 2 && token.hour <= 7;
  return isDay ? token.hour - 2 : null;
}

function intervalAt(
  tokens: readonly Token[],
  start: number,
): { interval: Interval; used: number } | null {
  let at = start;
  const part = (): 'am' | 'pm' | null => {
    const token = tokens[at];
    if (token?.kind !== 'part') return null;
    at++;
    return token.half;
  };
  const before = part();
  if (tokens[at]?.kind === 'colon') at++;
  const from = tokens[at++];
  if (from?.kind !== 'time') return null;
  const fromPart = part() ?? before;
  if (tokens[at++]?.kind !== 'to') return null;
  const to = tokens[at++];
  if (to?.kind !== 'time') return null;
  // A word between two intervals belongs to the one that follows: "8h-12h chiều 13h30-17h30".
  const isNext = tokens[at + 1]?.kind === 'time' || tokens[at + 1]?.kind === 'colon';
  const toPart = (isNext ? null : part()) ?? before;
  const end = minuteOf(to, toPart);
  let begin = minuteOf(from, fromPart);
  if (begin === null || end === null || begin === MINUTES_PER_DAY || begin === end) return null;
  // "1:30-5:30 pm": the half of the day is written once, where that makes a forward interval.
  const isOnce = from.half === null && fromPart === null && to.half === 'pm' && begin < 720;
  if (isOnce && begin + 720 < end) begin += 720;
  const isLoose = from.bare || to.bare;
  return isLoose && end < begin ? null : { interval: [begin, end], used: at - start };
}

/** Minutes after midnight; null for a time that no clock shows. */
function minuteOf({ hour, minute, half }: TimeToken, part: 'am' | 'pm' | null): number | null {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null;
  if (half !== null) {
    if (hour < 1 || hour > 12) return null;
    return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
  }
  return (part === 'pm' && hour < 12 ? hour + 12 : hour) * 60 + minute;
}
