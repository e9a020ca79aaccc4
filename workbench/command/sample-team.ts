/** The people of the sample company at work: they add tabs, fill them in, and hold the meeting of the week before. */
import type { AddOn } from '../add-on';
import { EARLIER_MEETING, type TeamTab, teamLines, teamPromises } from '../sample/team';
import type { WorkbenchSheet } from '../services';
import type { Language } from './options';

const TABS: readonly TeamTab[] = ['campaigns', 'feedback', 'plan'];
const STATUSES: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Chưa làm', 'Đang làm', 'Xong'],
  en: ['Open', 'In progress', 'Done'],
};
/** Columns of a meeting tab in which who, what, by when and the status stand, the hidden one being 0. */
const PROMISE_COLUMNS = [1, 2, 8, 9];

/**
 * @param setClock sets the moment at which the add-on believes to be
 * @param withEarlierMeeting whether the meeting of the week before is held too
 */
export function playTeam(
  addOn: AddOn,
  language: Language,
  setClock: (moment: number) => void,
  now: number,
  withEarlierMeeting: boolean,
): void {
  const lines = teamLines(language);
  for (const key of TABS) {
    const before = new Set(addOn.spreadsheet.sheets);
    const answer = addOn.call('sidebarCall', 'addTab', key, true) as {
      kind: string;
      text?: string;
    };
    if (answer.kind !== 'done') throw new Error(`The tab ${key} was not added: ${answer.text}`);
    const added = addOn.spreadsheet.sheets.find((sheet) => !before.has(sheet));
    if (added) type(added, 1, lines[key]);
  }
  if (!withEarlierMeeting) return;
  setClock(EARLIER_MEETING.at);
  const { tab } = addOn.call('buildMeetingFor', EARLIER_MEETING.week) as { tab: string };
  const sheet = addOn.spreadsheet.sheetByName(tab)!;
  const first = sheet.cells().findIndex(([key]) => String(key).startsWith('conclusions.1 #'));
  teamPromises(language, STATUSES[language]).forEach((promise, i) => {
    promise.forEach((value, c) => {
      sheet.grid.setValue(first + i, PROMISE_COLUMNS[c]!, value);
    });
  });
  setClock(now);
}

/** Types lines from a row (0-based) on, over the examples that stand there. */
function type(sheet: WorkbenchSheet, from: number, lines: readonly (readonly unknown[])[]): void {
  lines.forEach((line, i) => {
    line.forEach((value, c) => {
      sheet.grid.setValue(from + i, c, value as never);
    });
  });
}
