/** From what was counted to what a meeting tab or Scoreboard says of a week. */
import { isoDate } from '../calendar/civil';
import { DAYS_PER_WEEK, mondayOf, weekLabel } from '../calendar/iso-week';
import { PULL_QUESTIONS } from '../lead/pull-answers';
import { NO_PROMISES, type WeekFacts } from '../meeting/facts';
import { NO_TEAM_FACTS } from '../meeting/team-facts';
import { changesOf, type StoredWeek } from '../quality/change';
import { allWeeks, type Rules, weeksEnding } from '../quality/week-tallies';
import type { Services } from '../sheet/services';
import type { CountedLeads } from './count-leads';

export const FOUR_WEEKS = 4;

/**
 * The facts of one week, from the tallies.
 *
 * @param stored how earlier weeks stood at earlier builds
 */
export function factsOf(
  counted: CountedLeads,
  monday: number,
  rules: Rules,
  services: Services,
  stored: readonly StoredWeek[],
): WeekFacts {
  const today = services.clock.dayOf(services.now);
  return {
    week: weekLabel(monday),
    from: isoDate(monday),
    to: isoDate(monday + DAYS_PER_WEEK - 1),
    isOver: monday + DAYS_PER_WEEK <= today,
    fourWeeksFrom: isoDate(monday - (FOUR_WEEKS - 1) * DAYS_PER_WEEK),
    asOf: momentText(services.now, services.clock),
    target: rules.target,
    outcomes: rules.outcomes,
    askedPull: PULL_QUESTIONS.filter((question) =>
      counted.tabs.some(({ found }) => found.columns[question] !== undefined),
    ),
    leadTabs: counted.tabs.map(({ name }) => name),
    thisWeek: weeksEnding(counted.weeks, monday, 1, rules),
    fourWeeks: weeksEnding(counted.weeks, monday, FOUR_WEEKS, rules),
    changes: changesOf(counted.weeks, stored, monday, today, rules.outcomes),
    allTime: allWeeks(counted.weeks, rules),
    nameOf: (key) => counted.campaigns.shown(key),
    people: counted.people,
    problems: counted.problems,
    promises: NO_PROMISES,
    team: NO_TEAM_FACTS,
  };
}

/** The Monday of the latest week that is over. */
export function latestWeek({ clock, now }: Pick<Services, 'clock' | 'now'>): number {
  return mondayOf(clock.dayOf(now)) - DAYS_PER_WEEK;
}

/** The latest week that is over at a moment (ms), as `2026-W47`. */
export function weekAt(at: number, clock: Services['clock']): string {
  return weekLabel(latestWeek({ clock, now: at }));
}

/** A day (number) without its year: `08/10`. */
export function dayText(day: number): string {
  const [, month, date] = isoDate(day).split('-');
  return `${date}/${month}`;
}

/** First and last day of the week of a Monday: `08/10–14/10`. */
export function weekDays(monday: number): string {
  return `${dayText(monday)}–${dayText(monday + DAYS_PER_WEEK - 1)}`;
}

/** `08/10/2018 00:00` of a moment (ms), in the spreadsheet's time zone. */
export function momentText(at: number, clock: Services['clock']): string {
  const iso = new Date(clock.toLocal(at)).toISOString();
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)} ${iso.slice(11, 16)}`;
}
