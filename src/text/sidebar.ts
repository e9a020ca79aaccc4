import * as en from './en-sidebar';
import * as enLater from './en-sidebar-later';
import type { Language } from './numbers';
import type { SidebarWords } from './sidebar-words';
import * as vi from './vi-sidebar';
import * as viLater from './vi-sidebar-later';

/** The words of the sidebar's page, in one language. */
export function sidebarWordsIn(language: Language): SidebarWords {
  const tables = language === 'vi' ? vi : en;
  const laterTables = language === 'vi' ? viLater : enLater;
  return { start: tables.start(), later: laterTables.later() };
}
