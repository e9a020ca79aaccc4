import { foldName } from './fold';
import { OUTCOME_RULES, type OutcomeClass } from './outcome';
import {
  byStrength,
  type Match,
  type Meaning,
  matchesIn,
  type PhraseIndex,
  strongest,
  type Token,
  tokensOf,
} from './phrase-match';
import { type Step, statedIn } from './status-attempts';

/** What one piece of a status says. */
export interface Piece {
  steps: Step[];
  /** Says "not" about something that nobody can tell. */
  negated: boolean;
  /** Options that exclude each other, or a good and a junk reading at once. */
  torn: boolean;
}

const BETWEEN = /[,;|\n\r]+|->|=>|→|\s[-–—+]\s|\.\s/;
const OPTIONS = /(?<!\d)\/|\/(?!\d)/;

/** Dates, times, ages and prices: their numbers count no calls. */
const TIMES = [
  /(?<![\p{L}\d])\d{1,2}(?:\s?(?:h|g|giờ|gio)\s?\d{0,2}p?|:\d{2})\s?(?:am|pm)?(?![\p{L}\d])/gu,
  /(?<!\d)\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?(?!\d)/gu,
  /(?<![\p{L}\d])(?<!(?:lần|lan) )(?:ngày|ngay|tháng|thang|thứ|năm|quý|t|q)\s?\d{1,4}(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])\d+\s?(?:phút|phut|p|tuần|tuan|tháng|thang|ngày|ngay|năm|nam|hôm|hom|tuổi|tuoi|t|k|tr|triệu|trieu|tỷ|am|pm|days?|weeks?|months?|min|mins|hours?|bé|con|%)(?![\p{L}\d])/gu,
];

const NEGATORS = new Set(
  'không khong chẳng chang chưa chua đừng dung not no never non without cannot'
    .split(' ')
    .map((word) => tokensOf(word)[0]!.key),
);
const CONTRASTS = new Set(['nhưng', 'but'].map((word) => tokensOf(word)[0]!.key));
/** How far a "not" reaches. */
const REACH = 3;

/** Words that say nothing about the outcome and may stand beside any short code. */
const SMALL = new Set(
  'khách hàng lead ạ ah nhé nha nhá rồi a à anh chị c em e cô chú bác lần lan thứ thu l x time times lúc hôm nay qua mai sáng trưa chiều tối đêm ngày và vẫn toàn đã gọi call the again attempt sale'
    .split(' ')
    .flatMap((word) => tokensOf(word))
    .flatMap((each) => [each.key, each.bare]),
);

/** The pieces of a status in the order of time: "knm, knm, gọi lại tối". */
export function piecesOf(text: string): string[] {
  return text.split(BETWEEN).filter((piece) => piece.trim() !== '');
}

function withoutTimes(text: string): string {
  let out = foldName(text);
  for (const pattern of TIMES) out = out.replace(pattern, ' ');
  return out;
}

function isNegator(typed: Token): boolean {
  return NEGATORS.has(typed.key) || typed.key.endsWith("n't");
}

function classOf(meaning: Meaning): OutcomeClass | null {
  return meaning === 'NONE' ? null : OUTCOME_RULES[meaning].class;
}

/** Whether a "not" that belongs to no other phrase turns this match round. */
function isNegated(match: Match, tokens: readonly Token[], taken: readonly Match[]): boolean {
  if (match.meaning === 'NONE') return false;
  const good = classOf(match.meaning) === 'good';
  const own = tokens.slice(match.start, match.end).some(isNegator);
  if (own && !good) return false;
  const free = (at: number) =>
    isNegator(tokens[at]!) && !taken.some((other) => at >= other.start && at < other.end);
  for (let at = match.start - 1; at >= 0 && at >= match.start - REACH; at--) {
    if (CONTRASTS.has(tokens[at]!.key)) break;
    if (free(at)) return true;
  }
  // "chốt không được", "quan tâm không?"
  const next = tokens[match.end];
  if (!good || next === undefined || !free(match.end)) return false;
  const then = tokens[match.end + 1];
  return then === undefined || then.key === DUOC.key || then.bare === DUOC.bare;
}

const DUOC = tokensOf('được')[0]!;

/** The matches that stand: a negated one falls together with everything inside it. */
function standing(tokens: readonly Token[], candidates: Match[]): { kept: Match[]; fell: boolean } {
  let left = candidates;
  let fell = false;
  for (;;) {
    const kept = strongest(left);
    const turned = kept.filter((match) => isNegated(match, tokens, kept));
    if (turned.length === 0) return { kept, fell };
    fell = true;
    left = left.filter(
      (match) => !turned.some((bad) => match.start >= bad.start && match.end <= bad.end),
    );
  }
}

/** Short codes count only where they and other phrases fill the whole piece, small words aside. */
function fills(tokens: readonly Token[], matches: readonly Match[]): boolean {
  return tokens.every(
    (each, at) =>
      /^\d+$/.test(each.bare) ||
      SMALL.has(each.key) ||
      matches.some((match) => at >= match.start && at < match.end),
  );
}

function readWords(text: string, indexes: readonly PhraseIndex[]): Piece {
  const tokens = tokensOf(withoutTimes(text));
  // A team's code "K" is the word "không" elsewhere: beside other words it only says "not".
  const candidates = matchesIn(tokens, indexes).filter(
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
  if (inOrder) return { steps: inSequence(tokens, kept), negated: false, torn: false };
  const telling = kept.filter((match) => match.meaning !== 'NONE' && match.meaning !== 'UNKNOWN');
  const mapped = telling.filter((match) => match.phrase.own);
  const counting = mapped.length > 0 ? mapped : telling;
  const classes = counting.map((match) => classOf(match.meaning));
  const torn = classes.includes('good') && classes.includes('junk');
  const best = [...counting].sort(byStrength)[0] ?? kept[0];
  const meaning = best?.meaning ?? (aboutMessages(tokens) ? 'NONE' : null);
  const unknown = meaning === null || meaning === 'UNKNOWN';
  return {
    steps: [{ meaning: torn ? 'UNKNOWN' : meaning, stated: statedIn(tokens, kept, meaning) }],
    negated: unknown && (fell || tokens.some(isNegator)),
    torn,
  };
}

/** "knm knm tb": one step for each phrase, with the words up to the next one. */
function inSequence(tokens: readonly Token[], kept: readonly Match[]): Step[] {
  return kept.map((match, n) => {
    const from = n === 0 ? 0 : match.start;
    const words = tokens.slice(from, kept[n + 1]?.start ?? tokens.length);
    const moved = { ...match, start: match.start - from, end: match.end - from };
    return { meaning: match.meaning, stated: statedIn(words, [moved], match.meaning) };
  });
}

/** A piece about Zalo and the like tells of messages, not of calls: "zl chưa đồng ý kết bạn". */
function aboutMessages(tokens: readonly Token[]): boolean {
  return tokens.some((each) => MESSAGES.has(each.bare));
}

const MESSAGES = new Set(['zalo', 'fb', 'facebook', 'mess', 'messenger', 'viber', 'sms', 'email']);

/** Reads one piece. Options joined by "/" must agree, or nobody can say which one was meant. */
export function readPiece(text: string, indexes: readonly PhraseIndex[]): Piece {
  const options = text.split(OPTIONS).filter((option) => tokensOf(option).length > 0);
  if (options.length < 2) return readWords(options[0] ?? text, indexes);
  const read = options.map((option) => readWords(option, indexes));
  const steps = read.flatMap((option) => option.steps);
  const known = new Set(steps.map((step) => step.meaning));
  for (const nothing of [null, 'NONE', 'UNKNOWN'] as const) known.delete(nothing);
  const torn = known.size > 1 || read.some((option) => option.torn);
  const meaning = torn ? 'UNKNOWN' : ([...known][0] ?? steps[0]?.meaning ?? null);
  const stated = steps.find((step) => step.stated)?.stated ?? null;
  return { steps: [{ meaning, stated }], negated: read.some((option) => option.negated), torn };
}
