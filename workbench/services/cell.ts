/** A formula and what it last came to. The workbench calculates nothing: see {@link formula}. */
export class Formula {
  constructor(
    readonly text: string,
    readonly result: PlainValue,
  ) {}
}

export type PlainValue = string | number | boolean | Date | null;

/** What a cell holds. A blank cell is null; a date is an instant. */
export type StoredValue = PlainValue | Formula;

/**
 * A formula for a cell, with the result to show for it: Sheets keeps the last result, and so does a
 * workbook file. A formula that the add-on writes has none until Google calculates it.
 */
export function formula(text: string, result: PlainValue = null): Formula {
  return new Formula(text.startsWith('=') ? text : `=${text}`, result);
}

/** True for a Date of any realm: the add-on's dates are not instances of the workbench's Date. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Whether two cells hold the same. Dates are compared by their instant. */
export function sameValue(a: StoredValue, b: StoredValue): boolean {
  if (a === b) return true;
  if (isDate(a) && isDate(b)) return a.getTime() === b.getTime();
  if (a instanceof Formula && b instanceof Formula) {
    return a.text === b.text && sameValue(a.result, b.result);
  }
  return false;
}
