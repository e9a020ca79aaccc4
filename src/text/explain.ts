/** "Why this score?" and "About the score". */
import type { enAbout, enExplain } from './en-explain';
import type { AboutWords, ExplainWords, RuleFacts } from './explain-words';
import { fill, sentence } from './fill';
import { apartFrom, dateText, exactText, type Language, numberText, partText } from './numbers';

export type ExplainTexts = ReturnType<typeof enExplain>;
export type AboutTexts = ReturnType<typeof enAbout>;

export function explainIn(language: Language, texts: ExplainTexts): ExplainWords {
  const n = (value: number, decimals = 0) => numberText(language, value, decimals);
  const exact = (value: number) => exactText(language, value);
  const range = (low: number, high: number, target: number) =>
    `${apartFrom(language, low, target)}–${apartFrom(language, high, target)}`;
  const wait = (text: string) => sentence(text, 'leads', 'limit', 'made');

  function rule(facts: RuleFacts): string {
    const { target, coverage, minCoverage, leads } = facts;
    return fill(ruleText(texts.rules, facts), {
      target: exact(target),
      between: range(facts.low, facts.high, target),
      end: apartFrom(language, facts.edge, target),
      count: n(leads || 0),
      coverage: partText(language, coverage, minCoverage),
      minCoverage: partText(language, minCoverage),
      judged: n(facts.judged),
      minJudged: n(facts.minJudged),
    });
  }

  return {
    title(name, score) {
      const who = name === null ? texts.allCampaigns : fill(texts.oneCampaign, { name });
      if (score === null) return fill(texts.titleUnjudged, { who });
      return fill(texts.title, { who, score: n(score, 1) });
    },
    period({ week, weeks, from, to }) {
      if (!from || !to) return texts.atAnyTime;
      const days = `${dateText(from)}–${dateText(to)}`;
      if (week) return fill(texts.week, { week, days });
      return weeks ? fill(texts.weeks, { weeks: exact(weeks), days }) : days;
    },
    subtitle: (period, asOf, target) =>
      fill(texts.subtitle, { period, asOf, target: exact(target) }),
    summary: (received, judged, score) =>
      score === null
        ? fill(texts.summaryUnjudged, { received: n(received) })
        : fill(texts.summary, { received: n(received), judged: n(judged), score: n(score, 1) }),
    rule,
    headings: texts.headings,
    columns: texts.columns,
    total: texts.total,
    number: exact,
    leads: (count) => fill(texts.leads, { count: n(count) }),
    division: (sum, judged, score) =>
      fill(texts.division, { sum: exact(sum), judged: n(judged), score: n(score, 1) }),
    worst: (lost) => fill(texts.worst, { lost: n(lost, 1) }),
    reason: (outcome, leads, share, lost) =>
      fill(texts.reason, {
        outcome,
        share: partText(language, share),
        leads: n(leads),
        lost: n(lost, 1),
      }),
    chance: (judged, low, high, target) =>
      fill(texts.chance, { judged: n(judged), range: range(low, high, target) }),
    waiting: (leads) => fill(texts.waiting, { leads: n(leads) }),
    waits: {
      neverWorked: wait(texts.waits.neverWorked),
      fewCalls: wait(texts.waits.fewCalls),
      fewDays: wait(texts.waits.fewDays),
      noCalls: wait(texts.waits.noCalls),
      parked: wait(texts.waits.parked),
      inProgress: wait(texts.waits.inProgress),
      bySettings: wait(texts.waits.bySettings),
    },
    apart: texts.apart,
    rows: sentence(texts.rows, 'tabs'),
    ask: sentence(texts.ask, 'name', 'period'),
    noSuchCampaign(typed, names, more) {
      if (names === '') return fill(texts.noCampaign, { typed });
      if (more <= 0) return fill(texts.noSuchCampaign, { typed, names });
      return fill(texts.noSuchCampaignOfMany, { typed, names, more: n(more) });
    },
    severalCampaigns: (typed, names, more) =>
      more > 0
        ? fill(texts.manyCampaigns, { typed, names, more: n(more) })
        : fill(texts.severalCampaigns, { typed, names }),
    noSuchPeriod: sentence(texts.noSuchPeriod, 'typed'),
  };
}

function ruleText(rules: ExplainTexts['rules'], { rule, leads }: RuleFacts): string {
  if (rule === 'above' && leads) return rules.aboveAnyway;
  // Before the rule is looked up by its name, which `unsure` has too.
  if (rule === 'unsure' && leads === null) return rules.unsureForLong;
  return (rules as Readonly<Record<string, string>>)[rule] ?? rules.unsure;
}

export function aboutIn(language: Language, texts: AboutTexts): AboutWords {
  const exact = (value: number) => exactText(language, value);
  return {
    ...texts,
    fair: ({ minAttempts, minDays, giveUpDays }) =>
      fill(texts.fair, {
        calls: exact(minAttempts),
        days: exact(minDays),
        giveUpDays: exact(giveUpDays),
      }),
    chance: (target) => fill(texts.chance, { target: exact(target) }),
  };
}
