/** Rows of the meeting tab whose merged cells hold a long text. */
import type { AddOn } from '../../workbench/add-on';
import { readWorkbook, writeWorkbook } from '../../workbench/files/workbook-file';
import { build, built, MEETING, open, rowOf, type, wholeOf } from './meeting-workbook';
import { HANOI } from './team-file';

/** As many lines of the 530 pixels that “What” is wide. */
const lines = (count: number) => 'gọi lại khách '.repeat(5 * count - 1).trim();
const layoutOf = (addOn: AddOn) => addOn.spreadsheet.sheetByName(MEETING)!.layout;
const heightOf = (addOn: AddOn, key: string) =>
  layoutOf(addOn).rowHeights.get(rowOf(addOn, MEETING, key) + 1);

it('a promise of more than two lines gets the height that it needs, and keeps it', () => {
  const addOn = built();
  const [short, two, long, longer] = [1, 2, 3, 4].map((n) => `conclusions.${n}`) as string[];
  type(addOn, MEETING, short!, 2, 'gọi lại');
  type(addOn, MEETING, two!, 2, lines(2));
  type(addOn, MEETING, long!, 2, lines(5));
  type(addOn, MEETING, longer!, 2, 'một\nhai\nba\nbốn');
  build(addOn);
  expect([short, two, long, longer].map((key) => heightOf(addOn, key!))).toEqual([34, 34, 85, 68]);
  const once = wholeOf(addOn);
  build(addOn);
  expect(wholeOf(addOn)).toEqual(once);
});

it('a height that a person set stays where the text fits into two lines', () => {
  const addOn = built();
  type(addOn, MEETING, 'conclusions.1', 2, 'gọi lại');
  layoutOf(addOn).rowHeights.set(rowOf(addOn, MEETING, 'conclusions.1') + 1, 90);
  build(addOn);
  expect(heightOf(addOn, 'conclusions.1')).toBe(90);
});

it('rows of one height side by side are one call', () => {
  const callsOf = (count: number) => {
    const addOn = built();
    for (let i = 1; i <= count; i++) type(addOn, MEETING, `conclusions.${i}`, 2, lines(4));
    build(addOn);
    addOn.meter.reset();
    build(addOn);
    return addOn.meter.snapshot().byMethod['Sheet.setRowHeights'];
  };
  expect(callsOf(9)).toBe(callsOf(1));
});

it('rows of many heights take few calls, and none is lower than its text', () => {
  const addOn = built();
  const needed = [5, 3, 6, 4, 7, 3, 5, 4, 6].map((count, i) => {
    type(addOn, MEETING, `conclusions.${i + 1}`, 2, new Array(count).fill('việc').join('\n'));
    return count * 17;
  });
  addOn.meter.reset();
  build(addOn);
  expect(addOn.meter.snapshot().byMethod['Sheet.setRowHeights']).toBeLessThanOrEqual(6);
  needed.forEach((height, i) => {
    expect(heightOf(addOn, `conclusions.${i + 1}`)).toBeGreaterThanOrEqual(height);
  });
});

it('rows that grew with their text are no rows that somebody has made high, once they come back from a file', async () => {
  const addOn = built();
  type(addOn, MEETING, 'conclusions.1', 2, lines(5));
  const tall = rowOf(addOn, MEETING, 'thanks.1') + 3;
  layoutOf(addOn).rowHeights.set(tall, 90);
  build(addOn);
  const before = new Map(layoutOf(addOn).rowHeights);
  expect(before.get(tall)).toBe(90);
  const bytes = await writeWorkbook(addOn.spreadsheet);
  const again = open(await readWorkbook(bytes, HANOI));
  expect([...layoutOf(again).rowHeights].sort()).toEqual([...before].sort());
});

it('an action that comes to stand in a row of another kind makes that row high enough', () => {
  const addOn = built();
  const promised = (week: string, count: number) => {
    for (let n = 1; n <= count; n++) {
      type(addOn, `Họp ${week}`, `conclusions.${n}`, 1, 'An');
      type(addOn, `Họp ${week}`, `conclusions.${n}`, 2, `${n} gọi lại`);
    }
  };
  build(addOn, '2026-W46');
  promised('2026-W46', 1);
  build(addOn);
  promised('2026-W46', 4);
  build(addOn);
  const heights = [1, 2, 3, 4].map((n) => heightOf(addOn, `action:2026-W46-${n}`));
  expect(heights).toEqual([34, 34, 34, 34]);
});
