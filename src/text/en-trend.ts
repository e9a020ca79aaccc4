import { numberText } from './numbers';
import type { ChangeFacts, TrendWords } from './trend-words';

const n = (value: number, decimals = 0) => numberText('en', value, decimals);

/** Whether it is more than chance. */
function verdictOf({ kind, usual, within, weeks }: ChangeFacts): string {
  if (kind === 'unknown') return weeks < 4 ? 'too few weeks to compare' : 'cannot be compared';
  // Not to be broken at the end of a line.
  const range = `usually ${n(usual ?? 0)} ± ${n(within ?? 0)}`.replace(/ /g, '\u00a0');
  return kind === 'real' ? `real change (${range})` : `could be chance (${range})`;
}

const SHORT = {
  real: 'real change',
  chance: 'could be chance',
  unknown: 'too few weeks to tell why',
};

export const trend: TrendWords = {
  trend: {
    column: 'Change',
    columnOf: (week) => `Change, week ${week}`,
    step: (difference) =>
      `${difference > 0 ? '▲ ' : difference < 0 ? '▼ ' : ''}${n(Math.abs(difference), 1)}`,
    change: (f) => {
      if (f.thisWeek === null) return trend.trend.noChange(f);
      const { difference } = f;
      const step = difference === null ? trend.trend.noChange(f) : trend.trend.step(difference);
      return `${step} · ${verdictOf(f)}`;
    },
    tile: 'Against last week',
    noChange: (f) => (f.thisWeek === null ? 'no score this week' : 'no score last week'),
    tileNote: (f) =>
      f.thisWeek === null
        ? ''
        : f.lastWeek === null
          ? verdictOf(f)
          : `${n(f.lastWeek, 1)} → ${n(f.thisWeek, 1)} · ${SHORT[f.kind]}`,
    leftOut: (thisWeek, lastWeek) =>
      `Against last week, leads that are junk on age alone are left out: ${n(thisWeek)} of this week, ${n(lastWeek)} of last week.`,
    reading:
      'Change: the score of this week against last week; it is a “real change” where the score lies outside the usual range of up to 8 earlier weeks, and within it chance alone could explain it. Weeks are compared at the same age: leads that are junk on age alone are left out, and once four weeks are stored, each counts as it stood when it was as fresh as this one.',
    drawn: (campaigns) =>
      `For the ranking small campaigns are drawn towards the mean: ${campaigns
        .map(
          ({ name, judged, shrunk }) => `“${name}” (${n(judged)} judged) ranks as ${n(shrunk, 1)}`,
        )
        .join(', ')}.`,
  },
  history: {
    name: 'Pullpush History',
    note: 'Pullpush keeps here the counts of each week and campaign as they stood when a meeting was built, so that weeks can be compared at the same age. Please leave the numbers as they are.',
    week: 'Week',
    asOf: 'As of',
    pending: 'pending',
    workedOut: 'worked out',
    onAge: 'on age alone',
  },
};
