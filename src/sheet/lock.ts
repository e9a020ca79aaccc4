import { Problem } from './problem';

/** So long a run waits for another one, ms. */
const PATIENCE = 10_000;

/**
 * Runs what reads and then writes by what it read, while no other run of Pullpush does so in this spreadsheet. Where no
 * document holds the script, there is nothing to lock. People who type are not held up.
 *
 * @param busy the sentence for a person whose turn does not come
 */
export function locked<Result>(busy: string, run: () => Result): Result {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (!lock) return run();
  if (!lock.tryLock(PATIENCE)) throw new Problem(busy);
  try {
    return run();
  } finally {
    // What is still on its way must stand before the next run reads.
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
