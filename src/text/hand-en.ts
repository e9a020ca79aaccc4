import type { AtHand } from './words';

const menu: AtHand['menu'] = {
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

const trouble: AtHand['trouble'] = {
  missed: '⚠ This week was not built: click to put it right',
  failed: '⚠ The weekly build failed: click to put it right',
  cut: '⚠ The last run was cut off: click to finish it',
  unauthorised: '⚠ Google needs permission again for the weekly build: click here',
  copied: '⚠ This copy does not build every week: click to set it',
};

const outcomes: AtHand['outcomes'] = {
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

export const enAtHand: AtHand = { menu, outcomes, trouble };
