/** What a person typed into a page is put into the next one: nothing typed is dropped. */
import { hashOf, isDate, plainText } from './base';
import { type Block, isInput, letterOf, type Page, type PageCell, type PageRow } from './page';
import {
  isFilledCell,
  isTyped,
  type StandingCell,
  type StandingPage,
  type StandingRow,
} from './standing';

const KEPT = 'kept';

/** Words for the place where a kept text stood, and how a typed date reads in a note. */
export interface KeptWords {
  heading: string;
  /** `column K`. */
  column(letter: string): string;
  /** `row 12`. */
  row(number: number): string;
  /** What is said of the note pinned to a cell. */
  pinned: string;
  dateText(date: Date): string;
}

export interface KeptNote {
  where: string;
  text: string;
}

/** The next page, with what people typed; and what they left beside its columns, to follow its row. */
export interface KeptPage {
  page: Page;
  /** Row key → cells right of the page. */
  beyond: Map<string, StandingCell[]>;
  /** Row key → notes pinned to the cells of the row. */
  pinned: Map<string, string[]>;
}

/**
 * Puts typed cells back: input cells where they were; what was typed over generated cells, or in rows that are no
 * more, goes into a block of notes at the end, with where it stood.
 *
 * @param more notes from elsewhere that belong into this block too
 */
export function withKept(
  page: Page,
  standing: StandingPage,
  words: KeptWords,
  more: readonly KeptNote[] = [],
): KeptPage {
  const rows = new Map(standing.rows.flatMap((row) => (row.key === null ? [] : [[row.key, row]])));
  const back = new Set<StandingCell>();
  const kept: KeptPage = { page, beyond: new Map(), pinned: new Map() };
  const blocks = page.blocks.map(
    (block): Block => ({
      ...block,
      rows: block.rows.map((row) => {
        const before = rows.get(row.key);
        return before ? rowWithTyped(row, before, back) : row;
      }),
    }),
  );
  const keys = new Set(blocks.flatMap((block) => block.rows.map((row) => row.key)));
  blocks.forEach((block, i) => {
    if (i > 0) keys.add(`gap.${block.key}`);
  });
  // Earlier notes first: what was kept before stays where it is.
  const earlier: KeptNote[] = [];
  const fresh: KeptNote[] = [];
  for (const row of standing.rows) {
    const isNote = row.key !== null && /^kept\.\d+$/.test(row.key);
    const stays = row.key !== null && keys.has(row.key);
    const note = (text: string, where: string) => {
      if (text !== '') (isNote ? earlier : fresh).push({ where, text });
    };
    if (isNote) noteAgain(row, note, words);
    if (row.overKey) note(textOf(row.overKey, words), placeOf(standing, row, -1, words));
    row.cells.forEach((cell, column) => {
      if (back.has(cell) || (isNote && column < 2) || !isTyped(row, column)) return;
      note(
        textOf(cell, words),
        isNote ? textOf(row.cells[0], words) : placeOf(standing, row, column, words),
      );
    });
    if (stays) {
      if (row.beyond.some((cell) => isFilledCell(cell) || cell.note !== ''))
        kept.beyond.set(row.key as string, row.beyond);
      if (row.cells.some((cell) => cell.note !== ''))
        kept.pinned.set(
          row.key as string,
          row.cells.map((cell) => cell.note),
        );
      continue;
    }
    row.beyond.forEach((cell, i) => {
      if (isFilledCell(cell))
        note(textOf(cell, words), placeOf(standing, row, row.cells.length + i, words));
    });
    [...row.cells, ...row.beyond].forEach((cell, column) => {
      note(cell.note, `${placeOf(standing, row, column, words)} · ${words.pinned}`);
    });
  }
  const notes = [...earlier, ...fresh, ...more];
  if (notes.length > 0) blocks.push(notesBlock(notes, words.heading));
  return { ...kept, page: { ...page, blocks } };
}

/** An earlier note; where only its place is left, and somebody typed there, that is the text. */
function noteAgain(
  row: StandingRow,
  note: (text: string, where: string) => void,
  words: KeptWords,
): void {
  const [where, text] = row.cells.map((cell) => textOf(cell, words));
  if (text) note(text, where ?? '');
  else if (isTyped(row, 0)) note(where ?? '', '');
}

function rowWithTyped(row: PageRow, before: StandingRow, back: Set<StandingCell>): PageRow {
  const cells = row.cells.map((cell, column): PageCell | null => {
    const typed = before.cells[column];
    if (!cell || !typed || !isInput(cell.role) || isCovered(row, column)) return cell;
    if (!isTyped(before, column)) return cell;
    back.add(typed);
    const { value, formula } = typed;
    if (cell.settled)
      return formula !== '' && hashOf(value) === hashOf(cell.value) ? { ...cell, formula } : cell;
    return { ...cell, value, based: false, ...(formula === '' ? {} : { formula }) };
  });
  return { ...row, cells };
}

function notesBlock(notes: readonly KeptNote[], heading: string): Block {
  const rows = notes.map(
    ({ where, text }, i): PageRow => ({
      key: `${KEPT}.${i + 1}`,
      cells: [
        { value: where, role: 'place' },
        { value: text, role: 'text' },
      ],
    }),
  );
  const title: PageRow = { key: `${KEPT}.title`, cells: [{ value: heading, role: 'heading' }] };
  return { key: KEPT, rows: [title, ...rows] };
}

/** Where a cell stood, as a person would say it: the section, the row's name, the column's. */
function placeOf(
  standing: StandingPage,
  row: StandingRow,
  column: number,
  words: KeptWords,
): string {
  const block = /^[^.:]+/.exec(row.key ?? '')?.[0] ?? '';
  const wordsAt = (key: string, at: number) => {
    const found = standing.rows.find((other) => other.key === key);
    const value = found && !isTyped(found, at) ? found.cells[at]?.value : '';
    return typeof value === 'string' ? value : '';
  };
  const section = wordsAt(`${block}.title`, 0);
  const isNamed = /[:]|\.total$/.test(row.key ?? '') || section === '';
  const name = isNamed && row.key !== null && column > 0 ? wordsAt(row.key, 0) : '';
  const letter = words.column(letterOf(column + 1));
  const header = wordsAt(`${block}.header`, column) || letter;
  const parts = [
    section,
    name || (section === '' || !isNamed ? words.row(row.row + 1) : ''),
    header,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Whether a merge hides this cell: what was typed there while it was not merged can only be a note. */
function isCovered({ merge }: PageRow, column: number): boolean {
  return merge !== undefined && column > merge[0] && column <= merge[1];
}

function textOf(cell: StandingCell | undefined, words: KeptWords): string {
  if (!cell) return '';
  if (cell.formula !== '') return cell.formula;
  return isDate(cell.value) ? words.dateText(cell.value) : plainText(cell.value);
}
