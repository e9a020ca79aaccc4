/** Slips of the finger: which known words an unknown one may stand for. Known words are never touched. */
import type { Phrase } from './phrase';
import { type Token, token } from './words';

/** The words of one vocabulary, found by themselves or with one letter missing. */
export interface Spelling {
  words: ReadonlySet<string>;
  /** Made for the first unknown word: most executions meet none. */
  slips(): Slips;
}

interface Slips {
  /** A word, or a word short of one letter → the words it comes from. */
  shortened: ReadonlyMap<string, readonly string[]>;
  /** Phrases written as one word: `khongnghemay`. */
  glued: ReadonlyMap<string, Phrase>;
}

const LEAST_LETTERS = 3;
const LEAST_GLUED = 5;

export function spellingOf(phrases: readonly Phrase[]): Spelling {
  const words = new Set<string>();
  for (const phrase of phrases) for (const each of phrase.tokens) words.add(each.bare);
  let slips: Slips | null = null;
  return {
    words,
    slips() {
      slips ??= slipsOf(phrases, words);
      return slips;
    },
  };
}

function slipsOf(phrases: readonly Phrase[], words: ReadonlySet<string>): Slips {
  const glued = new Map<string, Phrase>();
  for (const phrase of phrases) {
    const one = phrase.tokens.map((each) => each.bare).join('');
    if (phrase.tokens.length > 1 && one.length >= LEAST_GLUED) glued.set(one, phrase);
  }
  const shortened = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < LEAST_LETTERS || /\d/.test(word)) continue;
    for (const short of oneShorter(word).add(word)) {
      const list = shortened.get(short);
      if (list) list.push(word);
      else shortened.set(short, [word]);
    }
  }
  return { shortened, glued };
}

function oneShorter(word: string): Set<string> {
  const out = new Set<string>();
  for (let at = 0; at < word.length; at++) out.add(word.slice(0, at) + word.slice(at + 1));
  return out;
}

/** One letter more, less or other, or two neighbours swapped. */
export function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = a.slice(start, endA);
  const restB = b.slice(start, endB);
  if (restA.length + restB.length <= 1) return true;
  if (restA.length === 1 && restB.length === 1) return true;
  return restA.length === 2 && restB.length === 2 && restA === restB[1]! + restB[0]!;
}

const SYLLABLE =
  /^(?:ngh(?=[eiy])|gh(?=[ei])|k(?=[eiy])|c(?![eiy])|ng(?![eiy])|nh|ph|th|tr|ch|kh|g|qu|[bdhlmnprstvx])?(?!.*(?:aa|ee|ii|yy|oo))[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/** Words that are no slip of another word although one letter away from it. */
const OTHER_WORDS = new Set(
  'contracted told cost list past host rest best west rated noted better letter cell lose loose lead bed rent sent sand hand bank book look move love line mail table enable car card cash chat that what when then than there these ever even driver arrive season order older'.split(
    ' ',
  ),
);

/** Telex left as typed: `khoong nghe masy`, `hejn goij laij`. */
function withoutTelex(word: string): string {
  const plain = word
    .replace(/([aeo])\1/g, '$1')
    .replace(/^dd/, 'd')
    .replace(/([aou])w/g, '$1');
  return SYLLABLE.test(plain) && plain !== word
    ? plain
    : plain.replace(/([aeiouy][a-z]*?)[sfrxj](?=[a-z]*$)/, '$1');
}

/** A word drawn out, or a key held down: `rồiiii`, `được` as `đượcc`. */
function withoutEcho(word: string): string {
  return word.replace(/(\p{L})\1+(?=\p{M}*$)/u, '$1');
}

/** Reads mistyped words against some vocabularies. Each distinct word is looked up once. */
export function speller(
  spellings: readonly Spelling[],
  harmless: ReadonlySet<string>,
): (typed: readonly Token[]) => Token[] {
  const seen = new Map<string, readonly Token[]>();
  const isWord = (bare: string) => spellings.some((each) => each.words.has(bare));
  const corrected = (typed: Token): readonly Token[] => {
    const { bare } = typed;
    for (const spelling of spellings) {
      const phrase = spelling.slips().glued.get(bare);
      if (phrase) return phrase.tokens.map((each) => token(each.bare));
    }
    const odd = !SYLLABLE.test(bare);
    if (odd) {
      const echo = withoutEcho(typed.key);
      const plain = token(echo);
      if (echo !== typed.key && (isWord(plain.bare) || harmless.has(plain.key))) return [plain];
      const telex = withoutTelex(bare);
      if (telex !== bare && isWord(telex)) return [token(telex)];
    }
    const near = new Set<string>();
    for (const spelling of spellings) {
      for (const form of oneShorter(bare).add(bare)) {
        for (const word of spelling.slips().shortened.get(form) ?? [])
          if (isOneEdit(bare, word)) near.add(word);
      }
    }
    return near.size === 0 ? [typed] : [{ ...typed, near, odd }];
  };
  return (typed) => {
    let out: Token[] | null = null;
    for (let at = 0; at < typed.length; at++) {
      const each = typed[at]!;
      const { bare, key } = each;
      const fine =
        bare.length < LEAST_LETTERS ||
        isWord(bare) ||
        harmless.has(key) ||
        OTHER_WORDS.has(bare) ||
        !/[a-z]/.test(bare);
      if (fine) {
        out?.push(each);
        continue;
      }
      let words = seen.get(key);
      if (!words) {
        words = corrected(each);
        seen.set(key, words);
      }
      out ??= typed.slice(0, at);
      out.push(...words);
    }
    return out ?? (typed as Token[]);
  };
}
