/**
 * How fast the cells of a spreadsheet can be read and written, as it turns out on the way: Google ends a run after six
 * minutes whatever it is at, so each step is taken only where the time that is left allows it.
 */
import { Problem } from './problem';

/** Rows that one call reads or writes at most. */
export const CHUNK_ROWS = 50_000;

/** A step that would take longer is cut smaller, ms. */
const LONGEST_STEP = 60_000;
/** So long one that was cut takes, ms. */
const CUT_STEP = 30_000;
const FEWEST_ROWS = 250;
/** A rate says something once a whole step has gone by, or so many smaller ones that took so long together (ms). */
const TELLING = { steps: 2, took: 20_000 };
/** A single look at the first rows says that a sheet is slow only where it took so many ms; some are for the call. */
const SLOW_LOOK = { took: 500, call: 300 };
/** A reading is given up early only where it would take so many times what is left. */
const HOPELESS = 3;
/** What comes next may be slower than what came before. */
const MARGIN = 1.2;
/** Google takes longer to write a cell than to read it; a guess until one has been written. */
const WRITE_GUESS = 2;
/** What has to be done when all leads have been read or written: ms in any case, ms for each row, cells of our own tabs. */
const AFTERWARDS = { always: 15_000, perRow: 0.06, cells: 20_000 };

/** Cells that have been moved, and how long it took. */
class Rate {
  private rows = 0;
  private cells = 0;
  private took = 0;
  private steps = 0;
  /** ms per cell of the last step that was no mere remainder. */
  private last = 0;

  constructor(private readonly stepRows: number) {}

  add(rows: number, cells: number, took: number): void {
    this.rows += rows;
    this.cells += cells;
    this.took += took;
    if (rows >= Math.min(FEWEST_ROWS, this.stepRows)) this.steps++;
    if (cells > 0 && (2 * rows >= this.stepRows || took >= TELLING.took)) this.last = took / cells;
  }

  /** ms per cell; null while nothing can be told. */
  perCell(): number | null {
    if (this.cells === 0) return null;
    const isTelling = this.steps >= TELLING.steps && this.took >= TELLING.took;
    return this.rows >= this.stepRows || isTelling ? this.took / this.cells : null;
  }

  /** The same, should it have become slower. */
  atWorst(): number | null {
    const usual = this.perCell();
    return usual === null ? null : Math.max(usual, this.last);
  }
}

/** What a reading is of: the name of its tab, its rows and its columns. */
export interface Reading {
  tab: string;
  rows: number;
  columns: number;
}

/** The pace of one run. */
export class Pace {
  /** What a person is told when a tab cannot be read to its end; in their language once that is known. */
  tooMuch: (tab: string, done: number, rows: number) => string = (tab, done, rows) =>
    `${tab}: ${done} / ${rows}`;
  private readonly reading: Rate;
  private readonly writing: Rate;
  /** ms per cell of a slow look at the first rows of a tab. */
  private slowLook: number | null = null;
  private planned = { rows: 0, cells: 0 };
  private readCells = 0;

  /**
   * @param timeLeft milliseconds until the run should be over
   * @param stepRows rows that one call reads or writes at most
   */
  constructor(
    private readonly timeLeft: () => number,
    private readonly stepRows = CHUNK_ROWS,
  ) {
    this.reading = new Rate(stepRows);
    this.writing = new Rate(stepRows);
  }

  /** What is going to be read in all, as far as is known before. */
  plan(tabs: readonly Pick<Reading, 'rows' | 'columns'>[]): void {
    this.readCells = 0;
    this.planned = { rows: 0, cells: 0 };
    for (const { rows, columns } of tabs) {
      this.planned.rows += rows;
      this.planned.cells += rows * columns;
    }
  }

  /** Does a look at the first rows of a tab, and notes where it was very slow. */
  looking<Cells>(cells: number, look: () => Cells): Cells {
    const { result, took } = this.timed(look);
    if (took >= SLOW_LOOK.took) this.slowLook = (took - SLOW_LOOK.call) / cells;
    return result;
  }

  /** Reads so many rows of so many columns. */
  read<Cells>(rows: number, columns: number, ask: () => Cells): Cells {
    const { result, took } = this.timed(ask);
    this.reading.add(rows, rows * columns, took);
    const isKnownBetter = this.slowLook !== null && rows >= FEWEST_ROWS && columns > 0;
    if (isKnownBetter) this.slowLook = took / (rows * columns);
    return result;
  }

  /** Writes so many rows, moving so many cells for each. */
  wrote(rows: number, cellsPerRow: number, write: () => void): void {
    const { took } = this.timed(write);
    this.writing.add(rows, rows * cellsPerRow, took);
  }

  /** Rows that are read in the next step. */
  rowsToRead(columns: number): number {
    return this.cut(columns * (this.reading.atWorst() ?? this.slowLook ?? 0));
  }

  /** Rows that are written in the next step. */
  rowsToWrite(cellsPerRow: number): number {
    return this.cut(cellsPerRow * this.toWrite());
  }

  /**
   * Notes the next step of the reading of a lead tab.
   *
   * @param done rows of the tab that have been read
   * @param next rows of the next step
   * @throws Problem where the time left does not allow it: nothing has been changed yet
   */
  step({ tab, rows, columns }: Reading, done: number, next: number): void {
    const left = Math.max((rows - done) * columns, this.planned.cells - this.readCells);
    const rate = this.reading.perCell();
    const worst = this.reading.atWorst();
    this.readCells += next * columns;
    if (rate === null || worst === null) return;
    const time = this.timeLeft() - this.afterwards(Math.max(rows, this.planned.rows), rate);
    const isHopeless = left * rate > HOPELESS * Math.max(0, time);
    if (isHopeless || next * columns * worst * MARGIN > time)
      throw new Problem(this.tooMuch(tab, done, rows));
  }

  /** Whether there is time to move so many cells, and for what comes after. */
  hasTimeFor(toRead: number, toWrite: number): boolean {
    const read = this.reading.atWorst();
    if (read === null) return true;
    const forecast = toRead * read + toWrite * this.toWrite();
    return forecast * MARGIN <= this.timeLeft() - this.afterwards(0, read);
  }

  private toWrite(): number {
    const guess = (this.reading.atWorst() ?? 0) * WRITE_GUESS;
    return this.writing.atWorst() ?? guess;
  }

  private afterwards(rows: number, msPerCell: number): number {
    return AFTERWARDS.always + rows * AFTERWARDS.perRow + AFTERWARDS.cells * msPerCell;
  }

  private cut(msPerRow: number): number {
    if (this.stepRows * msPerRow <= LONGEST_STEP) return this.stepRows;
    const rows = Math.max(FEWEST_ROWS, Math.floor(CUT_STEP / msPerRow));
    return Math.min(this.stepRows, rows);
  }

  private timed<Result>(run: () => Result): { result: Result; took: number } {
    const before = this.timeLeft();
    const result = run();
    return { result, took: Math.max(0, before - this.timeLeft()) };
  }
}
