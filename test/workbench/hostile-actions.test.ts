/** Texts that look like something else, on their way through the Actions tab and back, in both directions. */
import { readWorkbook, writeWorkbook } from '../../workbench/files/workbook-file';
import { HOSTILE_TEXTS } from '../data/hostile-texts';
import {
  ACTIONS,
  at,
  build,
  built,
  cellsOf,
  gridOf,
  MEETING,
  open,
  rowOf,
} from './meeting-workbook';

// Blank is what a cell of spaces is taken for; the sheet itself keeps it.
const TEXTS = HOSTILE_TEXTS.filter((text) => text.trim() !== '');
const FIELDS = [1, 2, 8, 9];
const NOW = () => Date.parse('2026-11-30T03:00:00Z');

it('come out of the Actions tab and of the next meeting exactly as they went in', async () => {
  const first = built({ now: NOW });
  const grid = gridOf(first, MEETING);
  const top = rowOf(first, MEETING, 'conclusions.1');
  // One line a text: as who, what, by when and status.
  TEXTS.forEach((text, i) => {
    if (i >= 10) {
      grid.insertRows(top + i, 1, 'above');
      first.spreadsheet.sheetByName(MEETING)!.shiftRows(top + i + 1, 1);
    }
    for (const column of FIELDS) grid.setValue(top + i, column, text);
  });
  build(first);
  const addOn = open(await readWorkbook(await writeWorkbook(first.spreadsheet)), { now: NOW });
  build(addOn);
  build(addOn, '2026-W48');
  const listed = cellsOf(addOn, ACTIONS).slice(1);
  expect(listed.map((row) => row.slice(2, 6))).toEqual(
    TEXTS.map((text) => [text, text, text, text]),
  );
  for (const [i, text] of TEXTS.entries()) {
    const id = String(listed[i]?.[0]);
    const key = `conclusions.${id.split('-').pop()}`;
    for (const column of FIELDS) {
      expect([key, column, at(addOn, MEETING, key, column)]).toEqual([key, column, text]);
      const carried = at(addOn, 'Họp 2026-W48', `action:${id}`, column);
      expect([id, column, carried]).toEqual([id, column, text]);
    }
  }
}, 60_000);

it('typed into the Actions tab, come into the meeting as they are', () => {
  const addOn = built({ now: NOW });
  const top = rowOf(addOn, MEETING, 'conclusions.1');
  gridOf(addOn, MEETING).setValue(top, 2, 'việc');
  build(addOn);
  const actions = gridOf(addOn, ACTIONS);
  TEXTS.forEach((text, i) => {
    actions.setValue(2 + i, 1, '2026-W47');
    for (const column of [2, 3, 4, 6]) actions.setValue(2 + i, column, text);
  });
  build(addOn);
  build(addOn);
  cellsOf(addOn, ACTIONS)
    .slice(2)
    .forEach((row, i) => {
      const text = TEXTS[i] as string;
      expect([row[2], row[3], row[4], row[6]]).toEqual([text, text, text, text]);
      const key = `conclusions.${String(row[0]).split('-').pop()}`;
      expect([1, 2, 8].map((column) => at(addOn, MEETING, key, column))).toEqual([
        text,
        text,
        text,
      ]);
    });
});
