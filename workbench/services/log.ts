import type { Run } from './run';
import { Service } from './service';

type GLogger = GoogleAppsScript.Base.Logger;
type GConsole = Console;

/** The script's log. */
export class LoggerService
  extends Service<GLogger>
  implements Pick<GLogger, 'log' | 'getLog' | 'clear'>
{
  readonly description = { name: 'Logger', methods: ['log', 'getLog', 'clear'] };
  readonly #run: Run;

  constructor(run: Run) {
    super();
    this.#run = run;
  }

  log(...data: unknown[]): GLogger {
    this.#run.logs.push(line(data));
    return this.whole;
  }

  getLog = (): string => this.#run.logs.join('\n');

  clear(): void {
    this.#run.logs.length = 0;
  }
}

const METHODS = ['log', 'info', 'warn', 'error'] as const satisfies readonly (keyof GConsole)[];

/** Apps Script's console, which has less than a browser's. */
export class ConsoleService
  extends Service<GConsole>
  implements Pick<GConsole, (typeof METHODS)[number]>
{
  readonly description = { name: 'console', methods: METHODS };
  readonly #run: Run;

  constructor(run: Run) {
    super();
    this.#run = run;
  }

  log = (...data: unknown[]): void => this.#write(data);
  info = (...data: unknown[]): void => this.#write(data);
  warn = (...data: unknown[]): void => this.#write(data);
  error = (...data: unknown[]): void => this.#write(data);

  #write(data: readonly unknown[]): void {
    this.#run.logs.push(line(data));
  }
}

/** `%s` and `%d` are filled from the arguments; what is left over follows after a blank. */
function line(data: readonly unknown[]): string {
  const [first, ...rest] = data;
  const text = String(first).replace(/%[sd]/g, (mark) =>
    rest.length > 0 ? String(rest.shift()) : mark,
  );
  return [text, ...rest.map(String)].join(' ');
}
