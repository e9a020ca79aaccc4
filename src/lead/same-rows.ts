/** Whether two lead tabs hold the same leads: a copy of a tab must not be counted beside it. */

import type { Field } from './fields';
import { cellText } from './fold';

type Columns = Partial<Record<Field, readonly (readonly unknown[])[]>>;

/** From this share of the rows on a tab is a copy. */
const COPY_SHARE = 0.5;
/** Fewer rows than this prove nothing. */
const ROWS_LEAST = 3;
/** National phone numbers differ in their last digits, however the country is written before them. */
const PHONE_DIGITS = 9;

/**
 * For each row the keys that it shares with its copy, whatever its status became since: when it came, and who it is.
 * Rows that name nobody are told apart by where they stand, because many leads of a day and a campaign look alike.
 * An empty row has no key.
 */
export function rowKeys(columns: Columns, rowCount: number): string[][] {
  const text = (field: Field, i: number) => textOf(columns[field]?.[0]?.[i]);
  return Array.from({ length: rowCount }, (_, i) => {
    const received = text('received', i);
    const phone = text('phone', i).replace(/\D/g, '').slice(-PHONE_DIGITS);
    const sure = [phone, text('email', i)].filter((one) => one !== '');
    // A running number is a person's only together with what else the row says.
    const rest = [text('name', i), text('id', i), text('campaign', i)].join('\n');
    if (sure.length > 0) return sure.map((one) => `${received}\n${one}`);
    if (text('name', i) !== '') return [`${received}\n${rest}`];
    return rest === '\n\n' && received === '' ? [] : [`${i}\n${received}\n${rest}`];
  });
}

/**
 * The tab that most of the rows are in as well; null if more than half of them are in none.
 *
 * @param known the tab of each row key read so far
 */
export function copiedTab(
  rows: readonly string[][],
  known: ReadonlyMap<string, string>,
): string | null {
  const filled = rows.filter((keys) => keys.length > 0);
  const shared = new Map<string, number>();
  let same = 0;
  for (const keys of filled) {
    const tab = keys.map((key) => known.get(key)).find((one) => one !== undefined);
    if (tab === undefined) continue;
    same++;
    shared.set(tab, (shared.get(tab) ?? 0) + 1);
  }
  if (filled.length < ROWS_LEAST || same / filled.length <= COPY_SHARE) return null;
  return [...shared].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Finds the copies among tabs, one tab after the other. */
export class TabCopies {
  private readonly known = new Map<string, string>();

  /** The earlier tab that a tab is a copy of; null for none. */
  ofTab(name: string, columns: Columns, rowCount: number): string | null {
    const rows = rowKeys(columns, rowCount);
    const other = copiedTab(rows, this.known);
    for (const keys of rows)
      for (const key of keys) if (!this.known.has(key)) this.known.set(key, name);
    return other;
  }

  /** The tab that the beginning of another one is in; it is not remembered. */
  ofHead(columns: Columns, rowCount: number): string | null {
    return copiedTab(rowKeys(columns, rowCount), this.known);
  }
}

function textOf(value: unknown): string {
  return Object.prototype.toString.call(value) === '[object Date]'
    ? String((value as Date).getTime())
    : cellText(value).toLowerCase();
}
