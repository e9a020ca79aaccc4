import type { FirstWords } from './sidebar-first-words';
import type { CommonWords } from './sidebar-words';

export function common(): CommonWords {
  return {
    next: 'Next',
    back: 'Back',
    seconds: '{n} {n|second|seconds}',
    longWork: 'Large sheets take a few minutes; leave the sidebar open.',
    range: 'range {low}–{high}',
    noScore: 'No score yet',
    target: 'target {n}',
    scoreSays: 'Score {score} of 100; the true score is between {low} and {high}; target {target}.',
    leads: '{n} {n|lead|leads}',
    points: '{n} {n|point|points}',
    openTab: 'Open {tab}',
  };
}

export function first(): FirstWords {
  return {
    steps: { tabs: 'Lead tabs', columns: 'Columns', statuses: 'Statuses', target: 'Target' },
    progress: '{n}/4 {name}',
    resumed: 'Going on from the step “{step}” of last time.',
    fromTabs: 'Choose the tabs again, keep my answers',
    startOver: 'Start over',
    reread: 'Read the sheet again',
    language: 'Language',

    tabsHeading: 'Which tabs hold your leads?',
    tabsIntro: 'Pullpush only reads. Nothing is written to the spreadsheet before the last step.',
    noLikely:
      'No tab has a date received, a status and a campaign (or source). Choose one below and say which columns they are; if there is no source yet, add a column and read the sheet again.',
    noneChosen: 'Choose at least one tab to go on.',
    rows: '{n} {n|row|rows}',
    otherTabs: 'Other tabs ({n})',
    findingTabs: 'Looking at the tabs…',

    findingColumns: 'Looking for the columns…',
    columnsHeading: 'Are these the right columns?',
    columnsIntro: 'Only lines with a question mark need a look.',
    columnsSure: 'Every column fits; a quick look is enough.',
    needed: 'needed',
    sure: 'sure',
    check: 'to check',
    missing: 'not found',
    noColumn: 'none',
    noExamples: 'Nothing in this column yet',
    severalColumns: '{n} columns: {letters}',
    notSeen: 'Not found ({n})',
    notSeenNote: 'Not needed. If the sheet has such columns, choose them.',
    twice: '“{one}” and “{other}” both use column {column}. If that is not so, change one of them.',
    lacks: 'Still without a column: {fields}.',

    counting: 'Reading the leads…',
    statusesHeading: 'What do your statuses mean?',
    understood:
      'Understood: {share} of {all} {all|lead|leads}. Leave for later what you are not sure of.',
    whatIs: 'What is “{text}” in your company?',
    howMany: '{n} {n|lead|leads}, {share}',
    why: {
      unknown: 'not known yet',
      stopped: 'closed without a reason',
      own: 'your answer',
      differs: 'differs from team to team',
      parts: 'guessed from a part of it',
    },
    later: 'Decide later',
    other: 'Other…',
    moreUnknown: '{n} more {n|status|statuses} not understood ({leads} {leads|lead|leads})',
    known: '{n} {n|status|statuses} understood ({leads} {leads|lead|leads})',
    decides: '{n} {n|lead|leads}, {judged} with a verdict',
    own: 'your choice',
    beyond:
      '{n} more rare {n|status|statuses} ({leads} {leads|lead|leads}) {n|is|are} not shown here.',
    left: '{n} {n|status|statuses} left for later: {leads} {leads|lead|leads} still counted, without points.',
    noStatuses: 'The status column is empty, so no lead has points yet.',

    targetHeading: 'What score is the target?',
    scoreNow: 'Score now, {period}',
    targetField: 'Target (0–100)',
    proposed: 'proposed: {n}',
    useProposed: 'Use proposed {n}',
    effect:
      'With {target}: {below} of {all} {all|campaign|campaigns} below target, {above} on target, {open} too early or too close to tell.',
    noCampaigns: 'No campaign has leads yet, so there is nothing to preview.',
    notCounted: 'Waiting to count anew with the changed number.',
    unanswered: {
      heading: 'When does “no answer” count as junk?',
      minAttempts: 'After at least {input} calls',
      minDays: 'on at least {input} different days.',
      giveUpDays: 'Calls not recorded: after {input} days.',
      attemptsMean:
        'With fewer calls it is not counted, so Marketing loses no points for leads nobody called.',
      daysMean: 'Counted from the day the lead came in.',
    },
    alsoKnow: 'Good to know',
    create: 'Make scoreboard and meeting',

    makingHeading: 'Making your scoreboard',
    settingUp: 'Making Settings and Scoreboard…',
    setUpDone: 'Settings and Scoreboard',
    meeting: 'The first meeting',
    buildingMeeting: 'Building the meeting tab…',
    buildMeeting: 'Build the meeting',
    skipMeeting: 'Build it later',
    made: 'done',
    waiting: 'not done yet',

    fourWeeks: 'Score of the last four weeks',
    doneHeading: 'Done: your leads have a score',
    doneWithout: 'Done: Pullpush is ready',
    tabsRead: 'Leads are read from: {tabs}.',
    openScoreboard: 'Open Scoreboard',
    whatNext: 'What next?',
    nextMeeting:
      'Sit down with Marketing and Sales over the meeting tab, top to bottom; it ends with who does what by when.',
    nextDaily: 'The main view of the sidebar tells why each campaign has the score it has.',
    goOn: 'Go to the main view',
  };
}
