/** Taking a person to a row of their leads, or to a tab of Pullpush. */
import { cellText } from '../../lead/fold';
import { cellsOfRow, goToRowOf, goToSheet } from '../../sheet/go-to';
import { Problem } from '../../sheet/problem';
import type { Services } from '../../sheet/services';
import { leadTabsOf } from '../count-leads';
import { openReady } from '../open';
import { foundTab } from '../our-tabs';
import type { LeadPlace } from './contract';
import { shownStatus } from './why';

/** Selects the row of a lead; throws a Problem where it is no longer there. */
export function goToRow(
  services: Services,
  { tab, row, status }: Pick<LeadPlace, 'tab' | 'row' | 'status'>,
): null {
  const opened = openReady(services);
  const { words, settings, registry } = opened;
  const { later } = words.sidebar;
  const sheet = services.spreadsheet.getSheetByName(tab);
  if (!sheet) throw new Problem(later.tabGone(tab));
  // Which tabs are read costs a look at each: first it is asked of Settings.
  const isListed = settings.leadTabs.some(({ name, read }) => name === tab && read);
  const isLeadTab = isListed
    ? !registry.isOurs(sheet.getSheetId())
    : leadTabsOf(opened).tabs.some(({ name }) => name === tab);
  if (!isLeadTab) throw new Problem(later.notLeadTab(tab));
  if (sheet.isSheetHidden()) throw new Problem(later.tabHidden(tab));
  const cells = cellsOfRow(sheet, row);
  if (!cells) throw new Problem(later.rowGone(tab, row));
  // Somebody may have sorted the tab since it was read.
  if (status !== '' && !cells.some((cell) => shownStatus(cellText(cell)) === status))
    throw new Problem(later.rowMoved(tab, row));
  goToRowOf(sheet, row);
  return null;
}

/** Opens a tab of Pullpush by its key. */
export function goToTab(services: Services, key: string): null {
  const opened = openReady(services);
  goToSheet(services.spreadsheet, foundTab(opened, key));
  return null;
}
