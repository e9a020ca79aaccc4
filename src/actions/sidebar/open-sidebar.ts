import { userLocale } from '../../sheet/services';
import { showSidebar } from '../../sheet/sidebar';
import { menuLanguage } from '../../sheet/user-interface';
import { languageOf, sidebarWordsIn } from '../../text';
import type { PageStart } from './contract';

/** Opens the sidebar, with the words it needs before it has asked anything. */
export function openSidebar(): void {
  const language = menuLanguage() ?? languageOf(userLocale());
  const start: PageStart = { language, words: sidebarWordsIn(language) };
  showSidebar(start, start.words.start.title);
}
