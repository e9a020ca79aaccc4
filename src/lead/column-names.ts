/** Columns as Settings names them: by header, by header and letter where several have it, or by letter alone. */
import type { ColumnContent } from './column-content';
import { headerKey } from './field-names';
import { foldName } from './fold';

/** The headers that one cell of Settings lists for tabs that name a column differently; none for a single one. */
export function alternatives(text: string): string[] {
  const parts = text.split('|').map((part) => part.trim());
  return parts.length > 1 ? parts.filter((part) => part !== '') : [];
}

/** `C` names the third column, whatever its header; a name always comes first. None if no text is such a letter. */
export function columnsLettered(texts: readonly string[], width: number): number[] {
  const columns = texts.flatMap((text) => columnOfLetter(text, width) ?? []);
  return columns.slice(0, 1);
}

/** The 0-based column of a letter; null for any other text, and beyond the width. */
export function columnOfLetter(text: string, width: number): number | null {
  if (!/^[A-Z]{1,3}$/.test(text)) return null;
  let column = 0;
  for (const letter of text) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= width ? column - 1 : null;
}

/** `Ngày (C)`: a header that several columns have, and which of them is meant. */
const WITH_LETTER = /^(.+) \(([A-Z]{1,3})\)$/;

/** A header without the letter that tells it from another of the same name. */
export function withoutLetter(text: string): string {
  return WITH_LETTER.exec(text)?.[1] ?? text;
}

/** The column under a header that reads like `text`; of several the first that holds anything. */
export function columnsNamed(
  text: string,
  headers: readonly string[],
  contents: readonly ColumnContent[],
): number[] {
  if (text.trim() === '') return [];
  const all = headers.map((_, column) => column);
  const reading = (text: string) =>
    all.filter((column) => foldName(headers[column] as string) === foldName(text));
  let columns = reading(text);
  const [, name, letter] = (columns.length === 0 && WITH_LETTER.exec(text)) || [];
  if (name !== undefined && letter !== undefined) {
    columns = reading(name);
    const meant = columnOfLetter(letter, headers.length);
    if (meant !== null && columns.includes(meant)) return [meant];
  }
  if (columns.length === 0) {
    const key = headerKey(text);
    columns = all.filter((column) => key !== '' && headerKey(headers[column] as string) === key);
  }
  const best = columns.find((column) => (contents[column] as ColumnContent).filled > 0);
  return best === undefined ? columns.slice(0, 1) : [best];
}
