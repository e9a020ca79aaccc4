/**
 * A page as data: what a Pullpush tab shows, without any call to Google Sheets. Sections return blocks;
 * one renderer writes a whole page in a constant number of calls.
 */
export type PageValue = string | number | boolean | Date | null;

export type Role =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'header'
  | 'headerText'
  | 'headerMiddle'
  | 'text'
  | 'name'
  | 'quiet'
  | 'place'
  | 'count'
  | 'score'
  | 'percent'
  | 'share'
  | 'middle'
  | 'good'
  | 'bad'
  | 'open'
  | 'change'
  | 'bars'
  | 'alarm'
  | 'state'
  | 'lateState'
  | 'tileLabel'
  | 'tileScore'
  | 'tileText'
  | 'tileNote'
  | 'tileVerdict'
  | 'input'
  | 'inputNumber'
  | 'inputPercent'
  | 'inputDate';

export interface PageCell {
  value: PageValue;
  role: Role;
  strong?: boolean;
  /** A drop-down; other values stay allowed. */
  choices?: readonly string[];
  /** An input cell whose value Pullpush proposed: only what differs from it counts as typed. */
  based?: boolean;
  /** The hash to remember instead of that of the value. */
  base?: string;
  /** What was typed here is in the value already. */
  settled?: boolean;
  /** A formula that a person typed; it stands in the cell instead of the value. */
  formula?: string;
}

export interface PageRow {
  /** Stable within the page: what a person typed in this row is found again by it. */
  key: string;
  /** From the first visible column on; missing ones are empty. */
  cells: (PageCell | null)[];
  /** First and last column (0-based, visible ones) that are one cell in this row. */
  merge?: [from: number, to: number];
}

export interface Block {
  key: string;
  rows: PageRow[];
  charts?: readonly LineChart[];
}

/** How a line of a chart is drawn. */
export interface ChartLine {
  /** `#rrggbb` */
  color: string;
  /** In pixels. */
  width: number;
  /** Size in pixels of the point at each value; 0 for none. */
  points: number;
  dash: 'none' | 'dashed' | 'dotted';
}

/** A line chart over cells of its block: each column is a line, named by the header. */
export interface LineChart {
  /** Key of the header row. */
  header: string;
  /** Key of the last row. */
  last: string;
  /** The column (0-based, visible ones) along the axis. */
  axis: number;
  /** First and last column of the lines. */
  columns: readonly [from: number, to: number];
  /** One for each of these columns. */
  lines: readonly ChartLine[];
  /** Where the values begin and end, whatever they are. */
  range: readonly [low: number, high: number];
  /** Row key and column of the cell in whose corner the chart stands; it floats over the cells. */
  place: { row: string; column: number };
  /** In pixels. */
  width: number;
  height: number;
}

export interface Page {
  /** Widths of the visible columns in pixels. */
  widths: readonly number[];
  /** The column (0-based, of those) that pages of an earlier version do not have. */
  added?: number;
  blocks: Block[];
  frozenRows: number;
  /** Whether its cells ask before they are edited by hand, but for those that take typing. */
  warns?: boolean;
}

/** Key of a page's first row: it says which tab this is, should the registry have lost it. */
export function tabMark(tab: string): string {
  return `tab:${tab}`;
}

/** The letter of a column (0-based): `K` for 10. */
export function letterOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** Whether a person is meant to type into cells of this role. */
export function isInput(role: Role): boolean {
  return role.startsWith('input');
}

/** A sentence as rows of text that fit the page's width, broken at spaces: no cell is merged, none cut off. */
export function sentenceRows(
  key: string,
  text: string,
  widths: readonly number[],
  role: Role = 'text',
): PageRow[] {
  const lines = linesOf(
    text,
    widths.reduce((sum, width) => sum + width, 0),
  );
  return lines.map((value, i) => ({ key: `${key}.${i + 1}`, cells: [{ value, role }] }));
}

/** Average width of a letter of Arial 10, with room to spare for Vietnamese capitals. */
const PIXELS_PER_LETTER = 6.6;

/** A text of one paragraph as lines that fit into a width in pixels, broken at spaces. */
function linesOf(text: string, width: number): string[] {
  const most = Math.floor(width / PIXELS_PER_LETTER);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}

/**
 * A text from a sheet as lines that fit into a width in pixels and overflow over the empty cells after them: white space
 * is one space, and what has none for longer than a line is broken where the line ends. Only a link stays whole: half of
 * one leads nowhere.
 */
export function brokenLines(text: string, width: number): string[] {
  const most = Math.floor(width / PIXELS_PER_LETTER);
  return linesOf(text.replace(/\s+/g, ' ').trim(), width).flatMap((line) => {
    if (/^https?:\/\/\S+$/.test(line)) return [line];
    const letters = Array.from(line);
    const parts: string[] = [];
    for (let at = 0; at < letters.length; at += most)
      parts.push(letters.slice(at, at + most).join(''));
    return parts;
  });
}

/** How many lines a text takes in a wrapping cell: words longer than a line are broken there. */
export function lineCount(text: string, width: number): number {
  return text
    .split('\n')
    .flatMap((paragraph) => linesOf(paragraph, width))
    .reduce(
      (sum, line) => sum + Math.max(1, Math.ceil((line.length * PIXELS_PER_LETTER) / width)),
      0,
    );
}
