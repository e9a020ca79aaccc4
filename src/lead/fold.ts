/** Making typed texts comparable. Nothing here changes what a person sees: texts are shown as they were typed. */

const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const MARKS = /[\u0300-\u036f]/g;

/** One Unicode form (NFC), single spaces, no invisible characters, no spaces at the ends. */
export function tidy(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, ' ').trim();
}

/** One Unicode form (NFC), no invisible characters; spaces and lines as they are. */
export function withoutInvisible(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '');
}

/** The key under which two spellings of a name are the same: tidied, and in lower case. */
export function foldName(text: string): string {
  return tidy(text).toLowerCase();
}

/** Vietnamese without its diacritics, đ as d: `Trạng thái` → `Trang thai`. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

const BLANKS = new Set([
  '',
  '-',
  '--',
  '---',
  '–',
  '—',
  '_',
  '.',
  '/',
  'n/a',
  '#n/a',
  'na',
  'null',
  'none',
  'nil',
  'undefined',
  'nan',
  'select',
  '(blank)',
  'blank',
  '-select-',
  '--select--',
  'chọn',
  '#value!',
  '#ref!',
  '#div/0!',
  '#name?',
  '#null!',
  '#num!',
  '#error!',
  'loading...',
]);

/** Whether a cell is blank in one of the ways in which real sheets spell it: `-`, `Select`, `NA`, `#VALUE!`… */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === 'string' && (value === '' || BLANKS.has(foldName(value)));
}

/** A cell as tidy text; blank spellings give ''. Dates give '' too: no text column means a date. */
export function cellText(value: unknown): string {
  if (typeof value === 'string') return isBlank(value) ? '' : tidy(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
