/**
 * What one column says about each of its rows, kept as runs: a whole column that is text, or a
 * thousand rows with one colour, cost one entry instead of one per cell.
 */
export class Runs<T> {
  #starts: number[] = [0];
  #values: T[];

  constructor(initial: T) {
    this.#values = [initial];
  }

  /** The value at a row (0-based). */
  at(row: number): T {
    return this.#values[this.#indexOf(row)]!;
  }

  /** How many runs there are: 1 means that the whole column is alike. */
  get length(): number {
    return this.#starts.length;
  }

  /** Replaces the value of each row in `from` … `to` (exclusive) by what `change` makes of it. */
  update(from: number, to: number, change: (value: T) => T): void {
    if (to <= from) return;
    const first = this.#split(from);
    const last = this.#split(to);
    for (let i = first; i < last; i++) this.#values[i] = change(this.#values[i]!);
    this.#join(first, last);
  }

  /** Sets one value for each row, beginning at `from`. */
  write(from: number, values: readonly T[]): void {
    if (values.length === 0) return;
    const first = this.#split(from);
    const last = this.#split(from + values.length);
    const starts: number[] = [];
    const runs: T[] = [];
    values.forEach((value, i) => {
      if (i > 0 && value === runs[runs.length - 1]) return;
      starts.push(from + i);
      runs.push(value);
    });
    this.#starts = this.#starts.slice(0, first).concat(starts, this.#starts.slice(last));
    this.#values = this.#values.slice(0, first).concat(runs, this.#values.slice(last));
    this.#join(first, first + starts.length);
  }

  /** Makes room for `count` rows at `at`; they are like the row above it, or like the one below. */
  insert(at: number, count: number, like: 'above' | 'below'): void {
    const moves = (start: number) => (like === 'above' && at > 0 ? start >= at : start > at);
    this.#starts = this.#starts.map((start) => (moves(start) ? start + count : start));
  }

  /** Takes `count` rows out at `at`. */
  remove(at: number, count: number): void {
    const first = this.#split(at);
    const last = this.#split(at + count);
    this.#starts.splice(first, last - first);
    this.#values.splice(first, last - first);
    for (let i = first; i < this.#starts.length; i++) this.#starts[i]! -= count;
    this.#join(first, first);
  }

  /** Visits the runs inside `from` … `to` (exclusive) in order; `end` is exclusive. */
  each(from: number, to: number, visit: (value: T, start: number, end: number) => void): void {
    for (let i = this.#indexOf(from); i < this.#starts.length; i++) {
      const start = Math.max(from, this.#starts[i]!);
      if (start >= to) return;
      visit(this.#values[i]!, start, Math.min(to, this.#starts[i + 1] ?? to));
    }
  }

  copy(): Runs<T> {
    const twin = new Runs<T>(this.#values[0]!);
    twin.#starts = this.#starts.slice();
    twin.#values = this.#values.slice();
    return twin;
  }

  #indexOf(row: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Makes a run begin exactly at `row` and gives its index. */
  #split(row: number): number {
    const index = this.#indexOf(row);
    if (this.#starts[index] === row) return index;
    this.#starts.splice(index + 1, 0, row);
    this.#values.splice(index + 1, 0, this.#values[index]!);
    return index + 1;
  }

  /** Joins equal neighbours among the runs `first - 1` … `last`. */
  #join(first: number, last: number): void {
    for (let i = Math.min(last, this.#starts.length - 1); i >= Math.max(1, first); i--) {
      if (this.#values[i] !== this.#values[i - 1]) continue;
      this.#starts.splice(i, 1);
      this.#values.splice(i, 1);
    }
  }
}
