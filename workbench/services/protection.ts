import { ProtectionType } from './enums';
import { RangeService } from './range';
import type { Run } from './run';
import { Service, unwrap } from './service';
import type { ProtectionEntry, WorkbenchSheet } from './workbench-sheet';

type GProtection = GoogleAppsScript.Spreadsheet.Protection;
type GRange = GoogleAppsScript.Spreadsheet.Range;

const METHODS = [
  'getDescription',
  'setDescription',
  'isWarningOnly',
  'setWarningOnly',
  'getUnprotectedRanges',
  'setUnprotectedRanges',
  'getProtectionType',
  'getRange',
  'canEdit',
  'remove',
] as const satisfies readonly (keyof GProtection)[];

/** A protected sheet or range. Those the add-on makes stop nobody here: its user is their owner. */
export class ProtectionService
  extends Service<GProtection>
  implements Pick<GProtection, (typeof METHODS)[number]>
{
  readonly description = { name: 'Protection', methods: METHODS };
  readonly #run: Run;
  readonly #sheet: WorkbenchSheet;
  readonly #entry: ProtectionEntry;

  constructor(run: Run, sheet: WorkbenchSheet, entry: ProtectionEntry) {
    super();
    this.#run = run;
    this.#sheet = sheet;
    this.#entry = entry;
  }

  getDescription(): string {
    return this.#entry.description;
  }

  setDescription(description: string): GProtection {
    this.#entry.description = description;
    return this.whole;
  }

  isWarningOnly(): boolean {
    return this.#entry.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): GProtection {
    this.#entry.warningOnly = warningOnly;
    return this.whole;
  }

  getUnprotectedRanges(): GRange[] {
    return this.#entry.unprotected.map((area) => this.#run.makers.range(this.#sheet, area));
  }

  setUnprotectedRanges(ranges: GRange[]): GProtection {
    if (this.#entry.area) throw new Error('Only sheet protections can have unprotected ranges.');
    this.#entry.unprotected = ranges.map((range) => {
      const service = unwrap(range);
      if (!(service instanceof RangeService) || service.sheet !== this.#sheet) {
        throw new Error('Unprotected ranges must be on the sheet that is protected.');
      }
      return service.area;
    });
    return this.whole;
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return this.#entry.area ? ProtectionType.RANGE : ProtectionType.SHEET;
  }

  getRange(): GRange {
    const { maxRows, maxColumns } = this.#sheet.grid;
    const whole = { row: 1, column: 1, rows: maxRows, columns: maxColumns };
    return this.#run.makers.range(this.#sheet, this.#entry.area ?? whole);
  }

  canEdit(): boolean {
    return this.#entry.lockedOut !== true || this.#entry.warningOnly;
  }

  remove(): void {
    const { protections } = this.#sheet;
    const index = protections.indexOf(this.#entry);
    if (index >= 0) protections.splice(index, 1);
  }
}
