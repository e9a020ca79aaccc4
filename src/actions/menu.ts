/** What the items of the menu do: run an action, and tell a person how it went. */

import { showDialog } from '../sheet/dialog';
import { goToSheet } from '../sheet/go-to';
import { Problem } from '../sheet/problem';
import { fetchServices, type Services, userLocale } from '../sheet/services';
import { askYesOrNo, showAlert, showPrompt, showToast } from '../sheet/user-interface';
import { languageOf, type Words, wordsIn } from '../text';
import { buildMeeting } from './build-meeting';
import { closeMeeting } from './close-meeting';
import { aboutScore, explainAsked } from './explain-score';
import { failureText } from './failure';
import { open } from './open';
import { addTab, foundTab, openKnown, tabsToAdd } from './our-tabs';
import { removePullpush, whatGoes } from './remove';
import { scoredText, scoreLeads } from './score-leads';
import { setUp } from './set-up';
import { openSidebar } from './sidebar/open-sidebar';
import { spokenWords } from './spoken-words';
import { unmappedStatuses } from './unmapped-statuses';
import { askAboutTrouble, askWeekly } from './weekly/weekly-menu';

export function runOpen(): void {
  tell('sidebar', () => {
    openSidebar();
    return null;
  });
}

export function runSetUp(): void {
  tell('setUp', (services, words) => {
    const { tabs, target, language, problems } = setUp(services);
    const spoken = language === words.language ? words : open(services).words;
    return [spoken.dialog.setUpDone(tabs, target), ...problems].join('\n');
  });
}

export function runScore(): void {
  tell('score', (services, words) => {
    const { tabs, problems } = scoreLeads(services);
    return [scoredText(tabs, words), ...problems].join('\n');
  });
}

export function runRemove(): void {
  tell('remove', (services, words) => {
    const { isThere, tabs, leadTabs } = whatGoes(services);
    if (!isThere) return words.dialog.nothingToRemove;
    const withTabs = askYesOrNo(words.menu.remove, words.dialog.askRemove(tabs, leadTabs));
    if (withTabs === null) return null;
    removePullpush(services, withTabs);
    return withTabs ? words.dialog.removed : words.dialog.unregistered;
  });
}

export function runBuild(): void {
  tell('build', (services, words) => words.dialog.built(buildMeeting(services, '').tab));
}

export function runBuildAnotherWeek(): void {
  tell('build', (services, words) => {
    const typed = showPrompt(words.menu.buildAnother, words.dialog.askWeek);
    return typed === null ? null : words.dialog.built(buildMeeting(services, typed).tab);
  });
}

export function runClose(): void {
  tell('close', (services, words) => {
    const { tab, added, changed } = closeMeeting(services);
    return words.dialog.closed(tab, added, changed);
  });
}

export function runExplain(): void {
  tell('explain', (services, words) => {
    const dialog = explainAsked(services, (question) => showPrompt(words.menu.explain, question));
    if (dialog) showDialog(dialog);
    return null;
  });
}

export function runStatuses(): void {
  tell('statuses', (services, words) => {
    const found = unmappedStatuses(services);
    if (found === null) return words.sidebar.later.nothingUnmapped;
    showAlert(words.menu.statuses, found);
    return null;
  });
}

export function runSettings(): void {
  tell('tab', (services) => {
    goToSheet(services.spreadsheet, foundTab(openKnown(services), 'settings'));
    return null;
  });
}

export function runAddTab(): void {
  tell('tab', (services, words) => {
    const { later } = words.sidebar;
    const missing = tabsToAdd(openKnown(services));
    if (missing.length === 0) return later.nothingToAdd;
    const lines = missing.map((tab, i) => `${i + 1}. ${tab.name(words)}: ${tab.shows(words)}`);
    const typed = showPrompt(words.menu.addTab, later.askTab(lines.join('\n')));
    if (typed === null) return null;
    const chosen = missing[Number(typed.trim()) - 1];
    if (!chosen) throw new Problem(later.askTab(lines.join('\n')));
    return later.added(addTab(services, chosen.key).tab);
  });
}

export function runAbout(): void {
  tell('explain', (services) => {
    showDialog(aboutScore(services));
    return null;
  });
}

export function runHelp(): void {
  const words = spokenWords();
  showAlert('Pullpush', words.dialog.helpText);
}

export function runWeeklyMenu(): void {
  tell('weekly', askWeekly);
}

export function runTrouble(): void {
  tell('weekly', askAboutTrouble);
}

/** Services for a call that is no menu item; the error is the caller's to show. */
export function withServices<Result>(run: (services: Services) => Result): Result {
  const services = fetchServices();
  if (!services) throw new Problem(wordsIn(languageOf(userLocale())).errors.noSpreadsheet);
  return run(services);
}

function tell(
  step: keyof Words['errors']['steps'],
  run: (services: Services, words: Words) => string | null,
): void {
  const words = spokenWords();
  try {
    withServices((services) => {
      showToast(services.spreadsheet, words.dialog.working);
      const done = run(services, words);
      if (done !== null) showToast(services.spreadsheet, done);
    });
  } catch (error) {
    showAlert('Pullpush', failureText(step, error, words));
  }
}
