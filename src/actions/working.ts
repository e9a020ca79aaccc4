/** What writes has its turn: one run at a time, and one that could not begin says who is at it. */
import type { Services } from '../sheet/services';
import { inTurn, type Stamp, type Step } from '../sheet/turn';
import { spokenWords } from './spoken-words';

/**
 * Does a step while no other run of Pullpush writes into the spreadsheet; a step within a step has its turn
 * already.
 *
 * @param of of a build its week, as `2026-W47`
 */
export function working<Result>(
  services: Services,
  step: Step,
  run: () => Result,
  of = '',
): Result {
  return inTurn(services, step, (other) => busyText(services, other), run, of);
}

function busyText(services: Services, other: Stamp | null): string {
  const { clock } = services;
  const { errors } = spokenWords();
  // One that ended with an error is not the one that holds us up.
  if (!other || other.error !== undefined) return errors.busy.somebody;
  const since = new Date(clock.toLocal(other.at)).toISOString().slice(11, 16);
  const who = other.isScheduled ? errors.busy.clock : other.by || errors.busy.nobody;
  return errors.busyWith(who, errors.steps[other.step], since);
}
