/** The built add-on over whole sheets: what people may do to their rows without moving a number. */
import fc from 'fast-check';
import { bookOf, counts, leads, setUp } from './lead-book';

const TOTAL = 60;
const CAMPAIGN = 3;
const STATUS = 4;
const REP = 5;
type Row = ReturnType<typeof leads>[number];

/** Every number of the report; campaigns under their folded names, since the spelling that most rows use is shown. */
function numbersOf(tabs: Record<string, Row[]>) {
  const addOn = bookOf(tabs);
  setUp(addOn);
  const { week, fourWeeks } = counts(addOn) as unknown as Record<string, Period>;
  return [week!, fourWeeks!].map(({ total, campaigns }) => [
    total,
    ...campaigns.map((one) => ({ ...one, campaign: String(one.campaign).toLowerCase() })),
  ]);
}
type Period = { total: Record<string, unknown>; campaigns: Record<string, unknown>[] };

const WAYS: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => ` ${text}  `,
  (text) => text.replace(/ /g, '  ').normalize('NFD'),
];

/** How a row is typed, as an index into the ways above for its campaign, status and rep. */
const typing = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)), {
  minLength: TOTAL,
  maxLength: TOTAL,
});
const order = fc.shuffledSubarray(
  Array.from({ length: TOTAL }, (_, i) => i),
  { minLength: TOTAL, maxLength: TOTAL },
);

function typed(ways: readonly (readonly [number, number, number])[]): Row[] {
  return leads(0, TOTAL).map((row, i) => {
    const copy = [...row];
    [CAMPAIGN, STATUS, REP].forEach((column, n) => {
      copy[column] = WAYS[ways[i]![n]!]!(String(row[column]));
    });
    return copy;
  });
}

describe('every number of the meeting stays', () => {
  const plain = () => numbersOf({ Data: leads(0, TOTAL) });

  it('in any order of the rows, with names and statuses in any case and spacing', () => {
    const before = plain();
    fc.assert(
      fc.property(order, typing, (places, ways) => {
        const rows = typed(ways);
        expect(numbersOf({ Data: places.map((i) => rows[i]!) })).toEqual(before);
      }),
      { numRuns: 5 },
    );
  });

  it('where those rows are split between two tabs besides', () => {
    const before = plain();
    const cut = fc.integer({ min: 20, max: TOTAL - 20 });
    fc.assert(
      fc.property(order, typing, cut, (places, ways, at) => {
        const rows = typed(ways);
        const shuffled = places.map((i) => rows[i]!);
        const tabs = { Data: shuffled.slice(0, at), 'Tháng 11': shuffled.slice(at) };
        expect(numbersOf(tabs)).toEqual(before);
      }),
      { numRuns: 5 },
    );
  });

  it('until a lead is another one: the numbers do tell', () => {
    const rows = leads(0, TOTAL);
    rows[30]![STATUS] = rows[30]![STATUS] === 'sai số' ? 'đã chốt' : 'sai số';
    expect(numbersOf({ Data: rows })).not.toEqual(plain());
  });
});
