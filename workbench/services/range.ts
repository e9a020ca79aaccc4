import { type Area, inside, overlap, toA1 } from './a1';
import { PLAIN } from './format';
import type { ValidationRule } from './grid';
import { FORMAT_METHODS, RangeFormats } from './range-formats';
import { PLACE_METHODS } from './range-place';
import { VALUE_METHODS } from './range-values';
import { unwrap } from './service';
import { ValidationService } from './validation';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GValidation = GoogleAppsScript.Spreadsheet.DataValidation;

const CELL_METHODS = [
  'setDataValidation',
  'setDataValidations',
  'getDataValidation',
  'getDataValidations',
  'clearDataValidations',
  'setNote',
  'setNotes',
  'getNote',
  'getNotes',
  'clearNote',
  'merge',
  'mergeAcross',
  'mergeVertically',
  'breakApart',
  'getMergedRanges',
  'isPartOfMerge',
  'clear',
  'clearContent',
  'clearFormat',
  'protect',
] as const satisfies readonly (keyof GRange)[];

interface ClearOptions {
  commentsOnly?: boolean | undefined;
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
  skipFilteredRows?: boolean | undefined;
}

/** A rectangle of cells. */
export class RangeService
  extends RangeFormats
  implements Pick<GRange, (typeof CELL_METHODS)[number]>
{
  static readonly description = {
    name: 'Range',
    methods: [...PLACE_METHODS, ...VALUE_METHODS, ...FORMAT_METHODS, ...CELL_METHODS],
  };
  readonly description = RangeService.description;

  setDataValidation(rule: GValidation | null): GRange {
    this.chargeWrite();
    const stored = ruleOf(rule);
    const { top, left, bottom, right } = this.box;
    for (let c = left; c < right; c++) this.grid.column(c).rules.update(top, bottom, () => stored);
    return this.whole;
  }

  setDataValidations(rules: (GValidation | null)[][]): GRange {
    this.checkSize(rules);
    this.chargeWrite();
    const { top, left } = this.box;
    for (let c = 0; c < this.area.columns; c++) {
      this.grid.column(left + c).rules.write(
        top,
        rules.map((row) => ruleOf(row[c] ?? null)),
      );
    }
    return this.whole;
  }

  getDataValidation(): GValidation | null {
    return this.getDataValidations()[0]![0]!;
  }

  getDataValidations(): (GValidation | null)[][] {
    return this.table((row, column) => {
      const rule = this.grid.rule(row, column);
      return rule ? (new ValidationService(rule) as unknown as GValidation) : null;
    });
  }

  clearDataValidations(): GRange {
    return this.setDataValidation(null);
  }

  setNote(note: string | null): GRange {
    this.chargeWrite();
    const { top, left, bottom, right } = this.box;
    for (let c = left; c < right; c++) {
      this.grid.column(c).notes.update(top, bottom, () => note ?? '');
    }
    return this.whole;
  }

  setNotes(notes: (string | null)[][]): GRange {
    this.checkSize(notes);
    this.chargeWrite();
    const { top, left } = this.box;
    for (let c = 0; c < this.area.columns; c++) {
      this.grid.column(left + c).notes.write(
        top,
        notes.map((row) => row[c] ?? ''),
      );
    }
    return this.whole;
  }

  getNote(): string {
    return this.getNotes()[0]![0]!;
  }

  getNotes(): string[][] {
    return this.table((row, column) => this.grid.note(row, column));
  }

  clearNote(): GRange {
    return this.setNote(null);
  }

  merge(): GRange {
    return this.#merge([this.area]);
  }

  mergeAcross(): GRange {
    const { row, rows } = this.area;
    return this.#merge(
      Array.from({ length: rows }, (_, i) => ({ ...this.area, row: row + i, rows: 1 })),
    );
  }

  mergeVertically(): GRange {
    const { column, columns } = this.area;
    return this.#merge(
      Array.from({ length: columns }, (_, i) => ({ ...this.area, column: column + i, columns: 1 })),
    );
  }

  breakApart(): GRange {
    this.chargeWrite();
    const partly = this.#merges().find((merge) => !inside(merge, this.area));
    if (partly) {
      throw new Error(
        'You must select all cells in a merged range to merge or unmerge them. ' +
          `${toA1(partly)} is only partly selected.`,
      );
    }
    this.#dropMerges();
    return this.whole;
  }

  getMergedRanges(): GRange[] {
    return this.#merges().map((merge) => this.run.makers.range(this.sheet, merge));
  }

  isPartOfMerge(): boolean {
    return this.#merges().length > 0;
  }

  clear(options: ClearOptions = {}): GRange {
    this.chargeWrite();
    const chosen = options.contentsOnly || options.formatOnly;
    const narrow = chosen || options.commentsOnly || options.validationsOnly;
    if (options.contentsOnly || !narrow) this.#blank();
    if (options.formatOnly || !narrow) this.#plain();
    if (options.commentsOnly || !narrow) this.#layer('notes');
    if (options.validationsOnly || !narrow) this.#layer('rules');
    return this.whole;
  }

  clearContent(): GRange {
    return this.clear({ contentsOnly: true });
  }

  clearFormat(): GRange {
    return this.clear({ formatOnly: true });
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const entry = { area: this.area, description: '', warningOnly: false, unprotected: [] };
    this.sheet.protections.push(entry);
    return this.run.makers.protection(this.sheet, entry);
  }

  #blank(): void {
    const { top, left, bottom, right } = this.box;
    for (let r = top; r < bottom; r++) {
      for (let c = left; c < right; c++) this.grid.setValue(r, c, null);
    }
  }

  #plain(): void {
    const { top, left, bottom, right } = this.box;
    for (let c = left; c < right; c++) this.grid.column(c).formats.update(top, bottom, () => PLAIN);
    this.#dropMerges();
  }

  #layer(layer: 'notes' | 'rules'): void {
    const { top, left, bottom, right } = this.box;
    for (let c = left; c < right; c++) {
      const column = this.grid.column(c);
      if (layer === 'notes') column.notes.update(top, bottom, () => '');
      else column.rules.update(top, bottom, () => null);
    }
  }

  #merges(): Area[] {
    return this.sheet.layout.merges.filter((merge) => overlap(merge, this.area));
  }

  #dropMerges(): void {
    const { layout } = this.sheet;
    layout.merges = layout.merges.filter((merge) => !inside(merge, this.area));
  }

  #merge(areas: Area[]): GRange {
    this.chargeWrite();
    const { layout } = this.sheet;
    for (const area of areas) {
      const crosses = (start: number, size: number, frozen: number) =>
        start <= frozen && start + size - 1 > frozen;
      if (
        crosses(area.row, area.rows, layout.frozenRows) ||
        crosses(area.column, area.columns, layout.frozenColumns)
      ) {
        throw new Error("You can't merge frozen and non-frozen cells.");
      }
      if (layout.merges.some((merge) => overlap(merge, area) && !inside(merge, area))) {
        throw new Error('You must select all cells in a merged range to merge or unmerge them.');
      }
      layout.merges = layout.merges.filter((merge) => !inside(merge, area));
      if (area.rows > 1 || area.columns > 1) layout.merges.push(area);
      // Only the first cell keeps what it holds.
      for (let r = 0; r < area.rows; r++) {
        for (let c = 0; c < area.columns; c++) {
          if (r + c > 0) this.grid.setValue(area.row - 1 + r, area.column - 1 + c, null);
        }
      }
    }
    return this.whole;
  }
}

function ruleOf(rule: GValidation | null): ValidationRule | null {
  if (rule === null) return null;
  const service = unwrap(rule);
  if (!(service instanceof ValidationService)) {
    throw new Error("The parameters don't match the method signature for Range.setDataValidation.");
  }
  return service.rule;
}
