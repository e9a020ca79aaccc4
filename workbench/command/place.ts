import { errorText } from '../error-text';

/** Where a command runs and whom it talks to: given from outside, so that tests can stand in. */
export interface Place {
  /** The project's folder: dist/ is read from it, and out/ is made in it. */
  readonly root: string;
  /** The folder that the paths a person typed start from. */
  readonly cwd: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Writes a line for the reader of the result. */
  readonly print: (line: string) => void;
  /** Writes a line about what went wrong or takes long. */
  readonly tell: (line: string) => void;
  /** Shows what is being done, on a terminal only; the next text takes its place. */
  readonly show?: ((text: string) => void) | undefined;
}

/** What stops a command: one plain sentence that says what to change. */
export class CommandProblem extends Error {
  override name = 'CommandProblem';
}

/** Something failed that nobody could foresee; `step` is what was being done. */
export class StepFailed extends Error {
  constructor(
    readonly step: string,
    override readonly cause: unknown,
  ) {
    super(`${step} failed: ${errorText(cause)}`);
  }
}

const OWN_PROBLEMS = ['CommandProblem', 'FileProblem'];

/**
 * Runs a command and gives its exit code: 0, 2 with one sentence for something that a person can
 * change, 1 with the step for anything else.
 */
export async function exitCodeOf(place: Place, command: () => Promise<void>): Promise<number> {
  try {
    await command();
    return 0;
  } catch (error) {
    place.show?.('');
    const problem = problemIn(error);
    place.tell(problem ?? errorText(error));
    return problem === null ? 1 : 2;
  }
}

/** The sentence of an error that is meant for people; the add-on's own is called Problem. */
function problemIn(error: unknown): string | null {
  const { name } = error as { name?: unknown };
  if (OWN_PROBLEMS.includes(String(name))) return errorText(error);
  if (error instanceof StepFailed && isProblem(error.cause)) return errorText(error.cause);
  return null;
}

/** Whether this is a sentence of the add-on's own, and no accident. */
export function isProblem(error: unknown): boolean {
  return (error as { name?: unknown } | null)?.name === 'Problem';
}

const LONG_MS = 1000;

/**
 * Does one step of a command. Its name is shown while it goes on, and stays with the time it took
 * if that was longer than a second.
 */
export async function step<T>(place: Place, name: string, act: () => T | Promise<T>): Promise<T> {
  const started = performance.now();
  place.show?.(`${name}…`);
  try {
    return await act();
  } catch (error) {
    if (OWN_PROBLEMS.includes(String((error as { name?: unknown }).name))) throw error;
    throw new StepFailed(name, error);
  } finally {
    place.show?.('');
    const took = performance.now() - started;
    if (took > LONG_MS) place.tell(`${name}: ${(took / 1000).toFixed(1)} s`);
  }
}

/** The place of a command that a person typed. */
export function terminalPlace(root: string): Place {
  const { stderr } = process;
  return {
    root,
    // npm runs a script in the project's folder and remembers where the person was.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    now: Date.now,
    print: (line) => console.log(line),
    tell: (line) => console.error(line),
    show: stderr.isTTY ? (text) => void stderr.write(`\r\u001b[K${text}`) : undefined,
  };
}
