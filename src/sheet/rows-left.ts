/** Rows at the end of a page that a run put in, or was about to take out, when it was cut off. */
import type { StandingCell, StandingPage, StandingRow } from '../page/standing';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** So are all rows of a page aligned, and rows that are put in after them; no other row is unless a person did it. */
const OURS = 'middle';
/** A page hardly grows by more rows than this at once. */
const MOST_LEFT = 120;

/**
 * The page as it stands with the empty rows right below it that are dressed as its own: they are used again, or taken
 * out. Only after a run that was cut off: it costs three calls.
 */
export function withRowsLeft(sheet: Sheet, standing: StandingPage): StandingPage {
  const { rows } = standing;
  const first = rows.length;
  const max = sheet.getMaxRows();
  const model = rows[first - 1];
  if (!model || first >= max) return standing;
  const area = sheet.getRange(first + 1, 1, max - first, sheet.getMaxColumns());
  const values = area.getValues();
  const aligned = sheet.getRange(first + 1, 1, max - first, 1).getVerticalAlignments();
  let left = 0;
  while (aligned[left]?.[0] === OURS && values[left]?.every((value) => value === '')) left++;
  // A person has dressed the whole tab like that, or more than any page needs.
  if (first + left === max || left > MOST_LEFT) return standing;
  const blank = (cells: readonly StandingCell[]) =>
    cells.map((): StandingCell => ({ value: '', formula: '', note: '' }));
  const more = Array.from({ length: left }, (_, i): StandingRow => {
    const cells = blank(model.cells);
    return {
      row: first + i,
      key: null,
      base: [],
      cells,
      beyond: blank(model.beyond),
      overKey: null,
    };
  });
  return { ...standing, rows: [...rows, ...more] };
}
