import type { Branch, Meaning, Phrase, PhraseIndex } from './phrase';
import { SOME_MONEY, SOME_TIME, type Token, wordSet } from './words';

export interface Match {
  start: number;
  end: number;
  phrase: Phrase;
  /** 3: with its diacritics, 2: without some of them, 1: with a slip of the finger. */
  likeness: 1 | 2 | 3;
  meaning: Meaning;
}

/** How many words a `*` may stand for. */
const MOST_ANY = 3;
/** How many words may stand between the words of a phrase, if they are of the kind that changes nothing. */
const MOST_PASSED = 4;

/** Words that may stand inside a phrase without changing it: persons, times of day, particles. */
const PASSED = wordSet(
  `khách hàng anh chị em cô chú bác bạn mình ạ à nhé nha thì là cũng vẫn đang rất hơi lắm có hề còn cho
ấy này đó luôn hẳn thật
the a an is was are were has have had been be he she they it him her them his their my our your us me we i very
really still just so at on in to for of with by this that today tomorrow currently even ever all actually any yet`,
  true,
);
/** Times of day may be passed too, but not behind a "not": "không mai qua" is not "không qua". */
const TIMES_PASSED = wordSet(
  `nay mai sáng trưa chiều tối hôm ngày tuần thứ cn lúc tầm khoảng vào ${SOME_TIME} ${SOME_MONEY}`,
  true,
);
/** No gap may swallow a "not" or a "but". */
const NEVER_PASSED = wordSet(
  'không chưa chẳng chả đừng nhưng mà khong chua chang nhung not no never but without',
);
/** Words so common that they are no evidence for the word beside them. */
const COMMON = wordSet('khách không chưa hàng được đang giá số đã có gọi lại', true);
/** Words that a wrong tone turns into each other: never taken for a slip. */
const TWINS = wordSet(
  'dat ban mua moi cho muon hen hoi tra doi lai dang tien so con nha gia bo toi qua sau mai luong phan',
  true,
);

/**
 * 3: the very word, 2: the word typed without its diacritics, 1: another word, but perhaps by a slip of
 * the finger, 0: another word.
 */
function likeness(typed: Token, wanted: Token): 0 | 1 | 2 | 3 {
  if (typed.key === wanted.key) return 3;
  if (typed.bare === wanted.bare) return typed.key === typed.bare && !typed.plain ? 2 : 1;
  return typed.near?.has(wanted.bare) ? 1 : 0;
}

/** Whether one slip in this phrase can be nothing but a slip: the rest of it is long and says the same. */
function isSlip(typed: Token, wanted: Token, phrase: Phrase): boolean {
  if (phrase.strict || phrase.short) return false;
  const { words } = phrase;
  if (typed.bare === wanted.bare) {
    const evidence = phrase.tokens.some(
      (each) => each !== wanted && each.bare.length >= 2 && !COMMON.has(each.key),
    );
    // "đặt" for "đắt": the tone makes the word. "thuê báo" for "thuê bao" can be nothing else.
    return words > 1 && phrase.letters >= 6 && evidence && !TWINS.has(typed.bare);
  }
  // A possible word may be a name (Khang), which must not become a "not".
  if (!typed.odd) {
    const long = words > 2 && phrase.letters >= 10 && wanted.bare.length > 3;
    return long && !NEVER_PASSED.has(wanted.key);
  }
  if (words === 1) return phrase.letters >= 7;
  return wanted.bare.length > 3 ? phrase.letters >= 6 : phrase.letters >= 8;
}

/** Every place at which a phrase stands in these tokens. Two readings of the same words cancel out. */
export function matchesIn(tokens: readonly Token[], indexes: readonly PhraseIndex[]): Match[] {
  const found: Match[] = [];
  for (const index of indexes) {
    for (let start = 0; start < tokens.length; start++) {
      const typed = tokens[start]!;
      if (!typed.near && !index.next.has(typed.bare)) continue;
      const here = new Map<number, Match>();
      walk(tokens, index, start, here);
      for (const match of here.values()) found.push(match);
    }
  }
  return found;
}

/** Follows all phrases at once from one word of the text on, and keeps the best for each place where one ends. */
function walk(
  tokens: readonly Token[],
  root: PhraseIndex,
  start: number,
  here: Map<number, Match>,
): void {
  /** Goes on with the next word of the text, as every phrase does whose next word it is. */
  const step = (
    branches: readonly Branch[] | undefined,
    at: number,
    least: 1 | 2 | 3,
    passed: number,
    slip: Slip | null,
  ): void => {
    if (branches === undefined) return;
    const typed = tokens[at]!;
    for (const { word, node } of branches) {
      const like = likeness(typed, word);
      if (like === 0 || (like === 1 && slip !== null)) continue;
      const now = like === 1 ? { typed, wanted: word } : slip;
      follow(node, at + 1, like < least ? like : least, passed, now);
    }
  };
  const stepOn = (
    node: PhraseIndex,
    at: number,
    least: 1 | 2 | 3,
    passed: number,
    slip: Slip | null,
  ): void => {
    const typed = tokens[at]!;
    step(node.next.get(typed.bare), at, least, passed, slip);
    if (typed.near && slip === null) {
      for (const bare of typed.near) step(node.next.get(bare), at, least, passed, slip);
    }
  };
  const follow = (
    node: PhraseIndex,
    at: number,
    least: 1 | 2 | 3,
    passed: number,
    slip: Slip | null,
  ): void => {
    const phrase = node.end;
    if (phrase !== null && fits(phrase, least, passed, slip)) {
      keepBest(here, { start, end: at, phrase, likeness: least, meaning: phrase.meaning });
    }
    if (at >= tokens.length) return;
    if (node.next.size > 0) stepOn(node, at, least, passed, slip);
    if (node.gap !== null) {
      const last = Math.min(at + MOST_ANY, tokens.length - 1);
      for (let to = at; to <= last; to++) {
        stepOn(node.gap, to, least, passed + 1, slip);
        if (NEVER_PASSED.has(tokens[to]!.key)) break;
      }
    }
    if (passed >= MOST_PASSED || node.next.size === 0) return;
    if (mayPass(tokens[at]!, tokens[at - 1]!)) follow(node, at + 1, least, passed + 1, slip);
  };
  stepOn(root, start, 3, 0, null);
}

interface Slip {
  typed: Token;
  wanted: Token;
}

function fits(phrase: Phrase, least: number, passed: number, slip: Slip | null): boolean {
  if (phrase.strict && least < 3) return false;
  if (phrase.short && passed > 0) return false;
  return slip === null || isSlip(slip.typed, slip.wanted, phrase);
}

function mayPass(typed: Token, before: Token): boolean {
  if (PASSED.has(typed.key)) return true;
  return TIMES_PASSED.has(typed.key) && !NEVER_PASSED.has(before.key);
}

function keepBest(here: Map<number, Match>, match: Match): void {
  const rival = here.get(match.end);
  if (!rival || match.likeness > rival.likeness) {
    here.set(match.end, match);
    return;
  }
  if (match.likeness < rival.likeness) return;
  const more = match.phrase.words - rival.phrase.words;
  if (more > 0) here.set(match.end, match);
  else if (more === 0 && rival.meaning !== match.meaning) rival.meaning = 'UNKNOWN';
}

/** What the phrases mean that say these very words and no more, typed with diacritics or without. */
export function meaningsOf(tokens: readonly Token[], index: PhraseIndex, at = 0): Set<Meaning> {
  if (at === tokens.length) {
    return new Set(index.end && !index.end.strict ? [index.end.meaning] : []);
  }
  const out = new Set<Meaning>();
  for (const { word, node } of index.next.get(tokens[at]!.bare) ?? []) {
    if (likeness(tokens[at]!, word) < 2) continue;
    for (const meaning of meaningsOf(tokens, node, at + 1)) out.add(meaning);
  }
  return out;
}

/** A team's code such as "K" must not tear "không nghe máy" apart: a code wins only against its like. */
function ownWords(match: Match): number {
  return match.phrase.own && !match.phrase.short ? 1 : 0;
}

/** Orders matches so that the one that wins comes first: the team's own, the longest, the later. */
export function byStrength(a: Match, b: Match): number {
  return (
    ownWords(b) - ownWords(a) ||
    b.phrase.words - a.phrase.words ||
    b.likeness - a.likeness ||
    Number(a.meaning === 'NONE') - Number(b.meaning === 'NONE') ||
    b.end - b.start - (a.end - a.start) ||
    b.phrase.letters - a.phrase.letters ||
    b.start - a.start ||
    Number(b.phrase.own) - Number(a.phrase.own)
  );
}

/** The strongest matches that do not overlap, in the order of the text. */
export function strongest(matches: readonly Match[]): Match[] {
  const taken: Match[] = [];
  for (const match of [...matches].sort(byStrength)) {
    if (taken.every((other) => match.end <= other.start || match.start >= other.end)) {
      taken.push(match);
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}
