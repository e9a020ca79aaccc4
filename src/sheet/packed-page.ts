const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** More letters at once may be too many arguments. */
const LETTERS_AT_ONCE = 8192;

/**
 * The page or code that workbench/packed-page.mjs packed: ASCII, deflated, as base64url. Each run that needs it unpacks
 * it anew, before any engine has made loops fast: so they do as little as they can.
 */
export function unpackedPage(packed: string): string {
  // Not an import: fflate makes tables of its own when it is loaded, and whoever opens no page need not wait.
  const { inflated } = require('./inflated') as typeof import('./inflated');
  const letters = inflated(bytesOf(packed.trim()));
  let text = '';
  for (let at = 0; at < letters.length; at += LETTERS_AT_ONCE) {
    const some = letters.subarray(at, at + LETTERS_AT_ONCE);
    text += String.fromCharCode.apply(null, some as unknown as number[]);
  }
  return text;
}

/** Four digits are three bytes. */
function bytesOf(digits: string): Uint8Array {
  const worth = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) worth[DIGITS.charCodeAt(i)] = i;
  const bytes = new Uint8Array(Math.ceil(digits.length / 4) * 3);
  for (let at = 0, end = 0; at < digits.length; at += 4, end += 3) {
    // Beyond the last digit there is nothing, which shifts as 0.
    const four =
      ((worth[digits.charCodeAt(at)] as number) << 18) |
      ((worth[digits.charCodeAt(at + 1)] as number) << 12) |
      ((worth[digits.charCodeAt(at + 2)] as number) << 6) |
      (worth[digits.charCodeAt(at + 3)] as number);
    bytes[end] = four >> 16;
    bytes[end + 1] = four >> 8;
    bytes[end + 2] = four;
  }
  return bytes.subarray(0, Math.floor((digits.length * 3) / 4));
}

declare function require(name: './inflated'): unknown;
