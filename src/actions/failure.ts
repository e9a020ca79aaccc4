/** What a person is told of an error. */
import { Problem } from '../sheet/problem';
import { isTransient } from '../sheet/transient';
import type { Words } from '../text';

/** One sentence or a few: what happened at which step, and what to do. */
export function failureText(
  step: keyof Words['errors']['steps'],
  error: unknown,
  { errors }: Words,
): string {
  const said = error instanceof Error ? error.message : String(error);
  // What Google says does not always end as a sentence does.
  const message = /[.!?…]$/.test(said) ? said : `${said}.`;
  if (error instanceof Problem) return said;
  if (step === 'remove') return errors.removeFailed(message);
  const says = isTransient(error) ? errors.noAnswer : errors.unexpected;
  return says(errors.steps[step], message);
}
