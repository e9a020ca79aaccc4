import { withoutInvisible, withoutMarks } from './fold';

/** A word of a text, in the forms in which words are compared. */
export interface Token {
  /** As typed, but with the tone mark moved to the end: hoà and hòa are the same word. */
  key: string;
  /** Without any diacritics. */
  bare: string;
  /** Bare words of the vocabulary for which this unknown word may be a slip of the finger. */
  near?: ReadonlySet<string>;
  /** No possible Vietnamese word either: certainly mistyped, or foreign. */
  odd?: boolean;
  /** A word of its own without diacritics ("cho"), in a text that is typed with them: not "chờ". */
  plain?: boolean;
}

const WORD = /\d+|[\p{L}\p{M}']+/gu;
/** Stand in a text for a time or a date, and for an amount of money; a vocabulary writes `@` and `$`. */
export const SOME_TIME = 'ʘ';
export const SOME_MONEY = 'ǂ';
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ASCII = /^[a-z\d']*$/;

/** Short spellings that mean the same in every team; both phrases and texts are read through them. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  `ko:không k:không kô:không kô:không hok:không hông:không hong:không hổng:không hk:không kg:không
khg:không chẳng:không chả:không khog:không khng:không hem:không hơm:không hôk:không kh:khách khach:khách dc:được đc:được zl:zalo
lh:liên hệ ll:liên lạc tv:tư vấn qtam:quan tâm qtâm:quan tâm nc:nhu cầu đk:đăng ký kí:ký sp:sản phẩm dv:dịch vụ
vs:với r:rồi yc:yêu cầu đt:điện thoại sdt:số điện thoại sđt:số điện thoại hđ:hợp đồng kv:khu vực nge:nghe
lí:lý sv:sinh viên đợi:chờ huỷ:hủy cannot:can not can't:can not cant:can not won't:will not wont:will not dont:do not
didnt:did not doesnt:does not isnt:is not wasnt:was not hasnt:has not havent:have not couldnt:could not
wouldnt:would not arent:are not wanna:want to appt:appointment mtg:meeting tmrw:tomorrow tmr:tomorrow`
    .split(/\s+/)
    .join(' ')
    .split(/ (?=\S+:)/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** The same words come again and again in a sheet: each is taken apart once. */
const seen = new Map<string, Token>();
const MOST_SEEN = 20_000;

/** A single word in its comparable forms. */
export function token(word: string): Token {
  const known = seen.get(word);
  if (known) return known;
  if (seen.size > MOST_SEEN) seen.clear();
  const made = apart(word);
  seen.set(word, made);
  return made;
}

function apart(word: string): Token {
  if (ASCII.test(word)) return { key: word, bare: word };
  const letters = word.normalize('NFD');
  const tones = (letters.match(TONES) ?? []).join('');
  return { key: letters.replace(TONES, '').normalize('NFC') + tones, bare: withoutMarks(word) };
}

/** The words of a text, letters and digits apart (`KNM3` is two), with short spellings written out. */
export function tokensOf(text: string): Token[] {
  return tokensOfFolded(foldWords(text));
}

const QUOTES = /[’‘`´]/g;
const SPACES = /[^\S\n\r]+/g;
const OUTER_QUOTES = /^'+|'+$/g;

/** A text as its words are read from it: one Unicode form, lower case, plain apostrophes; lines stay. */
export function foldWords(text: string): string {
  return withoutInvisible(text).toLowerCase().replace(SPACES, ' ').replace(QUOTES, "'");
}

/** The words of a text that is folded already. */
export function tokensOfFolded(text: string): Token[] {
  const out: Token[] = [];
  for (const raw of text.match(WORD) ?? []) {
    const word = raw.includes("'") ? raw.replace(OUTER_QUOTES, '') : raw;
    if (word === '') continue;
    const alias = word.endsWith("n't") ? (ALIASES.get(word) ?? notApart(word)) : ALIASES.get(word);
    if (alias === undefined) out.push(token(word));
    else for (const part of alias.split(' ')) out.push(token(part));
  }
  return out;
}

/** "hasn't" → "has not". */
function notApart(word: string): string {
  return word.length > 3 ? `${word.slice(0, -3)} not` : 'not';
}

/** A set of words, held by key and, where it is asked for, bare too. */
export function wordSet(words: string, bareToo = false): Set<string> {
  const out = new Set<string>();
  for (const word of words.split(/\s+/)) {
    const { key, bare } = token(word);
    out.add(key);
    if (bareToo) out.add(bare);
  }
  return out;
}

/** One key for a whole text, in which separators and tone placement do not matter. */
export function wholeKey(tokens: readonly Token[]): string {
  return tokens.map((each) => each.key).join(' ');
}
