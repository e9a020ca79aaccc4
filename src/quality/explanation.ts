/** The facts behind a score: what "why is it 46?" is answered from, for any set of leads. */
import { isUnanswered, OUTCOMES, type Outcome, type OutcomeClass } from '../lead/outcome';
import type { Lead } from '../lead/read-leads';
import type { Group } from './group';
import { wilson } from './interval';
import { PARKED_DAYS } from './tally';
import { allWeeks, countLead, type Rules, settledAt, type WeekTallies } from './week-tallies';

/** All leads of one outcome that count alike: NO_ANSWER has two lines, one pending and one worked out. */
export interface OutcomeLine {
  outcome: Outcome;
  class: OutcomeClass;
  leads: number;
  /** Points of each, 0..100; null unless judged. */
  points: number | null;
  /** Points of all of them. */
  sum: number;
  /** Tabs and rows (1-based, sorted in each tab) of the first `ROWS_KEPT` of them. */
  places: { tab: string; rows: number[] }[];
}

export type WaitingCause =
  | 'neverWorked'
  | 'fewCalls'
  | 'fewDays'
  | 'noCalls'
  | 'parked'
  | 'inProgress'
  | 'bySettings';

/** Pending leads that wait for the same. */
export interface Waiting {
  /**
   * Never called; not reached in fewer calls, or on fewer days, than the rule asks for; not reached, with no call
   * recorded, and still young; in callback or conversation for long; not yet for
   * long; pending only because Settings say so.
   */
  cause: WaitingCause;
  leads: number;
  /** What the rule asks for: calls, days of calling, or days since arrival; 0 where there is none. */
  limit: number;
  /** With `fewCalls`: calls made. */
  made: number;
}

/** An outcome that pulls the score down. */
export interface Reason {
  outcome: Outcome;
  leads: number;
  /** Of the judged leads, 0..1. */
  share: number;
  /** Points of the score that are lost to it: share × (100 − points). */
  lost: number;
}

/** Which rule decided the verdict, and by how much. */
export interface VerdictReason {
  rule: 'coverage' | 'hopeless' | 'thin' | 'below' | 'above' | 'unanswered' | 'unsure';
  /**
   * Leads still to judge until the rule lets go, null beyond telling; for `hopeless`, `above` and `unanswered` those
   * that are open.
   */
  leads: number | null;
  /** For `hopeless` and `unanswered` the end of the interval (0..100) that the open leads could bring it to; else 0. */
  edge: number;
}

export interface Explanation extends Group {
  /** Judged ones first, most points first; then the others. Their sums make `tally.points`. */
  lines: OutcomeLine[];
  reason: VerdictReason;
  /** Bad outcomes, the one that costs most points first. */
  worst: Reason[];
  /** Makes up `tally.pending`. */
  waiting: Waiting[];
  /** Statuses that nobody has mapped, most frequent first; of very many different ones those met first. */
  texts: [text: string, leads: number][];
}

/** So many rows are kept of each line, and so many different texts: memory does not grow with the leads. */
export const ROWS_KEPT = 200;
const TEXTS_KEPT = 100;

/** Folds leads, each shown once, into the facts of their score. */
export class Explaining {
  private readonly weeks: WeekTallies = new Map();
  private readonly lines = new Map<string, OutcomeLine>();
  /** Unanswered leads that are not worked out: attempts made, null where none is recorded. */
  private readonly attempts = new Map<number | null, number>();
  private readonly texts = new Map<string, number>();

  /** @param asOf the moment (ms) that the leads are looked at from */
  constructor(
    private readonly asOf: number,
    private readonly rules: Rules,
  ) {}

  /** Gives the line that the lead belongs to. */
  add(lead: Lead, tab: string): OutcomeLine {
    const { asOf, rules, texts, lines } = this;
    // The very count that scoreboards are made of: what is explained is what they show.
    countLead(this.weeks, lead, asOf, rules);
    const { outcome, class: itsClass, points } = settledAt(lead, asOf, rules);
    const key = `${outcome} ${itsClass}`;
    const line = lines.get(key) ?? {
      outcome,
      class: itsClass,
      leads: 0,
      points,
      sum: 0,
      places: [],
    };
    lines.set(key, line);
    line.sum += points ?? 0;
    if (line.leads++ < ROWS_KEPT) {
      const place = line.places.find((one) => one.tab === tab);
      if (place) place.rows.push(lead.row);
      else line.places.push({ tab, rows: [lead.row] });
    }
    if (itsClass === 'pending' && isUnanswered(outcome)) addOne(this.attempts, lead.attempts);
    if (outcome === 'UNKNOWN' && (texts.has(lead.status) || texts.size < TEXTS_KEPT))
      addOne(texts, lead.status);
    return line;
  }

  facts(): Explanation {
    const group = allWeeks(this.weeks, this.rules).total;
    const { judged } = group.tally;
    const order = ({ points, outcome }: OutcomeLine) =>
      OUTCOMES.indexOf(outcome) - (points === null ? 0 : 1000 * (points + 1));
    const lines = [...this.lines.values()].sort((a, b) => order(a) - order(b));
    for (const { places } of lines) for (const { rows } of places) rows.sort((a, b) => a - b);
    const worst = lines
      .filter((line) => line.class === 'junk' || line.class === 'weak')
      .map(({ outcome, leads, sum }) => {
        return { outcome, leads, share: leads / judged, lost: (100 * leads - sum) / judged };
      })
      .filter(({ lost }) => lost > 0)
      .sort((a, b) => b.lost - a.lost || b.leads - a.leads);
    return {
      ...group,
      lines,
      reason: reasonOf(group, this.rules),
      worst,
      waiting: this.waiting(group),
      texts: [...this.texts].sort((a, b) => b[1] - a[1]),
    };
  }

  private waiting({ tally }: Group): Waiting[] {
    const { minAttempts, minDays, giveUpDays } = this.rules;
    const all: Waiting[] = [];
    const say = (cause: WaitingCause, leads: number, limit = 0, made = 0) => {
      if (leads > 0) all.push({ cause, leads, limit, made });
    };
    say('neverWorked', tally.neverWorked);
    let fewDays = 0;
    for (const [made, leads] of [...this.attempts].sort((a, b) => (a[0] ?? -1) - (b[0] ?? -1))) {
      if (made === null) say('noCalls', leads, giveUpDays);
      else if (made < minAttempts) say('fewCalls', leads, minAttempts, made);
      else fewDays += leads;
    }
    say('fewDays', fewDays, minDays);
    say('parked', tally.parked, PARKED_DAYS);
    say('inProgress', tally.inProgress, PARKED_DAYS);
    const others = tally.neverWorked + tally.pendingUnanswered + tally.parked + tally.inProgress;
    say('bySettings', tally.pending - others);
    return all;
  }
}

function addOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The rule behind a verdict (product contract, section 2): the same order, told from the verdict that was given. */
export function reasonOf({ tally, coverage, verdict }: Group, rules: Rules): VerdictReason {
  const why = (rule: VerdictReason['rule'], leads: number | null, edge = 0): VerdictReason => ({
    rule,
    leads,
    edge,
  });
  /** The interval if so many open leads were worth so many points. */
  const withOpen = (open: number, points: number) => {
    const all = tally.judged + open;
    return wilson((tally.points + points * open) / all / 100, all);
  };
  const { code } = verdict;
  if (coverage !== null && coverage < rules.minCoverage) {
    const open = tally.pending + tally.unclear;
    if (code === 'BELOW') return why('hopeless', open, 100 * withOpen(open, 100).high);
    const wanted = Math.ceil(rules.minCoverage * (tally.received - tally.excluded) - 1e-9);
    return why('coverage', Math.max(1, wanted - tally.judged));
  }
  const unanswered = tally.pendingUnanswered;
  if (code === 'THIN') return why('thin', rules.minJudged - tally.judged);
  if (code === 'BELOW') return why('below', 0);
  if (code === 'ABOVE') return why('above', unanswered);
  if (code === 'UNSURE') return why('unsure', verdict.needed ?? null);
  return why('unanswered', unanswered, 100 * withOpen(unanswered, 0).low);
}

/** Sorted rows as runs, both ends included: 12, 13, 14, 18 are 12–14 and 18–18. */
export function runsOfRows(rows: readonly number[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && row === last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
