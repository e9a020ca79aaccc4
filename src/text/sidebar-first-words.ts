/** What the first run of the sidebar says. `{…}` stands for facts, see `SidebarWords`. */
export interface FirstWords {
  /** Names of the four steps, for “2/4 Cột”. */
  steps: { tabs: string; columns: string; statuses: string; target: string };
  /** `{n}` of 4, `{name}` of the step. */
  progress: string;
  /** `{step}` is the name of a step. */
  resumed: string;
  startOver: string;
  /** Where the sheet has changed so that the step cannot be gone on from: the answers stay. */
  fromTabs: string;
  reread: string;
  language: string;

  tabsHeading: string;
  tabsIntro: string;
  noLikely: string;
  noneChosen: string;
  /** `{n}` rows. */
  rows: string;
  /** `{n}` tabs. */
  otherTabs: string;
  findingTabs: string;

  findingColumns: string;
  columnsHeading: string;
  columnsIntro: string;
  /** Instead of `columnsIntro`, where nothing is to be checked. */
  columnsSure: string;
  needed: string;
  sure: string;
  check: string;
  missing: string;
  noColumn: string;
  noExamples: string;
  /** `{n}` columns, `{letters}`. */
  severalColumns: string;
  /** `{n}` fields. */
  notSeen: string;
  notSeenNote: string;
  /** `{one}` and `{other}` are fields, `{column}` is a letter and a header. */
  twice: string;
  /** `{fields}`, a list. */
  lacks: string;

  counting: string;
  statusesHeading: string;
  /** `{share}` of `{all}` leads. */
  understood: string;
  /** `{text}` as the reps type it. */
  whatIs: string;
  /** `{n}` leads, `{share}` of all. */
  howMany: string;
  why: { unknown: string; stopped: string; differs: string; parts: string; own: string };
  later: string;
  other: string;
  /** `{n}` texts with `{leads}` leads. */
  moreUnknown: string;
  /** `{n}` texts with `{leads}` leads. */
  known: string;
  /** `{n}` leads, `{judged}` of them judged. */
  decides: string;
  own: string;
  /** `{n}` texts with `{leads}` leads. */
  beyond: string;
  /** `{n}` texts with `{leads}` leads. */
  left: string;
  noStatuses: string;

  targetHeading: string;
  /** `{period}` as the server names it. */
  scoreNow: string;
  targetField: string;
  /** `{n}`: the target that Pullpush proposes. */
  proposed: string;
  useProposed: string;
  /** `{target}`, `{below}`, `{all}`, `{above}`, `{open}`. */
  effect: string;
  noCampaigns: string;
  notCounted: string;
  /** `{input}` stands for the place of the number. */
  unanswered: {
    heading: string;
    minAttempts: string;
    minDays: string;
    giveUpDays: string;
    attemptsMean: string;
    daysMean: string;
  };
  alsoKnow: string;
  create: string;

  makingHeading: string;
  settingUp: string;
  setUpDone: string;
  meeting: string;
  buildingMeeting: string;
  buildMeeting: string;
  skipMeeting: string;
  made: string;
  waiting: string;

  fourWeeks: string;
  doneHeading: string;
  /** The heading where no lead has been judged yet. */
  doneWithout: string;
  /** `{tabs}`, a list of lead tabs. */
  tabsRead: string;
  openScoreboard: string;
  whatNext: string;
  nextMeeting: string;
  nextDaily: string;
  goOn: string;
}
