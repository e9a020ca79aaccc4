import { parseWeek, weekLabel } from '../calendar/iso-week';
import { MEETING_COLUMNS } from '../meeting/action';
import { meetingKey, meetingWeek, problemText } from '../meeting/facts';
import { ADDED_COLUMN, WIDTHS } from '../meeting/widths';
import { standingPage } from '../page/standing';
import { listOf } from '../sheet/cell-rules';
import { Problem } from '../sheet/problem';
import { readValues } from '../sheet/read-page';
import type { Services } from '../sheet/services';
import { ACTIONS_TABLE } from '../tabs/actions-table';
import { keepPromises } from './keep-promises';
import { open } from './open';
import { meetingWeeks } from './other-meetings';
import { working } from './working';

/**
 * Takes what was typed under the conclusions into the Actions tab, without building anything anew: of the meeting tab
 * that is open, else of the latest one.
 */
export function closeMeeting(services: Services) {
  return working(services, 'close', () => close(services));
}

function close(services: Services) {
  const opened = open(services);
  const { registry, settings, words } = opened;
  if (!settings) throw new Problem(words.errors.notSetUp);
  const active = registry.keyOf(services.spreadsheet.getActiveSheet().getSheetId());
  const week =
    (active === null ? null : meetingWeek(active)) ??
    meetingWeeks(registry)
      .reverse()
      .find((one) => registry.find(meetingKey(one)) !== null);
  const sheet = week === undefined ? null : registry.find(meetingKey(week));
  const monday = week === undefined ? null : parseWeek(week, services.clock.dayOf(services.now));
  if (sheet === null || monday === null) throw new Problem(words.errors.noMeeting);
  const standing = standingPage({ values: readValues(sheet) }, WIDTHS.length, ADDED_COLUMN);
  // Who is in the drop-down of a new Actions tab: those whom the last build offered here.
  const line = standing.rows.find((row) => row.key?.startsWith('conclusions.1'));
  const who = (standing.columns[MEETING_COLUMNS.who + 1] ?? -1) + 1;
  const isNew =
    registry.find(ACTIONS_TABLE.key) === null || registry.isUnfinished(ACTIONS_TABLE.key);
  const people = isNew && line && who > 0 ? listOf(sheet.getRange(line.row + 1, who)) : [];
  const kept = keepPromises(opened, monday, { standing, sheet }, people);
  const [problem] = kept.problems;
  if (problem) throw new Problem(problemText(problem, words).text);
  // A new language is told to the registry only by a run that puts the tabs into it.
  registry.save(registry.language ?? settings.language);
  return {
    tab: sheet.getName(),
    week: weekLabel(monday),
    added: kept.added,
    changed: kept.changed,
  };
}
