/** The Settings tab and the names that it lists. */
import { numberText } from './numbers';
import type { Words } from './words';

export const settings: Pick<Words, 'settings' | 'outcomes' | 'fields'> = {
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
    code: 'Code',
    points: 'Points',
    phrase: 'What the rep types',
    field: 'Field',
    header: 'Column header',
    phrasesHint: 'A text typed here wins over the built-in list.',
    columnsHint:
      'Type another header to change a column, “-” to use none; empty means: found by name each time. Where tabs name it differently, write both with “|” between.',
    leadTabs: 'Lead tabs',
    tab: 'Tab name',
    isRead: 'Read?',
    leadTabsHint: 'All tabs with Yes are read together as one list. Choose No to leave one out.',
    usualHours: 'Mon-Sat 8:00-17:30',
    languages: { vi: 'Tiếng Việt', en: 'English' },
    answers: { yes: 'Yes', no: 'No' },
    dateOrders: { auto: 'automatic', dmy: 'day/month', mdy: 'month/day' },
    tabNote: ({ kind, rows, other }) => {
      const count = `${numberText('en', rows ?? 0)} ${rows === 1 ? 'row' : 'rows'}`;
      switch (kind) {
        case 'read':
          return `${count}, looks like a lead tab`;
        case 'new':
          return `New tab, ${count}, looks like a lead tab: choose Yes to read it, No to leave it out`;
        case 'copy':
          return `More than half of its rows are also in “${other}”: reading both counts leads twice`;
        case 'hidden':
          return `Hidden tab, ${count}`;
        case 'weak':
          return `${count}, looks less like a lead tab than “${other}”`;
        case 'missing':
          return 'This tab cannot be found';
        case 'unfit':
          return 'Has no column for the date received, the status or the campaign';
        default:
          return `This tab is now called “${other}”`;
      }
    },
    labels: {
      language: ['Language', 'Tiếng Việt or English'],
      target: ['Target score', 'The quality score both sides agreed on, 0 to 100'],
      minAttempts: ['Attempts needed', 'An unanswered lead is junk only after this many calls…'],
      minDays: ['…on at least (days)', 'where the days of the calls are known'],
      giveUpDays: [
        'Days without records',
        'Unanswered and no call recorded: junk after this many days',
      ],
      duplicateDays: [
        'Duplicate within (days)',
        'The same phone, else e-mail, within this many days before: a duplicate, unless the outcome is good; 0 switches it off',
      ],
      minCoverage: [
        'Minimum coverage',
        'Below this share of judged leads it is too early for a verdict',
      ],
      minJudged: ['Minimum judged leads', 'Fewer than this is too thin for a verdict'],
      slaMinutes: [
        'Minutes to first call',
        'A new lead should be called within this many working minutes',
      ],
      hours: [
        'Working hours',
        'For example Mon-Sat 8:00-17:30, or Mon-Fri 8:00-17:30; Sat 8:00-12:00',
      ],
      dateOrder: [
        'Order of dates',
        'Used where the dates of a column can be read both ways, such as 3/4/2026',
      ],
      swapSample: ['Calls to try', 'Marketing tries this many leads itself, 20 to 30'],
      bridgeWeeks: ['Weeks per revenue period', 'Length of each period that is compared'],
      country: ['Country', 'Two-letter code such as VN, for phones without a country prefix'],
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
};
