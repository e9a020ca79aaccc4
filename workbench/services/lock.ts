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

  hasLock = (): boolean => this.#run.locksHeld.has(this.#name);

  tryLock(timeout: number): boolean {
    if (this.#run.options.lockedElsewhere) {
      this.#run.meter.pass(timeout);
      return false;
    }
    this.#run.locksHeld.add(this.#name);
    return true;
  }

  waitLock(timeout: number): void {
    if (this.tryLock(timeout)) return;
    throw new Error('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    this.#run.locksHeld.delete(this.#name);
  }
}

const SERVICE_METHODS = [
  'getDocumentLock',
  'getScriptLock',
  'getUserLock',
] as const satisfies readonly (keyof GLockService)[];

/** One lock each for the document, the script and the user. */
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

  getDocumentLock = (): GLock => this.#lock('document');
  getScriptLock = (): GLock => this.#lock('script');
  getUserLock = (): GLock => this.#lock('user');

  #lock(name: string): GLock {
    return new LockHandle(this.#run, name) as unknown as GLock;
  }
}
