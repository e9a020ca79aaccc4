import { viAtHand } from './hand-vi';
import { viDialogs, viErrors } from './vi-dialogs';
import { viAbout, viExplain } from './vi-explain';
import { viMeeting, viTabs } from './vi-meeting';
import { viPoints } from './vi-points';
import { viPull } from './vi-pull';
import { viSections } from './vi-sections';
import { viSentences } from './vi-sentences';
import { viSettings } from './vi-settings';
import { viSidebarFirst } from './vi-sidebar-server-first';
import { viSidebarLater } from './vi-sidebar-server-later';
import { viTeamTabs } from './vi-team-tabs';
import { viTrend } from './vi-trend';
import { viWeekly } from './vi-weekly';
import { wordsFrom } from './words-from';

export const vi = wordsFrom('vi', viAtHand, {
  about: viAbout,
  dialogs: viDialogs,
  errors: viErrors,
  explain: viExplain,
  meeting: viMeeting,
  pull: viPull,
  sentences: viSentences,
  settings: viSettings,
  sidebarFirst: viSidebarFirst,
  sidebarLater: viSidebarLater,
  tabs: viTabs,
  sections: viSections,
  points: viPoints,
  teamTabs: viTeamTabs,
  trend: viTrend,
  weekly: viWeekly,
});
