import fc from 'fast-check';
import { targetEffects } from '../../src/quality/target-effects';
import { verdictOf } from '../../src/quality/verdict';
import { anyLead, count, settledLead } from './settled-leads';

const RULES = { minCoverage: 0.6, minJudged: 10, target: 60 };

const campaign = fc
  .tuple(
    fc.constantFrom('WON', 'WRONG_NUMBER', 'JUST_ASKING', 'NEW'),
    fc.nat(80),
    fc.array(anyLead, { maxLength: 40 }),
  )
  .map(([outcome, times, others]) =>
    count([...new Array(times).fill(settledLead(outcome as 'WON')), ...others]),
  );

it('says of every target what the verdicts say', () => {
  fc.assert(
    fc.property(
      fc.array(campaign, { maxLength: 6 }),
      fc.constantFrom(0, 0.3, 0.6, 1),
      fc.integer({ min: 1, max: 30 }),
      (campaigns, minCoverage, minJudged) => {
        const rules = { ...RULES, minCoverage, minJudged };
        const effects = targetEffects(campaigns, rules);
        expect(effects).toHaveLength(101);
        effects.forEach(([below, above], target) => {
          const codes = campaigns.map((sum) => verdictOf(sum, { ...rules, target }).code);
          expect([below, above]).toEqual([
            codes.filter((code) => code === 'BELOW').length,
            codes.filter((code) => code === 'ABOVE').length,
          ]);
        });
      },
    ),
    { numRuns: 40 },
  );
});

it('more campaigns are below, and fewer above, the higher the target', () => {
  fc.assert(
    fc.property(fc.array(campaign, { maxLength: 6 }), (campaigns) => {
      const effects = targetEffects(campaigns, RULES);
      effects.slice(1).forEach(([below, above], i) => {
        const [belowBefore, aboveBefore] = effects[i] as [number, number];
        expect(below).toBeGreaterThanOrEqual(belowBefore);
        expect(above).toBeLessThanOrEqual(aboveBefore);
      });
    }),
  );
});

it('70 won of 100 are below from 79 on, and above up to 60', () => {
  const sum = count([
    ...new Array(70).fill(settledLead('WON')),
    ...new Array(30).fill(settledLead('WRONG_NUMBER')),
  ]);
  const effects = targetEffects([sum], RULES);
  // Wilson at 70 of 100: 60.4 to 78.1.
  expect(effects.findIndex(([below]) => below === 1)).toBe(79);
  expect(effects.map(([, above]) => above).lastIndexOf(1)).toBe(60);
});
