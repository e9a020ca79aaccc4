import { isBlank } from '../lead/fold';
import { type RevenuePeriod, revenueBridge } from '../quality/revenue-bridge';
import { isLabel, sameLength, turned } from './arguments';
import { aCount, aRevenue } from './number-cells';
import { tooMany } from './possible';

const COUNTS = ['received', 'judged', 'good', 'won'] as const;
const WIDTH = COUNTS.length + 1;
const NOTHING = new Array(7).fill('');

/**
 * Why revenue changed, split so that the parts add up exactly: more leads and better leads (Marketing); more of them judged, more good ones won, larger orders (Sales); the rest; and the change itself.
 * Example: =REVENUE_BRIDGE(P2:T2, P3:T3)
 *
 * @param {P2:T2} before The earlier period, five cells: received, judged, good, won, revenue. Several rows give several splits.
 * @param {P3:T3} after The later period, the same five cells.
 * @return Seven cells of money: received, coverage, quality, closing, order value, other, total.
 * @customfunction
 */
export function REVENUE_BRIDGE(before: unknown, after: unknown): unknown[][] {
  const from = fives(before, 'before');
  const to = fives(after, 'after');
  sameLength(from, to, 'after');
  const results = from.map((cells, i) => {
    const earlier = periodOf(cells, 'before', i, from.length);
    const later = periodOf(to[i]!, 'after', i, from.length);
    if (!earlier || !later) return NOTHING;
    const { received, coverage, quality, closing, orderValue, other, total } = revenueBridge(
      earlier,
      later,
    );
    return [received, coverage, quality, closing, orderValue, other, total];
  });
  return isDown(before) ? turned(results) : results;
}

/** Five cells below each other are one period too. */
function isDown(value: unknown): value is unknown[][] {
  return (
    Array.isArray(value) &&
    value.length === WIDTH &&
    value.every((row) => Array.isArray(row) && row.length === 1)
  );
}

function fives(value: unknown, name: string): unknown[][] {
  const rows: unknown = isDown(value) ? turned(value) : value;
  if (
    !Array.isArray(rows) ||
    rows.some((row: unknown) => !Array.isArray(row) || row.length !== WIDTH)
  ) {
    throw new Error(
      `The ${name} range must have five cells in a row: received, judged, good, won, revenue.`,
    );
  }
  return rows as unknown[][];
}

/** The figures of a row; null where all are blank, or in a header. */
function periodOf(
  cells: readonly unknown[],
  name: string,
  row: number,
  rows: number,
): RevenuePeriod | null {
  if (cells.every(isBlank)) return null;
  if (row === 0 && rows > 1 && cells.every(isLabel)) return null;
  const place = (figure: string) => () =>
    rows > 1 ? `The ${figure} in row ${row + 1} of ${name}` : `The ${figure} of ${name}`;
  const [received, judged, good, won] = COUNTS.map(
    (figure, i) => aCount(cells[i], place(figure)) ?? 0,
  ) as [number, number, number, number];
  const revenue = aRevenue(cells[WIDTH - 1], place('revenue')) ?? 0;
  const wrong =
    tooMany('judged', judged, 'received', received) ??
    tooMany('good', good, 'judged', judged) ??
    tooMany('won', won, 'good', good);
  if (wrong) throw new Error(`In row ${row + 1} of ${name} the ${wrong}`);
  return { received, judged, good, won, revenue };
}
