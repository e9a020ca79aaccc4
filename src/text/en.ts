import { dialogs } from './en-dialogs';
import { about, explain } from './en-explain';
import { enLabels } from './en-labels';
import { pull } from './en-pull';
import { sentences } from './en-sentences';
import { outcomes, settings } from './en-settings';
import { sidebar } from './en-sidebar-server';
import { trend } from './en-trend';
import { dateText, numberText, percentText } from './numbers';
import type { SummaryFacts, Words } from './words';

const n = (value: number, decimals = 0) => numberText('en', value, decimals);
const leads = (count: number) => `${n(count)} ${count === 1 ? 'lead' : 'leads'}`;

/** What is counted apart from the received leads, and what nobody can tell; '' if there is none of it. */
function apart({ duplicates, excluded, unclear }: SummaryFacts): string {
  const parts = [
    duplicates > 0
      ? `${n(duplicates)} ${duplicates === 1 ? 'duplicate' : 'duplicates'} not counted`
      : '',
    excluded > 0 ? `${n(excluded)} asked not to be called` : '',
    unclear > 0 ? `${n(unclear)} with an unclear status` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` Apart from that: ${parts.join('; ')}.`;
}

export const en: Words = {
  language: 'en',
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
    subtitle: (from, to, asOf, tabs) =>
      `Leads received ${dateText(from)} to ${dateText(to)} · as of ${asOf} · from the ${sentences.tabsNamed(tabs)}`,
    thisWeek: 'Score this week',
    fourWeeks: 'Four weeks',
    verdict: 'Four weeks against target',
    target: (target) => `target ${n(target, target % 1 ? 1 : 0)}`,
    range: (low, high, decimals) => `${n(low, decimals)}–${n(high, decimals)}`,
    rangeNote: (low, high, decimals) => `range ${n(low, decimals)} to ${n(high, decimals)}`,
    nothingJudged: 'nothing judged yet',
    summary: (f) =>
      f.score === null
        ? `${leads(f.received)} came in this week; none has a verdict yet.${apart(f)}`
        : `${leads(f.received)} came in this week; ${n(f.judged)} of ${n(f.received - f.excluded)} have a verdict (${percentText('en', f.coverage ?? 0)}). The score is ${n(f.score, 1)} against a target of ${n(f.target)}; ${percentText('en', f.junkRate ?? 0)} were junk.${apart(f)}`,
    onAge: (count) =>
      `${leads(count)} without recorded calls ${count === 1 ? 'counts' : 'count'} as junk on age alone.`,
    fourOnAge: (count, without) =>
      `In the four weeks ${leads(count)} without recorded calls ${count === 1 ? 'counts' : 'count'} 0 points on age alone; without ${count === 1 ? 'it' : 'them'} the four weeks score ${n(without, 1)}.`,
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
    lastActions: 'Actions from earlier meetings',
    noLastActions: 'No action from an earlier meeting.',
    state: 'Progress',
    actionCounts: ({ open, late, done }) =>
      `${n(open)} open${late > 0 ? `, ${n(late)} of them late` : ''} · ${n(done)} done`,
    actionState: ({ state, daysLate, weeks }) => {
      const since =
        weeks === null || weeks < 1 ? '' : `, open ${n(weeks)} ${weeks === 1 ? 'week' : 'weeks'}`;
      switch (state) {
        case 'done':
          return 'Done';
        case 'dropped':
          return 'Dropped';
        case 'late':
          return `${n(daysLate)} ${daysLate === 1 ? 'day' : 'days'} late${since}`;
        case 'undated':
          return `No clear date${since}`;
        default:
          return `In time${since}`;
      }
    },
  },
  kept: {
    heading: 'Notes kept from the earlier build',
    column: (letter) => `column ${letter}`,
    row: (number) => `row ${n(number)}`,
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
    other: (place, column, text) => `${place} says ${column}: “${text}”`,
  },
  scoreboard: {
    title: 'Scoreboard',
    subtitle: (from, to, asOf) =>
      `Campaigns of the last four weeks, ${dateText(from)} to ${dateText(to)} · as of ${asOf}`,
    allTime: 'All leads in the sheet',
    allTimeNote: (column) =>
      `This score is the AVERAGE of the column “${column}” in the lead tab, as Score leads writes it at the same moment. Leads without a readable date, or dated later, have no points.`,
  },
  ourColumns: { outcome: 'Pullpush · Outcome', points: 'Pullpush · Points' },
  pull,
  outcomes,
  get settings() {
    return settings();
  },
  get fields() {
    return enLabels().fields;
  },
  sidebar,
  ...sentences,
  ...dialogs,
  explain,
  about,
  ...trend,
};
