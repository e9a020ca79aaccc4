import { deflateRawSync } from 'node:zlib';

/**
 * A page or code as dist/ holds it in an .html file: less than half as large, in letters that no page changes.
 * src/sheet/packed-page.ts unpacks it.
 */
export function packedPage(text) {
  if (/[^\0-\x7f]/.test(text)) throw new Error('Only ASCII can be packed into a page of dist/.');
  return deflateRawSync(Buffer.from(text, 'latin1'), { level: 9 }).toString('base64url');
}

/** Code with its other letters escaped: they stand in strings and regular expressions only. */
export function inAscii(code) {
  return code.replace(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
