/** Finding the header of a tab: title rows, notes and blank rows may stand above it, and it may take two rows. */
import { cellKind } from './column-content';
import { headerKey, matchCall, matchName, type NameMatch } from './field-names';
import { cellText, isBlank } from './fold';

/** The header of one column. */
export interface HeaderCell {
  /** As typed; both parts of a two-row header, joined by a space. */
  text: string;
  /** The same words in every order worth reading, the best one first. */
  readings: string[];
}

/** Where the header stands and what it says. */
export interface Header {
  /** The last row of the header; -1 if there is none. */
  row: number;
  /** How many rows it takes: 0, 1 or 2. */
  rows: number;
  cells: HeaderCell[];
}

const SEARCHED_ROWS = 20;
/** A name that fills the whole cell tells more than one found inside it. */
const WEIGHTS = { wanted: 3, whole: 1, part: 0.6, other: 0.4, data: -1 };
const LEAST_SCORE = 1.5;
const LONGEST_CELL = 80;
const LONGEST_GROUP = 40;
/** Bottom halves that say little without the half above: "Gọi đầu" / "Ngày". */
const VAGUE =
  /^(?:ngay|ngay gio|thoi gian|gio|ket qua|kq|ten|ma|id|name|date|time|day|result|so|type|loai|noi dung|note|ghi chu|\d+)$/;

interface RowLook {
  score: number;
  /** Cells that hold text. */
  texts: number;
  /** Cells that name something known. */
  known: number;
  /** Cells that only data rows hold. */
  data: number;
}

/** Finds the header. `isWanted` tells whether a folded header text is one that the team named in Settings. */
export function findHeader(
  rows: readonly (readonly unknown[])[],
  width: number,
  isWanted: (key: string) => boolean,
): Header {
  const looks: RowLook[] = [];
  let best = -1;
  for (let r = 0; r < rows.length && r < SEARCHED_ROWS; r++) {
    const look = lookAt(rows[r] as readonly unknown[], isWanted);
    looks.push(look);
    if (!isHeaderLike(look)) continue;
    if (best < 0 || look.score > (looks[best] as RowLook).score) best = r;
  }
  if (best < 0) best = rowOverData(rows, looks);
  if (best < 0) return { row: -1, rows: 0, cells: emptyHeader(width) };
  const below = rows[best + 1];
  if (below && isLowerHalf(lookAt(below, isWanted))) {
    return { row: best + 1, rows: 2, cells: joined(rows[best] ?? [], below, width) };
  }
  const row = rows[best] as readonly unknown[];
  const above = rows[best - 1];
  if (above && isGroupRow(above, row)) {
    return { row: best, rows: 2, cells: joined(above, row, width) };
  }
  const cells = emptyHeader(width).map((_, column) => plain(cellText(row[column])));
  return { row: best, rows: 1, cells };
}

function emptyHeader(width: number): HeaderCell[] {
  return Array.from({ length: width }, () => plain(''));
}

function plain(text: string): HeaderCell {
  return { text, readings: text === '' ? [] : [text] };
}

function isSmallNumber(text: string): boolean {
  return /^\d{1,2}$/.test(text);
}

function lookAt(row: readonly unknown[], isWanted: (key: string) => boolean): RowLook {
  const look: RowLook = { score: 0, texts: 0, known: 0, data: 0 };
  const seen = new Set<string>();
  for (const value of row) {
    const kind = cellKind(value);
    if (kind === 'blank') continue;
    const text = cellText(value);
    if (kind !== 'word') {
      // "1", "2", "3" may stand below a merged "Cuộc gọi".
      if (isSmallNumber(text)) continue;
      look.data++;
      look.score += WEIGHTS.data;
      continue;
    }
    look.texts++;
    if (text.length > LONGEST_CELL) continue;
    const weight = weightOf(text, isWanted);
    if (weight === 0) continue;
    look.known++;
    const key = headerKey(text);
    // The same word in many cells of a row is a value, not a header; it counts once.
    if (seen.has(key)) continue;
    seen.add(key);
    look.score += weight;
  }
  return look;
}

function weightOf(text: string, isWanted: (key: string) => boolean): number {
  if (isWanted(headerKey(text))) return WEIGHTS.wanted;
  if (matchCall(text)) return WEIGHTS.part;
  const matches = matchName(text);
  if (matches === null) return WEIGHTS.other;
  if (matches.length === 0) return 0;
  return (matches[0] as NameMatch).exact ? WEIGHTS.whole : WEIGHTS.part;
}

function isHeaderLike(look: RowLook): boolean {
  return look.score >= LEAST_SCORE && look.known >= 2 && look.data * 4 <= look.texts;
}

/** A row of words over a row of dates, phones and numbers is a header, although its words are unknown; -1 if none. */
function rowOverData(rows: readonly (readonly unknown[])[], looks: readonly RowLook[]): number {
  return looks.findIndex((look, r) => {
    if (look.data > 0 || look.texts < 3) return false;
    const row = rows[r] as readonly unknown[];
    const next = rows.slice(r + 1).find((cells) => cells.some((cell) => !isBlank(cell)));
    if (!next) return false;
    let data = 0;
    for (let c = 0; c < next.length; c++) {
      const kind = cellKind(next[c]);
      if (kind === 'blank') continue;
      if (isBlank(row[c])) return false;
      if (kind !== 'word') data++;
    }
    return data >= 2;
  });
}

function isLowerHalf(look: RowLook): boolean {
  return look.data === 0 && look.known >= 2 && look.known * 2 >= look.texts && look.score >= 1.2;
}

/** Group names with blanks to their right, over the names of the columns. A lone title is no group. */
function isGroupRow(above: readonly unknown[], names: readonly unknown[]): boolean {
  let groups = 0;
  let spans = 0;
  let open = false;
  for (let c = 0; c < Math.max(above.length, names.length); c++) {
    const kind = cellKind(above[c]);
    const hasName = cellText(names[c]) !== '';
    if (kind === 'blank') {
      if (open && hasName) spans++;
      continue;
    }
    const text = cellText(above[c]);
    // A legend ("KNM = không nghe máy") or a note with a colon groups nothing.
    if (kind !== 'word' || text.length > LONGEST_GROUP || /[:=]/.test(text)) return false;
    groups++;
    open = hasName;
  }
  return groups >= 2 && spans >= 1;
}

function joined(upper: readonly unknown[], lower: readonly unknown[], width: number): HeaderCell[] {
  const cells: HeaderCell[] = [];
  let group = '';
  for (let c = 0; c < width; c++) {
    const bottom = cellText(lower[c]);
    const top = cellText(upper[c]);
    // A name merged downwards has nothing below it and does not reach to the right.
    if (top !== '') group = bottom === '' ? '' : top;
    const over = top || (bottom === '' ? '' : group);
    cells.push(joinedCell(over, bottom));
  }
  return cells;
}

function joinedCell(top: string, bottom: string): HeaderCell {
  if (top === '' || bottom === '' || headerKey(top) === headerKey(bottom)) {
    return plain(top || bottom);
  }
  const text = `${top} ${bottom}`;
  const turned = `${bottom} ${top}`;
  if (VAGUE.test(headerKey(bottom))) return { text, readings: [text, turned, bottom] };
  return { text, readings: [text, turned, bottom, top] };
}

/** What a header may mean: whole names in any reading first, then the lower half, then parts of names. */
export function meaningsOf(cell: HeaderCell): NameMatch[] | null {
  const [text, turned, bottom] = cell.readings;
  if (text === undefined) return [];
  if (turned === undefined || bottom === undefined) return matchName(text);
  const isVague = VAGUE.test(headerKey(bottom));
  for (const reading of isVague ? [text, turned] : cell.readings.slice(0, 3)) {
    const matches = matchName(reading);
    if (matches?.[0]?.exact) return matches;
  }
  // A lower half that is known to be something else ("Ngày sinh") is that, whatever stands above.
  const lower = matchName(bottom);
  if (!isVague && (lower === null || lower.length > 0)) return lower;
  const parts = matchName(turned);
  if (parts === null || parts.length > 0) return parts;
  return lower;
}

/** The call that a header names, if it names one; the upper half alone never does. */
export function callOf(cell: HeaderCell): ReturnType<typeof matchCall> {
  for (const reading of cell.readings.slice(0, 3)) {
    const call = matchCall(reading);
    if (call) return call;
  }
  return null;
}
