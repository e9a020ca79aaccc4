/** What the server says through the sidebar, put together from the texts of a language. */
import type { enSidebarFirst } from './en-sidebar-server-first';
import type { enSidebarLater } from './en-sidebar-server-later';
import { fill, sentence } from './fill';
import type { SidebarServerWords } from './sidebar-server-words';

export type SidebarFirstTexts = ReturnType<typeof enSidebarFirst>;
export type SidebarLaterTexts = ReturnType<typeof enSidebarLater>;

export function sidebarServerIn(
  first: SidebarFirstTexts,
  later: SidebarLaterTexts,
): SidebarServerWords {
  return {
    first: {
      ...first,
      emptyTab: sentence(first.emptyTab, 'tab'),
      needed: sentence(first.needed, 'field', 'tab'),
      noLeads: sentence(first.noLeads, 'tabs'),
      contested: sentence(first.contested, 'used', 'other'),
      byContent: sentence(first.byContent, 'used'),
      unreadDates: sentence(first.unreadDates, 'count', 'of', 'example'),
      otherTab: sentence(first.otherTab, 'used'),
      sameLeads: sentence(first.sameLeads, 'tab', 'other'),
    },
    later: {
      ...later,
      protectedCells: sentence(later.protectedCells, 'tab'),
      tabGone: sentence(later.tabGone, 'tab'),
      tabHidden: sentence(later.tabHidden, 'tab'),
      notLeadTab: sentence(later.notLeadTab, 'tab'),
      rowGone: sentence(later.rowGone, 'tab', 'row'),
      rowMoved: sentence(later.rowMoved, 'tab', 'row'),
      noOutcome: sentence(later.noOutcome, 'typed', 'text'),
      badSetting: sentence(later.badSetting, 'label', 'typed', 'limits'),
      limits: {
        number: (least, most, whole) =>
          fill(whole ? later.limits.whole : later.limits.number, { least, most }),
        choice: (choices) => fill(later.limits.choice, { choices: choices.join(', ') }),
      },
      settingChanged: (changes) =>
        fill(later.settingChanged.all, {
          changes: changes.map((change) => fill(later.settingChanged.one, change)).join(' '),
        }),
      addColumns: (tabs) =>
        fill(later.addColumns, { tabs: tabs.map((tab) => `“${tab}”`).join(', ') }),
      lookedAgain: sentence(later.lookedAgain, 'tabs'),
      rebuild: sentence(later.rebuild, 'tab'),
      cannotAdd: sentence(later.cannotAdd, 'tab'),
      added: sentence(later.added, 'tab'),
      isThere: sentence(later.isThere, 'tab'),
      askTab: sentence(later.askTab, 'tabs'),
      mapHere: sentence(later.mapHere, 'cell'),
    },
  };
}
