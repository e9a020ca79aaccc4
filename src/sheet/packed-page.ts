const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The page that workbench/sidebar-page.mjs packed: ASCII, deflated, as base64url. Only who opens the sidebar waits for
 * it, and the file is no part of the script that each custom function loads.
 */
export function unpackedPage(packed: string): string {
  // Not an import: fflate makes tables of its own when it is loaded, and whoever opens no page need not wait.
  const { inflated } = require('./inflated') as typeof import('./inflated');
  const digits = packed.trim();
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let end = 0;
  for (let at = 0; at < digits.length; at++) {
    bits = (bits << 6) | DIGITS.indexOf(digits.charAt(at));
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[end++] = (bits >> held) & 255;
    bits &= (1 << held) - 1;
  }
  let text = '';
  for (const byte of inflated(bytes.subarray(0, end))) text += String.fromCharCode(byte);
  return text;
}

declare function require(name: './inflated'): unknown;
