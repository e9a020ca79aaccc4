// The half of packed-tables.mjs that goes into dist/: gives a packed table back. Apps Script has neither atob nor
// TextDecoder, so the way from text to bytes and back is written here.

/** The digits of Z85 (rfc.zeromq.org/spec/32): none of them needs an escape in a string. */
export const DIGITS =
  '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';

/**
 * A function that gives the table: unpacked when first asked for, since most runs ask for few tables, and only once.
 *
 * @param {string} alphabet the characters of the table as JSON; a byte is the place of a character in it
 * @param {string} packed the bytes, deflated and written as Z85
 */
export function unpackedTable(alphabet, packed) {
  let table;
  return () => {
    table = table || JSON.parse(textOf(alphabet, packed));
    return table;
  };
}

function textOf(alphabet, packed) {
  // Not an import: fflate makes tables of its own when it is loaded, and whoever asks for none need not wait.
  const { inflated } = require('./inflated.mjs');
  let text = '';
  for (const place of inflated(bytesOf(packed))) text += alphabet[place];
  return text;
}

/** Z85: five digits are four bytes, the highest first. */
function bytesOf(packed) {
  const worth = {};
  for (let at = 0; at < DIGITS.length; at++) worth[DIGITS[at]] = at;
  const bytes = new Uint8Array((packed.length / 5) * 4);
  let value = 0;
  for (let at = 0, end = 0; at < packed.length; at++) {
    value = value * 85 + worth[packed[at]];
    if (at % 5 < 4) continue;
    for (let shift = 24; shift >= 0; shift -= 8) bytes[end++] = value >>> shift;
    value = 0;
  }
  return bytes;
}
