/** What the server says to a person through the sidebar, beside what menu items say. */
export interface SidebarServerWords {
  first: FirstServerWords;
  later: LaterServerWords;
}

/** The first run. Fields, columns and tabs come as they are named. */
export interface FirstServerWords {
  /** Somebody else has set Pullpush up meanwhile. */
  isSetUp: string;
  noTab: string;
  emptyTab(tab: string): string;
  /** No column was found for a field without which there is no score. */
  needed(field: string, tab: string): string;
  /** @param tabs tabs in words */
  noLeads(tabs: string): string;
  contested(used: string, other: string): string;
  byContent(used: string): string;
  /** Of the column of the date received, among the first rows. */
  unreadDates(count: number, of: number, example: string): string;
  /** A column is read that was chosen for another tab. */
  otherTab(used: string): string;
  sameLeads(tab: string, other: string): string;
}

export interface LaterServerWords {
  /** The page asked for something that cannot be. */
  badRequest: string;
  protectedCells(tab: string): string;
  tabGone(tab: string): string;
  tabHidden(tab: string): string;
  notLeadTab(tab: string): string;
  rowGone(tab: string, row: number): string;
  rowMoved(tab: string, row: number): string;
  blankStatus: string;
  noOutcome(typed: string, text: string): string;
  /** A value that cannot be; `limits` is a sentence of its own. */
  badSetting(label: string, typed: string, limits: string): string;
  limits: {
    number(least: string, most: string, whole: boolean): string;
    choice(choices: readonly string[]): string;
  };
  /** Settings that somebody else has changed since the person saw them. */
  settingChanged(changes: readonly { label: string; now: string; to: string }[]): string;
  overwrite: string;
  addColumns(tabs: readonly string[]): string;
  addColumnsYes: string;
  /** @param tabs tabs in words */
  lookedAgain(tabs: string): string;
  rebuild(tab: string): string;
  rebuildYes: string;
  noSuchTab: string;
  cannotAdd(tab: string): string;
  added(tab: string): string;
  isThere(tab: string): string;
  /** What each tab shows. */
  shows: Record<'settings' | 'scoreboard' | 'actions' | 'meeting', string>;
  /** The menu's question which tab to add; `tabs` are numbered lines. */
  askTab(tabs: string): string;
  nothingToAdd: string;
  /** Beside the list of statuses: where their meaning is written. */
  mapHere(cell: string): string;
  nothingUnmapped: string;
}
