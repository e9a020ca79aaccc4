// Packs the status vocabularies for dist/: their words repeat so much that most of the bytes can go.
import { readFileSync } from 'node:fs';

/** Between the parts of a packed text. No vocabulary holds it. */
const MARK = '\u0001';
/** A pair that would save less than this many bytes is not worth its entry. */
const LEAST_SAVED = 7;

/** Characters that stand for pairs: those of one byte that the text does not use, then some of two bytes. */
function symbolsFor(text) {
  const ascii = range(0x21, 0x7e).filter((each) => !'"\\`$'.includes(each));
  const wide = [...range(0x0400, 0x0482), ...range(0x048a, 0x052f), ...range(0x0250, 0x0297)];
  return [...ascii, ...wide].filter((each) => !text.includes(each));
}

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at));
}

/**
 * Byte pair encoding: the pair that costs most becomes one symbol, again and again. The result is a mark,
 * the symbols, the mark, for each symbol its pair, the mark, the packed text. Read by src/lead/unpacked.ts.
 */
export function packed(text) {
  const symbols = symbolsFor(text);
  const pairs = [];
  // A character is its code, a symbol its number beyond all codes.
  let parts = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  while (pairs.length < symbols.length) {
    const best = dearest(parts);
    if (best === null) break;
    parts = replaced(parts, best, CODES + pairs.length);
    pairs.push(best);
  }
  const uses = new Map(pairs.map((_, id) => [id, 0]));
  for (const part of [...parts, ...pairs.flat()]) {
    if (part >= CODES) uses.set(part - CODES, uses.get(part - CODES) + 1);
  }
  const bySize = [...uses].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  const symbolOf = new Map(bySize.map((id, rank) => [id, symbols[rank]]));
  const written = (part) =>
    part >= CODES ? symbolOf.get(part - CODES) : String.fromCharCode(part);
  return [
    '',
    pairs.map((_, id) => symbolOf.get(id)).join(''),
    pairs.flat().map(written).join(''),
    parts.map(written).join(''),
  ].join(MARK);
}

const CODES = 0x10000;

/** In UTF-8; whether a symbol will have one byte or two is not known yet. */
function bytes(part) {
  if (part >= CODES) return 1.5;
  return part < 0x80 ? 1 : part < 0x800 ? 2 : 3;
}

function dearest(parts) {
  const found = new Map();
  for (let at = 0; at + 1 < parts.length; at++) {
    const key = parts[at] * 2 * CODES + parts[at + 1];
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  let best = null;
  let most = LEAST_SAVED;
  for (const [key, count] of found) {
    const pair = [Math.floor(key / (2 * CODES)), key % (2 * CODES)];
    const saved = count * (bytes(pair[0]) + bytes(pair[1]) - 1.5);
    if (saved > most) [best, most] = [pair, saved];
  }
  return best;
}

function replaced(parts, [one, two], id) {
  const out = [];
  for (let at = 0; at < parts.length; at++) {
    if (parts[at] === one && parts[at + 1] === two) {
      out.push(id);
      at++;
    } else out.push(parts[at]);
  }
  return out;
}

/** esbuild's part: a vocabulary file is packed on its way into the bundle. */
export const packWords = {
  name: 'pack-words',
  setup(build) {
    build.onLoad({ filter: /[/\\]vocabulary-[a-z]+\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source.replace(/`\n([^`]*)`;/, (_, text) => {
        const tight = text.trim().replace(/ \| /g, '|');
        return `${JSON.stringify(packed(tight))};`;
      });
      return { contents, loader: 'ts' };
    });
  },
};
