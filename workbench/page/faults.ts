/** What Google answers a sidebar's calls with when several accounts are signed in to one browser. */
export const SEVERAL_ACCOUNTS = [
  'Authorization is required to perform that action.',
  'PERMISSION_DENIED',
] as const;

interface Fault {
  readonly names: string | RegExp;
  left: number;
  readonly message: string | null;
  readonly delayMs: number;
}

/** What goes wrong with the next calls of a page, by the names of the calls. */
export class Faults {
  #faults: Fault[] = [];

  /** Fails the next calls of this name, or of a name that fits, before anything of them is done. */
  fail(names: string | RegExp, message: string, times = 1): void {
    this.#faults.push({ names, left: times, message, delayMs: 0 });
  }

  /** Lets the next calls of this name wait before they are done; milliseconds. */
  delay(names: string | RegExp, ms: number, times = 1): void {
    this.#faults.push({ names, left: times, message: null, delayMs: ms });
  }

  /** Nothing goes wrong from now on. */
  clear(): void {
    this.#faults = [];
  }

  /** What is to happen to a call that comes in now; each of its faults is used up by one. */
  meet(name: string): { delayMs: number; message: string | null } {
    const met = this.#faults.filter((fault) => fits(fault.names, name));
    for (const fault of met) fault.left--;
    this.#faults = this.#faults.filter(({ left }) => left > 0);
    return {
      delayMs: met.reduce((sum, { delayMs }) => sum + delayMs, 0),
      message: met.find(({ message }) => message !== null)?.message ?? null,
    };
  }
}

function fits(names: string | RegExp, name: string): boolean {
  return typeof names === 'string' ? names === name : names.test(name);
}
