/** Sentences that the server says to the sidebar, put together from facts. */
export interface SidebarServerWords {
  first: FirstServerWords;
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
  /** A column is read that was chosen for another tab. */
  otherTab(used: string): string;
  sameLeads(tab: string, other: string): string;
}
