/**
 * Telling whether the rows of a tab are still those that were read. People sort, insert, delete and edit rows while
 * an add-on works, and what was found for one row must never be written beside another.
 */
import { isDate } from '../calendar/date-order';
import type { Field } from './fields';
import type { LeadTable } from './read-leads';

/** The fields that are read again before anything is written. */
export const IDENTITY_FIELDS: readonly Field[] = [
  'id',
  'phone',
  'email',
  'name',
  'received',
  'status',
  'campaign',
];
/** Any of these tells whose row it is; without one of them the other identity fields have to do. */
const PERSON_FIELDS: readonly Field[] = ['id', 'phone', 'email', 'name'];
/** What Sales and Marketing change in a row all day long: it stays the same lead. */
const CHANGING_FIELDS: readonly Field[] = ['status', 'campaign'];
const LASTING_FIELDS = IDENTITY_FIELDS.filter((field) => !CHANGING_FIELDS.includes(field));

/** The rows of a table by two kinds of signature: texts that are equal if and only if all the cells are. */
export interface Signatures {
  /** Whose row it is. */
  keys: readonly string[];
  /** The same with status and campaign. */
  whole: readonly string[];
}

/**
 * Whether the rows of a table still begin with those of another one, told cell by cell: signatures of half a million
 * rows take more room than the rows. Both have the same identity columns.
 */
export function beginsWith(table: LeadTable, part: LeadTable, kind: keyof Signatures): boolean {
  if (part.rowCount > table.rowCount) return false;
  const fields = kind === 'whole' || !knowsPerson(part) ? IDENTITY_FIELDS : LASTING_FIELDS;
  return fields.every((field) => {
    const cells = table.columns[field] ?? [];
    return (part.columns[field] ?? []).every((before, c) => {
      const now = cells[c] ?? [];
      for (let i = 0; i < part.rowCount; i++) if (!sameCell(before[i], now[i])) return false;
      return true;
    });
  });
}

function knowsPerson({ columns }: LeadTable): boolean {
  return PERSON_FIELDS.some((field) => columns[field]);
}

/** The signatures of a table that has at least the identity columns. */
export function signaturesOf(table: LeadTable): Signatures {
  const whole = rowTexts(table, IDENTITY_FIELDS);
  return { whole, keys: knowsPerson(table) ? rowTexts(table, LASTING_FIELDS) : whole };
}

function rowTexts({ columns, rowCount }: LeadTable, fields: readonly Field[]): string[] {
  const mapped = fields.flatMap((field) => columns[field] ?? []);
  // A date and the number or text that looks like it are two things.
  const plain = (cell: unknown) => (isDate(cell) ? [Number(cell)] : cell);
  return Array.from({ length: rowCount }, (_, i) =>
    JSON.stringify(mapped.map((cells) => plain(cells[i]))),
  );
}

/** Whether the rows still begin with those of `part`; rows that came in below do not matter. */
export function isBeginning(part: readonly string[], rows: readonly string[]): boolean {
  return part.length <= rows.length && part.every((text, i) => text === rows[i]);
}

/**
 * Where each row of `after` stood in `before`, by their keys: an index for each. Null unless every row is known for
 * certain. One that is new has to be read again, and so has one of several with one key that differ elsewhere.
 *
 * @param alike whether two rows of `before` with one key are the same in all other cells too
 */
export function alignRows(
  before: readonly string[],
  after: readonly string[],
  alike: (a: number, b: number) => boolean,
): number[] | null {
  const places = placesOf(before, alike);
  const used = new Map<string, number>();
  const order: number[] = [];
  for (const key of after) {
    const place = places.get(key);
    const count = used.get(key) ?? 0;
    const row = place?.rows[count];
    if (!place || place.differ || row === undefined) return null;
    used.set(key, count + 1);
    order.push(row);
  }
  return order;
}

function placesOf(keys: readonly string[], alike: (a: number, b: number) => boolean) {
  const places = new Map<string, { rows: number[]; differ: boolean }>();
  keys.forEach((key, i) => {
    const place = places.get(key);
    if (!place) {
      places.set(key, { rows: [i], differ: false });
      return;
    }
    place.differ ||= !alike(place.rows[0] as number, i);
    place.rows.push(i);
  });
  return places;
}

/**
 * A table brought up to date with its identity columns as they stand now: each row keeps its other cells wherever it
 * moved. The very same table where nothing changed, so that nothing has to be done again; null where that cannot be
 * told, and all columns have to be read again. Two rows that look alike in all identity columns, one person twice with
 * one status, are taken to stand where they stood: that they changed places cannot be seen.
 *
 * @param now the identity columns of all rows as they stand now
 */
export function realigned(table: LeadTable, now: LeadTable): LeadTable | null {
  if (table.rowCount === now.rowCount && beginsWith(now, table, 'whole')) return table;
  const before = signaturesOf(table);
  const after = signaturesOf(now);
  const order = orderOf(table, before, after);
  if (order === null) return null;
  const columns: LeadTable['columns'] = {};
  for (const [field, each] of Object.entries(table.columns) as [Field, unknown[][]][])
    columns[field] =
      now.columns[field] ?? each.map((cells) => order.map((row) => cells[row] as unknown));
  return { ...table, columns, rowCount: now.rowCount };
}

/** The first rows of a table. */
export function firstRows(table: LeadTable, rowCount: number): LeadTable {
  if (table.rowCount <= rowCount) return table;
  const columns: LeadTable['columns'] = {};
  for (const [field, each] of Object.entries(table.columns) as [Field, unknown[][]][])
    columns[field] = each.map((cells) => cells.slice(0, rowCount));
  return { ...table, columns, rowCount };
}

function orderOf(table: LeadTable, before: Signatures, after: Signatures): number[] | null {
  const others = (Object.keys(table.columns) as Field[])
    .filter((field) => !IDENTITY_FIELDS.includes(field))
    .flatMap((field) => table.columns[field] ?? []);
  const alike = (a: number, b: number) => others.every((cells) => sameCell(cells[a], cells[b]));
  const isInPlace = isBeginning(before.keys, after.keys) && isBeginning(after.keys, before.keys);
  if (!isInPlace) return alignRows(before.keys, after.keys, alike);
  // Rows of one person may have changed places under the same key: their statuses tell.
  const places = placesOf(before.keys, alike);
  const isSure = after.whole.every(
    (text, i) => text === before.whole[i] || !places.get(after.keys[i] as string)?.differ,
  );
  return isSure ? after.keys.map((_, i) => i) : null;
}

function sameCell(a: unknown, b: unknown): boolean {
  return a === b || (isDate(a) && isDate(b) && Number(a) === Number(b));
}
