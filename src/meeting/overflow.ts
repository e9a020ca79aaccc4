/** Text that people typed elsewhere, as it stands in a section: in one cell, flowing over the empty ones after it. */
import { shortened } from '../page/dialog';
import { brokenLines, type PageCell, type PageRow, type Role } from '../page/page';
import { inOneLine } from './campaign-name';
import { WIDTHS } from './widths';

/** More of a text than this stands in the tab that it was typed in. */
const MOST_LETTERS = 500;

/** A typed text in one paragraph, and not longer than anybody reads in a meeting. */
export function toldText(typed: string, most = MOST_LETTERS): string {
  return shortened(inOneLine(typed), most);
}

/** A text as the lines that fit from a column (0-based, visible) to the right edge of the page. */
export function linesFrom(column: number, text: string): string[] {
  return brokenLines(
    text,
    WIDTHS.slice(column).reduce((sum: number, width) => sum + width, 0),
  );
}

/** Rows of a text that begins in a column: the cells before it stand in the first row. */
export function rowsFrom(
  column: number,
  key: string,
  text: string,
  before: readonly (PageCell | null)[] = [],
  role: Role = 'text',
): PageRow[] {
  const lines = linesFrom(column, text);
  return lines.map((value, i): PageRow => {
    const cells: (PageCell | null)[] = Array.from({ length: column }, (_, c) =>
      i === 0 ? (before[c] ?? null) : null,
    );
    return { key: `${key}.${i + 1}`, cells: [...cells, { value, role }] };
  });
}

/** Row keys made of texts: two equal texts still get two keys. */
export function uniqueKeys(): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}~${count}`;
  };
}
