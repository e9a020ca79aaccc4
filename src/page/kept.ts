/**
 * What a person typed into a page, found again before the page is built anew. Each row carries, in its hidden first
 * cell, its key and a short hash of every cell as Pullpush wrote it: a cell that differs was typed by a person.
 */
import {
  type Block,
  isInput,
  type Page,
  type PageCell,
  type PageRow,
  type PageValue,
} from './page';

const KEPT = 'kept';

export interface KeptCells {
  /** Row key → typed values by visible column (0-based). */
  byRow: Map<string, Map<number, PageValue>>;
  /** Earlier notes kept, carried on. */
  notes: { where: string; text: string }[];
  /** How a typed date reads in a note. */
  dateText?: (date: Date) => string;
}

/** The base of a row: one short hash a cell, blank for a blank cell. */
export function baseOf(values: readonly unknown[]): string {
  return values.map(hash).join(',').replace(/,+$/, '');
}

/** Splits a hidden cell into the row's key and its base; null if it is none. */
export function readBase(hidden: unknown): { key: string; base: string[] } | null {
  const match =
    typeof hidden === 'string' ? /^([a-zA-Z]+[\w.:-]*.*?) #([\w,-]*)$/.exec(hidden) : null;
  return match ? { key: match[1] as string, base: (match[2] as string).split(',') } : null;
}

/** Whether a cell (0-based visible column) holds what Pullpush wrote there, or nothing. */
export function isAsWritten(base: readonly string[], column: number, value: unknown): boolean {
  return hash(value) === '' || hash(value) === (base[column] ?? '');
}

/**
 * Finds what was typed in a page as it stands now (values of all its columns, the hidden one first).
 *
 * @param dateText how a typed date reads in a note
 */
export function typedCells(
  values: readonly (readonly unknown[])[],
  dateText: (date: Date) => string = (date) => date.toISOString().slice(0, 10),
): KeptCells {
  const kept: KeptCells = { byRow: new Map(), notes: [] };
  const seen = new Set<string>();
  const noteText = (value: unknown) => (isDate(value) ? dateText(value) : shown(value));
  values.forEach((row, i) => {
    const hidden = readBase(row[0]);
    // A row copied and pasted carries the key of the row it came from: it is a row of its own.
    const key = hidden && !seen.has(hidden.key) ? hidden.key : `row.${i + 1}`;
    seen.add(key);
    const isNote = /^kept\.\d+$/.test(key);
    if (isNote) kept.notes.push({ where: shown(row[1]), text: noteText(row[2]) });
    row.slice(1).forEach((value, column) => {
      if (value === '' || value === null || (isNote && column < 2)) return;
      if (hash(value) === (hidden?.base[column] ?? '')) return;
      if (key.startsWith(`${KEPT}.`)) {
        kept.notes.push({ where: placeOf(key, column), text: noteText(value) });
        return;
      }
      const cells = kept.byRow.get(key) ?? new Map<number, PageValue>();
      cells.set(column, value as PageValue);
      kept.byRow.set(key, cells);
    });
  });
  return { ...kept, dateText };
}

function placeOf(key: string, column: number): string {
  return `${key} · ${String.fromCharCode(66 + column)}`;
}

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/**
 * Puts typed cells back: input cells where they were; what was typed over generated cells, or in rows that are no
 * more, goes into a block of notes at the end, with where it stood. Nothing typed is dropped.
 */
export function withKept(page: Page, kept: KeptCells, heading: string): Page {
  const open = new Map([...kept.byRow].map(([key, cells]) => [key, new Map(cells)]));
  const blocks = page.blocks.map(
    (block): Block => ({
      ...block,
      rows: block.rows.map((row) => {
        const typed = open.get(row.key);
        if (!typed) return row;
        const cells = row.cells.map((cell, column): PageCell | null => {
          const value = typed.get(column);
          if (!cell || value === undefined || !isInput(cell.role) || isCovered(row, column))
            return cell;
          typed.delete(column);
          return { ...cell, value, based: false };
        });
        return { ...row, cells };
      }),
    }),
  );
  const notes = [...kept.notes];
  for (const [key, cells] of open) {
    for (const [column, value] of cells) {
      const text = isDate(value) && kept.dateText ? kept.dateText(value) : shown(value);
      notes.push({ where: placeOf(key, column), text });
    }
  }
  if (notes.length === 0) return { ...page, blocks };
  const rows = notes.map((note, i) => ({
    key: `${KEPT}.${i + 1}`,
    cells: [
      { value: note.where, role: 'quiet' as const },
      { value: note.text, role: 'text' as const },
    ],
  }));
  const title = { key: `${KEPT}.title`, cells: [{ value: heading, role: 'heading' as const }] };
  return { ...page, blocks: [...blocks, { key: KEPT, rows: [title, ...rows] }] };
}

/** Whether a merge hides this cell: what was typed there while it was not merged can only be a note. */
function isCovered({ merge }: PageRow, column: number): boolean {
  return merge !== undefined && column > merge[0] && column <= merge[1];
}

function shown(value: unknown): string {
  if (Object.prototype.toString.call(value) === '[object Date]')
    return (value as Date).toISOString().slice(0, 10);
  return value === null || value === undefined ? '' : String(value);
}

/** FNV-1a, 32 bits, of a cell's text; numbers to 12 digits, since files do not keep more exactly. */
function hash(value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  const text = typeof value === 'number' ? `\u0001${Number(value.toPrecision(12))}` : shown(value);
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(36);
}
