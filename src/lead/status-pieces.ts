import type { Meaning, PhraseIndex } from './phrase';
import { type Match, matchesIn } from './phrase-match';
import { type Stated, type Step, statedIn } from './status-attempts';
import { decided, isBusyPerson, isHangUp, opensClause, yielding } from './status-clauses';
import type { Entry } from './status-log';
import { classOf, isNegator, standing } from './status-negation';
import { withoutTimes } from './status-numbers';
import { SOME_MONEY, SOME_TIME, type Token, tokensOfFolded, wholeKey, wordSet } from './words';

/** What one piece of a status says. */
export interface Piece {
  steps: Step[];
  /** Says "not" about something that nobody can tell. */
  negated: boolean;
  /** Options that exclude each other, or a good and a junk reading at once. */
  torn: boolean;
}

/** What a piece is read with. */
export interface Reading {
  indexes: readonly PhraseIndex[];
  /** Corrects slips of the finger. */
  spelled: (tokens: readonly Token[]) => Token[];
  /** What was read already: the same pieces stand in many texts, at other times of day. */
  read: Map<string, Piece>;
  /** What the team's own mapping says of a whole piece: "T2" is no Monday where it is a stage. */
  mapped: (text: string) => Meaning | null;
}

const OPTIONS = /(?<!\d)\/|\/(?!\d)|\s(?:hoặc|hoac|or(?=\s+\S+\s))\s/i;

/** Words that say nothing about the outcome and may stand beside any short code. */
export const SMALL_WORDS = wordSet(
  `khách hàng lead ạ ah nhé nha nhá rồi a à anh chị c em e cô chú bác lần lan thứ thu l x time times lúc hôm nay qua
mai sáng trưa chiều tối đêm ngày và vẫn toàn đã gọi kh call the again attempt sale
luôn lại nữa hết tiếp chỉ bị này cuộc thì đều cũng mà từ suốt cả liên tục trong ${SOME_TIME} ${SOME_MONEY}`,
  true,
);

/** Short codes count only where they and other phrases fill the whole piece, small words aside. */
function fills(tokens: readonly Token[], matches: readonly Match[]): boolean {
  return tokens.every(
    (each, at) =>
      /^\d+$/.test(each.bare) ||
      SMALL_WORDS.has(each.key) ||
      matches.some((match) => at >= match.start && at < match.end),
  );
}

/** Words of their own without diacritics, where the others have theirs. */
const PLAIN = wordSet('cho con hai bao thi vay tin cao');

function asTyped(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((each) => each.key !== each.bare)) return tokens;
  return tokens.map((each) => (PLAIN.has(each.key) ? { ...each, plain: true } : each));
}

function readWords(text: string, reading: Reading): Piece {
  const mapped = reading.mapped(text);
  if (mapped) return { steps: [{ meaning: mapped, stated: null }], negated: false, torn: false };
  const folded = withoutTimes(text);
  const known = reading.read.get(folded);
  if (known) return known;
  if (reading.read.size > MOST_READ) reading.read.clear();
  const piece = readFolded(folded, reading);
  reading.read.set(folded, piece);
  return piece;
}

const MOST_READ = 20_000;

function readFolded(text: string, reading: Reading): Piece {
  const tokens = asTyped(reading.spelled(tokensOfFolded(text)));
  // A team's code "K" is the word "không" elsewhere: beside other words it only says "not".
  const candidates = matchesIn(tokens, reading.indexes).filter(
    (match) =>
      (tokens.length === 1 || match.end - match.start > 1 || !isNegator(tokens[match.start]!)) &&
      !isName(match, tokens),
  );
  let { kept, fell } = standing(tokens, candidates);
  const hasShort = kept.some((match) => match.phrase.short);
  const whole = hasShort && fills(tokens, kept);
  if (hasShort && !whole) {
    const long = candidates.filter((match) => !match.phrase.short);
    ({ kept, fell } = standing(tokens, long));
  }
  const inOrder = whole && kept.length > 1;
  if (inOrder) {
    const classes = kept.map((match) => classOf(match.meaning));
    const torn = classes.includes('good') && (classes.includes('junk') || classes.includes('weak'));
    return { steps: inSequence(tokens, yielding(kept)), negated: false, torn };
  }
  for (const match of kept) {
    if (match.phrase.open && asksForOther(tokens, match, kept)) match.meaning = 'NONE';
  }
  const telling = withoutObjects(tokens, kept).filter(
    (match) => match.meaning !== 'NONE' && match.meaning !== 'UNKNOWN',
  );
  const turn = telling.findIndex(endsTalk);
  if (turn > 0) {
    // "tư vấn xong không đăng ký": first the talk, then how it ended.
    const steps = [telling.slice(0, turn), telling.slice(turn)].map((part) =>
      stepOf(decided(tokens, part).meaning, part, null),
    );
    return { steps, negated: false, torn: false };
  }
  const { meaning: found, torn } = decided(tokens, telling);
  const meaning = found ?? kept[0]?.meaning ?? (aboutMessages(tokens) ? 'NONE' : null);
  if (meaning === null) {
    const again = callNumber(tokens);
    if (again) return { steps: [again], negated: false, torn: false };
  }
  const unknown = meaning === null || meaning === 'UNKNOWN';
  const stated = statedIn(tokens, kept, meaning);
  const step = stepOf(torn ? 'UNKNOWN' : meaning, telling, stated);
  return {
    steps: [step],
    negated: unknown && (fell || tokens.some(isNegator)),
    torn,
  };
}

function stepOf(meaning: Meaning | null, telling: readonly Match[], stated: Stated | null): Step {
  const best = telling.find((match) => match.meaning === meaning);
  const only = telling.length === 1 ? telling[0]! : null;
  return {
    meaning,
    stated,
    words: best?.phrase.words ?? 0,
    hangUp: only !== null && isHangUp(only),
    busy: only !== null && isBusyPerson(only),
    written: only !== null && only.meaning === 'NO_ANSWER' && hasWord(only, WRITTEN),
    advised: telling.some((match) => match.meaning === 'CONNECTED' && hasWord(match, ADVICE)),
    unsigned: best !== undefined && isUnsigned(best),
  };
}

function hasWord({ phrase }: Match, words: ReadonlySet<string>): boolean {
  return phrase.tokens.some((each) => words.has(each.key));
}

const WRITTEN = wordSet('phản reply rep');
const ADVICE = wordSet('tư gặp trao giới giải discussed explained introduced briefed');
const UNSIGNED = new Set(
  ['không đăng ký', 'không đăng ký nữa', 'did not register', 'did not sign up'].map((text) =>
    wholeKey(tokensOfFolded(text)),
  ),
);

function isUnsigned({ phrase }: Match): boolean {
  return !phrase.own && UNSIGNED.has(wholeKey(phrase.tokens));
}

/** Whether a piece that tells of a talk or a visit before this cannot mean both. */
function endsTalk(match: Match, at: number, telling: readonly Match[]): boolean {
  if (match.phrase.own || (match.meaning !== 'SPAM' && !isUnsigned(match))) return false;
  const before = telling.slice(0, at);
  return before.some(
    ({ meaning, phrase }) =>
      !phrase.own &&
      (meaning === 'APPOINTMENT' ||
        (meaning === 'CONNECTED' && phrase.tokens.some((each) => ADVICE.has(each.key)))),
  );
}

/** "anh Trung" is no "trùng": a single word without its diacritics behind a form of address. */
function isName(match: Match, tokens: readonly Token[]): boolean {
  const before = tokens[match.start - 1];
  return (
    before !== undefined && match.phrase.words === 1 && match.likeness < 3 && TITLES.has(before.key)
  );
}

const TITLES = wordSet('anh chị a c em e bạn cô chú bác ông bà chi ban mr ms mrs');

/** "không đủ tiền đóng cọc": what a "not" goes on to is its object, no verdict of its own. */
function withoutObjects(tokens: readonly Token[], kept: readonly Match[]): Match[] {
  return kept.filter((match, at) => {
    const before = kept[at - 1];
    if (before?.end !== match.start || classOf(match.meaning) !== 'good') return true;
    const bad = classOf(before.meaning) === 'weak' || classOf(before.meaning) === 'junk';
    return !bad || !tokens.slice(before.start, before.end).some(isNegator);
  });
}

/** The offer itself, and words that say nothing, after a "không cần": with these it is a verdict. */
const OFFER = wordSet(
  `nữa nua lắm lam gì gi đâu dau đến den tới toi về ve ngay thêm them sản phẩm dịch vụ khóa khoá học hoc mua vay dự án nhà xe
bảo hiểm bên làm lam tham chương trình gói loại sp tiếng lớp đăng san pham dich vu du an nha bao hiem ben chuong trinh goi
product service course buying purchasing property program plan insurance loan car house unit proceeding now right
rồi cúp tắt dập xong nói bảo more any thanks thank sorry who which since because`,
);

/** Whether a "không cần…" goes on to something that is not the offer. */
function asksForOther(tokens: readonly Token[], match: Match, kept: readonly Match[]): boolean {
  for (let at = match.end; at < tokens.length; at++) {
    const each = tokens[at]!;
    if (kept.some((other) => other !== match && at >= other.start && at < other.end)) return false;
    if (OFFER.has(each.key) && !LINK_TO.has(each.key)) return false;
    if (isNegator(each) || opensClause(each)) return false;
    if (!SMALL_WORDS.has(each.key) && !LINK_TO.has(each.key) && !/^\d/.test(each.bare)) return true;
  }
  return false;
}

const LINK_TO = wordSet(
  'đến den tới toi về ve in for to at all of the a an this that it our your us',
);

/** "lần 3", or the "3" of "knm 1, 2, 3": the call before it, made again. */
function callNumber(tokens: readonly Token[]): Step | null {
  const numbers = tokens.filter((each) => /^\d{1,2}$/.test(each.bare));
  const named = tokens.some((each) => each.bare === 'lan' || each.bare === 'call');
  if (
    numbers.length !== 1 ||
    !tokens.every((each) => numbers.includes(each) || SMALL_WORDS.has(each.key))
  )
    return null;
  const stated = { calls: Number(numbers[0]!.bare), ordinal: true };
  return tokens.length === 1 || named
    ? { meaning: null, stated, again: named ? 'named' : 'bare' }
    : null;
}

/** "knm knm tb": one step for each phrase, with the words up to the next one. */
function inSequence(tokens: readonly Token[], kept: readonly Match[]): Step[] {
  const leads = tokens.slice(0, kept[0]!.start).some((each) => /^\d$/.test(each.bare));
  return kept.map((match, n) => {
    // "lần 1 knm lần 2 tb" or "knm lần 1 tb lần 2": the number belongs to the phrase on its side.
    const from = n === 0 ? 0 : leads ? kept[n - 1]!.end : match.start;
    const to = leads ? match.end : (kept[n + 1]?.start ?? tokens.length);
    const words = tokens.slice(from, to);
    const moved = { ...match, start: match.start - from, end: match.end - from };
    return {
      meaning: match.meaning,
      stated: statedIn(words, [moved], match.meaning),
      hangUp: isHangUp(match),
      busy: isBusyPerson(match),
    };
  });
}

/** A piece about Zalo and the like tells of messages, not of calls: "zl chưa đồng ý kết bạn". */
function aboutMessages(tokens: readonly Token[]): boolean {
  return tokens.some((each) => MESSAGES.has(each.bare));
}

const MESSAGES = new Set(['zalo', 'fb', 'facebook', 'mess', 'messenger', 'viber', 'sms', 'email']);

/** Reads one piece. Options joined by "/" must agree, or nobody can say which one was meant. */
export function readPiece(entry: Entry, reading: Reading): Piece {
  const piece = readOptions(entry.text, reading);
  const [first, ...rest] = piece.steps;
  if (entry.call === null || !first) return piece;
  return {
    ...piece,
    steps: [{ ...first, stated: { calls: entry.call, ordinal: true } }, ...rest],
  };
}

function readOptions(text: string, reading: Reading): Piece {
  const options = text.split(OPTIONS).filter((option) => /[\p{L}\d]/u.test(option));
  if (options.length < 2) return readWords(options[0] ?? text, reading);
  const read = options.map((option) => readWords(option, reading));
  const steps = read.flatMap((option) => option.steps);
  const known = new Set(steps.map((step) => step.meaning));
  for (const nothing of [null, 'NONE', 'UNKNOWN'] as const) known.delete(nothing);
  const torn = known.size > 1 || read.some((option) => option.torn);
  const meaning = torn ? 'UNKNOWN' : ([...known][0] ?? steps[0]?.meaning ?? null);
  const stated = steps.find((step) => step.stated)?.stated ?? null;
  return { steps: [{ meaning, stated }], negated: read.some((option) => option.negated), torn };
}
