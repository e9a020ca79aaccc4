/** Writes a run of the clock into the log of Settings. */
import { cellValue, formatFor } from '../../page/lay-out';
import { runsOf } from '../../sheet/read-columns';
import type { Services } from '../../sheet/services';
import type { WeeklyRun } from '../../sheet/weekly-record';
import { type RunLine, runKey, runLines, withRun } from '../../tabs/run-log';
import type { Words } from '../../text';
import { open } from '../open';
import { momentText } from '../week-facts';

/**
 * Puts a run first, in two calls for the whole log. Where the Settings tab is gone or was taken apart, nothing is
 * written: the document's properties remember the last run too.
 *
 * @param calls to Google Sheets; NaN where nobody counted
 */
export function logRun(services: Services, run: WeeklyRun, calls: number): void {
  const { settingsTab, areColumnsMoved, registry, words } = open(services);
  const sheet = registry.find('settings');
  if (!settingsTab || !sheet || areColumnsMoved) return;
  const { cells } = settingsTab;
  const lines = withRun(lineOf(run, calls, services.clock, words), runLines(cells));
  const rows = lines.map((_, i) => cells.rowOf(runKey(i))).filter((row) => row > 0);
  // A row that a person put in between is none of ours.
  for (const [first, count] of runsOf(rows)) {
    const from = rows.indexOf(first);
    const part = lines.slice(from, from + count);
    const formats = part.map((line) => line.map((text) => formatFor(text, '@')));
    const area = sheet.getRange(first, 2, count, part[0]?.length ?? 0);
    area.setNumberFormats(formats);
    area.setValues(
      part.map((line, r) => line.map((text, c) => cellValue(text, formats[r]?.[c] ?? '@'))),
    );
  }
}

function lineOf(
  { at, week, leads, took, error }: WeeklyRun,
  calls: number,
  clock: Services['clock'],
  { weekly: { log } }: Words,
): RunLine {
  return [
    momentText(at, clock),
    error === '' ? log.counted(leads, took) : log.took(took),
    Number.isNaN(calls) ? '' : log.calls(calls),
    error === '' ? log.built(week) : log.failed(error),
  ];
}
