/** Numbers as people type them into a cell that a spreadsheet took for text. */

export interface TypedNumber {
  value: number;
  /** Whether a percent sign stood behind it; `value` is the number before the sign. */
  isPercent: boolean;
}

const CURRENCY = /vnđ|vnd|usd|eur|đồng|r\$|us\$|[₫đ$€£¥₱₹฿]/gi;
/** Thousands in groups, all parted by the same sign, then perhaps another sign and decimals. */
const GROUPED = /^(\d{1,3}(?:([.,' ])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/;

/**
 * Reads "46,5", "1.250.000", "1,250,000 ₫", "1 234,56", "R$ 100.000", "(1,200)", "60%". Where both signs stand, the
 * last is the decimal one; a sign that comes more than once parts thousands.
 *
 * @param thousands how a lone sign before three digits is read, as in "1.250": true for money and counts, where it
 *   parts thousands, false for scores and shares, where it is the decimal sign
 * @returns null where the text is no single number
 */
export function readNumber(text: string, thousands: boolean): TypedNumber | null {
  const bare = text.normalize('NFC').replace(CURRENCY, ' ').replace(/\s+/g, ' ').trim();
  const [, before = '', inside, after, percent = ''] =
    /^([+−-] ?)?(?:\(([^()]*)\)|([^()%]*?)) ?(%)?$/.exec(bare) ?? [];
  const number = unsigned((inside ?? after ?? '').trim(), thousands);
  if (number === null || (inside !== undefined && before !== '')) return null;
  const isNegative = inside !== undefined || /[−-]/.test(before);
  return { value: isNegative ? -number : number, isPercent: percent !== '' };
}

function unsigned(text: string, thousands: boolean): number | null {
  const [, whole = '', sign, mark, decimals = '0'] = GROUPED.exec(text) ?? [];
  const isLone = mark === undefined && /^\d+[.,]\d{3}$/.test(text);
  if (whole !== '' && mark !== sign && (!isLone || (thousands && !text.startsWith('0')))) {
    return Number(`${whole.replace(/\D/g, '')}.${decimals}`);
  }
  return /^(?=.*\d)\d*[.,]?\d*$/.test(text) ? Number(text.replace(',', '.')) : null;
}
