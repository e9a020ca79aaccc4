/** The tabs: the meeting, the Scoreboard, Actions. */

export const enTabs = () => ({
  tabs: {
    settings: 'Pullpush Settings',
    scoreboard: 'Pullpush Scoreboard',
    meeting: 'Meeting {week}',
  },
  all: 'All campaigns',
  noCampaign: '(no campaign)',
  columns: {
    campaign: 'Campaign',
    received: 'Received',
    judged: 'Judged',
    coverage: 'Coverage',
    score: 'Score',
    interval: '95% range',
    junkRate: 'Junk',
    verdict: 'Verdict',
  },
  kept: {
    heading: 'Notes kept from the earlier build',
    column: 'column {letter}',
    row: 'row {number}',
    pinned: 'note on the cell',
  },
  actions: {
    name: 'Pullpush Actions',
    note: 'One line for each promise: who does what by when. Change it here or in the meeting tab; Pullpush fills in the id.',
    columns: {
      id: 'Id',
      week: 'Week',
      who: 'Who',
      what: 'What',
      byWhen: 'By when',
      status: 'Status',
      note: 'Note',
    },
    other: '{place} says {column}: “{text}”',
  },
  scoreboard: {
    title: 'Scoreboard',
    subtitle: 'Campaigns of the last four weeks, {from} to {to} · as of {asOf}',
    allTime: 'All leads in the sheet',
    allTimeNote:
      'This score is the AVERAGE of the column “{column}” in the lead tab, as Score leads writes it at the same moment. Leads without a readable date, or dated later, have no points.',
  },
  ourColumns: { outcome: 'Pullpush · Outcome', points: 'Pullpush · Points' },
});

export const enMeeting = () => ({
  title: 'Pull & Push meeting · week {week}',
  subtitle: 'Leads received {from} to {to} · as of {asOf} · from the {tabs}',
  thisWeek: 'Score this week',
  verdict: 'Four weeks against target',
  target: 'target {target}',
  rangeNote: 'range {low} to {high}',
  nothingJudged: 'nothing judged yet',
  summary: {
    judged:
      '{received} {received|lead|leads} came in this week; {judged} of {counted} have a verdict ({coverage}). The score is {score} against a target of {target} ({verdict}); {junk} were junk.{apart}',
    none: 'No lead came in this week.{apart}',
    unjudged: '{received} {received|lead|leads} came in this week; none has a verdict yet.{apart}',
    apart: {
      pending: '{count} still waiting{uncalled}',
      uncalled: ' ({count} not called yet)',
      unclear: '{count} with an unclear status',
      excluded: '{count} asked not to be called',
      rest: ' The rest: {parts}.',
      duplicates: ' Not among them: {count} {count|duplicate|duplicates}.',
    },
  },
  onAge:
    '{count} {count|lead|leads} without recorded calls {count|counts|count} as junk on age alone.',
  fourOnAge:
    'In the four weeks {count} {count|lead|leads} without recorded calls {count|counts|count} 0 points on age alone; without {count|it|them} the four weeks score {without}.',
  weekTable: 'Campaigns this week',
  fourWeeksTable: 'Campaigns over four weeks, {from} to {to}',
  noLeads: 'No lead was received in this period.',
  reading:
    'Score: mean points of the leads that have a verdict, 0 to 100. 95% range: where the true score lies with this many leads. Best first, small campaigns drawn towards the mean.',
  gaps: 'Data gaps',
  noGaps: 'Nothing is missing in the data.',
  conclusions: 'Conclusions: who does what by when',
  who: 'Who',
  what: 'What',
  byWhen: 'By when',
  status: 'Status',
  statuses: ['Open', 'In progress', 'Done', 'Dropped'],
  lastActions: 'Actions from earlier meetings',
  noLastActions: 'No action from an earlier meeting.',
  state: 'Progress',
  actionCounts: {
    inTime: '{open} open · {done} done',
    withLate: '{open} open, {late} of them late · {done} done',
  },
  actionState: {
    done: 'Done',
    dropped: 'Dropped',
    late: '{days} {days|day|days} late{since}',
    undated: 'No clear date{since}',
    open: 'In time{since}',
    since: ', open {weeks} {weeks|week|weeks}',
  },
});
