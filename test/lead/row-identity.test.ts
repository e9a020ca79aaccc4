import fc from 'fast-check';
import type { LeadTable } from '../../src/lead/read-leads';
import { alignRows, realigned, signaturesOf } from '../../src/lead/row-identity';

const never = () => false;
const always = () => true;

/** A row: phone, status, attempts. Few values, so that rows come again. */
const row = fc.record({
  phone: fc.constantFrom('091', '092', '093', '094', '', 91),
  received: fc.constantFrom(new Date(0), new Date(1), '1/2/2026'),
  status: fc.constantFrom('KNM', 'quan tâm', ''),
  attempts: fc.constantFrom(1, 2, ''),
});
type Row = { phone: unknown; received: unknown; status: unknown; attempts: unknown };

function tableOf(rows: readonly Row[]): LeadTable {
  const columns: LeadTable['columns'] = {};
  for (const field of ['phone', 'received', 'status', 'attempts'] as const)
    columns[field] = [rows.map((one) => one[field])];
  return { firstRow: 2, rowCount: rows.length, columns, headers: {} };
}

/** The columns that are read again. */
function seen(rows: readonly Row[]): LeadTable {
  const { attempts: _, ...columns } = tableOf(rows).columns;
  return { ...tableOf(rows), columns };
}

/** The rows of a table, in its order; within rows that look alike in all that is read again, in any order. */
function asSeen(table: LeadTable): string[][] {
  const { whole } = signaturesOf(table);
  const attempts = table.columns.attempts?.[0] ?? [];
  return whole.map((text) => [
    text,
    ...attempts
      .filter((_, i) => whole[i] === text)
      .map((each) => JSON.stringify(each))
      .sort(),
  ]);
}

describe('rows that are known again', () => {
  it('moved, deleted or left alone: each row keeps its own cells, or all are read again', () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 12 }),
        fc.array(fc.nat(11), { maxLength: 12 }),
        (rows, picks) => {
          const kept = [...new Set(picks)].flatMap((i) => rows[i] ?? []);
          const table = realigned(tableOf(rows), seen(kept));
          if (table) expect(asSeen(table)).toEqual(asSeen(tableOf(kept)));
        },
      ),
    );
  });

  it('with a phone each, rows are always known, and take their new status along', () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 12 }),
        fc.array(fc.nat(11), { maxLength: 12 }),
        (given, picks) => {
          const rows = given.map((one, i) => ({ ...one, phone: `09${i}` }));
          const kept = [...new Set(picks)]
            .flatMap((i) => rows[i] ?? [])
            .map((one, i) => ({ ...one, status: `mới ${i}` }));
          expect(realigned(tableOf(rows), seen(kept))?.columns).toEqual(tableOf(kept).columns);
        },
      ),
    );
  });

  it('where nothing changed it is the very same table, and only there', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), row, (rows, one) => {
        const table = tableOf(rows);
        expect(realigned(table, seen(rows))).toBe(table);
        for (const now of [rows.slice(1), [...rows, one]])
          expect(realigned(table, seen(now))).not.toBe(table);
      }),
    );
  });

  it('a row that is new is read, and not guessed', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), row, fc.nat(8), (rows, one, at) => {
        const fresh = { ...one, phone: 'new' };
        const now = [...rows.slice(0, at), fresh, ...rows.slice(at)];
        expect(realigned(tableOf(rows), seen(now))).toBeNull();
      }),
    );
  });

  it('two rows of one person that differ elsewhere are read again once their statuses change places', () => {
    const one = { phone: '091', received: '1/2/2026', status: 'KNM', attempts: 1 };
    const two = { ...one, status: 'quan tâm', attempts: 2 };
    expect(realigned(tableOf([one, two]), seen([two, one]))).toBeNull();
    expect(realigned(tableOf([one, two]), seen([one, two]))?.columns).toEqual(
      tableOf([one, two]).columns,
    );
  });
});

describe('two rows that look alike in all that is read again', () => {
  const one = { phone: '091', received: '1/2/2026', status: '', attempts: 1 };
  const two = { ...one, attempts: 2 };
  it('are taken to stand where they stood while nothing else moved', () => {
    const table = tableOf([one, two]);
    expect(realigned(table, seen([two, one]))).toBe(table);
  });

  it('are read again once a row is gone', () => {
    const other = { ...one, phone: '092' };
    expect(realigned(tableOf([other, one, two]), seen([two, one]))).toBeNull();
  });
});

describe('signatures', () => {
  it('tell a date, a number and a text apart', () => {
    const rows = [new Date(5), 5, '5', ''].map((received) => ({
      phone: '',
      received,
      status: '',
      attempts: '',
    }));
    expect(new Set(signaturesOf(tableOf(rows)).keys).size).toBe(4);
  });

  it('leave the status out only where something else says whose row it is', () => {
    const table = tableOf([{ phone: '091', received: 1, status: 'KNM', attempts: '' }]);
    const { phone: _, ...columns } = table.columns;
    expect(signaturesOf(table).keys[0]).not.toContain('KNM');
    expect(signaturesOf({ ...table, columns }).keys[0]).toContain('KNM');
  });
});

describe('aligning', () => {
  it('is a one-to-one mapping between equal keys', () => {
    const keys = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 10 });
    fc.assert(
      fc.property(keys, keys, (before, after) => {
        const order = alignRows(before, after, always);
        if (!order) return;
        expect(new Set(order).size).toBe(order.length);
        expect(order.map((i) => before[i])).toEqual(after);
      }),
    );
  });

  it.each([
    ['a copy of a row', ['a', 'b'], ['a', 'a', 'b'], null],
    ['a deleted row', ['a', 'b', 'c'], ['a', 'c'], [0, 2]],
    ['rows turned round', ['a', 'b', 'c'], ['c', 'b', 'a'], [2, 1, 0]],
    ['rows that differ under one key', ['a', 'a', 'b'], ['b', 'a', 'a'], null],
  ])('%s', (_, before, after, order) => {
    expect(alignRows(before, after, never)).toEqual(order);
  });
});
