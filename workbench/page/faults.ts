/** What Google answers a sidebar's calls with when several accounts are signed in to one browser. */
export const SEVERAL_ACCOUNTS = [
  'Authorization is required to perform that action.',
  'PERMISSION_DENIED',
] as const;

/** What happens to a call. */
export interface Fate {
  /** Milliseconds before anything of it is done. */
  readonly delayMs: number;
  /** Nothing of it is done before these have come. */
  readonly held: readonly Promise<void>[];
  /** It is not done, and fails with this; null: it is done. */
  readonly message: string | null;
  /** It is done, and the page never hears of it. */
  readonly isLost: boolean;
}

interface Fault extends Partial<Fate> {
  readonly names: string | RegExp;
  left: number;
}

/** What goes wrong with the next calls of a page, by the names of the calls. Each call uses up one of each fault that fits it. */
export class Faults {
  #faults: Fault[] = [];

  /** The next calls of this name, or of a name that fits, fail before anything of them is done. */
  fail(names: string | RegExp, message: string, times = 1): void {
    this.#faults.push({ names, left: times, message });
  }

  /** The next calls wait so many milliseconds before they are done. */
  delay(names: string | RegExp, ms: number, times = 1): void {
    this.#faults.push({ names, left: times, delayMs: ms });
  }

  /** The next call waits until the function that this gives is called. */
  hold(names: string | RegExp): () => void {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#faults.push({ names, left: 1, held: [held] });
    return release;
  }

  /** The next calls are done, but their answers get lost on the way: the page sees a network error. */
  lose(names: string | RegExp, times = 1): void {
    this.#faults.push({ names, left: times, isLost: true });
  }

  /** Nothing goes wrong from now on. */
  clear(): void {
    this.#faults = [];
  }

  /** What is to happen to a call that comes in now. */
  meet(name: string): Fate {
    const met = this.#faults.filter(({ names }) =>
      typeof names === 'string' ? names === name : names.test(name),
    );
    for (const fault of met) fault.left--;
    this.#faults = this.#faults.filter(({ left }) => left > 0);
    return {
      delayMs: met.reduce((sum, { delayMs = 0 }) => sum + delayMs, 0),
      held: met.flatMap(({ held = [] }) => held),
      message: met.find(({ message }) => message !== undefined)?.message ?? null,
      isLost: met.some(({ isLost }) => isLost),
    };
  }
}
