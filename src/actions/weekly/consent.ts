/**
 * The first question of the clock's run. A file of its own: without the owner's consent not even the rest of the code
 * can be counted on to load.
 */
import { isConsentGone } from '../../sheet/triggers';
import { keepRecord, keptRuns } from '../../sheet/weekly-record';

/** Whether the run may go on. Where Google wants the owner's consent again, that is written down, if it can be. */
export function isAllowed(): boolean {
  if (!isConsentGone()) return true;
  rememberConsentGone();
  return false;
}

/** Whether anything may be written without the owner's consent is nowhere documented: it is tried. */
function rememberConsentGone(): void {
  try {
    const { weekly } = keptRuns();
    if (weekly) keepRecord({ ...weekly, refused: Date.now() });
  } catch {
    // Then the next opening sees that a run is missing.
  }
}
