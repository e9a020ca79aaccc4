import { type Area, fromA1, inside, overlap } from './a1';
import type { StoredValue } from './cell';
import { Grid } from './grid';

/** A key with a value that the add-on hangs on a spreadsheet or on a sheet. */
export interface MetadataEntry {
  id: number;
  key: string;
  value: string | null;
  /** DOCUMENT or PROJECT. */
  visibility: string;
}

/** A protected range, or a protected sheet when `area` is null. */
export interface ProtectionEntry {
  area: Area | null;
  description: string;
  warningOnly: boolean;
  unprotected: Area[];
  /** Set by somebody else, who did not put the user on the list of those who may edit. */
  lockedOut?: boolean;
}

/** A chart that floats over the cells. */
export interface ChartEntry {
  /** Google's name of its type, such as LINE. */
  type: string;
  /** The cells that it shows, on its own sheet. */
  ranges: Area[];
  /** How many of their first rows are headers. */
  headers: number;
  /** Google's options by name; `width` and `height` are pixels. */
  options: Record<string, unknown>;
  /** The cell (1-based) in whose corner it stands, and pixels from there. */
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
}

/** How cells look while a formula, written for the first of them, holds. */
export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly looks: {
    readonly fontColor?: string | undefined;
    readonly background?: string | undefined;
    readonly bold?: boolean | undefined;
    readonly italic?: boolean | undefined;
  };
}

/** What Google says to a user whom a protection stops. */
export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export const DEFAULT_COLUMN_WIDTH = 100;
export const DEFAULT_ROW_HEIGHT = 21;

/** How a sheet is laid out, apart from its cells. Columns and rows are 1-based. */
export class SheetLayout {
  /** Pixels, for those that are not the default. */
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  hiddenColumns = new Set<number>();
  frozenRows = 0;
  frozenColumns = 0;
  tabColor: string | null = null;
  hiddenGridlines = false;
  merges: Area[] = [];
  /** Their ranges follow rows and columns; their formulas stay as they were written. */
  conditionalFormats: ConditionalFormat[] = [];

  copy(): SheetLayout {
    const twin = new SheetLayout();
    twin.columnWidths = new Map(this.columnWidths);
    twin.rowHeights = new Map(this.rowHeights);
    twin.hiddenColumns = new Set(this.hiddenColumns);
    twin.frozenRows = this.frozenRows;
    twin.frozenColumns = this.frozenColumns;
    twin.tabColor = this.tabColor;
    twin.hiddenGridlines = this.hiddenGridlines;
    twin.merges = this.merges.slice();
    twin.conditionalFormats = this.conditionalFormats.slice();
    return twin;
  }
}

/** One tab, as data. The add-on sees it through `SheetService`; files and tests use it directly. */
export class WorkbenchSheet {
  layout = new SheetLayout();
  /** The cell that the cursor is in, 1-based: A1 until a person or a script goes elsewhere. */
  currentCell = { row: 1, column: 1 };
  hidden = false;
  metadata: MetadataEntry[] = [];
  protections: ProtectionEntry[] = [];
  charts: ChartEntry[] = [];
  /** True when the add-on made this tab, in this run or in one that wrote the file. */
  madeByAddOn = false;

  constructor(
    readonly id: number,
    public name: string,
    public grid: Grid,
  ) {}

  /** The cells from A1 to the last one with something in it, as they are stored. */
  cells(): StoredValue[][] {
    const rows = this.grid.lastRow();
    const columns = this.grid.lastColumn();
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => this.grid.value(r, c)),
    );
  }

  /** A twin under another id and name; what the add-on hung on the sheet does not go along. */
  copy(id: number, name: string): WorkbenchSheet {
    const twin = new WorkbenchSheet(id, name, this.grid.copy());
    twin.layout = this.layout.copy();
    twin.protections = [];
    twin.charts = this.charts.map((chart) => ({ ...chart }));
    return twin;
  }

  /** An exact twin: with id, name, cursor and everything that hangs on the sheet. */
  clone(): WorkbenchSheet {
    const twin = new WorkbenchSheet(this.id, this.name, this.grid.clone());
    twin.layout = this.layout.copy();
    twin.currentCell = { ...this.currentCell };
    twin.hidden = this.hidden;
    twin.metadata = this.metadata.map((entry) => ({ ...entry }));
    twin.protections = this.protections.map((entry) => ({
      ...entry,
      unprotected: entry.unprotected.slice(),
    }));
    twin.charts = this.charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges.slice(),
      options: { ...chart.options },
    }));
    twin.madeByAddOn = this.madeByAddOn;
    return twin;
  }

  /** A protection that somebody else has set, of a range such as `A1:B9`, or of the sheet but for some ranges. */
  lockOut(notation: string | null, unprotected: readonly string[] = []): ProtectionEntry {
    const area = (text: string): Area => {
      const found = fromA1(text, this.grid.maxRows, this.grid.maxColumns);
      if (!found) throw new Error(`${text} is no range.`);
      return found;
    };
    const entry: ProtectionEntry = {
      area: notation === null ? null : area(notation),
      description: '',
      warningOnly: false,
      unprotected: unprotected.map(area),
      lockedOut: true,
    };
    this.protections.push(entry);
    return entry;
  }

  /** Whether the user may edit every cell of a rectangle. */
  mayEdit(area: Area): boolean {
    return this.protections.every((entry) => {
      if (!stops(entry)) return true;
      if (entry.area) return !overlap(entry.area, area);
      return entry.unprotected.some((open) => inside(area, open));
    });
  }

  /**
   * Whether the user may put columns or rows in after a place (1-based) or take out `count` after it: not in a
   * locked sheet, not inside a locked range, and not if a locked range would lose cells.
   */
  mayMove(start: 'row' | 'column', after: number, count: number): boolean {
    const size = start === 'row' ? 'rows' : 'columns';
    return this.protections.every((entry) => {
      if (!stops(entry)) return true;
      if (!entry.area) return false;
      const first = entry.area[start];
      const last = first + entry.area[size] - 1;
      return count > 0 ? after < first || after >= last : after - count < first || after >= last;
    });
  }

  /** Makes merges and other rectangles follow rows that were put in (count > 0) or taken out. */
  shiftRows(at: number, count: number): void {
    this.#shiftAreas(at, count, 'row', 'rows');
    this.layout.rowHeights = shiftedKeys(this.layout.rowHeights, at, count);
  }

  /** Moves columns (1-based) in front of the column that is at `destination` now. */
  moveColumns(first: number, count: number, destination: number): void {
    if (destination >= first && destination <= first + count) return;
    this.grid.moveColumns(first - 1, count, destination - 1);
    const order = Array.from({ length: this.grid.maxColumns }, (_, i) => i + 1);
    const moved = order.splice(first - 1, count);
    order.splice(destination > first ? destination - 1 - count : destination - 1, 0, ...moved);
    const place = new Map(order.map((was, i) => [was, i + 1]));
    const at = (column: number) => place.get(column) ?? column;
    const { layout } = this;
    layout.columnWidths = new Map([...layout.columnWidths].map(([c, width]) => [at(c), width]));
    layout.hiddenColumns = new Set([...layout.hiddenColumns].map(at));
    layout.merges = layout.merges.map((merge) => ({ ...merge, column: at(merge.column) }));
    for (const chart of this.charts)
      chart.ranges = chart.ranges.map((area) => ({ ...area, column: at(area.column) }));
  }

  shiftColumns(at: number, count: number): void {
    this.#shiftAreas(at, count, 'column', 'columns');
    this.layout.columnWidths = shiftedKeys(this.layout.columnWidths, at, count);
    const hidden = new Map([...this.layout.hiddenColumns].map((column) => [column, true]));
    this.layout.hiddenColumns = new Set(shiftedKeys(hidden, at, count).keys());
  }

  #shiftAreas(at: number, count: number, start: 'row' | 'column', size: 'rows' | 'columns'): void {
    const move = (areas: readonly Area[]) => shifted(areas, at, count, start, size);
    this.layout.merges = move(this.layout.merges).filter(
      ({ rows, columns }) => rows > 1 || columns > 1,
    );
    for (const chart of this.charts) {
      chart.ranges = move(chart.ranges);
      chart[start] = movedEdge(chart[start], at, count);
    }
    this.layout.conditionalFormats = this.layout.conditionalFormats
      .map((format) => ({ ...format, areas: move(format.areas) }))
      .filter(({ areas }) => areas.length > 0);
    this.protections = this.protections.filter((entry) => {
      entry.unprotected = move(entry.unprotected);
      if (entry.area === null) return true;
      const [area] = move([entry.area]);
      entry.area = area ?? null;
      return area !== undefined;
    });
  }
}

/** A warning asks a person, and stops no script. */
function stops(entry: ProtectionEntry): boolean {
  return entry.lockedOut === true && !entry.warningOnly;
}

/** A grid as large as Sheets makes it for a table of this size. */
export function gridFor(rows: number, columns: number): Grid {
  const maxRows = Math.max(1000, rows);
  // A long table is not widened to 26 columns: that alone could fill the spreadsheet.
  const wide = maxRows * 26 <= 5_000_000 ? 26 : 1;
  return new Grid(maxRows, Math.max(wide, columns));
}

function shiftedKeys<T>(map: Map<number, T>, at: number, count: number): Map<number, T> {
  const next = new Map<number, T>();
  for (const [key, value] of map) {
    if (key < at) next.set(key, value);
    else if (count > 0 || key >= at - count) next.set(key + count, value);
  }
  return next;
}

function shifted(
  areas: readonly Area[],
  at: number,
  count: number,
  start: 'row' | 'column',
  size: 'rows' | 'columns',
): Area[] {
  const move = (edge: number) => movedEdge(edge, at, count);
  return areas
    .map((area) => {
      const first = move(area[start]);
      const end = area[start] + area[size];
      // What is put in right behind a rectangle does not belong to it.
      return {
        ...area,
        [start]: first,
        [size]: (count > 0 ? move(end - 1) + 1 : move(end)) - first,
      };
    })
    .filter((area) => area[size] > 0);
}

function movedEdge(edge: number, at: number, count: number): number {
  return edge < at ? edge : Math.max(at, edge + count);
}
