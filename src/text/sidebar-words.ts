import type { FirstWords } from './sidebar-first-words';
import type { LaterWords } from './sidebar-later-words';

/**
 * Words of the sidebar's page. They go to the page with it, so they are plain strings: `{name}` stands for a fact, and
 * `{n|one|many}` chooses by whether the fact n is 1.
 */
export interface SidebarWords {
  start: StartWords;
  common: CommonWords;
  first: FirstWords;
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
  /** Google wants the person's leave for the clock, and asks for it from the menu only. */
  consent: string;
  /** Any other failure; `{message}` is what Google says. */
  failed: string;
  yes: string;
  cancel: string;
}

/** What every view of the page may say. */
export interface CommonWords {
  next: string;
  back: string;
  /** Seconds passed: `{n}`. */
  seconds: string;
  /** Said when something takes long. */
  longWork: string;
  /** `{low}`, `{high}`: where the true score lies. */
  range: string;
  noScore: string;
  /** `{n}`: the target. */
  target: string;
  /** A score's bar for those who do not see it: `{score}`, `{low}`, `{high}`, `{target}`. */
  scoreSays: string;
  /** `{n}` leads. */
  leads: string;
  /** `{n}` points. */
  points: string;
  /** Opens the tab `{tab}`. */
  openTab: string;
}
