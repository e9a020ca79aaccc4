/** Writing single cells of a tab as a person would type them; no other cell changes. */
import { cellValue, formatFor } from '../page/lay-out';
import type { Words } from '../text';
import { Problem } from './problem';
import { runsOf } from './read-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface TypedCell {
  /** 1-based. */
  row: number;
  /** 0-based. */
  column: number;
  /** A text stays the very text, whatever it looks like; '' clears the cell; a number leaves the cell's format. */
  value: string | number;
}

/** Throws a Problem, before anything is written, where a cell may not be edited. */
export function typeCells(sheet: Sheet, cells: readonly TypedCell[], words: Words): void {
  // Texts and numbers are written apart: only a text needs a format of its own.
  const groups = new Map<string, Map<number, string | number>>();
  for (const { row, column, value } of cells) {
    const key = `${typeof value} ${column}`;
    groups.set(key, (groups.get(key) ?? new Map()).set(row, value));
  }
  const areas = [...groups].flatMap(([key, values]) => {
    const column = Number(key.split(' ')[1]);
    const rows = [...values.keys()].sort((a, b) => a - b);
    return runsOf(rows).map(([from, count]) => ({
      range: sheet.getRange(from, column + 1, count, 1),
      values: Array.from({ length: count }, (_, i) => values.get(from + i) as string | number),
    }));
  });
  if (areas.some(({ range }) => !range.canEdit()))
    throw new Problem(words.sidebar.later.protectedCells(sheet.getName()));
  for (const { range, values } of areas) {
    if (typeof values[0] === 'number') {
      range.setValues(values.map((value) => [value]));
      continue;
    }
    const formats = values.map((value) => formatFor(value, '@'));
    range.setNumberFormats(formats.map((format) => [format]));
    range.setValues(values.map((value, i) => [cellValue(value, formats[i] as string)]));
  }
}
