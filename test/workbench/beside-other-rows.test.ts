/** What a person puts under our columns, in rows that are no leads. */
import { readWorkbook, writeWorkbook } from '../../workbench/files/workbook-file';
import { Formula, formula, type StoredValue } from '../../workbench/services';
import {
  HEADER,
  leadRows,
  marksOf,
  type Opened,
  opened,
  openedOver,
  score,
  wholeOf,
} from './scored-sheet';

const LEADS = 40;
const OUTCOME = HEADER.length;
const POINTS = OUTCOME + 1;
const AVERAGE = formula('=AVERAGE(H2:H41)', 57.5);
const rows = () => [HEADER as StoredValue[], ...leadRows(LEADS)];
const textAt = ({ sheet }: Opened, row: number, column: number) => {
  const value = sheet.grid.value(row, column);
  return value instanceof Formula ? value.text : value;
};

/** Scored, with rows inserted among the leads and a row of totals below them. */
function withTotals(): Opened {
  const work = opened(rows());
  score(work);
  const { grid } = work.sheet;
  grid.setValue(LEADS + 1, 0, 'Trung bình');
  grid.setValue(LEADS + 1, OUTCOME, 'cả tháng');
  grid.setValue(LEADS + 1, POINTS, AVERAGE);
  return work;
}

it('a formula and a text in the row below the last lead stay, their formats too', () => {
  const work = withTotals();
  work.sheet.grid.column(POINTS).formats.update(LEADS + 1, LEADS + 2, (format) => ({
    ...format,
    numberFormat: '0.000',
  }));
  const before = wholeOf(work.sheet);
  score(work);
  score(work);
  expect(wholeOf(work.sheet)).toEqual(before);
  expect(textAt(work, LEADS + 1, POINTS)).toBe('=AVERAGE(H2:H41)');
});

it('the row of totals stays after saving and opening again', async () => {
  const work = withTotals();
  score(work);
  const spreadsheet = await readWorkbook(await writeWorkbook(work.addOn.spreadsheet));
  const again = openedOver(spreadsheet);
  score(again);
  expect(textAt(again, LEADS + 1, POINTS)).toBe('=AVERAGE(H2:H41)');
  expect(again.sheet.grid.value(LEADS + 1, OUTCOME)).toBe('cả tháng');
  for (const { found, expected } of marksOf(again.sheet)) expect(found).toEqual(expected);
});

it('in a row among the leads too, what is no value of ours stays', () => {
  const work = withTotals();
  const { grid } = work.sheet;
  grid.insertRows(10, 4, 'above');
  const typed: [number, number, StoredValue][] = [
    [10, OUTCOME, 'tuần 2'],
    [10, POINTS, formula('=AVERAGE(H2:H10)', 40)],
    [11, OUTCOME, '007'],
    [11, POINTS, 250],
    [12, OUTCOME, "'x"],
    [12, POINTS, new Date('2026-11-20T03:00:00Z')],
  ];
  for (const [row, column, value] of typed) grid.setValue(row, column, value);
  // What Score leads may have written, in either language or by a name of an earlier version.
  grid.setValue(13, OUTCOME, 'Khách thật, đã mất');
  grid.setValue(13, POINTS, 40);
  score(work);
  score(work);
  for (const [row, column, value] of typed)
    expect(textAt(work, row, column)).toEqual(value instanceof Formula ? value.text : value);
  expect([grid.value(13, OUTCOME), grid.value(13, POINTS)]).toEqual([null, null]);
  expect(textAt(work, LEADS + 5, POINTS)).toBe('=AVERAGE(H2:H41)');
  for (const { found, expected } of marksOf(work.sheet)) expect(found).toEqual(expected);
});

it('a formula beside a lead gives way to the points', () => {
  const work = withTotals();
  work.sheet.grid.setValue(1, POINTS, formula('=1+1', 2));
  score(work);
  for (const { found, expected } of marksOf(work.sheet)) expect(found).toEqual(expected);
});

it('as many leads and other rows as there are, the service calls are the same', () => {
  const callsOf = (others: number) => {
    const work = withTotals();
    work.sheet.grid.insertRows(10, others, 'above');
    for (let i = 0; i < others; i++) work.sheet.grid.setValue(10 + i, OUTCOME, `ghi chú ${i}`);
    score(work);
    work.addOn.meter.reset();
    score(work);
    return work.addOn.meter.snapshot().total;
  };
  expect(callsOf(30)).toBe(callsOf(1));
  expect(callsOf(1)).toBeLessThanOrEqual(50);
});
