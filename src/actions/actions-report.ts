import { isoDate } from '../calendar/civil';
import { isDate, plainText } from '../page/base';
import type { KeptPromises } from './keep-promises';
import type { Opened } from './open';

/** For the report: the actions that a meeting looks at, with dates as `yyyy-mm-dd`. */
export function actionsReport(kept: KeptPromises, opened: Opened) {
  const { clock } = opened.services;
  const shown = (value: unknown) =>
    isDate(value) ? isoDate(clock.dayOf(value.getTime())) : plainText(value);
  return kept.promises.carried.map(({ action, state, daysLate, weeks }) => ({
    id: action.id,
    who: shown(action.who),
    what: shown(action.what),
    byWhen: shown(action.byWhen),
    status: shown(action.status),
    state: state as string,
    daysLate,
    weeks,
  }));
}
