/** What customers say, counted: however it is typed, one thing said is one line of the count. */
import { foldName, isBlank, tidy, withoutMarks } from '../lead/fold';
import type { Aggregate } from './aggregate';

/** By what is said ({@link voiceKey}, marks and all) how often each way of writing it was met. */
export type Voices = Map<string, Map<string, number>>;

/**
 * The same things said, whatever their case, spaces and end punctuation. Diacritics tell things apart: `đắt` is no
 * `đặt`; what is typed without them finds its place only when all is counted. An item is what one lead says.
 */
export const voices: Aggregate<readonly string[], Voices> = {
  empty: () => new Map(),
  add(sum, said) {
    const first = new Map<string, string>();
    for (const text of said) {
      const key = voiceKey(text);
      if (key !== '' && !first.has(key)) first.set(key, tidy(text));
    }
    const meant = meantBy(first.keys());
    // Who says a thing with and without marks says it once.
    for (const [key, text] of first) if (meant(key) === key) count(sum, key, text, 1);
  },
  merge(left, right) {
    const sum: Voices = new Map();
    for (const part of [left, right])
      for (const [key, spellings] of part)
        for (const [text, times] of spellings) count(sum, key, text, times);
    return sum;
  },
};

function count(sum: Voices, key: string, text: string, times: number): void {
  const spellings = sum.get(key);
  if (!spellings) sum.set(key, new Map([[text, times]]));
  else spellings.set(text, (spellings.get(text) ?? 0) + times);
}

const ENDS = ' .,;:!?…';
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WORD = /[\p{L}\p{M}]+/gu;

/** The key under which two texts say the same: `huỷ đơn` and `Hủy đơn.`, as the tone of a word stands at its end. */
function voiceKey(text: string): string {
  const folded = foldName(text);
  let end = folded.length;
  while (end > 0 && ENDS.includes(folded.charAt(end - 1))) end--;
  return folded
    .slice(0, end)
    .normalize('NFD')
    .replace(WORD, (word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''));
}

/**
 * What a key stands for among others: one without any marks for the one that has marks over the same letters;
 * where there are two of them, or none, for itself.
 */
function meantBy(keys: Iterable<string>): (key: string) => string {
  const marked = new Map<string, Set<string>>();
  for (const key of keys) {
    const bare = withoutMarks(key);
    if (bare !== key) marked.set(bare, (marked.get(bare) ?? new Set()).add(key));
  }
  return (key) => {
    const [one, another] = marked.get(key) ?? [];
    return one !== undefined && another === undefined ? one : key;
  };
}

/** A comma inside a number parts nothing: `thêm 1,5 triệu`. */
const BETWEEN = /[;\n\r]|,(?!\d)|(?<!\d),/;
const BULLET = /^(?:[-–—•*+]+\s*|\d{1,2}[.)]\s+)/;

/** The objections that a cell names, parted by commas, semicolons or lines; none for a blank cell. */
export function voicesIn(cell: unknown): string[] {
  if (typeof cell !== 'string' || isBlank(cell)) return [];
  return cell
    .split(BETWEEN)
    .map((piece) => tidy(piece).replace(BULLET, ''))
    .filter((piece) => !isBlank(piece));
}

export interface CountedVoice {
  text: string;
  count: number;
  before: number;
}

/**
 * What was said in a period, most frequent first, beside how often in the one before. A text without marks is counted
 * with the only one of both periods that has marks over the same letters; where there are two, on its own.
 */
export function countedVoices(now: Voices, before: Voices): CountedVoice[] {
  const meant = meantBy([...now.keys(), ...before.keys()]);
  const earlier = joined(before, meant);
  return [...joined(now, meant)]
    .map(([key, spellings]) => ({
      key,
      bare: withoutMarks(key),
      text: mostWrite(spellings),
      count: timesOf(spellings),
      before: timesOf(earlier.get(key) ?? new Map()),
    }))
    .sort(
      (a, b) =>
        b.count - a.count ||
        b.before - a.before ||
        inOrder(a.bare, b.bare) ||
        inOrder(a.key, b.key),
    )
    .map(({ text, count, before }) => ({ text, count, before }));
}

function joined(said: Voices, meant: (key: string) => string): Voices {
  const sum: Voices = new Map();
  for (const [key, spellings] of said)
    for (const [text, times] of spellings) count(sum, meant(key), text, times);
  return sum;
}

function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function timesOf(spellings: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const times of spellings.values()) sum += times;
  return sum;
}

/** Of spellings met equally often the one with more diacritics, then the first by its letters: never by chance. */
function mostWrite(spellings: ReadonlyMap<string, number>): string {
  const marks = (text: string) => text.normalize('NFD').length + (text.match(/đ/gi)?.length ?? 0);
  const [best] = [...spellings].sort(
    ([a, timesA], [b, timesB]) => timesB - timesA || marks(b) - marks(a) || (a < b ? -1 : 1),
  );
  return best?.[0] ?? '';
}
