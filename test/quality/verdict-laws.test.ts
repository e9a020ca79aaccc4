/** What one lead more, or one outcome known, may and may not do to a verdict. */
import fc from 'fast-check';
import { OUTCOMES } from '../../src/lead/outcome';
import { isJudged } from '../../src/lead/settle';
import { scoreOf } from '../../src/quality/score';
import type { TallyItem } from '../../src/quality/tally';
import { type VerdictCode, verdictOf } from '../../src/quality/verdict';
import { anyLead, count, settledLead } from './settled-leads';

const RULES = { minCoverage: 0.6, minJudged: 10 };
const verdict = (leads: readonly TallyItem[], target: number) =>
  verdictOf(count(leads), { ...RULES, target }).code;

/** Those that compare; EARLY and THIN say nothing of better or worse. */
const RANK: Partial<Record<VerdictCode, number>> = { BELOW: 0, UNSURE: 1, ABOVE: 2 };

const isOpen = (lead: TallyItem) => lead.class === 'pending' || lead.class === 'unclear';
const junk = settledLead('WRONG_NUMBER');
const won = settledLead('WON');
const judgedLead = fc
  .constantFrom(...OUTCOMES)
  .map((outcome) => settledLead(outcome, 3))
  .filter((lead) => isJudged(lead.class));
const openLead = anyLead.filter(isOpen);

/** Sets of leads of one leaning, so that each verdict comes up: mostly junk, mostly won or mixed, and some open. */
const leads = fc
  .tuple(
    fc.constantFrom<TallyItem[]>([junk], [won], [junk, won], []),
    fc.nat(60),
    fc.array(judgedLead, { maxLength: 20 }),
    fc.array(openLead, { maxLength: 25 }),
    fc.array(anyLead, { maxLength: 6 }),
  )
  .map(([pattern, times, judged, open, any]) => [
    ...new Array<TallyItem[]>(times).fill(pattern).flat(),
    ...judged,
    ...open,
    ...any,
  ]);
const target = fc.integer({ min: 1, max: 99 });
const THOROUGH = { numRuns: 1500, seed: 20261123 };

/** Checks a law on cases and that at least `least` of them were such that the law speaks of them. */
function lawOf<Case>(cases: fc.Arbitrary<Case>, least: number, law: (one: Case) => boolean) {
  let spoken = 0;
  fc.assert(
    fc.property(cases, (one) => {
      if (law(one)) spoken++;
    }),
    THOROUGH,
  );
  expect(spoken).toBeGreaterThanOrEqual(least);
}

test('the cases below hold each verdict many times', () => {
  const seen = new Map<VerdictCode, number>();
  for (const [set, goal] of fc.sample(fc.tuple(leads, target), THOROUGH)) {
    const code = verdict(set, goal);
    seen.set(code, (seen.get(code) ?? 0) + 1);
  }
  for (const code of ['EARLY', 'THIN', 'BELOW', 'ABOVE', 'UNSURE'] as const) {
    expect([code, (seen.get(code) ?? 0) >= 50]).toEqual([code, true]);
  }
});

describe('BELOW said early', () => {
  const early = fc.record({
    set: fc
      .tuple(fc.array(openLead, { minLength: 4, maxLength: 80 }), fc.integer({ min: 4, max: 70 }))
      .map(([open, times]) => [...new Array<TallyItem>(times).fill(junk), ...open]),
    goal: fc.integer({ min: 40, max: 99 }),
    ends: fc.array(judgedLead, { minLength: 80, maxLength: 80 }),
  });

  test('cannot be lifted by anything that becomes of the open leads', () => {
    lawOf(early, 100, ({ set, goal, ends }) => {
      const before = scoreOf(count(set));
      if (verdict(set, goal) !== 'BELOW' || before.coverage! >= RULES.minCoverage) return false;
      for (const end of [(i: number) => ends[i]!, () => won]) {
        let i = 0;
        const settled = set.map((lead) => (isOpen(lead) ? end(i++) : lead));
        expect(scoreOf(count(settled)).high).toBeLessThan(goal);
        // Of very few leads it may still have to be silent: fewer than ten judged say nothing.
        expect(verdict(settled, goal)).toBe(settled.length < RULES.minJudged ? 'THIN' : 'BELOW');
      }
      return true;
    });
  });

  test('is said as soon as that is so: a set called too early could still be lifted', () => {
    lawOf(early, 100, ({ set, goal }) => {
      const { coverage } = scoreOf(count(set));
      if (coverage! >= RULES.minCoverage || verdict(set, goal) !== 'EARLY') return false;
      const atBest = set.map((lead) => (isOpen(lead) ? won : lead));
      expect(scoreOf(count(atBest)).high).toBeGreaterThanOrEqual(goal);
      return true;
    });
  });
});

test('ABOVE holds even if nobody ever answers the unanswered', () => {
  lawOf(fc.tuple(leads, target), 100, ([set, goal]) => {
    if (verdict(set, goal) !== 'ABOVE') return false;
    const unanswered = ['NO_ANSWER', 'UNREACHABLE'];
    const worst = set.map((lead) =>
      lead.class === 'pending' && unanswered.includes(lead.outcome) ? junk : lead,
    );
    expect(scoreOf(count(worst)).low).toBeGreaterThanOrEqual(goal);
    expect(verdict(worst, goal)).toBe('ABOVE');
    return true;
  });
});

test('one junk lead more lowers both ends of the interval and never lifts a verdict', () => {
  lawOf(fc.tuple(leads, target), 500, ([set, goal]) => {
    const after = scoreOf(count([...set, junk]));
    const before = scoreOf(count(set));
    if (before.score === null) return false;
    expect(after.low!).toBeLessThanOrEqual(before.low! + 1e-9);
    expect(after.high!).toBeLessThanOrEqual(before.high! + 1e-9);
    const [from, to] = [verdict(set, goal), verdict([...set, junk], goal)];
    if (from === 'BELOW') expect(['BELOW', 'THIN']).toContain(to);
    if (RANK[from] === undefined || RANK[to] === undefined) return false;
    expect(RANK[to]).toBeLessThanOrEqual(RANK[from]!);
    return true;
  });
});

test('one won lead more raises both ends and never lowers a verdict; ABOVE stays ABOVE', () => {
  lawOf(fc.tuple(leads, target), 500, ([set, goal]) => {
    const after = scoreOf(count([...set, won]));
    const before = scoreOf(count(set));
    if (before.score === null) return false;
    expect(after.low!).toBeGreaterThanOrEqual(before.low! - 1e-9);
    expect(after.high!).toBeGreaterThanOrEqual(before.high! - 1e-9);
    const [from, to] = [verdict(set, goal), verdict([...set, won], goal)];
    if (from === 'ABOVE') expect(to).toBe('ABOVE');
    if (RANK[from] === undefined || RANK[to] === undefined) return false;
    expect(RANK[to]).toBeGreaterThanOrEqual(RANK[from]!);
    return true;
  });
});

test('a better outcome of a judged lead never lowers a verdict', () => {
  lawOf(fc.tuple(leads, target, judgedLead, fc.nat()), 300, ([set, goal, better, at]) => {
    const judged = set.flatMap((lead, i) => (isJudged(lead.class) ? [i] : []));
    const one = judged[at % Math.max(1, judged.length)];
    if (one === undefined || better.points! < set[one]!.points!) return false;
    const improved = [...set.slice(0, one), better, ...set.slice(one + 1)];
    const [from, to] = [verdict(set, goal), verdict(improved, goal)];
    if (RANK[from] === undefined || RANK[to] === undefined) return false;
    expect(RANK[to]).toBeGreaterThanOrEqual(RANK[from]!);
    return true;
  });
});

test('one open lead more praises nobody, and blames nobody whom enough leads cleared', () => {
  lawOf(fc.tuple(leads, target, openLead), 300, ([set, goal, open]) => {
    const [from, to] = [verdict(set, goal), verdict([...set, open], goal)];
    if (from !== 'ABOVE') expect(to).not.toBe('ABOVE');
    if (from !== 'BELOW' && from !== 'THIN') expect(to).not.toBe('BELOW');
    return from === 'ABOVE' || from === 'BELOW' || from === 'UNSURE';
  });
});

test('duplicates and people who asked not to be called change no verdict', () => {
  lawOf(fc.tuple(leads, target, fc.nat(20), fc.nat(20)), 1500, ([set, goal, twice, silent]) => {
    const more = [
      ...set,
      ...new Array<TallyItem>(twice).fill(settledLead('DUPLICATE')),
      ...new Array<TallyItem>(silent).fill(settledLead('DO_NOT_CALL')),
    ];
    const rules = { ...RULES, target: goal };
    expect(verdictOf(count(more), rules)).toEqual(verdictOf(count(set), rules));
    expect(scoreOf(count(more))).toEqual(scoreOf(count(set)));
    return true;
  });
});

test('a higher target never gives a better verdict', () => {
  lawOf(fc.tuple(leads, target, target), 500, ([set, one, other]) => {
    const [lower, higher] = [Math.min(one, other), Math.max(one, other)];
    const [from, to] = [verdict(set, lower), verdict(set, higher)];
    if (from === 'BELOW') expect(to).toBe('BELOW');
    if (to === 'ABOVE') expect(from).toBe('ABOVE');
    if (RANK[from] === undefined || RANK[to] === undefined) return false;
    expect(RANK[to]).toBeLessThanOrEqual(RANK[from]!);
    return true;
  });
});
