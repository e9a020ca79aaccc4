import { PROPOSAL, proposedTarget, weeksEnding } from '../quality/week-tallies';
import { headersOfAll } from '../sheet/lead-tab';
import { tabFor } from '../sheet/make-tab';
import type { Services } from '../sheet/services';
import { writePage } from '../sheet/write-page';
import { goodValues } from '../tabs/good-values';
import { settingsPage } from '../tabs/settings-page';
import { defaultSettings, type Settings } from '../tabs/settings-values';
import { languageOf } from '../text';
import { type CountedLeads, countLeads } from './count-leads';
import { writeScoreboard } from './keep-scoreboard';
import { keepSettings, surroundings } from './keep-settings';
import { keptWords } from './kept-words';
import { type Opened, openAgain, openOrRemember, settingProblems } from './open';
import type { Headline } from './sidebar/contract';
import { keepHeadline } from './sidebar/headline';
import { latestWeek } from './week-facts';
import { working } from './working';

export interface SetUpResult {
  language: string;
  target: number;
  /** The first lead tab, and all that are read. */
  tab: string;
  tabs: string[];
  /** What cannot be used in Settings, and which tabs are not read although they look like lead tabs. */
  problems: string[];
  headline: Headline;
}

/** What Settings is to say, and the leads counted by it. */
export interface SetUpPlan {
  opened: Opened;
  counted: CountedLeads;
  /** All but the lead tabs, which `counted` has. */
  settings: Settings;
  /** Whether a person has said which tabs are read. */
  isAsked: boolean;
}

/**
 * Makes Settings, with a proposed target, the lead tabs and the columns found, and Scoreboard. Run again it changes
 * nothing that a person set, brings Scoreboard up to date, and proposes lead tabs that came since. A Settings tab that
 * was deleted is made again as it last was.
 *
 * @param planOf where a person has said more than nothing
 */
export function setUp(services: Services, planOf = usualPlan): SetUpResult {
  return working(services, 'setUp', () => makeUp(services, planOf));
}

function makeUp(services: Services, planOf: typeof usualPlan): SetUpResult {
  const { opened, counted, isAsked, ...plan } = planOf(services);
  let { settings } = plan;
  let shown = counted;
  const { registry, words } = opened;
  const leftOut: string[] = [];
  if (opened.settingsTab) keepSettings(opened, counted);
  else {
    settings = { ...settings, leadTabs: counted.leadTabs.listed };
    registry.set('leads', counted.tab.sheet);
    registry.good = goodValues(settings);
    const tab = tabFor(opened, 'settings', words.tabs.settings);
    const around = surroundings(opened, counted.leadTabs);
    for (const { row, name, read } of settings.leadTabs)
      if (read === false && !isAsked)
        leftOut.push(words.dialog.tabLeftOut(name, around.notes?.get(row) ?? ''));
    const page = settingsPage(settings, words, around);
    writePage(tab, page, keptWords(words, services));
    registry.finished('settings');
    const typed = tab.isHalfMade ? openAgain(opened) : null;
    if (typed?.settings && isOther(typed.settings, settings)) {
      settings = typed.settings;
      shown = countLeads(typed, settings);
    }
  }
  const tab = tabFor(opened, 'scoreboard', words.tabs.scoreboard);
  writeScoreboard(opened, tab, shown, settings);
  registry.save(settings.language);
  const headline = keepHeadline(shown, settings, services, words);
  const tabs = counted.tabs.map(({ name }) => name);
  return {
    language: settings.language,
    target: settings.target,
    tab: counted.tab.name,
    tabs,
    problems: [...settingProblems(opened), ...leftOut],
    headline,
  };
}

function isOther(one: Settings, other: Settings): boolean {
  return JSON.stringify(goodValues(one)) !== JSON.stringify(goodValues(other));
}

/** As Pullpush finds the leads, and as Settings was where it was deleted. */
function usualPlan(services: Services): SetUpPlan {
  const opened = openOrRemember(services);
  const language = languageOf(services.userLocale);
  const settings = opened.settings ?? defaultSettings(language, PROPOSAL.withoutHistory);
  const counted = countLeads(opened, settings, true);
  if (opened.settings) return { opened, counted, settings, isAsked: false };
  const monday = latestWeek(services);
  const history = weeksEnding(counted.weeks, monday, PROPOSAL.weeks, settings).total;
  const columns = headersOfAll(counted.tabs.map(({ found }) => found));
  const target = proposedTarget(history);
  return { opened, counted, settings: { ...settings, target, columns }, isAsked: false };
}
