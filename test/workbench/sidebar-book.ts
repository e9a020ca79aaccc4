/** A team of sixty leads that is set up, some of whose statuses nobody has mapped. */
import type { AddOn } from '../../workbench/add-on';
import { bookOf, cellsOf, leads, SETTINGS, setUp } from './lead-book';

export const SCOREBOARD = 'Pullpush Bảng điểm';

/** Sixty leads of four weeks, five each with two texts that nobody has mapped. */
export function unmappedBook(): AddOn {
  const rows = leads(0, 60);
  for (let i = 0; i < 10; i++) rows[i * 5 + 4]![4] = i % 2 ? 'qqxx' : 'zzkk';
  const addOn = bookOf({ Data: rows });
  setUp(addOn);
  return addOn;
}

/** All cells of Settings. */
export const settings = (addOn: AddOn) => cellsOf(addOn, SETTINGS.vi);

/** All campaigns over four weeks, as Scoreboard has them. */
export const fourWeeks = (addOn: AddOn) =>
  cellsOf(addOn, SCOREBOARD).find(([key]) => String(key).startsWith('fourWeeks.total '))!;
