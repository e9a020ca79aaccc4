/** A Pullpush tab that people fill in line by line: one schema makes it, reads it and checks it in both languages. */
import { foldName } from '../lead/fold';
import type { PageValue } from '../page/page';
import type { Words } from '../text';

/** `count` is a whole number that Pullpush writes. */
export type ColumnKind = 'text' | 'date' | 'choice' | 'person' | 'count';

export interface TableColumn<Key extends string> {
  key: Key;
  kind: ColumnKind;
  /** Pixels. */
  width: number;
}

export interface TableSchema<Key extends string> {
  /** Key of the tab in the registry. */
  key: string;
  /** For looking things up, not for typing: made out of sight. */
  isHidden?: boolean;
  columns: readonly TableColumn<Key>[];
  name(words: Words): string;
  /** What to type there, in one sentence. */
  note(words: Words): string;
  header(words: Words, column: Key): string;
  /** The drop-down of a `choice` column. */
  choices(words: Words, column: Key): readonly string[];
}

/** Where the columns of a table stand in its tab. People may move, rename and add columns. */
export interface TablePlaces<Key extends string> {
  /** 0-based. */
  headerRow: number;
  /** 0-based tab column of each column that was found. */
  columns: Partial<Record<Key, number>>;
}

const HEADER_WITHIN = 20;

/** Finds the header by the columns' names in any of the languages; null where fewer than two are there. */
export function findTable<Key extends string>(
  values: readonly (readonly unknown[])[],
  schema: TableSchema<Key>,
  languages: readonly Words[],
): TablePlaces<Key> | null {
  const keyOf = new Map<string, Key>();
  for (const words of languages)
    for (const { key } of schema.columns) keyOf.set(foldName(schema.header(words, key)), key);
  let best: TablePlaces<Key> | null = null;
  let most = 1;
  values.slice(0, HEADER_WITHIN).forEach((row, headerRow) => {
    const columns: Partial<Record<Key, number>> = {};
    row.forEach((value, column) => {
      const key = typeof value === 'string' ? keyOf.get(foldName(value)) : undefined;
      if (key !== undefined && columns[key] === undefined) columns[key] = column;
    });
    const found = Object.keys(columns).length;
    if (found <= most) return;
    most = found;
    best = { headerRow, columns };
  });
  return best;
}

/** One line of a table: its 0-based row in the tab, and its cells; '' where blank. */
export interface TableLine<Key extends string> {
  row: number;
  cells: Record<Key, PageValue>;
}

/** The lines under the header in which any of the columns is filled. */
export function tableLines<Key extends string>(
  values: readonly (readonly unknown[])[],
  { columns, headerRow }: TablePlaces<Key>,
  schema: TableSchema<Key>,
): TableLine<Key>[] {
  return values.flatMap((row, i): TableLine<Key>[] => {
    if (i <= headerRow) return [];
    const cells = {} as Record<Key, PageValue>;
    for (const { key } of schema.columns) {
      const column = columns[key];
      cells[key] = ((column === undefined ? '' : row[column]) ?? '') as PageValue;
    }
    const isFilled = schema.columns.some(({ key }) => cells[key] !== '' && cells[key] !== null);
    return isFilled ? [{ row: i, cells }] : [];
  });
}

/** Whether a line only shows how to fill the tab in: it stands for nothing. */
export function isExample<Key extends string>(
  schema: TableSchema<Key>,
  cells: Record<Key, PageValue>,
): boolean {
  return schema.columns.some(({ key }) => /^(?:Ví dụ|Example):/.test(String(cells[key] ?? '')));
}
