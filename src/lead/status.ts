import { foldName, isBlank } from './fold';
import { OUTCOME_RULES, type Outcome, outcomeOfCode } from './outcome';
import {
  addPhrase,
  emptyIndex,
  type Meaning,
  type Phrase,
  type PhraseIndex,
  phraseOf,
} from './phrase';
import { matchesIn, meaningsOf } from './phrase-match';
import { type Spelling, speller, spellingOf } from './spelling';
import { tally, withRepeats } from './status-attempts';
import { lastOutcome } from './status-end';
import { entriesOf } from './status-log';
import { type Reading, readPiece, SMALL_WORDS } from './status-pieces';
import { vocabularyEn } from './vocabulary-en';
import { vocabularyVi } from './vocabulary-vi';
import { foldWords, tokensOf, wholeKey, wordSet } from './words';

/** What one status says. */
export interface StatusReading {
  outcome: Outcome;
  /** Attempts that the text itself states, as a number or by repeats; null if it states none. */
  attempts: number | null;
}

export interface StatusReader {
  /** Reads a status as typed. Each distinct text is read once. */
  read(text: string): StatusReading;
  /** Whether the team itself has said what this text means. */
  isOwn(text: string): boolean;
  /** Whether a text is one phrase that is known, numbers of calls aside; else it was read by its pieces, or corrected. */
  isWhole(text: string): boolean;
}

interface Lexicon {
  index: PhraseIndex;
  /** Whole cells, by their words. */
  whole: Map<string, Phrase>;
  spelling: Spelling | null;
}

/** Words of time that change nothing in what a phrase means. */
const ONGOING = wordSet('đang còn vẫn có thêm is are was has still', true);
/** Numbers of calls change nothing in what a text means. */
const CALL_NUMBER = /(?:(?<!\p{L})(?:lần|lan|call|l|x)\s*)?\d{1,2}(?!\d)/giu;
const PUNCTUATION_AT_END = /[\s.,;:!?…]+$/;

function emptyLexicon(): Lexicon {
  return { index: emptyIndex(), whole: new Map(), spelling: null };
}

function add(lexicon: Lexicon, phrase: Phrase | null): void {
  if (!phrase) return;
  addPhrase(lexicon.index, phrase);
  lexicon.whole.set(wholeKey(phrase.tokens), phrase);
}

/** `[a,b] c` is `a c` and `b c`. */
function spelledOut(pattern: string): string[] {
  let phrases = [''];
  // Every second part is the list in a pair of brackets.
  pattern.split(/[[\]]/).forEach((part, at) => {
    if (at % 2 === 0) phrases = part === '' ? phrases : phrases.map((phrase) => phrase + part);
    else {
      const words = part.split(',');
      phrases = phrases.flatMap((phrase) => words.map((word) => phrase + word));
    }
  });
  return phrases.map((phrase) => phrase.trim().replace(/ {2,}/g, ' '));
}

/** Each phrase of a vocabulary with what stands before the colon of its line. */
export function phrasesIn(vocabulary: string): [phrase: string, meaning: Meaning][] {
  return vocabulary
    .trim()
    .split('\n')
    .flatMap((line) => {
      const colon = line.indexOf(':');
      const meaning = line.slice(0, colon) as Meaning;
      return line
        .slice(colon + 1)
        .split('|')
        .flatMap(spelledOut)
        .map((phrase): [string, Meaning] => [phrase, meaning]);
    });
}

let builtIn: Lexicon | null = null;

/** Built when first asked for: most calls of the add-on never read a status. */
function builtInLexicon(): Lexicon {
  if (builtIn) return builtIn;
  const lexicon = emptyLexicon();
  for (const [text, meaning] of [...phrasesIn(vocabularyVi()), ...phrasesIn(vocabularyEn())]) {
    add(lexicon, phraseOf(text, meaning, false));
  }
  builtIn = lexicon;
  return lexicon;
}

function spellingIn(lexicon: Lexicon): Spelling {
  lexicon.spelling ??= spellingOf([...lexicon.whole.values()]);
  return lexicon.spelling;
}

/** What a whole cell says in a lexicon, typed with diacritics or without; null if it is no phrase of it. */
function wholeCell(lexicon: Lexicon, text: string): Meaning | null {
  const tokens = tokensOf(text);
  const exact = lexicon.whole.get(wholeKey(tokens));
  if (exact) return exact.meaning;
  const meanings = meaningsOf(tokens, lexicon.index);
  if (meanings.size === 0) return null;
  return meanings.size === 1 ? [...meanings][0]! : 'UNKNOWN';
}

function known(meaning: Meaning): Outcome {
  return meaning === 'NONE' ? 'UNKNOWN' : meaning;
}

/** Reads statuses; the team's own mapping wins over everything built in. */
export function statusReader(
  mapping: Iterable<[phrase: string, outcome: Outcome]> = [],
): StatusReader {
  const own = emptyLexicon();
  const ownCells = new Map<string, Outcome>();
  for (const [text, outcome] of mapping) {
    // Cells of nothing but signs ("✓") hold no word and can only be compared as they are.
    ownCells.set(cellKey(text), outcome);
    add(own, phraseOf(text, outcome, true));
  }
  const cache = new Map<string, StatusReading>();
  let reading: Reading | null = null;
  return {
    read(text) {
      const cached = cache.get(text);
      if (cached) return cached;
      reading ??= readingWith(own);
      const read = readCell(text, own, ownCells, reading);
      cache.set(text, read);
      return read;
    },
    isOwn: (text) => mappedCell(text, own, ownCells) !== null,
    isWhole(text) {
      const isKnown = (part: string) =>
        isBlank(part) ||
        mappedCell(part, own, ownCells) !== null ||
        outcomeOfCode(cellKey(part)) !== null ||
        isOnePhrase(part, own);
      if (isKnown(text)) return true;
      // "KNM lần 3", "knm, knm": each piece is known.
      const pieces = entriesOf(foldWords(text)).map((entry) =>
        entry.text.replace(CALL_NUMBER, ' '),
      );
      return pieces.some((piece) => piece.trim() !== '') && pieces.every(isKnown);
    },
  };
}

function readingWith(own: Lexicon): Reading {
  const lexicons = own.whole.size > 0 ? [own, builtInLexicon()] : [builtInLexicon()];
  return {
    indexes: lexicons.map((lexicon) => lexicon.index),
    spelled: speller(lexicons.map(spellingIn), SMALL_WORDS),
    read: new Map(),
    mapped: (text) => (own.whole.size > 0 ? wholeCell(own, text) : null),
  };
}

/** The key under which two texts are one status. */
export function cellKey(text: string): string {
  const folded = foldName(text);
  return folded.replace(PUNCTUATION_AT_END, '') || folded;
}

/** Whether one phrase takes up a whole text, but for words that say nothing: "khách quan tâm". */
function isOnePhrase(text: string, own: Lexicon): boolean {
  const tokens = tokensOf(text);
  return matchesIn(tokens, [own.index, builtInLexicon().index]).some(
    ({ start, end, likeness }) =>
      likeness > 1 &&
      tokens.every(
        ({ key }, at) => (at >= start && at < end) || SMALL_WORDS.has(key) || ONGOING.has(key),
      ),
  );
}

/** What the team's own mapping says of a whole cell. */
function mappedCell(
  text: string,
  own: Lexicon,
  ownCells: ReadonlyMap<string, Outcome>,
): Meaning | null {
  return ownCells.get(cellKey(text)) ?? (own.whole.size > 0 ? wholeCell(own, text) : null);
}

function readCell(
  text: string,
  own: Lexicon,
  ownCells: ReadonlyMap<string, Outcome>,
  reading: Reading,
): StatusReading {
  const key = cellKey(text);
  const mapped = mappedCell(text, own, ownCells);
  if (mapped) return { outcome: known(mapped), attempts: inPieces(text, reading).attempts };
  if (key === '' || isBlank(key) || isBlank(text)) return { outcome: 'NEW', attempts: null };
  const code = outcomeOfCode(key) ?? wholeCell(builtInLexicon(), text);
  if (code) return { outcome: known(code), attempts: null };
  return inPieces(text, reading);
}

function inPieces(text: string, reading: Reading): StatusReading {
  const pieces = entriesOf(foldWords(text)).map((entry) => readPiece(entry, reading));
  const steps = withRepeats(pieces.flatMap((piece) => piece.steps));
  const attempts = tally(steps);
  const last = lastOutcome(steps);
  if (last === null || pieces[pieces.length - 1]?.torn) return { outcome: 'UNKNOWN', attempts };
  const good = OUTCOME_RULES[last].class === 'good';
  const doubtful = pieces.some((piece) => piece.torn || (good && piece.negated));
  return { outcome: doubtful ? 'UNKNOWN' : last, attempts };
}

let plain: StatusReader | null = null;

/** The calls that a note states by repeats or by a number ("knm, knm, gọi lại tối"); null if none. */
export function attemptsInText(text: string): number | null {
  plain ??= statusReader();
  return plain.read(text).attempts;
}
