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
import type { Words } from './words';
import { wordsFrom } from './words-from';

// What is needed at every opening of the file, or by custom functions, stands here; the rest is packed in dist/.

const menu: Words['menu'] = {
  open: 'Open Pullpush',
  setUp: 'Set up',
  score: 'Score leads',
  build: 'Build the weekly meeting',
  close: 'Close the meeting',
  buildAnother: 'Build another week…',
  weekly: 'Build every week…',
  explain: 'Why this score?…',
  about: 'About the score',
  help: 'Help',
  remove: 'Remove Pullpush…',
  statuses: 'Statuses to map…',
  settings: 'Open the Settings tab',
  addTab: 'Add a tab…',
};

const trouble: Words['trouble'] = {
  missed: '⚠ This week was not built: click to put it right',
  failed: '⚠ The weekly build failed: click to put it right',
  cut: '⚠ The last run was cut off: click to finish it',
  unauthorised: '⚠ Google wants consent again for the weekly build: click here',
  copied: '⚠ This copy does not build every week: click to set it',
};

const outcomes: Words['outcomes'] = {
  NEW: 'New, not called',
  NO_ANSWER: 'No answer',
  UNREACHABLE: 'Unreachable',
  CALLBACK: 'Call back later',
  CONNECTED: 'In conversation',
  WRONG_NUMBER: 'Wrong number',
  SPAM: 'Spam or fake',
  WRONG_AUDIENCE: 'Wrong audience',
  NO_NEED: 'No need',
  JUST_ASKING: 'Just asking',
  NO_BUDGET: 'No budget',
  REFUSED: 'Refused, no reason',
  CONSIDERING: 'Considering',
  NO_SHOW: 'Booked, did not come',
  INTERESTED: 'Interested',
  LOST: 'Real buyer, lost',
  QUALIFIED: 'Qualified',
  APPOINTMENT: 'Appointment',
  WON: 'Won',
  DUPLICATE: 'Duplicate',
  DO_NOT_CALL: 'Do not call',
  STOPPED: 'Closed without a reason',
  UNKNOWN: 'Not understood',
};

export const en = wordsFrom(
  'en',
  { menu, outcomes, trouble },
  {
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
  },
);
