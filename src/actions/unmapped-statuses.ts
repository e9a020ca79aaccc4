/** For those who work without the sidebar: which statuses nobody has mapped, and where to write their meaning. */
import { problemText } from '../meeting/facts';
import { goToCell } from '../sheet/go-to';
import type { Services } from '../sheet/services';
import { freePhraseRow } from '../tabs/phrase-changes';
import { CELL } from '../tabs/settings-cells';
import { countLeads } from './count-leads';
import { openReady } from './open';

/** The sentence that lists the most frequent ones, with the phrases table opened; null where there are none. */
export function unmappedStatuses(services: Services): string | null {
  const opened = openReady(services);
  const { settings, settingsTab, settingsColumns, registry, words } = opened;
  const { problems } = countLeads(opened, settings);
  const unmapped = problems.find(({ kind }) => kind === 'unmapped');
  if (!unmapped) return null;
  const { text } = problemText(unmapped, words);
  const key = freePhraseRow(settingsTab.cells);
  const column = settingsColumns[CELL.text] ?? -1;
  const sheet = registry.find('settings');
  if (key === null || column < 0 || !sheet) return text;
  goToCell(sheet, settingsTab.cells.rowOf(key), column);
  return `${text}\n\n${words.sidebar.later.mapHere(settingsTab.cells.place(key, column))}`;
}
