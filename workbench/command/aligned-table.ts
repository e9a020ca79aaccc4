/** A column of a table in text: what stands above it, and whether numbers line up on the right. */
export interface TextColumn {
  readonly title: string;
  readonly right?: boolean;
}

const WIDEST = 40;

/** Lines of a table whose columns line up, also where letters carry Vietnamese marks. */
export function alignedTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): string[] {
  const cells = [columns.map(({ title }) => title), ...rows].map((row) => row.map(fitted));
  const widths = columns.map((_, c) => Math.max(...cells.map((row) => row[c]!.length)));
  const lines = cells.map((row) =>
    row
      .map((letters, c) => {
        const space = ' '.repeat(widths[c]! - letters.length);
        return columns[c]!.right ? space + letters.join('') : letters.join('') + space;
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [lines[0]!, rule, ...lines.slice(1)];
}

/** The letters of a cell as a screen shows them: a mark typed after its letter takes no room. */
function fitted(text: string): string[] {
  const letters = [...text.normalize('NFC').replace(/\s+/g, ' ')];
  return letters.length > WIDEST ? [...letters.slice(0, WIDEST - 1), '…'] : letters;
}
