import type { LaterWords } from './sidebar-later-words';

/**
 * Words of the sidebar's page. They go to the page with it, so they are plain strings: `{name}` stands for a fact, and
 * `{n|one|many}` chooses by whether the fact n is 1.
 */
export interface SidebarWords {
  start: StartWords;
  later: LaterWords;
}

/** What must be there before anything has been asked of the server. */
export interface StartWords {
  title: string;
  loading: string;
  tryAgain: string;
  /** The server did not answer. */
  offline: string;
  /** Several Google accounts in one browser: what it looks like and what to do. */
  accounts: string;
  /** Any other failure; `{message}` is what Google says. */
  failed: string;
  yes: string;
  cancel: string;
}
