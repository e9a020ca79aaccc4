/** From a messy e-mail cell to a contact key. Dots and + tags stay: only some providers ignore them. */
import { cellText } from './fold';

/** One @, and a dot after it; no space, and no second address. */
const ADDRESS = /^[^\s@,;<>()]+@[^\s@,;<>()]+\.[^\s@,;.<>()]{2,}$/;
/** Stars, bullets and hashes anywhere; x in a row: `aXXXXXXX@gmail.com`. */
const MASK = /[*#•●◦]|x{3,}|XX/;
/** What people and forms type in the place of an address, before the @. `test@` is what Meta's test leads hold. */
const PLACEHOLDERS = new Set([
  'test',
  'testing',
  'demo',
  'sample',
  'example',
  'email',
  'noemail',
  'no-email',
  'nomail',
  'none',
  'null',
  'na',
  'n/a',
  'khong',
  'khongco',
  'khongcomail',
  'khongcoemail',
  'koco',
  'kocomail',
  'chuaco',
  'noreply',
  'no-reply',
  'donotreply',
]);

/** The address trimmed and in lower case; '' where the cell holds none that tells who it is. */
export function emailKey(cell: unknown): string {
  if (typeof cell !== 'string' || !cell.includes('@')) return '';
  const text = cellText(cell).replace(/^mailto:/i, '');
  if (!ADDRESS.test(text) || MASK.test(text)) return '';
  const key = text.toLowerCase();
  return PLACEHOLDERS.has(key.slice(0, key.indexOf('@'))) ? '' : key;
}
