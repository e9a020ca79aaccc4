import * as en from './en-sidebar';
import * as enFirst from './en-sidebar-first';
import * as enLater from './en-sidebar-later';
import type { Language } from './numbers';
import type { SidebarWords } from './sidebar-words';
import * as vi from './vi-sidebar';
import * as viFirst from './vi-sidebar-first';
import * as viLater from './vi-sidebar-later';

/** The words of the sidebar's page, in one language. */
export function sidebarWordsIn(language: Language): SidebarWords {
  const tables =
    language === 'vi' ? { ...vi, ...viFirst, ...viLater } : { ...en, ...enFirst, ...enLater };
  return {
    start: tables.start(),
    common: tables.common(),
    first: tables.first(),
    later: tables.later(),
  };
}
