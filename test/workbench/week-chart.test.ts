/** The weekly score: its table, the chart over it, and what people do to both. */
import { openXlsx } from 'hucre';
import { readWorkbook, writeWorkbook } from '../../workbench/files/workbook-file';
import { toA1 } from '../../workbench/services/a1';
import { at, build, built, gridOf, leads, MEETING, open, rowOf } from './meeting-workbook';

type AddOn = ReturnType<typeof built>;
const sheetOf = (addOn: AddOn) => addOn.spreadsheet.sheetByName(MEETING)!;
const rangesOf = (addOn: AddOn) => sheetOf(addOn).charts.map(({ ranges }) => ranges.map(toA1));
/** Where the chart must point, by the rows that the table has now. */
const tableOf = (addOn: AddOn) => {
  const [top, bottom] = [rowOf(addOn, MEETING, 'weeks.header'), rowOf(addOn, MEETING, 'weeks.9')];
  return [`B${top + 1}:B${bottom + 1}`, `D${top + 1}:G${bottom + 1}`];
};
/** Another row above the chart, put in by a person. */
function insertAbove(addOn: AddOn): void {
  const sheet = sheetOf(addOn);
  sheet.grid.insertRows(2, 3, 'above');
  sheet.shiftRows(3, 3);
}

it('has nine weeks, oldest first, with the score that the scoreboard has for this one', () => {
  const addOn = built();
  const weeks = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => at(addOn, MEETING, `weeks.${n}`, 1));
  expect(weeks).toEqual([39, 40, 41, 42, 43, 44, 45, 46, 47].map((n) => `2026-W${n}`));
  expect(at(addOn, MEETING, 'weeks.9', 2)).toBe(at(addOn, MEETING, 'week.total', 3));
  expect(at(addOn, MEETING, 'weeks.9', 3)).toBeCloseTo(Number(at(addOn, MEETING, 'week.total', 5)));
  expect(at(addOn, MEETING, 'weeks.1', 2)).toBeNull();
  expect(at(addOn, MEETING, 'weeks.1', 3)).toBeNull();
  // Three earlier weeks: the limits are still to come, and the tab says so.
  expect(at(addOn, MEETING, 'weeks.9', 5)).toBeNull();
  expect(at(addOn, MEETING, 'weeks.reading.1', 1)).toContain('đủ 4 tuần');
  expect(rangesOf(addOn)).toEqual([tableOf(addOn)]);
});

it('shows limits once four earlier weeks have judged leads', () => {
  const addOn = built();
  const data = gridOf(addOn, 'Data');
  for (let i = 0; i < 16; i++) {
    const at = new Date(Date.UTC(2026, 9, 20 + (i % 3), 3));
    const status = i % 2 ? 'đã chốt' : 'sai số';
    for (const [column, value] of [at, `A${i}`, `08${10_000_000 + i}`, 'Tết', status].entries())
      data.setValue(65 + i, column, value);
  }
  build(addOn);
  expect(at(addOn, MEETING, 'weeks.5', 2)).toBe(16);
  const [score, low, high] = [3, 5, 6].map((c) => Number(at(addOn, MEETING, 'weeks.9', c)));
  expect(low).toBeLessThan(score!);
  expect(high).toBeGreaterThan(low!);
  expect(at(addOn, MEETING, 'weeks.reading.1', 1)).not.toContain('đủ 4 tuần');
});

it('an empty company has a chart of nothing but its target', () => {
  const addOn = open();
  const data = gridOf(addOn, 'Data');
  // One lead, that nobody has called.
  const row = [new Date('2026-11-18T03:00:00Z'), 'Mới', '0900000000', 'Tết', '', 'An'];
  data.load([leads()[0]!, row]);
  addOn.call('setUpPullpush');
  build(addOn);
  for (let n = 1; n <= 9; n++) {
    const cells = [2, 3, 5, 6].map((c) => at(addOn, MEETING, `weeks.${n}`, c));
    expect(cells).toEqual([null, null, null, null]);
    expect(typeof at(addOn, MEETING, `weeks.${n}`, 4)).toBe('number');
  }
  expect(rangesOf(addOn)).toEqual([tableOf(addOn)]);
});

it('a chart that a person moved and restyled stays as it is', () => {
  const addOn = built();
  const [chart] = sheetOf(addOn).charts;
  Object.assign(chart!, { row: 40, column: 3, options: { title: 'Của tôi' } });
  build(addOn);
  expect(sheetOf(addOn).charts).toEqual([
    expect.objectContaining({ row: 40, column: 3, options: { title: 'Của tôi' } }),
  ]);
});

it('follows its table where rows are put in above, and other charts stay', () => {
  const addOn = built();
  const other = {
    ...sheetOf(addOn).charts[0]!,
    ranges: [{ row: 60, column: 2, rows: 3, columns: 2 }],
  };
  sheetOf(addOn).charts.unshift(other);
  insertAbove(addOn);
  const before = rangesOf(addOn)[0];
  build(addOn);
  expect(sheetOf(addOn).charts).toHaveLength(2);
  expect(rangesOf(addOn)[1]).toEqual(tableOf(addOn));
  expect(before).toHaveLength(1);
});

it('a chart that was deleted is made again, one that lost cells is pointed at them', () => {
  const addOn = built();
  const [made] = sheetOf(addOn).charts;
  sheetOf(addOn).charts = [];
  build(addOn);
  expect(sheetOf(addOn).charts).toEqual([made]);
  const [chart] = sheetOf(addOn).charts;
  chart!.ranges = chart!.ranges.map((area) => ({ ...area, rows: 4 }));
  build(addOn);
  expect(rangesOf(addOn)).toEqual([tableOf(addOn)]);
  expect(sheetOf(addOn).charts).toHaveLength(1);
});

describe('in a file', () => {
  const chartsIn = async (bytes: Uint8Array) => {
    const { sheets } = await openXlsx(bytes);
    return sheets.find(({ name }) => name === MEETING)?.charts ?? [];
  };
  const linesOf = (addOn: AddOn) => {
    const row = (key: string) => rowOf(addOn, MEETING, key) + 1;
    const [top, bottom] = [row('weeks.1'), row('weeks.9')];
    return ['D', 'E', 'F', 'G'].map((c) => `'${MEETING}'!$${c}$${top}:$${c}$${bottom}`);
  };

  it('is a real line chart of four lines from 0 to 100', async () => {
    const addOn = built();
    const lines = linesOf(addOn);
    const place = rowOf(addOn, MEETING, 'weeks.title');
    const [chart, ...more] = await chartsIn(await writeWorkbook(addOn.spreadsheet));
    expect(more).toEqual([]);
    expect(chart?.kinds).toEqual(['line']);
    expect(chart?.series?.map(({ valuesRef }) => valuesRef)).toEqual(lines);
    expect(chart?.series?.map(({ name }) => name)).toEqual([
      'Điểm',
      'Mục tiêu',
      'Thường từ',
      'Thường đến',
    ]);
    expect(chart?.axes?.y?.scale).toMatchObject({ min: 0, max: 100 });
    expect(chart?.anchor?.from).toEqual({ row: place, col: 7 });
  });

  it('stands beside its table and points at it after the file was continued, and is not doubled', async () => {
    const first = await writeWorkbook(built().spreadsheet);
    const addOn = open(await readWorkbook(first));
    insertAbove(addOn);
    build(addOn);
    expect(rangesOf(addOn)).toEqual([tableOf(addOn)]);
    const lines = linesOf(addOn);
    const place = rowOf(addOn, MEETING, 'weeks.title');
    const second = await writeWorkbook(addOn.spreadsheet);
    const charts = await chartsIn(second);
    expect(charts).toHaveLength(1);
    expect(charts[0]?.series?.map(({ valuesRef }) => valuesRef)).toEqual(lines);
    expect(charts[0]?.anchor?.from).toEqual({ row: place, col: 7 });
    const third = open(await readWorkbook(second));
    build(third);
    expect(rangesOf(third)).toEqual([tableOf(third)]);
  });

  it('a tab that takes the place of a deleted one shows its own chart', async () => {
    const addOn = open(await readWorkbook(await writeWorkbook(built().spreadsheet)));
    const { sheets } = addOn.spreadsheet;
    sheets.splice(sheets.indexOf(sheetOf(addOn)), 1);
    build(addOn);
    const lines = linesOf(addOn);
    const charts = await chartsIn(await writeWorkbook(addOn.spreadsheet));
    expect(charts.map(({ series }) => series?.map(({ valuesRef }) => valuesRef))).toEqual([lines]);
  });
});
