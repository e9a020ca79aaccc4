import { tidy, withoutMarks } from './fold';
import type { Outcome } from './outcome';

/** A word of a text, in the forms in which words are compared. */
export interface Token {
  /** As typed, but with the tone mark moved to the end: hoà and hòa are the same word. */
  key: string;
  /** Without any diacritics. */
  bare: string;
}

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
  /** From the team's own mapping, which beats everything built in. */
  own: boolean;
}

export interface Match {
  start: number;
  end: number;
  phrase: Phrase;
  exact: boolean;
  meaning: Meaning;
}

export type PhraseIndex = Map<string, Phrase[]>;

const WORD = /\d+|[\p{L}\p{M}']+/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ASCII = /^[a-z\d']*$/;

/** Short spellings that mean the same in every team; both phrases and texts are read through them. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  'ko:không k:không kô:không hok:không hông:không hong:không hổng:không hk:không kg:không khg:không kh:khách dc:được đc:được zl:zalo lh:liên hệ ll:liên lạc tv:tư vấn qtam:quan tâm qtâm:quan tâm nc:nhu cầu'
    .split(/ (?=\S+:)/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** A single word in its comparable forms. */
export function token(word: string): Token {
  if (ASCII.test(word)) return { key: word, bare: word };
  const apart = word.normalize('NFD');
  const tones = (apart.match(TONES) ?? []).join('');
  return { key: apart.replace(TONES, '').normalize('NFC') + tones, bare: withoutMarks(word) };
}

/** The words of a text, letters and digits apart (`KNM3` is two), with short spellings written out. */
export function tokensOf(text: string): Token[] {
  const out: Token[] = [];
  const words =
    tidy(text)
      .toLowerCase()
      .replace(/[’‘`´]/g, "'")
      .match(WORD) ?? [];
  for (const raw of words) {
    const word = raw.replace(/^'+|'+$/g, '');
    if (word === '') continue;
    for (const part of (ALIASES.get(word) ?? word).split(' ')) out.push(token(part));
  }
  return out;
}

/** One key for a whole text, in which separators and tone placement do not matter. */
export function wholeKey(tokens: readonly Token[]): string {
  return tokens.map((each) => each.key).join(' ');
}

/** A phrase as written in a vocabulary or in the team's mapping; null if it holds no word. */
export function phraseOf(text: string, meaning: Meaning, own: boolean): Phrase | null {
  const flags = own ? '' : /^[!=]*/.exec(text)![0];
  const tokens = tokensOf(text);
  if (tokens.length === 0) return null;
  const typed = tidy(text.slice(flags.length));
  return {
    tokens,
    letters: tokens.reduce((sum, each) => sum + each.bare.length, 0),
    meaning,
    short: flags.includes('=') || /^[\p{L}\p{M}\d]{1,3}$/u.test(typed),
    strict: flags.includes('!'),
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

/** 2: the very word, 1: the word typed without its diacritics, 0: another word. */
function likeness(typed: Token, wanted: Token): 0 | 1 | 2 {
  if (typed.key === wanted.key) return 2;
  return typed.key === typed.bare && typed.bare === wanted.bare ? 1 : 0;
}

/** Every place at which a phrase stands in these tokens. Two readings of the same bare words cancel out. */
export function matchesIn(tokens: readonly Token[], indexes: readonly PhraseIndex[]): Match[] {
  const found: Match[] = [];
  for (let start = 0; start < tokens.length; start++) {
    for (const index of indexes) {
      const here = new Map<number, Match>();
      for (const phrase of index.get(tokens[start]!.bare) ?? []) {
        const match = matchAt(tokens, start, phrase);
        if (!match) continue;
        const rival = here.get(match.end);
        if (!rival || (match.exact && !rival.exact)) here.set(match.end, match);
        else if (rival.exact === match.exact && rival.meaning !== match.meaning) {
          rival.meaning = 'UNKNOWN';
        }
      }
      found.push(...here.values());
    }
  }
  return found;
}

function matchAt(tokens: readonly Token[], start: number, phrase: Phrase): Match | null {
  const end = start + phrase.tokens.length;
  if (end > tokens.length) return null;
  let exact = true;
  for (let i = 0; i < phrase.tokens.length; i++) {
    const like = likeness(tokens[start + i]!, phrase.tokens[i]!);
    if (like === 0) return null;
    if (like === 1) exact = false;
  }
  return phrase.strict && !exact ? null : { start, end, phrase, exact, meaning: phrase.meaning };
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
