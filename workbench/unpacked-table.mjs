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

// Each run that needs a table unpacks it anew, before any engine has made loops fast: so these do as little as they can.

/** More letters at once may be too many arguments. */
const LETTERS_AT_ONCE = 8192;

function textOf(alphabet, packed) {
  // Not an import: fflate makes tables of its own when it is loaded, and whoever asks for none need not wait.
  const { inflated } = require('./inflated.mjs');
  const codes = new Uint16Array(256);
  for (let at = 0; at < alphabet.length; at++) codes[at] = alphabet.charCodeAt(at);
  const places = inflated(bytesOf(packed));
  const letters = new Uint16Array(places.length);
  for (let at = 0; at < places.length; at++) letters[at] = codes[places[at]];
  let text = '';
  for (let at = 0; at < letters.length; at += LETTERS_AT_ONCE)
    text += String.fromCharCode.apply(null, letters.subarray(at, at + LETTERS_AT_ONCE));
  return text;
}

/** Z85: five digits are four bytes, the highest first. */
function bytesOf(packed) {
  const worth = new Uint8Array(128);
  for (let at = 0; at < DIGITS.length; at++) worth[DIGITS.charCodeAt(at)] = at;
  const digit = (at) => worth[packed.charCodeAt(at)];
  const bytes = new Uint8Array((packed.length / 5) * 4);
  for (let at = 0, end = 0; at < packed.length; at += 5, end += 4) {
    let high = digit(at) * 85 + digit(at + 1);
    high = high * 85 + digit(at + 2);
    const value = (high * 85 + digit(at + 3)) * 85 + digit(at + 4);
    bytes[end] = value >>> 24;
    bytes[end + 1] = value >>> 16;
    bytes[end + 2] = value >>> 8;
    bytes[end + 3] = value;
  }
  return bytes;
}
