import { tidy } from './fold';
import type { Outcome } from './outcome';
import { type Token, tokensOf, wholeKey, wordSet } from './words';

/** What a phrase stands for. NONE: known, but neither an outcome nor a call ("kb zalo"). */
export type Meaning = Outcome | 'NONE';

export interface Phrase {
  tokens: Token[];
  letters: number;
  meaning: Meaning;
  /** One word of up to three letters, or marked so: counts only where nothing else stands beside it. */
  short: boolean;
  /** The typed diacritics must be there, too: without them the word would be another one. */
  strict: boolean;
  /** A "not" whose object may be something else than the offer: "không cần trả góp". */
  open: boolean;
  /** From the team's own mapping, which beats everything built in. */
  own: boolean;
}

export interface Match {
  start: number;
  end: number;
  phrase: Phrase;
  /** 3: with its diacritics, 2: without some of them, 1: with a slip of the finger. */
  likeness: 1 | 2 | 3;
  meaning: Meaning;
}

export type PhraseIndex = Map<string, Phrase[]>;

/** Stands in a built-in phrase for up to three words, whatever they are: "mua * bên khác". */
const ANY = '*';
const GAP: Token = { key: ANY, bare: ANY };
const MOST_ANY = 3;

/** A phrase as written in a vocabulary or in the team's mapping; null if it holds no word. */
export function phraseOf(text: string, meaning: Meaning, own: boolean): Phrase | null {
  const flags = own ? '' : /^[!=~]*/.exec(text)![0];
  const tokens = own
    ? tokensOf(text)
    : text.split(ANY).flatMap((part, n) => (n === 0 ? [] : [GAP]).concat(tokensOf(part)));
  if (tokens.length === 0) return null;
  const typed = tidy(text.slice(flags.length));
  return {
    tokens,
    letters: tokens.reduce((sum, each) => sum + (each === GAP ? 0 : each.bare.length), 0),
    meaning,
    short: flags.includes('=') || /^[\p{L}\p{M}\d]{1,3}$/u.test(typed),
    strict: flags.includes('!'),
    open: flags.includes('~'),
    own,
  };
}

/** Adds a phrase under its first word; of two equal phrases the later replaces the earlier. */
export function addPhrase(index: PhraseIndex, phrase: Phrase): void {
  const first = phrase.tokens[0]!.bare;
  const list = index.get(first);
  if (!list) {
    index.set(first, [phrase]);
    return;
  }
  const key = wholeKey(phrase.tokens);
  const same = list.findIndex((each) => wholeKey(each.tokens) === key);
  if (same < 0) list.push(phrase);
  else list[same] = phrase;
}

/** How many words may stand between the words of a phrase, if they are of the kind that changes nothing. */
const MOST_PASSED = 4;

/** Words that may stand inside a phrase without changing it: persons, times of day, particles. */
const PASSED = wordSet(
  `khách hàng anh chị em cô chú bác bạn mình ạ à nhé nha thì là cũng vẫn đang rất hơi lắm có hề còn cho
ấy này đó luôn hẳn thật
the a an is was are were has have had been be he she they it him her them his their my our your us me we i very
really still just so at on in to for of with by this that today tomorrow currently even all actually any yet`,
  true,
);
/** Times of day may be passed too, but not behind a "not": "không mai qua" is not "không qua". */
const TIMES_PASSED = wordSet(
  'nay mai sáng trưa chiều tối hôm ngày tuần thứ cn lúc tầm khoảng vào',
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
  'dat ban mua moi cho muon hen hoi tra doi lai dang tien so con nha gia bo',
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
  const words = phrase.tokens.length;
  if (typed.bare === wanted.bare) {
    const evidence = phrase.tokens.some(
      (each) => each !== wanted && each.bare.length >= 2 && !COMMON.has(each.key),
    );
    // "đặt" for "đắt": the tone makes the word. "thuê báo" for "thuê bao" can be nothing else.
    return words > 1 && phrase.letters >= 6 && evidence && !TWINS.has(typed.bare);
  }
  if (!typed.odd) return words > 2 && phrase.letters >= 10 && wanted.bare.length > 3;
  if (words === 1) return phrase.letters >= 7;
  return wanted.bare.length > 3 ? phrase.letters >= 6 : phrase.letters >= 8;
}

/** Every place at which a phrase stands in these tokens. Two readings of the same words cancel out. */
export function matchesIn(tokens: readonly Token[], indexes: readonly PhraseIndex[]): Match[] {
  const found: Match[] = [];
  for (let start = 0; start < tokens.length; start++) {
    const typed = tokens[start]!;
    for (const index of indexes) {
      const here = new Map<number, Match>();
      const look = (first: string) => {
        for (const phrase of index.get(first) ?? []) {
          const match = matchAt(tokens, start, phrase);
          if (match) keepBest(here, match);
        }
      };
      look(typed.bare);
      typed.near?.forEach(look);
      for (const match of here.values()) found.push(match);
    }
  }
  return found;
}

function keepBest(here: Map<number, Match>, match: Match): void {
  const rival = here.get(match.end);
  if (!rival || match.likeness > rival.likeness) {
    here.set(match.end, match);
    return;
  }
  if (match.likeness < rival.likeness) return;
  const more = match.phrase.tokens.length - rival.phrase.tokens.length;
  if (more > 0) here.set(match.end, match);
  else if (more === 0 && rival.meaning !== match.meaning) rival.meaning = 'UNKNOWN';
}

function mayPass(typed: Token, before: Token): boolean {
  if (PASSED.has(typed.key)) return true;
  return TIMES_PASSED.has(typed.key) && !NEVER_PASSED.has(before.key);
}

function matchAt(tokens: readonly Token[], start: number, phrase: Phrase): Match | null {
  let at = start;
  let least: 1 | 2 | 3 = 3;
  let passed = 0;
  let slips = 0;
  const wanted = phrase.tokens;
  for (let i = 0; i < wanted.length; i++) {
    const any = wanted[i] === GAP;
    if (any) i++;
    for (let gap = 0; ; gap++, at++) {
      const typed = tokens[at];
      if (!typed) return null;
      const like = likeness(typed, wanted[i]!);
      if (like > 1 || (like === 1 && slips === 0 && isSlip(typed, wanted[i]!, phrase))) {
        if (like === 1) slips++;
        if (like < least) least = like as 1 | 2;
        at++;
        break;
      }
      if (i === 0 || phrase.short) return null;
      if (any && gap < MOST_ANY && !NEVER_PASSED.has(typed.key)) continue;
      if (++passed > MOST_PASSED || !mayPass(typed, tokens[at - 1]!)) return null;
    }
  }
  if (phrase.strict && least < 3) return null;
  return { start, end: at, phrase, likeness: least, meaning: phrase.meaning };
}

/** A team's code such as "K" must not tear "không nghe máy" apart: a code wins only against its like. */
function ownWords(match: Match): number {
  return match.phrase.own && !match.phrase.short ? 1 : 0;
}

/** Orders matches so that the one that wins comes first: the team's own, the longest, the later. */
export function byStrength(a: Match, b: Match): number {
  return (
    ownWords(b) - ownWords(a) ||
    b.phrase.tokens.length - a.phrase.tokens.length ||
    b.likeness - a.likeness ||
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
