/** How fast the custom functions are over whole columns. Google ends one after 30 seconds. */
import { Script } from 'node:vm';
import { BENCH_AS_OF, benchTable } from './bench-leads';
import { alignedTable } from './command/aligned-table';
import type { Realm } from './realm';
import { LATENCY } from './services/meter';

const ROWS = 100_000;
const RUNS = 3;

/** A column of the bench's table by its place. */
const COLUMN = { received: 0, campaign: 4, calls: 7, status: 8 };

type Column = readonly (readonly unknown[])[];

interface Case {
  readonly name: string;
  readonly what: string;
  readonly ranges: readonly Column[];
  readonly others?: readonly unknown[];
}

function cases(): Case[] {
  const table = benchTable(ROWS).slice(1);
  const column = (place: number) => table.map((row) => [row[place] ?? '']);
  const each = (cell: (row: number) => unknown) => table.map((_, row) => [cell(row)]);
  const [status, calls] = [column(COLUMN.status), column(COLUMN.calls)];
  const distinct = each((row) => `${status[row]?.[0]}, khách số ${row}`);
  const received = column(COLUMN.received);
  const contact = each((row) => new Date(BENCH_AS_OF - (row % 5000) * 60_000));
  const score = each((row) => row % 101);
  const judged = each((row) => (row % 7 === 0 ? '' : row % 400));
  return [
    { name: 'LEAD_OUTCOME', what: 'statuses as typed', ranges: [status] },
    { name: 'LEAD_OUTCOME', what: 'every status another text', ranges: [distinct] },
    { name: 'LEAD_POINTS', what: 'with calls', ranges: [status, calls] },
    { name: 'LEAD_QUALITY', what: 'with calls', ranges: [status, calls] },
    { name: 'JUNK_RATE', what: 'with calls', ranges: [status, calls] },
    {
      name: 'CAMPAIGN_QUALITY',
      what: 'with calls',
      ranges: [column(COLUMN.campaign), status, calls],
    },
    { name: 'QUALITY_INTERVAL', what: 'at 90 %', ranges: [score, judged], others: [90] },
    { name: 'QUALITY_VERDICT', what: 'one target', ranges: [score, judged], others: [60, 0.7] },
    {
      name: 'JUNK_START_ODDS',
      what: 'up to 30 of 60 calls',
      ranges: [each((row) => row % 30), each((row) => 30 + (row % 30))],
      others: [0.3],
    },
    {
      name: 'JUNK_START_ODDS_IN_DAY',
      what: 'the first 5 calls of a day of 60',
      ranges: [each((row) => row % 5), each(() => 5), each((row) => 5 + (row % 55))],
      others: [60],
    },
    { name: 'COST_PER_GOOD_LEAD', what: 'a range to add up', ranges: [score, status, calls] },
    {
      name: 'QUALITY_LEAK',
      what: 'amounts as text',
      ranges: [each((row) => `${row}.000 ₫`), score],
      others: [60],
    },
    {
      name: 'REVENUE_BRIDGE',
      what: 'a split in each row',
      ranges: [
        table.map((_, row) => [300 + row, 200, 100, 20, 90e6]),
        table.map((_, row) => [260, 200, 91, row % 90, 110e6]),
      ],
    },
    { name: 'LABEL_AGREEMENT', what: 'two columns', ranges: [status, [...status].reverse()] },
    { name: 'WORK_MINUTES', what: 'a quarter of the dates as text', ranges: [received, contact] },
  ];
}

/**
 * A line for each function: milliseconds, how many times as long as touching every cell of its ranges once, and the
 * seconds of Google's 30 with what it costs to hand over the cells of the ranges.
 *
 * @param realm a script context in which the add-on is loaded
 * @param touch the source of a function that touches every cell
 * @param best the shortest time of some runs, ms
 */
export function functionsTable(
  realm: Realm,
  touch: string,
  best: (runs: number, act: () => void) => number,
): string[] {
  const touchAll = new Script(touch).runInContext(realm.global) as (rows: unknown) => number;
  const inRealm = (rows: Column): unknown[] => {
    const list = realm.makeList(rows.length);
    rows.forEach((row, i) => {
      const cells = realm.makeList(row.length);
      row.forEach((cell, at) => {
        cells[at] = cell instanceof Date ? realm.makeDate(cell.getTime()) : cell;
      });
      list[i] = cells;
    });
    return list;
  };
  const number = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 0 });
  return alignedTable(
    [
      { title: 'function', right: false },
      { title: 'over', right: false },
      { title: 'ms', right: true },
      { title: '× touching every cell', right: true },
      { title: 's charged of 30', right: true },
    ],
    cases().map(({ name, what, ranges, others = [] }) => {
      const call = realm.global[name] as (...args: unknown[]) => unknown;
      const given = ranges.map(inRealm);
      const touched = best(10, () => given.forEach(touchAll));
      const taken = best(RUNS, () => call(...given, ...others));
      const cells = ranges.reduce((sum, rows) => sum + rows.length * (rows[0]?.length ?? 0), 0);
      const charged = (taken + LATENCY.perCallMs + (cells / 100) * LATENCY.per100CellsMs) / 1000;
      return [name, what, number(taken), number(taken / touched), charged.toFixed(1)];
    }),
  );
}
