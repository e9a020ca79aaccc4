import type { ZoneClock } from '../calendar/zone-clock';
import type { KeptWords } from '../page/kept';
import type { Services } from '../sheet/services';
import type { Words } from '../text';

/** A typed date as text: its day, and its time where it has one; a time alone stands on day 0 of Sheets. */
export function momentText(date: Date, clock: ZoneClock): string {
  const iso = new Date(clock.toLocal(date.getTime())).toISOString();
  const [day, time] = [iso.slice(0, 10), iso.slice(11, 16)];
  if (day === '1899-12-30') return time;
  return time === '00:00' ? day : `${day} ${time}`;
}

/** The words for what is kept of an earlier state of a page. */
export function keptWords(words: Words, { clock }: Services): KeptWords {
  return { ...words.kept, dateText: (date) => momentText(date, clock) };
}
