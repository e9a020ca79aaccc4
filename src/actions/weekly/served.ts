/** Whether what the clock was due to do has been done. */
import type { ZoneClock } from '../../calendar/zone-clock';
import type { KeptRuns, WeeklyRecord } from '../../sheet/weekly-record';
import { weekAt } from '../week-facts';

/**
 * Whether a due time (ms) was served: by the clock, or by a person who has built the week since.
 *
 * @param clock of the zone by which the week is told that was due
 */
export function isServed(
  due: number,
  { done }: Pick<WeeklyRecord, 'done'>,
  { built }: Pick<KeptRuns, 'built'>,
  clock: ZoneClock,
): boolean {
  return due <= done || (built.at >= due && built.week >= weekAt(due, clock));
}
