const MARK = '\u0001';

/**
 * A text that the build packed by byte pair encoding (workbench/build-words.mjs), as it was written; a
 * text that is not packed comes back as it is. Each symbol stands for a pair of characters or symbols.
 */
export function unpacked(text: string): string {
  if (text[0] !== MARK) return text;
  const [, symbols = '', pairs = '', packed = ''] = text.split(MARK);
  const meanings = new Map<string, string>();
  const meaning = (letter: string) => meanings.get(letter) ?? letter;
  for (let at = 0; at < symbols.length; at++) {
    meanings.set(symbols[at]!, meaning(pairs[2 * at]!) + meaning(pairs[2 * at + 1]!));
  }
  let out = '';
  for (const letter of packed) out += meaning(letter);
  return out;
}
