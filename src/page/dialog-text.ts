import { type Dialog, type DialogBlock, type DialogTable, harmless } from './dialog';

/** A dialog as plain text, for a console and for where no page can be shown. */
export function dialogText({ title, blocks }: Dialog): string {
  return harmless([title, ...blocks.flatMap(linesOf)].join('\n'));
}

function linesOf(block: DialogBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return ['', block.text];
    case 'sentence':
      return [block.text];
    case 'list':
      return block.items.map((item) => `- ${item}`);
    default:
      return tableLines(block);
  }
}

/** Columns that line up where letters are equally wide; the last one is as long as it is. */
function tableLines({ titles, rows, numbersFrom, total }: DialogTable): string[] {
  const all = [titles, ...rows, total || []].filter((row) => row.length > 0);
  const lengthOf = (text = '') => [...text].length;
  const widths = (all[0] || []).map((_, c) => Math.max(...all.map((row) => lengthOf(row[c]))));
  return all.map((row) =>
    row
      .map((text, c) => {
        const space = ' '.repeat((widths[c] as number) - lengthOf(text));
        return c < numbersFrom ? text + space : space + text;
      })
      .join('  ')
      .trim(),
  );
}
