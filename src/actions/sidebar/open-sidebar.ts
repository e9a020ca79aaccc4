import { showSidebar } from '../../sheet/sidebar';
import { sidebarWordsIn } from '../../text';
import { spokenLanguage } from '../spoken-words';
import type { PageStart } from './contract';

/** Opens the sidebar, with the words it needs before it has asked anything. */
export function openSidebar(): void {
  const language = spokenLanguage();
  const start: PageStart = { language, words: sidebarWordsIn(language) };
  showSidebar(start, start.words.start.title);
}
