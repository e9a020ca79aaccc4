/** The add-on menu. A file of its own: it must be there at every opening, before anything else is loaded. */
import { userLocale } from '../sheet/services';
import { menuLanguage, showMenu } from '../sheet/user-interface';
import { languageOf, wordsIn } from '../text';

/** Makes the menu. In auth mode NONE nothing but the menu and the user's language may be asked for. */
export function openMenu(authMode: string): void {
  const words = wordsIn((authMode === 'NONE' ? null : menuLanguage()) ?? languageOf(userLocale()));
  showMenu([
    [words.menu.open, 'menuOpenSidebar'],
    [words.menu.setUp, 'menuSetUp'],
    [words.menu.score, 'menuScoreLeads'],
    [words.menu.build, 'menuBuildMeeting'],
    [words.menu.buildAnother, 'menuBuildAnotherWeek'],
    [words.menu.close, 'menuCloseMeeting'],
    [words.menu.explain, 'menuExplainScore'],
    [words.menu.statuses, 'menuStatuses'],
    [words.menu.about, 'menuAboutScore'],
    [words.menu.settings, 'menuSettings'],
    [words.menu.addTab, 'menuAddTab'],
    [words.menu.help, 'menuHelp'],
    [words.menu.remove, 'menuRemove'],
  ]);
}
