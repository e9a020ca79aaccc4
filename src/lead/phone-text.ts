/** The text of a phone cell taken apart: what is a mask, what are digits, and which of them belong together. */

/** Spaces without width, and the marks for the direction of writing that come along from a phone's address book. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]/g;
/** Full-width hash, brackets, star, plus, comma, dash, dot, slash, digits and colon. */
const WIDE = /[\uFF03\uFF08-\uFF1A]/g;
const ARABIC = /[\u0660-\u0669\u06F0-\u06F9]/g;
/** Stars, bullets and hashes anywhere; an x only where it is not part of a word. */
const MASK = /[*#•●◦]|(?<!\p{L})[xX×]+(?!\p{L})/gu;
/** What each hidden digit becomes while masks are told from other signs. */
const HIDDEN = '•';
/** Digits with hidden ones before, among or behind them. */
const PARTLY_HIDDEN =
  /\+?(?:•(?:[ .()-]{0,2}[\d•])+|\d(?:[ .()-]{0,2}[\d•])*[ .()-]{0,2}•(?:[ .()-]{0,2}[\d•])*)/g;
/** An extension: ` x123` behind a number. */
const EXTENSION = /^([^•]+) •\.? ?\d{1,5}$/;
/** A slash within digits, and a date, whose slashes are no such thing. */
const SLASH = /(?<=\d) ?\/ ?(?=\d)/g;
const DATE = /(?<![\d/])\d{1,2}\/\d{1,2}\/\d{2,4}(?![\d/])/;
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

/**
 * The text without masks, `984XXXXXXX` or `0912***678`, and without the same signs where they hide nothing, as in
 * `650 253 0000 x123` or `*0912345678`; null where it has no such sign. Digits go with the signs among them where both
 * together are as long as a number.
 *
 * @param isNumber whether digits are a possible number
 */
export function withoutMasks(text: string, isNumber: (digits: string) => boolean): string | null {
  const hidden = text.replace(MASK, (signs) => HIDDEN.repeat(signs.length));
  if (!hidden.includes(HIDDEN)) return null;
  const shown = hidden.replace(PARTLY_HIDDEN, (part) => {
    const before = EXTENSION.exec(part)?.[1];
    if (before !== undefined && isNumber(before.replace(/\D/g, ''))) return before;
    const filled = part
      .replace(/^•+/, (signs) => '09999'.slice(0, signs.length))
      .replace(/•/g, '1');
    return isNumber(filled.replace(/\D/g, '')) ? ';' : part;
  });
  return shown.replace(/•/g, ';');
}

/** The text with `0912/345/678` as one number; null where it has no such slashes. */
export function withoutSlashes(text: string): string | null {
  const joined = text.replace(SLASH, ' ');
  return joined === text || DATE.test(text) ? null : joined;
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
