/** What customers say, counted: however it is typed, one thing said is one line of the count. */
import { foldName, isBlank, tidy, withoutMarks } from '../lead/fold';
import type { Aggregate } from './aggregate';

/** By folded text how often each way of writing it was met. */
export type Voices = Map<string, Map<string, number>>;

/** The same things said, whatever their case, diacritics, spaces and end punctuation. An item is what one lead says. */
export const voices: Aggregate<readonly string[], Voices> = {
  empty: () => new Map(),
  add(sum, said) {
    const counted = new Set<string>();
    for (const text of said) {
      const key = voiceKey(text);
      if (key === '' || counted.has(key)) continue;
      counted.add(key);
      count(sum, key, tidy(text), 1);
    }
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

/** The key under which two texts say the same. */
function voiceKey(text: string): string {
  const folded = withoutMarks(foldName(text));
  let end = folded.length;
  while (end > 0 && ENDS.includes(folded.charAt(end - 1))) end--;
  return folded.slice(0, end);
}

const ENDS = ' .,;:!?…';

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

/** What was said in a period, most frequent first, beside how often in the one before. */
export function countedVoices(now: Voices, before: Voices): CountedVoice[] {
  return [...now]
    .map(([key, spellings]) => ({
      key,
      text: mostWrite(spellings),
      count: timesOf(spellings),
      before: timesOf(before.get(key) ?? new Map()),
    }))
    .sort((a, b) => b.count - a.count || b.before - a.before || (a.key < b.key ? -1 : 1))
    .map(({ text, count, before }) => ({ text, count, before }));
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
