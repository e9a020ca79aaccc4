import { dateText, numberText, percentText } from './numbers';
import type { ProblemFacts, VerdictFacts, Words } from './words';

const n = (value: number, decimals = 0) => numberText('en', value, decimals);
const leads = (count: number) => `${n(count)} ${count === 1 ? 'lead' : 'leads'}`;
const rows = (count: number) => `${n(count)} ${count === 1 ? 'row' : 'rows'}`;
const at = (p: ProblemFacts) => (p.where ? ` (${p.where})` : '');

export const en: Words = {
  language: 'en',
  menu: {
    setUp: 'Set up',
    build: 'Build the weekly meeting',
    buildAnother: 'Build another week…',
    help: 'Help',
  },
  tabs: {
    settings: 'Pullpush Settings',
    scoreboard: 'Pullpush Scoreboard',
    meeting: (week) => `Meeting ${week}`,
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
  meeting: {
    title: (week) => `Pull & Push meeting · week ${week}`,
    subtitle: (from, to, asOf, tab) =>
      `Leads received ${dateText(from)} to ${dateText(to)} · as of ${asOf} · from the tab “${tab}”`,
    thisWeek: 'Score this week',
    lastWeek: 'Last week',
    fourWeeks: 'Four weeks',
    verdict: 'Four weeks against target',
    target: (target) => `target ${n(target, target % 1 ? 1 : 0)}`,
    range: (low, high) => `${n(low)}–${n(high)}`,
    rangeNote: (low, high) => `range ${n(low)} to ${n(high)}`,
    nothingJudged: 'nothing judged yet',
    judgedOf: (judged, received) => `${n(judged)} judged of ${leads(received)}`,
    summary: (f) =>
      f.score === null
        ? `${leads(f.received)} came in this week; none has a verdict yet.`
        : `${leads(f.received)} came in this week and ${n(f.judged)} have a verdict (${percentText('en', f.coverage ?? 0)}). The score is ${n(f.score, 1)} against a target of ${n(f.target)}; ${percentText('en', f.junkRate ?? 0)} were junk.`,
    onAge: (count) =>
      `${leads(count)} without recorded calls ${count === 1 ? 'counts' : 'count'} as junk on age alone.`,
    weekTable: 'Campaigns this week',
    fourWeeksTable: (from, to) => `Campaigns over four weeks, ${dateText(from)} to ${dateText(to)}`,
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
    kept: 'Notes kept from the earlier build',
  },
  scoreboard: {
    title: 'Scoreboard',
    subtitle: (from, to, asOf) =>
      `Campaigns of the last four weeks, ${dateText(from)} to ${dateText(to)} · as of ${asOf}`,
  },
  settings: {
    title: 'Pullpush settings',
    subtitle:
      'Both sides read and agree on these. Change the yellow cells; the next build obeys them.',
    general: 'Rules',
    outcomes: 'Outcomes and points',
    phrases: 'Our own words',
    columnsFound: 'Columns of the lead tab',
    value: 'Value',
    meaning: 'What it means',
    outcome: 'Outcome',
    class: 'Class',
    points: 'Points',
    phrase: 'What the rep types',
    field: 'Field',
    header: 'Column header',
    phrasesHint: 'A text typed here wins over the built-in list.',
    columnsHint:
      'Type another header to change a column, “-” to use none; empty means: found by name each time.',
    labels: {
      language: ['Language', 'vi or en'],
      leadTab: ['Lead tab', 'The tab with your leads'],
      target: ['Target score', 'The quality score both sides agreed on, 0 to 100'],
      minAttempts: ['Attempts needed', 'An unanswered lead is junk only after this many calls…'],
      minDays: ['…on so many days', 'where the days of the calls are known'],
      giveUpDays: [
        'Days without records',
        'Unanswered and no call recorded: junk after this many days',
      ],
      minCoverage: [
        'Least coverage',
        'Below this share of judged leads it is too early for a verdict',
      ],
      minJudged: ['Least judged leads', 'Fewer than this is too thin for a verdict'],
      slaMinutes: [
        'Minutes to first call',
        'A new lead should be called within so many working minutes',
      ],
      hours: ['Working hours', 'For example Mon-Fri 8:00-17:30; Sat 8:00-12:00'],
      swapSample: ['Calls to try', 'Marketing tries so many leads itself, 20 to 30'],
      bridgeWeeks: ['Weeks per revenue period', 'Length of each period that is compared'],
      country: ['Country', 'Two-letter code, for phones without a country prefix'],
      currency: ['Currency', 'Three-letter code'],
    },
    classes: {
      pending: 'pending',
      junk: 'junk',
      weak: 'weak',
      good: 'good',
      duplicate: 'duplicate',
      excluded: 'excluded',
      unclear: 'unclear',
    },
  },
  outcomes: {
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
  },
  fields: {
    received: 'Received',
    status: 'Status',
    campaign: 'Campaign or source',
    id: 'Lead id',
    name: 'Name',
    phone: 'Phone',
    email: 'E-mail',
    marketer: 'Marketer',
    rep: 'Sales rep',
    assigned: 'Assigned',
    firstContact: 'First contact',
    lastContact: 'Last contact',
    attempts: 'Attempts',
    calls: 'Call columns',
    reachable: 'Reachable?',
    rightAudience: 'Right audience?',
    hasNeed: 'Has need?',
    canPay: 'Can pay?',
    informed: 'Informed?',
    objection: 'Objection',
    note: 'Note',
    orderDate: 'Order date',
    revenue: 'Revenue',
    clickId: 'Click id',
  },
  verdict(v: VerdictFacts): string {
    switch (v.code) {
      case 'BELOW':
        return 'Below target';
      case 'ABOVE':
        return 'On target';
      case 'THIN':
        return 'Too few leads to tell';
      case 'UNSURE':
        return v.needed === null || v.needed === undefined
          ? 'Too close to call'
          : `Not sure yet: ${n(v.needed)} more judged`;
      default: {
        const count = v.waiting ?? 0;
        switch (v.cause) {
          case 'neverWorked':
            return `Too early: ${n(count)} not called`;
          case 'unanswered':
            return `Too early: ${n(count)} not reached`;
          case 'parked':
            return `Too early: ${n(count)} parked over 14 days`;
          case 'unmapped':
            return `Too early: ${n(count)} not understood`;
          default:
            return `Too early: ${n(count)} in progress`;
        }
      }
    }
  },
  problem(p: ProblemFacts): string {
    switch (p.kind) {
      case 'unmapped':
        return `${leads(p.count)} ${p.count === 1 ? 'has' : 'have'} a status Pullpush does not know: ${p.texts ?? ''}. Say once in Settings what they mean.`;
      case 'noDate':
        return `${rows(p.count)} without a readable date in “${p.place}”${at(p)}: not counted.`;
      case 'shiftedRow':
        return `${rows(p.count)} ${p.count === 1 ? 'looks' : 'look'} shifted: the date stands in another column${at(p)}. Not counted.`;
      case 'noCampaign':
        return `${rows(p.count)} without a campaign in “${p.place}”${at(p)}: counted under “(no campaign)”.`;
      case 'futureDate':
        return `${rows(p.count)} dated after the moment of this build${at(p)}: not counted.`;
      case 'oldDate':
        return `${rows(p.count)} dated before the year 2000${at(p)}: not counted. Please correct the date.`;
      case 'inheritedDate':
        return `${rows(p.count)} without a date of their own took the date above${at(p)}.`;
      case 'ambiguousDates':
        return `The dates in “${p.place}” could be day/month or month/day; they are read as day/month.`;
      case 'contestedColumn':
        return `Two columns could be “${p.place}”: “${p.texts}” is used, “${p.other}” is not. Change it in Settings if that is wrong.`;
      case 'columnByContent':
        return `The column of “${p.place}” was found by its content: “${p.texts}”. Change it in Settings if that is wrong.`;
      case 'columnMissing':
        return `The lead tab has no column “${p.place}” any more, which Settings names; it was looked for by name.`;
      default:
        return `Settings ${p.where}: “${p.texts}” cannot be used for “${p.place}”; ${p.other} was used instead.`;
    }
  },
  moreTexts: (count) => `and ${n(count)} more`,
  rowsNamed: (list, more) => `row ${list}${more > 0 ? ` and ${n(more)} more` : ''}`,
  dialog: {
    setUpDone: (tab, target) =>
      `Pullpush reads the leads in “${tab}”. The proposed target is ${n(target)}: look at the Settings tab together and agree on it. The Scoreboard shows the last four weeks.`,
    built: (tab) => `The meeting tab “${tab}” is ready.`,
    askWeek: 'Which week? Type 2026-W46, or any day in it, as 18/11/2026.',
    helpText:
      'Set up: finds your lead columns and makes Settings and Scoreboard.\nBuild the weekly meeting: makes the tab of the latest completed week. Building again keeps what you typed.\nBuild another week…: any other week, the running one too.\nYour lead tab is never changed, and no lead leaves this spreadsheet.',
    working: 'Working…',
  },
  errors: {
    noLeads:
      'No tab here looks like a lead sheet: it needs columns for the date received, the status and the campaign or source. Name them in the header row, have at least one lead below, and try again.',
    notSetUp: 'Please run Pullpush › Set up first.',
    badWeek: (typed) =>
      `“${typed}” is not a week. Type it as 2026-W46, or any day in it as 18/11/2026.`,
    futureWeek: (week) => `Week ${week} has not begun yet.`,
    nameTaken: (tab) =>
      `A tab called “${tab}” is there already and is not Pullpush's. Please rename it, then build again.`,
    noSpreadsheet: 'Pullpush found no open spreadsheet. Open it and start from its menu.',
    newerVersion:
      'These tabs were made by a newer Pullpush. Please reload the spreadsheet to get it.',
    unexpected: (step, message) =>
      `Something went wrong while ${step}: ${message} Nothing you typed was changed. Please try again.`,
    steps: { setUp: 'setting up', build: 'building the meeting' },
  },
};
