/** The text of a phone cell taken apart: what is a mask, what are digits, and which of them belong together. */

/** Spaces without width, and the marks for the direction of writing that come along from a phone's address book. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]/g;
const WIDE = /[\uFF0B\uFF10-\uFF19]/g;
const ARABIC = /[\u0660-\u0669\u06F0-\u06F9]/g;
/** Stars, bullets and hashes anywhere; an x only where it is not part of a word. */
const MASK = /[*#•●◦]|(?<!\p{L})[xX×]+(?!\p{L})/u;
/** A number that a spreadsheet once showed in its short form: `9.12346E+8`. */
const SCIENTIFIC = /^(\d)(?:[.,](\d+))?[eE]\+?(\d{1,2})$/;
/**
 * Digits with what people put between those of one number. The end of a line, a slash, a semicolon and letters end
 * it; a comma does unless a digit follows at once.
 */
const PIECE = /\+?[([ ]{0,4}\d(?:[\d.()[\]'’`~_·∙‐‑‒–—-]|[^\S\r\n]|,(?=\d))*/g;

/** Digits that may be one number or several side by side. */
export interface PhonePiece {
  /** Whether a + stands before it. */
  isInternational: boolean;
  groups: string[];
}

/** Nobody's phone cell is longer; a cell may hold 50,000 characters. */
const MOST_CHARACTERS = 300;

/** The text with plain digits and plain plus signs; '' where it holds no digit. */
export function plainDigits(cell: string): string {
  const text = cell
    .slice(0, MOST_CHARACTERS)
    .replace(INVISIBLE, '')
    .replace(WIDE, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(ARABIC, (char) => String(char.charCodeAt(0) & 15))
    .replace(/±/g, '+')
    .trim();
  return /\d/.test(text) ? text : '';
}

/** Whether some of the digits were made unreadable on purpose: `984XXXXXXX`, `0912***678`. */
export function isMasked(text: string): boolean {
  return MASK.test(text);
}

/** Whether the text is a number in short form, of which digits are missing. */
export function lostDigits(text: string): boolean {
  const [, , decimals = '', exponent] = SCIENTIFIC.exec(text) ?? [];
  return exponent !== undefined && decimals.replace(/0+$/, '').length < Number(exponent);
}

/** The text with a number in short form, or with `.0` at its end, written out. */
export function asDigits(text: string): string {
  const [, first = '', decimals = '', exponent] = SCIENTIFIC.exec(text) ?? [];
  if (exponent !== undefined) return (first + decimals).slice(0, Number(exponent) + 1);
  return text.replace(/^(\d{7,})[.,]0+$/, '$1');
}

/** The pieces of a text from left to right. */
export function phonePieces(text: string): PhonePiece[] {
  return (text.match(PIECE) ?? []).map((piece) => ({
    isInternational: piece.startsWith('+'),
    groups: piece.match(/\d+/g) ?? [],
  }));
}
