/** The pieces of a status in the order of time, whatever the rep put between them. */

/** One piece of a status and, where it is numbered ("L2: knm"), which call it tells of. */
export interface Entry {
  text: string;
  call: number | null;
}

const BETWEEN = /[,;|\n\r]+|->|=>|→|\s[-–—+&]\s|\.\s|…/;
/** A call's number opens what is said of it: "L2:", "lần 2 -", "Call 2.", "2)". */
const LABEL =
  /(?:^|(?<=[\s,;|(]))(?:(?:lần|lan|call|attempt)\s?(\d{1,2})(?=\s)\s?[:=)-]?|(?:lần|lan|lượt|cuộc|call|attempt|l|c)\s?(\d{1,2})\s?(?:[:=)]|[-–.](?=\s))|(\d)\s?(?:\)|\.(?=\s)))/giu;
const DATE =
  /(?:^|(?<=[\s,;|(+]))(?<!(?:hẹn|ngày|đến|tới|sang|từ|till|until|on|gl|lại|sau|trước|before|after|by)\s)(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?(?![\d/])\s?:?/giu;

interface Mark {
  at: number;
  end: number;
  order: number;
  call: number | null;
}

function marksIn(text: string): Mark[] {
  const calls: Mark[] = [];
  text.replace(LABEL, (label, plain, named, bare, at) => {
    const call = Number(plain ?? named ?? bare);
    calls.push({ at, end: at + label.length, order: call, call });
    return '';
  });
  if (calls.length > 1) return calls;
  const dates: Mark[] = [];
  text.replace(DATE, (_date, day, month, at) => {
    // The date stays: a phrase of the team may hold one.
    dates.push({ at, end: at, order: Number(month) * 100 + Number(day), call: null });
    return '';
  });
  return dates;
}

function isFalling(marks: readonly Mark[]): boolean {
  return marks.every((mark, at) => at === 0 || mark.order < marks[at - 1]!.order);
}

/** Diacritics typed as digits (VNI): `kho6ng nghe ma1y`. */
const DIGIT_INSIDE = /(?<![\p{L}\d])[a-z]+[1-9][a-z]+\d*(?![\p{L}\d])/gu;
const DIGIT_BEHIND = /(?<![\p{L}\d])([a-z]*[aeiouy][a-z]{0,2})[1-9](?![\p{L}\d])/gu;

function withoutVni(text: string): string {
  if (text.search(DIGIT_INSIDE) < 0) return text;
  return text.replace(DIGIT_INSIDE, (word) => word.replace(/\d/g, '')).replace(DIGIT_BEHIND, '$1');
}

/** Not options joined by a "/". */
const ABBREVIATED = /\bf\/u\b/gi;

function split(text: string, call: number | null): Entry[] {
  return text
    .replace(ABBREVIATED, 'followup')
    .split(BETWEEN)
    .filter((piece) => piece.trim() !== '')
    .map((piece, at) => ({ text: piece, call: at === 0 ? call : null }));
}

/**
 * The pieces of a status in the order of time: "knm, knm, kb zl, gọi lại tối". A log with dates or numbers
 * before each entry may run backwards, the newest first.
 */
export function entriesOf(typed: string): Entry[] {
  const text = withoutVni(typed);
  const marks = /\d/.test(text) ? marksIn(text) : [];
  if (marks.length < 2 || text.slice(0, marks[0]!.at).trim() !== '') return split(text, null);
  const entries = marks.map((mark, at) =>
    split(text.slice(mark.end, marks[at + 1]?.at ?? text.length), mark.call),
  );
  if (isFalling(marks)) entries.reverse();
  return entries.flat();
}
