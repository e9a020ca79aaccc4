/** What the sections of the sidebar have in common. */
import type { ComponentChildren } from 'preact';
import type { Done, Headline, Overview, WhyQuestion } from '../../actions/sidebar/contract';
import type { Server } from '../work';

export const SECTIONS = ['score', 'statuses', 'settings', 'tabs', 'help'] as const;
export type Section = (typeof SECTIONS)[number];

/** What has been done, and the tab that it made. */
export interface Said extends Done {
  tab?: string;
  /** For `goToTab`. */
  key?: string;
  /** Nothing was done yet: something must be mended first. */
  isBad?: boolean;
}

export interface Desk {
  /** Which section is open. */
  section: Section;
  /** What the person asks for: one thing at a time, whatever the section. */
  ask: Server['ask'];
  isBusy: boolean;
  /** Counting goes on beside it. */
  count: Server;
  recount(): void;
  headline: Headline | null;
  /** Null until the leads have been counted since the sidebar was opened. */
  overview: Overview | null;
  takeHeadline(headline: Headline): void;
  takeOverview(overview: Overview): void;
  say(said: Said): void;
  /** @param week as a person types it; '' for the latest that is over */
  build(week: string, then?: () => void): void;
  goToTab(key: string, tab: string): void;
  /** @param from where the focus goes back to: the `data-from` of what was chosen */
  explain(question: WhyQuestion, name: string, from: string): void;
}

/** A section as it is drawn. Its state lives on while another one is open. */
export interface Part {
  body: ComponentChildren;
  /** Its button that leads on. */
  footer?: ComponentChildren;
}
