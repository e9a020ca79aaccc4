import { isoDate } from '../calendar/civil';
import type { KeptWords } from '../page/kept';
import type { Services } from '../sheet/services';
import type { Words } from '../text';

/** The words for what is kept of an earlier state of a page. */
export function keptWords(words: Words, { clock }: Services): KeptWords {
  return { ...words.kept, dateText: (date) => isoDate(clock.dayOf(date.getTime())) };
}
