/** Weeks that between them make the sections say all that they can say. */
import type { CarriedAction } from '../../src/meeting/carry-over';
import type { WeekFacts } from '../../src/meeting/facts';
import { NO_TEAM_FACTS, type TeamFacts } from '../../src/meeting/team-facts';
import type { Change } from '../../src/quality/change';
import type { Period } from '../../src/quality/group';
import type { Verdict } from '../../src/quality/verdict';
import { actionsLate, EVERY_POINT } from '../meeting/every-point';
import { EVERY_PROBLEM } from '../meeting/every-problem';
import { everyVerdict } from '../meeting/every-verdict';
import { NO_CHANGE, sampleWeek, sampleWeeks, teamFacts } from '../meeting/sample-week';

export const VERDICTS = everyVerdict(37);

const withVerdict = (verdict: Verdict): WeekFacts => {
  const week = sampleWeek();
  const judged = ({ total, campaigns }: Period): Period => ({
    total: { ...total, verdict },
    campaigns: campaigns.map((group) => ({ ...group, verdict })),
  });
  return { ...week, thisWeek: judged(week.thisWeek), fourWeeks: judged(week.fourWeeks) };
};

const COMPARED: Change = {
  ...NO_CHANGE,
  thisWeek: 62.4,
  lastWeek: 56.3,
  difference: 6.1,
  kind: 'chance',
  usual: 59,
  within: 9,
  weeks: 8,
};
const CHANGES: Readonly<Record<string, Change>> = {
  chance: COMPARED,
  'few leads': { ...COMPARED, within: 80 },
  'real, above': { ...COMPARED, kind: 'real', thisWeek: 71 },
  'real, below': { ...COMPARED, kind: 'real', thisWeek: 41, difference: -15.3, leftOut: 5 },
  'few weeks': { ...COMPARED, kind: 'unknown', usual: null, within: null, weeks: 2 },
  'no chance': { ...COMPARED, kind: 'unknown', usual: null, within: null },
  'no last week': { ...COMPARED, lastWeek: null, difference: null },
  'last week on age': { ...COMPARED, lastWeek: null, difference: null, leftOutLastWeek: 4 },
  'no score': NO_CHANGE,
  'on age': { ...NO_CHANGE, leftOut: 5 },
};

const STATES: CarriedAction['state'][] = ['late', 'open', 'undated', 'done', 'dropped'];
const actions = (...states: CarriedAction['state'][]) => {
  const week = sampleWeek();
  const carried = actionsLate(...states.map(() => 1)).map((item, i): CarriedAction => {
    const state = states[i] ?? 'open';
    const daysLate = state === 'late' ? 1 + 8 * i : 0;
    return { ...item, state, daysLate, weeks: i };
  });
  return { ...week, promises: { ...week.promises, carried } };
};

const RUNNING = {
  key: 'tết',
  name: 'Tết',
  received: 12,
  marketer: 'Lan',
  platform: 'Facebook',
  message: 'Học thử miễn phí',
  offer: 'Giảm 20 %',
  audience: 'Mẹ 25–35 tuổi, Hà Nội',
  material: 'https://example.com/tet',
  from: '2026-11-01',
  to: '2026-11-30',
  isOver: false,
};
const BLANK = { marketer: '', platform: '', message: '', offer: '', audience: '', material: '' };
const REQUEST = { text: 'Bảng giá mới', who: 'Hạnh', campaign: 'Tết', days: 9 };
const VOICES: TeamFacts['voices'] = {
  hasTab: true,
  hasColumn: true,
  objections: [
    { text: 'Giá cao', count: 6, before: 2 },
    { text: 'Xa quá', count: 1, before: 1 },
    { text: 'Bận', count: 2, before: 5 },
    { text: 'Sợ lừa', count: 1, before: 0 },
  ],
  questions: [
    { text: 'Học phí bao nhiêu?', count: 1, before: 0 },
    { text: 'Có học thử không?', count: 4, before: 4 },
  ],
  requests: [
    REQUEST,
    { ...REQUEST, days: 1, campaign: '' },
    { ...REQUEST, days: 0, who: '' },
    { ...REQUEST, days: null },
  ],
  praise: [
    { text: 'Số tuần này rất tốt', who: 'Hạnh', campaign: 'Tết' },
    { text: 'Phối hợp nhanh', who: '', campaign: '' },
  ],
};
const TEAM: TeamFacts = {
  campaigns: {
    running: [
      RUNNING,
      { ...RUNNING, key: 'hè', name: 'Hè', received: 0, from: null, to: null },
      { ...RUNNING, ...BLANK, key: 'xuân', name: 'Xuân', received: 1, isOver: true },
    ],
    unlisted: [{ name: 'Thu', received: 1 }],
  },
  voices: VOICES,
  hasPlan: true,
  plan: { leads: 40, orders: 12, revenue: 150_000_000 },
  unread: NO_TEAM_FACTS.unread,
};

const EMPTY_TABS = teamFacts({
  campaigns: { running: [], unlisted: [] },
  voices: { ...NO_TEAM_FACTS.voices, hasTab: true },
  hasPlan: true,
});

const TEAMS: Readonly<Record<string, TeamFacts>> = {
  'all tabs': TEAM,
  'empty tabs': EMPTY_TABS,
  'tabs that cannot be read': {
    ...EMPTY_TABS,
    unread: { campaigns: true, feedback: true, plan: true },
  },
  'Feedback tab only': teamFacts({ voices: { ...VOICES, hasColumn: false } }),
  'objection column only': teamFacts({
    voices: { ...VOICES, hasTab: false, requests: [], praise: [] },
  }),
  'empty objection column': teamFacts({ voices: { ...NO_TEAM_FACTS.voices, hasColumn: true } }),
  'several not listed': teamFacts({
    campaigns: {
      running: [RUNNING],
      unlisted: ['Thu', 'Đông', 'Xuân', 'Hạ', 'Noel'].map((name, i) => ({ name, received: 9 - i })),
    },
  }),
};

const named = <Value>(
  title: string,
  cases: Readonly<Record<string, Value>>,
  weekOf: (value: Value) => WeekFacts,
): Record<string, WeekFacts> =>
  Object.fromEntries(
    Object.entries(cases).map(([name, each]) => [`${title}: ${name}`, weekOf(each)]),
  );

const all = sampleWeeks({
  tết: { WON: 1, NO_NEED: 1, DUPLICATE: 1, DO_NOT_CALL: 1, STOPPED: 1, ON_AGE: 1 },
});
const many = sampleWeeks({
  tết: { WON: 30, SPAM: 4, DUPLICATE: 3, DO_NOT_CALL: 2, STOPPED: 2, ON_AGE: 9 },
  hè: { WRONG_NUMBER: 3 },
  xuân: { NEW: 3 },
  thu: { WON: 3 },
  '': { INTERESTED: 5, NO_ANSWER: 2, UNREACHABLE: 2, REFUSED: 1 },
});
const none = sampleWeeks({});
const unjudged = sampleWeeks({ tết: { NEW: 1 } });

/** The weeks by what they are about. */
export const WEEK_SCENARIOS: Readonly<Record<string, WeekFacts>> = {
  'a quiet week': sampleWeek(),
  'one lead of each kind': sampleWeek({ thisWeek: all, fourWeeks: all, allTime: all }),
  'many leads': sampleWeek({
    thisWeek: many,
    fourWeeks: many,
    allTime: many,
    leadTabs: ['A', 'B'],
  }),
  'no leads': sampleWeek({ thisWeek: none, fourWeeks: none, allTime: none }),
  'the first week': sampleWeek({ thisWeek: unjudged, fourWeeks: unjudged, allTime: unjudged }),
  'five lead tabs': sampleWeek({ leadTabs: ['A', 'B', 'C', 'D', 'E'], target: 62.5 }),
  'every problem': sampleWeek({ problems: Object.values(EVERY_PROBLEM) }),
  'every problem once': sampleWeek({
    problems: Object.values(EVERY_PROBLEM).map((problem) => ({ ...problem, count: 1 })),
  }),
  'actions in every state': actions(...STATES),
  'actions in time': actions('open', 'done'),
  ...named('verdict', Object.fromEntries(VERDICTS.entries()), withVerdict),
  ...named('change', CHANGES, (total) =>
    sampleWeek({ changes: { total, campaigns: new Map([['tết', total]]) } }),
  ),
  ...named('team', TEAMS, (team) => sampleWeek({ team })),
  ...named('point', EVERY_POINT, ({ at }) => at),
};
