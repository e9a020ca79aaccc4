import { scoreboardPage } from '../meeting/agenda';
import { PROPOSAL, proposedTarget, weeksEnding } from '../quality/week-tallies';
import { headersOf } from '../sheet/lead-tab';
import { tabFor } from '../sheet/make-tab';
import type { Services } from '../sheet/services';
import { writePage } from '../sheet/write-page';
import { settingsPage } from '../tabs/settings-page';
import { defaultSettings } from '../tabs/settings-values';
import { languageOf, wordsIn } from '../text';
import { countLeads, factsOf, keptWords, latestWeek, open } from './week-facts';

export interface SetUpResult {
  language: string;
  target: number;
  tab: string;
}

/**
 * Makes Settings, with a proposed target and the columns found, and Scoreboard. Run again it changes
 * nothing in Settings, and brings Scoreboard up to date.
 */
export function setUp(services: Services): SetUpResult {
  const opened = open(services);
  const { registry, words } = opened;
  const monday = latestWeek(services);
  let settings =
    opened.settings ?? defaultSettings(languageOf(services.userLocale), PROPOSAL.withoutHistory);
  const counted = countLeads(opened, settings);
  if (!opened.settings) {
    const history = weeksEnding(counted.weeks, monday, PROPOSAL.weeks, settings).total;
    const columns = headersOf(counted.tab.found);
    settings = { ...settings, target: proposedTarget(history), leadTab: counted.tab.name, columns };
    registry.set('leads', counted.tab.sheet);
    const sheet = tabFor(opened, 'settings', words.tabs.settings);
    writePage(sheet, settingsPage(settings, words), keptWords(words, services));
  }
  const sheet = tabFor(opened, 'scoreboard', words.tabs.scoreboard);
  const facts = factsOf(counted, monday, settings, services);
  writePage(
    sheet,
    scoreboardPage(facts, wordsIn(settings.language)),
    keptWords(wordsIn(settings.language), services),
  );
  registry.save(settings.language);
  return { language: settings.language, target: settings.target, tab: counted.tab.name };
}
