import { foldName } from './fold';
import { byStrength, type Match, type Meaning, matchesIn, type PhraseIndex } from './phrase-match';
import { type Step, statedIn } from './status-attempts';
import type { Entry } from './status-log';
import { classOf, isNegator, standing } from './status-negation';
import { type Token, tokensOf, wordSet } from './words';

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
}

const OPTIONS = /(?<!\d)\/|\/(?!\d)|\s(?:hoặc|hoac|or(?=\s+\S+\s))\s/i;

/** Dates, times, ages and prices: their numbers count no calls. */
const TIMES = [
  /(?<![\p{L}\d])\d{1,2}(?:\s?(?:h|g|giờ|gio)\s?\d{0,2}p?|:\d{2})\s?(?:am|pm)?(?![\p{L}\d])/gu,
  /(?<!\d)\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?(?!\d)/gu,
  /(?<![\p{L}\d])(?<!(?:lần|lan) )(?:ngày|ngay|tháng|thang|thứ|năm|quý|t|q)\s?\d{1,4}(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])\d+\s?(?:phút|phut|p|tuần|tuan|tháng|thang|ngày|ngay|năm|nam|hôm|hom|tuổi|tuoi|t|k|tr|triệu|trieu|tỷ|am|pm|days?|weeks?|months?|min|mins|hours?|bé|con|%)\d*(?![\p{L}\d])/gu,
];

/** Words that say nothing about the outcome and may stand beside any short code. */
export const SMALL_WORDS = wordSet(
  `khách hàng lead ạ ah nhé nha nhá rồi a à anh chị c em e cô chú bác lần lan thứ thu l x time times lúc hôm nay qua
mai sáng trưa chiều tối đêm ngày và vẫn toàn đã gọi kh call the again attempt sale luôn lại nữa hết tiếp chỉ bị này cuộc thì đều cũng mà`,
  true,
);
/** What follows corrects what came before. */
const TURNS = wordSet('nhưng nhung but however song');
/** What follows only concedes, or gives a reason. */
const SIDES = wordSet('vì tại dù because since although though despite');
const DO = 'do';
/** A verdict without a reason of its own: the reason beside it tells more. */
const VAGUE = new Set<Meaning | null>([null, 'NONE', 'UNKNOWN', 'REFUSED', 'STOPPED', 'CONNECTED']);
/** Anything else that the same breath says tells more than these. */
const FAINT = new Set<Meaning>(['CONNECTED', 'NEW', 'STOPPED', 'REFUSED', 'JUST_ASKING']);

function withoutTimes(text: string): string {
  let out = foldName(text);
  // "0 nghe máy": a zero before a word is a "không".
  out = out.replace(/(?<![\p{L}\d.,])0 (?=\p{L}{2,})/gu, 'không ');
  if (/\d/.test(out)) for (const pattern of TIMES) out = out.replace(pattern, ' ');
  return out;
}

/** Short codes count only where they and other phrases fill the whole piece, small words aside. */
function fills(tokens: readonly Token[], matches: readonly Match[]): boolean {
  return tokens.every(
    (each, at) =>
      /^\d+$/.test(each.bare) ||
      SMALL_WORDS.has(each.key) ||
      matches.some((match) => at >= match.start && at < match.end),
  );
}

const HANGING_UP = wordSet('cúp tắt dập ngắt sóng pin cup tat dap ngat hung', true);

function isHangUp(match: Match): boolean {
  return (
    (match.meaning === 'NO_ANSWER' || match.meaning === 'UNREACHABLE') &&
    match.phrase.tokens.some((each) => HANGING_UP.has(each.key))
  );
}

/** "bận" is said by a person, "máy bận" by a machine. */
function isBusyPerson({ phrase }: Match): boolean {
  return phrase.tokens[0]!.key === BUSY && phrase.meaning === 'NO_ANSWER' && phrase.strict;
}

const BUSY = tokensOf('bận')[0]!.key;

/** Which of the phrases of one clause decides it: the later one, unless it says less. */
function decisive(matches: readonly Match[]): { best: Match | null; torn: boolean } {
  const own = matches.filter((match) => match.phrase.own);
  if (own.length > 0) return { best: [...own].sort(byStrength)[0]!, torn: false };
  const classes = matches.map((match) => classOf(match.meaning));
  if (classes.includes('good') && classes.includes('junk')) return { best: null, torn: true };
  const talked = matches.filter(
    (match, at) => at === 0 || !isHangUp(match) || matches[at - 1]!.meaning === 'NO_ANSWER',
  );
  const strong = talked.filter((match) => !FAINT.has(match.meaning as Meaning));
  let list = strong.length > 0 ? strong : talked;
  for (const [weaker, stronger] of YIELDS) {
    const rest = list.filter((match) => match.meaning !== weaker);
    if (list.some((match) => match.meaning === stronger)) list = rest;
  }
  return { best: list[list.length - 1] ?? null, torn: false };
}

/** In one breath the second says more than the first, wherever it stands. */
const YIELDS: readonly (readonly [Meaning, Meaning])[] = [
  ['APPOINTMENT', 'NO_SHOW'],
  ['INTERESTED', 'QUALIFIED'],
  ['INTERESTED', 'APPOINTMENT'],
  ['INTERESTED', 'WON'],
];

interface Clause {
  matches: Match[];
  side: boolean;
}

function clausesOf(tokens: readonly Token[], kept: readonly Match[]): Clause[] {
  const clauses: Clause[] = [{ matches: [], side: false }];
  tokens.forEach((each, at) => {
    const covered = kept.some((match) => at > match.start && at < match.end);
    const doReason = each.key === DO && at > 0 && tokens[at + 1]?.key !== 'not';
    const side = SIDES.has(each.key) || doReason;
    if (!covered && at > 0 && (side || TURNS.has(each.key))) clauses.push({ matches: [], side });
    const match = kept.find((one) => one.start === at);
    if (match) clauses[clauses.length - 1]!.matches.push(match);
  });
  return clauses;
}

/** The last clause decides; a reason or a concession only where the rest says little. */
function decided(tokens: readonly Token[], kept: readonly Match[]) {
  let meaning: Meaning | null = null;
  let torn = false;
  for (const { matches, side } of clausesOf(tokens, kept)) {
    const one = decisive(matches);
    const next = one.best?.meaning ?? null;
    const apart =
      side && classOf(meaning ?? 'NONE') === 'junk' && classOf(next ?? 'NONE') === 'good';
    if (apart || (one.torn && !side)) torn = true;
    if (next === null) continue;
    if (!side && !one.torn) torn = false;
    const keeps = side
      ? !VAGUE.has(meaning)
      : meaning !== null && FAINT.has(next) && next !== 'REFUSED';
    if (!keeps) meaning = next;
  }
  return { meaning, torn };
}

/** Words of their own without diacritics, where the others have theirs. */
const PLAIN = wordSet('cho con hai bao thi vay tin cao');

function asTyped(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((each) => each.key !== each.bare)) return tokens;
  return tokens.map((each) => (PLAIN.has(each.key) ? { ...each, plain: true } : each));
}

function readWords(text: string, reading: Reading): Piece {
  const tokens = asTyped(reading.spelled(tokensOf(withoutTimes(text))));
  // A team's code "K" is the word "không" elsewhere: beside other words it only says "not".
  const candidates = matchesIn(tokens, reading.indexes).filter(
    (match) =>
      tokens.length === 1 || match.end - match.start > 1 || !isNegator(tokens[match.start]!),
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
    return { steps: inSequence(tokens, kept), negated: false, torn };
  }
  for (const match of kept) {
    if (match.phrase.open && asksForOther(tokens, match, kept)) match.meaning = 'NONE';
  }
  const telling = kept.filter((match) => match.meaning !== 'NONE' && match.meaning !== 'UNKNOWN');
  const { meaning: found, torn } = decided(tokens, telling);
  const meaning = found ?? kept[0]?.meaning ?? (aboutMessages(tokens) ? 'NONE' : null);
  const unknown = meaning === null || meaning === 'UNKNOWN';
  const best = telling.find((match) => match.meaning === meaning);
  const only = telling.length === 1 ? telling[0]! : null;
  const step: Step = {
    meaning: torn ? 'UNKNOWN' : meaning,
    stated: statedIn(tokens, kept, meaning),
    words: best?.phrase.tokens.length ?? 0,
    hangUp: only !== null && isHangUp(only),
    busy: only !== null && isBusyPerson(only),
  };
  return {
    steps: [step],
    negated: unknown && (fell || tokens.some(isNegator)),
    torn,
  };
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
    if (isNegator(each) || TURNS.has(each.key) || SIDES.has(each.key)) return false;
    if (!SMALL_WORDS.has(each.key) && !LINK_TO.has(each.key) && !/^\d/.test(each.bare)) return true;
  }
  return false;
}

const LINK_TO = wordSet(
  'đến den tới toi về ve in for to at all of the a an this that it our your us',
);

/** "knm knm tb": one step for each phrase, with the words up to the next one. */
function inSequence(tokens: readonly Token[], kept: readonly Match[]): Step[] {
  return kept.map((match, n) => {
    const from = n === 0 ? 0 : match.start;
    const words = tokens.slice(from, kept[n + 1]?.start ?? tokens.length);
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
  const [first] = piece.steps;
  if (entry.call !== null && first) first.stated = { calls: entry.call, ordinal: true };
  return piece;
}

function readOptions(text: string, reading: Reading): Piece {
  const options = text.split(OPTIONS).filter((option) => tokensOf(option).length > 0);
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
