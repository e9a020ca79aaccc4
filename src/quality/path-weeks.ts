import { DAYS_PER_WEEK, parseWeek, weekLabel } from '../calendar/iso-week';

/**
 * The weeks of a score path.
 *
 * @param week the last of them, such as `2026-W47`
 * @returns labels of so many weeks, oldest first
 */
export function pathWeeks(week: string, count: number): string[] {
  const monday = parseWeek(week, 0);
  if (monday === null) throw new Error(`${week} is no week.`);
  return Array.from({ length: count }, (_, i) =>
    weekLabel(monday - (count - 1 - i) * DAYS_PER_WEEK),
  );
}
