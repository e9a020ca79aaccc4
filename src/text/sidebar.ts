import * as en from './en-sidebar';
import type { Language } from './numbers';
import type { SidebarWords } from './sidebar-words';
import * as vi from './vi-sidebar';

/** The words of the sidebar's page, in one language. */
export function sidebarWordsIn(language: Language): SidebarWords {
  const tables = language === 'vi' ? vi : en;
  return { start: tables.start() };
}
