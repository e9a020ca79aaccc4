/** What Pullpush understands from what a rep typed: exactly one outcome for each lead (product contract, section 1). */
export type Outcome =
  | 'NEW'
  | 'NO_ANSWER'
  | 'UNREACHABLE'
  | 'CALLBACK'
  | 'CONNECTED'
  | 'WRONG_NUMBER'
  | 'SPAM'
  | 'WRONG_AUDIENCE'
  | 'NO_NEED'
  | 'JUST_ASKING'
  | 'NO_BUDGET'
  | 'REFUSED'
  | 'CONSIDERING'
  | 'NO_SHOW'
  | 'INTERESTED'
  | 'LOST'
  | 'QUALIFIED'
  | 'APPOINTMENT'
  | 'WON'
  | 'DUPLICATE'
  | 'DO_NOT_CALL'
  | 'STOPPED'
  | 'UNKNOWN';

/** `junk`, `weak` and `good` are the judged classes; `pending` has no verdict yet. */
export type OutcomeClass =
  | 'pending'
  | 'junk'
  | 'weak'
  | 'good'
  | 'duplicate'
  | 'excluded'
  | 'unclear';

export interface OutcomeRule {
  class: OutcomeClass;
  /** 0 to 100 for a judged lead; for NO_ANSWER and UNREACHABLE the points once worked out; else null. */
  points: number | null;
}

export type OutcomeRules = Readonly<Record<Outcome, OutcomeRule>>;

/** The built-in table, in the order in which Settings lists it. A team's own Settings may change class and points. */
export const OUTCOME_RULES: OutcomeRules = {
  NEW: { class: 'pending', points: null },
  NO_ANSWER: { class: 'pending', points: 0 },
  UNREACHABLE: { class: 'pending', points: 0 },
  CALLBACK: { class: 'pending', points: null },
  CONNECTED: { class: 'pending', points: null },
  WRONG_NUMBER: { class: 'junk', points: 0 },
  SPAM: { class: 'junk', points: 0 },
  WRONG_AUDIENCE: { class: 'junk', points: 10 },
  NO_NEED: { class: 'junk', points: 20 },
  JUST_ASKING: { class: 'weak', points: 40 },
  NO_BUDGET: { class: 'weak', points: 40 },
  REFUSED: { class: 'weak', points: 40 },
  CONSIDERING: { class: 'good', points: 70 },
  NO_SHOW: { class: 'good', points: 100 },
  INTERESTED: { class: 'good', points: 100 },
  LOST: { class: 'good', points: 100 },
  QUALIFIED: { class: 'good', points: 100 },
  APPOINTMENT: { class: 'good', points: 100 },
  WON: { class: 'good', points: 100 },
  DUPLICATE: { class: 'duplicate', points: null },
  DO_NOT_CALL: { class: 'excluded', points: null },
  STOPPED: { class: 'unclear', points: null },
  UNKNOWN: { class: 'unclear', points: null },
};

export const OUTCOMES = Object.keys(OUTCOME_RULES) as Outcome[];

/** Whether a text is the code of an outcome. Case and spaces do not matter: `no answer` is NO_ANSWER. */
export function outcomeOfCode(text: string): Outcome | null {
  const code = text
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');
  return OUTCOMES.find((outcome) => outcome === code) ?? null;
}

/** NO_ANSWER and UNREACHABLE: pending until Sales has really tried, then junk. */
export function isUnanswered(outcome: Outcome): boolean {
  return outcome === 'NO_ANSWER' || outcome === 'UNREACHABLE';
}

/** CALLBACK and CONNECTED: somebody answered, and the talk goes on. */
export function isOpenTalk(outcome: Outcome): boolean {
  return outcome === 'CALLBACK' || outcome === 'CONNECTED';
}
