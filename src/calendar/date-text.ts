/**
 * Dates as people type them. Reading one cell never decides whether 3/4 is April or March: that is decided
 * for the whole column (date-order.ts). Here a text becomes its numbers, in the order they were typed.
 */

export interface TypedDate {
  /** `ymd`: the year came first. `short`: two numbers, then the year: d/m/y or m/d/y. `named`: the month was a word. */
  kind: 'ymd' | 'short' | 'named';
  year: number;
  /** The first and second of the two numbers beside the year, as typed; month, day for `ymd` and `named`. */
  first: number;
  second: number;
  /** Minutes after midnight; 0 if no time was typed. */
  minutes: number;
  seconds: number;
  /** Minutes east of UTC if the text names its own offset (`+0700`, `Z`), else null. */
  offset: number | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const CLOCK =
  /(\d{1,2})\s*(?::|h|g)\s*(\d{2})?(?!\d)(?:\s*:\s*(\d{2})(?:[.,]\d+)?)?\s*(am|pm|a\.m\.|p\.m\.|sa|ch)?(?![\p{L}\p{M}])/iu;
const HOUR_ONLY = /(?<!\d)(\d{1,2})\s*(am|pm)(?!\p{L})/iu;
const OFFSET = /(?:\s*(Z)|\s*(?:GMT|UTC)?\s*([+-])(\d{2}):?(\d{2}))\s*$/;
const NUMERIC = /(?<!\d)(\d{1,4})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})(?!\d)/;
const DAY_MONTH_NAME =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4}|\d{2})(?!\d)/i;
const MONTH_NAME_DAY =
  /(?<![a-z])([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i;
const DAY_THANG =
  /(?<!\d)(\d{1,2})\s+(?:tháng|thang|thg|th)\.?\s*(\d{1,2}),?\s+(?:năm\s+|nam\s+)?(\d{4})(?!\d)/iu;

/** The numbers of a typed date, or null if the text holds none. Never throws. */
export function readDateText(text: string): TypedDate | null {
  if (text.length > 60 || !/\d/.test(text)) return null;
  const found = findDate(text);
  if (!found) return null;
  let rest =
    text.slice(0, found.start) + ' '.repeat(1) + text.slice(found.end).replace(/^T(?=\d)/, ' ');
  let offset: number | null = null;
  const zone = /\d/.test(rest) ? OFFSET.exec(rest) : null;
  if (zone && found.date.kind === 'ymd') {
    offset = zone[1] ? 0 : (zone[2] === '-' ? -1 : 1) * (Number(zone[3]) * 60 + Number(zone[4]));
    rest = rest.slice(0, zone.index);
  }
  const time = readTime(rest);
  // Digits that are neither date nor time mean that this is something else: a phone, a price, two dates.
  if (time === null) return null;
  return { ...found.date, ...time, offset };
}

interface FoundDate {
  date: Pick<TypedDate, 'kind' | 'year' | 'first' | 'second'>;
  start: number;
  end: number;
}

function findDate(text: string): FoundDate | null {
  const numeric = NUMERIC.exec(text);
  if (numeric) return numericDate(numeric);
  const place = (match: RegExpExecArray, month: number, day: string, year: string): FoundDate => ({
    date: { kind: 'named', year: fullYear(year), first: month, second: Number(day) },
    start: match.index,
    end: match.index + match[0].length,
  });
  const thang = DAY_THANG.exec(text);
  if (thang) return place(thang, Number(thang[2]), thang[1] as string, thang[3] as string);
  const dayFirst = DAY_MONTH_NAME.exec(text);
  if (dayFirst) {
    const month = MONTHS.indexOf((dayFirst[2] as string).toLowerCase()) + 1;
    if (month > 0) return place(dayFirst, month, dayFirst[1] as string, dayFirst[3] as string);
  }
  const nameFirst = MONTH_NAME_DAY.exec(text);
  if (nameFirst) {
    const month = MONTHS.indexOf((nameFirst[1] as string).toLowerCase()) + 1;
    if (month > 0) return place(nameFirst, month, nameFirst[2] as string, nameFirst[3] as string);
  }
  return null;
}

function numericDate(match: RegExpExecArray): FoundDate | null {
  const [whole, a, , b, c] = match as unknown as [string, string, string, string, string];
  const start = match.index;
  const end = start + whole.length;
  if (a.length === 4 && c.length <= 2) {
    return {
      date: { kind: 'ymd', year: Number(a), first: Number(b), second: Number(c) },
      start,
      end,
    };
  }
  if (a.length > 2) return null;
  return {
    date: { kind: 'short', year: fullYear(c), first: Number(a), second: Number(b) },
    start,
    end,
  };
}

/** Two-digit years are of this century up to 69, the convention of spreadsheets and POSIX. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function readTime(rest: string): { minutes: number; seconds: number } | null {
  const clock = CLOCK.exec(rest) ?? HOUR_ONLY.exec(rest);
  if (!clock)
    return /\d/.test(rest.replace(/\bT[2-7]\b|thứ\s*[2-7]/giu, ''))
      ? null
      : { minutes: 0, seconds: 0 };
  const isHourOnly = clock.length === 3;
  const half = (isHourOnly ? clock[2] : clock[4])?.toLowerCase().replace(/\./g, '');
  const minute = isHourOnly ? 0 : Number(clock[2] ?? 0);
  const second = isHourOnly ? 0 : Number(clock[3] ?? 0);
  let hour = Number(clock[1]);
  if (half === 'pm' || half === 'ch') hour = (hour % 12) + 12;
  else if (half === 'am' || half === 'sa') hour %= 12;
  if (hour > 24 || minute > 59 || second > 59) return null;
  return { minutes: hour * 60 + minute, seconds: second };
}
