/** The cells that Pullpush writes ask before they are edited by hand; those for typing do not. */
import type { Area } from '../../workbench/services/a1';
import { inside } from '../../workbench/services/a1';
import { build, built, gridOf, MEETING, rowOf, type } from './meeting-workbook';

type AddOn = ReturnType<typeof built>;
const sheetOf = (addOn: AddOn) => addOn.spreadsheet.sheetByName(MEETING)!;
const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
/** Whether the cell of a row key and a tab column (1 is the hidden one) warns. */
const warns = (addOn: AddOn, row: number, column: number) =>
  !sheetOf(addOn).protections[0]!.unprotected.some((area) => inside(cell(row, column), area));
const rowAt = (addOn: AddOn, key: string) => rowOf(addOn, MEETING, key) + 1;

function expectWarnings(addOn: AddOn): void {
  const { protections, grid } = sheetOf(addOn);
  expect(protections).toEqual([
    expect.objectContaining({ area: null, description: 'Pullpush', warningOnly: true }),
  ]);
  expect(warns(addOn, rowAt(addOn, 'week.total'), 3)).toBe(true);
  expect(warns(addOn, rowAt(addOn, 'week.total'), 1)).toBe(true);
  expect(warns(addOn, rowAt(addOn, 'conclusions.1'), 1)).toBe(true);
  for (const n of [1, 10])
    for (const column of [2, 3, 9, 10])
      expect(warns(addOn, rowAt(addOn, `conclusions.${n}`), column)).toBe(false);
  expect(warns(addOn, 1, 11)).toBe(false);
  expect(warns(addOn, grid.lastRow(), 2)).toBe(true);
  expect(warns(addOn, grid.lastRow() + 1, 2)).toBe(false);
}

it('a new tab warns but for the cells to type in, and a rebuild keeps to that', () => {
  const addOn = built();
  expectWarnings(addOn);
  type(addOn, MEETING, 'conclusions.10', 2, 'việc');
  const data = gridOf(addOn, 'Data');
  const row = [new Date('2026-11-18T03:00:00Z'), 'Mới', '0900000000', 'Chiến dịch mới', 'đã chốt'];
  for (const [column, value] of row.entries()) data.setValue(65, column, value);
  build(addOn);
  expectWarnings(addOn);
});

it('a warning that a person took off stays off', () => {
  const addOn = built();
  sheetOf(addOn).protections = [];
  build(addOn);
  expect(sheetOf(addOn).protections).toEqual([]);
});

it.each([
  { description: 'Sếp', warningOnly: true },
  { description: 'Pullpush', warningOnly: false },
])('a protection that is not ours stays as it is: %j', (change) => {
  const addOn = built();
  const [entry] = sheetOf(addOn).protections;
  Object.assign(entry!, change, { unprotected: [cell(1, 1)] });
  build(addOn);
  expect(sheetOf(addOn).protections).toEqual([
    { area: null, ...change, unprotected: [cell(1, 1)] },
  ]);
});
