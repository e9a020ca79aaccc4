import { tidy } from '../lead/fold';
import { isAsWritten, isDate, readBase } from '../page/base';
import { letterOf } from '../page/page';

/** Columns of the Settings tab, the hidden one first. */
export const CELL = { text: 1, value: 2, points: 3, note: 4 } as const;
/** Columns that a person sees. */
export const SETTINGS_COLUMNS = 4;

interface Row {
  cells: readonly unknown[];
  base: string[];
  row: number;
}

/** The cells of a Settings tab by the keys of its rows, wherever a person moved them. */
export class SettingsCells {
  private readonly rows = new Map<string, Row>();

  /**
   * @param values all cells of the Settings tab, the hidden column first
   * @param firstRow sheet row of the first of them
   */
  constructor(values: readonly (readonly unknown[])[], firstRow = 1) {
    values.forEach((cells, i) => {
      const hidden = readBase(cells[0]);
      if (hidden && !this.rows.has(hidden.key))
        this.rows.set(hidden.key, { cells, base: hidden.base, row: firstRow + i });
    });
  }

  has(key: string): boolean {
    return this.rows.has(key);
  }

  /** Numbers of the rows of a kind, in ascending order: `phrase.2`, `phrase.7` → 2, 7. */
  numbered(kind: string): number[] {
    const numbers: number[] = [];
    for (const key of this.rows.keys()) {
      const match = /^(\w+)\.(\d+)$/.exec(key);
      if (match?.[1] === kind) numbers.push(Number(match[2]));
    }
    return numbers.sort((a, b) => a - b);
  }

  value(key: string, column: number): unknown {
    return this.rows.get(key)?.cells[column] ?? '';
  }

  text(key: string, column: number): string {
    return tidy(shownValue(this.value(key, column)));
  }

  /** Whether a person typed what stands in a cell. */
  isTyped(key: string, column: number): boolean {
    const row = this.rows.get(key);
    return row !== undefined && !isAsWritten(row.base, column - 1, row.cells[column]);
  }

  /** The cell as people name it, `C7`; '' if its row is gone. */
  place(key: string, column: number): string {
    const row = this.rows.get(key);
    return row ? `${letterOf(column)}${row.row}` : '';
  }

  /** Sheet row (1-based) of a key; 0 if it is gone. */
  rowOf(key: string): number {
    return this.rows.get(key)?.row ?? 0;
  }

  /** The version of the tab. */
  get schema(): number {
    for (const key of this.rows.keys()) {
      const version = /^schema\.(\d+)$/.exec(key)?.[1];
      if (version) return Number(version);
    }
    return this.has('setting.leadTab') ? 1 : 2;
  }
}

/** A typed value in words; a cell that Sheets took for a date is named by its day. */
export function shownValue(value: unknown): string {
  if (!isDate(value)) return String(value);
  const noon = value.getTime() + 12 * 3_600_000;
  return Number.isNaN(noon) ? '' : new Date(noon).toISOString().slice(0, 10);
}

/** Tables of Settings that may grow, and the kind of their rows. */
const GROWING: Readonly<Record<string, string>> = { phrases: 'phrase', leadTabs: 'leadTab' };

/**
 * Gives a key to rows that a person inserted, copied or added at the end of a table that may grow: they count as if
 * there had always been room for them.
 */
export function withRowKeys(values: readonly (readonly unknown[])[]): unknown[][] {
  const keys = values.map((row) => readBase(row[0])?.key ?? '');
  const seen = new Set<string>();
  const next = new Map<string, number>();
  for (const key of keys) {
    const [, kind = '', number] = /^(\w+)\.(\d+)$/.exec(key) ?? [];
    next.set(kind, Math.max(next.get(kind) ?? 1, Number(number ?? 0) + 1));
  }
  let kind = '';
  return values.map((row, i) => {
    const key = keys[i] as string;
    const table = /^(\w+)\.header$/.exec(key)?.[1];
    if (table !== undefined || key.startsWith('gap.')) kind = GROWING[table ?? ''] ?? '';
    const isNew =
      kind !== '' && (key === '' || seen.has(key)) && String(row[CELL.text] ?? '') !== '';
    seen.add(key);
    if (!isNew) return [...row];
    const number = next.get(kind) ?? 1;
    next.set(kind, number + 1);
    return [`${kind}.${number} #`, ...row.slice(1)];
  });
}
