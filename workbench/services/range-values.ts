import { toA1 } from './a1';
import { Formula, isDate, type StoredValue } from './cell';
import { displayText } from './display';
import type { ValidationRule } from './grid';
import { RangePlace } from './range-place';
import { retype, type TypingRules } from './retype';
import { wallClock } from './time-zone';

type GRange = GoogleAppsScript.Spreadsheet.Range;

export const VALUE_METHODS = [
  'getValue',
  'getValues',
  'setValue',
  'setValues',
  'getDisplayValue',
  'getDisplayValues',
  'getFormula',
  'getFormulas',
  'setFormula',
  'setFormulas',
  'isBlank',
] as const satisfies readonly (keyof GRange)[];

/** What the cells of a range hold. */
export abstract class RangeValues
  extends RangePlace
  implements Pick<GRange, (typeof VALUE_METHODS)[number]>
{
  getValue(): unknown {
    this.run.meter.countCells(1);
    return this.#read(this.area.row - 1, this.area.column - 1);
  }

  getValues(): unknown[][] {
    return this.table((row, column) => this.#read(row, column));
  }

  setValue(value: unknown): GRange {
    this.chargeWrite();
    this.#write(() => value);
    return this.whole;
  }

  setValues(values: readonly (readonly unknown[])[]): GRange {
    this.checkSize(values);
    this.chargeWrite();
    this.#write((row, column) => values[row]![column]);
    return this.whole;
  }

  getDisplayValue(): string {
    this.run.meter.countCells(1);
    return this.#shown(this.area.row - 1, this.area.column - 1);
  }

  getDisplayValues(): string[][] {
    return this.table((row, column) => this.#shown(row, column));
  }

  getFormula(): string {
    this.run.meter.countCells(1);
    return this.#formula(this.area.row - 1, this.area.column - 1);
  }

  getFormulas(): string[][] {
    return this.table((row, column) => this.#formula(row, column));
  }

  setFormula(formula: string): GRange {
    return this.setFormulas(
      Array.from({ length: this.area.rows }, () =>
        new Array<string>(this.area.columns).fill(formula),
      ),
    );
  }

  setFormulas(formulas: string[][]): GRange {
    this.checkSize(formulas);
    this.chargeWrite();
    const { top, left } = this.box;
    formulas.forEach((row, r) => {
      row.forEach((text, c) => {
        const whole = text === '' || text.startsWith('=') ? text : `=${text}`;
        this.grid.setValue(top + r, left + c, whole === '' ? null : new Formula(whole, null));
      });
    });
    this.#blankCovered();
    return this.whole;
  }

  isBlank(): boolean {
    return this.table((row, column) => this.grid.value(row, column))
      .flat()
      .every(isNull);
  }

  #read(row: number, column: number): unknown {
    const stored = this.grid.value(row, column);
    const value = stored instanceof Formula ? stored.result : stored;
    if (value === null) return '';
    return isDate(value) ? this.run.makeDate(value.getTime()) : value;
  }

  #shown(row: number, column: number): string {
    const stored = this.grid.value(row, column);
    const value = stored instanceof Formula ? stored.result : stored;
    return displayText(value, this.grid.format(row, column).numberFormat, this.run.spreadsheet);
  }

  #formula(row: number, column: number): string {
    const stored = this.grid.value(row, column);
    return stored instanceof Formula ? stored.text : '';
  }

  #write(valueAt: (row: number, column: number) => unknown): void {
    const { locale, timeZone } = this.run.spreadsheet;
    const year = wallClock(this.run.meter.clock(), timeZone).year;
    const rules: TypingRules = { locale, timeZone, year };
    const { top, left, bottom, right } = this.box;
    const stored: StoredValue[][] = [];
    // Everything is read before anything is written: a value that is refused leaves no half.
    for (let r = top; r < bottom; r++) {
      const row: StoredValue[] = [];
      for (let c = left; c < right; c++) {
        const value = store(valueAt(r - top, c - left), rules, () => this.#isText(r, c));
        const rule = this.grid.rule(r, c);
        if (rule && !rule.allowInvalid && !fits(value, rule)) {
          const cell = toA1({ row: r + 1, column: c + 1, rows: 1, columns: 1 });
          throw new Error(
            `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
          );
        }
        row.push(value);
      }
      stored.push(row);
    }
    stored.forEach((row, r) => {
      row.forEach((value, c) => {
        this.grid.setValue(top + r, left + c, value);
      });
    });
    this.#blankCovered();
  }

  /** A cell under a merge holds nothing: only the first one of the merge is there. */
  #blankCovered(): void {
    const { row, column } = this.area;
    const [lastRow, lastColumn] = [this.getLastRow(), this.getLastColumn()];
    for (const merge of this.sheet.layout.merges) {
      for (let r = Math.max(row, merge.row); r <= lastRow && r < merge.row + merge.rows; r++) {
        const left = Math.max(column, merge.column);
        for (let c = left; c <= lastColumn && c < merge.column + merge.columns; c++) {
          if (r !== merge.row || c !== merge.column) this.grid.setValue(r - 1, c - 1, null);
        }
      }
    }
  }

  #isText(row: number, column: number): boolean {
    return this.grid.format(row, column).numberFormat === '@';
  }
}

function isNull(value: StoredValue): boolean {
  return value === null;
}

function store(value: unknown, rules: TypingRules, isText: () => boolean): StoredValue {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return retype(value, isText(), rules);
  // What a cell of text makes of a number is not documented: the worse case is that it becomes a text.
  if (typeof value === 'boolean') return isText() ? String(value).toUpperCase() : value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return '#NUM!';
    return isText() ? String(value) : value;
  }
  if (isDate(value)) {
    const instant = value.getTime();
    if (Number.isNaN(instant)) throw new Error('An invalid date cannot be written into a cell.');
    return new Date(instant);
  }
  throw new Error(`A cell cannot hold ${Object.prototype.toString.call(value)}.`);
}

/** Whether a rule lets a value in. Rules that look at other cells are not checked. */
function fits(value: StoredValue, rule: ValidationRule): boolean {
  if (value === null || value instanceof Formula) return true;
  const [low, high] = rule.values as number[];
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return (rule.values[0] as string[]).includes(String(value));
    case 'DATE_IS_VALID_DATE':
      return isDate(value);
    case 'NUMBER_BETWEEN':
      return typeof value === 'number' && value >= low! && value <= high!;
    case 'NUMBER_GREATER_THAN':
      return typeof value === 'number' && value > low!;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return typeof value === 'number' && value >= low!;
    case 'CHECKBOX':
      return typeof value === 'boolean' || rule.values.includes(value);
    default:
      return true;
  }
}
