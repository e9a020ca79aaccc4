/** Words of "Why this score?" and "About the score". Scores and points are 0–100, shares 0–1, days `yyyy-mm-dd`. */

/** A period as it is named. */
export interface PeriodName {
  /** ISO week such as `2026-W47`, where it is one week. */
  week: string | null;
  /** How many weeks it is; null where it is not told in weeks. */
  weeks: number | null;
  /** Null for all there is. */
  from: string | null;
  to: string | null;
}

/** What the rule behind a verdict is told from. */
export interface RuleFacts {
  rule: string;
  leads: number | null;
  edge: number;
  low: number;
  high: number;
  target: number;
  coverage: number;
  minCoverage: number;
  judged: number;
  minJudged: number;
}

export interface ExplainWords {
  /** A null name is all campaigns; a null score: nothing is judged. */
  title(name: string | null, score: number | null): string;
  period(period: PeriodName): string;
  subtitle(period: string, asOf: string, target: number): string;
  summary(received: number, judged: number, score: number | null): string;
  rule(facts: RuleFacts): string;
  headings: Record<'sum' | 'worst' | 'chance' | 'waiting' | 'apart', string>;
  /** Outcome, leads, points each, sum. */
  columns: string[];
  total: string;
  /** With the decimals it has, two at most. */
  number(value: number): string;
  leads(count: number): string;
  division(sum: number, judged: number, score: number): string;
  /** Points that all bad outcomes together cost. */
  worst(lost: number): string;
  reason(outcome: string, leads: number, share: number, lost: number): string;
  chance(judged: number, low: number, high: number, target: number): string;
  waiting(leads: number): string;
  /** Why leads wait: how many, what the rule asks for, and the calls made. */
  waits: Record<
    'neverWorked' | 'fewCalls' | 'fewDays' | 'noCalls' | 'parked' | 'inProgress' | 'bySettings',
    (leads: string, limit: string, made: number) => string
  >;
  /** Why leads of a class are not in the score, after their number. */
  apart: Partial<Record<string, string>>;
  rows(tabs: string): string;
  /** What the prompt asks; name and period are what an empty answer means. */
  ask(name: string, period: string): string;
  /** `names` are some that there are, `more` how many others; '' where there is none. */
  noSuchCampaign(typed: string, names: string, more: number): string;
  severalCampaigns(typed: string, names: string, more: number): string;
  noSuchPeriod(typed: string): string;
}

/** A page that a boss understands in a minute. */
export interface AboutWords {
  title: string;
  what: string;
  table: string;
  /** Outcome, kind, points. */
  columns: string[];
  mean: string;
  headings: Record<'fair' | 'chance' | 'monday' | 'limits', string>;
  fair(rules: { minAttempts: number; minDays: number; giveUpDays: number }): string;
  chance(target: number): string;
  monday: string[];
  limits: string;
}
