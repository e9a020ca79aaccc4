/** Puts the words of a language together from its texts. */
import { type DialogTexts, dialogsIn, type ErrorTexts, errorsIn } from './dialogs';
import { type AboutTexts, aboutIn, type ExplainTexts, explainIn } from './explain';
import { type MeetingTexts, meetingIn, type TabTexts, tabsIn } from './meeting';
import type { Language } from './numbers';
import { type PointsTexts, pointsIn } from './points';
import { type PullTexts, pullIn } from './pull';
import { type SectionsTexts, sectionsIn } from './sections';
import { type SentenceTexts, sentencesIn } from './sentences';
import { type SettingsTexts, settingsIn } from './settings';
import { type SidebarFirstTexts, type SidebarLaterTexts, sidebarServerIn } from './sidebar-server';
import { type TeamTabsTexts, teamTabsIn } from './team-tabs';
import { type TrendTexts, trendIn } from './trend';
import { type WeeklyTexts, weeklyIn } from './weekly';
import type { AtHand, Words } from './words';

/** The texts of a language. In dist/ they are packed, and asking for one unpacks all of that language. */
interface Texts {
  about(): AboutTexts;
  dialogs(): DialogTexts;
  errors(): ErrorTexts;
  explain(): ExplainTexts;
  meeting(): MeetingTexts;
  pull(): PullTexts;
  sentences(): SentenceTexts;
  settings(): SettingsTexts;
  sidebarFirst(): SidebarFirstTexts;
  sidebarLater(): SidebarLaterTexts;
  tabs(): TabTexts;
  sections(): SectionsTexts;
  points(): PointsTexts;
  teamTabs(): TeamTabsTexts;
  trend(): TrendTexts;
  weekly(): WeeklyTexts;
}

export function wordsFrom(language: Language, atHand: AtHand, texts: Texts): Words {
  const sentences = sentencesIn(language, texts.sentences);
  const { tabsNamed } = sentences;
  const inTabs = () => tabsIn(language, texts.tabs());
  const parts: { [Part in Exclude<keyof Words, keyof typeof sentences>]: () => Words[Part] } = {
    language: () => language,
    menu: () => atHand.menu,
    outcomes: () => atHand.outcomes,
    trouble: () => atHand.trouble,
    weekly: () => weeklyIn(language, texts.weekly()),
    all: () => texts.tabs().all,
    noCampaign: () => texts.tabs().noCampaign,
    columns: () => texts.tabs().columns,
    ourColumns: () => texts.tabs().ourColumns,
    tabs: () => inTabs().tabs,
    kept: () => inTabs().kept,
    actions: () => inTabs().actions,
    scoreboard: () => inTabs().scoreboard,
    meeting: () => meetingIn(language, texts.meeting(), tabsNamed),
    settings: () => settingsIn(language, texts.settings().settings),
    fields: () => texts.settings().fields,
    pull: () => pullIn(language, texts.pull()),
    dialog: () => dialogsIn(language, texts.dialogs(), tabsNamed),
    explain: () => explainIn(language, texts.explain()),
    about: () => aboutIn(language, texts.about()),
    sidebar: () => sidebarServerIn(texts.sidebarFirst(), texts.sidebarLater()),
    errors: () => errorsIn(language, texts.errors()),
    sections: () => sectionsIn(language, texts.sections()),
    points: () => pointsIn(language, texts.points()),
    teamTabs: () => teamTabsIn(language, texts.teamTabs()),
    trend: () => trendIn(texts.trend().trend),
    history: () => texts.trend().history,
  };
  return Object.assign(onDemand(parts), sentences);
}

/** An object whose parts are made when they are first asked for. */
function onDemand<Whole extends object>(
  parts: {
    readonly [Part in keyof Whole]: () => Whole[Part];
  },
): Whole {
  const whole = {} as Whole;
  for (const name of Object.keys(parts) as (keyof Whole)[]) {
    let part: Whole[typeof name] | undefined;
    const get = () => {
      if (part === undefined) part = parts[name]();
      return part;
    };
    Object.defineProperty(whole, name, { get, enumerable: true });
  }
  return whole;
}
