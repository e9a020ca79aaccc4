import fc from 'fast-check';
import { foldName } from '../../src/lead/fold';
import { hashOf, hiddenCell, readBase } from '../../src/page/base';
import { type KeptWords, withKept } from '../../src/page/kept';
import { layOut } from '../../src/page/lay-out';
import { isInput, type Page, type PageCell, type PageValue, type Role } from '../../src/page/page';
import { standingPage } from '../../src/page/standing';

const COLUMNS = 4;
type Typing = [row: number, column: number, value: string | number | boolean];

/** A page of generated and input cells whose generated values are `seed`-dependent, as a later build's are. */
function pageOf(names: string[], seed: number): Page {
  const cell = (value: PageValue, role: Role): PageCell => ({ value, role });
  const scores = names.map((name, i) => ({
    key: `week:${foldName(name)}`,
    cells: [cell(name, 'name'), cell(seed + i / 7, 'score'), null, cell(`v${seed}`, 'text')],
  }));
  const inputs = [1, 2, 3].map((i) => ({
    key: `conclusions.${i}`,
    cells: [cell(null, 'input'), cell(null, 'input'), cell(null, 'inputDate'), cell('x', 'text')],
  }));
  return {
    widths: new Array(COLUMNS).fill(100),
    frozenRows: 0,
    blocks: [
      { key: 'week', rows: [{ key: 'title', cells: [cell('Họp', 'title')] }, ...scores] },
      { key: 'conclusions', rows: inputs },
    ],
  };
}

/** Cells as getValues gives them back. */
const asRead = (page: Page) => layOut(page).values.map((row) => row.map((value) => value ?? ''));
const WORDS: KeptWords = {
  heading: 'Ghi chú',
  column: (letter) => `cột ${letter}`,
  row: (number) => `dòng ${number}`,
  pinned: 'ghi chú của ô',
  dateText: (date) => date.toISOString().slice(0, 10),
};
const rebuilt = (values: readonly unknown[][], page: Page) =>
  withKept(page, standingPage({ values }, COLUMNS), WORDS).page;

/** Types into cells of a page; what was typed, without what another typing replaced or what changes nothing. */
function type(values: unknown[][], typings: Typing[]) {
  const typed = new Map<string, Typing>();
  const before = values.map((row) => [...row]);
  for (const [at, column, value] of typings) {
    const row = at % values.length;
    (values[row] as unknown[])[column + 1] = value;
    // Typing over a cell and then what stood there before changes nothing.
    if (before[row]?.[column + 1] === value) typed.delete(`${row}:${column}`);
    else typed.set(`${row}:${column}`, [row, column, value]);
  }
  return [...typed.values()];
}

/** Whether what was typed stands in its cell, or, over a generated one, as text in a note that says where. */
function isKept(page: Page, [row, column, value]: Typing, built: unknown[][]): boolean {
  const rows = page.blocks.flatMap((block, i) => (i > 0 ? [null, ...block.rows] : block.rows));
  const cell = rows[row]?.cells[column];
  if (cell && isInput(cell.role)) return built[row]?.[column + 1] === value;
  return built.some((cells) => String(cells[0]).startsWith('kept.') && cells[2] === String(value));
}

const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((s) => foldName(s) !== '');
const names = fc.uniqueArray(name, { selector: foldName, maxLength: 4 });
const value = fc.oneof(
  fc.string({ minLength: 1, maxLength: 8 }),
  fc.constantFrom('=1+1', '-', '0', ' ', "'x", 'kept.1', 'week:a #x'),
  fc.integer(),
  fc.boolean(),
);
const typings = fc.array(fc.tuple(fc.nat(30), fc.nat(COLUMNS - 1), value), { maxLength: 8 });

test('whatever is typed into a page is in the next one, and in the one after it', () => {
  fc.assert(
    fc.property(names, typings, (campaigns, what) => {
      const first = pageOf(campaigns, 1);
      const values = asRead(first);
      const typed = type(values, what);
      const second = asRead(rebuilt(values, pageOf(campaigns, 2)));
      const third = asRead(rebuilt(second, pageOf(campaigns, 3)));
      for (const typing of typed) {
        expect(isKept(first, typing, second)).toBe(true);
        expect(isKept(first, typing, third)).toBe(true);
      }
      expect(third.length).toBe(second.length);
    }),
  );
});

test('typing between two builds joins what was kept before', () => {
  fc.assert(
    fc.property(names, typings, typings, (campaigns, before, after) => {
      const page = pageOf(campaigns, 1);
      const height = layOut(page).height;
      const values = asRead(page);
      const early = type(values, before);
      const second = asRead(rebuilt(values, page));
      const late = type(
        second,
        after.map(([row, column, what]) => [row % height, column, what] as Typing),
      );
      const third = asRead(rebuilt(second, page));
      const replaced = new Set(late.map(([row, column]) => `${row}:${column}`));
      const open = early.filter(([row, column]) => {
        const isReplaced = replaced.has(`${row}:${column}`);
        return !isReplaced || String(second[row]?.[0]).startsWith('week');
      });
      for (const typing of [...open, ...late]) expect(isKept(page, typing, third)).toBe(true);
    }),
  );
});

test('what was typed beside a campaign that is gone stays as a note that says where', () => {
  const values = asRead(pageOf(['Khoá học'], 1));
  (values[1] as unknown[])[3] = 'gọi lại sếp';
  const next = asRead(rebuilt(values, pageOf(['Tết'], 2)));
  expect(next.at(-1)?.slice(1, 3)).toEqual(['Khoá học · cột D', 'gọi lại sếp']);
});

test('what was typed in a row that was put in stays as a note; what stands below the page is not the page', () => {
  const page = pageOf([], 1);
  const values: unknown[][] = [...asRead(page), ['', '', 'bên dưới', '', '']];
  values.splice(3, 0, ['', 'chen vào', '', '', '']);
  expect(asRead(rebuilt(values, page)).at(-1)?.slice(1, 3)).toEqual(['dòng 4 · cột B', 'chen vào']);
  expect(standingPage({ values }, COLUMNS).below).toBe(1);
});

test('a page that nobody typed into is rebuilt without a note', () => {
  fc.assert(
    fc.property(names, (campaigns) => {
      const page = pageOf(campaigns, 1);
      expect(asRead(rebuilt(asRead(page), page))).toEqual(asRead(page));
    }),
  );
});

test('a date in an input cell stays a date', () => {
  const values: unknown[][] = asRead(pageOf([], 1));
  const date = new Date('2026-11-27T17:00:00Z');
  const row = values.findIndex(([hidden]) => String(hidden).startsWith('conclusions.2'));
  (values[row] as unknown[])[3] = date;
  expect(asRead(rebuilt(values, pageOf([], 2)))[row]?.[3]).toEqual(date);
});

test('hidden keys parse back, however odd the campaign', () => {
  const odd = fc.oneof(
    name,
    fc.constantFrom('a #b', '#', 'x # #1,2', 'week:', 'a·b', 'kept.1', '  #'),
  );
  const cells = fc.array(fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.constant(null)));
  fc.assert(
    fc.property(odd, cells, (campaign, values) => {
      const key = `fourWeeks:${foldName(campaign)}`;
      const hidden = hiddenCell(key, values.map(hashOf));
      const base = hidden.slice(`${key} #`.length);
      expect(readBase(hidden)).toEqual({ key, base: base.split(',') });
    }),
  );
  expect([readBase(''), readBase(7), readBase('ghi chú'), readBase(null)]).toEqual(
    new Array(4).fill(null),
  );
});
