/** What dialogs say, and what went wrong. */
import type { enDialogs, enErrors } from './en-dialogs';
import { fill, sentence } from './fill';
import { type Language, numberText } from './numbers';
import type { Words } from './words';

export type DialogTexts = ReturnType<typeof enDialogs>;
export type ErrorTexts = ReturnType<typeof enErrors>;

/** @param tabsNamed tabs as a sentence names them */
export function dialogsIn(
  language: Language,
  texts: DialogTexts,
  tabsNamed: Words['tabsNamed'],
): Words['dialog'] {
  const n = (value: number, decimals = 0) => numberText(language, value, decimals);
  const quoted = (tabs: readonly string[]) => tabs.map((tab) => `“${tab}”`).join(', ');
  return {
    ...texts,
    setUpDone: (tabs, target) =>
      fill(texts.setUpDone, { tabs: tabsNamed(tabs), target: n(target) }),
    closed: (tab, added, changed) =>
      fill(added + changed === 0 ? texts.nothingClosed : texts.closed, {
        tab,
        added: n(added),
        changed: n(changed),
      }),
    tabLeftOut: sentence(texts.tabLeftOut, 'tab', 'why'),
    built: sentence(texts.built, 'tab'),
    scored: (tab, leads, judged, average) =>
      average === null
        ? fill(texts.scored.unjudged, { tab, leads: n(leads) })
        : fill(texts.scored.averaged, {
            tab,
            leads: n(leads),
            judged: n(judged),
            average: n(average, 1),
          }),
    scoredPart: (tab, done, leads) =>
      fill(texts.scoredPart, { tab, done: n(done), leads: n(leads) }),
    askRemove(tabs, leadTabs) {
      const { text, itsTabs, noTabs, itsColumns } = texts.askRemove;
      return fill(text, {
        tabs: tabs.length > 0 ? fill(itsTabs, { tabs: tabs.join(', ') }) : noTabs,
        columns: leadTabs.length > 0 ? fill(itsColumns, { tabs: quoted(leadTabs) }) : '',
      });
    },
  };
}

export function errorsIn(language: Language, texts: ErrorTexts): Words['errors'] {
  const n = (value: number) => numberText(language, value, 0);
  return {
    ...texts,
    badWeek: sentence(texts.badWeek, 'typed'),
    futureWeek: sentence(texts.futureWeek, 'week'),
    nameTaken: sentence(texts.nameTaken, 'tab'),
    noAnswer: sentence(texts.noAnswer, 'step', 'message'),
    unexpected: sentence(texts.unexpected, 'step', 'message'),
    noHeader: sentence(texts.noHeader, 'tab'),
    protectedTab: sentence(texts.protectedTab, 'tab'),
    beingEdited: sentence(texts.beingEdited, 'tab'),
    columnsMoved: sentence(texts.columnsMoved, 'tab'),
    tooMuchToRead: (tab, done, rows) =>
      fill(texts.tooMuchToRead, { tab, done: n(done), rows: n(rows) }),
    tooMuchToScore: sentence(texts.tooMuchToScore, 'tab'),
    removeFailed: sentence(texts.removeFailed, 'message'),
    busyWith: sentence(texts.busyWith, 'who', 'step', 'time'),
  };
}
