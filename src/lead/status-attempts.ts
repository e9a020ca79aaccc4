import type { Meaning } from './phrase';
import type { Match } from './phrase-match';
import type { Token } from './words';

/** A number of calls that a text states: `3 lần` is a count, `lần 3` says which call this was. */
export interface Stated {
  calls: number;
  ordinal: boolean;
}

/** One thing that happened, in the order of the text. */
export interface Step {
  /** null: nothing that the vocabulary knows. */
  meaning: Meaning | null;
  stated: Stated | null;
  /** "bận, hẹn gọi lại": told by somebody who did answer, if talk follows. */
  busy?: boolean;
  /** The end of a call, not a call of its own, where talk came before: "không cần, rồi cúp máy". */
  hangUp?: boolean;
  /** Tells of messages ("chưa phản hồi"): no call was made. */
  written?: boolean;
  /** Advice was given: whoever got it has been a real customer. */
  advised?: boolean;
  /** "không đăng ký": behind a talk it declines, alone it says that the form was never filled in. */
  unsigned?: boolean;
  /** How many words say so: longer ones may only explain what was said ("tắt máy, không liên lạc được"). */
  words?: number;
  /** Only a number, of a call like the one before it: "knm lần 1, lần 2"; a bare number only behind another. */
  again?: 'named' | 'bare';
}

/** More calls than this in one status are no calls but a price, a phone number or an age. */
const MOST_CALLS = 30;

export const CALLS = new Set<Meaning | null>(['NO_ANSWER', 'UNREACHABLE', 'CALLBACK']);
/** These tell nothing about a call: nobody need have talked to write them. */
export const NO_TALK = new Set<Meaning | null>([
  null,
  'NONE',
  'NEW',
  'DUPLICATE',
  'STOPPED',
  'SPAM',
  'UNKNOWN',
]);
const CALL_WORDS = new Set([
  'gọi',
  'goi',
  'call',
  'calls',
  'called',
  'alo',
  'tried',
  'rang',
  'dialed',
]);
const COUNT_WORDS = new Set(['lan', 'times', 'time', 'calls', 'cuoc', 'attempts', 'x']);
const LAN = new Set(['lan']);
const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);
const ORDINAL_WORDS = new Set(['lan', 'attempt', 'call', 'time', 'thu', 'no']);

/** Whether a number beside this outcome, or beside a word for calling, is a number of calls. */
function tellsOfCalls(tokens: readonly Token[], meaning: Meaning | null): boolean {
  if (CALLS.has(meaning) || meaning === 'CONNECTED') return true;
  return tokens.some(
    (each) => CALL_WORDS.has(each.key.normalize('NFC')) || CALL_WORDS.has(each.bare),
  );
}

function isWord(words: ReadonlySet<string>, typed: Token | undefined): boolean {
  return typed !== undefined && words.has(typed.bare);
}

/** The number of calls that some words state, or null. `matches` are the phrases found among them. */
export function statedIn(
  tokens: readonly Token[],
  matches: readonly Match[],
  meaning: Meaning | null,
): Stated | null {
  if (meaning !== null && isWord(LAN, tokens[0]) && /^\d$/.test(tokens[1]?.bare ?? '')) {
    return { calls: Number(tokens[1]!.bare), ordinal: true };
  }
  if (!tellsOfCalls(tokens, meaning)) return null;
  for (let i = 0; i < tokens.length; i++) {
    const calls = /^\d{1,2}$/.test(tokens[i]!.bare) ? Number(tokens[i]!.bare) : 0;
    if (calls < 1 || calls > MOST_CALLS) continue;
    const before = tokens[i - 1];
    // "lần 3" first: in "lần 3 lần 4" each number belongs to the word before it.
    if (isWord(ORDINAL_WORDS, before) || isWord(SUFFIXES, tokens[i + 1]))
      return { calls, ordinal: true };
    if (before?.bare === 'x' || isWord(COUNT_WORDS, tokens[i + 1]))
      return { calls, ordinal: false };
    const beside = matches.some(
      (match) =>
        (match.meaning === 'NO_ANSWER' || match.meaning === 'UNREACHABLE') &&
        // "khóa 1 chiều" tells which calls are blocked.
        tokens[i + 1]?.bare !== 'chieu' &&
        (match.end === i || (match.end === i - 1 && before?.bare === 'l')),
    );
    if (beside) return { calls, ordinal: true };
  }
  return null;
}

/** Gives calls that are only numbered the meaning of the call before; drops numbers that count no calls. */
export function withRepeats(steps: readonly Step[]): Step[] {
  const out: Step[] = [];
  for (const step of steps) {
    const before = out[out.length - 1];
    const call = before !== undefined && CALLS.has(before.meaning);
    if (!step.again || (step.again === 'named' && !call)) out.push(step);
    else if (call && (step.again === 'named' || before.stated?.ordinal)) {
      out.push({ ...step, meaning: before.meaning });
    }
  }
  return out;
}

/** Says again in other and more words what the piece before it said. */
function explains(step: Step, before: Step | null): boolean {
  if (before?.meaning !== step.meaning) return false;
  const [one, two] = [before.words ?? 0, step.words ?? 0];
  return one !== two && Math.max(one, two) >= LONG_WORDS;
}
const LONG_WORDS = 3;

/** What still belongs to the talk before it. */
function goesOn({ meaning, hangUp }: Step): boolean {
  return meaning === 'CALLBACK' || hangUp === true;
}

/**
 * The calls that the steps of one text add up to, or null where they state none. What was said in one
 * talk is one call, however many pieces it fills ("quan tâm, gọi lại tối").
 */
export function tally(steps: readonly Step[]): number | null {
  let total = 0;
  let numbered = false;
  let inTalk = false;
  let announced = false;
  let before: Step | null = null;
  for (const step of steps) {
    const { meaning, stated } = step;
    const call = CALLS.has(meaning) && !step.written;
    const talk = !step.written && !call && !NO_TALK.has(meaning);
    if (stated) {
      numbered = true;
      total = stated.ordinal ? Math.max(total + 1, stated.calls) : total + stated.calls;
      // "gọi 3 lần, không nghe máy": the next piece tells how these calls went.
      announced = !call && !talk;
    } else if (call || talk) {
      const answered = inTalk || before?.busy || before?.meaning === 'CALLBACK';
      const sameTalk = answered && (talk ? inTalk || before?.busy : goesOn(step));
      if (!sameTalk && !announced && !explains(step, before)) total++;
      announced = false;
    }
    if (call || talk) {
      inTalk = talk || (inTalk && goesOn(step));
      before = step;
    }
  }
  return numbered || total >= 2 ? total : null;
}
