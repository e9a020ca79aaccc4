import { parseCsv } from 'hucre/csv';

export type Delimiter = ',' | ';' | '\t';

/** How far into a file the delimiter is looked for. */
const SAMPLE = 65_536;

/** A delimited text as a table; every cell is the text that stands in the file. */
export interface DelimitedTable {
  readonly rows: string[][];
  readonly delimiter: Delimiter;
  /** The encoding that the bytes turned out to have. */
  readonly encoding: string;
}

/**
 * Reads comma, semicolon or tab separated text. Nothing is guessed about types: a phone number keeps
 * its leading 0.
 */
export function readDelimited(bytes: Uint8Array): DelimitedTable {
  const { text, encoding } = decodeText(bytes);
  const delimiter = findDelimiter(text);
  const rows = parseCsv(text, { delimiter, typeInference: false }).map((row) =>
    row.map((cell) => (cell === null ? '' : String(cell))),
  );
  while (rows.length > 0 && rows[rows.length - 1]!.every((cell) => cell === '')) rows.pop();
  return { rows, delimiter, encoding };
}

/** Decodes text by its byte order mark, as UTF-8, as UTF-16, or as Windows text, in this order. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return decoded(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return decoded(bytes, 'utf-16be');
  // Zero bytes mark UTF-16 without a mark; they must be looked for first, as they are valid UTF-8.
  const wide = utf16(bytes);
  if (wide !== null) return decoded(bytes, wide);
  try {
    return decoded(bytes, 'utf-8', true);
  } catch {
    return decoded(bytes, looksVietnamese(bytes) ? 'windows-1258' : 'windows-1252');
  }
}

function decoded(bytes: Uint8Array, encoding: string, fatal = false) {
  const text = new TextDecoder(encoding, { fatal }).decode(bytes);
  // Windows-1258 writes a tone as a mark after its letter; everything else has one character.
  return { text: text.replace(/^\uFEFF/, '').normalize('NFC'), encoding };
}

/** Half of UTF-16 text in Latin letters is zero bytes, all on the same side. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE);
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < length / 5) return null;
  if (odd > even * 4) return 'utf-16le';
  return even > odd * 4 ? 'utf-16be' : null;
}

/** Windows-1258 has đ, ơ and ư, and tone marks of their own; Windows-1252 has none of these. */
function looksVietnamese(bytes: Uint8Array): boolean {
  const text = new TextDecoder('windows-1258').decode(bytes.subarray(0, SAMPLE));
  return /[đĐ]|[ơưƠƯ]|[aeiouyăâêô][\u0300\u0301\u0303\u0309\u0323]/i.test(text);
}

/** The delimiter that splits the first records most evenly, quoted fields left alone. */
export function findDelimiter(text: string): Delimiter {
  const records = sampleRecords(text);
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of [',', ';', '\t'] as const) {
    const counts = records.map((record) => record.split(delimiter).length - 1);
    const header = counts[0] ?? 0;
    if (header === 0) continue;
    const alike = counts.filter((count) => count === header).length / counts.length;
    const score = alike * 1000 + header;
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** The first records without what stands in quotes. */
function sampleRecords(text: string): string[] {
  const records: string[] = [];
  let record = '';
  let quoted = false;
  for (const char of text.slice(0, SAMPLE)) {
    if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === '\n') {
      if (record.trim() !== '') records.push(record);
      record = '';
      if (records.length >= 50) return records;
    } else record += char;
  }
  if (record.trim() !== '') records.push(record);
  return records;
}
