/** Names of weekdays as people type them in Vietnamese and English, and the plain form in which they are compared. */

/**
 * Lower case without diacritics, single spaces, every dash a hyphen. Accents that alone tell two words apart are
 * read first: `thứ` becomes `t` (so that it is not the English Thu), `tối` (evening) becomes `dem` (night), so that
 * `toi` is left for `tới` (until, coming).
 */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/thứ/g, 't ')
    .replace(/tối/g, 'dem')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/[‐-―−~→]/g, '-')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

const ENGLISH = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const VIETNAMESE = ['hai', 'ba', 'tu', 'nam', 'sau', 'bay'];
/** The number is a weekday's, not the first digit of an hour or a date: `Thu 7:30`, `T2/12`, `Thu 7-17h`. */
const NO_TIME =
  '(?!\\d|[:./]\\d|\\s?(?:h|g|gio|am|pm)(?![a-z])|\\s?-\\s?\\d{1,2}(?:[:.]\\d|\\s?(?:h|g|gio|am|pm)(?![a-z])))';

/** Source of a pattern for one weekday in plain text: `t 2`, `thu hai`, `cn`, `chu nhat`, `mon`, `thursday`. */
export const WEEKDAY = [
  `(?:thu|t) ?[2-7]${NO_TIME}`,
  `(?:thu|t) ?(?:${VIETNAMESE.join('|')})(?![a-z])`,
  '(?:chu ?nhat|cn)(?![a-z])',
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?(?![a-z])',
].join('|');

/** The weekday that a match of {@link WEEKDAY} names: Monday 0 to Sunday 6. */
export function weekdayOf(matched: string): number {
  const [, name = ''] = /^(?:thu|t) ?([2-7]|[a-z]+)$/.exec(matched) ?? [];
  if (/^[2-7]$/.test(name)) return Number(name) - 2;
  const vietnamese = VIETNAMESE.indexOf(name);
  if (vietnamese >= 0) return vietnamese;
  return matched.startsWith('c') ? 6 : ENGLISH.indexOf(matched.slice(0, 3));
}
