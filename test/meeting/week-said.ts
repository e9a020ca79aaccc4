/** Facts of a week for the sections of a meeting tab, and what a section of it says. */
import { OUTCOME_RULES, type Outcome } from '../../src/lead/outcome';
import { settle } from '../../src/lead/settle';
import { meetingPage } from '../../src/meeting/agenda';
import { conclusionLines } from '../../src/meeting/conclusions';
import type { WeekFacts } from '../../src/meeting/facts';
import {
  NO_TEAM_FACTS,
  type RunningCampaign,
  type SalesVoices,
  type TeamFacts,
} from '../../src/meeting/team-facts';
import type { PageRow } from '../../src/page/page';
import { periodOf } from '../../src/quality/group';
import type { PathWeek } from '../../src/quality/score-path';
import { type Tally, tally } from '../../src/quality/tally';
import { type Language, wordsIn } from '../../src/text';

const RULES = {
  target: 60,
  minCoverage: 0.6,
  minJudged: 10,
  minAttempts: 3,
  minDays: 2,
  giveUpDays: 7,
};
export const NO_CHANGE = {
  thisWeek: null,
  lastWeek: null,
  difference: null,
  kind: 'unknown' as const,
  usual: null,
  within: null,
  basis: 'recounted' as const,
  weeks: 0,
  leftOut: 0,
  leftOutLastWeek: 0,
  path: [] as PathWeek[],
};
export const BAD = /undefined|null|NaN|\[object|\{\w+/;

function tallyOf(counts: Partial<Record<Outcome, number>>): Tally {
  const sum = tally.empty();
  for (const [outcome, count] of Object.entries(counts) as [Outcome, number][]) {
    const settled = settle(
      outcome,
      { attempts: null, callDays: null, age: 0 },
      OUTCOME_RULES,
      RULES,
    );
    for (let i = 0; i < count; i++) tally.add(sum, { ...settled, parked: false });
  }
  return sum;
}

export const period = (campaigns: Record<string, Partial<Record<Outcome, number>>>) =>
  periodOf(
    new Map(Object.entries(campaigns).map(([key, counts]) => [key, tallyOf(counts)])),
    RULES,
  );
const FINE = period({ tết: { WON: 30, NO_NEED: 4 } });

export function factsWith(changes: Partial<WeekFacts> = {}): WeekFacts {
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
    thisWeek: FINE,
    changes: { total: NO_CHANGE, campaigns: new Map() },
    fourWeeks: FINE,
    allTime: FINE,
    nameOf: (key) => key,
    people: ['An', 'Bình'],
    promises: { conclusions: conclusionLines('2026-W47', [], []), carried: [] },
    problems: [],
    team: NO_TEAM_FACTS,
    ...changes,
  };
}

export const team = (changes: Partial<TeamFacts>) =>
  factsWith({ team: { ...NO_TEAM_FACTS, ...changes } });
export const rowsOf = (facts: WeekFacts, language: Language, block: string): PageRow[] =>
  meetingPage(facts, wordsIn(language)).blocks.find(({ key }) => key === block)?.rows ?? [];
export const cellsOf = (rows: readonly PageRow[]) =>
  rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
/** What a block says, read from left to right; lines that a sentence was broken into are one text again. */
export const said = (facts: WeekFacts, language: Language, block: string) =>
  cellsOf(rowsOf(facts, language, block))
    .flat()
    .filter((value) => value !== null)
    .join(' ');
export const rowAt = (rows: readonly PageRow[], key: string) =>
  cellsOf(rows.filter((row) => row.key === key))[0];
export const CAMPAIGN: RunningCampaign = {
  key: 'tết',
  name: 'Tết',
  received: 32,
  marketer: '',
  platform: '',
  message: '',
  offer: '',
  audience: '',
  material: '',
  from: null,
  to: null,
  isOver: false,
};
export const VOICES: SalesVoices = { ...NO_TEAM_FACTS.voices, hasTab: true, hasColumn: true };
export const LONG_NAME =
  'Chiến dịch mùa hè dành cho phụ huynh có con sắp vào lớp một ở Hà Nội và Sài Gòn!';
