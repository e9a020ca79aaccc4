/**
 * Telling whether the rows of a tab are still those that were read. People sort, insert and delete rows while an
 * add-on works, and what was found for one row must never be written beside another.
 */
import { isDate } from '../calendar/date-order';
import type { Field } from './fields';
import type { LeadTable } from './read-leads';

/** The fields by whose cells a row is known again. */
export const IDENTITY_FIELDS: readonly Field[] = [
  'id',
  'phone',
  'email',
  'name',
  'received',
  'status',
  'campaign',
];

/** One text per row: equal for two rows if and only if all their cells are. */
export function rowSignatures(
  columns: readonly (readonly unknown[])[],
  rowCount: number,
): string[] {
  return Array.from({ length: rowCount }, (_, i) =>
    // A date and the text that looks like it are two things.
    JSON.stringify(columns.map((cells) => (isDate(cells[i]) ? [Number(cells[i])] : cells[i]))),
  );
}

/** The signatures of a table's rows, by its identity columns. */
export function signaturesOf(table: LeadTable): string[] {
  return rowSignatures(
    IDENTITY_FIELDS.flatMap((field) => table.columns[field] ?? []),
    table.rowCount,
  );
}

/**
 * Where each row of `after` stood in `before`: an index for each. Null unless every row is known for certain: one
 * that is new, or alike to rows that differ elsewhere (`alike` says so), has to be read again.
 */
export function alignRows(
  before: readonly string[],
  after: readonly string[],
  alike: (a: number, b: number) => boolean,
): number[] | null {
  if (isBeginning(before, after) && before.length === after.length) return before.map((_, i) => i);
  const places = new Map<string, { rows: number[]; used: number }>();
  const mixed = new Set<string>();
  before.forEach((signature, i) => {
    const place = places.get(signature);
    if (!place) places.set(signature, { rows: [i], used: 0 });
    else {
      place.rows.push(i);
      if (!mixed.has(signature) && !alike(place.rows[0] as number, i)) mixed.add(signature);
    }
  });
  const order: number[] = [];
  for (const signature of after) {
    const place = places.get(signature);
    const row = place?.rows[place.used];
    if (!place || row === undefined || mixed.has(signature)) return null;
    place.used++;
    order.push(row);
  }
  return order;
}

/** Whether the rows still begin with those of `part`; rows that came in below do not matter. */
export function isBeginning(part: readonly string[], whole: readonly string[]): boolean {
  return part.length <= whole.length && part.every((signature, i) => signature === whole[i]);
}

/**
 * The table as it stands after its rows moved, every row with all of its cells; null where that cannot be told from
 * the signatures alone. `after`: the signatures of the rows as they stand now.
 */
export function realigned(table: LeadTable, after: readonly string[]): LeadTable | null {
  const all = Object.values(table.columns).flatMap((columns) => columns ?? []);
  const alike = (a: number, b: number) => all.every((cells) => sameCell(cells[a], cells[b]));
  const order = alignRows(signaturesOf(table), after, alike);
  if (order === null) return null;
  const columns: LeadTable['columns'] = {};
  for (const [field, each] of Object.entries(table.columns) as [Field, unknown[][]][])
    columns[field] = each.map((cells) => order.map((row) => cells[row]));
  return { ...table, columns, rowCount: order.length };
}

function sameCell(a: unknown, b: unknown): boolean {
  return a === b || (isDate(a) && isDate(b) && Number(a) === Number(b));
}
