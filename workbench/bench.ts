/**
 * How fast the built add-on is. Seconds depend on the computer, so the yardstick is on the table
 * too: touching every cell of the same leads once, in the same kind of script context.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { type AddOn, loadAddOn } from './add-on';
import { bundleLines } from './bench-bundle';
import { functionsTable } from './bench-functions';
import { BENCH_AS_OF, BENCH_WEEK, benchSpreadsheet, benchTable } from './bench-leads';
import { measureMinutes, minutesTable, ONE_SIZE } from './bench-minutes';
import { alignedTable } from './command/aligned-table';
import { openRealm, type Realm } from './realm';
import type { MeterReading, PlainValue } from './services';
import { LATENCY } from './services/meter';

const SIZES = [10_000, 100_000, 500_000];
const dist = join(resolve(dirname(process.argv[1]!), '..'), 'dist');

const TOUCH = `(function (rows) {
  let sum = 0;
  for (const row of rows) {
    for (const cell of row) {
      if (typeof cell === 'string') sum += cell.length;
      else if (typeof cell === 'number') sum += cell;
      else if (cell instanceof Date) sum += cell.getTime();
    }
  }
  return sum;
})`;

interface Row {
  readonly leads: number;
  readonly buildMs: number;
  readonly touchMs: number;
  readonly calls: MeterReading;
}

/** Time in milliseconds: the best of some runs, since whatever disturbs a run makes it longer. */
function best(runs: number, act: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    act();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

function bareRealm() {
  return openRealm({
    globals: {},
    clock: () => BENCH_AS_OF,
    scriptTimeZone: 'Asia/Ho_Chi_Minh',
    intl: true,
  });
}

/** The table as a script would hold it after reading, touched cell by cell. */
function touchMs(table: readonly PlainValue[][]): number {
  const realm = bareRealm();
  const rows = table.map((row) =>
    row.map((cell) => (cell instanceof Date ? realm.makeDate(cell.getTime()) : cell)),
  );
  const touch = new Script(TOUCH).runInContext(realm.global) as (rows: unknown) => number;
  touch(rows.slice(0, 10_000));
  return best(3, () => touch(rows));
}

function measure(leads: number): Row {
  const table = benchTable(leads);
  const addOn: AddOn = loadAddOn(dist, {
    spreadsheet: benchSpreadsheet(table),
    now: () => BENCH_AS_OF,
  });
  addOn.call('setUpPullpush');
  addOn.call('buildMeetingFor', BENCH_WEEK);
  addOn.meter.reset();
  addOn.call('buildMeetingFor', BENCH_WEEK);
  const calls = addOn.meter.snapshot();
  const buildMs = best(leads > 200_000 ? 1 : 3, () => addOn.call('buildMeetingFor', BENCH_WEEK));
  return { leads, buildMs, touchMs: touchMs(table), calls };
}

function growth({ leads, buildMs }: Row, first: Row): number {
  return buildMs / leads / (first.buildMs / first.leads);
}

function speedTable(rows: readonly Row[]): string[] {
  const number = (value: number, digits = 0) =>
    value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return alignedTable(
    [
      'leads',
      'build ms',
      'leads/s',
      '× touching every cell',
      'time per lead, first = 1',
      'service calls',
      'reads',
      'writes',
      'switches',
      'cells',
    ].map((title) => ({ title, right: true })),
    rows.map((row) => [
      number(row.leads),
      number(row.buildMs),
      number((row.leads / row.buildMs) * 1000),
      number(row.buildMs / row.touchMs, 1),
      number(growth(row, rows[0]!), 2),
      number(row.calls.total),
      number(row.calls.reads),
      number(row.calls.writes),
      number(row.calls.switches),
      number(row.calls.cells),
    ]),
  );
}

function sources(): string[] {
  return readdirSync(dist)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(dist, file), 'utf8'));
}

function loadedRealm(): Realm {
  const realm = bareRealm();
  for (const source of sources()) new Script(source).runInContext(realm.global);
  return realm;
}

function leadLines(): string[] {
  const rows: Row[] = [];
  for (const leads of SIZES) {
    console.error(`${leads.toLocaleString('en-GB')} leads…`);
    rows.push(measure(leads));
  }
  return [
    `buildMeetingFor, 9 columns, on a workbook that is set up (Node ${process.version})\n`,
    ...speedTable(rows),
    '\nCustom functions over 100,000 rows in one call\n',
    ...functionsTable(loadedRealm(), TOUCH, best),
    `\nOf Google's six minutes: ${LATENCY.perCallMs} ms a call and ${LATENCY.per100CellsMs} ms for 100 cells, 9 of 17 columns read; peak MB of the whole process, the workbench's own spreadsheet included\n`,
    ...minutesTable(process.argv[1]!, SIZES),
    '\nBundle\n',
  ];
}

const oneSize = process.argv.indexOf(ONE_SIZE);
if (oneSize > 0) {
  console.log(JSON.stringify(measureMinutes(dist, Number(process.argv[oneSize + 1]))));
} else {
  if (!process.argv.includes('--bundle')) for (const line of leadLines()) console.log(line);
  const counted = join(dist, '../build/bundle-parts.json');
  for (const line of bundleLines(dist, counted, sources(), bareRealm)) console.log(line);
}
