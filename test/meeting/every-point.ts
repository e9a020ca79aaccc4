/** For each rule of the talking points: facts just at its threshold, facts just below it, and the numbers it says. */
import type { CarriedAction } from '../../src/meeting/carry-over';
import type { WeekFacts } from '../../src/meeting/facts';
import { NO_TEAM_FACTS, type OpenRequest, type Voice } from '../../src/meeting/team-facts';
import type { Change } from '../../src/quality/change';
import { NO_CHANGE, sampleWeek, sampleWeeks, teamFacts } from './sample-week';

export interface PointCase {
  at: WeekFacts;
  under: WeekFacts;
  /** Numbers and names of the sentence, in Vietnamese and in English. */
  vi: readonly string[];
  en: readonly string[];
}

/** 20 leads of two campaigns that nothing is said of, but for what is put beside them. */
const QUIET = { tết: { WON: 12, NO_NEED: 8 }, hè: { WON: 6, NO_NEED: 4 } };

const voices = (part: Partial<WeekFacts['team']['voices']>) =>
  sampleWeek({ team: teamFacts({ voices: { ...NO_TEAM_FACTS.voices, ...part } }) });
const objections = (...told: [text: string, count: number, before: number][]) =>
  voices({ objections: told.map(([text, count, before]): Voice => ({ text, count, before })) });
const requests = (...days: (number | null)[]) =>
  voices({
    requests: days.map((each): OpenRequest => {
      return { text: 'Bảng giá mới', who: 'Chị Hạnh', campaign: 'tết', days: each };
    }),
  });

export const actionsLate = (...days: number[]): CarriedAction[] =>
  days.map((daysLate, i) => ({
    action: {
      id: `2026-W45-${i + 1}`,
      week: '2026-W45',
      meeting: '2026-W45',
      who: 'Anh Quang',
      what: 'Gọi lại danh sách cũ',
      byWhen: '',
      status: 'Chưa làm',
      note: '',
      isNoteFormula: false,
      row: i,
      isChanged: false,
    },
    state: daysLate > 0 ? 'late' : 'open',
    daysLate,
    weeks: 2,
  }));
const carried = (...days: number[]) => {
  const week = sampleWeek();
  return { ...week, promises: { ...week.promises, carried: actionsLate(...days) } };
};

const changed = (thisWeek: number, kind: Change['kind']): Change => ({
  ...NO_CHANGE,
  thisWeek,
  lastWeek: 58,
  difference: thisWeek - 58,
  kind,
  usual: 58,
  within: 9,
  weeks: 8,
});
const step = (thisWeek: number, kind: Change['kind'] = 'real') =>
  sampleWeek({
    changes: { total: NO_CHANGE, campaigns: new Map([['tết', changed(thisWeek, kind)]]) },
  });

const week = (campaigns: Parameters<typeof sampleWeeks>[0]) =>
  sampleWeek({ thisWeek: sampleWeeks(campaigns) });
const fourWeeks = (campaigns: Parameters<typeof sampleWeeks>[0]) =>
  sampleWeek({ fourWeeks: sampleWeeks(campaigns) });
const planned = (leads: number) =>
  sampleWeek({
    thisWeek: sampleWeeks({ tết: { WON: 60, NO_NEED: 30 }, hè: { WON: 18, NO_NEED: 12 } }),
    team: teamFacts({ hasPlan: true, plan: { leads, orders: null, revenue: null } }),
  });
const listed = (...received: number[]) =>
  sampleWeek({
    // 100 leads.
    thisWeek: sampleWeeks({ tết: { WON: 40, NO_NEED: 30 }, hè: { WON: 20, NO_NEED: 10 } }),
    team: teamFacts({
      campaigns: {
        running: [],
        unlisted: received.map((each, i) => ({ name: `C${i}`, received: each })),
      },
    }),
  });

/** By rule, and a second case after a `:` where a rule has two sides. */
export const EVERY_POINT: Readonly<Record<string, PointCase>> = {
  belowInAll: {
    at: fourWeeks({ tết: { WON: 20, WRONG_AUDIENCE: 34 }, hè: { WON: 9, NO_NEED: 14 } }),
    under: fourWeeks(QUIET),
    vi: ['77 số', 'điểm', 'mục tiêu 60', 'sai đối tượng 44\u00a0%'],
    en: ['77 judged leads', 'score', 'target of 60', 'wrong audience 44%'],
  },
  below: {
    at: fourWeeks({ tết: { WON: 17, NO_BUDGET: 83 }, hè: { WON: 120, NO_NEED: 20 } }),
    under: fourWeeks({ tết: { WON: 18, NO_BUDGET: 82 }, hè: { WON: 120, NO_NEED: 20 } }),
    vi: ['Tết: 100 số', 'điểm 50,2 (', 'thiếu tài chính 83\u00a0%', 'nói rõ giá'],
    en: ['Tết: 100 judged leads', 'score 50.2 (', 'no budget 83%', 'the price'],
  },
  down: {
    at: step(48.9),
    under: step(49.1, 'chance'),
    vi: ['Tết', '48,9', '58\u00a0±\u00a09'],
    en: ['Tết', '48.9', '58\u00a0±\u00a09'],
  },
  waiting: {
    at: week({ tết: { WON: 12, NO_NEED: 4, NEW: 4 }, hè: { NEW: 1, WON: 4 } }),
    under: week({ tết: { WON: 12, NO_NEED: 5, NEW: 4 }, hè: { NEW: 1, WON: 4 } }),
    vi: ['5/25 số', '20\u00a0%', 'Tết (4 số)'],
    en: ['5 of 25 leads', '20%', 'Tết (4)'],
  },
  'waiting:few': {
    at: week({ tết: { WON: 4, NEW: 5 }, hè: { WON: 4 } }),
    under: week({ tết: { WON: 4, NEW: 4 }, hè: { WON: 4 } }),
    vi: ['5/13 số', '38\u00a0%', ', đều ở Tết.'],
    en: ['5 of 13 leads', '38%', ', all in Tết.'],
  },
  parked: {
    at: fourWeeks({ ...QUIET, xuân: { PARKED: 9 }, thu: { PARKED: 1 } }),
    under: fourWeeks({ ...QUIET, xuân: { PARKED: 9, CALLBACK: 5 } }),
    vi: ['10 số', '14 ngày', 'Xuân (9 số)'],
    en: ['10 leads', '14 days', 'Xuân (9)'],
  },
  late: {
    at: carried(1),
    under: carried(0),
    vi: ['1 việc trễ hạn 1 ngày'],
    en: ['1 action is late, by 1 day.'],
  },
  'late:many': {
    at: carried(3, 12, 0),
    under: carried(),
    vi: ['2 việc trễ hạn, lâu nhất 12 ngày'],
    en: ['2 actions are late, the longest by 12 days'],
  },
  requests: {
    at: requests(8, 3, null),
    under: requests(7, null),
    vi: ['1 yêu cầu', '7 ngày', '8 ngày'],
    en: ['1 request for material is older', '7 days: 8 days'],
  },
  objection: {
    at: objections(['Giá  cao\nquá', 3, 2]),
    under: objections(['Giá cao', 3, 3], ['Xa', 2, 0]),
    vi: ['“Giá cao quá”', '3 lần', 'tuần trước 2 lần'],
    en: ['“Giá cao quá”', '3 times', '2 times last week'],
  },
  'objection:often': {
    at: objections(['Giá cao', 5, 9]),
    under: objections(['Giá cao', 4, 9]),
    vi: ['5 lần', 'tuần trước 9 lần'],
    en: ['5 times', '9 times last week'],
  },
  up: {
    at: step(67.1),
    under: step(66.9, 'chance'),
    vi: ['Tết', '67,1', '58\u00a0±\u00a09'],
    en: ['Tết', '67.1', '58\u00a0±\u00a09'],
  },
  above: {
    at: fourWeeks({ tết: { WON: 50, NO_NEED: 8 }, hè: { WON: 6, NO_NEED: 4 } }),
    under: fourWeeks({ tết: { WON: 15, NO_NEED: 8 }, hè: { WON: 6, NO_NEED: 4 } }),
    vi: ['Tết: 58 số', 'điểm 89,0', 'mục tiêu 60'],
    en: ['Tết: 58 judged leads', 'score 89.0', 'target (60)'],
  },
  unclear: {
    at: week({ tết: { WON: 30, NO_NEED: 20, UNKNOWN: 3 }, hè: { WON: 4, NO_NEED: 3 } }),
    under: week({ tết: { WON: 30, NO_NEED: 20, UNKNOWN: 3 }, hè: { WON: 4, NO_NEED: 4 } }),
    vi: ['3/60 số', '5\u00a0%', 'Cài đặt'],
    en: ['3 of 60 leads', '5%', 'Settings'],
  },
  'unclear:few': {
    at: week({ tết: { WON: 3, STOPPED: 3 }, hè: { WON: 2 } }),
    under: week({ tết: { WON: 3, STOPPED: 2 }, hè: { WON: 2 } }),
    vi: ['3/8 số', 'lý do'],
    en: ['3 of 8 leads', 'reason'],
  },
  noCampaign: {
    at: week({ '': { WON: 3 }, tết: { WON: 37, NO_NEED: 20 } }),
    under: week({ '': { WON: 3 }, tết: { WON: 38, NO_NEED: 20 } }),
    vi: ['3/60 số', '5\u00a0%'],
    en: ['3 of 60 leads', '5%'],
  },
  'noCampaign:few': {
    at: week({ '': { WON: 3 }, tết: { WON: 3 } }),
    under: week({ '': { WON: 2 }, tết: { WON: 3 } }),
    vi: ['3/6 số'],
    en: ['3 of 6 leads'],
  },
  onAge: {
    at: fourWeeks({ tết: { WON: 12, ON_AGE: 4 }, hè: { WON: 2, NO_NEED: 2 } }),
    under: fourWeeks({ tết: { WON: 12, ON_AGE: 4 }, hè: { WON: 2, NO_NEED: 3 } }),
    vi: ['4/20 số', '20\u00a0%'],
    en: ['4 of 20 judged leads', '20%'],
  },
  unlisted: {
    at: listed(1, 1, 1),
    under: listed(1, 1),
    vi: ['3 chiến dịch', '3 số', '3\u00a0%'],
    en: ['3 campaigns with 3 leads', '3%'],
  },
  'unlisted:large': {
    at: listed(20),
    under: listed(19),
    vi: ['1 chiến dịch', '20 số', '20\u00a0%'],
    en: ['1 campaign with 20 leads', '20%', 'add it'],
  },
  plan: {
    at: planned(151),
    under: planned(150),
    vi: ['120 số', '79\u00a0%', '151 số'],
    en: ['120 leads', '79%', '151 planned'],
  },
  'plan:more': {
    at: planned(99),
    under: planned(100),
    vi: ['120 số', '121\u00a0%', '99 số'],
    en: ['120 leads', '121%', '99 planned'],
  },
};
