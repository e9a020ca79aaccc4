/** Numbers as people type them into a cell that a spreadsheet took for text. */

export interface TypedNumber {
  value: number;
  /** Whether a percent sign stood behind it; `value` is the number before the sign. */
  isPercent: boolean;
}

const CURRENCY = /(?:vnđ|vnd|usd|eur|đồng|r\$|us\$|[₫đ$€£¥₱₹฿])/giu;
const SPACE = /[\s\u00a0\u202f']/;
const GROUPED = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/;

/**
 * Reads "46,5", "1.250.000", "1,250,000 ₫", "1 234,56", "R$ 100.000", "(1,200)", "60%". Where both signs stand, the
 * last is the decimal one; a sign that comes more than once parts thousands.
 *
 * @param thousands how a lone sign before three digits is read, as in "1.250": true for money and counts, where it
 *   parts thousands, false for scores and shares, where it is the decimal sign
 * @returns null where the text is no single number
 */
export function readNumber(text: string, thousands: boolean): TypedNumber | null {
  let rest = text.normalize('NFC').replace(CURRENCY, ' ').trim().replace(/−/g, '-');
  const isPercent = rest.endsWith('%');
  if (isPercent) rest = rest.slice(0, -1).trim();
  const inBrackets = /^\((.*)\)$/.exec(rest);
  const [, sign = '', digits = ''] = /^([+-]?)\s*(.*)$/.exec(inBrackets?.[1] ?? rest) ?? [];
  const number = unsigned(digits.trim(), thousands);
  if (number === null || (inBrackets && sign !== '')) return null;
  return { value: inBrackets || sign === '-' ? -number : number, isPercent };
}

function unsigned(text: string, thousands: boolean): number | null {
  let digits = text;
  if (SPACE.test(digits)) {
    if (!/^\d{1,3}(?:[\s\u00a0\u202f']\d{3})+(?:[.,]\d+)?$/.test(digits)) return null;
    digits = digits.replace(/[\s\u00a0\u202f']/g, '');
    return Number(digits.replace(',', '.'));
  }
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return /^\d+$/.test(digits) ? Number(digits) : null;
  const whole = digits.slice(0, last);
  const part = digits.slice(last + 1);
  if (GROUPED.test(digits)) {
    const isMany = /[.,]/.test(whole);
    if (isMany || (thousands && !whole.startsWith('0'))) return Number(digits.replace(/[.,]/g, ''));
  }
  if (!/^\d*$/.test(part) || (whole === '' && part === '')) return null;
  const isPlain = /^\d*$/.test(whole);
  const isGrouped = GROUPED.test(whole) && !whole.includes(digits.charAt(last));
  return isPlain || isGrouped ? Number(`${whole.replace(/[.,]/g, '')}.${part}`) : null;
}
