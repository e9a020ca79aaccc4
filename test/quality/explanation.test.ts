import fc from 'fast-check';
import { OUTCOME_RULES, OUTCOMES, type Outcome } from '../../src/lead/outcome';
import type { Lead } from '../../src/lead/read-leads';
import { Explaining, ROWS_KEPT, reasonOf, runsOfRows } from '../../src/quality/explanation';
import { periodOf } from '../../src/quality/group';
import { type Tally, tally } from '../../src/quality/tally';
import { allWeeks, countLead, type Rules } from '../../src/quality/week-tallies';
import { SAMPLE_RULES } from '../meeting/sample-week';

const DAY = 86_400_000;
const TODAY = 20_000;
const ASOF = TODAY * DAY;
const RULES: Rules = { ...SAMPLE_RULES, outcomes: OUTCOME_RULES };

function lead(row: number, outcome: Outcome, more: Partial<Lead> = {}, age = 10): Lead {
  const day = TODAY - age;
  return {
    row,
    received: day * DAY,
    day,
    campaign: 'tết',
    rep: '',
    marketer: '',
    status: '',
    outcome,
    attempts: null,
    callDays: null,
    pull: null,
    ...more,
  };
}

function explained(leads: readonly Lead[], rules = RULES) {
  const fold = new Explaining(ASOF, rules);
  for (const one of leads) fold.add(one, 'Data');
  return fold.facts();
}

// Source: the figures agreed on for a campaign of a real lead sheet (Ficzon, Call, 2018-W40), 3890 / 79.
test('the figures of a real campaign', () => {
  const counts: [Outcome, number][] = [
    ['WON', 30],
    ['CONSIDERING', 3],
    ['JUST_ASKING', 17],
    ['SPAM', 29],
    ['NO_ANSWER', 6],
  ];
  let row = 2;
  const leads = counts.flatMap(([outcome, count]) =>
    Array.from({ length: count }, () => lead(row++, outcome, {}, 3)),
  );
  const found = explained(leads);
  expect(
    found.lines.map(({ outcome, leads, points, sum }) => [outcome, leads, points, sum]),
  ).toEqual([
    ['WON', 30, 100, 3000],
    ['CONSIDERING', 3, 70, 210],
    ['JUST_ASKING', 17, 40, 680],
    ['SPAM', 29, 0, 0],
    ['NO_ANSWER', 6, null, 0],
  ]);
  expect(found.score).toBeCloseTo(49.2405, 4);
  expect([found.low, found.high]).toEqual([expect.closeTo(38.5099, 4), expect.closeTo(60.0415, 4)]);
  expect(found.worst).toEqual([
    { outcome: 'SPAM', leads: 29, share: 29 / 79, lost: 2900 / 79 },
    { outcome: 'JUST_ASKING', leads: 17, share: 17 / 79, lost: (17 * 60) / 79 },
  ]);
  expect(found.waiting).toEqual([{ cause: 'noCalls', leads: 6, limit: 7, made: 0 }]);
  expect(found.reason).toEqual({ rule: 'unsure', leads: 1, edge: 0 });
});

describe('why leads wait', () => {
  test.each<[string, Lead, object | null]>([
    ['nobody called', lead(2, 'NEW'), { cause: 'neverWorked', limit: 0, made: 0 }],
    ['one call', lead(2, 'NO_ANSWER', { attempts: 1 }), { cause: 'fewCalls', limit: 3, made: 1 }],
    [
      'two calls',
      lead(2, 'UNREACHABLE', { attempts: 2 }),
      { cause: 'fewCalls', limit: 3, made: 2 },
    ],
    [
      'three calls on one day',
      lead(2, 'NO_ANSWER', { attempts: 3, callDays: 1 }),
      { cause: 'fewDays', limit: 2, made: 0 },
    ],
    ['three calls on two days', lead(2, 'NO_ANSWER', { attempts: 3, callDays: 2 }), null],
    [
      'young, nothing recorded',
      lead(2, 'NO_ANSWER', {}, 7),
      { cause: 'noCalls', limit: 7, made: 0 },
    ],
    ['old, nothing recorded', lead(2, 'NO_ANSWER', {}, 8), null],
    [
      'a callback of late',
      lead(2, 'CALLBACK', {}, 14),
      { cause: 'inProgress', limit: 14, made: 0 },
    ],
    ['a callback of old', lead(2, 'CALLBACK', {}, 15), { cause: 'parked', limit: 14, made: 0 }],
    ['a talk of old', lead(2, 'CONNECTED', {}, 15), { cause: 'parked', limit: 14, made: 0 }],
    ['a sale', lead(2, 'WON'), null],
  ])('%s', (_, one, cause) => {
    expect(explained([one]).waiting).toEqual(cause ? [{ leads: 1, ...cause }] : []);
  });
});

test('what a team keeps pending is no talk that goes on', () => {
  const pending = { class: 'pending', points: null } as const;
  const outcomes = { ...OUTCOME_RULES, UNKNOWN: pending, STOPPED: pending };
  const leads = [lead(2, 'UNKNOWN'), lead(3, 'STOPPED'), lead(4, 'CALLBACK')];
  expect(explained(leads, { ...RULES, outcomes }).waiting).toEqual([
    { cause: 'inProgress', leads: 1, limit: 14, made: 0 },
    { cause: 'bySettings', leads: 2, limit: 0, made: 0 },
  ]);
});

/** The rule behind the verdict of a tally. */
function ruleOf(part: Partial<Tally>) {
  const { total } = periodOf(new Map([['', { ...tally.empty(), ...part }]]), RULES);
  const { rule, leads, edge } = reasonOf(total, RULES);
  return [total.verdict.code, rule, leads, Number(edge.toFixed(2))];
}

describe('the rule behind the verdict', () => {
  // Ends of intervals by bisection of (p − q)² = z²·q(1 − q)/n in Python: 90 of 200, and 38.2 of 63.
  test.each<[Partial<Tally>, unknown[]]>([
    [{}, ['THIN', 'thin', 10, 0]],
    [{ received: 4, judged: 4, points: 400 }, ['THIN', 'thin', 6, 0]],
    [{ received: 25, judged: 13, points: 600, pending: 12 }, ['EARLY', 'coverage', 2, 0]],
    [{ received: 5, judged: 2, points: 100, pending: 3 }, ['EARLY', 'coverage', 1, 0]],
    [
      { received: 30, excluded: 10, judged: 11, points: 900, pending: 9 },
      ['EARLY', 'coverage', 1, 0],
    ],
    [{ received: 200, judged: 110, pending: 90 }, ['BELOW', 'hopeless', 90, 51.92]],
    [{ received: 336, judged: 327, points: 16_290, pending: 9 }, ['BELOW', 'below', 0, 0]],
    [{ received: 17, judged: 17, points: 1500 }, ['ABOVE', 'above', 0, 0]],
    [
      { received: 63, judged: 52, points: 3820, pending: 11, pendingUnanswered: 11 },
      ['EARLY', 'unanswered', 11, 48.3],
    ],
    [{ received: 79, judged: 79, points: 3890 }, ['UNSURE', 'unsure', 1, 0]],
    [{ received: 100, judged: 100, points: 6000 }, ['UNSURE', 'unsure', null, 0]],
  ])('%j', (part, expected) => {
    expect(ruleOf(part)).toEqual(expected);
  });
});

const anyLead = fc.record({
  outcome: fc.constantFrom(...OUTCOMES),
  attempts: fc.option(fc.integer({ min: 0, max: 5 })),
  callDays: fc.option(fc.integer({ min: 1, max: 4 })),
  age: fc.integer({ min: 0, max: 40 }),
  status: fc.constantFrom('abc', 'L1', 'C3'),
});

test('the facts add up to the tally that scoreboards show, in whatever order leads come', () => {
  fc.assert(
    fc.property(fc.array(anyLead, { maxLength: 60 }), (given) => {
      const leads = given.map(({ age, outcome, ...more }, i) => lead(i + 2, outcome, more, age));
      const found = explained(leads);
      const weeks = new Map();
      for (const one of leads) countLead(weeks, one, ASOF, RULES);
      const { total } = allWeeks(weeks, RULES);
      expect(found).toMatchObject({ ...total });
      const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
      const of = (...classes: string[]) =>
        sum(found.lines.flatMap((line) => (classes.includes(line.class) ? [line.leads] : [])));
      expect(of('junk', 'weak', 'good')).toBe(total.tally.judged);
      expect(of('pending')).toBe(total.tally.pending);
      expect(of('unclear')).toBe(total.tally.unclear);
      expect(sum(found.lines.map((line) => line.leads))).toBe(leads.length);
      expect(sum(found.lines.map((line) => line.sum))).toBe(total.tally.points);
      expect(sum(found.waiting.map((one) => one.leads))).toBe(total.tally.pending);
      expect(sum(found.texts.map(([, times]) => times))).toBe(total.tally.outcomes.UNKNOWN ?? 0);
      for (const line of found.lines)
        if (line.points !== null) expect(line.sum).toBe(line.points * line.leads);
      // Texts that are equally frequent are listed as they were met.
      const backwards = explained([...leads].reverse());
      const sorted = [...backwards.texts].sort();
      expect({ ...backwards, texts: sorted }).toEqual({ ...found, texts: [...found.texts].sort() });
    }),
  );
});

test('the points lost make up the distance to 100 where good leads all carry 100', () => {
  const outcomes = OUTCOMES.filter((outcome) => outcome !== 'CONSIDERING');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...outcomes), { maxLength: 60 }), (given) => {
      const { score, worst } = explained(given.map((outcome, i) => lead(i + 2, outcome)));
      if (score === null) return;
      expect(worst.reduce((sum, { lost }) => sum + lost, 0)).toBeCloseTo(100 - score, 9);
    }),
  );
});

test('rows are kept per tab, up to a number that does not grow with the leads', () => {
  const fold = new Explaining(ASOF, RULES);
  for (let row = 500; row > 350; row--) fold.add(lead(row, 'WON'), 'T10');
  for (let row = 2; row < 1000; row++) fold.add(lead(row, 'WON'), 'T11');
  const [won] = fold.facts().lines;
  expect(won?.leads).toBe(150 + 998);
  expect(won?.places.map(({ tab, rows }) => [tab, rows.length, rows[0]])).toEqual([
    ['T10', 150, 351],
    ['T11', ROWS_KEPT - 150, 2],
  ]);
});

test.each<[number[], number[][]]>([
  [[], []],
  [[12], [[12, 12]]],
  [
    [12, 13, 14, 18],
    [
      [12, 14],
      [18, 18],
    ],
  ],
  [
    [1, 3, 5, 6],
    [
      [1, 1],
      [3, 3],
      [5, 6],
    ],
  ],
])('%j is the runs %j', (rows, runs) => {
  expect(runsOfRows(rows)).toEqual(runs);
});
