import type { Run } from './run';
import { Service } from './service';

type GLock = GoogleAppsScript.Lock.Lock;
type GLockService = GoogleAppsScript.Lock.LockService;

const METHODS = [
  'tryLock',
  'waitLock',
  'releaseLock',
  'hasLock',
] as const satisfies readonly (keyof GLock)[];

/** Keeps two runs from working on one document at the same time. */
class LockHandle extends Service<GLock> implements Pick<GLock, (typeof METHODS)[number]> {
  readonly description = { name: 'Lock', methods: METHODS };
  readonly #run: Run;
  readonly #name: string;

  constructor(run: Run, name: string) {
    super();
    this.#run = run;
    this.#name = name;
  }

  hasLock = (): boolean => this.#run.spreadsheet.locks.get(this.#name) === this.#run.holder;

  tryLock(timeout: number): boolean {
    const { locks } = this.#run.spreadsheet;
    const holder = locks.get(this.#name) ?? this.#run.holder;
    if (holder !== this.#run.holder || this.#run.isSo(this.#run.options.lockedElsewhere)) {
      this.#run.meter.pass(timeout);
      return false;
    }
    locks.set(this.#name, this.#run.holder);
    return true;
  }

  waitLock(timeout: number): void {
    if (this.tryLock(timeout)) return;
    throw new Error('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    if (this.hasLock()) this.#run.spreadsheet.locks.delete(this.#name);
  }
}

const SERVICE_METHODS = [
  'getDocumentLock',
  'getScriptLock',
  'getUserLock',
] as const satisfies readonly (keyof GLockService)[];

/** One lock each for the document, the script and the user, shared by all who have the add-on open over the spreadsheet. */
export class LockServiceService
  extends Service<GLockService>
  implements Pick<GLockService, (typeof SERVICE_METHODS)[number]>
{
  readonly description = { name: 'LockService', methods: SERVICE_METHODS };
  readonly #run: Run;

  constructor(run: Run) {
    super();
    this.#run = run;
  }

  /** Null where no document holds the script, which Google's types do not say. */
  getDocumentLock(): GLock {
    const isMissing = this.#run.isSo(this.#run.options.noDocumentLock);
    return isMissing ? (null as unknown as GLock) : this.#lock('document');
  }

  getScriptLock = (): GLock => this.#lock('script');
  getUserLock = (): GLock => this.#lock(`user ${this.#run.user}`);

  #lock(name: string): GLock {
    return new LockHandle(this.#run, name) as unknown as GLock;
  }
}
