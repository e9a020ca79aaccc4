import { fixedClock } from '../../src/calendar/zone-clock';
import { NameBook } from '../../src/lead/name-book';
import { OUTCOME_RULES } from '../../src/lead/outcome';
import { readLeads } from '../../src/lead/read-leads';
import { statusReader } from '../../src/lead/status';
import { badOutcomes, pullProfile } from '../../src/quality/pull-profile';
import { allWeeks, countLead, type WeekTallies } from '../../src/quality/week-tallies';

const RULES = {
  outcomes: OUTCOME_RULES,
  ...{ minAttempts: 3, minDays: 2, giveUpDays: 7 },
  ...{ target: 60, minCoverage: 0.6, minJudged: 10 },
};
const ASOF = Date.UTC(2026, 10, 23);

/** Counts leads of status and "has a need?", all of them received two days before as-of. */
function counted(rows: [status: string, need: unknown][]) {
  const weeks: WeekTallies = new Map();
  const columns = {
    received: [rows.map(() => '21/11/2026')],
    status: [rows.map(([status]) => status)],
    campaign: [rows.map(() => 'A')],
    hasNeed: [rows.map(([, need]) => need)],
  };
  const problems = readLeads(
    { firstRow: 2, rowCount: rows.length, columns, headers: { hasNeed: 'Nhu cầu' } },
    {
      clock: fixedClock(0),
      statuses: statusReader(),
      asOf: ASOF,
      campaigns: new NameBook(),
      people: new NameBook(),
    },
    (lead) => countLead(weeks, lead, ASOF, RULES),
  );
  return { sum: allWeeks(weeks, RULES).total.tally, problems };
}

// Counted by hand: of 10 leads one is a duplicate and takes no part.
const { sum, problems } = counted([
  ['đã chốt', 'có'],
  ['đã chốt', 'có'],
  ['sai số', ''],
  ['sai số', ''],
  ['knm lần 3', ''],
  ['knm lần 2', ''],
  ['không có nhu cầu', ''],
  ['quan tâm', 'không'],
  ['chưa gọi', 'tuần sau'],
  ['trùng', 'có'],
]);

test('the Pull profile is the share of yes among the answered', () => {
  expect(pullProfile(sum)).toEqual([
    { question: 'reachable', yes: 4, answered: 7, share: 4 / 7 },
    { question: 'rightAudience', yes: 2, answered: 2, share: 1 },
    { question: 'hasNeed', yes: 2, answered: 4, share: 0.5 },
    { question: 'canPay', yes: 2, answered: 2, share: 1 },
    { question: 'informed', yes: 0, answered: 0, share: null },
  ]);
});

test('the reasons are shares of the judged leads, most frequent first', () => {
  expect(sum.judged).toBe(7);
  expect(badOutcomes(sum, OUTCOME_RULES)).toEqual([
    { outcome: 'WRONG_NUMBER', count: 2, share: 2 / 7 },
    { outcome: 'NO_ANSWER', count: 1, share: 1 / 7 },
    { outcome: 'NO_NEED', count: 1, share: 1 / 7 },
  ]);
});

test('a text that is no answer is a data gap with its row', () => {
  expect(problems).toContainEqual({ kind: 'pullAnswer', count: 1, rows: [10], place: 'Nhu cầu' });
});
