/** Words of the sidebar's page once Pullpush is set up. Plain strings: see sidebar-words.ts. */
export interface LaterWords {
  /** Headline. */
  week: string;
  fourWeeks: string;
  judged: string;
  countedAt: string;
  recount: string;
  counting: string;
  notCounted: string;
  whyThis: string;
  /** Sections, and what a screen reader says of the badge. */
  sections: string;
  score: string;
  statuses: string;
  settings: string;
  tabs: string;
  help: string;
  badge: string;
  /** Section Score. */
  campaigns: string;
  campaignsHint: string;
  /** Beside a campaign. */
  judgedShort: string;
  showAll: string;
  moreCampaigns: string;
  noCampaigns: string;
  gaps: string;
  actions: string;
  build: string;
  another: string;
  whichWeek: string;
  whichWeekHint: string;
  buildWeek: string;
  scoreLeads: string;
  scoreLeadsHint: string;
  close: string;
  closeHint: string;
  building: string;
  /** The clock that builds every week. */
  weekly: string;
  weeklyDay: string;
  weeklyHour: string;
  weeklyName: string;
  /** `{owner}`, or else `weeklySomebody`. */
  weeklyOthers: string;
  weeklySomebody: string;
  weeklyChange: string;
  turnOn: string;
  turningOn: string;
  turnedOn: string;
  turnOff: string;
  turningOff: string;
  turnedOff: string;
  /** What mends what went wrong while nobody looked. */
  noticeBuild: string;
  noticeTurnOn: string;
  noticeDecline: string;
  scoring: string;
  closing: string;
  working: string;
  /** Section Statuses. */
  toMap: string;
  toMapHint: string;
  moreStatuses: string;
  restStatuses: string;
  vague: string;
  allMapped: string;
  own: string;
  ownHint: string;
  takeBack: string;
  saveStatuses: string;
  nothingChosen: string;
  savingStatuses: string;
  changed: string;
  unchanged: string;
  /** Section Settings. */
  settingsHint: string;
  otherSettings: string;
  saveSettings: string;
  nothingChanged: string;
  savingSettings: string;
  readingSettings: string;
  savedSettings: string;
  wrongSettings: string;
  needed: string;
  notNumber: string;
  atLeast: string;
  atMost: string;
  settingsTab: string;
  moreSettings: string;
  settingsTabHint: string;
  setUpAgain: string;
  setUpAgainHint: string;
  settingUpAgain: string;
  /** Section Tabs. */
  tabsThere: string;
  tabsToAdd: string;
  tabsToAddHint: string;
  allTabs: string;
  hidden: string;
  goTo: string;
  add: string;
  addNamed: string;
  adding: string;
  readingTabs: string;
  opened: string;
  /** Section Help. */
  readScore: string;
  readScore1: string;
  readScore2: string;
  readScore3: string;
  readScore4: string;
  readScore5: string;
  about: string;
  menu: string;
  menuHint: string;
  menuScore: string;
  menuStatuses: string;
  menuSettings: string;
  menuTabs: string;
  menuHelp: string;
  accounts: string;
  removal: string;
  removalHint: string;
  lookUp: string;
  nothingToRemove: string;
  goesTabs: string;
  goesNoTabs: string;
  goesColumns: string;
  leadsStay: string;
  removeAll: string;
  removeAllSure: string;
  unregister: string;
  unregisterSure: string;
  removing: string;
  /** Why a score is what it is. */
  why: string;
  whyAll: string;
  period: string;
  periodFour: string;
  periodLast: string;
  /** What the server understands as this week, and as all time. */
  periodLastTyped: string;
  periodAll: string;
  periodAllTyped: string;
  periodOther: string;
  periodHint: string;
  show: string;
  explaining: string;
  behind: string;
  behindHint: string;
  noLeads: string;
  linePoints: string;
  lineNoPoints: string;
  lead: string;
  moreLeads: string;
  wentTo: string;
}
