/**
 * The base that a page carries in its hidden first column: each row's key, and a short hash of every cell as Pullpush
 * wrote it. A cell that differs from its hash was typed by a person.
 */

/** What the hidden cell of a row holds: its key and its base, one short hash a cell, blank for a blank cell. */
export function hiddenCell(key: string, base: readonly string[]): string {
  return `${key} #${base.join(',').replace(/,+$/, '')}`;
}

/** Splits a hidden cell into the row's key and its base; null if it is none. */
export function readBase(hidden: unknown): { key: string; base: string[] } | null {
  if (typeof hidden !== 'string') return null;
  const at = hidden.lastIndexOf(' #');
  const base = hidden.slice(at + 2);
  return at > 0 && /^[a-zA-Z]/.test(hidden) && /^[\w,-]*$/.test(base)
    ? { key: hidden.slice(0, at), base: base.split(',') }
    : null;
}

/** Whether a cell (0-based visible column) holds what Pullpush wrote there, or nothing. */
export function isAsWritten(base: readonly string[], column: number, value: unknown): boolean {
  return hashOf(value) === '' || hashOf(value) === (base[column] ?? '');
}

/** FNV-1a, 32 bits, of a cell's text; numbers to 12 digits, since files do not keep more exactly. '' for a blank. */
export function hashOf(value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  // Files keep a moment to the second; a number to 12 digits.
  const text =
    typeof value === 'number'
      ? `\u0001${Number(value.toPrecision(12))}`
      : isDate(value)
        ? `\u0002${Math.round(value.getTime() / 1000)}`
        : plainText(value);
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(36);
}

/** A cell's value as text that depends on no language; a date as its UTC day. */
export function plainText(value: unknown): string {
  if (isDate(value)) return value.toISOString().slice(0, 10);
  return value === null || value === undefined ? '' : String(value);
}

/** True for a Date of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
