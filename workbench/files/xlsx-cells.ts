import type { Cell, CellValue, Sheet } from 'hucre';
import { type CellFormat, Formula, type PlainValue, type StoredValue } from '../services';
import { isDate } from '../services/cell';
import { fromWall, toWall } from '../services/time-zone';

/** A workbook keeps what the wall clock shows; a spreadsheet keeps the instant. */
export function readValue(value: CellValue | undefined, timeZone: string): PlainValue {
  if (value === undefined || value === null || value === '') return null;
  if (isDate(value)) return new Date(fromWall(value.getTime(), timeZone));
  return value;
}

/**
 * What a cell holds, its formula if it has one. Of a shared formula only the first cell knows the
 * text; the others are read as their results, and stay formulas in the file unless written over.
 */
export function readCell(
  cell: Cell | undefined,
  value: CellValue | undefined,
  timeZone: string,
): StoredValue {
  if (cell?.formula) {
    return new Formula(`=${cell.formula}`, readValue(cell.formulaResult ?? cell.value, timeZone));
  }
  return readValue(value, timeZone);
}

/** A value as a workbook keeps it. */
export function writeValue(value: PlainValue, timeZone: string): CellValue {
  return isDate(value) ? new Date(toWall(value.getTime(), timeZone)) : value;
}

/** A whole cell; without a style it takes the workbook's default. */
export function writeCell(
  value: StoredValue,
  style: Cell['style'] | undefined,
  timeZone: string,
): Cell {
  const dressed = style ? { style } : {};
  if (value instanceof Formula) {
    const result = writeValue(value.result, timeZone);
    const formula = value.text.slice(1);
    const known = result === null ? {} : { formulaResult: result };
    return { value: result, type: 'formula', formula, ...known, ...dressed };
  }
  return { value: writeValue(value, timeZone), type: typeOf(value), ...dressed };
}

function typeOf(value: PlainValue): Cell['type'] {
  if (value === null) return 'empty';
  if (isDate(value)) return 'date';
  return typeof value as 'string' | 'number' | 'boolean';
}

/**
 * A workbook tells a date from a number by its format alone, so that a date that has none gets the
 * one that Sheets would show.
 */
export function shownAsDate(format: CellFormat, value: StoredValue, timeZone: string): string {
  if (!isDate(value) || format.numberFormat !== '') return format.numberFormat;
  const midnight = toWall(value.getTime(), timeZone) % 86_400_000 === 0;
  return midnight ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm:ss';
}

/** The start of what a workbook reads as the code of a letter: `_x000D_` is a line break. */
const LETTER_CODE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * Writes the first mark of a text that looks like the code of a letter as a code itself, as the format wants it:
 * the library reads the codes but does not write them.
 */
export function escapeLetterCodes({ rows, cells }: Sheet): void {
  const escaped = (text: string) => text.replace(LETTER_CODE, '_x005F_');
  for (const row of rows) {
    row.forEach((value, i) => {
      if (typeof value === 'string' && value.includes('_x')) row[i] = escaped(value);
    });
  }
  for (const cell of cells?.values() ?? []) {
    if (typeof cell.value === 'string' && cell.value.includes('_x'))
      cell.value = escaped(cell.value);
  }
}
