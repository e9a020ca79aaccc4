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

/** What a service call costs, in simulated time. */
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
  /** A run is ended once the simulated clock has gone this far since it began. */
  readonly timeLimitMs?: number | undefined;
}

export const OUT_OF_TIME = 'Exceeded maximum execution time';

/** The end of a run. The add-on may catch it, but every later call throws it again. */
export class RunEnded extends Error {}

/** Counts service calls, charges them with time, and fails or ends a run where it is told to. */
export class Meter {
  latency: Latency;
  failAt: number | undefined;
  killAt: number | undefined;
  beforeCall: BeforeCall | undefined;
  timeLimitMs: number | undefined;
  /** The time that calls have cost since the meter was made; `reset` leaves it. */
  elapsedMs = 0;
  /** Why the current run is over, or null. */
  ended: string | null = null;
  #total = 0;
  #reads = 0;
  #writes = 0;
  #switches = 0;
  #cells = 0;
  #lastWasWrite = false;
  #byMethod = new Map<string, number>();
  #runStart: number;

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
    this.#runStart = now();
  }

  /** The simulated time: the caller's clock and what the calls have cost. */
  clock(): number {
    return this.now() + this.elapsedMs;
  }

  /** Begins a run: the time limit counts from here. */
  startRun(): void {
    this.ended = null;
    this.#runStart = this.clock();
  }

  /** Counts one call, before it has any effect. */
  count(method: string, isWrite: boolean, touchesCells: boolean): void {
    if (this.ended !== null) throw new RunEnded(this.ended);
    this.beforeCall?.(this.#total + 1, method);
    this.#total++;
    this.#byMethod.set(method, (this.#byMethod.get(method) ?? 0) + 1);
    if (isWrite) this.#writes++;
    else this.#reads++;
    if (touchesCells) {
      if (this.#lastWasWrite && !isWrite) this.#switches++;
      this.#lastWasWrite = isWrite;
    }
    this.#charge(this.latency.perCallMs ?? 0);
    if (this.#total === this.killAt) this.#end(OUT_OF_TIME);
    if (this.#total === this.failAt) {
      throw new Error(
        `Service Spreadsheets timed out while accessing document with id ${this.spreadsheetId}.`,
      );
    }
  }

  /** Counts cells that a range call is about to move. */
  countCells(cells: number): void {
    this.#cells += cells;
    this.#charge((cells / 100) * (this.latency.per100CellsMs ?? 0));
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
    this.elapsedMs += ms;
    if (this.timeLimitMs !== undefined && this.clock() - this.#runStart > this.timeLimitMs) {
      this.#end(OUT_OF_TIME);
    }
  }

  #end(reason: string): never {
    this.ended = reason;
    throw new RunEnded(reason);
  }
}
