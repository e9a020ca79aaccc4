/**
 * The Pull profile's five questions, in the order in which a lead answers them, and what a sheet's yes/no columns say
 * (product contract, section 1, "The Pull profile").
 */
import { cellText, foldName, isBlank, withoutMarks } from './fold';
import { isUnanswered, type Outcome, type OutcomeClass } from './outcome';
import { isJudged } from './settle';

export const PULL_QUESTIONS = [
  'reachable',
  'rightAudience',
  'hasNeed',
  'canPay',
  'informed',
] as const;

export type PullQuestion = (typeof PULL_QUESTIONS)[number];

/** What a cell says. `unmarked`: left blank in a column in which people only tick what is true. */
export type PullCell = 'yes' | 'no' | 'unmarked';

/** What the columns of a row say; a question without an answer is missing. */
export type PullCells = Partial<Record<PullQuestion, PullCell>>;

/** What is known of a lead: true for yes. A question that nobody can answer is missing. */
export type PullAnswers = Readonly<Partial<Record<PullQuestion, boolean>>>;

const YES = wordsOf('co yes y yep true x v dung du dat duoc roi da ok oke okay hieu ro 1 ✓ ✔ ✅ ☑');
const NO = wordsOf('khong ko k kg hok hong no n nope not false sai thieu chua 0 ❌ ✗ ✘ ☐');
/** With their marks; another word that only looks like one of them without is none: "dừng" is not "đúng". */
const MARKED = new Set('có đúng đủ đạt được rồi đã hiểu rõ không hông chưa thiếu'.split(' '));
/** Words that may follow a yes or a no without making it a text of its own: "không có nhu cầu", "đủ tiền rồi". */
const FOLLOWS = wordsOf(
  'co nhu cau du can dung phai quan tam nghe may lien lac he duoc roi a nhe nha lam tien tai chinh kha nang ngan sach doi tuong dat hieu ro nam thong tin san pham dau need needs budget money interest interested answer enough target reachable a the',
);
/** Nobody knows yet: an answer that is none. */
const UNSURE =
  /^(\?+|maybe|(khong|chua|ko|k|not|un) ?(ro|biet|sure|known|xac dinh|chac).*|co the.*)$/;
/** Where fewer of the filled cells are answers, the column holds something else. */
const ANSWERS_LEAST = 0.8;

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Yes, no, `unsure`, or null for a text that is no answer at all: "1 tỷ" and "không gian rộng" are none. */
function answerOf(value: unknown): 'yes' | 'no' | 'unsure' | null {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const typed = foldName(cellText(value)).replace(/[\s.,;!]+$/, '');
  const text = withoutMarks(typed);
  if (UNSURE.test(text)) return 'unsure';
  // What comes behind a comma or in brackets is a remark on the answer.
  const [answer = ''] = text.split(/,\s|\s*[;:!(–]|\s-\s|\.\s/);
  const [first = '', ...rest] = answer.split(' ');
  const [asTyped = ''] = typed.split(/[\s,;:!(–.]/);
  if (asTyped !== first && !MARKED.has(asTyped)) return null;
  if (!rest.every((word) => FOLLOWS.has(word))) return null;
  if (NO.has(first)) return 'no';
  return YES.has(first) ? 'yes' : null;
}

export interface PullColumn {
  /** What the cell of an index says; null where it says nothing. */
  read(index: number): PullCell | null;
  /** Whether the cell of an index holds a text that is no answer. */
  isUnreadable(index: number): boolean;
}

/** A column called "Ngân sách" in which amounts stand, or "Nhu cầu" in which people write what is wanted. */
const NO_ANSWERS: PullColumn = { read: () => null, isUnreadable: () => false };

/**
 * Reads a yes/no column. Where people only tick ("x", a checkbox) and never write anything else, an empty cell or an
 * unticked box is `unmarked`: what it means depends on whether somebody has talked to the lead. A column most of whose
 * cells are no answers answers nothing.
 */
export function pullColumn(cells: readonly unknown[]): PullColumn {
  const answers = cells.map((cell) => (isBlank(cell) ? 'blank' : answerOf(cell)));
  const filled = answers.filter((answer) => answer !== 'blank').length;
  const unreadable = answers.filter((answer) => answer === null).length;
  if (filled - unreadable < ANSWERS_LEAST * filled) return NO_ANSWERS;
  const saysNo = answers.some((answer, i) => answer === 'no' && typeof cells[i] !== 'boolean');
  const ticks = !saysNo && unreadable === 0 && answers.includes('yes');
  return {
    read(index) {
      const answer = answers[index];
      if (answer === 'yes') return 'yes';
      if (answer === 'no' && typeof cells[index] !== 'boolean') return 'no';
      // An unticked box is what every row has before anybody has thought about it.
      const isEmpty = answer === 'blank' || answer === undefined || answer === 'no';
      return ticks && isEmpty ? 'unmarked' : null;
    },
    isUnreadable: (index) => answers[index] === null,
  };
}

const REACHED: PullAnswers = { reachable: true };
const NOT_REACHED: PullAnswers = { reachable: false };
const NEEDS: PullAnswers = { reachable: true, hasNeed: true };
const READY: PullAnswers = { reachable: true, rightAudience: true, hasNeed: true, canPay: true };
const NOTHING: PullAnswers = {};

/** What an outcome implies where no column says it. Unanswered leads: see `impliedAnswers`. */
const IMPLIED: Readonly<Partial<Record<Outcome, PullAnswers>>> = {
  WRONG_NUMBER: NOT_REACHED,
  CALLBACK: REACHED,
  CONNECTED: REACHED,
  JUST_ASKING: REACHED,
  REFUSED: REACHED,
  DO_NOT_CALL: REACHED,
  WRONG_AUDIENCE: { reachable: true, rightAudience: false },
  NO_NEED: { reachable: true, hasNeed: false },
  NO_BUDGET: { reachable: true, hasNeed: true, canPay: false },
  CONSIDERING: NEEDS,
  INTERESTED: NEEDS,
  NO_SHOW: NEEDS,
  LOST: NEEDS,
  QUALIFIED: READY,
  APPOINTMENT: READY,
  WON: READY,
};

/** What an outcome tells by itself; unanswered leads count as not reachable only once they are worked out. */
export function impliedAnswers(outcome: Outcome, outcomeClass: OutcomeClass): PullAnswers {
  if (isUnanswered(outcome)) return outcomeClass === 'pending' ? NOTHING : NOT_REACHED;
  return IMPLIED[outcome] ?? NOTHING;
}

/**
 * The answers of a lead: what its columns say, else what its outcome implies. What was left unticked is a no once the
 * lead has been reached and judged: then somebody could have ticked it.
 *
 * @param cells null where the sheet has no such column
 */
export function pullAnswers(
  cells: PullCells | null,
  outcome: Outcome,
  outcomeClass: OutcomeClass,
): PullAnswers {
  const implied = impliedAnswers(outcome, outcomeClass);
  if (!cells) return implied;
  const answers: Partial<Record<PullQuestion, boolean>> = { ...implied };
  for (const question of PULL_QUESTIONS) {
    const cell = cells[question];
    if (cell === 'yes' || cell === 'no') answers[question] = cell === 'yes';
    else if (cell === 'unmarked' && answers[question] === undefined && isJudged(outcomeClass)) {
      if (question === 'reachable' || answers.reachable === true) answers[question] = false;
    }
  }
  return answers;
}
