/**
 * An edit by another person may fall between the last look and the write, one call apart. Rows that moved are simply
 * written again; here is what else can have happened.
 */
import { ourColumn } from '../lead/our-columns';
import type { Words } from '../text';
import { type MarkCells, readMarks } from './lead-marks';
import type { LeadTab } from './lead-tab';
import { dressHeader, OUR_COLUMNS, type OurPlace } from './our-columns';
import { Problem } from './problem';

const HEAD_ROWS = 220;

/**
 * Where rows came in above the header just before ours was written, it stands too high; where they came in just
 * before the values were, the first of them stand on it and above it. The header is put where it belongs, and what
 * of ours is above it is blanked.
 *
 * @param hasValues whether values were written since the header was last seen
 */
export function restoreHeader(
  tab: LeadTab,
  place: OurPlace,
  hasValues: boolean,
  words: Words,
): void {
  const { sheet } = tab;
  const isOurs = (column: number) => OUR_COLUMNS.some((kind) => place[kind] === column);
  const rows = Math.min(sheet.getLastRow(), HEAD_ROWS);
  const head = sheet.getRange(1, 1, rows, place.header.length).getValues();
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const at = head.findIndex((cells) =>
    place.header.every((cell, column) => isOurs(column) || same(cell, cells[column])),
  );
  if (at < place.headerRow) return;
  for (const kind of OUR_COLUMNS) {
    const column = place[kind];
    const clear = (row: number, count: number) =>
      sheet.getRange(row, column + 1, count, 1).clearContent();
    if (ourColumn(head[place.headerRow - 1]?.[column]) === kind) clear(place.headerRow, 1);
    if (hasValues && at > place.headerRow) clear(place.headerRow + 1, at - place.headerRow);
    if (ourColumn(head[at]?.[column]) === kind) continue;
    const cell = sheet.getRange(at + 1, column + 1);
    cell.setValue(words.ourColumns[kind]);
    dressHeader(cell);
  }
}

/**
 * Throws a Problem if columns moved before the write and not after it: then other columns were written over, which
 * only a person can put right. `now`: where our columns stand since.
 */
export function checkMoved(
  tab: LeadTab,
  before: OurPlace,
  now: OurPlace,
  written: readonly (MarkCells | null)[],
  words: Words,
): void {
  if (OUR_COLUMNS.every((kind) => before[kind] === now[kind])) return;
  const found = readMarks(tab, now, written.length);
  const key = (cells: MarkCells) => JSON.stringify(OUR_COLUMNS.map((kind) => cells[kind]));
  // Beside other rows than leads stands what stood there.
  if (!written.every((cells, i) => !cells || key(cells) === key(found[i] as MarkCells)))
    throw new Problem(words.errors.columnsMoved(tab.name));
}
