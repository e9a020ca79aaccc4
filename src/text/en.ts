import { enDialogs, enErrors } from './en-dialogs';
import { enAbout, enExplain } from './en-explain';
import { enMeeting, enTabs } from './en-meeting';
import { enPoints } from './en-points';
import { enPull } from './en-pull';
import { enSections } from './en-sections';
import { enSentences } from './en-sentences';
import { enSettings } from './en-settings';
import { enSidebarFirst } from './en-sidebar-server-first';
import { enSidebarLater } from './en-sidebar-server-later';
import { enTeamTabs } from './en-team-tabs';
import { enTrend } from './en-trend';
import { enWeekly } from './en-weekly';
import { enAtHand } from './hand-en';
import { wordsFrom } from './words-from';

export const en = wordsFrom('en', enAtHand, {
  about: enAbout,
  dialogs: enDialogs,
  errors: enErrors,
  explain: enExplain,
  meeting: enMeeting,
  pull: enPull,
  sentences: enSentences,
  settings: enSettings,
  sidebarFirst: enSidebarFirst,
  sidebarLater: enSidebarLater,
  tabs: enTabs,
  sections: enSections,
  points: enPoints,
  teamTabs: enTeamTabs,
  trend: enTrend,
  weekly: enWeekly,
});
