import { ourColumnsOn } from '../sheet/lead-tab';
import { checkDeletable, deleteColumns } from '../sheet/our-columns';
import { clearDocumentProperties } from '../sheet/properties';
import type { Services } from '../sheet/services';
import { searchOf } from './count-leads';
import { type Opened, open } from './open';
import { forgetDraft } from './sidebar/keep-draft';
import { forgetClock } from './weekly/set-clock';
import { working } from './working';

/** What Remove would take away, by name. */
export interface Removal {
  /** False where there is nothing of Pullpush at all. */
  isThere: boolean;
  /** Tabs that Pullpush made. */
  tabs: string[];
  /** Tabs of the team that hold columns of ours. */
  leadTabs: string[];
}

/** Looks for everything of Pullpush in the spreadsheet. Reads only. */
export function whatGoes(services: Services): Removal {
  const opened = open(services);
  const { registry } = opened;
  const tabs = registry.ours().map((sheet) => sheet.getName());
  const leadTabs = columnsOfOurs(opened).map(({ sheet }) => sheet.getName());
  return { isThere: registry.exists || leadTabs.length > 0, tabs, leadTabs };
}

/**
 * Takes Pullpush out of the spreadsheet, so that Set up begins from scratch. The registration goes last: what a run
 * that dies half-way leaves behind is found by the next one.
 *
 * @param withTabs also deletes its tabs, and its columns in every tab of the team
 */
export function removePullpush(
  services: Services,
  withTabs: boolean,
): Pick<Removal, 'tabs' | 'leadTabs'> {
  return working(services, 'remove', () => takeAway(services, withTabs));
}

function takeAway(services: Services, withTabs: boolean): Pick<Removal, 'tabs' | 'leadTabs'> {
  const { spreadsheet } = services;
  const opened = open(services);
  const { registry, words } = opened;
  const gone: Pick<Removal, 'tabs' | 'leadTabs'> = { tabs: [], leadTabs: [] };
  if (withTabs) {
    const found = columnsOfOurs(opened);
    gone.leadTabs = found.map(({ sheet }) => sheet.getName());
    found.forEach(({ sheet, columns }, i) => {
      checkDeletable(sheet, columns, gone.leadTabs[i] as string, words);
    });
    for (const { sheet, columns } of found) deleteColumns(sheet, columns);
    let visible = spreadsheet.getSheets().filter((sheet) => !sheet.isSheetHidden()).length;
    for (const sheet of registry.ours()) {
      const isVisible = !sheet.isSheetHidden();
      // A spreadsheet cannot be without a tab to look at.
      if (isVisible && visible === 1) continue;
      gone.tabs.push(sheet.getName());
      spreadsheet.deleteSheet(sheet);
      if (isVisible) visible--;
    }
  }
  forgetClock(services);
  registry.remove();
  clearDocumentProperties();
  services.turn.isLast = true;
  forgetDraft(services);
  return gone;
}

/** The tabs of the team with columns of ours, each with their 0-based indices. */
function columnsOfOurs(opened: Opened) {
  const search = searchOf(opened);
  return opened.services.spreadsheet
    .getSheets()
    .filter((sheet) => !opened.registry.isOurs(sheet.getSheetId()))
    .map((sheet) => ({ sheet, columns: ourColumnsOn(sheet, search) }))
    .filter(({ columns }) => columns.length > 0);
}
