/** Facts of a week, as sections get them, for tests to change what they are about. */
import { OUTCOME_RULES, type Outcome } from '../../src/lead/outcome';
import { settle } from '../../src/lead/settle';
import { conclusionLines } from '../../src/meeting/conclusions';
import type { WeekFacts } from '../../src/meeting/facts';
import { NO_TEAM_FACTS, type TeamFacts } from '../../src/meeting/team-facts';
import type { Change } from '../../src/quality/change';
import { type Period, periodOf } from '../../src/quality/group';
import { type Tally, tally } from '../../src/quality/tally';

export const SAMPLE_RULES = {
  target: 60,
  minCoverage: 0.6,
  minJudged: 10,
  minAttempts: 3,
  minDays: 2,
  giveUpDays: 7,
};

/** Leads by outcome; `PARKED` ones wait in a callback for too long, `ON_AGE` ones are judged on age alone. */
export type Counts = Partial<Record<Outcome | 'PARKED' | 'ON_AGE', number>>;

const DAY = 86_400_000;

export function tallyOf(counts: Counts): Tally {
  const sum = tally.empty();
  for (const [name, count] of Object.entries(counts) as [keyof Counts, number][]) {
    const parked = name === 'PARKED';
    const isOld = name === 'ON_AGE';
    const outcome = parked ? 'CALLBACK' : isOld ? 'NO_ANSWER' : name;
    const isWorkedOut = outcome === 'NO_ANSWER' || outcome === 'UNREACHABLE';
    const effort = isOld
      ? { attempts: null, callDays: null, age: 8 * DAY }
      : { attempts: isWorkedOut ? 3 : null, callDays: isWorkedOut ? 2 : null, age: DAY };
    const settled = settle(outcome, effort, OUTCOME_RULES, SAMPLE_RULES);
    for (let i = 0; i < count; i++) tally.add(sum, { ...settled, parked });
  }
  return sum;
}

/** A period of these campaigns, by folded name. */
export function sampleWeeks(campaigns: Readonly<Record<string, Counts>>): Period {
  const tallies = Object.entries(campaigns).map(([key, counts]) => [key, tallyOf(counts)] as const);
  return periodOf(new Map(tallies), SAMPLE_RULES);
}

export const NO_CHANGE: Change = {
  thisWeek: null,
  lastWeek: null,
  difference: null,
  kind: 'unknown',
  usual: null,
  within: null,
  basis: 'recounted',
  weeks: 0,
  leftOut: 0,
  leftOutLastWeek: 0,
  path: [],
};

export function teamFacts(changes: Partial<TeamFacts>): TeamFacts {
  return { ...NO_TEAM_FACTS, ...changes };
}

/** A quiet week: nothing in it is worth talking about. */
export function sampleWeek(changes: Partial<WeekFacts> = {}): WeekFacts {
  const quiet = sampleWeeks({
    tết: { WON: 12, NO_NEED: 8 },
    hè: { INTERESTED: 12, NO_NEED: 9 },
  });
  return {
    week: '2026-W47',
    from: '2026-11-16',
    to: '2026-11-22',
    isOver: true,
    fourWeeksFrom: '2026-10-26',
    asOf: '23/11/2026 10:00',
    target: 60,
    outcomes: OUTCOME_RULES,
    askedPull: [],
    leadTabs: ['Leads'],
    thisWeek: quiet,
    fourWeeks: quiet,
    allTime: quiet,
    changes: { total: NO_CHANGE, campaigns: new Map() },
    nameOf: (key) => key.charAt(0).toUpperCase() + key.slice(1),
    people: [],
    promises: { conclusions: conclusionLines('2026-W47', [], []), carried: [] },
    problems: [],
    team: NO_TEAM_FACTS,
    ...changes,
  };
}
