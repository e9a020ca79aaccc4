import { MS_PER_DAY } from '../calendar/civil';
import { workTime } from '../calendar/work-time';
import { parseWorkingHours, USUAL_HOURS } from '../calendar/working-hours';
import { isBlank } from '../lead/fold';
import { cellsOf, isLabel, isLeftOut, overRows, shown } from './arguments';
import { momentOf, momentReader } from './moment-cells';

/**
 * Working minutes between two moments, such as from a lead's arrival to its first call. Nights, days off and holidays do not count: a lead of 22:00 that is called at 8:05 waited 5 minutes.
 * Example: =WORK_MINUTES(A2:A, C2:C, "Mon-Fri 8:00-17:30; Sat 8:00-12:00")
 *
 * @param {A2:A100} from The dates with times at which the wait began: a cell or a column.
 * @param {C2:C100} to Those at which it ended, same rows.
 * @param {"Mon-Sat 8:00-17:30"} hours [optional] The working hours as text; Mon-Sat 8:00-17:30 if left out.
 * @param {N2:N20} holidays [optional] A column of days off.
 * @return Minutes per row; below 0 where the end comes first, blank where a date is blank.
 * @customfunction
 */
export function WORK_MINUTES(
  from: unknown,
  to: unknown,
  hours?: unknown,
  holidays?: unknown,
): unknown {
  const time = workTime(hoursOf(hours), daysOff(holidays));
  const cells = [...cellsOf(from, 'from'), ...cellsOf(to, 'to')];
  const read = momentReader(cells, 'a date with its time, such as 23/11/2026 8:30');
  return overRows(
    [
      { name: 'from date', value: from, read },
      { name: 'to date', value: to, read },
    ],
    1,
    (start, end) => [time.between(momentOf(start!), momentOf(end!))],
  );
}

function hoursOf(value: unknown) {
  if (isLeftOut(value)) return parseWorkingHours(USUAL_HOURS)!;
  const hours = typeof value === 'string' ? parseWorkingHours(value) : null;
  if (hours) return hours;
  const what = Array.isArray(value) ? 'a range' : shown(value);
  throw new Error(
    `The hours are ${what}: give one text such as "Mon-Fri 8:00-17:30; Sat 8:00-12:00".`,
  );
}

/** The local day numbers of a column of days off. */
function daysOff(value: unknown): number[] {
  if (isLeftOut(value)) return [];
  const cells = cellsOf(value, 'holidays');
  const read = momentReader(cells, 'a date such as 30/4/2026');
  return cells.flatMap((cell, row) => {
    if (isBlank(cell)) return [];
    if (row === 0 && cells.length > 1 && isLabel(cell)) return [];
    const local = read(cell, () => `Row ${row + 1} of the holidays`);
    return local === null ? [] : [Math.floor(local / MS_PER_DAY)];
  });
}
