import { OUTCOME_RULES, type Outcome } from '../../src/lead/outcome';
import { settle } from '../../src/lead/settle';
import { changesOf, type StoredWeek } from '../../src/quality/change';
import { countsOf } from '../../src/quality/stored-week';
import { type Tally, tally } from '../../src/quality/tally';

const MONDAY = 20_000 - ((20_000 + 3) % 7);
const AGE = 7;
const TODAY = MONDAY + AGE;
type Mix = Partial<Record<Outcome, number>>;

/** Leads without recorded attempts, so many days old. */
function tallyOf(mix: Mix, days = 1): Tally {
  const sum = tally.empty();
  const effort = { attempts: null, callDays: null, age: days * 86_400_000 };
  const rules = { minAttempts: 3, minDays: 2, giveUpDays: 7 };
  for (const [outcome, count] of Object.entries(mix) as [Outcome, number][])
    for (let i = 0; i < count; i++)
      tally.add(sum, { ...settle(outcome, effort, OUTCOME_RULES, rules), parked: false });
  return sum;
}

/** @param mixes this week first, then the weeks before it */
function change(mixes: Mix[], stored: StoredWeek[] = [], campaign = 'a', today = TODAY) {
  const weeks = new Map(
    mixes.map((mix, i) => [MONDAY - 7 * i, new Map([['a', tallyOf(mix, 7 * i + 1)]])]),
  );
  return changesOf(weeks, stored, MONDAY, today, OUTCOME_RULES).campaigns.get(campaign)!;
}
const store = (back: number, mix: Mix, age = AGE, campaign = 'a'): StoredWeek => ({
  monday: MONDAY - 7 * back,
  asOf: MONDAY - 7 * back + age,
  campaigns: new Map([[campaign, countsOf(tallyOf(mix))]]),
});
const even: Mix = { WON: 10, SPAM: 10 };

// Source: by hand. Four weeks of 10 leads at 1 and 10 at 0: centre 0.5, σ²w = 4·(10 − 10²/20)/(80 − 4) = 5/19,
// half-width for 20 leads 3·sqrt(5/19/20) = 0.34412.
test('a week within three standard errors of the usual could be chance', () => {
  const found = change([{ WON: 6, SPAM: 14 }, even, even, even, even]);
  expect(found).toMatchObject({ kind: 'chance', basis: 'recounted', weeks: 4 });
  expect(found.thisWeek).toBeCloseTo(30, 9);
  expect(found.lastWeek).toBeCloseTo(50, 9);
  expect(found.difference).toBeCloseTo(-20, 9);
  expect(found.usual).toBeCloseTo(50, 9);
  expect(found.within).toBeCloseTo(34.412, 3);
});

test.each([
  [{ WON: 17, SPAM: 3 }, 35],
  [{ WON: 3, SPAM: 17 }, -35],
])('a week outside has really changed', (mix, difference) => {
  const found = change([mix, even, even, even, even]);
  expect(found.kind).toBe('real');
  expect(found.difference).toBeCloseTo(difference, 9);
});

test.each([
  ['no week before', [even], null, 0],
  ['three weeks', [{ WON: 20 }, even, even, even], 50, 3],
  ['a gap last week', [even, {}, even, even, even, even], null, 4],
])('with %s it says what it can', (_, mixes, difference, weeks) => {
  const found = change(mixes);
  expect(found.difference).toBe(difference);
  expect(found.weeks).toBe(weeks);
  expect(found.kind).toBe(weeks < 4 ? 'unknown' : 'chance');
});

test('a week in which nothing is judged yet has no change', () => {
  expect(change([{ NEW: 9 }, even, even, even, even])).toMatchObject({
    thisWeek: null,
    difference: null,
    kind: 'unknown',
  });
});

test('it looks at eight weeks with judged leads, at most 26 weeks back', () => {
  const gap: Mix = {};
  const old = { WON: 20, SPAM: 2 };
  const eight = Array.from({ length: 8 }, () => even);
  expect(change([even, ...eight, old, old]).usual).toBeCloseTo(50, 9);
  const far = [even, even, even, even, ...Array.from({ length: 22 }, () => gap)];
  expect(change([...far, even]).weeks).toBe(4);
  expect(change([...far, gap, even]).weeks).toBe(3);
});

test('leads judged on age alone are left out of every week, and counted', () => {
  const withUnanswered = { ...even, NO_ANSWER: 40 };
  const found = change([withUnanswered, ...Array.from({ length: 5 }, () => withUnanswered)]);
  // The fresh week's unanswered leads are pending, those of last week are junk: neither moves the score.
  expect(found).toMatchObject({ kind: 'chance', leftOut: 0, leftOutLastWeek: 40 });
  expect(found.difference).toBeCloseTo(0, 9);
});

describe('stored weeks of the same age', () => {
  const fresh: Mix = { WON: 16, SPAM: 4 };
  const ripe: Mix = { WON: 8, SPAM: 12 };
  const mixes = [fresh, ripe, ripe, ripe, ripe, ripe];

  test('are used from the fourth on', () => {
    expect(change(mixes)).toMatchObject({ basis: 'recounted', kind: 'real' });
    const three = [1, 2, 3].map((back) => store(back, fresh));
    expect(change(mixes, three)).toMatchObject({ basis: 'recounted', kind: 'real' });
    const found = change(mixes, [...three, store(4, fresh)]);
    expect(found).toMatchObject({ basis: 'stored', kind: 'chance', weeks: 4 });
    expect([found.thisWeek, found.lastWeek, found.difference]).toEqual([80, 80, 0]);
  });

  test('may be a day older or younger; the nearest age counts, and of two the later look', () => {
    const four = (age: number, mix = fresh) => [1, 2, 3, 4].map((back) => store(back, mix, age));
    for (const age of [AGE - 1, AGE, AGE + 1])
      expect(change(mixes, four(age)).basis).toBe('stored');
    for (const age of [AGE - 2, AGE + 2]) expect(change(mixes, four(age)).basis).toBe('recounted');
    expect(change(mixes, [...four(AGE + 1, ripe), ...four(AGE)]).usual).toBeCloseTo(80, 9);
    expect(change(mixes, [...four(AGE + 1, ripe), ...four(AGE - 1)]).usual).toBeCloseTo(40, 9);
  });

  test('are used whole: a campaign that is not in one had no leads then', () => {
    const stored = [1, 2, 3, 4, 5].map((back) => store(back, fresh, AGE, back < 3 ? 'b' : 'a'));
    expect(change(mixes, stored)).toMatchObject({ basis: 'recounted' });
    const more = [...stored, store(6, fresh)];
    expect(change(mixes, more)).toMatchObject({ basis: 'stored', lastWeek: null, weeks: 4 });
  });

  test('of the age of this week’s latest build are used where none are of today’s', () => {
    const four = [1, 2, 3, 4].map((back) => store(back, fresh));
    // Nine days after its Monday the week has ripened in part; it was stored two days ago, and before.
    const now: Mix = { WON: 12, SPAM: 8 };
    const today = MONDAY + AGE + 2;
    const ofToday = (stored: StoredWeek[]) => change([now, ...mixes.slice(1)], stored, 'a', today);
    const builds = [store(0, ripe, AGE - 3), store(0, fresh), store(0, ripe, AGE + 5)];
    expect(ofToday([...four, ...builds])).toMatchObject({
      basis: 'stored',
      kind: 'chance',
      thisWeek: 80,
      lastWeek: 80,
      difference: 0,
    });
    // Weeks of today's age come first, and without four of either age all are counted anew.
    const older = [1, 2, 3, 4].map((back) => store(back, now, AGE + 2));
    expect(ofToday([...four, ...older, ...builds])).toMatchObject({
      basis: 'stored',
      thisWeek: 60,
      lastWeek: 60,
    });
    expect(ofToday([...four.slice(1), ...builds])).toMatchObject({
      basis: 'recounted',
      thisWeek: 60,
      lastWeek: 40,
    });
  });

  test('are not used where last week was not stored and has a score: a number is shown', () => {
    const stored = [2, 3, 4, 5].map((back) => store(back, fresh));
    expect(change(mixes, stored)).toMatchObject({
      basis: 'recounted',
      lastWeek: 40,
      difference: 40,
      weeks: 5,
    });
    // Without a judged lead last week there is none to show.
    const gap = [fresh, { NEW: 3 }, ...mixes.slice(2)];
    expect(change(gap, stored)).toMatchObject({ basis: 'stored', lastWeek: null, weeks: 4 });
  });

  test('are looked for in the total on their own', () => {
    const stored = [1, 2, 3, 4].map((back) => store(back, fresh, AGE, back % 2 ? 'a' : 'b'));
    const weeks = new Map([[MONDAY, new Map([['a', tallyOf(fresh)]])]]);
    const found = changesOf(weeks, stored, MONDAY, TODAY, OUTCOME_RULES);
    expect(found.total).toMatchObject({ basis: 'stored', weeks: 4 });
    expect(found.campaigns.get('a')).toMatchObject({ basis: 'recounted', kind: 'unknown' });
  });
});
