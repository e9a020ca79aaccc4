import { tidy } from './fold';
import type { Outcome } from './outcome';
import { SOME_MONEY, SOME_TIME, type Token, token, tokensOf } from './words';

/** What a phrase stands for. NONE: known, but neither an outcome nor a call ("kb zalo"). */
export type Meaning = Outcome | 'NONE';

export interface Phrase {
  tokens: Token[];
  words: number;
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

/** The phrases as a tree of their words, so that a text is compared with all of them at once. */
export interface PhraseIndex {
  /** By the word without diacritics: đắt, đặt and đạt are neighbours. */
  next: Map<string, Branch[]>;
  /** What follows up to three words, whatever they are. */
  gap: PhraseIndex | null;
  end: Phrase | null;
}

export interface Branch {
  word: Token;
  node: PhraseIndex;
}

/** Most nodes are the last word of a phrase: they share one map, which stays empty. */
const NOTHING_NEXT: PhraseIndex['next'] = new Map();

export function emptyIndex(): PhraseIndex {
  return { next: NOTHING_NEXT, gap: null, end: null };
}

/** Stands in a built-in phrase for up to three words, whatever they are: "mua * bên khác". */
const ANY = '*';
export const GAP: Token = { key: ANY, bare: ANY };

/** The words of the vocabularies, each taken apart once: they stand in thousands of phrases. */
const patternWords = new Map<string, Token[]>([
  [ANY, [GAP]],
  ['@', [token(SOME_TIME)]],
  ['$', [token(SOME_MONEY)]],
]);

function tokensOfPattern(pattern: string): Token[] {
  const out: Token[] = [];
  for (const word of pattern.split(' ')) {
    let tokens = patternWords.get(word);
    if (!tokens) {
      tokens = tokensOf(word);
      patternWords.set(word, tokens);
    }
    for (const each of tokens) out.push(each);
  }
  return out;
}

/** A phrase as written in a vocabulary or in the team's mapping; null if it holds no word. */
export function phraseOf(text: string, meaning: Meaning, own: boolean): Phrase | null {
  const flags = own ? '' : /^[!=~]*/.exec(text)![0];
  const typed = own ? tidy(text) : text.slice(flags.length);
  const tokens = own ? tokensOf(text) : tokensOfPattern(typed);
  if (tokens.length === 0) return null;
  return {
    tokens,
    words: tokens.filter((each) => each !== GAP).length,
    letters: tokens.reduce((sum, each) => sum + (each === GAP ? 0 : each.bare.length), 0),
    meaning,
    // A stage code such as L2 is a code beside other words, too.
    short: flags.includes('=') || (/^[\p{L}\p{M}\d]{1,3}$/u.test(typed) && !/\d/.test(typed)),
    strict: flags.includes('!'),
    open: flags.includes('~'),
    own,
  };
}

/** Adds a phrase; of two equal phrases the later replaces the earlier. */
export function addPhrase(index: PhraseIndex, phrase: Phrase): void {
  let node = index;
  for (const word of phrase.tokens) {
    if (word === GAP) {
      node.gap ??= emptyIndex();
      node = node.gap;
      continue;
    }
    let branches = node.next.get(word.bare);
    if (!branches) {
      branches = [];
      if (node.next === NOTHING_NEXT) node.next = new Map();
      node.next.set(word.bare, branches);
    }
    let branch = branches.find((each) => each.word.key === word.key);
    if (!branch) {
      branch = { word, node: emptyIndex() };
      branches.push(branch);
    }
    node = branch.node;
  }
  node.end = phrase;
}
