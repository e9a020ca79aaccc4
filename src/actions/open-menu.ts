/** The add-on menu. A file of its own: it must be there at every opening, before anything else is loaded. */
import { userLocale } from '../sheet/services';
import { openedRegistry, showMenu } from '../sheet/user-interface';
import { keptRuns } from '../sheet/weekly-record';
import type { NoticeKind } from '../text';
import { languageOf, wordsAtHand } from '../text/at-hand';
import { troubleIn } from './weekly/notice';

/** Makes the menu. In auth mode NONE nothing but the menu and the user's language may be asked for. */
export function openMenu(authMode: string): void {
  const { language, trouble } = authMode === 'NONE' ? UNKNOWN : whatIsKnown();
  const words = wordsAtHand(language ?? languageOf(userLocale()));
  showMenu([
    ...(trouble ? [[words.trouble[trouble], 'menuTrouble'] as [string, string]] : []),
    [words.menu.open, 'menuOpenSidebar'],
    [words.menu.setUp, 'menuSetUp'],
    [words.menu.score, 'menuScoreLeads'],
    [words.menu.build, 'menuBuildMeeting'],
    [words.menu.buildAnother, 'menuBuildAnotherWeek'],
    [words.menu.weekly, 'menuWeekly'],
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

interface Known {
  language: ReturnType<typeof languageOf> | null;
  trouble: NoticeKind | null;
}

const UNKNOWN: Known = { language: null, trouble: null };

/** A few calls, and none to ScriptApp: the opening of a file may not ask for triggers. The menu comes whatever fails. */
function whatIsKnown(): Known {
  let known = UNKNOWN;
  try {
    const { registry, file } = openedRegistry();
    known = { language: registry.language, trouble: null };
    const trouble = registry.exists
      ? troubleIn(keptRuns(), file(), registry.clockOf, Date.now())
      : null;
    return { ...known, trouble: trouble?.kind ?? null };
  } catch {
    return known;
  }
}
