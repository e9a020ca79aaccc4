/** Cells of the tabs that a team fills in, as the readers of their lines need them. */
import { civilDate } from '../calendar/civil';
import { isDate } from '../calendar/date-order';
import type { ZoneClock } from '../calendar/zone-clock';
import { cellText } from '../lead/fold';

/** A cell of text on one line; '' where blank. A date that Sheets made of a text such as `1/11` is written out. */
export function typedText(value: unknown, clock: ZoneClock): string {
  if (!isDate(value)) return cellText(value);
  const { year, month, day } = civilDate(clock.dayOf(value.getTime()));
  return `${day}/${month}/${year}`;
}
