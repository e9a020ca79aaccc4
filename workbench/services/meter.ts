/** What the service calls of a run came to. */
export interface MeterReading {
  readonly total: number;
  readonly reads: number;
  readonly writes: number;
  /** How often a read of the spreadsheet followed a write to it: each makes Google write out first. */
  readonly switches: number;
  /** Cells read or written through ranges. */
  readonly cells: number;
  readonly byMethod: Readonly<Record<string, number>>;
}

/** What a service call costs, in simulated time: 30 ms and 1 ms per 100 cells unless told. */
export interface Latency {
  readonly perCallMs?: number;
  readonly per100CellsMs?: number;
}

/** @param k the number of the call, 1 for the first since the meter was made or reset */
export type BeforeCall = (k: number, method: string) => void;

export interface MeterOptions {
  readonly latency?: Latency | undefined;
  /** The k-th counted call fails as Google's services sometimes do. */
  readonly failAt?: number | undefined;
  /** The k-th counted call ends the run: neither it nor any later one does anything. */
  readonly killAt?: number | undefined;
  /** Called before each counted call has any effect: what another person does to the file meanwhile. */
  readonly beforeCall?: BeforeCall | undefined;
  /**
   * A run is ended once its clock has gone this far since it began; Google's limit for a run of its kind unless told,
   * and Infinity lifts it.
   */
  readonly timeLimitMs?: number | undefined;
}

export const OUT_OF_TIME = 'Exceeded maximum execution time';

/** Google's limit for one execution, ms. */
export const LONGEST_RUN = 360_000;
/** Google's limit for a custom function and for a simple trigger, ms. */
export const LONGEST_SHORT_RUN = 30_000;
/** What a call and a hundred cells cost unless told, ms. */
export const LATENCY = { perCallMs: 30, per100CellsMs: 1 };

interface MeteredRun {
  readonly began: number;
  readonly limitMs: number;
  elapsedMs: number;
  ended: string | null;
}

/** The end of a run. The add-on may catch it, but every later call throws it again. */
export class RunEnded extends Error {}

/** Counts service calls, charges them with time, and fails or ends a run where it is told to. */
export class Meter {
  latency: Latency;
  failAt: number | undefined;
  killAt: number | undefined;
  beforeCall: BeforeCall | undefined;
  timeLimitMs: number | undefined;
  /** The time that calls of all runs have cost since the meter was made; `reset` leaves it. */
  totalElapsedMs = 0;
  #total = 0;
  #reads = 0;
  #writes = 0;
  #switches = 0;
  #cells = 0;
  #lastWasWrite = false;
  #byMethod = new Map<string, number>();
  #run: MeteredRun;
  #isRunning = false;

  constructor(
    options: MeterOptions,
    readonly spreadsheetId: string,
    readonly now: () => number,
  ) {
    this.latency = options.latency ?? {};
    this.failAt = options.failAt;
    this.killAt = options.killAt;
    this.beforeCall = options.beforeCall;
    this.timeLimitMs = options.timeLimitMs;
    this.#run = { began: now(), limitMs: Number.POSITIVE_INFINITY, elapsedMs: 0, ended: null };
  }

  /** The time that calls have cost in the current run, or in the last one. */
  get elapsedMs(): number {
    return this.#run.elapsedMs;
  }

  /** Why the current run is over, or null. */
  get ended(): string | null {
    return this.#run.ended;
  }

  /** The simulated time: the caller's clock and what the calls of this run have cost. */
  clock(): number {
    return this.now() + this.#run.elapsedMs;
  }

  /** Begins a run at the caller's time, and gives the one that it interrupts. */
  startRun(limitMs: number): MeteredRun | null {
    const outer = this.#isRunning ? this.#run : null;
    this.#run = {
      began: this.now(),
      limitMs: this.timeLimitMs ?? limitMs,
      elapsedMs: 0,
      ended: null,
    };
    this.#isRunning = true;
    return outer;
  }

  /** Goes back to the run that was interrupted, if one was. */
  finishRun(outer: MeteredRun | null): void {
    if (outer) this.#run = outer;
    else this.#isRunning = false;
  }

  /** Ends the run if its time is up: arithmetic takes time too, as far as the caller's clock shows it. */
  checkTime(): void {
    const { began, limitMs } = this.#run;
    if (this.clock() - began > limitMs) this.end(OUT_OF_TIME);
  }

  /** Ends the run for good. */
  end(reason: string): never {
    this.#run.ended = reason;
    throw new RunEnded(reason);
  }

  /** Counts one call, before it has any effect. */
  count(method: string, isWrite: boolean, touchesCells: boolean): void {
    const { ended } = this.#run;
    if (ended !== null) throw new RunEnded(ended);
    this.beforeCall?.(this.#total + 1, method);
    this.#total++;
    this.#byMethod.set(method, (this.#byMethod.get(method) ?? 0) + 1);
    if (isWrite) this.#writes++;
    else this.#reads++;
    if (touchesCells) {
      if (this.#lastWasWrite && !isWrite) this.#switches++;
      this.#lastWasWrite = isWrite;
    }
    this.#charge(this.latency.perCallMs ?? LATENCY.perCallMs);
    if (this.#total === this.killAt) this.end(OUT_OF_TIME);
    if (this.#total === this.failAt) {
      throw new Error(
        `Service Spreadsheets timed out while accessing document with id ${this.spreadsheetId}.`,
      );
    }
  }

  /** Counts cells that a range call is about to move. */
  countCells(cells: number): void {
    this.#cells += cells;
    this.#charge((cells / 100) * (this.latency.per100CellsMs ?? LATENCY.per100CellsMs));
  }

  snapshot(): MeterReading {
    return {
      total: this.#total,
      reads: this.#reads,
      writes: this.#writes,
      switches: this.#switches,
      cells: this.#cells,
      byMethod: Object.fromEntries([...this.#byMethod].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }

  /** Sets all counts to 0; `failAt` and `killAt` count from here. */
  reset(): void {
    this.#total = this.#reads = this.#writes = this.#switches = this.#cells = 0;
    this.#lastWasWrite = false;
    this.#byMethod.clear();
  }

  /** Lets simulated time pass that no call has cost. */
  pass(ms: number): void {
    this.#charge(ms);
  }

  #charge(ms: number): void {
    this.#run.elapsedMs += ms;
    this.totalElapsedMs += ms;
    this.checkTime();
  }
}
