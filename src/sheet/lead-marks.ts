/** What stands in our two columns beside the rows of a lead tab: looking at it, and writing it. */
import type { Field } from '../lead/fields';
import type { OurColumn } from '../lead/our-columns';
import type { LeadTable } from '../lead/read-leads';
import { IDENTITY_FIELDS } from '../lead/row-identity';
import { cellValue, formatFor } from '../page/lay-out';
import type { LeadTab } from './lead-tab';
import { headerCells, OUR_COLUMNS, type OurPlace, spans } from './our-columns';
import { readColumns } from './read-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FORMATS: Readonly<Record<OurColumn, string>> = { outcome: '@', points: '0.##' };

/** What one lead gets: the outcome as a word, and points or ''. */
export type MarkCells = Record<OurColumn, string | number>;

/** What a look at the rows reads of our columns: formulas matter only where a person may have put one beside a row that is no lead. */
export type LookAtOurs = 'nothing' | 'values' | 'all';

/** Our columns as they stand, row by row; formulas are none where they were not read. */
export type StandingMarks = Record<OurColumn, { values: unknown[]; formulas: unknown[] }>;

/**
 * The identity columns as they stand now; null if header or columns have changed. The header is read last: a column
 * that came in before it would have moved ours, so what is right then is right for the very next call.
 *
 * @param ours what is read of our columns too
 */
export function lookAgain(
  tab: LeadTab,
  place: OurPlace,
  ours: LookAtOurs,
): { table: LeadTable; standing: StandingMarks | null } | null {
  const { sheet, found, pace } = tab;
  const firstRow = place.headerRow + 1;
  const rowCount = Math.max(0, sheet.getLastRow() - place.headerRow);
  const fields = IDENTITY_FIELDS.filter((field) => found.columns[field]);
  const columnOf = (field: Field) => (found.columns[field] as number[])[0] as number;
  const cells = readColumns(sheet, firstRow, rowCount, fields.map(columnOf), pace);
  const standing = ours === 'nothing' ? null : readStanding(tab, place, rowCount, ours);
  const header = headerCells(sheet, place.headerRow, place.header.length);
  if (JSON.stringify(header) !== JSON.stringify(place.header)) return null;
  const columns: LeadTable['columns'] = {};
  for (const field of fields) columns[field] = [cells.get(columnOf(field)) as unknown[]];
  return { table: { firstRow, rowCount, columns, headers: {} }, standing };
}

const TIMES_READ: Readonly<Record<LookAtOurs, number>> = { nothing: 0, values: 1, all: 2 };

/** Cells that a look at the rows reads of each of them. */
export function cellsOfLook({ found }: LeadTab, ours: LookAtOurs): number {
  const fields = IDENTITY_FIELDS.filter((field) => found.columns[field]);
  return fields.length + TIMES_READ[ours] * OUR_COLUMNS.length;
}

function readStanding(
  { sheet, pace }: LeadTab,
  place: OurPlace,
  rowCount: number,
  ours: LookAtOurs,
): StandingMarks {
  const wanted = OUR_COLUMNS.map((kind) => place[kind]);
  const read = (what: 'getValues' | 'getFormulas') =>
    readColumns(sheet, place.headerRow + 1, rowCount, wanted, pace, {
      read: (area) => area[what](),
    });
  const values = read('getValues');
  const formulas = ours === 'all' ? read('getFormulas') : null;
  const of = (kind: OurColumn) => ({
    values: values.get(place[kind]) as unknown[],
    formulas: formulas?.get(place[kind]) ?? [],
  });
  return { outcome: of('outcome'), points: of('points') };
}

/** The values of our columns as they stand. */
export function readMarks(
  { sheet, pace }: LeadTab,
  place: OurPlace,
  rowCount: number,
): MarkCells[] {
  const wanted = [place.outcome, place.points];
  const cells = readColumns(sheet, place.headerRow + 1, rowCount, wanted, pace);
  const at = (kind: OurColumn, i: number) => cells.get(place[kind])?.[i] as string | number;
  return Array.from({ length: rowCount }, (_, i) => ({
    outcome: at('outcome', i),
    points: at('points', i),
  }));
}

/** What is to be written beside the rows of a lead tab. */
export interface MarkWriting {
  place: OurPlace;
  /** For each row; null for one that is no lead. */
  marks: readonly (MarkCells | null)[];
  /** Our columns as they stand; needed where a row is no lead, and to leave alone what is right already. */
  standing: StandingMarks | null;
  /** Whether a value may be one that was written here. */
  isMark: (kind: OurColumn, value: unknown) => boolean;
  /** The row (0-based) to begin with; after the last one comes the first. */
  from: number;
  /** Whether what is right already is left out, up to the next row that is not. */
  isSparing: boolean;
  /** Whether there is time to write so many rows more, when so many have been written. */
  hasTime: (rows: number, written: number) => boolean;
}

/** How far the writing came. */
export interface MarksWritten {
  /** The row (0-based) with which the writing begins. */
  first: number;
  /** Rows that are as they should be, counted from the first of the writing. */
  reach: number;
  /** Rows that there is anything to write in, or above. */
  end: number;
  /** Rows that were written. */
  written: number;
}

/** Before anything is written: what an earlier writing had left to do may lie beyond the rows that there are now. */
export function nothingWritten(from: number, end: number): MarksWritten {
  return { first: from < end ? from : 0, reach: 0, end, written: 0 };
}

/** Cells that are moved for each row: formats and values of our columns. */
export const CELLS_WRITTEN = 2 * OUR_COLUMNS.length;

/**
 * Writes our columns: formats and values, one call each for 50,000 rows. Beside a row that is no lead, such as one of
 * totals below the leads, old values of ours are blanked and what a person put there stays; below the last row with
 * anything to write no cell is touched. It ends before a step that there is no time for.
 */
export function writeMarks(tab: LeadTab, writing: MarkWriting): MarksWritten {
  const { marks, standing, isMark, hasTime } = writing;
  const isKept = (kind: OurColumn, row: number): boolean => {
    if (marks[row] || !standing) return false;
    const { values, formulas } = standing[kind];
    return !isEmpty(formulas[row]) || (!isEmpty(values[row]) && !isMark(kind, values[row]));
  };
  const isStale = (kind: OurColumn, row: number) =>
    !isKept(kind, row) && !isEmpty(standing?.[kind].values[row]);
  const isRight = (kind: OurColumn, row: number) => {
    if (!standing) return false;
    if (isKept(kind, row)) return true;
    const { values, formulas } = standing[kind];
    return isEmpty(formulas[row]) && (values[row] ?? '') === (marks[row]?.[kind] ?? '');
  };
  let end = marks.length;
  while (end > 0 && !marks[end - 1] && !OUR_COLUMNS.some((kind) => isStale(kind, end - 1))) end--;
  const came = nothingWritten(writing.from, end);
  const { first } = came;
  while (came.reach < end) {
    const done = (first + came.reach) % end;
    if (writing.isSparing && OUR_COLUMNS.every((kind) => isRight(kind, done))) {
      came.reach++;
      continue;
    }
    // A step does not go on at the top.
    const last = done >= first ? end : first;
    const step = Math.min(tab.pace.rowsToWrite(CELLS_WRITTEN), last - done);
    const count = smaller(step).find((fewer) => hasTime(fewer, came.written));
    if (count === undefined) break;
    const rows = Array.from({ length: count }, (_, i) => done + i);
    tab.pace.wrote(count, CELLS_WRITTEN, () => writeStep(tab.sheet, rows, writing, isKept));
    came.written += count;
    came.reach += count;
  }
  return came;
}

/** A step, and the parts of it that may be written where there is no time for all of it. */
export function smaller(rows: number): number[] {
  return [1, 2, 4, 8, 16, 32].map((parts) => Math.ceil(rows / parts));
}

function writeStep(
  sheet: Sheet,
  rows: readonly number[],
  { place, marks, standing }: MarkWriting,
  isKept: (kind: OurColumn, row: number) => boolean,
): void {
  const firstRow = place.headerRow + 1 + (rows[0] as number);
  for (const { from, kinds } of spansOf(place)) {
    const area = sheet.getRange(firstRow, from + 1, rows.length, kinds.length);
    const hasKept = rows.some((row) => kinds.some((kind) => isKept(kind, row)));
    const before = hasKept ? area.getNumberFormats() : [];
    const cells = rows.map((row, r) =>
      kinds.map((kind, c) =>
        standing && isKept(kind, row)
          ? asItWas(standing[kind], row, before[r]?.[c] ?? '')
          : { format: FORMATS[kind], value: marks[row]?.[kind] ?? '' },
      ),
    );
    area.setNumberFormats(cells.map((row) => row.map(({ format }) => format)));
    area.setValues(cells.map((row) => row.map(({ value }) => value)));
  }
}

/** A cell of a person's, to be written back with the others. */
function asItWas({ values, formulas }: StandingMarks[OurColumn], row: number, before: string) {
  const value = values[row] as string | number | boolean | Date;
  const formula = formulas[row] as string;
  const format = formatFor(value, before, formula);
  return { format, value: cellValue(value, format, formula) };
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === undefined;
}

/** Our columns as runs of neighbours. */
function spansOf(place: OurPlace): { from: number; kinds: OurColumn[] }[] {
  const kindAt = (column: number): OurColumn => (column === place.outcome ? 'outcome' : 'points');
  return spans([place.outcome, place.points]).map(({ from, count }) => ({
    from,
    kinds: Array.from({ length: count }, (_, i) => kindAt(from + i)),
  }));
}
