/** The talking points. */
import type { enPoints } from './en-points';
import { fill } from './fill';
import { apartFrom, type Language, numberText, percentText } from './numbers';
import type { MostFacts, PartFacts, PointsWords, StandingFacts, StepFacts } from './points-words';

export type PointsTexts = ReturnType<typeof enPoints>;

/** Numbers that no line break takes apart. */
const KEPT = '\u00a0';

export function pointsIn(language: Language, texts: PointsTexts): PointsWords {
  const n = (value: number, decimals = 0) => numberText(language, value, decimals);
  const percent = (share: number) => percentText(language, share).replace(' ', KEPT);
  const standing = ({ name, judged, score, low, high, decimals, target }: StandingFacts) => ({
    name,
    judged: n(judged),
    score: apartFrom(language, score, target),
    between: `${n(low, decimals)}–${n(high, decimals)}`,
    target: n(target, target % 1 ? 1 : 0),
  });
  const step = ({ name, score, usual, within, isWithoutOld }: StepFacts) => ({
    name,
    score: n(score, 1),
    usual: [usual, within].map((value) => n(value)).join(`${KEPT}±${KEPT}`),
    aside: isWithoutOld ? texts.aside : '',
  });
  const part = ({ count, of }: PartFacts) => ({ count: n(count), share: percent(count / of) });
  /** Where most of them are, of so many. */
  const most = (facts: MostFacts, all: number) => {
    if (!facts) return '';
    const text = facts.count === all ? texts.allIn : texts.most;
    return fill(text, { name: facts.name, count: n(facts.count) });
  };
  return {
    title: texts.title,
    none: texts.none,
    empty: texts.empty,
    below: ({ ask, reason, ...facts }) =>
      fill(texts.below, {
        ...standing(facts),
        because: reason
          ? fill(texts.because, { reason: reason.name, share: percent(reason.share) })
          : '',
        ask: texts.ask[ask],
      }),
    above: (facts) => fill(texts.above, standing(facts)),
    down: (facts) => fill(texts.down, step(facts)),
    up: (facts) => fill(texts.up, step(facts)),
    waiting: (facts) =>
      fill(texts.waiting, {
        ...part(facts),
        received: n(facts.of),
        most: most(facts.most, facts.count),
      }),
    parked: ({ count, days, most: where }) =>
      fill(texts.parked, { count: n(count), limit: n(days), most: most(where, count) }),
    late: ({ count, days }) => fill(texts.late, { count: n(count), days: n(days) }),
    requests: ({ count, limit, days }) =>
      fill(texts.requests, { count: n(count), limit: n(limit), days: n(days) }),
    objection: ({ text, count, before }) =>
      fill(texts.objection, { text, count: n(count), before: n(before) }),
    unclear: (facts) =>
      fill(texts.unclear, {
        ...part(facts),
        received: n(facts.of),
        settle: texts.askUnclear[facts.ask],
      }),
    noCampaign: (facts) => fill(texts.noCampaign, { ...part(facts), received: n(facts.of) }),
    onAge: (facts) => fill(texts.onAge, { ...part(facts), judged: n(facts.of) }),
    unlisted: (facts) => fill(texts.unlisted, { ...part(facts), campaigns: n(facts.campaigns) }),
    plan: ({ received, planned }) =>
      fill(received < planned ? texts.fewLeads : texts.manyLeads, {
        received: n(received),
        share: percent(received / planned),
        plan: n(planned),
      }),
  };
}
